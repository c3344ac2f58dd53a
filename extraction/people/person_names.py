"""A person's name as the press writes it: where it ends, what of it is title or degree, when two are one person.

Kept in a name: initials ("Rendy V. Mangkat"), particles ("bin"), ``H.`` and ``Hj.``, which people bear as part of their
name. Left out: courtesy, rank and academic titles before it, degrees after it (:func:`end_with_degrees` takes those in
that the press writes as its last words). ``name_words.csv`` holds them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from extraction.lexicon import check_one_of, read_table
from extraction.people.day_names import follows_a_day, is_day_or_month

TOKEN = re.compile(r"[^\s,;:()\"“”]+|[,;:()\"“”]")

WORD_KINDS = ("title", "pilgrim", "particle", "degree", "never", "opener")
_NICKNAME = 5  # letters of a name's beginning by which a person is called
_LONGEST = 8  # words; longer runs of capitals are headlines
_DOTTED_DEGREE = re.compile(
    r"(?:[SMA]\.(?:[A-Z][a-z]{0,4}\.?|[A-Z]{2,4}\.?)+|Ph\.?D|Sp\.\S+|Lc\.|A\.?Md\S*|C[A-Z]{3,}\.?)$"
)
_CAPITAL = re.compile(r"[A-ZÀ-Þ](?:[^\W\d]|['’`.-])*$")  # "No.676" is no name
_CAPITALS = re.compile(r"[A-Z]{3,6}\b(?!['’-])")
_TEACHER = re.compile(r"S\.?Pd\.?,? ?\Z")  # before "SD": "S.Pd SD"
_DEGREE = 7  # characters of the longest form of it
_CANDIDATE = re.compile(  # "Dr (C) Jamal", "Dr. (H.C.) Siti", "AKBP (Purn) Asmar"
    r"\s*\((?:[Cc](?:and)?|H\.?\s?C|[Pp]urn(?:awirawan)?|P)\.?\)\.?"
)
_ROMAN = ("I", "V", "X")
_RANKS = frozenset(("laksamana", "marsekal"))  # "Laksamana Madya TNI (Purn) Emanuel"
_OF_A_RANK = ("madya", "muda", "pertama")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")  # "H.M. Hartopo"
_THEIR = re.compile(r"(?:[a-z]{4}|-)nya$")  # "Dasarnya", "Tujuannya": a possessive, no name
_GLUED = re.compile(
    r"(?:(?:[Dd]rs|[Dd]ra|[Dd]r|[Ii]r|[Pp]rof|[Dd]rg|[Dd]rh|[Aa]pt)\.)+(?=[A-Z][a-z])"
)  # "Drs.Melki Laka"
_SITE = re.compile(r"\w\.(?:com|co|id|net|news|info|org|tv)(?:\.id)?\Z", re.IGNORECASE)  # "Lensakota.co": a paper
_TRAILING = ".-–—*!?…/'’"


@dataclass(frozen=True, slots=True)
class NameWord:
    """A row of name_words.csv: a lower-case word and the part it plays in or beside a name."""

    word: str
    kind: str

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, WORD_KINDS)


class Name(NamedTuple):
    """A name in the text, titles and degrees left out; ``words`` are lower case, without ``H.``.

    ``after`` is where reading goes on behind the degrees.
    """

    start: int
    end: int
    words: tuple[str, ...]
    after: int


class _Word(NamedTuple):
    """A word of the text: as it stands, without marks behind it, in lower case without dots, and its part in a name."""

    start: int
    end: int
    token: str
    bare: str
    low: str
    kind: str | None


@cache
def _kinds() -> dict[str, str]:
    return {row.word: row.kind for row in read_table("name_words.csv", NameWord)}


def read_name(text: str, start: int, limit: int, *, opens_sentence: bool = False) -> Name | None:
    """The name that begins at the first word from ``start``, before ``limit``; None where none does."""
    word = _behind_titles(text, start, limit)
    if word is None or not _may_open(text, word, limit, opens_sentence=opens_sentence):
        return None
    first = last = word.start
    words: list[str] = []
    while word is not None and (word.start == first or not _ends_before(text, first, last, words, word, limit)):
        if word.kind == "particle":
            words.append(word.low)
        else:
            length = len(word.bare) + _is_dotted(text, word, limit)
            last = word.start + length
            if word.kind != "pilgrim":
                words.append(word.low)
            if length < len(word.token) or len(words) == _LONGEST:
                break
        word = _word_from(text, word.end, limit)
    if not words or max(map(len, words)) < 3 or (len(words) == 1 and text[first:last].isupper() and len(words[0]) < 5):
        return None
    return Name(first, last, tuple(words), _behind_degrees(text, last, limit))


def _behind_titles(text: str, start: int, limit: int) -> _Word | None:
    """The first word that is no title ("Drs.Melki Laka", "Laksamana Madya TNI (Purn) Emanuel")."""
    ranked = False
    while word := _word_from(text, start, limit):
        if (glued := _GLUED.match(word.token)) and not is_title(word.token):
            word = _word_from(text, word.start + glued.end(), limit) or word
        start = word.end
        if ranked and word.low in _OF_A_RANK:
            continue
        if word.kind != "title":
            return word
        ranked = word.low in _RANKS
        if candidate := _CANDIDATE.match(text, start, limit):
            start = candidate.end()
    return None


def _word_from(text: str, at: int, limit: int) -> _Word | None:
    """The next word or mark; what a dash joins to it is no part of it ("Niko Hafri--Dok")."""
    match = TOKEN.search(text, at, limit)
    if match is None:
        return None
    token = match.group()
    bare = token.partition("--")[0].rstrip(_TRAILING)
    low = bare.lower().replace(".", "")
    kind = "title" if "." in bare and is_title(token) else _kinds().get(low)
    if kind == "particle" and not bare[0].islower():
        kind = None  # "Bin Ahmad" opens no further part of a name
    return _Word(match.start(), match.end(), token, bare, low, kind)


def _may_open(text: str, word: _Word, limit: int, *, opens_sentence: bool) -> bool:
    """Whether a name may begin with the word."""
    if _THEIR.search(word.low) or (opens_sentence and word.kind == "opener"):
        return False
    return _may_name(text, word, limit)


def _ends_before(text: str, first: int, last: int, words: list[str], word: _Word, limit: int) -> bool:
    """Whether the name ``words``, which reaches from ``first`` to ``last`` so far, ends before ``word``."""
    if words and (word.kind == "degree" or is_degree(text, word.token, word.end, limit)):
        return True  # "Hj. St. Aminah": before a name's first word it is Siti
    if len(words) > 1 and _CAPITALS.match(word.token) and not text[first:last].isupper():
        return True  # "Jusnan Mokoginta MARS": a degree that no table knows
    if word.kind == "particle":
        return _CAPITAL.match(word_at(text, word.end, limit)) is None
    if word.kind == "title" and not _is_surname(text, words, word.bare, word.end, limit):
        return True
    return not _may_name(text, word, limit)


def _may_name(text: str, word: _Word, limit: int) -> bool:
    """Whether the word is written as one of a name's, and is none that stands in no name."""
    if not _CAPITAL.match(word.bare) or _SITE.search(word.bare):
        return False
    # "Anggar Hari Sumartha", "Juli Suryadi"
    return word.kind != "never" or (is_day_or_month(word.low) and _goes_on(text, word.end, limit))


