"""What a total is called that no words name: by the names of its parts together."""

from __future__ import annotations

from extraction.called_posts import keeps_its_post
from extraction.cue_tables import POSTS, PPPK
from extraction.model import Headcount

_PERMANENT = frozenset({"cpns", "pns"})
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
        if "category:context" not in total.rules and total.category not in POSTS:
            continue
        named = {
            settled[part].category
            for part in parts[index]
            if not NAMED.isdisjoint(settled[part].rules) and "status:fell" not in settled[part].rules
        }
        if keeps_its_post(total, named):
            continue
        category = _together(named, total.category)
        if category != total.category:
            settled[index] = total._replace(category=category, rules=(*total.rules, TOGETHER))
    return settled


def _together(named: set[str], category: str) -> str:
    """The category of a total that counts as ``category`` by its context, whose parts are ``named``."""
    if (named & PPPK and named & _PERMANENT) or named >= POSTS or named >= _PERMANENT:
        return "asn"
    if category in PPPK and len(named & PPPK) > 1:
        return "pppk"
    return "jabatan_fungsional" if category == "jabatan_struktural" and named == {"jabatan_fungsional"} else category
