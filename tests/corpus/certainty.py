"""``python -m tests.corpus.certainty``: learn ``seeds/reference/certainty.csv`` from first looks at open sets, and show
how often what was said with each chance is right today, on the held-out articles.

``--measure`` only shows. A logistic regression with a quadratic penalty for each field. Held-out sets are not learnt
from, so that what is measured on them holds for articles nobody has read.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from extraction.article import extract
from extraction.certainty import (
    ALWAYS,
    CATEGORY,
    HEADLINE,
    OCCUPATION,
    Context,
    Sign,
    category_signs,
    headline_signs,
    occupation_signs,
)
from extraction.lexicon import REFERENCE
from extraction.model import Headcount
from extraction.text.layout import read_layout
from extraction.words.words_around import WORD_PLACES
from tests.corpus.figures import key, pair_by_value, slots
from tests.corpus.first_look import FirstLook, read_first_look
from tests.corpus.labelled import HELD_OUT, SETS, Labelled, look_file, read_set
from tests.corpus.regression import fit, hundredths

PENALTY = 10.0
WORDS = 600  # of each field the strongest are kept
_LEAST = {"counts": 8, "sets": 4}  # of so many a sign must be met, a word in so many sets as well
STATUS, FACT = "status", "fact"
STEPS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95)  # chances are told apart by the highest of these that they reach


class Said(NamedTuple):
    """With what chance one field was said, and whether it is right."""

    field: str
    chance: float
    right: bool


class Case(NamedTuple):
    """A field that the rules said at first sight, in an article of ``set``."""

    set: str
    signs: list[Sign]
    right: bool


def main(arguments: list[str] | None = None) -> None:
    """Write the table anew, unless it is only to be measured; print how often each chance comes true."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.certainty", description=__doc__)
    parser.add_argument("--measure", action="store_true", help="write nothing")
    parser.add_argument("sets", nargs="*", choices=[*SETS, []], help="measure on these instead of those held out")
    options = parser.parse_args(arguments)
    if not options.measure:
        write(learn(open_looks()), REFERENCE / "certainty.csv")
    print(table(measure(options.sets or HELD_OUT)))


def open_looks() -> dict[str, list[FirstLook]]:
    """First looks by set, without those of sets that are held out."""
    return {name: read_first_look(name) for name in SETS if name not in HELD_OUT and look_file(name).exists()}


def learn(sets: dict[str, list[FirstLook]]) -> dict[tuple[str, Sign], int]:
    """Weights by field and sign, in hundredths of a natural logarithm of the odds."""
    cases: dict[str, list[Case]] = defaultdict(list)
    for name, looks in sets.items():
        for look in looks:
            for field, signs, right in _cases(look):
                cases[field].append(Case(name, signs, right))
    weights = {}
    for field, each in sorted(cases.items()):
        usual = _usual(each, len(sets))
        strongest = _weigh(each, usual)
        words = sorted((sign for sign in usual if sign[0] in WORD_PLACES), key=lambda sign: -abs(strongest[sign]))
        table = _weigh(each, sorted(set(usual) - set(words[WORDS:])))
        weights.update({(field, sign): weight for sign, weight in sorted(table.items()) if weight})
    return weights


