"""Words that offices are named with, from ``office_words.csv``, and those a place's name opens or ends with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extraction.lexicon import read_table
from extraction.people.person_names import TOKEN, is_degree, is_title, word_at
from extraction.places.region_names import government_words

_ROMAN = re.compile(r"[IVX]{1,4}$")
_NUMBER = re.compile(r"\d{1,4}(?:/\w+)?$")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9/&-]+$")
_COURTS = frozenset(("MA", "MK", "KY"))  # right behind a head no degree and no initials: "Ketua MA Sunarto"
_SHORTEST = frozenset(("RI", "PU", "TU", "UP", "IT", "AD", "AL", "AU", "PP"))  # acronyms of two letters, no initials
_VOWEL = re.compile(r"[AEIOU]")
_BALINESE = frozenset(
    ("wayan", "made", "nyoman", "ketut", "gusti", "gede", "putu", "dewa", "komang", "kadek", "nengah")
)
# Behind these words stands the name of a place that no table knows.
PLACE_WORDS = frozenset(
    (
        *("kabupaten", "kecamatan", "kelurahan", "desa", "distrik", "nagari", "kampung", "puskesmas"),
        *("sdn", "smpn", "sman", "smkn"),
    )
)
# Many places are named "Lubuk ..." or "Tanjung ...": what follows is theirs, not a person's.
PLACE_OPENERS = frozenset(
    (
        *("lubuk", "sungai", "sei", "tanjung", "muara", "teluk", "pulau", "bukit", "batu", "ujung", "kuala", "air"),
        *("simpang", "pasir", "rantau", "tebing", "gunung", "koto", "pangkalan", "pasar", "pondok", "karang", "padang"),
        *("rawa", "kota"),
    )
)
# So common as given names that they are none of a place's: "Lurah Tanjung Budi Santoso".
GIVEN_NAMES = frozenset(
    (
        *("abdul", "achmad", "ade", "adi", "agus", "ahmad", "andi", "arif", "bambang", "budi", "deni", "didik", "dedi"),
        *("dian", "dwi", "edi", "eko", "endang", "hadi", "hendra", "heri", "irfan", "iwan", "joko", "lukman", "m."),
        *("mohamad", "mohammad", "muh.", "muhamad", "muhammad", "rina", "rudi", "siti", "slamet", "sugeng", "suharto"),
        *("supri", "susi", "taufik", "tri", "wahyu", "wawan", "yanto", "yudi", "yusuf", "zainal"),
    )
)
# A place's name goes on with these: "Camat Ende Timur", "Lurah Pasar Baru". Nobody's name begins so.
SIDES = frozenset(
    (
        *("timur", "barat", "utara", "selatan", "tengah", "tenggara", "baru", "lama", "hulu", "hilir", "ulu"),
        *("kidul", "kulon", "wetan", "lor", "kaler"),
    )
)
# Behind "di" no seat of an office but where something is held: "melantik kepala sekolah di Aula Setda".
VENUES = frozenset(
    (
        "aula",
        "gedung",
        "halaman",
        "lapangan",
        "pendopo",
        "pendapa",
        "ruang",
        "alun-alun",
        "hotel",
        "stadion",
        "auditorium",
    )
)
# Institutions that bear people's names: "Rektor UIN Sunan Ampel", "Direktur RSUD Ulin".
INSTITUTIONS = frozenset(("universitas", "uin", "iain", "stain", "institut", "politeknik", "akademi", "poltek", "rsud"))


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """A row of office_words.csv; ``also_name``: people are named so too (Pratama), so it never ends a run of words."""

    word: str
    also_name: bool


@cache
def office_words() -> dict[str, bool]:
    """Every word of an office in lower case, and whether people are named so too."""
    return {row.word.lower(): row.also_name for row in read_table("office_words.csv", OfficeWord)}


def is_office(word: str) -> bool:
    """Whether the lower-case ``word`` names offices or governments and never people."""
    return office_words().get(word) is False or word in government_words()


def reads_as_office(text: str, word: str, in_run: bool, end: int, limit: int) -> bool:
    """Whether the capitalised ``word`` names an office: by the table, as an acronym, as a number behind an office."""
    if not in_run and word in _COURTS:
        return True
    if not in_run and _is_initials(text, word, end, limit):
        return False
    also_name = office_words().get(word.lower())
    if also_name is not None and (word[0].isupper() or not in_run):
        return not (in_run and also_name)
    if in_run:
        return bool(_ACRONYM.match(word)) and len(word) > 2 and not is_degree(text, word, end, limit)
    if _ROMAN.match(word) or _NUMBER.match(word):
        following = TOKEN.search(text, end, limit)
        return following is None or following.group().lower() not in _BALINESE
    if not _ACRONYM.match(word) or is_title(word) or is_degree(text, word, end, limit):
        return False
    # A name in capitals goes on in capitals: "Bupati RATU ZAKIYAH"
    following = TOKEN.search(text, end, limit)
    return not (
        _VOWEL.search(word) and following is not None and following.group().isupper() and len(following.group()) > 3
    )


def _is_initials(text: str, word: str, end: int, limit: int) -> bool:
    """Whether two capitals open a name ("SF Hariyanto", "SA Supriono"), or "Anak" does ("Anak Agung Gde Mayun")."""
    shortest = len(word) == 2 and word.isupper() and word not in _SHORTEST and not _ROMAN.match(word)
    if not shortest and word != "Anak":
        return False
    following = word_at(text, end, limit)
    if not following[:1].isupper() or following.isupper():
        return False
    return shortest or following == "Agung"
