"""Texts with their counts marked, for tests of what is made of counts once they are found.

``{1.278 orang guru}`` marks a count; ``{cpns:5 SK}`` names its category, ``{cpns/other:5 SK}`` its status too,
``{cpns/other/guru:5 SK}`` its occupation.
"""

from __future__ import annotations

import re

from extraction.model import Document, Headcount
from extraction.text.layout import read_layout

_MARK = re.compile(r"\{(?:(?P<category>\w+)(?:/(?P<status>\w+))?(?:/(?P<occupation>\w+))?:)?(?P<text>[^{}]+)\}")
_NUMBER = re.compile(r"\d[\d.]*\d|\d")
_WORDS = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "seorang": 1}
_ROUGH = re.compile(r"(?i)sekitar|hampir|lebih dari|-an\b")


def marked(text: str) -> tuple[Document, tuple[Headcount, ...]]:
    """The text without its marks, and the counts marked in it; equal marks are mentions of one count."""
    plain, spans, last = [], {}, 0
    for mark in _MARK.finditer(text):
        plain.append(text[last : mark.start()])
        start = sum(map(len, plain))
        plain.append(mark["text"])
        spans.setdefault((_value(mark["text"]), *mark.group("category", "status", "occupation")), []).append(
            (start, start + len(mark["text"]))
        )
        last = mark.end()
    plain.append(text[last:])
    whole = "".join(plain)
    counts = tuple(
        Headcount(
            start=mentions[0][0],
            end=mentions[0][1],
            text=whole[slice(*mentions[0])],
            value=value,
            category=category or "pppk",
            occupation=occupation,
            label=None,
            status=status or "appointed",
            role="none",
            of=None,
            approximate=bool(_ROUGH.search(whole[slice(*mentions[0])])),
            mentions=tuple(mentions),
            rules=tuple(
                f"{field}:{'own' if named else 'context'}"
                for field, named in (("category", category), ("status", status))
            ),
        )
        for (value, category, status, occupation), mentions in spans.items()
    )
    return read_layout(whole), counts


def _value(text: str) -> int:
    number = _NUMBER.search(text)
    if number:
        return int(number.group().replace(".", "")) * (1000 if "ribu" in text else 1)
    return next(value for word, value in _WORDS.items() if word in text.lower())
