"""Why a row failed, in words: templates filled with a row's values, which are hostile text."""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence

_LONGEST = 120  # characters of one quoted value: a reason is read in a terminal and in a table
_EXAMPLES = 3


class _Plain(string.Formatter):
    """Format fields of any value; text is made printable and short, so that no article can write to a terminal."""

    def format_field(self, value: object, format_spec: str) -> str:
        if value is None:
            return "nothing"
        return printable(value, _LONGEST) if isinstance(value, str) else format(value, format_spec)


def printable(text: str, longest: int) -> str:
    """``text`` on one line of at most ``longest`` characters, without those that steer a terminal or turn its order."""
    shown = "".join(character if character.isprintable() else " " for character in text[: longest * 4])
    words = " ".join(shown.split())
    return words if len(words) <= longest else words[: longest - 1] + "…"


_PLAIN = _Plain()


def explain(template: str, row: Mapping[str, object]) -> str:
    """One sentence on one row. Raises KeyError where the template names a column the frame has not."""
    return _PLAIN.vformat(template, (), row) + "."


def named_columns(template: str) -> tuple[str, ...]:
    """The columns that ``template`` names."""
    return tuple(dict.fromkeys(name for _, name, _, _ in _PLAIN.parse(template) if name))


def gather(reasons: Sequence[str]) -> str:
    """One article's reasons under one expectation as one text: the first, and how many are like it."""
    distinct = list(dict.fromkeys(reasons))
    return distinct[0] if len(distinct) == 1 else f"{distinct[0]} ({len(distinct) - 1} more like it.)"


def examples(reasons: Sequence[str]) -> str | None:
    """The first few distinct reasons, for a validation's detail; None where there are none."""
    return " ".join(list(dict.fromkeys(reasons))[:_EXAMPLES]) or None
