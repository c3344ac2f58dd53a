"""Positions: the phrase that begins with "Kepala", "Bupati", "Plt. Sekda" and ends where the name or the verb begins.

Behind the head stand words that offices are named with (``office_words.csv``), regions, agencies, short forms in
brackets; then a run of words that no table knows, which is the name or, before a comma, the rest of the office.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from extraction.office_words import (
    GIVEN_NAMES,
    INSTITUTIONS,
    PLACE_OPENERS,
    PLACE_WORDS,
    SIDES,
    VENUES,
    is_office,
    office_words,
    reads_as_office,
)
from extraction.person_names import TOKEN, is_title, read_name
from extraction.position_heads import Head
from extraction.word_steps import next_start, word_at, word_end

# "Kepala Dinas Perhubungan, yang kini diduduki Digdo", "kursinya sebagai Kepala Satpol PP beralih kepada Alfredo"
HELD = re.compile(
    r"\s*(?:yang\s+)?(?:(?:kini|saat\s+ini|sekarang|lalu|kemudian|akhirnya)\s+)?(?:dijabat|diduduki|dipegang|diisi|ditempati"
    r"|diemban|dirangkap|(?:beralih|jatuh|dipercayakan)\s+(?:kepada|pada|ke(?:\s+tangan)?))(?:\s+oleh)?\b\s*"
)
_SHORT_FORM = re.compile(r" \([A-Z][A-Za-z]{1,14}\)")
_UNIT = re.compile(r"\d{2,4}(?:-\d{2})?/[A-Z][A-Za-z]*")  # of the army: "Kodim 1412/Kolaka"
_CONNECTORS = frozenset(
    ("dan", "di", "pada", "untuk", "bidang", "urusan", "&", "dan/atau", "setempat", "tingkat", "dari", "serta")
)
_LEVELS = frozenset(("kabupaten", "kab", "kab.", "kota", "provinsi", "prov", "prov.", "propinsi"))
_LOCATIVES = frozenset(("di", "pada"))
_OF_A_FIELD = re.compile(r"\b(?:[Mm]asyarakat|dan)\s+$")  # "Dinas Pemberdayaan Masyarakat dan Desa" is of no village
_OF_PLACES = frozenset(("camat", "lurah", "kades", "kepala desa", "kapolsek", "danramil", "keuchik", "wali nagari"))
_APPOSITION = frozenset(
    ("yakni", "yaitu", "ialah", "adalah", "bernama", "dijabat", "diduduki", "dipegang", "ditempati")
)


class Position(NamedTuple):
    """A position phrase; ``name_at`` is where the name may begin, None where no name can follow.

    ``whole`` is where the position ends if no name follows: "menjadi Camat Lasem".
    """

    start: int
    end: int
    name_at: int | None
    whole: int = -1


class Marks(NamedTuple):
    """Where the article's regions and agencies end, by where they begin, and where position heads begin."""

    regions: dict[int, int]
    agencies: dict[int, int]
    heads: frozenset[int]


@dataclass(slots=True)
class _Office:
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
    titled: bool = False  # whether a title opens the run: only a name follows one


def read_position(text: str, head: Head, limit: int, marks: Marks) -> Position:
    """The position that begins with ``head``, read no further than ``limit``."""
    position = _read_position(text, head, limit, marks)
    if position.name_at is None and (held := HELD.match(text, position.end, limit)):
        return position._replace(name_at=held.end())
    return position if head.trap else _named_in_brackets(text, position, limit) or position


def _named_in_brackets(text: str, position: Position, limit: int) -> Position | None:
    """The position before a bracket that holds nothing but a name: ``Kepala BKPSDM Sambas (Nur Aisyah)``."""
    close = position.end - 1
    if text[close : position.end] != ")":
        return None
    opening = text.rfind("(", position.start, close)
    name = read_name(text, opening + 1, close) if opening > 0 else None
    if name is None or len(name.words) < 2 or max(name.end, name.after) < close or any(map(is_office, name.words)):
        return None
    return position._replace(end=opening - text[opening - 1].isspace(), name_at=opening + 1)


