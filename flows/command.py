"""What the commands share: plain words before Prefect's slow start, and the exit status of a finished run."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from rich.console import Console

from flows.settings import SettingsError, load_settings
from flows.terminal import busy, say, watched_on

PUBLISHED, STOPPED, BAD_ARGUMENTS = 0, 1, 2


def run_command(flow_name: str, given: dict[str, Any], arguments: dict[str, Any]) -> int:
    """Check settings, run the flow of that name in this process, say how it ended; returns the exit status.

    ``given`` are settings from the command line, checked before the slow start; ``arguments`` are the flow's own.
    """
    try:
        settings = load_settings(**given)
    except SettingsError as error:
        return _refuse(str(error))
    for inbox in settings.inbox if flow_name == "nightly" else ():
        if not inbox.is_dir():
            return _refuse(f"The inbox {inbox} is no folder; make it, or name another with --inbox or LANTIK_INBOX.")
    # Prefect's own log lines go to its API; here the stages speak for themselves.
    os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")
    with watched_on(Console()):
        busy("Starting Prefect")
        flow = _load_flow(flow_name)
        _say_server()
        state = flow(**arguments, return_state=True)
    if state.is_completed():
        return PUBLISHED
    print(state.message or "The run failed and did not say why; its log in Prefect does.", file=sys.stderr)
    return STOPPED


def _load_flow(name: str) -> Callable[..., Any]:
    from flows import pipeline

    flow: Callable[..., Any] = getattr(pipeline, name)
    return flow


def _say_server() -> None:
    from prefect.settings import get_current_settings

    url = get_current_settings().api.url
    if url:
        say(f"Reporting to the Prefect server at {url}")
    else:
        busy("Waiting for Prefect's temporary server: 10 to 20 seconds, saved where PREFECT_API_URL names a server")


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return BAD_ARGUMENTS
