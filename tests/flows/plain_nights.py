"""Nights with plain calls in Prefect's place (bench/without_prefect.py), for what is said of their content alone.

``python -m tests.flows.plain_nights`` imports once what a night needs, and then runs one for each line it is sent: the
same code, DuckDB and Great Expectations, without the seconds that starting a process and telling a server take.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from traceback import print_exc
from typing import Any, NamedTuple

from tests.flows.servers import ROOT

OURS = ("LANTIK_", "PREFECT_")


class Said(NamedTuple):
    """How a command ended, and what it said."""

    status: int
    out: str
    errors: str


class PlainNights:
    """Such a process, started for its first night."""

    def __init__(self, home: Path) -> None:
        """``home``: a folder in Prefect's, which nobody writes to."""
        self._home = home
        self._process: subprocess.Popen[str] | None = None

    def run(self, command: str, arguments: list[str], settings: Mapping[str, str], killed_in: str = "") -> Said:
        """Run ``python -m flows.COMMAND`` with the settings of a night; ``killed_in``: a function (``module:name``).

        The run is killed when it calls that, and its status is then -9.
        """
        if self._process is None:
            self._process = self._start()
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        told = {name: value for name, value in settings.items() if name.startswith("LANTIK_")}
        asked = {"command": command, "arguments": arguments, "settings": told, "killed_in": killed_in}
        process.stdin.write(json.dumps(asked) + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        assert answer, f"the process of plain nights ended with {process.wait()}"
        return Said(*json.loads(answer))

    def end(self) -> None:
        if self._process is not None:
            self._process.communicate()

    def _start(self) -> subprocess.Popen[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        return subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=ROOT,
            env={**kept, "PREFECT_HOME": str(self._home)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


@contextmanager
def plain_nights_in(home: Path) -> Iterator[PlainNights]:
    nights = PlainNights(home)
    try:
        yield nights
    finally:
        nights.end()


def _run(command: str, arguments: list[str], killed_in: str) -> Said:
    main = import_module(f"flows.{command}").main
    if killed_in:
        return _killed(main, arguments, *killed_in.split(":"))
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as errors:
        try:
            status = main(arguments)
        except SystemExit as left:
            status = int(left.code or 0)
        except BaseException:
            print_exc()
            status = -1
    return Said(status, out.getvalue(), errors.getvalue())


def _killed(main: Callable[[list[str]], int], arguments: list[str], module: str, function: str) -> Said:
    """The command in a copy of this process, which dies in the function."""
    if child := os.fork():
        _, status = os.waitpid(child, 0)
        return Said(os.waitstatus_to_exitcode(status), "", "")
    work = getattr(import_module(module), function)
    for loaded in list(sys.modules.values()):
        for name, value in list(vars(loaded).items()):
            if value is work:
                setattr(loaded, name, _die)
    status = 1
    try:
        with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
            status = main(arguments)
    finally:
        os._exit(status)


def _die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _answer_all() -> None:
    # What a library prints past Python must not be taken for an answer.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    from bench.without_prefect import do_without_prefect

    do_without_prefect()
    from expectations.library import great_expectations
    from flows import pipeline
    from warehouse.connection import SETTINGS

    great_expectations()
    assert pipeline
    SETTINGS["threads"] = 1  # as in the processes of the tests
    for line in sys.stdin:
        asked = json.loads(line)
        for name in [name for name in os.environ if name.startswith("LANTIK_")]:
            del os.environ[name]
        os.environ.update(asked["settings"])
        answers.write(json.dumps(_run(asked["command"], asked["arguments"], asked["killed_in"])) + "\n")
        answers.flush()


if __name__ == "__main__":
    _answer_all()
