"""Tables and texts for a person at a terminal: what articles say is shown, never obeyed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from typing import Literal

from rich import box
from rich.table import Table
from rich.text import Text

from flows.terminal import Screen

_WIDE = 250  # columns, where no terminal sets them: a file or a pipe can be searched line by line


def screen() -> Screen:
    """Where a command shows what it found."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    shown = Screen(emoji=False, highlight=False)
    if not shown.is_terminal:
        shown.width = _WIDE
    return shown


def visible(text: str) -> str:
    """``text`` on one line, with what would write to a terminal or turn its direction spelled out: \\x1b, \\u202e."""
    line = " ".join(text.split())
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in line)


def table(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, right: Sequence[str] = (), whole: Sequence[str] = ()
) -> Table:
    """A table of plain cells; None is shown as nothing.

    ``right`` names the columns of numbers, ``whole`` those that a narrow terminal must not break.
    """
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in columns:
        justify: Literal["left", "right"] = "right" if name in right else "left"
        made.add_column(name, justify=justify, overflow="fold", no_wrap=name in whole)
    for row in rows:
        made.add_row(*(Text("" if cell is None else visible(str(cell))) for cell in row))
    return made


def fields(pairs: Iterable[tuple[str, object]]) -> Table:
    """Label and value, one a line; those without a value are left out."""
    made = Table.grid(padding=(0, 2))
    made.add_column(no_wrap=True)
    made.add_column(overflow="fold")
    for label, value in pairs:
        if value not in (None, ""):
            made.add_row(Text(label, style="bold"), Text(visible(str(value))))
    return made