def write(weights: dict[tuple[str, Sign], int], path: Path) -> None:
    """``weights`` as a lexicon."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        rows = csv.writer(handle, lineterminator="\n")
        rows.writerow(["field", "sign", "word", "weight"])
        rows.writerows([field, *sign, weight] for (field, sign), weight in weights.items())


def measure(sets: Iterable[str]) -> list[Said]:
    """What extraction says today of the articles of these sets, with which chance, and whether it is right."""
    return [said for name in sets for article in read_set(name) for said in _said(article)]


def table(said: list[Said]) -> str:
    """For each field and step: the share of what was said with such a chance, the mean chance, how much is right."""
    lines = [f"{'':12}" + "".join(f"{f'from {step:.2f}':>24}" for step in STEPS)]
    for field in (CATEGORY, OCCUPATION, STATUS, FACT, HEADLINE):
        own = [each for each in said if each.field == field]
        cells = []
        for low, high in zip(STEPS, (*STEPS[1:], 2.0), strict=True):
            of_step = [each for each in own if low <= each.chance < high]
            if not of_step:
                cells.append(f"{'none':>24}")
                continue
            mean = sum(each.chance for each in of_step) / len(of_step)
            right = sum(each.right for each in of_step) / len(of_step)
            cells.append(f"{f'{len(of_step) / len(own):.0%}: {mean:.3f} -> {right:.3f}':>24}")
        lines.append(f"{field:12}" + "".join(cells))
    return "\n".join(lines)


def _cases(look: FirstLook) -> Iterator[tuple[str, list[Sign], bool]]:
    """Each field of an article's counts at first sight: its signs, and whether it was right."""
    told = Context(read_layout(look.article.text), look.headcounts, look.headline, look.kind)
    counts = [_facts(count) for count in look.headcounts]
    for index, right in enumerate(_right(look.article, counts)):
        yield CATEGORY, list(category_signs(told, index)), right is not None and right[CATEGORY]
        if right is not None:
            yield OCCUPATION, list(occupation_signs(told, index)), right[OCCUPATION]
    headline = None if look.headline is None else counts[look.headline]
    yield HEADLINE, list(headline_signs(told)), _is_headline(look.article, headline)


def _said(article: Labelled) -> Iterator[Said]:
    found = extract(article.text)
    counts = [_facts(count) for count in found.headcounts]
    for count, right in zip(found.headcounts, _right(article, counts), strict=True):
        assert count.certainty is not None
        chances = count.certainty._asdict()
        for field, chance in chances.items():
            if right is not None or field == CATEGORY:  # a number that counts nobody is of no category
                yield Said(field, chance, right is not None and right[field])
        yield Said(FACT, float(np.prod(list(chances.values()))), right is not None and all(right.values()))
    headline = None if found.headline is None else counts[found.headline]
    yield Said(HEADLINE, found.headline_certainty, _is_headline(article, headline))


def _right(article: Labelled, counts: list[dict[str, Any]]) -> list[dict[str, bool] | None]:
    """Which fields of each count are right; None for a count that the labels do not have."""
    paired = {id(said): slots(gold, said) for gold, said in pair_by_value(article.gold["headcounts"], counts)}
    return [paired.get(id(count)) for count in counts]


def _is_headline(article: Labelled, said: dict[str, Any] | None) -> bool:
    return key(HEADLINE, article.gold[HEADLINE]) == key(HEADLINE, said)


def _facts(count: Headcount) -> dict[str, Any]:
    return {field: getattr(count, field) for field in ("value", CATEGORY, OCCUPATION, STATUS)}


def _usual(cases: list[Case], sets: int) -> list[Sign]:
    """Signs of enough counts and, where they are words, in enough sets."""
    times = Counter(sign for case in cases for sign in case.signs)
    in_sets = Counter(sign for _, sign in {(case.set, sign) for case in cases for sign in case.signs})
    return sorted(
        sign
        for sign, count in times.items()
        if count >= _LEAST["counts"] and (sign[0] not in WORD_PLACES or in_sets[sign] >= min(_LEAST["sets"], sets))
    )


def _weigh(cases: list[Case], usual: list[Sign]) -> dict[Sign, int]:
    column = {sign: no for no, sign in enumerate(usual)}
    rows, columns = [], []
    for row, case in enumerate(cases):
        known = [column[sign] for sign in case.signs if sign in column]
        rows.extend([row] * len(known))
        columns.extend(known)
    has = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(cases), len(column)))
    weights, always = fit(has, np.array([[case.right, not case.right] for case in cases], dtype=float), PENALTY)
    odds = hundredths(weights[:, 0] - weights[:, 1])
    return {ALWAYS: hundredths(always[:1] - always[1:])[0], **dict(zip(usual, odds, strict=True))}


if __name__ == "__main__":
    main()
