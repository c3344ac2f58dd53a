"""What the article reports: people appointed, counts proposed, or neither."""

from __future__ import annotations

from extraction.kinds.head import Head
from extraction.model import APPOINTMENT, OTHER, PROPOSAL, Headcount

_STATUS_VOTES = {  # the head names the kind better than its counts do: they settle what it leaves open
    "appointed": (APPOINTMENT, 2.0),
    "proposed": (PROPOSAL, 2.0),
    "remaining": (PROPOSAL, 0.8),
    "other": (OTHER, 0.8),
}
_HEARD = 1.0  # votes; below, title and lead tell of no appointment, nor do the words of the article
_STAFF = frozenset({"honorer", "asn", "pns"})  # those who serve already


def decide_kind(head: Head, headcounts: tuple[Headcount, ...]) -> str:
    """``appointment``, ``proposal`` or ``other``: what title and lead told and the first counts' status."""
    votes = dict(head.votes)
    distinct: dict[tuple[int, str, str], int] = {}  # "sesi I 400 orang, sesi II juga 400 orang": one vote
    for index, headcount in enumerate(headcounts):
        distinct.setdefault((headcount.value, headcount.category, headcount.status), index)
    order = sorted(distinct.values(), key=lambda index: headcounts[index].first)[:6]
    first = [headcounts[index] for index in order if not _overtaken(headcounts, index, order)][:4]
    if first and all(headcount.category == "other" for headcount in first):
        return OTHER
    for rank, headcount in enumerate(first):
        kind, vote = _STATUS_VOTES[headcount.status]
        if headcount.status == "remaining" and headcount.category in _STAFF:
            kind = OTHER  # that honorer are left is no proposal
        if kind == APPOINTMENT and "status:done" in headcount.rules and head.votes[APPOINTMENT] < _HEARD:
            kind = OTHER  # "guru yang telah diangkat tidak kebagian jam": who they are, not the news
        sure = 1.0 if "status:own" in headcount.rules else 0.6
        votes[kind] += vote * sure * (2.0 if rank == 0 else 0.7)
    kind = max((APPOINTMENT, PROPOSAL, OTHER), key=lambda kind: votes[kind])
    told_of = [headcount for headcount in first if headcount.status == "appointed"] or first
    is_of_honorer = bool(told_of) and all(headcount.category == "honorer" for headcount in told_of)
    if kind == APPOINTMENT and is_of_honorer and not head.names_entry:
        return OTHER  # a decree for honorer who stay honorer: nobody enters the civil service
    return kind


def _overtaken(headcounts: tuple[Headcount, ...], index: int, order: list[int]) -> bool:
    """``Dari 182 yang diusulkan, 160 dilantik``: the news is the part, not the proposal it came from."""
    if headcounts[index].status != "proposed":
        return False
    return any(headcounts[part].of == index and headcounts[part].status == "appointed" for part in order)
