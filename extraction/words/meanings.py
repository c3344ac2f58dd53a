"""What the lexicons say of each of their phrases: whom or what it names, what became of them, what it leads to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from extraction.lexicon import read_table
from extraction.words.cue_tables import (
    CategoryRow,
    ConnectorRow,
    CountedRow,
    OccupationRow,
    ShortFormRow,
    StatusRow,
    TitleHeadRow,
    TrapRow,
    filled,
)

AS_WRITTEN = "="  # an occupation that is called what the article calls it


@dataclass(frozen=True, slots=True)
class Meaning:
    """All that the lexicons say of one phrase; None or empty where they say nothing.

    ``is_noun``: it names people, posts or decrees, a number may stand before it; ``is_nominal``: that, or a field of
    work that needs a noun beside it; ``is_head``: it begins titles, and names people only with the rest of one.
    """

    counted: str | None = None
    category: str | None = None
    category_role: str | None = None
    occupation: str | None = None
    is_field: bool = False
    is_head: bool = False
    occupation_category: str | None = None
    status: str | None = None
    weight: int = 0
    roles: frozenset[str] = frozenset()
    trap_before: str | None = None
    trap_after: str | None = None
    is_noun: bool = False
    is_nominal: bool = False


@cache
def meanings() -> dict[str, Meaning]:
    """Every phrase of the lexicons with its meaning; a phrase may stand in several tables."""
    known: dict[str, dict[str, Any]] = {}  # the fields of each phrase's meaning that some table fills
    for phrases, said in _said():
        for phrase in phrases:
            known.setdefault(phrase, {}).update(said)
    return {phrase: _meaning(said) for phrase, said in known.items()}


def _said() -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Phrases with the fields that a row of a table fills for them; a later one outweighs those before it."""
    for category in read_table("categories.csv", CategoryRow):
        for phrase, named in filled(category.phrases, category.category):
            yield (phrase,), {"category": named, "category_role": category.role}
    for work in read_table("occupations.csv", OccupationRow):
        said = {"is_field": work.standing == "field", "occupation_category": work.category}
        for phrase, occupation in filled(work.phrases, work.occupation):
            yield (phrase,), {"occupation": phrase if occupation == AS_WRITTEN else occupation, **said}
    for head in read_table("title_heads.csv", TitleHeadRow):
        yield head.phrases, {"is_head": True}
    states = read_table("statuses.csv", StatusRow)
    for state in states:
        yield _spelt_out(state.phrases), {"status": state.status, "weight": state.weight}
    for state in states:  # what a row says itself outweighs what another's short form stands for
        yield state.phrases, {"status": state.status, "weight": state.weight}
    for noun in read_table("counted.csv", CountedRow):
        yield noun.phrases, {"counted": noun.kind}
    for phrase, roles in _roles().items():
        yield (phrase,), {"roles": roles}
    for trap in read_table("headcount_traps.csv", TrapRow):
        yield trap.phrases, {f"trap_{trap.side}": trap.reason}


def _roles() -> dict[str, frozenset[str]]:
    """All roles of each connecting phrase."""
    roles: dict[str, frozenset[str]] = {}
    for link in read_table("connectors.csv", ConnectorRow):
        for phrase in link.phrases:
            roles[phrase] = roles.get(phrase, frozenset()) | {link.role}
    return roles


def _spelt_out(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases that hold a short form, with what it is short for ("menerima surat keputusan" for "menerima sk")."""
    spelt: list[str] = []
    for row in read_table("short_forms.csv", ShortFormRow):
        short = re.compile(rf"(?<![a-z]){row.short}(?:-(?=nya)|(?=nya)|(?![a-z]))")
        spelt.extend(short.sub(long, phrase) for phrase in phrases if short.search(phrase) for long in row.phrases)
    return tuple(spelt)


def _meaning(said: dict[str, Any]) -> Meaning:
    named, worked = "counted" in said or "category" in said, "occupation" in said
    return Meaning(**said, is_noun=named or (worked and not said["is_field"]), is_nominal=named or worked)
