"""Titles of posts that no list holds: a known head and the words that go on ("penata kelola pemilu")."""

from __future__ import annotations

import re
from dataclasses import replace

from extraction.words.cues import Cue, Cues

_WORD = re.compile(r" ([a-z]+(?:[-/][a-z]+)*)")
_JOINS = frozenset({"dan", "serta", "di", "atas"})  # inside a title, where another of its words follows
_STOPS = frozenset(  # words that a title ends before
    ("yang", "dari", "untuk", "bagi", "pada", "dengan", "ke", "dalam", "oleh", "itu", "ini", "tersebut", "lain", "di")
) | {
    *("lainnya", "juga", "pun", "ikut", "akan", "telah", "sudah", "masih", "baru", "saja", "hanya", "agar", "karena"),
    *("sedangkan", "sementara", "lalu", "kemudian", "hingga", "sampai", "atau", "maupun", "serta", "dan", "se", "para"),
    *("kabupaten", "kota", "provinsi", "kecamatan", "pemkab", "pemkot", "pemprov", "tahun", "tahap", "formasi"),
    *("tambahan", "profesional", "muda", "terbaik", "pengganti", "andal", "kita", "kami", "mereka", "beserta"),
    *("resmi", "bupati", "gubernur", "wali", "walikota", "menteri", "lingkup", "lingkungan", "orang", "seluruh"),
}
# What joins a clause or its time to the one before: "Camat hadir saat 300 PPPK dilantik".
WHEN = frozenset(
    (
        "saat",
        "ketika",
        "sewaktu",
        "kala",
        "tatkala",
        "setelah",
        "sesudah",
        "sebelum",
        "sejak",
        "selama",
        "usai",
        "seusai",
    )
) | {
    "sebab",
    "bahwa",
    "jika",
    "bila",
    "kalau",
    "apabila",
    "meski",
    "meskipun",
    "walau",
    "walaupun",
    "sambil",
    "tentang",
}
_STOPS |= WHEN | {"bersama", "soal", "kepada", "hadir", "datang", "turun", "antre", "turut", "daftar", "berisi"}
_ALSO_TITLES = frozenset({"lingkungan", "muda"})  # "Pengolah Penyehatan Lingkungan"
_VERB = re.compile(r"(?:mem|meng|meny|men[dtj])[a-z]{3}|melantik|menerangkan|menuturkan|adalah|ialah")
_SWORN = re.compile(
    r"di(?:lantik|angkat|kukuhkan|sumpah|ambil|mutasi|rotasi|geser|usulkan|tunda|coret|terima|buka)(?![a-z])"
    r"|(?:mundur|batal|gugur|terima|lulus|lolos|gagal|wafat|bergeser|siap|segera)(?![a-z])"
)
# "Sekda Blora Lantik 11 Pejabat", "Camat Kukuhkan 20 Orang": what a headline's subject does is no part of its title.
_DOES = re.compile(
    r"(?:lantik|angkat|ambil|beri|bagi|lepas|pimpin|minta|ajak|sebut|buka|tutup|rotasi|geser|copot|tunjuk|panggil)(?![a-z])"
    r"|(?!pe|ke)[a-z]{3,}kan(?![a-z])"
)
_MOST_WORDS = 8
_LONGEST = 90  # characters between a head and the number that its title labels
RANK = r"(?:ahli (?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)"  # of functional posts


def whole_title(text: str, folded: str, cues: Cues, head: Cue, limit: int) -> Cue:
    """``head`` with the words of its title that stand before ``limit``; itself where none do.

    A title that begins with a capital goes on as long as its words do; any other, and one whose capital is only its
    sentence's, ends at the next word of a lexicon. ``text`` is what ``folded`` was folded from.
    """
    end = head.end
    capital = text[head.start].isupper() and not (_begins(text, head.start) and text[end + 1 : end + 2].islower())
    for _ in range(_MOST_WORDS):
        step = _step(text, folded, cues, end, capital, limit)
        if step is None:
            break
        end = step
    if end == head.end:
        return head
    meaning = head.meaning
    if meaning.is_head:
        meaning = replace(meaning, occupation=folded[head.start : end], is_noun=True, is_nominal=True)
    return Cue(head.start, end, meaning)


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins at ``start``, where a capital says nothing."""
    before = text[max(0, start - 3) : start].rstrip(" \"'“‘")
    return not before or before[-1] in ".!?:\n-–"


def title_before(text: str, folded: str, cues: Cues, stop: int, low: int) -> Cue | None:
    """The title that ends right at ``stop`` ("Guru pendidikan jasmani" before 7), begun not before ``low``."""
    for cue in reversed(cues.within(max(low, stop - _LONGEST), stop)):
        meaning = cue.meaning
        if meaning.is_head or (meaning.occupation is not None and not meaning.is_field):
            title = whole_title(text, folded, cues, cue, stop)
            return title if title.end == stop and title.end != cue.end else None
        if meaning.is_field and (word := _WORD.match(folded, cue.end, stop)) and word.end() == stop:
            known = cues.starting.get(word.start(1))
            plain = word.group(1) not in _STOPS and not _VERB.match(word.group(1))
            named = plain and (known is None or _may_go_on(known, False))
            return Cue(cue.start, stop, replace(meaning, is_field=False, is_noun=True)) if named else None
        if not _may_go_on(cue, True):
            return None
    return None


def _step(text: str, folded: str, cues: Cues, end: int, capital: bool, limit: int) -> int | None:
    """Where the next word of the title ends; None where the title is over."""
    word = _WORD.match(folded, end, limit)
    if word is None:
        return None
    if word.group(1) in _JOINS:
        after = _WORD.match(folded, word.end(), limit)
        if after is None or not capital or word.group(1) == "serta":
            return None
        starting = cues.starting.get(after.start(1))
        if starting is not None and (starting.meaning.is_head or starting.meaning.is_noun):
            return None
        word = after
    if _SWORN.match(word.group(1)):
        return None  # "12 Pengawas Dilantik": a headline's capital says nothing
    capitalised = text[word.start(1)].isupper()
    if _VERB.match(word.group(1)) or _DOES.match(word.group(1)):
        return None  # "Sekda menyebut 210 orang"
    if word.group(1) in _STOPS and not (capital and capitalised and word.group(1) in _ALSO_TITLES):
        return None
    if capital and not capitalised:
        return None
    cue = cues.starting.get(word.start(1))
    if cue is not None and not _may_go_on(cue, capital and capitalised):
        return None
    return max(word.end(), cue.end if cue is not None and cue.end <= limit else 0)


def _may_go_on(cue: Cue, capital: bool) -> bool:
    """Whether a word of the lexicons may be one of a title's: a field of work may, a name of people may not."""
    meaning = cue.meaning
    if meaning.category is not None or meaning.counted in ("person", "decree") or meaning.is_head:
        return False
    if meaning.occupation is not None:
        return meaning.is_field
    if meaning.counted is not None or meaning.status is not None or meaning.roles:
        return capital and not meaning.roles
    return True
