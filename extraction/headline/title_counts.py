"""What the counts of a title say of the article: whether it is about the few whom the title counts."""

from __future__ import annotations

from extraction.categories.categories import akin
from extraction.headline.rival_groups import first_in_text
from extraction.model import Document, Headcount, LineKind

_FEW = 10  # a count that another is more than so many times larger than, is of a few
_SEVERAL = 4  # times fewer are singled out


def is_about_those_out(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether an article is about those who fell away or wait, or posts that stayed empty, whom its title counts.

    ``15 Calon PPPK Tak Lanjut``, ``40 Formasi Kosong``; not beside another count (``Tiga Mundur, 1.464 Lolos``), nor
    where the text begins with all (``Dari 2.026 calon, enam tidak lanjut``), nor a few posts of many.
    """
    part = headcounts[chosen]
    fell = "status:fell" in part.rules
    if part.of is None:
        return fell
    whole = headcounts[part.of]
    vacant = "status:vacant" in part.rules
    if not fell and (part.status not in ("remaining", "other") or (vacant and _FEW * part.value < whole.value)):
        return False
    beside = any(
        document.kind_at(start) is LineKind.TITLE
        for index, other in enumerate(headcounts)
        if index != chosen
        for start, _ in other.mentions
    )
    return not beside and first_in_text(document, part) < first_in_text(document, whole)


def singled_out(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """Those whom the text begins with, where the title singles out a few of them or beside them; else the count.

    ``Mutasi, 5 Camat Bergeser``: 47 sworn in, five of them; ``Satu Peserta Menyusul``: 411 of 412; those whom the few
    are part of, where the text begins with more: ``Nakes Hanya Satu``, of 6.009 who are left of 6.120. Not where all
    are only those out of whom the few are the news: ``Dari 90 PPPK tahun ini, 20 dilantik``.
    """
    few = headcounts[chosen]
    if (
        few.of is None
        or "part:dari" in few.rules
        or all(document.kind_at(start) is not LineKind.TITLE for start, _ in few.mentions)
    ):
        return chosen
    others = [index for index, count in enumerate(headcounts) if index != chosen and _in_text(document, count)]
    if not others:
        return chosen
    first = min(others, key=lambda index: first_in_text(document, headcounts[index]))
    many = headcounts[first]
    told_first = not _in_text(document, few) or first_in_text(document, many) < first_in_text(document, few)
    alike = many.status == few.status and akin(many.category, few.category)
    if not (told_first and alike and many.value >= _SEVERAL * few.value):
        return chosen
    if many.of == few.of:
        return first
    return few.of if first in (few.of, headcounts[few.of].of) else chosen


def _in_text(document: Document, count: Headcount) -> bool:
    """Whether the count is told below the title."""
    return any(document.kind_at(start) is LineKind.BODY for start, _ in count.mentions)
