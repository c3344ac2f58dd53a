"""The name in front of a position, and what ties it there.

"Asnawi, Kepala BKPSDM": an apposition. "Budi yang kini Camat Lasem": a word says so. "Edi Muntaha Kepala Bappeda, Rika
Lalu Kepala Dinas Sosial": a list that sets each name beside its office. "Itulah Sarinah. Ia menjadi Kepala Desa": told
in two sentences.
"""

from __future__ import annotations

import re
from functools import cache

from extraction.model import Document, LineKind, Sentence
from extraction.people.moves import LEFT, MOVED, STATED, STATED_LAST, TAKES
from extraction.people.office_words import is_office
from extraction.people.offices import Marks
from extraction.people.person_names import Name, is_degree, is_title, read_name
from extraction.people.position_heads import Head, is_head_word
from extraction.text.speakers import VERB, VERBS
from extraction.words.meanings import meanings

APPOSED = re.compile(r"(?:\s*,|\s+[-–—]|\s*\()?\s*$")
_MEANT_FOR = re.compile(r"\s*,\s+(?:(?:bakal|salah satu|satu-satunya) )?(?:calon|kandidat)\s+$")
_ACTING = re.compile(r"(?:Plt|Plh|Pjs?|Penjabat)\b")
_APPOSING = (",", "-", "–", "—", "(")
_NAME_BEFORE = re.compile(
    r"(?:(?<=\s)|(?<=^)|(?<=[\"“(]))((?:(?:[A-Z][\w'’.-]*|bin|binti|al|el)\s+){0,6}[A-Z][\w'’.-]*)"
    r"((?:\s*,\s*(?:[A-Z][a-z]{0,2}|Ners|[A-Z][\w.]*[A-Z.][\w.]*)\.?)*)$"  # degrees, not "Rihel, Hawianan"
)
# Behind these a clause has a subject of its own; a lone noun behind a preposition is no name: "dalam Islam menjadi ..."
_TURNED_TO = re.compile(r"(?:[,;:(]|\b(?:sedangkan|sementara|dan|serta|lalu|kemudian|adapun|lantas|juga))\s+$")
_AND = re.compile(r"\s+dan\s+$")
_ACRONYM = re.compile(r"[A-Z]{2,}")
_WORDS_BEFORE = 40  # characters that tell what a name stands behind
_WINDOW = 110  # characters that a name with its degrees may take before the head
_MOVED_WINDOW = 180  # the same with what is told of the person aside
# A place: "yang sebelumnya bertugas di Nanggulan, kini Camat Lasem", "di Aula Bakti Bupati"; a letter goes to a person.
_IN_PLACE, _AT_PLACE = re.compile(r"\b(?:di|ke)\s+$"), re.compile(r"\bdi\s+$")
# There "Lalu" opens a nobleman's name; elsewhere it is "then": "Lalu Siti Aminah menjadi Camat Lasem".
_LOMBOK = re.compile(r"\b(?:Lombok|Mataram|Sumbawa|Dompu|Bima|NTB|Nusa Tenggara Barat)\b")
# Behind these a name is no subject: "menggantikan Budi, yang pensiun, sebagai Camat Lasem".
_NOT_SUBJECTS = frozenset(("menggantikan", "mengganti", "bagi", "kepada", "dengan", "untuk", "bersama", "didampingi"))
# What an item stands behind in a list that sets each name beside its office.
_ITEM = re.compile(r"(?:^|[,;:]|\b(?:dan|serta|adalah|ialah|yakni|yaitu|lain|masing-masing|antaranya))\s*$")
_OFFICES = r"(?:Kepala|Ka(?:dis|ban|bid|bag|si)|Sekretaris|Sek(?:dis|ban|wan)|Asisten|Staf|Inspektur|Direktur)"
_BESIDE = re.compile(
    rf"(?:[,;:]|\b(?:dan|serta|adalah|ialah|yakni|yaitu|lain|antaranya))\s+(?:[A-Z][\w.'’-]*\s+){{2,5}}?{_OFFICES}\s"
)
_TIED = re.compile(
    rf"[A-Z][\w.'’-]*,? (?:[a-z]+ ){{0,2}}(?:sebagai|menjadi|selaku|menjabat|ke|kini|sekarang) {_OFFICES}\s"
)
_GOES_ON = re.compile(
    r"(?:,|[,;] (?:dan|serta|sedangkan|sementara)|\b(?:dan|serta|sedangkan|sementara)) (?:[A-Z][\w.'’-]*,? ){1,5}"
    rf"(?:{TAKES}|(?:[a-z]+ ){{0,2}}(?:sebagai|menjadi|menjabat|kini|sekarang)) [A-Z]"
)
_HEARD = 4000  # characters in which who is told of also speaks
_LIST_REACH = 400  # characters: a list's next item is near
_ALIAS = re.compile(  # "Budi Santoso alias Cak Bud, Ketua DPRD"
    r",?(?: (?:atau|yang))?(?: (?:akrab|biasa|lebih|dikenal))* (?:alias|disapa|dipanggil|dijuluki)(?: akrab)?"
    r" [\"“]?[A-Z]\w+(?: [A-Z]\w+){0,2}[\"”]?$"
)
_BULLET = re.compile(r"\W*(?:\d{1,3}[.)]?|[a-z][.)])?\s*")
_BECAME = re.compile(r",[^:;]{3,90}\b(?:menjadi|jadi|sebagai|selaku)")
_FROM = ("dari", ", dari")
_SET_OFF = (":", "-", "–", "—", "(", ",", "|")
_COMMA = re.compile(r",\s*$")
_DEGREE = re.compile(r",? ([A-Z][\w.]*)")
_LAST_WORD = re.compile(r"([a-z]+)\s*$")
_SAYS = re.compile(
    r"\s+(?:(?:juga|pun|kemudian|lalu) )?(?:me[mn]\w{3,}kan|mengaku|me(?:nyebut|minta|rinci)|ber(?:harap|pesan|kata))\b"
)
# "Ia", "Kini ia", "Sebelumnya berstatus pelaksana tugas, kini ia"
_PRONOUN = re.compile(
    r"(?:[A-Z][^.,;]{2,60}, )?(?:(?:[Kk]ini|[Ss]ekarang|[Nn]amun|[Ss]ebelumnya|[Ll]alu) )?(?:[Ii]a|[Dd]ia|[Bb]eliau)$"
)
# Behind these a sentence closes on the person whom the next one is about.
_DATELINE = re.compile(r"[A-Z][\w.,/ ]{2,40} [–—-]{1,2} ")
_PRESENTED = re.compile(
    r"\b(?:adalah|ialah|yakni|yaitu|giliran|antaranya|bernama|termasuk|terdapat|satunya|kepada|oleh|pada|dari)\s+(?=[A-Z])"
)
_SPEAKS = re.compile(rf"{_PRESENTED.pattern}|(?i:\b(?:{VERB}|menurut)(?:nya)?\s+)(?=[A-Z])")
THAT = re.compile(r"(?: [A-Z][\w.’'/-]*){0,3} (?:itu|tersebut)\b")  # "Bupati Ngawi itu"


