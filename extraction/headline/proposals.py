"""What an article on a proposal is about: those sought or put forward, not what fell away of them or was wished for."""

from __future__ import annotations

import re

from extraction.headline.outcomes import contended_for, out_of, proposed_of
from extraction.headline.title_counts import is_about_those_out
from extraction.model import PROPOSAL, Document, Headcount, LineKind
from extraction.parts.looking_back import FUNNEL
from extraction.parts.running_totals import RUNNING

FEW = 10  # a count that another is more than so many times larger than, is of a few
_OUT_OF = re.compile(r"(?:\s+\w+)?\s+dari\s+(?:total\s+)?$", re.IGNORECASE)
_POSTS = re.compile(r"\b(?:formasi|kursi|kuota|jatah)\b", re.IGNORECASE)
_POSTS_GRANTED = re.compile(r"(?i)\b(?:formasi|kuota|kursi|jatah|lowongan)\b")
_LEFT = re.compile(r"\b(?:me)?(?:ny|s)isakan\s+$", re.IGNORECASE)
_TARGET = re.compile(r"\btarget\s+$", re.IGNORECASE)
_NEAR = 60  # characters from one number to the other of a pair


def first_proposed(document: Document, headcounts: tuple[Headcount, ...], order: list[int]) -> int:
    """The first count of the article's order that is neither a target nor what fell away of those proposed."""
    chosen = order[0]
    if _is_target(document, headcounts, chosen):
        chosen = next((index for index in order if headcounts[index].role == "total"), chosen)
    if _is_lack(document, headcounts, chosen):
        return next((index for index in of_status(headcounts, order, "proposed") if index != chosen), chosen)
    return chosen


def of_status(headcounts: tuple[Headcount, ...], order: list[int], status: str) -> list[int]:
    """The counts of a status in order: civil servants, and others ("12 dokter internsip") only where there are none."""
    wanting = [index for index in order if headcounts[index].status == status]
    return [index for index in wanting if headcounts[index].category != "other"] or wanting


def sought(document: Document, headcounts: tuple[Headcount, ...], order: list[int], chosen: int) -> int:
    """The posts or people that a proposal comes to, told from the count ``chosen`` so far."""
    whole = headcounts[chosen].of
    few = whole is not None and FEW * headcounts[chosen].value < headcounts[whole].value
    if whole is not None and few and f"part:{RUNNING}" in headcounts[chosen].rules:
        chosen = whole  # "Khusus guru ada 140. Secara total diusulkan 4.835"
    chosen = contended_for(document, headcounts, proposed_of(document, headcounts, order, chosen))
    chosen = _for_part_time(headcounts, order, chosen)
    chosen = _posts(document, headcounts, chosen)
    chosen = out_of(document, headcounts, chosen, PROPOSAL)
    given = granted(headcounts, chosen)
    told = headcounts[given].text
    told = headcounts[chosen].text if told.isdigit() else told  # "meminta 900 formasi. Pusat mengabulkan 640"
    return given if _POSTS_GRANTED.search(told) else chosen


def _for_part_time(headcounts: tuple[Headcount, ...], order: list[int], chosen: int) -> int:
    """Those proposed as part-timers, where posts that others competed for are told first; else the count itself.

    ``Pemkab membuka 157 formasi teknis ... 690 orang diusulkan menjadi PPPK paruh waktu``.
    """
    posts = headcounts[chosen]
    if posts.category != "pppk" or posts.status != "proposed":
        return chosen
    if _POSTS_GRANTED.search(posts.text) is None:
        return chosen
    put_forward = (
        index
        for index in order
        if headcounts[index].category == "pppk_paruh_waktu"
        and {"category:own", "status:own"} <= {*headcounts[index].rules}
    )
    return next(put_forward, chosen)


def granted(headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """What was granted of those asked for, where nobody is called appointed: ``Diusulkan 296. Disetujui 286``."""
    if headcounts[chosen].status != "proposed":
        return chosen
    granted = (
        index
        for index, part in enumerate(headcounts)
        if part.of == chosen and f"part:{FUNNEL}" in part.rules and FEW * part.value > headcounts[chosen].value
    )
    return next(granted, chosen)


def _is_lack(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether a count is the lesser part of those proposed, which fell away or stayed empty."""
    part = headcounts[chosen]
    titled = any(document.kind_at(start) is LineKind.TITLE for start, _ in part.mentions)
    if titled and is_about_those_out(document, headcounts, chosen):
        return False
    if part.of is not None and _LEFT.search(document.text, max(0, part.first - 20), part.first):
        return 2 * part.value < headcounts[part.of].value  # "Seleksi sisakan 22 kursi"
    whole = None if part.of is None else headcounts[part.of]
    many = [other for other in headcounts if other.status == "proposed" and other.value > FEW * part.value]
    few = bool(many) if whole is None else FEW * part.value < whole.value
    # Parted themselves, they are the news, unless they are a few of those proposed.
    told_of = not few and any(headcount.of == chosen for headcount in headcounts)
    if part.status not in ("other", "remaining") or told_of:
        return False
    if whole is None:
        told_out = "status:fell" in part.rules or part.status == "remaining"
        return few and (told_out or any(other.value > FEW**2 * part.value for other in many))
    return whole.status == "proposed" and 2 * part.value < whole.value


def _is_target(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether a count is what somebody wishes for ("target satu juta guru"), beside a total that is at hand."""
    first = headcounts[chosen]
    return first.role == "none" and _TARGET.search(document.text, max(0, first.first - 20), first.first) is not None


def _posts(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """The posts that some of were filled ("baru mengisi 128 dari 150 formasi"), else the count itself."""
    part = headcounts[chosen]
    if part.of is None:
        return chosen
    whole = headcounts[part.of]
    out_of = 0 < whole.start - part.end < _NEAR and _OUT_OF.fullmatch(document.text, part.end, whole.start)
    return part.of if out_of and _POSTS.search(whole.text) else chosen
