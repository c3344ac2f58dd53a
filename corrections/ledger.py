"""The ledger's file: a CSV whose rows are checked one by one, so that one bad row does not cost the others."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

from corrections.fields import ARTICLE_FIELDS, PLACE_FIELDS
from corrections.wording import quoted

HEADER = ("article", "place", "field", "old", "new", "who", "when", "why")
_ARTICLE = re.compile(r"[0-9a-f]{16}")
_PLACE = re.compile(r"[0-9]{1,9}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST = 1_000  # characters of a cell
UNSIGNED = ("WHO", "YYYY-MM-DD", "WHY")  # who, when and why of a line that nobody has filled in


class LedgerError(ValueError):
    """A ledger of which it cannot be told what its lines are; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the ledger.

    ``line``: where it begins in the file, from 1. ``place``: the character at which the headcount or the date begins
    in the article's text, from 0; None where the article itself is corrected. ``old`` and ``new`` are as written, ""
    for nothing.
    """

    line: int
    article_id: str
    place: int | None
    field: str
    old: str
    new: str
    by: str
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that is no correction.

    ``article_id`` is None where the line does not name an article, or says nothing of it: nobody signed it, and
    ``new`` is ``old``.
    """

    line: int
    article_id: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """A ledger as it was read; both in the file's order."""

    corrections: tuple[Correction, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()


def read_ledger(path: Path) -> Ledger:
    """The ledger in ``path``. Raises LedgerError where it cannot be read or its lines cannot be told apart."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LedgerError(
            f"The corrections ledger {path} is not UTF-8 (byte {error.start}); save it as CSV in UTF-8."
        ) from error
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise LedgerError(
            f"The corrections ledger {path} cannot be read ({reason}); restore it, or name another in "
            "LANTIK_CORRECTIONS."
        ) from error
    return parse_ledger(StringIO(text, newline=""), label=path.name)  # splitlines() would split at U+2028 too


def parse_ledger(lines: Iterable[str], *, label: str) -> Ledger:
    """The ledger in CSV ``lines``; ``label`` names it in reasons. Raises LedgerError."""
    rows = _rows(lines, label)
    _, header = next(rows, (1, []))
    if tuple(header) != HEADER:
        raise LedgerError(
            f"{label}, line 1: the header must be {','.join(HEADER)}, it is {quoted(','.join(header))}; "
            "mend it and run again."
        )
    corrections: list[Correction] = []
    unreadable: list[Unreadable] = []
    for line, row in rows:
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        try:
            corrections.append(_correction(line, cells))
        except ValueError as error:
            unreadable.append(Unreadable(line, _article(cells), f"{label}, line {line}: {error}."))
    return Ledger(tuple(corrections), tuple(unreadable))


def _rows(lines: Iterable[str], label: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line that each begins at: a quoted cell may hold line breaks."""
    reader = csv.reader(lines, strict=True)
    begins = 1
    try:
        for row in reader:
            yield begins, row
            begins = reader.line_num + 1
    except csv.Error as error:
        raise LedgerError(
            f"{label}, line {begins}: from here on the lines cannot be told apart ({error}); mend the quotation marks "
            "and run again."
        ) from error


def _article(cells: list[str]) -> str | None:
    """The article that ``cells`` speak of; None for a line as a list of doubts prints it, which says nothing yet."""
    if not _ARTICLE.fullmatch(cells[0]):
        return None
    said = dict(zip(HEADER, cells, strict=False))
    is_blank = len(cells) == len(HEADER) and said["who"] in ("", UNSIGNED[0]) and said["old"] == said["new"]
    return None if is_blank else cells[0]


def _correction(line: int, cells: list[str]) -> Correction:
    if len(cells) != len(HEADER):
        raise ValueError(f"{len(cells)} cells where the header has {len(HEADER)}")
    article, place, field, old, new, who, when, why = cells
    for name, cell in zip(HEADER, cells, strict=True):
        if len(cell) > _LONGEST:
            raise ValueError(f"{name} has {len(cell):,} characters, more than {_LONGEST:,}")
    if not _ARTICLE.fullmatch(article):
        raise ValueError(f"article is {quoted(article)}; it must be an article_id, 16 of the characters 0-9 and a-f")
    if place and not _PLACE.fullmatch(place):
        raise ValueError(f"place is {quoted(place)}; it must be a char_start, a number from 0, or empty")
    known = PLACE_FIELDS if place else ARTICLE_FIELDS
    if field not in known:
        what = "a headcount or a date" if place else "an article (a line without a place)"
        raise ValueError(f"field is {quoted(field)}; of {what} there are {', '.join(known)}")
    for name, cell, to_fill_in in (("who", who, UNSIGNED[0]), ("why", why, UNSIGNED[2])):
        if not cell:
            raise ValueError(f"{name} is empty; a correction says who made it and why")
        if cell == to_fill_in:
            raise ValueError(f"{name} is still {cell}; write who made the correction and why")
    return Correction(line, article, int(place) if place else None, field, old, new, who, _day(when), why)


def _day(cell: str) -> date:
    try:
        if _DAY.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError:
        pass
    raise ValueError(f"when is {quoted(cell)}, which is no day; write it as 2026-01-31")
