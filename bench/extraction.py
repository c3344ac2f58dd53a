"""``python -m bench.extraction``: extraction's speed, as ratios to three yardsticks over the same articles on one core.

The yardsticks: spaCy's blank Indonesian tokenizer only tokenizing, dateparser's ``search_dates``, and a bare ``re``
scan for numbers. Each is timed in CPU seconds, in turns with the others, and its best turn counts.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from extraction import extract

ROOT = Path(__file__).resolve().parent.parent
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TURNS = 5
_DATEPARSER_ARTICLES = 12  # it is slow: a share of the articles tells its rate
GOALS = {"spaCy blank id": 4.0, "dateparser search_dates": 25.0, "bare re number scan": 1 / 12}


def articles() -> list[str]:
    """The labelled articles, as they are."""
    paths = [*sorted(ROOT.glob("tests/corpus/*/articles/*.txt")), *sorted(ROOT.glob("seeds/articles/*.txt"))]
    return [path.read_text(encoding="utf-8") for path in paths]


def yardsticks() -> dict[str, tuple[Callable[[str], object], int]]:
    """What is timed, by name, and on how many of the articles at most."""
    import dateparser.search
    import spacy

    tokenize = spacy.blank("id")
    return {
        "extraction": (extract, sys.maxsize),
        "spaCy blank id": (tokenize.tokenizer, sys.maxsize),
        "dateparser search_dates": (
            lambda text: dateparser.search.search_dates(text, languages=["id"]),
            _DATEPARSER_ARTICLES,
        ),
        "bare re number scan": (_NUMBER.findall, sys.maxsize),
    }


def rate(read: Callable[[str], object], texts: list[str]) -> tuple[float, float]:
    """Articles and megabytes (UTF-8) a CPU second of one pass over ``texts``."""
    start = time.process_time()
    for text in texts:
        read(text)
    taken = max(time.process_time() - start, 1e-9)
    return len(texts) / taken, sum(len(text.encode()) for text in texts) / taken / 1e6


def main(arguments: list[str] | None = None) -> int:
    """Print the rates and the ratios beside their goals; 0."""
    argparse.ArgumentParser(prog="python -m bench.extraction", description=__doc__).parse_args(arguments)
    texts = articles()
    tools = yardsticks()
    best: dict[str, tuple[float, float]] = {}
    for read, _ in tools.values():
        read(texts[0])  # lexicons and models are loaded once
    for _ in range(_TURNS):
        for name, (read, limit) in tools.items():
            if name.startswith("dateparser") and name in best:
                continue
            best[name] = max(best.get(name, (0.0, 0.0)), rate(read, texts[:limit]))
    length = round(statistics.mean(map(len, texts)))
    print(f"{len(texts)} articles of {length} characters, one core, best of {_TURNS} turns\n")
    print(f"{'':26s}{'articles/s':>12s}{'MB/s':>9s}{'extraction is':>16s}{'goal':>9s}")
    own = best["extraction"][0]
    for name, (per_second, megabytes) in best.items():
        line = f"{name:26s}{per_second:12,.0f}{megabytes:9.2f}"
        if name in GOALS:
            met = "met" if own / per_second >= GOALS[name] else "not met"
            line += f"{own / per_second:15.2f}x{GOALS[name]:8.2f}x  {met}"
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
