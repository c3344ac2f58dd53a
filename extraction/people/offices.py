"""An office behind the word a position begins with: "Dinas Perhubungan Kota Palu (Dishub)", then words no table knows.

Behind the head stand words that offices are named with (``office_words.csv``), regions, agencies, short forms in
brackets; then a run of words that no table knows, which is the name or, before a comma, the rest of the office.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from extraction.people.office_words import (
    GIVEN_NAMES,
    INSTITUTIONS,
    PLACE_WORDS,
    SIDES,
    VENUES,
    office_words,
    reads_as_office,
)
from extraction.people.person_names import TOKEN, is_degree, is_title, next_start, opens_with_title, word_at, word_end
from extraction.people.position_heads import Head

# Between posts and places, not what a person does: "Camat Pagar Marbau ke ...".
_BEHIND_POSTS = frozenset(("dan", "serta", "ke", "menjadi", "juga", "masih", "hingga"))
_UNIT = re.compile(r"\d{2,4}(?:-\d{2})?/[A-Z][A-Za-z]*")  # of the army: "Kodim 1412/Kolaka"
_BY = re.compile(r"\s+oleh\b")
STANDING = re.compile(r"(?:yang\s+)?(?:lama|baru|sebelumnya|terdahulu|definitif)(?=\s*,)")  # "BKD yang lama, Budi"
CONNECTORS = frozenset(
    ("dan", "di", "pada", "untuk", "bidang", "urusan", "&", "dan/atau", "setempat", "tingkat", "dari", "serta")
)
_LETTER = re.compile(r" [A-F](?![\w.])")
_LEVELS = frozenset(("kabupaten", "kab", "kab.", "kota", "provinsi", "prov", "prov.", "propinsi"))
_LOCATIVES = frozenset(("di", "pada"))
_SCHOOL = re.compile(r"\b(?:TKN?|SDN?|SMPN?|SMAN?|SMKN?|SLBN?|MIN|MTsN|MAN|Negeri)\s+$")
_OF_A_FIELD = re.compile(r"\b(?:[Mm]asyarakat|dan)\s+$")  # "Dinas Pemberdayaan Masyarakat dan Desa" is of no village
HOLDING = frozenset(("dijabat", "diduduki", "dipegang", "ditempati", "diisi", "diemban"))
APPOSITION = frozenset(("yakni", "yaitu", "ialah", "adalah", "bernama")) | HOLDING


class Marks(NamedTuple):
    """Where the article's regions and agencies end, by where they begin, and where position heads begin."""

    regions: dict[int, int]
    agencies: dict[int, int]
    heads: frozenset[int]


@dataclass(slots=True)
class Office:
    """What was read behind a head: the certain end of the office, then a run of words that no table knows."""

    end: int
    parts: int = 0  # regions, office words, short forms in brackets
    placed: int = -1  # where a place's name ended
    run: int = -1  # start of the run
    second: int = -1  # start of its second word
    run_end: int = -1
    comma: int = -1  # behind the comma that ended the reading
    cue: int = -1  # behind "yaitu", which ended it
    nobody: bool = False  # whether no name can follow
    institution: bool = False  # whether the run begins behind one that bears a name of its own
    numbered: bool = False  # whether the run begins behind a school's number
    located: bool = False  # whether "di" and a place that no table holds ended the reading
    titled: bool = False  # whether a title opens the run: only a name follows one