def name_before(text: str, head: Head, sentence: Sentence, marks: Marks, link: re.Pattern[str]) -> Name | None:
    """The name in front of the position, tied to it by ``link``."""
    before = text[max(sentence.start, head.start - _WINDOW) : head.start]
    if link is STATED:
        if not before.endswith(STATED_LAST):
            return None
        moved = _moved_before(text, head, sentence, marks)
        if moved is not None:
            return moved
    elif before[-2:-1] not in _APPOSING and not (
        before[-1:] == "(" or head.kind in ("acting", "full") or _ACTING.match(text, head.start)
    ):
        return None
    between = link.search(before)
    if between is None:
        return None
    name = _name_at_end(text, head.start - len(before), before[: between.start()], sentence, marks)
    if name is None or (not between.group().strip() and len(name.words) < 2):
        return None
    place = _IN_PLACE if link is STATED else _AT_PLACE
    return None if place.search(text, max(sentence.start, name.start - _WORDS_BEFORE), name.start) else name


def candidate_before(text: str, head: Head, sentence: Sentence, marks: Marks) -> Name | None:
    """Who is set before the office that they are meant for: "Budi Santoso, calon Kepala Dinas Sosial"."""
    before = text[max(sentence.start, head.start - _WINDOW) : head.start]
    between = _MEANT_FOR.search(before)
    if between is None:
        return None
    name = _name_at_end(text, head.start - len(before), before[: between.start()], sentence, marks)
    return name if name is not None and _is_full_name(text, name, 2) else None


