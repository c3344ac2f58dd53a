"""Cells of the ledger and words of articles as a sentence may quote them: printable, short, on one line."""

from __future__ import annotations

_LONGEST = 80  # characters of one quoted cell: a reason is read in a terminal and in a table


def printable(text: str) -> str:
    """``text`` on one line, with what is no printable character as a space."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def quoted(text: str | None) -> str:
    """``text`` in quotation marks, shortened; "nothing" where it is empty."""
    plain = printable(text or "")
    if not plain:
        return "nothing"
    return f"'{plain}'" if len(plain) <= _LONGEST else f"'{plain[: _LONGEST - 1]}…'"
