"""What the commands share: plain words before Prefect's slow start, and the exit status of a finished run."""

from __future__ import annotations

import atexit
import gc
import logging
import os
import signal
import sys
import threading
import warnings
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryFile
from types import FrameType
from typing import Any

from flows.api import is_there
from flows.settings import SettingsError, load_settings
from flows.temporary_server import temporary_server
from flows.terminal import Screen, busy, say, watched_on
from warehouse.folder import WarehouseError, cause, existing_warehouse

ALLOW_GONE = "publish this once, however many of the published events are gone"
PUBLISHED, STOPPED, BAD_ARGUMENTS, INTERRUPTED = 0, 1, 2, 130
_READ_INBOX, _NEED_WAREHOUSE = ("nightly", "backfill"), ("reparse", "maintenance")
_SENDING = 30.0  # seconds, at a run's end, for its last logs, and for its last events
_ANSWER = 10.0  # seconds that a server may then take to answer at all
_UNFORESEEN = "Flow run encountered an exception: "  # how Prefect begins the message of a state that an error made


def run_command(flow_name: str, given: dict[str, Any], arguments: dict[str, Any]) -> int:
    """Check settings, run the flow of that name in this process, say how it ended; returns the exit status.

    ``given`` are settings from the command line, checked before the slow start; ``arguments`` are the flow's own.
    """
    try:
        settings = load_settings(**given)
    except SettingsError as error:
        return _stop(str(error), BAD_ARGUMENTS)
    for inbox in settings.inbox if flow_name in _READ_INBOX else ():
        if not inbox.is_dir():
            return _stop(
                f"The inbox {inbox} is no folder; make it, or name another with --inbox or LANTIK_INBOX.", BAD_ARGUMENTS
            )
    if flow_name in _NEED_WAREHOUSE:
        try:
            existing_warehouse(settings.warehouse)
        except WarehouseError as error:
            return _stop(str(error))
    if not settings.corrections.is_file():
        return _stop(
            f"The corrections ledger {settings.corrections} is no file; restore it, or name another in "
            "LANTIK_CORRECTIONS.",
            BAD_ARGUMENTS,
        )
    _look_for_garbage_seldom()
    # Prefect's own log lines go to its API; here the stages speak for themselves.
    os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")
    # A server that goes away during a run would cost a page of text for every event that it misses.
    os.environ.setdefault("PREFECT_LOGGING_INTERNAL_LEVEL", "CRITICAL")
    logging.raiseExceptions = False  # nor is every line said twice that such a server does not get
    _leave_warnings_to_programmers()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a file's name may not fit the terminal's encoding
    if reason := _unusable_home():
        return _stop(reason)
    with ExitStack() as until_sent:
        status = _watched(flow_name, arguments, until_sent)
        sent = _is_all_sent()
    if not sent:
        sys.stdout.flush()
        os._exit(status)  # an ordinary exit would wait for what is left, which is tried for hours
    return status


def folder(name: str) -> Path:
    """A folder named on the command line. Raises ArgumentTypeError for an empty name, which would mean this folder."""
    if not name:
        raise ArgumentTypeError("an empty name is no folder")
    return Path(name)


def day(words: str) -> date:
    """A day named on the command line. Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise ArgumentTypeError(f"{words!r} is no day; write it as 2026-01-31") from error


def _watched(flow_name: str, arguments: dict[str, Any], until_sent: ExitStack) -> int:
    """Run the flow with a person watching; the exit status. The server it needs stays as long as ``until_sent``."""
    interrupted = "Interrupted; what was published stays, and the next run takes up what is left."
    with watched_on(Screen(emoji=False)), _interrupts() as arrived:
        try:
            busy("Starting Prefect")
            flow = _load_reporting_flow(flow_name, until_sent)
            state = _run(flow, arguments)
        except KeyboardInterrupt:
            return _stop(interrupted, INTERRUPTED)
        except Exception as error:  # Prefect's own: what the flow raises ends in its state
            return _stop(interrupted, INTERRUPTED) if arrived else _stop(_of_prefect(error))
    if state.is_completed():
        return PUBLISHED
    if arrived:  # while Prefect began a task, which makes it an error like any other
        return _stop(interrupted, INTERRUPTED)
    return _stop(_why(state))


def _why(state: Any) -> str:
    """Why a run did not complete. What the stages foresee is a sentence already; an error's first line follows one."""
    message = str(state.message or "the run did not say why")
    if not message.startswith(_UNFORESEEN):
        return message
    reason = message.removeprefix(_UNFORESEEN).strip().partition("\n")[0]
    return (
        f"The run failed on an error that no stage foresees ({reason}); "
        f"Prefect's log of flow run {state.state_details.flow_run_id} has the traceback."
    )


