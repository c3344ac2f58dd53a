"""Tables and texts for a person at a terminal: what articles say is shown, never obeyed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from typing import Literal

from rich import box
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
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


class Sheet:
    """A table of plain cells; where the words of a row do not fit side by side, each row is a list of fields."""

    def __init__(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[str], whole: Sequence[str]
    ) -> None:
        self.columns = columns
        self.rows = rows
        self.right = right
        self.whole = whole

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Rich's protocol: called when the sheet is printed, with the width there is."""
        side_by_side = self._side_by_side()
        unlimited = options.update(width=10 * _WIDE)
        if not self.rows or Measurement.get(console, unlimited, side_by_side).minimum <= options.max_width:
            yield side_by_side
            return
        for row in self.rows:
            yield fields(zip(self.columns, row, strict=True))
            yield ""

    def _side_by_side(self) -> Table:
        made = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for name in self.columns:
            justify: Literal["left", "right"] = "right" if name in self.right else "left"
            made.add_column(name, justify=justify, overflow="fold", no_wrap=name in self.whole)
        for row in self.rows:
            made.add_row(*map(Text, row))
        return made


def table(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, right: Sequence[str] = (), whole: Sequence[str] = ()
) -> Sheet:
    """A table of plain cells; None is shown as nothing.

    ``right`` names the columns of numbers, ``whole`` those that a narrow terminal must not break.
    """
    cells = [["" if cell is None else visible(str(cell)) for cell in row] for row in rows]
    return Sheet(columns, cells, right=right, whole=whole)


def fields(pairs: Iterable[tuple[str, object]]) -> Table:
    """Label and value, one a line; those without a value are left out."""
    made = Table.grid(padding=(0, 2))
    made.add_column(no_wrap=True)
    made.add_column(overflow="fold")
    for label, value in pairs:
        if value not in (None, ""):
            made.add_row(Text(label, style="bold"), Text(visible(str(value))))
    return made
