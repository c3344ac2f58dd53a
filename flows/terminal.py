"""What a person at a terminal sees of a run; a worker's run has none and speaks in Prefect's logs alone."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.status import Status
from rich.text import Text

_PLAIN_STEPS = 10  # without a terminal, a long parse says so at every tenth of its way


class Screen(Console):
    """Where a run is watched; that nobody watches any more (``| head``) is no reason for it to stop."""

    def on_broken_pipe(self) -> None:
        """Say nothing from now on."""
        self.quiet = True
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # else Python's last flush would complain


class Terminal:
    """Lines, and below them, in a real terminal, a spinner that names what the run is busy with."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._status: Status | None = None

    def say(self, line: str) -> None:
        """One line that stays; article text in it is never read as markup."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)

    def busy(self, what: str) -> None:
        """Name what is going on from now on, until the next call or :meth:`rest`."""
        if not self._console.is_terminal:
            self.say(f"{what} ...")
        elif self._status is None:
            self._status = self._console.status(Text(what))
            self._status.start()
        else:
            self._status.update(Text(what))

    def rest(self) -> None:
        """Nothing is going on."""
        if self._status is not None:
            self._status.stop()
            self._status = None

    @contextmanager
    def progress(self, label: str, total: int) -> Iterator[Callable[[int], None]]:
        """A bar in a terminal, a plain line at every tenth elsewhere; the yielded function advances it."""
        self.rest()  # one live display at a time
        if not self._console.is_terminal:
            yield self._plain_progress(label, total)
            return
        columns = (
            TextColumn(f"{label:8s}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("articles"),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self._console, transient=True) as bar:
            task = bar.add_task(label, total=total)
            yield lambda step: bar.advance(task, step)

    def _plain_progress(self, label: str, total: int) -> Callable[[int], None]:
        done = 0

        def advance(step: int) -> None:
            nonlocal done
            before, done = done, done + step
            if done < total and before * _PLAIN_STEPS // total != done * _PLAIN_STEPS // total:
                self.say(f"{label:8s} {done:,} of {total:,} articles")

        return advance


_terminal: Terminal | None = None


@contextmanager
def watched_on(console: Console) -> Iterator[Terminal]:
    """What is said below goes to ``console``."""
    global _terminal  # the stages run in tasks that Prefect calls: no argument reaches them
    _terminal = Terminal(console)
    try:
        yield _terminal
    finally:
        _terminal.rest()
        _terminal = None


def say(line: str) -> None:
    """One line for the person watching, if anyone is."""
    if _terminal is not None:
        _terminal.say(line)


def busy(what: str) -> None:
    """Name for the person watching what goes on from now on."""
    if _terminal is not None:
        _terminal.busy(what)


@contextmanager
def progress(label: str, total: int) -> Iterator[Callable[[int], None]]:
    """Show the way through ``total`` articles; the yielded function advances it by so many."""
    if _terminal is None:
        yield lambda _: None
        return
    with _terminal.progress(label, total) as advance:
        yield advance