def read_office(text: str, head: Head, at: int, limit: int, marks: Marks) -> Office:
    """The office behind ``head``, read from ``at`` and no further than ``limit``."""
    office = Office(end=head.end)
    named_region = False
    if head.kind == "full":  # "Sekretaris Kota Bitung": the region begins within the head
        overlap = max((marks.regions.get(start, 0) for start in range(head.start, head.end)), default=0)
        if overlap > head.end:
            office.end = at = overlap
            office.parts, named_region = 1, True
    if text[at : at + 1] == ")" and "(" in text[head.start : at]:
        at += 1
        office.end = at
    while match := TOKEN.search(text, at, limit):
        token, start = match.group(), match.start()
        if token == ",":
            office.comma = match.end()
            break
        if start in marks.heads:
            break
        at = match.end()
        in_run = office.run >= 0
        region_end = marks.regions.get(start)
        if named_region and region_end is not None and token.lower() not in _LEVELS:
            region_end = None  # "Wali Kota Bogor Bima Arya": the second place is a person
        if region_end is not None and not (in_run and (named_region or head.kind == "full")):
            office.end = office.placed = at = region_end
            office.institution = office.numbered = False
            office.run = office.second = -1
            office.parts += 1
            named_region = True
            continue
        if not in_run and start in marks.agencies:
            office.end = at = marks.agencies[start]
            office.parts += 1
            continue
        if token == "(":
            close = text.find(")", start, min(limit, start + 80))
            if in_run or close < 0:
                break
            office.end = at = close + 1
            office.parts += 1
            continue
        bare = token.rstrip(".-–—")
        low = bare.lower()
        if low in SIDES and token[0].isupper() and _goes_on_a_place(head, office, start):
            office.end = start + len(bare)
            office.run = office.second = -1
            office.parts += 1
            named_region = True
            continue
        if not in_run and _UNIT.fullmatch(bare):
            office.end = start + len(bare)
            office.parts += 1
            named_region = True
            continue
        if low in APPOSITION:
            by = _BY.match(text, match.end(), limit)  # "ditempati oleh"
            if in_run and low in HOLDING:  # only a position is held: "Direktur RSUD Srengat dijabat dr Budiresmi"
                office.end, office.run, office.second = office.run_end, -1, -1
                in_run = False
            office.cue = (by.end() if by else match.end()) if not in_run else -1
            break
        if low in CONNECTORS and not (in_run and office.second >= 0):
            if low == "setempat":
                office.end = match.end()
            elif low in _LOCATIVES and word_at(text, at, limit).lower() in VENUES:
                office.run, office.nobody = -1, True
                break
            elif low in _LOCATIVES and next_start(text, at, limit) not in marks.regions:
                # "Kepala SPPG di Seyegan": a place that no table holds
                while (match := TOKEN.search(text, at, limit)) and match.group()[0].isupper():
                    if match.start() in marks.heads:
                        break
                    office.end, at = match.start() + len(match.group().rstrip(".")), match.end()
                    office.located = True
            continue
        if (
            head.kind == "full"
            and not in_run
            and office_words().get(low)
            and bare.isalpha()
            and _names(text, at, limit)
        ):
            office.run, office.run_end = start, start + len(bare)  # "Bupati Muda Mahendrawan"
            break
        if in_run and low not in office_words() and is_degree(text, token, match.end(), limit):
            break  # "H Herizon SPd SD MM": behind a degree no office
        looks_on = not in_run or not (head.kind == "full" or named_region or office.titled)
        if looks_on and reads_as_office(text, bare, in_run, match.end(), limit):
            office.end = start + len(bare)
            office.run = office.second = -1
            office.parts += 1
            office.institution = low in INSTITUTIONS
            office.numbered = bare.isdigit() and _SCHOOL.search(text, head.start, start) is not None
            if low == "komisi" and (letter := _LETTER.match(text, at, limit)):
                office.end = at = letter.end()  # "Ketua Komisi A Budi Santoso": of a council's committees
            if bare != token and len(bare) > 2:
                break
            if (
                low in PLACE_WORDS
                and not _OF_A_FIELD.search(text, head.start, start)
                and (place := _unknown_place(text, at, limit, marks)) is not None
            ):
                office.end = office.placed = at = place
                named_region = True
            continue
        if not token[0].isupper() and not (opens_with_title(token) and not in_run):
            if (standing := STANDING.match(text, start, limit)) is None:
                break
            at = standing.end()
            continue
        if not in_run and not is_title(token) and is_title(word_at(text, at, limit)):
            office.end = start + len(bare)  # "Kapolres Metro AKBP Hangga": a title only stands before a name
            continue
        if not in_run:
            office.run, office.titled = start, opens_with_title(token)
        elif office.second < 0:
            office.second = start
        office.run_end = start + len(bare)
        if head.kind == "full" or named_region:
            break
    return office


def _names(text: str, at: int, limit: int) -> bool:
    """Whether a word of a name may stand at ``at``: one with a capital that names no office."""
    word = word_at(text, at, limit)
    return word[:1].isupper() and not word.isupper() and word.lower().rstrip(".,") not in office_words()


def _goes_on_a_place(head: Head, office: Office, at: int) -> bool:
    """Whether a place's name stands right before ``at``: "Camat Lio" before "Timur"."""
    if head.kind == "place":
        return office.second < 0 and at > head.end + 1
    return head.kind == "office" and office.run < 0 and office.placed == at - 1


def _unknown_place(text: str, at: int, limit: int, marks: Marks) -> int | None:
    """The end of the place at ``at`` where no table knows it, a village, a district: a capitalised word, or two."""
    match = TOKEN.search(text, at, limit)
    if match is None or not match.group()[0].isupper() or match.start() in marks.regions:
        return None
    word = match.group().rstrip(".")
    if word.lower() in office_words():
        return None
    second = next_start(text, match.end(), limit)
    on = match.end() < second and second not in marks.heads and is_of_place(text, second, limit)
    return word_end(text, second, limit) if on else match.start() + len(word)


def is_of_place(text: str, at: int, limit: int) -> bool:
    """Whether the word at ``at``, the second behind the post of a place, is the place's ("Puskesmas Pagar Marbau").

    It is where a capitalised third word does not follow, nor what a person does: few are called by one word.
    """
    word = TOKEN.search(text, at, limit)
    low = "" if word is None else word.group().lower()
    if word is None or not word.group()[0].isupper() or low in GIVEN_NAMES or low in office_words():
        return False
    following = word_at(text, word.end(), limit)
    return not following[:1].isalnum() or following in _BEHIND_POSTS