def _read_position(text: str, head: Head, limit: int, marks: Marks) -> Position:
    if text[head.end : head.end + 1] == " " and text[head.end + 1 : head.end + 2].islower():
        word = text[head.end + 1 : head.end + 16].split(None, 1)[0]
        if not (
            word.strip(",.") in _CONNECTORS
            or word in _APPOSITION
            or word.strip(",.") in office_words()
            or is_title(word)
        ):
            return Position(head.start, head.end, None)  # most heads: "Bupati menyerahkan"
    office = _read_office(text, head, head.end, limit, marks)
    if office.nobody:
        return Position(head.start, office.end, None)
    if office.cue >= 0:
        return Position(head.start, office.end, office.cue)
    if office.run >= 0 and office.titled:
        return Position(head.start, office.end, office.run)
    if office.run >= 0:
        if (
            text[head.start : head.end].lower() == "kepala"
            and not office.parts
            and office.second >= 0
            and office.comma < 0
        ):
            # "Kepala Bapperin Budi Santoso": nobody is just a head, so the first word is an office that no table knows
            return Position(head.start, word_end(text, office.run, limit), office.second)
        pilgrim = text[office.run : office.run + 2] in ("H.", "H ", "Hj")
        if head.kind == "place" and office.second >= 0 and not pilgrim:  # "Camat Jonggol Budi Santoso"
            return _behind_place(text, head, office, limit)
        # "Kabid Anu, Siti": only the word behind the comma can be the name
        single = office.second < 0
        hidden = head.kind == "place" or (head.kind == "office" and (office.parts == 0 or single or office.institution))
        name_at = _behind_comma(text, office.comma, limit, marks) if hidden and office.comma >= 0 else None
        if name_at is not None and office.parts and head.kind == "office":
            # "Kepala BKPSDM Mirdaili, SE" against "lembaga Kajian Contoh, Sri Mulyati"
            name = read_name(text, name_at, limit)
            if name is None or len(name.words) < 2 or is_office(name.words[0]):
                name_at = None
        if name_at is None and office.institution and not single:  # "Rektor Universitas Mulawarman Abdunnur"
            return Position(head.start, word_end(text, office.run, limit), office.second)
        if (
            name_at is None
            and single
            and not (pilgrim or office.parts)
            and text[head.start : head.end].lower() in _OF_PLACES
        ):
            return Position(head.start, office.run_end, None)  # "kata Camat Lasem": one word more is its place
        if name_at is None:
            return Position(head.start, office.end, office.run, office.run_end)
        office.end = office.run_end
    held = HELD.match(text, office.comma, limit) if office.comma >= 0 else None
    if held is not None:
        return Position(head.start, office.end, held.end())
    while office.comma >= 0 and head.trap in (None, "became"):
        match = TOKEN.search(text, office.comma, limit)
        joined = match is not None and match.group() in ("dan", "serta")
        if match is not None and joined:
            match = TOKEN.search(text, match.end(), limit)  # "Hukum, dan Kerja Sama"
        if match is None or match.start() in marks.heads:
            break
        region_end = marks.regions.get(match.start())
        if region_end is not None and not text[region_end : region_end + 2].strip(" ")[:1].isupper():
            # "Bupati Kupang, NTT, Yosef Lede"
            short = _SHORT_FORM.match(text, region_end, limit)  # "Bupati Sikka, Nusa Tenggara Timur (NTT), Melki"
            comma = TOKEN.search(text, short.end() if short else region_end, limit)
            if comma is None or comma.group() != ",":
                break
            office.comma = comma.end()
            continue
        if (
            head.kind != "full"
            and region_end is None
            and match.group().lower() in office_words()
            and match.group()[0].isupper()
        ):
            # "Kabid Pengadaan, Informasi dan Penilaian Kinerja, Yulius Ceasar"
            office = _read_office(text, head, office.comma, limit, marks)
            if office.run >= 0:
                return Position(head.start, office.end, office.run)
            continue
        return Position(head.start, office.end, None if joined else match.start())
    return Position(head.start, office.end, None)


def _behind_place(text: str, head: Head, office: _Office, limit: int) -> Position:
    """A head with its place of one word, or of two where the first opens many places' names ("Lubuk Pandan")."""
    first = word_end(text, office.run, limit)
    second = word_end(text, office.second, limit)
    third = next_start(text, second, limit)
    opens = text[office.run : first].lower() in PLACE_OPENERS
    if opens and text[third : third + 1].isupper() and text[office.second : second].lower() not in GIVEN_NAMES:
        return Position(head.start, second, third)
    return Position(head.start, first, office.second)


def _read_office(text: str, head: Head, at: int, limit: int, marks: Marks) -> _Office:
    office = _Office(end=head.end)
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
        if low in SIDES and token[0].isupper() and _goes_on_a_place(text, head, office, start):
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
        if low in _APPOSITION:
            office.cue = match.end() if not in_run else -1
            break
        if low in _CONNECTORS and not (in_run and office.second >= 0):
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
            continue
        looks_on = not in_run or not (head.kind == "full" or named_region or office.titled)
        if looks_on and reads_as_office(text, bare, in_run, match.end(), limit):
            office.end = start + len(bare)
            office.run = office.second = -1
            office.parts += 1
            office.institution = low in INSTITUTIONS
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
        if not token[0].isupper() and not (is_title(token) and not in_run):
            break
        if not in_run and not is_title(token) and is_title(word_at(text, at, limit)):
            office.end = start + len(bare)  # "Kapolres Metro AKBP Hangga": a title only stands before a name
            continue
        if not in_run:
            office.run, office.titled = start, is_title(token)
        elif office.second < 0:
            office.second = start
        office.run_end = start + len(bare)
        if head.kind == "full" or named_region:
            break
    return office


def _goes_on_a_place(text: str, head: Head, office: _Office, at: int) -> bool:
    """Whether a place's name stands right before ``at``: "Camat Lio" before "Timur"."""
    if head.kind == "place":
        return office.second < 0 and at > head.end + 1
    return head.kind == "office" and office.run < 0 and office.placed == at - 1


def _behind_comma(text: str, at: int, limit: int, marks: Marks) -> int | None:
    """Where a name may begin behind a comma; None where a place, another position or a small letter stands there."""
    match = TOKEN.search(text, at, limit)
    if match is None or not match.group()[0].isupper() or match.start() in marks.heads:
        return None
    return None if marks.regions.get(match.start()) is not None else match.start()


def _unknown_place(text: str, at: int, limit: int, marks: Marks) -> int | None:
    """The end of the capitalised word at ``at`` where no table knows it: a village, a district."""
    match = TOKEN.search(text, at, limit)
    if match is None or not match.group()[0].isupper() or match.start() in marks.regions:
        return None
    word = match.group().rstrip(".")
    return None if word.lower() in office_words() else match.start() + len(word)
