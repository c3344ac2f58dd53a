"""Single parts: words that say a count lies within a larger one."""

from __future__ import annotations

import re

from extraction.link_cues import cue
from extraction.mentions import OUT_OF, Gap, Mention, before, clause, phrase
from extraction.model import Document, Headcount
from extraction.sums import compatible

SIDE_BY_SIDE = frozenset({"dari", "di antaranya", "sisanya"})  # rules whose parts may make one split together
_SINGLE = SIDE_BY_SIDE | {"dari tahap", "perwakilan", "tahapan seleksi", "gugur", "kumulatif"}
_PORTION_OF = re.compile(
    r"\b(?:bagian|sebagian|perwakilan|wakil|baru|hanya)\s+dari\s+(?:total\s+|sebanyak\s+|sekitar\s+)*$", re.I
)
_POSTPOSED = re.compile(
    r"\s*(?:[\w-]+\s+){0,4}?(?:di\s*antaranya|di\s+antara\s+mereka"
    r"|dari\s+(?:jumlah|total|angka|keseluruhan)(?:\s+\w+)?\s+(?:tersebut|itu|tadi))\b",
    re.I,
)
_OF_LABEL = re.compile(r"\bdari\s+((?:tahap|gelombang|periode|formasi)\s+\w+)", re.I)
_FILLED = re.compile(r"\b(?:terisi|terpenuhi)\b", re.I)
_POSTS = re.compile(r"\s*(?:formasi|kuota|kursi|jatah|lowongan|jabatan|posisi)\b", re.I)
_STAGES = ("applied", "admitted", "tested", "passed", "appointed")
_REACH = 4  # sentences a funnel's next stage may be away from the stage before


Totals = dict[int, tuple[int, str]]
Found = tuple[int, str] | None  # a total and the rule that found it


def find_containments(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], totals: Totals
) -> None:
    """Add to ``totals`` (part -> total, rule) the parts that words of containment show."""
    stages = tuple(_stage(document, mentions, index) for index in range(len(mentions)))
    for index, mention in enumerate(mentions):
        if mention.head in totals:
            continue
        found = (
            _portion(document, mentions, index)
            or _among(document, headcounts, mentions, index, totals)
            or _token(document, headcounts, mentions, index)
            or _funnel(headcounts, mentions, stages, index)
            or _rest(document, headcounts, mentions, index, totals)
            or _removed(document, headcounts, mentions, index)
        )
        if found and not _within(totals, found[0], mention.head):
            totals[mention.head] = found
    _cumulative(document, headcounts, mentions, totals)


def _portion(document: Document, mentions: tuple[Mention, ...], index: int) -> Found:
    """``dari 1.962 pelamar, 1.382 lolos`` and ``dua perwakilan dari 800 PPPK``."""
    text, mention = document.text, mentions[index]
    for back in range(index - 1, max(-1, index - 6), -1):
        total = mentions[back]
        if total.sentence != mention.sentence:
            break
        if total.value > mention.value and OUT_OF.search(text, max(0, total.start - 60), total.start):
            return total.head, "dari"
    if index + 1 < len(mentions):
        total = mentions[index + 1]
        words = before(text, mentions, index + 1)
        near = total.sentence == mention.sentence and len(words) <= 90
        if total.value > mention.value and (
            (near and OUT_OF.search(words)) or (total.order - mention.order <= 1 and _PORTION_OF.search(words))
        ):
            return total.head, "dari"
    if index:  # "Mereka bagian dari 617 pejabat ... Untuk dinas ini 16 orang"
        total = mentions[index - 1]
        words = before(text, mentions, index - 1)
        if total.value > mention.value and mention.order - total.order <= 1 and _PORTION_OF.search(words):
            return total.head, "dari"
    return None


def _among(
    document: Document,
    headcounts: tuple[Headcount, ...],
    mentions: tuple[Mention, ...],
    index: int,
    totals: Totals,
) -> Found:
    """``91 di antaranya``, ``dari jumlah tersebut 91``, ``dari tahap 1, 50 peserta``, ``terdiri dari 723 guru``."""
    mention = mentions[index]
    opening = before(document.text, mentions, index)[-max(0, mention.start - _sentence_start(document, mention)) :]
    label = _OF_LABEL.search(opening)
    if label:
        wanted = re.compile(re.escape(label.group(1)) + r"\b", re.I)
        wholes = [
            whole
            for other, whole in enumerate(mentions)
            if whole.value > mention.value and wanted.search(clause(document, mentions, other))
        ]
        if wholes:
            return min(wholes, key=lambda whole: whole.value).head, "dari tahap"
    if cue("among").search(opening) or cue("within").search(opening):
        total = _spoken_of(mentions, index, 3, totals)
        if total is not None:
            return total, "di antaranya"
    if cue("strict").search(opening) and index:
        last = mentions[index - 1]
        if last.value > mention.value and mention.order - last.order <= 1:
            return last.head, "di antaranya"
    postposed = _POSTPOSED.match(document.text, mention.end)
    announces = index + 1 < len(mentions) and postposed and mentions[index + 1].start - postposed.end() < 25
    if (postposed and not announces) or _FILLED.search(phrase(document, mentions, index)):
        total = _spoken_of(mentions, index, 3 if postposed else 1, totals)
        if total is not None:
            return total, "di antaranya"
    return None


