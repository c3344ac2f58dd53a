"""``python -m tests.corpus.kind_words``: learn ``seeds/reference/kind_words.csv`` from the open labelled articles.

A multinomial logistic regression with a quadratic penalty on which words an article has. Words count that writers
use as words, not names: in small letters below the title, several times and in several sets. The strongest are kept.
Held-out sets are not read, so that their figures stay those of unread articles.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import numpy as np

from extraction.kinds.kind_words import ANY_ARTICLE, told_words
from extraction.lexicon import REFERENCE
from extraction.model import APPOINTMENT, OTHER, PROPOSAL
from extraction.text.layout import read_layout
from tests.corpus.labelled import HELD_OUT, SETS, Labelled, read_set
from tests.corpus.regression import fit, hundredths

KINDS = (APPOINTMENT, PROPOSAL, OTHER)
WORDS = 800  # with 1,500 a little is lost on unread articles
PENALTY = 0.3
# How far words and cues are trusted beside each other, and what the cues miss of each kind: learnt once, from what the
# cues of an earlier day said of 252 articles before anyone had read them (decision 15).
TRUST = 1.72
MISSED = {APPOINTMENT: 0.0, PROPOSAL: 0.86, OTHER: 3.3}
_LEAST = {"written": 5, "articles": 6, "sets": 4}
_SMALL = re.compile(r"(?<![A-Za-z-])[a-z]{3,}(?:-[a-z]+)*(?![A-Za-z])")


def main() -> None:
    """Write the table anew."""
    articles = {name: read_set(name) for name in SETS if name not in HELD_OUT and name != "quotes"}
    write(learn(articles), REFERENCE / "kind_words.csv")


def learn(sets: dict[str, list[Labelled]]) -> dict[str, tuple[int, ...]]:
    """Weights by word, in hundredths of a natural logarithm, in the order of :data:`KINDS`."""
    articles = [article for name in sets for article in sets[name]]
    told = [told_words(read_layout(article.text)) for article in articles]
    words = sorted(_usual(sets, told))
    column = {word: index for index, word in enumerate(words)}
    has = np.zeros((len(articles), len(words)))
    for row, known in enumerate(told):
        columns = [column[word] for word in known if word in column]
        has[row, columns] = 1 / np.sqrt(max(1, len(columns)))
    is_kind = np.array([[article.gold["kind"] == kind for kind in KINDS] for article in articles], dtype=float)
    weights, always = fit(has, is_kind, PENALTY)
    spread = weights.max(axis=1) - weights.min(axis=1)
    kept = np.argsort(-spread, kind="stable")[:WORDS]
    scaled = TRUST * (weights - weights.mean(axis=1, keepdims=True))
    table = {words[index]: hundredths(scaled[index]) for index in sorted(kept)}
    every = TRUST * (always - always.mean()) + np.array([MISSED[kind] for kind in KINDS])
    return {ANY_ARTICLE: hundredths(every)} | {word: row for word, row in table.items() if any(row)}


def write(table: dict[str, tuple[int, ...]], path: Path) -> None:
    """``table`` as a lexicon."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        rows = csv.writer(handle, lineterminator="\n")
        rows.writerow(["word", *KINDS])
        rows.writerows([word, *weights] for word, weights in table.items())


def _usual(sets: dict[str, list[Labelled]], told: list[frozenset[str]]) -> set[str]:
    """Words written in small letters below the title, in enough places, articles and sets."""
    written: Counter[str] = Counter()
    in_sets: Counter[str] = Counter()
    for articles in sets.values():
        small = [_SMALL.findall(article.text.partition("\n")[2]) for article in articles]
        written.update(word for words in small for word in words)
        in_sets.update({word for words in small for word in words})
    in_articles = Counter(word for words in told for word in words)
    return {
        word
        for word, times in written.items()
        if times >= _LEAST["written"]
        and in_articles[word] >= _LEAST["articles"]
        and in_sets[word] >= min(_LEAST["sets"], len(sets))
    }


if __name__ == "__main__":
    main()
