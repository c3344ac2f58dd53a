"""Heads of schools bear the title that the text has; under one number at several kinds of schools, that of all."""

from __future__ import annotations

import re
from collections.abc import Collection

HEADS = "kepala sekolah"
_AT_SCHOOLS = re.compile(
    r"kepala (?:uptd? )?(?:satuan pendidikan )?"
    r"(?:sekolah|madrasah|taman kanak-kanak|raudhatul athfal|(?:tk|sd|smp|sma|smk|slb|mts)n?|paud|ra|mi|min|ma|man)"
    r"(?![a-z])"
)


def is_head(occupation: str | None) -> bool:
    """Whether an occupation is the head of a school, whatever its kind."""
    return occupation is not None and _AT_SCHOOLS.match(occupation) is not None


def is_one_head(first: str, second: str) -> bool:
    """Whether one title is the other in short: "kepala sekolah sd" and "kepala sekolah", "kepala uptd puskesmas"."""
    one, other = first.split(), second.split()
    if one[0] != "kepala" or other[0] != "kepala":
        return False
    return set(one) <= set(other) or set(other) <= set(one)


def as_one(occupations: Collection[str]) -> list[str]:
    """Occupations that are told under one number, heads of several kinds of schools by what they all are."""
    together = len(occupations) > 1 and all(is_head(occupation) for occupation in occupations)
    return [HEADS] if together else list(occupations)
