"""Numbers told of several kinds by "masing-masing": one of each ("guru IPA dan guru IPS masing-masing 10 orang"), or
as many as there are kinds, in their order ("formasi teknis dan kesehatan, masing-masing 340 dan 255 orang"). Offices
and places share numbers in the same way ("Dinas Sosial dan RSUD masing-masing 2 orang").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from extraction.words.cues import Cue
from extraction.words.numbers import COMES_TO, Number
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings
from extraction.words.titles import RANK, title_before

_EACH = re.compile(
    r",?(?: (?:sebanyak|sejumlah))? (?:masing-masing|sama-sama)"
    rf"(?: (?:mendapat|memperoleh|menerima|dijatah|kebagian))?(?: (?:jatah|kuota))?{COMES_TO} \Z"
)
_ONE = re.compile(rf"(?: hanya| cuma)? (?:mendapat|memperoleh|menerima|kebagian)(?: jatah)?{COMES_TO} \Z")
_ALIKE = re.compile(  # what may stand between the last of the kinds and "masing-masing": "jatahnya sama", "disiapkan"
    r"(?: (?:jatah|kuota|formasi|porsi|jumlah|alokasi)nya)?"
    r"(?: (?:mendapat|memperoleh|menerima|kebagian|beroleh"
    r"|di(?:beri|jatah|siapkan|sediakan|buka|usulkan|butuhkan|terima|alokasikan|tetapkan|lantik|angkat)))?"
    r"(?: (?:jatah|kuota|porsi|alokasi|formasi|jumlah))?(?: (?:yang )?sama(?: (?:besar|banyak|rata))?)?"
    r"(?:,? (?:yakni|yaitu)|[,:])?\Z"
)
_LONGEST_ALIKE = 60  # characters of what _ALIKE matches
_RANK = re.compile(rf" {RANK}\Z")
_LONGEST_RANK = 13
_NEXT = re.compile(  # from one number of a list to the next
    r"(?P<noun> (?:orang|pegawai|peserta|pelamar|formasi|kuota|kursi|posisi|jabatan|jatah))?"
    r"(?:, (?:dan |serta )?| dan | serta )"
)
_BESIDE = re.compile(r"(?:, (?:dan |serta )?| dan | serta )\Z")
_NOUN = re.compile(r"(?<![a-z])(?:(?:formasi|tenaga|pejabat|jabatan|pegawai|untuk|bagi) )+\Z")
_BETWEEN = re.compile(r"(?: (?!dan |serta |maupun )[a-z/.()-]+){0,5}")
_LONGEST_EACH, _LONGEST_BESIDE, _LONGEST_NOUN = 44, 8, 24
_JOIN = re.compile(r", (?:dan |serta |juga )?| (?:dan|serta|juga|maupun) ")
# Offices whose names hold joins of their own ("Dinas Pendidikan, Pemuda dan Olahraga"); others begin with no such word.
_BODY = re.compile(r"(?:dinas|badan|kementerian|sekretariat|biro|bagian|bidang|kantor)(?![a-z])")
_HEADED = re.compile(
    rf"{_BODY.pattern}|(?:inspektorat|rsud?|rs|puskesmas|bappeda|satpol|satuan|kecamatan|kelurahan|desa|kota|kabupaten"
    r"|provinsi|sd|smp|sma|smk|sdn|smpn|sman|tk|eselon|bpbd|bkd|bkpsdm|kesbangpol|setda|setwan)(?![a-z])"
)
_CLAUSE_OPENS = re.compile(
    r"[:;(]|(?<![a-z])(?:sementara|sedangkan|adapun|untuk|di|ke|pada|lalu|kemudian|yakni|yaitu) "
)
_MOST = 6  # kinds of one number, and numbers of a list
_SUBJECT = 240  # characters before the first number that name the kinds
_REACH = 120  # characters from "masing-masing" to the last number of its list


def told_of_each(page: Page, around: Surroundings) -> list[Surroundings]:
    """``around`` once for each kind of work that its number is told of, in reading order; itself where of one.

    Where as many numbers follow "masing-masing" as kinds stand before it, each number is told of the kind in its place.
    """
    numbers = _listed(page, around)
    if not numbers:
        return [around] * _one_each(page, around)
    low = around.gap[0] if around.number is numbers[0] else around.sentence.start
    start = numbers[0].start
    low = max(low, start - _SUBJECT)
    each = _EACH.search(page.folded, max(low, start - _LONGEST_EACH), start)
    if each is None:
        return [around]
    if len(numbers) > 1:
        named = _named_before(page, each.start(), low)
        if len(named) != len(numbers) or len({_said_by(cues) for cues in named}) < len(named):
            return [around]
        return [replace(around, before=named[numbers.index(around.number)], before_start=around.number.start)]
    alike = _ALIKE.search(page.folded, max(low, each.start() - _LONGEST_ALIKE), each.start())
    stop = alike.start() if alike else each.start()
    kinds = _kinds_before(page, stop, low)
    if len(kinds) < 2:
        return [around] * max(_places_before(page, stop, low), 1)
    return [replace(around, before=(kind,), before_start=kind.start) for kind in kinds]


def shares_noun(page: Page, around: Surroundings, following: Surroundings) -> bool:
    """Whether the number shares the noun of the one joined to it: ``masing-masing dua dan tiga tenaga kesehatan``."""
    numbers = _listed(page, around)
    return following.number in numbers and around.number in numbers


def _one_each(page: Page, around: Surroundings) -> int:
    """How many offices get one each, since they share no person: ``Dinas Sosial dan RSUD hanya mendapat 1 orang``."""
    start, low = around.number.start, around.gap[0]
    got = _ONE.search(page.folded, max(low, start - _LONGEST_EACH), start) if around.number.value == 1 else None
    return max(_places_before(page, got.start(), low, each=False), 1) if got else 1


def _places_before(page: Page, stop: int, low: int, *, each: bool = True) -> int:
    """How many offices or places are joined before ``stop``: ``Dinas Sosial, RSUD Waled dan Puskesmas Talang``.

    ``each``: a word says that they are several, though only the first is named in full: ``Dinas Sosial dan Pertanian``.
    """
    for opening in _CLAUSE_OPENS.finditer(page.folded, low, stop):
        low = opening.end()
    ends = [mark.span() for mark in _JOIN.finditer(page.folded, low, stop)]
    starts, stops = [low, *(end for _, end in ends)], [*(start for start, _ in ends), stop]
    names: list[list[str]] = []
    for start, end in zip(reversed(starts), reversed(stops), strict=True):
        words = page.document.text[start:end].split()
        name = _name_in(words)
        if name:
            names.insert(0, name)
        if not name or len(name) < len(words):
            break  # "lalu diterima Dinas Sosial dan RSUD"
    if not names:
        return 0
    headed = [_is_headed(name) for name in names]
    if not each and sum(headed) == 1 and _BODY.match(names[0][0].lower()):
        return 1  # "Dinas Pekerjaan Umum dan Penataan Ruang"
    if sum(headed) < 2 or not _BODY.match(names[0][0].lower()):
        return min(len(names), _MOST)
    return min(sum(headed), _MOST)  # "Dinas Pendidikan, Pemuda dan Olahraga serta Dinas Sosial"


def _name_in(words: list[str]) -> list[str]:
    """The capitalised words that end what is joined; none where the last is no name's."""
    at = len(words)
    while at and (words[at - 1][0].isupper() or words[at - 1].isdigit()):
        at -= 1
    return words[at:]


