"""Single parts: words that say a count lies within a larger one."""

from __future__ import annotations

import re

from extraction.link_cues import cue
from extraction.mentions import Mention, before, clause, phrase
from extraction.model import Document, Headcount
from extraction.sums import compatible

_OF = re.compile(r"\bdari\s+(?:(?:total|sebanyak|sekitar|jumlah|keseluruhan|seluruh|semua|usulan|sejumlah)\s+)*$", re.I)
_PORTION_OF = re.compile(
    r"\b(?:bagian|sebagian|perwakilan|wakil|baru|hanya)\s+dari\s+(?:total\s+|sebanyak\s+|sekitar\s+)*$", re.I
)
_OF_LABEL = re.compile(r"\bdari\s+((?:tahap|gelombang|periode|formasi)\s+\w+)", re.I)
_FILLED = re.compile(r"\b(?:terisi|terpenuhi)\b", re.I)
_POSTS = re.compile(r"\s*(?:formasi|kuota|kursi|jatah|lowongan|jabatan|posisi)\b", re.I)
_STAGES = ("applied", "admitted", "tested", "passed", "appointed")
_REACH = 4  # sentences a funnel's next stage may be away from the stage before


Totals = dict[int, tuple[int, str]]


def find_containments(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], totals: Totals
) -> None:
    """Add to ``totals`` (part -> total, rule) the parts that words of containment show."""
    stages = tuple(_stage(document, mentions, index) for index in range(len(mentions)))
    for index, mention in enumerate(mentions):
        if mention.head in totals:
            continue
        found = (
            _portion(document, headcounts, mentions, index)
            or _among(document, headcounts, mentions, index)
            or _token(document, headcounts, mentions, index)
            or _funnel(headcounts, mentions, stages, index)
            or _removed(document, headcounts, mentions, index, totals)
        )
        if found and not _within(totals, found[0], mention.head):
            totals[mention.head] = found
    _cumulative(document, headcounts, mentions, totals)


def _portion(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], index: int
) -> tuple[int, str] | None:
    """``dari 1.962 pelamar, 1.382 lolos`` and ``dua perwakilan dari 800 PPPK``."""
    mention = mentions[index]
    for back in range(index - 1, max(-1, index - 6), -1):
        total = mentions[back]
        if total.sentence != mention.sentence:
            break
        if total.value > mention.value and _OF.search(before(document.text, mentions, back, reach=60)):
            return total.head, "dari"
    if index + 1 < len(mentions):
        total = mentions[index + 1]
        words = before(document.text, mentions, index + 1)
        near = total.sentence == mention.sentence and len(words) <= 90
        if total.value > mention.value and (
            (near and _OF.search(words)) or (total.sentence - mention.sentence <= 1 and _PORTION_OF.search(words))
        ):
            return total.head, "dari"
    return None


def _among(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], index: int
) -> tuple[int, str] | None:
    """``91 di antaranya``, ``dari jumlah tersebut 91``, ``dari tahap 1, 50 peserta``."""
    words = clause(document, mentions, index)
    label = _OF_LABEL.search(words)
    if label:
        wanted = label.group(1).lower()
        for head, headcount in enumerate(headcounts):
            if headcount.label and wanted in headcount.label.lower() and headcount.value > mentions[index].value:
                return head, "dari tahap"
    if cue("among").search(words):
        total = _larger_before(headcounts, mentions, index, 3)
        if total is not None:
            return total, "di antaranya"
    if _FILLED.search(phrase(document, mentions, index)):
        total = _larger_before(headcounts, mentions, index, 1)
        if total is not None:
            return total, "terisi"
    return None


def _token(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], index: int
) -> tuple[int, str] | None:
    """Those who stood for all: ``secara simbolis kepada 120 guru``, ``30 orang sebagai perwakilan``."""
    if not cue("token").search(clause(document, mentions, index)):
        return None
    mention = mentions[index]
    total = _larger_before(headcounts, mentions, index, 6)
    if total is not None and mention.value * 2 <= headcounts[total].value:
        return total, "perwakilan"
    return None


def _funnel(
    headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], stages: tuple[str | None, ...], index: int
) -> tuple[int, str] | None:
    """Applied, admitted, tested, passed, appointed: each stage lies within the nearest one before it."""
    mention, stage = mentions[index], stages[index]
    if stage is None or stage == "asked":
        return None
    best: int | None = None
    for back in range(index - 1, -1, -1):
        earlier = mentions[back]
        if mention.sentence - earlier.sentence > _REACH:
            break
        if earlier.value <= mention.value or earlier.head == mention.head:
            continue
        if not _precedes(stages[back], stage, headcounts[earlier.head], mention.sentence == earlier.sentence):
            continue
        if not compatible(headcounts[earlier.head], headcounts[mention.head]):
            continue
        if best is None or earlier.value < headcounts[best].value:
            best = earlier.head
    return None if best is None else (best, "tahapan seleksi")


def _precedes(earlier: str | None, later: str, total: Headcount, same_sentence: bool) -> bool:
    if earlier == "asked":
        return later in ("passed", "appointed")
    if earlier in _STAGES:
        return _STAGES.index(earlier) < _STAGES.index(later)
    return same_sentence and later == "appointed" and total.category == "honorer"


def _stage(document: Document, mentions: tuple[Mention, ...], index: int) -> str | None:
    """How far in a selection the counted people have come; None where the words do not say or posts are counted."""
    words = phrase(document, mentions, index)
    asked = cue("asked").search(before(document.text, mentions, index)) or cue("asked").search(words)
    if asked and not cue("appointed").search(words):
        return "asked"
    if _POSTS.match(document.text, mentions[index].end):
        return None
    return next(
        (stage for stage in ("applied", "admitted", "tested", "appointed", "passed") if cue(stage).search(words)), None
    )


def _removed(
    document: Document,
    headcounts: tuple[Headcount, ...],
    mentions: tuple[Mention, ...],
    index: int,
    totals: Totals,
) -> tuple[int, str] | None:
    """``dua orang mundur``, ``sisanya 27``: within what the sentence before speaks of."""
    words = phrase(document, mentions, index)
    mention = mentions[index]
    if cue("removed").search(words):
        total = _larger_before(headcounts, mentions, index, 1)
        if total is None or not compatible(headcounts[total], headcounts[mention.head]):
            return None
        if headcounts[total].status != "appointed":  # who fell away was not appointed
            return total, "gugur"
    return None


def _larger_before(
    headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], index: int, reach: int
) -> int | None:
    mention = mentions[index]
    for back in range(index - 1, -1, -1):
        earlier = mentions[back]
        if mention.sentence - earlier.sentence > reach:
            return None
        if earlier.value > mention.value and earlier.head != mention.head:
            return earlier.head
    return None


def _cumulative(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], totals: Totals
) -> None:
    """``Alhasil PPPK di kota ini kini 5.907 orang``: a running total contains the event's own count."""
    if not mentions:
        return
    event = mentions[0].head
    if event in totals:
        return
    for index in range(1, len(mentions)):
        total = mentions[index]
        if total.value <= headcounts[event].value or total.head in totals:
            continue
        if not cue("sum").search(clause(document, mentions, index)):
            continue
        if headcounts[total.head].category == headcounts[event].category:
            totals[event] = (total.head, "kumulatif")
            return


def _within(totals: Totals, part: int, whole: int) -> bool:
    while part in totals:
        part = totals[part][0]
        if part == whole:
            return True
    return part == whole
