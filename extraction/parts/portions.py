"""Portions: a count told as so many out of a number that stands beside it."""

from __future__ import annotations

import re

from extraction.parts.gaps import OUT_OF
from extraction.parts.list_items import is_row
from extraction.parts.looking_back import OF, TOKEN
from extraction.parts.mentions import Reading
from extraction.parts.posts_and_applicants import are_apart
from extraction.parts.totals import Found

# For folded text.
_PORTION_OF = re.compile(
    r"\b(?:(?:(?P<token>(?:per)?wakil(?:an)?)|baru|hanya)\s+dari\s+(?:total\s+|sebanyak\s+|sekitar\s+)*"
    r"|(?P<stood>mewakili)\s+(?:para\s+|seluruh\s+|sebanyak\s+|sekitar\s+)*"
    r"|(?:bagian|sebagian|sepotong|secuil)\s+dari\b(?:[^.;\d]|\b20\d\d\b){0,80})$"
)
_OF_THOSE = re.compile(
    r"\s+(?:orang\s+)?dari\s+(?:ke)?([a-z]+(?: belas| puluh)?|\d[\d.]*)\s+(?:orang\s+)?(?:itu|tersebut|tadi)\b"
)
PAST = re.compile(r"\b(?:se)?tahun\s+(?:lalu|kemarin|sebelumnya)\b")
_NEAREST = 5  # mentions before a portion among which its whole is looked for
_OPENING = 60  # characters before a number that say that others are out of it
_NEAR = 90  # characters from a portion to the number behind it that it is out of


def portion_of(reading: Reading, index: int) -> Found:
    """``dari 1.962 pelamar, 1.382 lolos`` and ``dua perwakilan dari 800 PPPK``."""
    whole = _opened_with(reading, index)
    if whole is not None:
        return None if are_apart(reading, whole, index) else (reading.mentions[whole].head, OF)
    return _of_next(reading, index) or _of_number_told_again(reading, index) or _of_what_holds_all(reading, index)


def is_out_of(reading: Reading, index: int) -> bool:
    """Whether the mention is what another is out of: ``guru 305 dari kuota 320``, ``dan dari 130 pelamar lulus 20``."""
    return OUT_OF.search(reading.folded, *reading.before(index)) is not None


def _opened_with(reading: Reading, index: int) -> int | None:
    """The mention with which the sentence begins to tell what is out of it: ``dari 1.962 pelamar, 1.382 lolos``."""
    mentions, mention = reading.mentions, reading.mentions[index]
    alone = not index or mentions[index - 1].sentence != mention.sentence
    if alone or is_out_of(reading, index) or is_row(reading, index):
        return None
    for back in reversed(range(max(0, index - _NEAREST), index)):
        whole = mentions[back]
        if whole.sentence != mention.sentence:
            return None
        low = max(0, whole.start - _OPENING)
        if whole.value > mention.value and OUT_OF.search(reading.folded, low, whole.start):
            return back
    return None


def _of_next(reading: Reading, index: int) -> Found:
    """Of the next number: ``dua perwakilan dari 800 PPPK``, ``guru 305 dari kuota 320``."""
    if index + 1 == len(reading.mentions):
        return None
    mention, whole = reading.mentions[index : index + 2]
    if whole.value <= mention.value or whole.order - mention.order > 1:
        return None
    words = reading.before(index + 1)
    portion = _PORTION_OF.search(reading.folded, *words)
    if portion is not None:  # "Sepuluh orang menerima SK. Mereka mewakili 900 PPPK"
        return whole.head, TOKEN if portion["token"] or portion["stood"] else OF
    near = whole.sentence == mention.sentence and whole.start - mention.end <= _NEAR
    return (whole.head, OF) if near and OUT_OF.search(reading.folded, *words) else None


def _of_number_told_again(reading: Reading, index: int) -> Found:
    """Of a number told before and told again: ``hanya tujuh orang, dan dua dari tujuh itu dokter``."""
    text, mentions = reading.folded, reading.mentions
    again = _OF_THOSE.match(text, mentions[index].end)
    if again is None:
        return None
    nearest = reversed(mentions[max(0, index - _NEAREST) : index])
    return next(((whole.head, OF) for whole in nearest if text[whole.start : whole.end] == again[1]), None)


def _of_what_holds_all(reading: Reading, index: int) -> Found:
    """Of the number that holds all who are spoken of: ``Mereka bagian dari 617 pejabat ... Untuk dinas ini 16``."""
    if not index:
        return None
    whole, mention = reading.mentions[index - 1 : index + 1]
    if whole.value <= mention.value or mention.order - whole.order > 1:
        return None
    if PAST.search(reading.folded, *reading.opening(index)):
        return None
    return (whole.head, OF) if _PORTION_OF.search(reading.folded, *reading.before(index - 1)) else None