def _is_headed(name: list[str]) -> bool:
    return _HEADED.match(name[0].lower()) is not None and (len(name) > 1 or name[0].lower() not in ("desa", "kota"))


def _listed(page: Page, around: Surroundings) -> list[Number]:
    """The numbers right behind the "masing-masing" that ``around`` is told with, its own among them; none without."""
    start = around.number.start
    low = max(around.sentence.start, start - _REACH)
    word = max(page.folded.rfind(f"{word} ", low, start) for word in ("masing-masing", "sama-sama"))
    if word < 0:
        return []
    at = bisect_left(page.numbers, word, key=lambda number: number.start)
    numbers: list[Number] = []
    for number in page.numbers[at : at + _MOST]:
        joined = _NEXT.fullmatch(page.folded, numbers[-1].end, number.start) if numbers else None
        if numbers and joined is None:
            break
        own = page.cues.starting.get(number.end + 1)
        if joined and joined["noun"] and own is not None and own.meaning.occupation is not None:
            break  # "masing-masing 10 orang, 5 perawat"
        numbers.append(number)
    return numbers if around.number in numbers else []


def _kinds_before(page: Page, stop: int, low: int) -> list[Cue]:
    """The kinds of work that end at ``stop``, joined by commas and "dan", in reading order."""
    kinds: list[Cue] = []
    while len(kinds) < _MOST and (kind := _kind_before(page, stop, low)) is not None:
        kinds.insert(0, kind)
        beside = _BESIDE.search(page.folded, max(low, kind.start - _LONGEST_BESIDE), kind.start)
        if beside is None:
            break
        stop = beside.start()
    return kinds


