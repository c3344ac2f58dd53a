"""Groups told side by side that nobody adds up: none of them is what the article as a whole is about."""

from __future__ import annotations

import re

from extraction.categories.categories import akin
from extraction.headline.former_rounds import is_look_back
from extraction.model import Document, Headcount, LineKind
from extraction.words.batches import find_batches
from extraction.words.cue_tables import SCHEMES

_WORKS = 2  # named by the items of a list
_ITEMS = 4  # of a list told by anything else
_FEW = 10  # a count that another is more than so many times larger than, is of a few
_SEVERAL = 4  # people beside whom one is no group of its own
# Those who enter together, where people are sworn in; plain PPPK may be short for full-time ones.
_GROUPS = {**SCHEMES, **{kind: kind for kind in ("pppk_paruh_waktu", "jabatan_fungsional")}}
_OWN = {"category:own"}
_NAMED = re.compile(r"\b(?:cpns|pppk|p3k)\b", re.IGNORECASE)
_NAMES = {"p3k": "pppk"}
_YEAR = re.compile(r"\b20\d\d\b")
_SHORTLY = 24  # characters from a year to the count of that year
_OTHER_DAY = re.compile(r"\b(?:lalu|kemarin|sebelumnya|terdahulu|lebih dulu|menyusul|disusul|mendatang|besok|nanti)\b")
_BEFORE, _AFTER = 80, 24  # characters around a count that say of which batch it is


def is_rivalled(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the count is one of several like it, of which no sum is stated."""
    return (
        _is_item(document, headcounts, chosen)
        or _is_of_a_row(document, headcounts, chosen)
        or _is_batch(document, headcounts, chosen)
        or _beside_another_scheme(document, headcounts, chosen)
    )


def many_beside(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """The many in one breath with whom one single person is told: ``satu kepala dinas dan 17 pejabat pengawas``.

    Else the count itself; so too where nobody or several others stand beside the one.
    """
    one = headcounts[chosen]
    if one.value > 1 or one.role != "none":
        return chosen
    sentence = document.sentence_before(one.start)
    beside = [
        index
        for index, many in enumerate(headcounts)
        if many.role != "part"
        and many.status == one.status
        and many.value >= _SEVERAL
        and 0 < many.start - one.end < _BEFORE
        and document.sentence_before(many.start) is sentence
    ]
    return beside[0] if len(beside) == 1 else chosen


def _is_item(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the count is an item of a list that nobody adds up (``eselon II (9), III (49) dan IV (102)``).

    Not where the others are a few beside it: ``367 guru menerimanya bersama satu pengelola barang``, or only one beside
    several: ``7 pejabat tinggi pratama dan 1 administrator``.
    """
    item = headcounts[chosen]
    if item.role != "none" or item.occupation is None:
        return False
    sentence = document.sentence_before(item.first)  # of the title, where that told it first
    works = {
        other.occupation
        for other in headcounts
        if (other.role == "none" or (other.of is not None and headcounts[other.of].start > other.end))
        and other.occupation
        and (_SEVERAL if other.value == 1 else _FEW) * other.value >= item.value
        and any(document.sentence_before(start) is sentence for start, _ in other.places)
    }
    return len(works) >= _WORKS


def _is_of_a_row(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the count is one of four at least that a sentence tells alike (``Fakfak 376, Maybrat 542 ...``).

    Those of other years are no row (``300 PPPK, sedangkan 2024 ada 250, 2023 ada 200 dan 2022 ada 180``).
    """
    item = headcounts[chosen]
    if item.role != "none":
        return False
    sentence = document.sentence_before(item.start)
    row = [
        other
        for other in _like(headcounts, item)
        if document.sentence_before(other.start) is sentence
        and not _YEAR.search(document.text, max(0, other.start - _SHORTLY), other.start)
    ]
    return len(row) + 1 >= _ITEMS


def _is_batch(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the count is of one batch and another of the next (``tahap pertama 64 guru dan tahap kedua 55 guru``).

    Not where a sentence of its own looks back on the batch before (``300 PPPK tahap II. Tahap I dilantik Mei lalu``),
    nor where one before it does.
    """
    item = headcounts[chosen]
    batch = _batch(document, item) if item.of is None else None
    here = document.sentence_before(item.start)
    if batch is None or here is None:
        return False
    for other in _like(headcounts, item):
        there = document.sentence_before(other.start)
        beside = there is not None and abs(there.no - here.no) <= 1
        before = beside and other.start < item.start and is_look_back(document, headcounts, headcounts.index(other))
        rival = _batch(document, other) if beside and not before else None
        if rival is not None and rival != batch and (there is here or rival > batch or other.start < item.start):
            return True
    return False


def _beside_another_scheme(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the count is one of two schemes' told in one breath that nobody adds up: ``794 PPPK dan 295 CPNS``.

    Those sworn in as part-timers or to functional posts are a group of their own, too: ``96 PPPK serta 60 fungsional``.

    Those who are yet to enter also where each scheme has sentences of its own, and the title is about both or neither.

    Not where the other's are of another day (``setelah Januari lalu 95 CPNS``), nor where it is told alone first.
    """
    one = headcounts[chosen]
    schemes = _GROUPS if one.status == "appointed" else SCHEMES
    scheme = schemes.get(one.category)
    if scheme is None or _summed_up(headcounts, one):
        return False
    first = first_in_text(document, one)
    sentence = document.sentence_before(first)
    for other in headcounts:
        if schemes.get(other.category, scheme) == scheme or other.status != one.status:
            continue
        if (
            _summed_up(headcounts, other)
            or _FEW * other.value <= one.value
            or not {*one.rules} & {*other.rules} >= _OWN
        ):
            continue
        apart = one.status != "appointed" and not _is_of_the_title(document, one, other)
        for start, _ in other.mentions:
            between = min(first, start), max(first, start)
            together = document.sentence_before(start) is sentence or apart
            if together and not _OTHER_DAY.search(document.folded, *between):
                return True
    return False


def _is_of_the_title(document: Document, *counts: Headcount) -> bool:
    """Whether the title tells one of the counts, or names the scheme of one and not the other's."""
    if any(document.kind_at(start) is LineKind.TITLE for count in counts for start, _ in count.mentions):
        return True
    named = {_NAMES.get(name.lower(), name.lower()) for name in _NAMED.findall(document.title or "")}
    return len({SCHEMES[count.category] in named for count in counts}) > 1


def first_in_text(document: Document, count: Headcount) -> int:
    """Where the count is first told below the title, else where it is told at all."""
    told = (start for start, _ in count.mentions if document.kind_at(start) is not LineKind.TITLE)
    return next(told, count.start)


def _summed_up(headcounts: tuple[Headcount, ...], count: Headcount) -> bool:
    """Whether the count is part of a whole that is not of its own scheme alone."""
    return count.of is not None and headcounts[count.of].category != count.category


def _like(headcounts: tuple[Headcount, ...], item: Headcount) -> list[Headcount]:
    """The other counts that are nobody's part, of the same people and fate."""
    return [
        other
        for other in headcounts
        if other is not item
        and other.of is None
        and other.status == item.status
        and akin(other.category, item.category)
        and other.value != item.value
    ]


def _batch(document: Document, headcount: Headcount) -> int | None:
    """The batch that is named last before the count in its sentence, else right behind it."""
    sentence = document.sentence_before(headcount.start)
    low = max(headcount.start - _BEFORE, sentence.start if sentence else 0)
    named = find_batches(document.folded, low, headcount.start)[-1:]
    named = named or find_batches(document.folded, headcount.start, headcount.end + _AFTER)[:1]
    return named[0] if named else None
