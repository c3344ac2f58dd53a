"""Rows of kinds of work with their numbers in words behind them: ``dokter spesialis delapan, dokter gigi tiga``.

A number in words behind a noun is mostly its own (``guru kelas satu``); of several in a row, each an item, it is not.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from extraction.numbers import Number
from extraction.page import Page
from extraction.surroundings import Surroundings

_BETWEEN = re.compile(
    r"(?: (?:orang|formasi))?(?:, ?(?:dan |serta )?| dan | serta |; ?|\n[-*•] ?)((?:[a-z/().-]+,? ){1,6})"
)
_OVER = re.compile(r" ?(?:orang|formasi)?(?:[,.;)\n]| dan | serta |\Z)")
_ORDINAL = re.compile(
    r"(?:kelas|tahap|tipe|golongan|eselon|seri|nomor|gelombang|angkatan|periode|level|jenjang|ke|strata|diploma) \Z"
)
_LONGEST_ORDINAL = 12  # characters of what _ORDINAL matches
_FEWEST = 3  # items of such a row
_REACH = 8  # numbers on each side that are looked at


def in_spelt_row(page: Page, around: Surroundings) -> bool:
    """Whether a number in words is an item of such a row, and its label names a kind of work."""
    if not any(cue.meaning.occupation for cue in around.before) or not _is_item(page, around.number):
        return False
    at = bisect_left(page.numbers, around.number.start, key=lambda number: number.start)
    row = 1
    for step in (-1, 1):
        place = at
        while abs(place + step - at) <= _REACH and 0 <= place + step < len(page.numbers):
            one, two = sorted((place, place + step))
            joined = _BETWEEN.fullmatch(page.folded, page.numbers[one].end, page.numbers[two].start)
            if joined is None or not _is_item(page, page.numbers[place + step]):
                break
            row += 1
            place += step
    return row >= _FEWEST


def _is_item(page: Page, number: Number) -> bool:
    """Whether the number ends an item, and no noun takes it for its order (``kelas satu``)."""
    ordinal = _ORDINAL.search(page.folded, max(0, number.start - _LONGEST_ORDINAL), number.start)
    return ordinal is None and _OVER.match(page.folded, number.end) is not None
