"""Which counts of a short article are part of which, by value."""

from __future__ import annotations

from extraction.article import extract


def wholes(text: str) -> tuple[dict[int, int], list[tuple[int, list[int]]]]:
    """The total of each part, and each split as its total with its parts, both in order of size."""
    told = extract(text)
    counts = told.headcounts
    parts = {count.value: counts[count.of].value for count in counts if count.of is not None}
    splits = [
        (counts[split.total].value, sorted(counts[part].value for part in split.parts)) for split in told.breakdowns
    ]
    return parts, sorted(splits)
