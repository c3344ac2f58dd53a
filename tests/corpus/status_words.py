"""``python -m tests.corpus.status_words``: learn ``seeds/reference/status_words.csv`` from first looks at open sets.

A multinomial logistic regression with a quadratic penalty on the signs around each count, what the rules said of it at
first sight among them (:mod:`tests.corpus.first_look`). Held-out sets are not read, so that their figures stay those
of unread articles.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from extraction.lexicon import REFERENCE
from extraction.model import Headcount
from extraction.statuses.status_words import FATES, signs, tell
from extraction.text.layout import read_layout
from extraction.words.words_around import WORD_PLACES
from tests.corpus.first_look import FirstLook, read_first_look
from tests.corpus.labelled import HELD_OUT, SETS, look_file
from tests.corpus.regression import fit, hundredths

WORDS = 1500  # the strongest are kept
PENALTY = 10.0
_LEAST = {"articles": 6, "sets": 4}  # in so many a sign must be met, a word in so many sets as well

Sign = tuple[str, str]


def main() -> None:
    """Write the table anew."""
    looks = {name: read_first_look(name) for name in SETS if name not in HELD_OUT and look_file(name).exists()}
    write(learn(looks), REFERENCE / "status_words.csv")


def learn(sets: dict[str, list[FirstLook]]) -> dict[Sign, tuple[int, ...]]:
    """Weights by sign, in hundredths of a natural logarithm, in the order of :data:`FATES`."""
    cases = [
        (name, look.article.name, *case) for name, looks in sets.items() for look in looks for case in _cases(look)
    ]
    usual = _usual(cases, len(sets))
    strongest = _weigh(cases, usual)
    words = sorted((sign for sign in usual if sign[0] in WORD_PLACES), key=lambda sign: -_spread(strongest[sign]))
    kept = sorted(set(usual) - set(words[WORDS:]))
    table = {sign: hundredths(weights) for sign, weights in _weigh(cases, kept).items()}
    return {sign: row for sign, row in table.items() if any(row)}


def write(table: dict[Sign, tuple[int, ...]], path: Path) -> None:
    """``table`` as a lexicon."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        rows = csv.writer(handle, lineterminator="\n")
        rows.writerow(["place", "word", *FATES])
        rows.writerows([*sign, *weights] for sign, weights in table.items())


def labelled_fates(look: FirstLook) -> Iterator[tuple[int, str]]:
    """Index and labelled status of each count that the rules found and the labels have, by value and place."""
    open_labels: dict[int, list[dict]] = defaultdict(list)
    for label in look.article.gold["headcounts"]:
        open_labels[label["value"]].append(label)
    for index, count in enumerate(look.headcounts):
        labels = open_labels[count.value]
        if labels:
            nearest = min(labels, key=lambda label: _distance(look.article.text, label["text"], count))
            labels.remove(nearest)
            yield index, nearest["status"]


def _cases(look: FirstLook) -> Iterator[tuple[str, list[Sign]]]:
    """Labelled status and signs of each count of an article."""
    document = read_layout(look.article.text)
    told = tell(look.headcounts, look.kind)
    for index, fate in labelled_fates(look):
        yield fate, list(signs(document, look.headcounts, index, told))


def _distance(text: str, part: str, count: Headcount) -> int:
    """Characters from a label's text, where it stands nearest, to the count."""
    starts, at = [], text.find(part)
    while at >= 0:
        starts.append(at)
        at = text.find(part, at + 1)
    ends = [(start, start + len(part)) for start in starts]
    return min((max(start - count.end, count.start - end, 0) for start, end in ends), default=len(text))


def _usual(cases: list[tuple[str, str, str, list[Sign]]], sets: int) -> list[Sign]:
    """Signs met in enough articles and, where they are words, in enough sets."""
    articles = {(name, article, sign) for name, article, _, found in cases for sign in found}
    in_articles = Counter(sign for _, _, sign in articles)
    in_sets = Counter(sign for _, sign in {(name, sign) for name, _, sign in articles})
    return sorted(
        sign
        for sign, times in in_articles.items()
        if times >= _LEAST["articles"] and (sign[0] not in WORD_PLACES or in_sets[sign] >= min(_LEAST["sets"], sets))
    )


def _weigh(cases: list[tuple[str, str, str, list[Sign]]], usual: list[Sign]) -> dict[Sign, np.ndarray]:
    column = {sign: index for index, sign in enumerate(usual)}
    rows, columns = [], []
    for row, (_, _, _, found) in enumerate(cases):
        known = [column[sign] for sign in found if sign in column]
        rows.extend([row] * len(known))
        columns.extend(known)
    has = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(cases), len(usual)))
    is_fate = np.array([[fate == each for each in FATES] for _, _, fate, _ in cases], dtype=float)
    weights, always = fit(has, is_fate, PENALTY)
    # Every count has one sign of "kind": it carries what holds for all.
    for sign, index in column.items():
        if sign[0] == "kind":
            weights[index] += always
    weights -= weights.mean(axis=1, keepdims=True)
    return {sign: weights[index] for sign, index in column.items()}


def _spread(weights: np.ndarray) -> float:
    return float(weights.max() - weights.min())


if __name__ == "__main__":
    main()
