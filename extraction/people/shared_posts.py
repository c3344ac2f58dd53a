"""One post told once, and who has it where: "sebagai lurah, yakni Pardi di Kelun dan Sudarso (Tawangrejo)"."""

from __future__ import annotations

import re

from extraction.people.office_words import VENUES, is_office
from extraction.people.person_names import Name, read_name
from extraction.people.position_heads import Head

# "camat, yakni", "dua camat diganti:", "lurah di Kecamatan Kartoharjo, yakni"
_OPENS = re.compile(
    r"(?:[ ,]+[A-Za-z]+){0,5}?(?:,? (?:yakni|yaitu|ialah|adalah|masing-masing|antara lain)(?: antara lain)?[:,]?|:) "
)
_PLACE = r"((?:(?:[Kk]ecamatan|[Kk]elurahan|[Dd]esa) )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})"
_TITLE = r"(?:(?:dr|drg|drh|apt|drs|dra|ir|H|Hj)\.? )?"
_NAME = rf"({_TITLE}[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,5}}(?:, [A-Z]\w{{0,3}}[A-Z.][\w.]*){{0,4}})"
_HAS = r"(?:di|untuk|(?:yang )?(?:memimpin|memegang|menempati|bertugas di))"
_ITEM = re.compile(
    rf"(?:[,;]? ?(?:dan|serta|sedangkan|sementara) )?{_NAME},? (?:{_HAS} {_PLACE}|\({_PLACE}\))"
    r"(?:[,;] |(?= dan | serta |\W|\Z))"
)


def holders(text: str, head: Head, limit: int) -> list[tuple[Name, str]]:
    """Each holder of the post that ``head`` names, with the post and its place; at least two, else none."""
    if head.kind != "place" or (opening := _OPENS.match(text, head.end, limit)) is None:
        return []
    found: list[tuple[Name, str]] = []
    at = opening.end()
    while item := _ITEM.match(text, at, limit):
        name = read_name(text, item.start(1), item.end(1))
        if name is None or name.words[0] in VENUES or any(map(is_office, name.words)):
            break
        found.append((name, f"{text[head.start : head.end]} {item.group(2) or item.group(3)}"))
        at = item.end()
    return found if len(found) > 1 else []
