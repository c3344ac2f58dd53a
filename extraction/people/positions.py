"""Positions: the phrase that begins with "Kepala", "Bupati", "Plt. Sekda" and ends where the name or the verb begins.

Behind the head stand words that offices are named with (``office_words.csv``), regions, agencies, short forms in
brackets; then a run of words that no table knows, which is the name or, before a comma, the rest of the office.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extraction.people.office_words import (
    GIVEN_NAMES,
    PLACE_OPENERS,
    is_office,
    office_words,
)
from extraction.people.offices import APPOSITION, CONNECTORS, STANDING, Marks, Office, is_of_place, read_office
from extraction.people.person_names import TOKEN, is_degree, next_start, opens_with_title, read_name, word_end
from extraction.people.position_heads import Head

# "Kepala Dinas Perhubungan, yang kini diduduki Digdo", "kursinya sebagai Kepala Satpol PP beralih kepada Alfredo"
HELD = re.compile(
    r"\s*(?:yang\s+(?:ditinggal(?:kan)?(?:nya)?\s+)?)?(?:(?:kini|saat\s+ini|sekarang|lalu|kemudian|akhirnya)\s+)?"
    r"(?:dijabat|diduduki|dipegang|diisi|ditempati|diemban|dirangkap|(?:menjadi\s+)?milik"
    r"|(?:beralih|jatuh|diamanahkan|dipercayakan)\s+(?:kepada|pada|ke(?:\s+tangan)?))(?:\s+oleh)?\b\s*"
)
# Given are letters too ("SK Kepala Sekolah diberikan kepada Budi"), so only of a seat: "Kursi Asisten I diberikan
# kepada Haeriyah", "Untuk kursi Kepala Bappeda, bupati menunjuk Ferdi".
_GIVEN = re.compile(
    r"\s*,?\s*(?:(?:itu|kini|lalu|kemudian|akhirnya)\s+)?(?:(?:diberikan|diserahkan|dilimpahkan|disematkan)\s+(?:kepada|pada)"
    r"|(?:[a-z]+\s+){1,3}(?:menunjuk|memilih|mempercayakan|mempercayai|menempatkan)(?:\s+(?:kepada|pada))?)\b\s*"
)
_SEAT = re.compile(r"\b(?:[Kk]ursi|[Pp]osisi|[Jj]abatan|[Pp]os|[Aa]manah)\s+$")
_TITLED = re.compile(r"\s*(?:H|Hj|Ir|Drs|Dra|[Dd]r|[Dd]rg)\.?\s?[A-Z][a-z]")  # "di Kantor Bupati, H. Yusran"
# An office's short form and a name: "Kepala Disbudpar Budi Santoso, Kepala ..."
_SHORTENED = re.compile(r"(?:Dis|Din|Bap|Kesbang|Bal)[a-z]{4,} [A-Z][a-z]+ [A-Z]")
_SEAT_REACH = 10  # characters of the longest of them
_SHORT_FORM = re.compile(r" \([A-Z][A-Za-z]{1,14}\)")
_MORE_PLACES = re.compile(r"[A-Z][\w'’-]+(?:, (?:[A-Z][\w'’-]+, )*[A-Z][\w'’-]+)?,? (?:dan|serta) [A-Z]")
_OF_PLACES = (
    *("camat", "sekcam", "lurah", "kapus", "kepala puskesmas", "kades", "kepala desa", "kapolsek", "danramil"),
    *("keuchik", "wali nagari"),
)


class Position(NamedTuple):
    """A position phrase; ``name_at`` is where the name may begin, None where no name can follow.

    ``whole`` is where the position ends if no name follows: "menjadi Camat Lasem".
    """

    start: int
    end: int
    name_at: int | None
    whole: int = -1


def read_position(text: str, head: Head, limit: int, marks: Marks) -> Position:
    """The position that begins with ``head``, read no further than ``limit``."""
    position = _read_position(text, head, limit, marks)
    if position.name_at is None and (held := held_by(text, head, position.end, limit)):
        return position._replace(name_at=held)
    return position if head.trap else _named_in_brackets(text, position) or position


def held_by(text: str, head: Head, end: int, limit: int) -> int | None:
    """Where the name begins of who is said to hold the position that ends at ``end``; None where nothing says so."""
    held = HELD.match(text, end, limit)
    if held is None and _SEAT.search(text, max(0, head.start - _SEAT_REACH), head.start):
        held = _GIVEN.match(text, end, limit)
    return None if held is None else held.end()


def _named_in_brackets(text: str, position: Position) -> Position | None:
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
    if _names_no_office(text, head, limit):
        return Position(head.start, head.end, None)
    office = read_office(text, head, head.end, limit, marks)
    if office.nobody:
        return Position(head.start, office.end, None)
    if office.cue >= 0:
        return Position(head.start, office.end, office.cue)
    if office.run >= 0:
        position = _with_run(text, head, office, limit, marks)
        if position is not None:
            return position
        office.end = office.run_end
    held = HELD.match(text, office.comma, limit) if office.comma >= 0 else None
    if held is not None:
        return Position(head.start, office.end, held.end())
    return _past_commas(text, head, office, limit, marks)


def _names_no_office(text: str, head: Head, limit: int) -> bool:
    """Whether a small letter ends the position right behind its head, as it does most: "Bupati menyerahkan"."""
    if text[head.end : head.end + 1] != " " or not text[head.end + 1 : head.end + 2].islower():
        return False
    word = text[head.end + 1 : head.end + 16].split(None, 1)[0]
    return not (
        word.strip(",.") in CONNECTORS
        or word in APPOSITION
        or word.strip(",.") in office_words()
        or opens_with_title(word)
        or STANDING.match(text, head.end + 1, limit)
    )


def _with_run(text: str, head: Head, office: Office, limit: int, marks: Marks) -> Position | None:
    """The position where a run of unknown words follows; None where the run is all of its office."""
    if office.titled:
        return Position(head.start, office.end, office.run)
    called = text[head.start : head.end].lower()
    if called == "kepala" and not office.parts:
        return _of_unknown_office(text, head, office, limit, marks)
    single = office.second < 0
    if single and (office.numbered or office.institution):
        # "Kepala SMPN 2 Bebandem": a school's place, a hospital's own name
        behind = _behind_comma(text, office.comma, limit, marks)
        if behind is not None and ((own := read_name(text, behind, limit)) is None or is_office(own.words[0])):
            behind = None
        return Position(head.start, office.run_end, behind, office.run_end)
    pilgrim = text[office.run : office.run + 2] in ("H.", "H ", "Hj")
    named = office.parts > 0 and office.placed < 0  # by its office, not its place: "Kepala UPT Pasar Budi Santoso"
    if head.kind == "place" and not (single or pilgrim or named):  # "Camat Jonggol Budi Santoso"
        return _behind_place(text, head, office, limit)
    if _is_named_behind_comma(text, head, office, limit, marks):
        return None
    if office.institution:  # "Rektor Universitas Mulawarman Abdunnur"
        return Position(head.start, word_end(text, office.run, limit), office.second)
    if single and not (pilgrim or office.parts) and called.endswith(_OF_PLACES):
        return Position(head.start, office.run_end, None)  # "kata Camat Lasem": one word more is its place
    return Position(head.start, office.end, office.run, office.run_end)


def _of_unknown_office(text: str, head: Head, office: Office, limit: int, marks: Marks) -> Position:
    """The position of a "Kepala": nobody is just a head, so the first word is an office that no table knows."""
    if office.second >= 0 and (office.comma < 0 or _SHORTENED.match(text, office.run, limit)):
        return Position(head.start, word_end(text, office.run, limit), office.second)  # "Kepala Bapperin Budi Santoso"
    # "Kepala Dinhub menerangkan"
    return Position(head.start, office.run_end, _behind_comma(text, office.comma, limit, marks))


def _is_named_behind_comma(text: str, head: Head, office: Office, limit: int, marks: Marks) -> bool:
    """Whether only the word behind the comma can be the name, the run being of the office ("Kabid Anu, Siti")."""
    of_run = office.parts == 0 or office.second < 0 or office.institution
    if head.kind != "place" and not (head.kind == "office" and of_run):
        return False
    name_at = _behind_comma(text, office.comma, limit, marks)
    if name_at is None or not office.parts or head.kind != "office":
        return name_at is not None
    # "Kepala BKPSDM Mirdaili, SE" against "lembaga Kajian Contoh, Sri Mulyati"
    name = read_name(text, name_at, limit)
    return name is not None and len(name.words) > 1 and not is_office(name.words[0])


def _past_commas(text: str, head: Head, office: Office, limit: int, marks: Marks) -> Position:
    """The position whose office a comma ends or goes on behind, with regions and more words of it."""
    while office.comma >= 0 and (head.trap in (None, "became") or _TITLED.match(text, office.comma, limit)):
        match = TOKEN.search(text, office.comma, limit)
        joined = match is not None and match.group() in ("dan", "serta")
        if match is not None and joined:
            match = TOKEN.search(text, match.end(), limit)  # "Hukum, dan Kerja Sama"
        if match is None or match.start() in marks.heads:
            break
        region_end = marks.regions.get(match.start())
        if region_end is not None and not text[region_end : region_end + 2].strip(" ")[:1].isupper():
            office.comma = _comma_behind(text, region_end, limit)  # "Bupati Kupang, NTT, Yosef Lede"
        elif region_end is None and _goes_on(head, match.group()):
            # "Kabid Pengadaan, Informasi dan Penilaian Kinerja, Yulius Ceasar"
            office = read_office(text, head, office.comma, limit, marks)
            if office.run >= 0:
                return Position(head.start, office.end, office.run)
        elif office.located and _MORE_PLACES.match(text, match.start(), limit):
            break  # "lurah di Kelun, Tawangrejo dan Pilangbango"
        else:
            return Position(head.start, office.end, None if joined else match.start())
    return Position(head.start, office.end, None)


def _comma_behind(text: str, region_end: int, limit: int) -> int:
    """Where reading goes on behind the comma after a region; -1 where none follows."""
    short = _SHORT_FORM.match(text, region_end, limit)  # "Bupati Sikka, Nusa Tenggara Timur (NTT), Melki"
    comma = TOKEN.search(text, short.end() if short else region_end, limit)
    return -1 if comma is None or comma.group() != "," else comma.end()


def _goes_on(head: Head, word: str) -> bool:
    """Whether the word behind a comma is one more of the office's."""
    return head.kind != "full" and word.lower() in office_words() and word[0].isupper()