def _is_dotted(text: str, word: _Word, limit: int) -> bool:
    """Whether the dot behind a word shortens it; else it ends the sentence ("Sri Sultan Hamengku Buwono X.")."""
    token, length = word.token, len(word.bare)
    if not token.startswith(".", length) or (word.bare in _ROMAN and not word_at(text, word.end, limit)):
        return False
    return length <= 2 or (length <= 4 and word.end < limit) or _INITIALS.fullmatch(token) is not None


def _is_surname(text: str, words: list[str], word: str, position: int, limit: int) -> bool:
    """Whether a rank behind a name ends it ("Paul Finsen Mayor"): a rank stands before a name, never behind one."""
    following = TOKEN.search(text, position, limit)
    return len(words) > 1 and word.isalpha() and len(word) > 4 and not (following and following.group()[0].isupper())


def _goes_on(text: str, position: int, limit: int) -> bool:
    following = TOKEN.search(text, position, limit)
    if following is None or not _CAPITAL.match(following.group()):
        return False
    low = following.group().lower()
    return low not in _kinds() and not follows_a_day(low)


def is_title(token: str) -> bool:
    """Whether ``token`` is a title before a name ("dr.", "Prof."), or two without a space ("Drs.H.")."""
    known = _kinds()
    first, *others = token.rstrip(".").lower().split(".")
    return known.get(first) == "title" and all(known.get(part) in ("title", "pilgrim") for part in others)


