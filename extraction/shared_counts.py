"""Numbers told of several kinds at once: one of each ("guru IPA dan guru IPS masing-masing 10 orang"), or one for each
in turn ("guru dan tenaga kesehatan, masing-masing 120 dan 60 orang").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from extraction.cues import Cue
from extraction.numbers import COMES_TO
from extraction.page import Page
from extraction.surroundings import Surroundings
from extraction.titles import title_before

_Before = Callable[[Page, int, int], Cue | None]
_LEAD = rf",? masing-masing(?: (?:mendapat|memperoleh|dijatah|kebagian|terdiri (?:atas|dari)))?{COMES_TO}"
_EACH = re.compile(rf"{_LEAD} \Z")
_UNIT = r"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
_NUMBER = rf"(?:\d[\d.]*\d|\d|se(?:puluh|belas|ratus)|{_UNIT}(?: belas| puluh(?: {_UNIT})?)?)"
_THEN = rf"(?: (?:orang|formasi|pegawai|kursi|kuota|peserta|pelamar))?(?:,(?: dan| serta)?| dan| serta){COMES_TO} "
_IN_TURN = re.compile(rf"{_LEAD} ((?:{_NUMBER}{_THEN})+)\Z")
_NEXT = re.compile(rf"{_THEN}{_NUMBER}(?![a-z\d])")
_COUNTED = re.compile(_NUMBER)
_BESIDE = re.compile(r"(?:, (?:dan |serta )?| dan | serta )\Z")
_LONGEST_EACH, _LONGEST_BESIDE, _LONGEST_TURNS = 40, 8, 140
_MOST = 6  # kinds of one number
_TWO = 2


def told_of_each(page: Page, around: Surroundings) -> list[Surroundings]:
    """``around`` once for each kind that its number is told of, in reading order; itself where of one."""
    low, start = around.gap[0], around.number.start
    opening = max(around.sentence.start, start - _LONGEST_TURNS)
    turns = _IN_TURN.search(page.folded, opening, start)
    each = turns or _EACH.search(page.folded, max(low, start - _LONGEST_EACH), start)
    if each is None:
        return [around]
    low = around.sentence.start if turns else low
    kinds = _kinds_before(page, each.start(), low, _work_before)
    if len(kinds) < _TWO:
        kinds = _kinds_before(page, each.start(), low, _scheme_before)
    if len(kinds) < _TWO:
        return [around]
    earlier = len(_COUNTED.findall(turns[1])) if turns else 0
    if earlier + 1 + _later(page, around) == len(kinds) and not _is_of_its_own(around):
        kind = kinds[earlier]
        return [replace(around, before=(kind,), before_start=kind.start)]
    if turns:
        return [around]
    return [replace(around, before=(kind,), before_start=kind.start) for kind in kinds]


def _later(page: Page, around: Surroundings) -> int:
    """How many numbers follow in the same breath."""
    at, later = around.number.end, 0
    while later < _MOST and (match := _NEXT.match(page.folded, at, around.sentence.end)):
        own = page.cues.starting.get(match.end() + 1)
        if own is not None and own.meaning.occupation is not None:
            break  # "masing-masing 10 orang, 5 perawat"
        at, later = match.end(), later + 1
    return later


def _is_of_its_own(around: Surroundings) -> bool:
    return any(cue.meaning.occupation is not None for cue in around.after)


def _kinds_before(page: Page, stop: int, low: int, before: _Before) -> list[Cue]:
    """The kinds that stand side by side before ``stop``."""
    kinds: list[Cue] = []
    while len(kinds) < _MOST and (kind := before(page, stop, low)) is not None:
        kinds.insert(0, kind)
        beside = _BESIDE.search(page.folded, max(low, kind.start - _LONGEST_BESIDE), kind.start)
        if beside is None:
            break
        stop = beside.start()
    return kinds


def _work_before(page: Page, stop: int, low: int) -> Cue | None:
    scheme = _scheme_before(page, stop, low)
    if scheme is not None and page.cues.ending.get(scheme.start - 1) is not None:
        stop = scheme.start - 1  # "guru dan perawat PPPK"
    cue = page.cues.ending.get(stop)
    if cue is None or cue.meaning.occupation is None:
        cue = title_before(page.document.text, page.folded, page.cues, stop, low)
    return cue if cue is not None and cue.meaning.occupation is not None and cue.start >= low else None


def _scheme_before(page: Page, stop: int, low: int) -> Cue | None:
    cue = page.cues.ending.get(stop)
    if cue is None or cue.start < low or cue.meaning.occupation is not None:
        return None
    return cue if cue.meaning.category_role == "name" else None
