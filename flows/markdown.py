"""What articles and files say, in Markdown pages that show it as words: no markup, no link, no HTML of theirs works."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from unicodedata import category

_CELL = 120  # characters of one cell: the press's words may be long
# A dot and a colon too: Prefect's pages make links of www.example.org and https://example.org where they stand.
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~:@.-])")


def plain(words: str, limit: int = _CELL) -> str:
    """Words on one line, short, without characters that steer a terminal or turn the direction of writing."""
    printable = "".join(" " if category(character)[0] in "CZ" else character for character in words[: limit * 4])
    told = " ".join(printable.split())
    return told if len(told) <= limit else told[: limit - 1] + "…"


def escaped(words: str, limit: int = _CELL) -> str:
    """:func:`plain` words, safe anywhere in a line of Markdown, also in a cell of a table."""
    return _MARKUP.sub(r"\\\1", html.escape(plain(words, limit), quote=False))


def code(words: str) -> str:
    """Words to be copied, such as a path or a command; of our own making or an operator's."""
    return "`" + plain(words, 500).replace("`", "'").replace("|", "/") + "`"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[str] = ()) -> list[str]:
    """A table's lines; cells must be escaped. ``right`` names the columns of numbers."""
    rule = ["---:" if name in right else "---" for name in columns]
    return [f"| {' | '.join(cells)} |" for cells in (columns, rule, *rows)]