def _named_before(page: Page, stop: int, low: int) -> list[tuple[Cue, ...]]:
    """The kinds of work, of posts or of entrants joined before ``stop``; a few words may follow the last of them.

    ``CPNS dan PPPK Kota Serang, masing-masing``; not ``CPNS dan PPPK pagi dan sore, masing-masing``.
    """
    last = max((cue.end for cue in page.cues.within(low, stop) if cue.end <= stop and _names(cue)), default=None)
    if last is None or _BETWEEN.fullmatch(page.folded, last, stop) is None:
        return [(kind,) for kind in _kinds_before(page, stop, low)]
    at = bisect_left(page.numbers, last, key=lambda number: number.start)
    if at < len(page.numbers) and page.numbers[at].start < stop:
        return []  # "di dua tempat, masing-masing"
    named: list[tuple[Cue, ...]] = []
    while len(named) < _MOST and (cues := _name_before(page, last, low)):
        named.insert(0, cues)
        first = cues[0].start
        noun = _NOUN.search(page.folded, max(low, first - _LONGEST_NOUN), first)
        first = noun.start() if noun else first
        beside = _BESIDE.search(page.folded, max(low, first - _LONGEST_BESIDE), first)
        if beside is None:
            break
        last = beside.start()
    return named


def _name_before(page: Page, stop: int, low: int) -> tuple[Cue, ...]:
    cue = page.cues.ending.get(stop)
    if cue is None or cue.start < low or not _names(cue):
        kind = _kind_before(page, stop, low)
        return (kind,) if kind is not None else ()
    before = page.cues.ending.get(cue.start - 1)
    if (
        before is not None
        and before.start >= low
        and (before.meaning.occupation or (before.meaning.category and cue.meaning.category_role != "name"))
    ):
        return before, cue  # "perawat PPPK", "PPPK paruh waktu"
    return (cue,)


def _names(cue: Cue) -> bool:
    return cue.meaning.category is not None or cue.meaning.occupation is not None


def _said_by(cues: tuple[Cue, ...]) -> tuple[tuple[str | None, str | None], ...]:
    return tuple((cue.meaning.category, cue.meaning.occupation) for cue in cues)


def _kind_before(page: Page, stop: int, low: int) -> Cue | None:
    cue = page.cues.ending.get(stop)
    rank = _RANK.search(page.folded, max(low, stop - _LONGEST_RANK), stop)
    ranked = page.cues.ending.get(rank.start()) if rank else None
    if ranked is not None and ranked.meaning.occupation is not None and ranked.start >= low:
        return ranked  # "pengawas sekolah ahli utama"
    if cue is not None and cue.meaning.category is not None and cue.meaning.occupation is None:
        stop = cue.start - 1  # "guru dan bidan PPPK masing-masing 10"
        cue = page.cues.ending.get(stop)
    if cue is None or cue.meaning.occupation is None:
        cue = title_before(page.document.text, page.folded, page.cues, stop, low)
    return cue if cue is not None and cue.meaning.occupation is not None and cue.start >= low else None
