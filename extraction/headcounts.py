"""Stated numbers of people, posts or decrees."""

from __future__ import annotations

import re

from extraction.model import DateMention, Document, Headcount, RegionMention

_COUNT = re.compile(
    r"\b(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(?:orang|tenaga|pegawai|guru|formasi|PPPK|CPNS|PNS|honorer|peserta|pelamar)\b"
)


def find_headcounts(
    document: Document, dates: tuple[DateMention, ...], regions: tuple[RegionMention, ...]
) -> tuple[Headcount, ...]:
    """Numbers before a word for people, each distinct value once."""
    found: dict[int, Headcount] = {}
    for match in _COUNT.finditer(document.text):
        value = int(match.group(1).replace(".", ""))
        found.setdefault(
            value,
            Headcount(
                start=match.start(),
                end=match.end(),
                text=match.group(),
                value=value,
                category="asn",
                occupation=None,
                label=None,
                status="appointed",
                role="none",
                of=None,
                approximate=False,
                mentions=((match.start(), match.end()),),
            ),
        )
    return tuple(found.values())
