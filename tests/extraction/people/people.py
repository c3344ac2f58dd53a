"""Who is named with which position in a text below a headline."""

from __future__ import annotations

from extraction.people.officials import find_officials
from extraction.places.regions import find_regions
from extraction.text.layout import read_layout


def officials(text: str) -> list[tuple[str, str]]:
    document = read_layout("Judul Berita\n\n" + text)
    return [(official.name, official.position) for official in find_officials(document, find_regions(document))]
