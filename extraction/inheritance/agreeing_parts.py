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
    rows: dict[tuple[int, int | None, str], list[int]] = {}
    for index, count in enumerate(headcounts):
        sentence = document.sentence_before(count.start)
        if sentence is not None:
            rows.setdefault((sentence.no, count.of, _ruled(headcounts, index)), []).append(index)
    for (_, _, ruled), row in rows.items():
        apart = [index for index in row if headcounts[index].status != ruled]
        if len(row) > 2 and 2 * len(apart) < len(row):
            least = min(likely[index] for index in row if headcounts[index].status == ruled)
            for index in apart:
                if "status:context" in headcounts[index].rules:
                    settled[index], likely[index] = by_rules(headcounts[index]), least
    items: dict[int, list[int]] = {}
    for index, part in enumerate(headcounts):
        if part.of is not None and not LISTED.isdisjoint(part.rules):
            items.setdefault(part.of, []).append(index)
    for whole, listed in items.items():
        if "status:vacant" in headcounts[whole].rules and headcounts[whole].status == "remaining":
            for index in listed:  # "30 formasi tidak dilamar, yakni 20 dokter dan 10 apoteker"
                before = by_rules(headcounts[index])
                if "status:context" in before.rules and before.status == "remaining" != settled[index].status:
                    settled[index], likely[index] = before, likely[whole]
            continue
        fate = _of_most(headcounts, whole, listed)
        if fate is None and {_ruled(headcounts, index) for index in listed} == {headcounts[whole].status}:
            apart = [index for index in listed if headcounts[index].status != headcounts[whole].status]
            of_apart, of_all = (sum(headcounts[index].value for index in each) for each in (apart, listed))
            if 2 * len(apart) <= len(listed) and 2 * of_apart < of_all:
                for index in apart:
                    if "status:context" in headcounts[index].rules:
                        settled[index], likely[index] = by_rules(headcounts[index]), likely[whole]
            continue
        if fate is None or {by_rules(headcounts[index]).status for index in listed} - {_ruled(headcounts, whole), fate}:
            continue
        sure = min(likely[index] for index in listed if headcounts[index].status == fate)
        for index in (whole, *listed):
            if settled[index].status != fate:
                settled[index] = settled[index]._replace(status=fate, rules=(*settled[index].rules, _AS_MOST))
                likely[index] = sure
    return tuple(settled), tuple(likely)


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
