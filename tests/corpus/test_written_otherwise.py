"""The same article written otherwise says the same: hard wraps, numbers in words, mangled marks."""

from __future__ import annotations

import re
import textwrap

import pytest

from extraction.article import extract, to_json
from tests.corpus.figures import figures
from tests.corpus.labelled import read_set

_SETS = ("develop", "blind")
_LOSS = 0.03  # of a figure, at most
_UNITS = ("", *["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"])
_COUNT = re.compile(
    r"(?<![\d./(,-])\b(\d{1,3}(?:\.\d{3})?)(?= (?:orang|guru|tenaga|PPPK|CPNS|PNS|formasi|peserta|pelamar)\b)"
)


def _words(number: int) -> str:
    if number < 12:
        return _UNITS[number]
    if number < 20:
        return f"{_UNITS[number - 10]} belas"
    for size, name, one in ((1000, "ribu", "seribu"), (100, "ratus", "seratus"), (10, "puluh", "sepuluh")):
        if number >= size:
            many, rest = divmod(number, size)
            return f"{one if many == 1 else f'{_words(many)} {name}'} {_words(rest)}".strip()
    raise AssertionError(number)


def _told(pattern: str):
    def told(text: str) -> str:
        return _COUNT.sub(lambda m: pattern.format(figures=m[1], words=_words(int(m[1].replace(".", "")))), text)

    return told


def _wrapped(text: str) -> str:
    return "\n".join("\n".join(textwrap.wrap(line, 62)) if len(line) > 70 else line for line in text.split("\n"))


def _measure(rewrite) -> dict[str, float]:
    triples = []
    for name in _SETS:
        for article in read_set(name):
            text = rewrite(article.text)
            triples.append((article.gold, to_json(extract(text), text, article.name, ""), text))
    return figures(triples)


@pytest.fixture(scope="module")
def as_written() -> dict[str, float]:
    return _measure(str)


@pytest.mark.parametrize(
    "rewrite",
    [
        pytest.param(_wrapped, id="hard wraps"),
        pytest.param(_told("{words}"), id="numbers in words"),
        pytest.param(_told("{words} ({figures})"), id="words, then figures in brackets"),
        pytest.param(_told("{figures} ({words})"), id="figures, then words in brackets"),
        pytest.param(lambda text: text.replace("“", "â€œ").replace("”", "â€"), id="quotation marks mangled"),
    ],
)
def test_a_figure_loses_little(rewrite, as_written):
    rewritten = _measure(rewrite)
    lost = {name: value - rewritten[name] for name, value in as_written.items() if value - rewritten[name] > _LOSS}
    assert not lost
