"""One word further: what stands there, where it begins and where it ends."""

from __future__ import annotations

from extraction.person_names import TOKEN


def word_at(text: str, at: int, limit: int) -> str:
    """The next word or mark from ``at``; empty where none stands before ``limit``."""
    match = TOKEN.search(text, at, limit)
    return "" if match is None else match.group()


def next_start(text: str, at: int, limit: int) -> int:
    """Where the next word or mark from ``at`` begins, else ``limit``."""
    match = TOKEN.search(text, at, limit)
    return limit if match is None else match.start()


def word_end(text: str, start: int, limit: int) -> int:
    """Where the word at ``start`` ends."""
    match = TOKEN.search(text, start, limit)
    return start if match is None else match.end()
