"""The main total of what the article is about."""

from __future__ import annotations

import re

from extraction.kind import APPOINTMENT, PROPOSAL
from extraction.model import Document, Headcount, LineKind
from extraction.sums import SUM

_PART_TIME = re.compile(r"paruh[\s-]+waktu|part[\s-]?time", re.IGNORECASE)
_PORTION_OF = re.compile(r"\b(?:se)?bagian\s+dari\s+(?:total\s+|sebanyak\s+|sekitar\s+)*$", re.IGNORECASE)
_FEW = 10  # a count that another is more than so many times larger than, is of a few
_MANY = 4  # other governments with a count of their own
_LIST = 3  # items of a list
_BREATH = 250  # characters within which counts are said in one breath


def choose_headline(document: Document, headcounts: tuple[Headcount, ...], kind: str) -> int | None:
    """Index of the headline count; None where nothing is counted or no count is what the article is about.

    ``kind`` is the article's (:mod:`extraction.kind`). The first count the article states is its headline unless the
    article reports an appointment and that count is of people not appointed: then the first appointed one is. Nor is it
    the few who fell away or the posts left empty (``tiga mundur, 1.464 lainnya lolos``).
    """
    order = sorted(range(len(headcounts)), key=lambda index: _rank(document, headcounts[index]))
    if not order:
        return None
    chosen = order[0]
    if kind == APPOINTMENT or (kind == PROPOSAL and _is_lack(headcounts, chosen)):
        wanted = "appointed" if kind == APPOINTMENT else "proposed"
        chosen = next((index for index in order if headcounts[index].status == wanted), chosen)
        first = headcounts[order[0]]
        runs = headcounts[chosen].of == order[0] and first.category == headcounts[chosen].category
        if runs and first.status == "other" and kind == APPOINTMENT:
            chosen = order[0]  # "PPPK di sini kini 5.860 orang": an article that begins with a running total
    chosen = _summed(headcounts, chosen)
    if (
        _is_round_up(headcounts, chosen)
        or _is_item(document, headcounts, chosen)
        or _off_topic(document, headcounts, chosen)
    ):
        return None
    if _is_background(document, headcounts[chosen]):
        chosen = next((index for index in order if headcounts[index].of == chosen), chosen)
    return chosen


def _is_lack(headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether a count is the lesser part of those proposed, which fell away or stayed empty."""
    part = headcounts[chosen]
    told_of = any(headcount.of == chosen for headcount in headcounts)  # parted themselves, they are the news
    if part.status not in ("other", "remaining") or told_of:
        return False
    if part.of is None:
        return any(other.status == "proposed" and other.value > _FEW * part.value for other in headcounts)
    whole = headcounts[part.of]
    return whole.status == "proposed" and 2 * part.value < whole.value


def _summed(headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """The total that a list of one kind of people ends in (``204 nakes, 20 teknis: 224``), else the count itself."""
    part = headcounts[chosen]
    if part.of is None or f"part:{SUM}" not in part.rules:
        return chosen
    whole = headcounts[part.of]
    listed = [other for other in headcounts if other.of == part.of and _first(part) < _first(other) < _first(whole)]
    if len(listed) < (1 if part.occupation else 2) or _first(whole) - _first(part) >= _BREATH:
        return chosen
    alike = all((other.category, other.status) == (part.category, part.status) for other in (*listed, whole))
    return part.of if alike else chosen


def _rank(document: Document, headcount: Headcount) -> tuple[bool, int]:
    """Reading order, what stands only in a caption last."""
    places = headcount.mentions or ((headcount.start, headcount.end),)
    return all(_kind(document, start) is LineKind.CAPTION for start, _ in places), places[0][0]


def _kind(document: Document, position: int) -> LineKind:
    sentence = document.sentence_before(position)
    return LineKind.BODY if sentence is None else sentence.kind


def _is_round_up(headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether many governments' counts stand side by side, none of them the article's own."""
    others = {headcount.region for headcount in headcounts if headcount.region is not None and headcount.of is None}
    return len(others) >= _MANY and headcounts[chosen].role != "total"


def _is_item(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the count is an item of a list that nobody adds up (``eselon II (9), III (49) dan IV (102)``)."""
    item = headcounts[chosen]
    if item.role != "none" or item.occupation is None:
        return False
    sentence = document.sentence_before(item.start)
    items = [
        other
        for other in headcounts
        if other.role == "none" and other.occupation and document.sentence_before(other.start) is sentence
    ]
    return len({other.occupation for other in items}) >= _LIST


def _off_topic(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the lead is about part-time posts and no count is: then the counts are background."""
    body = [sentence for sentence in document.sentences[:10] if sentence.kind is LineKind.BODY]
    if document.title or not body or headcounts[chosen].start < body[0].end:
        return False
    lead = document.text[body[0].start : body[0].end]
    return bool(_PART_TIME.search(lead)) and all(
        headcount.category in ("pppk", "cpns", "pns") for headcount in headcounts
    )


def _is_background(document: Document, whole: Headcount) -> bool:
    """``Mereka bagian dari 617 pejabat``: a whole that is told only to place the part, which is the news."""
    return bool(_PORTION_OF.search(document.text, max(0, _first(whole) - 40), _first(whole)))


def _first(headcount: Headcount) -> int:
    return headcount.mentions[0][0] if headcount.mentions else headcount.start
