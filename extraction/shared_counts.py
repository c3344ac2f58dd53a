"""One number that is told of each of several kinds of work: "guru IPA dan guru IPS masing-masing 10 orang"."""

from __future__ import annotations

import re
from dataclasses import replace

from extraction.cues import Cue
from extraction.numbers import COMES_TO
from extraction.page import Page
from extraction.surroundings import Surroundings
from extraction.titles import title_before

_EACH = re.compile(rf",? masing-masing(?: (?:mendapat|memperoleh|dijatah))?{COMES_TO} \Z")
_BESIDE = re.compile(r"(?:, (?:dan |serta )?| dan | serta )\Z")
_LONGEST_EACH, _LONGEST_BESIDE = 30, 8
_MOST = 6  # kinds of one number


def told_of_each(page: Page, around: Surroundings) -> list[Surroundings]:
    """``around`` once for each kind of work that its number is told of, in reading order; itself where of one."""
    low, start = around.gap[0], around.number.start
    each = _EACH.search(page.folded, max(low, start - _LONGEST_EACH), start)
    if each is None:
        return [around]
    kinds: list[Cue] = []
    stop = each.start()
    while len(kinds) < _MOST and (kind := _kind_before(page, stop, low)) is not None:
        kinds.insert(0, kind)
        beside = _BESIDE.search(page.folded, max(low, kind.start - _LONGEST_BESIDE), kind.start)
        if beside is None:
            break
        stop = beside.start()
    if len(kinds) < 2:
        return [around]
    return [replace(around, before=(kind,), before_start=kind.start) for kind in kinds]


def _kind_before(page: Page, stop: int, low: int) -> Cue | None:
    cue = page.cues.ending.get(stop)
    if cue is None or cue.meaning.occupation is None:
        cue = title_before(page.document.text, page.folded, page.cues, stop, low)
    return cue if cue is not None and cue.meaning.occupation is not None and cue.start >= low else None
