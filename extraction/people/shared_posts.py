"""One post told once, and who has it where: "sebagai lurah, yakni Pardi di Kelun dan Sudarso (Tawangrejo)"."""

from __future__ import annotations

import re
from collections.abc import Container

from extraction.people.office_words import VENUES, is_office
from extraction.people.person_names import Name, read_name, word_at
from extraction.people.position_heads import Head

# "camat, yakni", "dua camat diganti:", "lurah di Kecamatan Kartoharjo, yakni"
_OPENS = re.compile(
    r"(?:[ ,]+[A-Za-z]+){0,5}?(?:,? (?:yakni|yaitu|ialah|adalah|masing-masing|antara lain)(?: antara lain)?[:,]?|:) "
)
_HAS = r"(?:di|untuk|(?:yang )?(?:memimpin|memegang|menempati|bertugas di))"
# "Fakultas Tarbiyah dan Ilmu Keguruan"; no next holder: "Pantai Labu dan Bobi Ariyanto memegang ..."
_WORDS = rf"[A-Z][\w'’-]*(?: (?:dan (?!(?:[A-Z][\w.'’-]* ){{1,5}}(?:{_HAS} |\()))?[A-Z][\w'’-]*){{0,5}}"
_PLACE = rf"((?:(?:[Kk]ecamatan|[Kk]elurahan|[Dd]esa) )?{_WORDS})"
_BRACKET = rf"\(({_WORDS}(?:, {_WORDS})*)\)"  # "(Bidang Administrasi Umum, Perencanaan dan Keuangan)"
_TITLE = r"(?:(?:dr|drg|drh|apt|drs|dra|ir|H|Hj)\.? )?"
_NAME = rf"({_TITLE}[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,5}}(?:, [A-Z]\w{{0,3}}[A-Z.][\w.]*){{0,4}})"
_ITEM = re.compile(
    rf"(?:[,;]? ?(?:dan|serta|sedangkan|sementara) )?{_NAME},? (?:{_HAS} {_PLACE}|{_BRACKET})"
    r"(?:[,;] |(?= dan | serta |\W|\Z))"
)


def holders(text: str, head: Head, limit: int, heads: Container[int]) -> list[tuple[Name, str]]:
    """Each holder of the post that ``head`` names, with the post and its place; at least two, else none."""
    if head.kind not in ("place", "office") or (opening := _OPENS.match(text, head.end, limit)) is None:
        return []
    if any(at in heads for at in range(head.end, opening.end())):
        return []  # "Rektor melantik tiga dekan, yakni ...": of the next post
    post = text[head.start : head.end]
    office = word_at(text, head.end, limit)  # "kepala bidang, yakni Budi Santoso (Mutasi)"
    post += f" {office}" if head.kind == "office" and is_office(office) else ""
    found: list[tuple[Name, str]] = []
    at = opening.end()
    while item := _ITEM.match(text, at, limit):
        name = read_name(text, item.start(1), item.end(1))
        if name is None or name.words[0] in VENUES or any(map(is_office, name.words)):
            break
        place = item.group(2) or item.group(3)
        found.append((name, f"{post.removesuffix(place.partition(' ')[0].lower())} {place}".replace("  ", " ").strip()))
        at = item.end()
    return found if len(found) > 1 else []