def opens_with_title(token: str) -> bool:
    """Whether ``token`` is a title before a name, or has one before it without a space ("dr.Kusdinar")."""
    return is_title(token) or _GLUED.match(token) is not None


def is_degree(text: str, token: str, end: int, limit: int) -> bool:
    """Whether ``token``, which ends at ``end``, is a degree or the first letter of one ("S STP", "M Si")."""
    if _DOTTED_DEGREE.match(token):
        return True
    kinds = _kinds()
    low = token.lower().replace(".", "")
    if kinds.get(low) == "degree":
        return token[0].isupper()
    if low not in ("s", "m"):
        return False
    following = TOKEN.search(text, end, limit)
    return following is not None and kinds.get(low + following.group().lower().rstrip(".")) == "degree"


def end_with_degrees(text: str, name: Name) -> int:
    """Where the name ends with the degrees that no comma parts from it ("Zulfan Efendi SE"), a full stop left out."""
    end = _behind_degrees(text, name.end, name.after, marks="")
    last = text[name.end : end].rpartition(" ")[2]
    return end - last.endswith(".") if last.count(".") == 1 else end


def _behind_degrees(text: str, position: int, limit: int, marks: str = ",") -> int:
    """Where the degrees from ``position`` on end; ``marks`` may part them."""
    reached = position
    while match := TOKEN.search(text, position, limit):
        token, position = match.group(), match.end()
        if token in marks:
            continue
        if not is_degree(text, token, position, limit) and not (
            token == "SD" and _TEACHER.search(text, match.start() - _DEGREE, match.start())
        ):
            break
        if len(token.rstrip(".")) == 1 and (match := TOKEN.search(text, position, limit)):
            position = match.end()
        reached = position
    return reached


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the shorter name is the longer one with words left out or shortened ("Rendy V. Mangkat")."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1 and len(short[0]) >= _NICKNAME and any(word.startswith(short[0]) for word in long):
        return True  # "Risma" for Tri Rismaharini
    at = 0
    for word in short:
        while at < len(long) and not (long[at] == word or (1 in (len(word), len(long[at])) and long[at][0] == word[0])):
            at += 1
        if at == len(long):
            return False
        at += 1
    return True


def word_at(text: str, at: int, limit: int) -> str:
    """The next word or mark from ``at``; empty where none stands before ``limit``."""
    match = TOKEN.search(text, at, limit)
    return "" if match is None else match.group()


def next_start(text: str, at: int, limit: int) -> int:
    """Where the next word or mark from ``at`` begins, else ``limit``."""
    match = TOKEN.search(text, at, limit)
    return limit if match is None else match.start()


def word_end(text: str, start: int, limit: int) -> int:
    """Where the word at ``start`` ends."""
    match = TOKEN.search(text, start, limit)
    return start if match is None else match.end()