def _of_prefect(error: Exception) -> str:
    url, reason = os.environ.get("PREFECT_API_URL"), _first_line(error)
    if url:
        return (
            f"Prefect could not run the flow ({reason}); "
            f"start the server at {url}, or unset PREFECT_API_URL to run without one."
        )
    return f"Prefect could not run the flow ({reason}); its temporary server works in {_prefect_home()}."


def _first_line(error: Exception) -> str:
    return (str(error).partition("\n")[0] or type(error).__name__).rstrip(".")


def _prefect_home() -> str:
    return os.environ.get("PREFECT_HOME", "~/.prefect")


def _unusable_home() -> str | None:
    """Why Prefect's temporary server could not start, which it would find out only after minutes; None where it can."""
    if os.environ.get("PREFECT_API_URL"):
        return None
    home = Path(_prefect_home())
    try:
        home = home.expanduser()
        home.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=home):
            return None
    except (OSError, RuntimeError) as error:  # RuntimeError: there is no home folder to expand ~ to
        reason = cause(error) if isinstance(error, OSError) else "there is no such home folder"
        return f"Prefect's folder {home} cannot be written ({reason}); name another one in PREFECT_HOME."


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """SIGTERM ends the run as Ctrl-C does: at once it would leave Prefect's temporary server behind, for good.

    Yields the list of the interrupts that arrived.
    """
    arrived: list[int] = []

    def interrupt(signum: int, frame: FrameType | None) -> None:
        arrived.append(signum)
        raise KeyboardInterrupt

    before = {each: signal.signal(each, interrupt) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield arrived
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _run(flow: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """Run the flow; the state in which it ended, also where its server was gone before it could be told."""
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    from flows.last_word import forget, last_word

    forget()
    try:
        # Nothing of ours listens to heartbeats, and at a run's end Prefect waits up to a second for their thread.
        with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
            return flow(**arguments, return_state=True)
    except Exception as error:
        if (said := last_word()) is None:
            raise
        print(_untold(error, said), file=sys.stderr)
        return said


def _is_all_sent() -> bool:
    """Have Prefect send what logs and events are still queued, and wait no longer than for a server that is busy.

    Left to itself it tries each of some hundred events eleven times, ten seconds each where a server hangs. For a
    server that does not answer at all nobody waits.
    """
    from prefect.events.worker import EventsWorker
    from prefect.logging.handlers import APILogWorker
    from prefect.settings import get_current_settings

    url = get_current_settings().api.url
    within = _SENDING if not url or is_there(url, _ANSWER) else 0.0
    workers: tuple[Any, ...] = (APILogWorker, EventsWorker)
    return not any(worker.drain_all(timeout=within)[1] for worker in workers)  # what is done, what is not


def _untold(error: Exception, said: Any) -> str:
    ended = "It published" if said.is_completed() else "It did not publish"
    return (
        f"The Prefect server was gone when the run ended ({_first_line(error)}), so its page does not say how. "
        f"{ended}; the next run says so there."
    )


def _look_for_garbage_seldom() -> None:
    """Spare a run of some 15 s about 3: Python looks for garbage every 700 objects, and once more when it ends.

    What Prefect and Great Expectations load are 350,000 objects that all stay.
    """
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)


def _leave_warnings_to_programmers() -> None:
    """Keep what libraries think of one another off the screen, unless somebody asks for it (``-W``, PYTHONWARNINGS).

    Their own ways to be quiet are no help: two threads import at once, and each that ends its own undoes the other's.
    """
    if not sys.warnoptions:
        warnings.simplefilter("ignore")


def _load_reporting_flow(name: str, until_sent: ExitStack) -> Callable[..., Any]:
    """The flow of that name, ready to report to the server that is named, else to a temporary one."""
    from prefect.settings import PREFECT_API_URL, PREFECT_UI_URL, get_current_settings, temporary_settings

    known = get_current_settings()
    if url := known.api.url:
        say(f"Reporting to the Prefect server at {url}")
    if url or not known.server.ephemeral.enabled:
        return _load_flow(name)
    server = until_sent.enter_context(temporary_server())  # on its way while the flow loads
    # So is what the audits need, in time that would be spent waiting.
    threading.Thread(target=_load_expectations, daemon=True).start()
    flow = _load_flow(name)
    busy("Waiting for Prefect's temporary server: some seconds, saved where PREFECT_API_URL names a server")
    server.wait()
    until_sent.enter_context(temporary_settings({PREFECT_API_URL: server.url, PREFECT_UI_URL: ""}))
    return flow


def _load_flow(name: str) -> Callable[..., Any]:
    from flows import pipeline

    flow: Callable[..., Any] = getattr(pipeline, name)
    return flow


def _load_expectations() -> None:
    from expectations.library import great_expectations

    with suppress(Exception):  # the audit will load it again, and say what is wrong
        great_expectations()


def _stop(message: str, status: int = STOPPED) -> int:
    print(message, file=sys.stderr)
    return status