def _sentence_start(document: Document, mention: Mention) -> int:
    return document.sentences[mention.sentence].start if document.sentences else 0


def _token(document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], index: int) -> Found:
    """Those who stood for all: ``secara simbolis kepada 120 guru``, ``30 orang sebagai perwakilan``."""
    if not cue("token").search(clause(document, mentions, index)):
        return None
    mention = mentions[index]
    total = _larger_before(mentions, index, 6)
    if total is not None and mention.value * 4 <= headcounts[total].value:
        return total, "perwakilan"
    return None


def _rest(
    document: Document,
    headcounts: tuple[Headcount, ...],
    mentions: tuple[Mention, ...],
    index: int,
    totals: Totals,
) -> Found:
    """``Adapun 900 lainnya``, ``sisanya 27 orang``: the rest of what the count before it is part of."""
    if not cue("rest").search(phrase(document, mentions, index)):
        return None
    mention = mentions[index]
    for back in range(index - 1, -1, -1):
        sibling = mentions[back]
        if mention.order - sibling.order > 2:
            return None
        if sibling.head not in totals or sibling.head == mention.head:
            continue
        total = totals[sibling.head][0]
        siblings = sum(headcounts[part].value for part, (whole, _) in totals.items() if whole == total)
        if total != mention.head and siblings + mention.value <= headcounts[total].value * 1.05:
            return total, "sisanya"
    return None


def _funnel(
    headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], stages: tuple[str | None, ...], index: int
) -> Found:
    """Applied, admitted, tested, passed, appointed: each stage lies within the nearest one before it."""
    mention, stage = mentions[index], stages[index]
    if stage is None or stage == "asked":
        return None
    best: int | None = None
    for back in range(index - 1, -1, -1):
        earlier = mentions[back]
        if mention.order - earlier.order > _REACH:
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


def _removed(document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], index: int) -> Found:
    """``Dua orang mundur``: within those of whom the sentence before speaks, unless these were appointed."""
    if not cue("removed").search(phrase(document, mentions, index)):
        return None
    total = _larger_before(mentions, index, 1)
    if total is None or not compatible(headcounts[total], headcounts[mentions[index].head]):
        return None
    return (total, "gugur") if headcounts[total].status != "appointed" else None


def _spoken_of(mentions: tuple[Mention, ...], index: int, reach: int, totals: Totals) -> int | None:
    """The larger count before; from a sentence of its own one looks back on a list's whole, not on its last item."""
    total = _larger_before(mentions, index, reach)
    if total is None or total not in totals:
        return total
    nearest = next(mention for mention in reversed(mentions[:index]) if mention.head == total)
    in_list = nearest.gap is Gap.LIST and totals[total][1] not in _SINGLE
    return totals[total][0] if in_list and nearest.sentence != mentions[index].sentence else total


def _larger_before(mentions: tuple[Mention, ...], index: int, reach: int) -> int | None:
    mention = mentions[index]
    for back in range(index - 1, -1, -1):
        earlier = mentions[back]
        if mention.order - earlier.order > reach:
            return None
        if earlier.value > mention.value and earlier.head != mention.head:
            return earlier.head
    return None


def _cumulative(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], totals: Totals
) -> None:
    """``Alhasil PPPK di kota ini kini 5.907 orang``: a running total contains the event's own count."""
    if not mentions or mentions[0].head in totals:
        return
    event = mentions[0].head
    for index in range(1, len(mentions)):
        total, whole = mentions[index], headcounts[mentions[index].head]
        if total.value <= headcounts[event].value or total.head in totals:
            continue
        if whole.category != headcounts[event].category or whole.status not in ("appointed", "other"):
            continue
        if cue("sum").search(clause(document, mentions, index)):
            totals[event] = (total.head, "kumulatif")
            return


def _within(totals: Totals, part: int, whole: int) -> bool:
    while part in totals:
        part = totals[part][0]
        if part == whole:
            return True
    return part == whole
