"""A list and its total share a fate: what all signs say of most of its items, they say of the total and of the rest."""

from __future__ import annotations

from extraction.inheritance.inheritance import LISTED, POST_WORDS
from extraction.model import Document, Headcount
from extraction.statuses.status_words import by_rules

_AS_MOST = "status:as most items"


def keep_together(
    document: Document, headcounts: tuple[Headcount, ...], chances: tuple[float, ...]
) -> tuple[tuple[Headcount, ...], tuple[float, ...]]:
    """The counts with their chances, once the signs around each were weighed.

    Where the rules gave each item of a list the fate of its total, and the signs overrule it for more than half of the
    people, of whom no word of the items speaks, it is overruled for all: ``lolos 315 orang: pendidik 201, kesehatan 68,
    THL 46``. Not for a total that is said to be proposed ("kuota 100 orang") and whose people are sworn in by now.
    Where posts are said to stay empty, so are those that a list tells apart. Nor do the signs part an item from its
    total where the others keep with it and are more, both items and people: ``118 kuota, 81 guru dan 37 teknis``.

    So do the counts of one sentence, parts of one total or of none, to which the rules gave one fate: where there are
    three or more, the signs do not part a few of them from the others (``Lembang Jaya 8, Bukit Sundi 2, Kubung 15``).
    """
    settled, likely = list(headcounts), list(chances)
    for row, ruled in _rows(document, headcounts):
        for index in _few_of_row(headcounts, row, ruled):
            settled[index] = by_rules(headcounts[index])
            likely[index] = min(chances[other] for other in row if headcounts[other].status == ruled)
    for whole, listed in _lists(headcounts).items():
        fate = None if _stay_empty(headcounts[whole]) else _of_most(headcounts, whole, listed)
        if fate is None:
            for index in _parted(headcounts, settled, whole, listed):
                settled[index], likely[index] = by_rules(headcounts[index]), likely[whole]
        elif {_ruled(headcounts, index) for index in listed} <= {_ruled(headcounts, whole), fate}:
            sure = min(likely[index] for index in listed if headcounts[index].status == fate)
            for index in (whole, *listed):
                if settled[index].status != fate:
                    settled[index] = settled[index]._replace(status=fate, rules=(*settled[index].rules, _AS_MOST))
                    likely[index] = sure
    return tuple(settled), tuple(likely)


def _rows(document: Document, headcounts: tuple[Headcount, ...]) -> list[tuple[list[int], str]]:
    """The counts of one sentence, parts of one total or of none, to which the rules gave one fate, with that fate."""
    rows: dict[tuple[int, int | None, str], list[int]] = {}
    for index, count in enumerate(headcounts):
        sentence = document.sentence_before(count.start)
        if sentence is not None:
            rows.setdefault((sentence.no, count.of, _ruled(headcounts, index)), []).append(index)
    return [(row, ruled) for (_, _, ruled), row in rows.items()]


def _few_of_row(headcounts: tuple[Headcount, ...], row: list[int], ruled: str) -> list[int]:
    """Those of a row of three or more that signs alone part from most others, which keep the fate of the rules."""
    apart = [index for index in row if headcounts[index].status != ruled]
    return _by_signs(headcounts, apart) if len(row) > 2 and 2 * len(apart) < len(row) else []


def _lists(headcounts: tuple[Headcount, ...]) -> dict[int, list[int]]:
    """The items of each list by their total."""
    items: dict[int, list[int]] = {}
    for index, part in enumerate(headcounts):
        if part.of is not None and not LISTED.isdisjoint(part.rules):
            items.setdefault(part.of, []).append(index)
    return items


def _stay_empty(total: Headcount) -> bool:
    """Whether the total is of posts that are said to stay empty."""
    return "status:vacant" in total.rules and total.status == "remaining"


def _parted(headcounts: tuple[Headcount, ...], settled: list[Headcount], whole: int, listed: list[int]) -> list[int]:
    """The items of a list that signs alone part from their total, with which the others keep."""
    total = headcounts[whole]
    if _stay_empty(total):  # "30 formasi tidak dilamar, yakni 20 dokter dan 10 apoteker"
        empty = [index for index in listed if _ruled(headcounts, index) == "remaining" != settled[index].status]
        return _by_signs(headcounts, empty)
    if {_ruled(headcounts, index) for index in listed} != {total.status}:
        return []
    apart = [index for index in listed if headcounts[index].status != total.status]
    of_apart, of_all = (sum(headcounts[index].value for index in each) for each in (apart, listed))
    return _by_signs(headcounts, apart) if 2 * len(apart) <= len(listed) and 2 * of_apart < of_all else []


def _by_signs(headcounts: tuple[Headcount, ...], indexes: list[int]) -> list[int]:
    """Those of the counts whose fate no word of their own tells, so that signs may have changed it."""
    return [index for index in indexes if "status:context" in headcounts[index].rules]


def _ruled(headcounts: tuple[Headcount, ...], index: int) -> str:
    return by_rules(headcounts[index]).status


def _of_most(headcounts: tuple[Headcount, ...], whole: int, listed: list[int]) -> str | None:
    """The fate that signs gave to more than half of a total's people against its own, None where there is none."""
    people: dict[str, float] = {}
    for index in listed:
        part = headcounts[index]
        if "status:context" in part.rules and _ruled(headcounts, index) == _ruled(headcounts, whole) != part.status:
            people[part.status] = people.get(part.status, 0) + part.value
    fate = max(people, key=lambda each: people[each], default=None)
    if fate is None or 2 * people[fate] <= headcounts[whole].value:
        return None
    total = headcounts[whole]
    stated = "status:own" in total.rules or POST_WORDS.search(total.text) is not None
    return None if stated and _ruled(headcounts, whole) == "proposed" and fate == "appointed" else fate