def _behind_place(text: str, head: Head, office: Office, limit: int) -> Position:
    """A head with its place of one word, or of two where the first opens many places' names ("Lubuk Pandan")."""
    first = word_end(text, office.run, limit)
    second = word_end(text, office.second, limit)
    third = next_start(text, second, limit)
    opens = (
        text[office.run : first].lower() in PLACE_OPENERS and text[office.second : second].lower() not in GIVEN_NAMES
    )
    if opens and text[third : third + 1].isupper():
        return Position(head.start, second, third, second)
    if is_of_place(text, office.second, limit) or (opens and not text[third : third + 1].isupper()):
        return Position(head.start, second, None, second)  # "dari Camat Simpang Kanan ke", "Camat Pagar Marbau,"
    return Position(head.start, first, office.second, second)


def _behind_comma(text: str, at: int, limit: int, marks: Marks) -> int | None:
    """Where a name may begin behind the comma that ends at ``at``, -1 where none does.

    None where a place, another position or a small letter stands there.
    """
    if at < 0:
        return None
    match = TOKEN.search(text, at, limit)
    if match is None or match.start() in marks.heads or is_degree(text, match.group(), match.end(), limit):
        return None  # "Kepala UPTD Rahmat Sahid, S.STP"
    if not (match.group()[0].isupper() or opens_with_title(match.group())):
        return None
    return None if marks.regions.get(match.start()) is not None else match.start()
