"""Who is named with which position in a text below a headline."""

from __future__ import annotations

from extraction.layout import read_layout
from extraction.officials import find_officials
from extraction.regions import find_regions


def officials(text: str) -> list[tuple[str, str]]:
    document = read_layout("Judul Berita\n\n" + text)
    return [(official.name, official.position) for official in find_officials(document, find_regions(document))]
