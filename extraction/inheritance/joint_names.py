"""What a total is called that no words name, or mere posts: by the names of its parts together."""

from __future__ import annotations

import re

from extraction.headcounts.draft import UNNAMED
from extraction.model import Headcount
from extraction.parts.named_wholes import POINTS_BACK
from extraction.words.cue_tables import PERMANENT, POSTS, PPPK

_RANKED = re.compile(r"(?i)\b(?:eselon|struktural|administrator|pengawas)\b")
TOGETHER = "category:its parts together"
NAMED = frozenset({"category:own", TOGETHER})


def joined(headcounts: tuple[Headcount, ...]) -> list[Headcount]:
    """Each total that has no name of its own called what its parts' names make together, from the smallest up."""
    settled = list(headcounts)
    parts: dict[int, list[int]] = {}
    for index, part in enumerate(headcounts):
        if part.of is not None:
            parts.setdefault(part.of, []).append(index)
    for index in sorted(parts, key=lambda total: headcounts[total].value):
        total = settled[index]
        named = {
            settled[part].category
            for part in parts[index]
            if not NAMED.isdisjoint(settled[part].rules) and "status:fell" not in settled[part].rules
        }
        officials = total.category in POSTS
        sworn_in = total.category == "pns" and named >= POSTS  # "74 PNS, yakni 46 pejabat pengawas dan 28 fungsional"
        again = _named_again(total, [settled[part] for part in parts[index]])
        if again is not None:
            settled[index] = again
            continue
        whole = sum(settled[part].value for part in parts[index]) == total.value
        unnamed = whole and UNNAMED in total.rules  # "436 honorer beralih status, 396 menjadi PPPK, 40 menjadi PNS"
        if "category:context" not in total.rules and not officials and not sworn_in and not unnamed:
            continue
        if _keeps_its_post(total, named):
            continue
        kinds = {settled[part].category for part in parts[index]}
        category = _of_one_kind(kinds, total) if whole else total.category
        if total.category in PPPK and "category:own" in total.rules:
            named -= POSTS  # "700 PPPK, 40 pejabat fungsional di antaranya": PPPK hold functional posts too
        category = _together(named, category, whole)
        if category != total.category:
            settled[index] = total._replace(category=category, rules=(*total.rules, TOGETHER))
    return settled


def _named_again(total: Headcount, parts: list[Headcount]) -> Headcount | None:
    """Those told in a list and called by a wider name behind it: ``237 kepala SD, 41 kepala SMP ... dari 278 ASN itu``.

    They are what all of the list are, and of no work that none of it is of (``278 ASN bidang pendidikan itu``). Not
    those who are only told after it: ``secara keseluruhan SK itu memuat mutasi 131 ASN``.
    """
    listed = [part for part in parts if part.first < total.first]
    kinds = {part.category for part in listed}
    if total.category != "asn" or POINTS_BACK not in total.rules or len(listed) <= 1 or len(kinds) > 1:
        return None
    if sum(part.value for part in listed) != total.value:
        return None
    works = {part.occupation for part in listed}
    work = total.occupation if total.occupation in works or works == {None} else None
    return total._replace(category=kinds.pop(), occupation=work, rules=(*total.rules, TOGETHER))


def _keeps_its_post(total: Headcount, named: set[str]) -> bool:
    """Whether a total whose parts are ``named`` stays what it is called.

    ``845 pejabat fungsional: 700 PPPK, 145 PNS`` are told apart by what they are besides; ``353 pejabat eselon IV:
    260 disetarakan, 93 tetap`` by what becomes of them. Mere ``pejabat`` are what their parts are together.
    """
    if total.category == "jabatan_fungsional" and "category:own" in total.rules:
        called = total.occupation is not None or "fungsional" in total.text.lower()
        return called and "jabatan_struktural" not in named
    return total.category == "jabatan_struktural" and _RANKED.search(f"{total.text} {total.occupation}") is not None


def _of_one_kind(kinds: set[str], total: Headcount) -> str:
    """The kind of posts that all parts of a total of mere officials are of: another kind is told apart from them."""
    unnamed = total.category in ("asn", "other") and "category:context" in total.rules
    return next(iter(kinds)) if unnamed and len(kinds) == 1 and kinds <= POSTS else total.category


def _together(named: set[str], category: str, whole: bool) -> str:
    """The category of a total that counts as ``category`` by its context, whose parts are ``named``.

    ``whole``: no other parts are untold, as in ``29 pejabat, tujuh di antaranya kepala puskesmas``.
    """
    if (named & PPPK and named & (PERMANENT | POSTS)) or named >= POSTS or named >= PERMANENT:
        return "asn"
    if category in PPPK and len(named & PPPK) > 1:
        return "pppk"
    if category == "jabatan_struktural" and named == {"jabatan_fungsional"}:
        return "jabatan_fungsional" if whole else "asn"
    return category
