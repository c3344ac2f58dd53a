"""Splits by kind of work that lie apart in the text, and who is part of one kind of a total told apart by kinds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from extraction.model import Headcount
from extraction.parts.mentions import Reading
from extraction.parts.named_works import other_work
from extraction.parts.remainders import SUBTRACTION
from extraction.parts.sums import Split, compatible
from extraction.parts.totals import Totals
from extraction.words.cue_tables import SCHEMES

BY_WORK = "one count of each kind of work"
_WORKS = ("guru", "kesehatan", "teknis")
_TURNS = 4  # from one scheme to the other: CPNS, PPPK, CPNS, PPPK
_MOST = 6  # counts of one kind of work that are tried
_LARGE = 50  # people: below, three counts add up to a fourth by chance


def find_works(reading: Reading, split_up: set[int]) -> Iterator[Split]:
    """``293 PPPK ... Guru 59. Nakes yang lolos 99, menerima SK 98. Teknis lolos 139, yang ber-NIP 136``: 59 + 98 + 136.

    Each kind of work is told with counts of its own; one of each adds up to the whole. ``split_up``: totals whose parts
    are known.
    """
    headcounts = reading.headcounts
    kinds: list[list[int]] = [[] for _ in _WORKS]
    for head, count in enumerate(headcounts):
        if count.occupation in _WORKS and count.status != "remaining":
            kinds[_WORKS.index(count.occupation)].append(head)
    if not all(kinds):
        return
    by_value: dict[int, list[int]] = {}
    for head, count in enumerate(headcounts):
        if count.occupation is None and count.value >= _LARGE and head not in split_up:
            by_value.setdefault(count.value, []).append(head)
    for parts in product(*(kind[:_MOST] for kind in kinds)):
        for total in by_value.get(sum(headcounts[part].value for part in parts), ()):
            if all(compatible(headcounts[total], headcounts[part]) for part in parts):
                yield Split(total, parts, 0.0, BY_WORK)


def of_one_scheme(reading: Reading) -> list[frozenset[int]]:
    """The counts of each of two schemes that are told by turns: ``nakes 465 CPNS dan 2.751 PPPK, teknis 1.231 CPNS``.

    Without those of one scheme the others make up what was said of theirs.
    """
    named: dict[str, list[int]] = {"cpns": [], "pppk": []}
    turns, last = 0, ""
    for mention in reading.mentions:
        count = reading.headcounts[mention.head]
        if count.category not in SCHEMES:
            continue
        scheme = SCHEMES[count.category]
        named[scheme].append(mention.head)
        if "category:own" in count.rules:
            turns += scheme != last
            last = scheme
    return [frozenset(heads) for heads in named.values()] if turns >= _TURNS else []


def find_schemes(reading: Reading, told: set[int]) -> Iterator[Split]:
    """``2.470 orang diuji. Yang peserta CPNS 1.655 ... PPPK 1.401 pelamar, jadi yang ikut 815``: 1.655 + 815.

    Each scheme is told with counts of its own; one of each adds up to a whole that is of both. ``told``: totals whose
    parts are known, and parts.
    """
    headcounts = reading.headcounts
    kinds: dict[str, list[int]] = {"cpns": [], "pppk": []}
    for head, count in enumerate(headcounts):
        if count.category in SCHEMES and count.value >= _LARGE and not count.approximate:
            kinds[SCHEMES[count.category]].append(head)
    by_value = {
        count.value: head for head, count in enumerate(headcounts) if count.value >= _LARGE and head not in told
    }
    for one, other in product(*(kind[:_MOST] for kind in kinds.values())):
        total = by_value.get(headcounts[one].value + headcounts[other].value)
        if total is None or headcounts[total].status != headcounts[one].status:
            continue
        if not any(other_work(headcounts[a], headcounts[b]) for a, b in combinations((total, one, other), 2)):
            yield Split(total, (one, other), 0.0, BY_WORK)


def narrow_to_kind(
    headcounts: tuple[Headcount, ...], totals: Totals, splits: list[Split], rules: frozenset[str]
) -> None:
    """Some of one kind are part of that kind, where their total is split by work or by category.

    ``525: 252 nakes, 273 teknis; satu teknis mundur``, ``500: 45 CPNS, 455 PPPK. CPNS didominasi dokter 30 orang``.
    ``rules``: those whose parts may be narrowed; those who stayed are told beside the kinds, not within one.
    """
    by_kind: dict[tuple[int, str], list[int]] = {}
    for split in splits:
        for part in split.parts if split.rule != SUBTRACTION else ():
            for kind in _kinds(headcounts[part]):
                by_kind.setdefault((split.total, kind), []).append(part)
    stayed = {split.parts[0] for split in splits if split.rule == SUBTRACTION}
    for part, (total, rule) in list(totals.items()):
        if rule not in rules or part in stayed:
            continue
        some = headcounts[part]
        for kind in _kinds(some):
            kin = by_kind.get((total, kind), ())
            if len(kin) != 1 or kin[0] in (part, *stayed) or headcounts[kin[0]].value <= some.value:
                continue
            whole = headcounts[kin[0]].status
            if (
                rule == SUBTRACTION or whole != "appointed" or some.status == "appointed"
            ):  # else not among those through
                totals[part] = (kin[0], rule)
                break


def _kinds(count: Headcount) -> list[str]:
    """Its work, and its category where its own words name it."""
    named = [count.category] if "category:own" in count.rules else []
    return named if count.occupation is None else [count.occupation, *named]
