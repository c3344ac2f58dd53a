"""What became of the counted people: appointed, proposed, remaining, other."""

from __future__ import annotations

import re

from extraction.cues import Cue
from extraction.surroundings import Page, Surroundings

_FUTURE = re.compile(
    r"(?:akan|bakal|segera|rencananya|dijadwalkan|siap|direncanakan|berencana|hendak|untuk)(?: \w+)? \Z"
)
_NEGATED = re.compile(
    r"(?:belum|tidak|tak|bukan|batal|gagal|urung)"
    r"(?: (?:bisa|dapat|juga|kunjung|pernah|sempat|akan|ikut|jadi|lagi|dapat di))? \Z"
)


def status_of(page: Page, cue: Cue) -> tuple[str, int]:
    """The status a cue stands for in its place, with its weight: "belum dilantik" is no appointment."""
    status, weight = cue.meaning.status or "other", cue.meaning.weight
    if status == "appointed":
        window = page.folded[max(0, cue.start - 18) : cue.start]
        if _NEGATED.search(window):
            return "remaining", 6
        if _FUTURE.search(window) and cue.meaning.weight >= 3:
            return "proposed", 5
    return status, weight


def _best(page: Page, cues: list[Cue], number_start: int) -> tuple[str, int] | None:
    best: tuple[int, int, str] | None = None
    for cue in cues:
        if cue.meaning.status is None:
            continue
        status, weight = status_of(page, cue)
        rank = (weight, -abs(cue.start - number_start), status)
        if best is None or rank > best:
            best = rank
    return (best[2], best[0]) if best else None


def own_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """The status that the number's own clause states, with the weight of the cue; None where it states none."""
    cues = page.cues.within(around.clause[0], around.clause[1])
    return _best(page, cues, around.number.start)


def sentence_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """The status that the rest of the number's sentence states, the words before the number first."""
    before = _best(page, page.cues.within(around.sentence.start, around.number.start), around.number.start)
    return before or _best(page, page.cues.within(around.number.end, around.sentence.end), around.number.start)