def _moved_before(text: str, head: Head, sentence: Sentence, marks: Marks) -> Name | None:
    """Who is told with an aside before the position: "Samsir, yang sebelumnya mengepalai BKPSDM, kini Camat"."""
    before = text[max(sentence.start, head.start - _MOVED_WINDOW) : head.start]
    between = MOVED.search(before)
    if between is None:
        return None
    name = _name_at_end(text, head.start - len(before), before[: between.start()], sentence, marks)
    if name is None or not _is_full_name(text, name, 1) or (len(name.words) < 2 and name.words[0] in meanings()):
        return None
    word = _LAST_WORD.search(text[max(sentence.start, name.start - _WORDS_BEFORE) : name.start].lower())
    return name if word is None or not (word.group(1) in _NOT_SUBJECTS or word.group(1) in _verbs()) else None


def pair_before(text: str, head: Head, sentence: Sentence, marks: Marks) -> tuple[Name, Name] | None:
    """Two names tied to a pair of positions: "Budi dan Siti dilantik menjadi Bupati dan Wakil Bupati"."""
    second = name_before(text, head, sentence, marks, STATED)
    if second is None:
        return None
    start = max(sentence.start, second.start - _WINDOW)
    link = _AND.search(text, start, second.start)
    if link is None:
        return None
    first = _name_at_end(text, start, text[start : link.start()], sentence, marks)
    return None if first is None or len(first.words) < 2 else (first, second)


def name_beside(text: str, head: Head, end: int, sentence: Sentence, marks: Marks) -> Name | None:
    """The name right before an office, where a verb of speech or a list says that it is one; ``end``: the office's.

    "kata Budi Santoso Kepala Dinas Sosial", but not "Uji Kompetensi Kepala Dinas Sosial".
    """
    if head.kind != "office" or end == head.end or text[head.start - 1 : head.start] != " ":
        return None
    before = text[max(sentence.start, head.start - _WINDOW) : head.start].rstrip()
    name = _name_at_end(text, max(sentence.start, head.start - _WINDOW), before, sentence, marks)
    if name is None or not _is_full_name(text, name, 1):
        return None
    opening = text[max(sentence.start, name.start - _WORDS_BEFORE) : name.start]
    word = _LAST_WORD.search(opening.lower())
    said = (word is not None and word.group(1) in _verbs()) or _SAYS.match(text, end) is not None
    if len(name.words) < 2:
        return name if said and _COMMA.search(opening) else None
    if said or (_ITEM.search(opening) and _lists_offices(text, sentence, head.start)):
        return name
    return None


def name_of_entry(text: str, head: Head, start: int, least: int = 2) -> Name | None:
    """The name that opens an entry of a list, set off from the office behind it: "3. Drs. Ahmad: Camat Lasem".

    ``start`` is where the entry begins, its number or bullet included; ``least``: words that the name has.
    """
    opening = _BULLET.match(text, start, head.start)
    name = read_name(text, opening.end() if opening else start, head.start, opens_sentence=least < 2)
    if name is None or name.words[0] in meanings() or any(map(is_office, name.words)):
        return None
    between = text[max(name.end, name.after) : head.start].strip(" .")
    if len(name.words) > 1 and not is_head_word(name.words[0]) and _BECAME.fullmatch(between):
        return name  # "- Siti Aminah, pindahan Kelurahan Dr. Soetomo, menjadi Lurah Kebraon"
    if between in _FROM:
        return name  # "1. Azwir, dari Kepala Dinas PMK ke Setwan"
    if len(name.words) < least:
        return None
    return name if between in _SET_OFF or (not between and name.after > name.end) else None


def told_before(document: Document, number: int, head: Head, end: int, marks: Marks) -> Name | None:
    """Whom the sentence before names of whose position this one tells: by a pronoun, or by "itu" behind the position.

    "Yang disebut adalah Sarinah. Ia kini menjabat Camat Lasem"; "kata Sarinah. Camat Lasem itu menambahkan". ``end`` is
    the position's.
    """
    text, sentence = document.text, document.sentences[number]
    above = document.sentences[number - 1]
    if not number or above.kind is not LineKind.BODY:
        return None
    that = THAT.match(text, end, sentence.end) if head.trap is None else None
    if that is not None and (end > head.end or " " in that.group().strip()):
        return _subject(document, above, marks, dated=head.kind == "full") or _presented(text, above, marks, _SPEAKS)
    before = text[sentence.start : head.start]
    if len(before) > _WINDOW or not before.endswith(STATED_LAST):
        return None
    between = STATED.search(before)
    if between is None or not _PRONOUN.match(before, 0, between.start()) or above.paragraph != sentence.paragraph:
        return None
    return _presented(text, above, marks, _PRESENTED)


