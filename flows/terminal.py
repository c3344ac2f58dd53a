"""What a person at a terminal sees of a run; a worker's run has none and speaks in Prefect's logs alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

_PLAIN_STEPS = 10  # without a terminal, a long parse says so at every tenth of its way

_console: ContextVar[Console | None] = ContextVar("lantik_console", default=None)


def speak_to(console: Console | None) -> None:
    """Say what follows to ``console``; None keeps silent."""
    _console.set(console)


def say(line: str) -> None:
    """One line for the person watching; article text in it is never read as markup."""
    if (console := _console.get()) is not None:
        console.print(line, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def progress(label: str, total: int) -> Iterator[Callable[[int], None]]:
    """A bar in a terminal, a plain line at every tenth elsewhere; the yielded function advances it by so many."""
    console = _console.get()
    if console is None or total == 0:
        yield lambda _: None
    elif console.is_terminal:
        columns = (
            TextColumn(f"{label:8s}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("articles"),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=console, transient=True) as bar:
            task = bar.add_task(label, total=total)
            yield lambda step: bar.advance(task, step)
    else:
        yield _plain_progress(label, total)


def _plain_progress(label: str, total: int) -> Callable[[int], None]:
    done = 0

    def advance(step: int) -> None:
        nonlocal done
        before, done = done, done + step
        if done < total and before * _PLAIN_STEPS // total != done * _PLAIN_STEPS // total:
            say(f"{label:8s} {done:,} of {total:,} articles")

    return advance
