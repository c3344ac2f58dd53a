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
_LONGEST_BRACKET = 80  # characters
_END = -1  # in place of where reading goes on
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
    regional: bool = False  # whether a place was named: then a word that no table knows is a name

    def take(self, end: int) -> int:
        """Let the office reach to ``end``, any run before it included."""
        self.end = end
        self.run = self.second = -1
        self.parts += 1
        return end


class _Word(NamedTuple):
    """A word behind a head: where it begins, ends without its full stop or dash, and ends with them."""

    start: int
    end: int
    after: int
    token: str
    bare: str  # without full stop or dash
    low: str  # in lower case as well


class _Reading(NamedTuple):
    """What is read, and what was made of it so far."""

    text: str
    head: Head
    limit: int
    marks: Marks
    office: Office


def read_office(text: str, head: Head, at: int, limit: int, marks: Marks) -> Office:
    """The office behind ``head``, read from ``at`` and no further than ``limit``.

    Each word is asked whether it is one of a place, joins words, names an office, or is one that no table knows; a
    comma, another head and what follows no office end the reading.
    """
    reading = _Reading(text, head, limit, marks, Office(end=head.end))
    at = _end_head(reading, at)
    while at != _END and (match := TOKEN.search(text, at, limit)):
        token, start = match.group(), match.start()
        if token == ",":
            reading.office.comma = match.end()
            break
        if start in marks.heads:
            break
        bare = token.rstrip(".-–—")
        word = _Word(start, start + len(bare), match.end(), token, bare, bare.lower())
        reached = _pass_place(reading, word)
        at = _pass_word(reading, word) if reached is None else reached
    return reading.office


def _end_head(reading: _Reading, at: int) -> int:
    """Where reading begins behind the head, a region that begins within it and a bracket that it opens taken in."""
    text, head, _, marks, office = reading
    if head.kind == "full":  # "Sekretaris Kota Bitung": the region begins within the head
        overlap = max((marks.regions.get(start, 0) for start in range(head.start, head.end)), default=0)
        if overlap > head.end:
            at = office.take(overlap)
            office.regional = True
    if text[at : at + 1] == ")" and "(" in text[head.start : at]:
        at += 1
        office.end = at
    return at


def _pass_place(reading: _Reading, word: _Word) -> int | None:
    """Where reading goes on behind a region, an agency, a bracket, a side ("Timur") or an army's unit; else None."""
    text, head, limit, marks, office = reading
    in_run = office.run >= 0
    region_end = marks.regions.get(word.start)
    if region_end is not None and _is_its_region(head, office, word):
        office.placed = office.take(region_end)
        office.institution = office.numbered = False
        office.regional = True
        return region_end
    if not in_run and word.start in marks.agencies:
        return office.take(marks.agencies[word.start])
    if word.token == "(":
        close = text.find(")", word.start, min(limit, word.start + _LONGEST_BRACKET))
        return _END if in_run or close < 0 else office.take(close + 1)
    goes_on = word.low in SIDES and word.token[0].isupper() and _goes_on_a_place(head, office, word.start)
    if goes_on or (not in_run and _UNIT.fullmatch(word.bare)):
        office.take(word.end)
        office.regional = True
        return word.after
    return None


def _is_its_region(head: Head, office: Office, word: _Word) -> bool:
    """Whether a region's name is that of the office ("Wali Kota Bogor Bima Arya": the second place is a person)."""
    if office.regional and word.token.lower() not in _LEVELS:
        return False
    return office.run < 0 or not (office.regional or head.kind == "full")


def _pass_word(reading: _Reading, word: _Word) -> int:
    """Where reading goes on behind a word that is none of a place."""
    text, head, limit, _, office = reading
    in_run = office.run >= 0
    if word.low in APPOSITION:
        return _end_with_cue(reading, word)
    if word.low in CONNECTORS and office.second < 0:
        return _pass_connector(reading, word)
    if head.kind == "full" and not in_run and _opens_a_name(reading, word):
        office.run, office.run_end = word.start, word.end  # "Bupati Muda Mahendrawan"
        return _END
    if in_run and word.low not in office_words() and is_degree(text, word.token, word.after, limit):
        return _END  # "H Herizon SPd SD MM": behind a degree no office
    looks_on = not in_run or not (head.kind == "full" or office.regional or office.titled)
    if looks_on and reads_as_office(text, word.bare, in_run, word.after, limit):
        return _pass_office_word(reading, word)
    if not word.token[0].isupper() and (in_run or not opens_with_title(word.token)):
        standing = STANDING.match(text, word.start, limit)
        return _END if standing is None else standing.end()
    return _pass_unknown(reading, word)


def _end_with_cue(reading: _Reading, word: _Word) -> int:
    """End the reading at a word that says who holds the position ("ditempati oleh")."""
    office = reading.office
    if office.run >= 0 and word.low in HOLDING:  # only a position is held: "Direktur RSUD Srengat dijabat dr Budiresmi"
        office.end, office.run, office.second = office.run_end, -1, -1
    if office.run < 0:
        by = _BY.match(reading.text, word.after, reading.limit)
        office.cue = by.end() if by else word.after
    return _END


def _pass_connector(reading: _Reading, word: _Word) -> int:
    """Where reading goes on behind a word that joins others ("dan"), or says where the office has its seat ("di")."""
    text, _, limit, marks, office = reading
    at = word.after
    if word.low == "setempat":
        office.end = at
    if word.low not in _LOCATIVES:
        return at
    if word_at(text, at, limit).lower() in VENUES:
        office.run, office.nobody = -1, True
        return _END
    if next_start(text, at, limit) in marks.regions:
        return at
    # "Kepala SPPG di Seyegan": a place that no table holds
    while (match := TOKEN.search(text, at, limit)) and match.group()[0].isupper() and match.start() not in marks.heads:
        office.end, at = match.start() + len(match.group().rstrip(".")), match.end()
        office.located = True
    return at


def _pass_office_word(reading: _Reading, word: _Word) -> int:
    """Where reading goes on behind a word that offices are named with, and behind what only such a word has."""
    text, head, limit, marks, office = reading
    at = word.after
    office.take(word.end)
    office.institution = word.low in INSTITUTIONS
    office.numbered = word.bare.isdigit() and _SCHOOL.search(text, head.start, word.start) is not None
    if word.low == "komisi" and (letter := _LETTER.match(text, at, limit)):
        office.end = at = letter.end()  # "Ketua Komisi A Budi Santoso": of a council's committees
    if word.bare != word.token and len(word.bare) > 2:
        return _END
    if word.low in PLACE_WORDS and not _OF_A_FIELD.search(text, head.start, word.start):
        place = _unknown_place(text, at, limit, marks)
        if place is not None:
            office.end = office.placed = at = place
            office.regional = True
    return at


def _pass_unknown(reading: _Reading, word: _Word) -> int:
    """Where reading goes on behind a word that no table knows: it is of a run, but right before a title."""
    text, head, limit, _, office = reading
    if office.run < 0:
        if not is_title(word.token) and is_title(word_at(text, word.after, limit)):
            office.end = word.end  # "Kapolres Metro AKBP Hangga": a title only stands before a name
            return word.after
        office.run, office.titled = word.start, opens_with_title(word.token)
    elif office.second < 0:
        office.second = word.start
    office.run_end = word.end
    return _END if head.kind == "full" or office.regional else word.after


def _opens_a_name(reading: _Reading, word: _Word) -> bool:
    """Whether a word of offices that is a name as well opens one."""
    if not office_words().get(word.low) or not word.bare.isalpha():
        return False
    return _names(reading.text, word.after, reading.limit)


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
