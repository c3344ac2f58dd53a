"""The tables that cues come from, their rows checked as they are read (:mod:`extraction.lexicon`); the categories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extraction.lexicon import check_one_of, read_table

PPPK = frozenset({"pppk", "pppk_paruh_waktu", "pppk_penuh_waktu"})
ENTRANTS = PPPK | {"cpns"}  # who enter the civil service
PERMANENT = frozenset({"cpns", "pns"})
CIVIL = ENTRANTS | {"pns", "asn"}
POSTS = frozenset({"jabatan_fungsional", "jabatan_struktural"})
CATEGORIES = CIVIL | POSTS | {"honorer", "other"}
SCHEMES = {"cpns": "cpns", **dict.fromkeys(PPPK, "pppk")}  # by which of the two each kind of entrant enters
STATUSES = frozenset({"appointed", "proposed", "remaining", "other"})
_OPEN = re.compile(r"\{([a-z]+)\}")  # a part of a title: "kepala {stage}"
_AND, _UP_TO = ("dan", "serta", "maupun"), ("hingga", "sampai")  # between the names of several stages
_ROLES = frozenset({"copula", "become", "quantity", "approximate", "hypothetical"})


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A row of ``categories.csv``. ``role``: ``name``, ``qualifier`` (paruh waktu) or ``code`` (R3)."""

    phrases: tuple[str, ...]
    category: str
    role: str
    example: str

    def __post_init__(self) -> None:
        check_one_of("category", self.category, CATEGORIES)
        check_one_of("role", self.role, ("name", "qualifier", "code"))


@dataclass(frozen=True, slots=True)
class OccupationRow:
    """A row of ``occupations.csv``.

    ``standing``: ``noun`` names people; ``field`` (kesehatan) does so only beside a noun or a number.
    """

    phrases: tuple[str, ...]
    occupation: str
    standing: str
    category: str | None
    example: str

    def __post_init__(self) -> None:
        check_one_of("standing", self.standing, ("noun", "field"))
        if self.category is not None:
            check_one_of("category", self.category, CATEGORIES)


@dataclass(frozen=True, slots=True)
class TitlePartRow:
    """A row of ``title_parts.csv``: what ``{part}`` stands for in phrases of categories and occupations.

    ``tk & sd`` stands for all ways to name the two together: "tk dan sd", "tk hingga sd", "tk/sd".
    """

    part: str
    phrases: tuple[str, ...]
    example: str

    def words(self) -> Iterator[str]:
        """What the part is written as."""
        for phrase in self.phrases:
            *first, last = phrase.split(" & ")
            if not first:
                yield last
                continue
            comma = (",",) if len(first) > 1 else ()
            yield from (f"{', '.join(first)}{mark} {word} {last}" for word in _AND for mark in ("", *comma))
            if not comma:
                yield from (f"{first[0]} {word} {last}" for word in _UP_TO)
            yield "/".join((*first, last))


@cache
def _title_parts() -> dict[str, tuple[str, ...]]:
    return {row.part: tuple(row.words()) for row in read_table("title_parts.csv", TitlePartRow)}


def filled(phrases: tuple[str, ...], meant: str) -> Iterator[tuple[str, str]]:
    """Each phrase with what it means, the part that stands open in both filled in: "kepala {stage}"."""
    for phrase in phrases:
        opened = _OPEN.search(phrase)
        for words in _title_parts()[opened[1]] if opened else ("",):
            yield _OPEN.sub(words, phrase), _OPEN.sub(words, meant)


@dataclass(frozen=True, slots=True)
class TitleHeadRow:
    """A row of ``title_heads.csv``: the first word of titles that are too many to list (penata ..., analis ...)."""

    phrases: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A row of ``statuses.csv``. ``weight``: which cue wins where one clause holds several; the higher one."""

    phrases: tuple[str, ...]
    status: str
    weight: int
    example: str

    def __post_init__(self) -> None:
        check_one_of("status", self.status, STATUSES)


@dataclass(frozen=True, slots=True)
class ShortFormRow:
    """A row of ``short_forms.csv``: what a short form in a phrase of ``statuses.csv`` is spelt out as."""

    short: str
    phrases: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class CountedRow:
    """A row of ``counted.csv``: a noun that a number of people, posts or decrees stands before."""

    phrases: tuple[str, ...]
    kind: str
    example: str

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, ("person", "post", "decree"))


@dataclass(frozen=True, slots=True)
class ConnectorRow:
    """A row of ``connectors.csv``: a word that ties a number to what it counts."""

    phrases: tuple[str, ...]
    role: str
    example: str

    def __post_init__(self) -> None:
        check_one_of("role", self.role, _ROLES)


@dataclass(frozen=True, slots=True)
class TrapRow:
    """A row of ``headcount_traps.csv``: a word before or after a number that makes it none of people."""

    phrases: tuple[str, ...]
    side: str
    reason: str
    example: str

    def __post_init__(self) -> None:
        check_one_of("side", self.side, ("before", "after"))
