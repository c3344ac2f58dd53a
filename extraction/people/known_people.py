"""The people whom an article has named so far, each once, with the fullest name and the position told first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from extraction.people.person_names import Name, same_person

# Who heads the wives' organisation bears the husband's name: "Gubernur Muhidin ... Ketua TP PKK Fathul Jannah Muhidin".
_SPOUSE = re.compile(
    r"(?i)(?:wakil )?(?:ketua|bunda|pembina) (?:umum )?"
    r"(?:tim penggerak|tp|pkk|dharma wanita|dwp|dekranasda|paud|gow)(?![a-z])"
)
_NAMESAKES = 20  # people who share a word of their names


@dataclass(slots=True)
class _Person:
    name: Name
    position: str


class KnownPeople:
    """The people found so far, each known by the words of the name; comparisons stay few in any text."""

    def __init__(self) -> None:
        self.found: list[_Person] = []
        self._by_word: dict[str, list[_Person]] = {}

    def add(self, name: Name, position: str) -> None:
        """Add to the person of that name, or a new one; the fullest name and the first position stay."""
        for word in name.words:
            for person in self._by_word.get(word, ())[:_NAMESAKES]:
                married = bool(_SPOUSE.match(position)) != bool(_SPOUSE.match(person.position))
                if same_person(person.name.words, name.words) and not married:
                    if len(name.words) > len(person.name.words):
                        person.name = name
                        self._learn(person)
                    if position.startswith(person.position):
                        person.position = position
                    return
        self.found.append(_Person(name, position))
        self._learn(self.found[-1])

    def add_all(self, told: Iterable[tuple[Name, str]]) -> None:
        """Add each of those told of with their positions."""
        for name, position in told:
            self.add(name, position)

    def move(self, name: Name, position: str) -> None:
        """Give the person of that name, found before, the position held now."""
        for person in self._by_word.get(name.words[0], ())[:_NAMESAKES]:
            if same_person(person.name.words, name.words):
                person.position = position

    def holds(self, position: str) -> bool:
        """Whether somebody holds a position that begins so: ``Bupati Edi`` is the article's own by a nickname."""
        start = position.casefold() + " "
        return any(person.position.casefold().startswith(start) for person in self.found[:_NAMESAKES])

    def _learn(self, person: _Person) -> None:
        for word in person.name.words:
            if len(word) > 1 and person not in (known := self._by_word.setdefault(word, []))[-_NAMESAKES:]:
                known.append(person)