def _presented(text: str, above: Sentence, marks: Marks, cue: re.Pattern[str]) -> Name | None:
    """The name that stands last behind ``cue`` in the sentence."""
    for found in reversed(list(cue.finditer(text, max(above.start, above.end - _LIST_REACH), above.end))):
        name = read_name(text, found.end(), above.end)
        if name is not None and _is_person(text, name, marks, 1 if cue is _PRESENTED else 2):
            return name
    return None


def _subject(document: Document, above: Sentence, marks: Marks, *, dated: bool) -> Name | None:
    """The name a sentence opens with, ``dated`` behind a dateline; of one word where a verb of speech has it below."""
    text = document.text
    start = opening.end() if dated and (opening := _DATELINE.match(text, above.start, above.end)) else above.start
    name = read_name(text, start, above.end, opens_sentence=True)
    if name is None or name.start != start or not _is_person(text, name, marks, 1):
        return None
    heard = re.search(
        rf"\b(?:{VERB})(?:nya)? {re.escape(text[name.start : name.end])}\b", text[name.end : name.end + _HEARD]
    )
    return name if heard or len(name.words) > 1 else None


def _is_person(text: str, name: Name, marks: Marks, least: int) -> bool:
    return _is_full_name(text, name, least) and not (
        is_head_word(name.words[0])
        or name.words[0] in meanings()
        or marks.regions.get(name.start) is not None
        or any(head in marks.heads for head in range(name.start, name.end))
    )


def is_surely_named(text: str, name: Name, sentence: Sentence) -> bool:
    """Whether a full name, none of its words an office's and none an acronym: not ``Guru SD menjadi Kepala Sekolah``.

    One word is a name where its capital is its own, and no lexicon knows it: ``sedangkan Bahtiar menjadi ...``, and
    at a sentence's beginning where a title or degrees stand beside it, where it is said what was left, ``Rihel dari
    Kepala BPBD menjadi ...``, or where a list goes on: ``Tanwir menjadi Camat Luyo, Ahmad Yani menjadi Camat Sape``.
    """
    if _is_full_name(text, name, 2):
        return True
    if not _is_full_name(text, name, 1) or name.words[0] in meanings():
        return False
    degree = _DEGREE.match(text, name.end)
    if degree is not None and is_degree(text, degree.group(1), degree.end(1), degree.end(1)):
        return True
    before = text[max(sentence.start, name.start - _WORDS_BEFORE) : name.start]
    if _TURNED_TO.search(before) or LEFT.match(text, name.end) or any(map(is_title, before.split()[-1:])):
        return True
    return not before and _GOES_ON.search(text, name.end, min(sentence.end, name.end + _LIST_REACH)) is not None


def _is_full_name(text: str, name: Name, least: int) -> bool:
    words = text[name.start : name.end].split()
    if len(words) > 1 and len(words[0]) == 2:
        words[0] = ""  # initials: "HM Ramayoga", "GA Putra Jaya"
    return len(words) >= least and not any(map(is_office, name.words)) and not any(map(_ACRONYM.fullmatch, words))


def _lists_offices(text: str, sentence: Sentence, at: int) -> bool:
    """Whether about ``at`` names stand with their offices, item by item."""
    low, high = max(sentence.start, at - _LIST_REACH), min(sentence.end, at + _LIST_REACH)
    if _TIED.search(text, low, high):
        return True
    return len(_BESIDE.findall(text, low, high)) > 1


def _name_at_end(text: str, offset: int, before: str, sentence: Sentence, marks: Marks) -> Name | None:
    """The name with which ``before``, which begins at ``offset``, ends; what the person is called is left out."""
    match = _NAME_BEFORE.search(_ALIAS.sub("", before))
    if match is None:
        return None
    start, end = offset + match.start(1), offset + match.end(1)
    if start == sentence.start and text.startswith("Lalu ", start, end) and _LOMBOK.search(text) is None:
        start += 5
    opens = not text[sentence.start : start].strip("\"“‘'")
    name = read_name(text, start, end, opens_sentence=opens)
    if name is None and start == sentence.start and " " in match.group(1):
        name = read_name(text, start + match.group(1).index(" "), end)
    if (
        name is None
        or any(map(is_office, name.words))
        or is_head_word(name.words[0])
        or " ".join(name.words) in meanings()
        or max(name.end, name.after) < end - 1
        or marks.regions.get(name.start) is not None
        or any(head in marks.heads for head in range(name.start, name.end))
    ):
        return None
    return name


@cache
def _verbs() -> frozenset[str]:
    return frozenset(row.verb for row in VERBS) | {"menurut", "oleh"}
