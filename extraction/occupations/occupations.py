"""The kind of work that a count is singled out by: guru, kesehatan, teknis, or the article's own title."""

from __future__ import annotations

import re

from extraction.occupations.heads_of_schools import HEADS, as_one
from extraction.occupations.named_work import AND, GENERAL, GROUPS, is_headed, is_office, names_ranks, work_of
from extraction.occupations.posts_held import is_post_held
from extraction.parts.tables import row_cues
from extraction.text.clauses import clause_start
from extraction.words.cue_tables import POSTS
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.ranks import named_first, one_name_each
from extraction.words.surroundings import Surroundings
from extraction.words.titles import WHEN

_WHEN = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(WHEN))}|bersama)(?: (?:sebanyak|sejumlah|sekitar|ada))* \Z")
_LONGEST_WHEN = 30  # characters of what _WHEN matches
_UNTIED = re.compile(r"[ (:]*(?:(?:hanya|cuma|baru|ada|sebanyak|sejumlah|mencapai|berjumlah|tercatat) )?")
_JOINED = re.compile(r" (?:dan|serta)\Z")
_OF_THE_LAST = re.compile(  # "126 formasi untuk guru serta tenaga kesehatan sebanyak 23 formasi"
    r"\d (?:formasi|kursi|kuota|posisi|jatah|orang)(?: di[a-z]+)? (?:untuk|bagi|buat) \Z"
)
_LONGEST_OF = 40  # characters of what _OF_THE_LAST matches
_SUBJECT = 160  # characters between a number and the subject that it is told of
_TITLE = 60  # characters of a title that "dan" stands in
_GROUP = re.compile(r"pejabat|jabatan|eselon|jpt|pimpinan tinggi")
_RANKED = re.compile(r"(?:pejabat |jabatan )?(?:administrator|pengawas\Z|eselon|jpt|(?:pimpinan )?tinggi)")
_UNDERGONE = re.compile(r" yang (?:di[a-z]{4,}|(?:meng|me)?(?:ikuti|terima|nerima) [a-z]+)(?: [a-z]+){0,2} ")
_LEVELS = re.compile(r"(?<!\w)(?:tk|paud|sd|smp|sma|smk|slb),? (?:dan|serta) ?\Z")
_CHANGED = re.compile(r" (?:dari )?(?:sebelumnya|semula|tadinya|dahulu|dulu|kini|sekarang)(?![a-z])")
_THEME = re.compile(
    r"[\"'“ ]*(?:(?:adapun|sedangkan|sementara|lalu|kemudian) (?:untuk |bagi |khusus |pada )?"
    r"|(?:untuk|bagi|khusus|pada) )"
)
_MOST_OF = re.compile(r"(?:paling banyak|terbanyak|sebagian besar|mayoritas|kebanyakan) dari \Z")


def is_rank(page: Page, cue: Cue) -> bool:
    """Whether a post is a rank, which tells of many, never of who speaks ("pejabat eselon II")."""
    return _GROUP.match(page.folded, cue.start) is not None


def _is_tied(page: Page, cue: Cue) -> bool:
    """Whether a field stands right behind the people that it is of ("PPPK teknis"), or beside others' work."""
    joined = _JOINED.search(page.folded, max(0, cue.start - 8), cue.start - 1)
    people = page.cues.ending.get(joined.start() if joined else cue.start - 1)
    return people is not None and (people.meaning.occupation is not None if joined else people.meaning.is_noun)


def own_occupation(page: Page, around: Surroundings) -> str | None:
    """The occupation that the number's noun phrase, its predicate or its label names; None where none or two do."""
    if around.joint is not None:
        first, second = around.after[: around.joint], around.after[around.joint :]
        if _is_worked(first) != _is_worked(second):
            return None  # "pejabat administrator serta fungsional"
    if _are_both(around):
        return None
    lead = around.lead(24)
    most = page.folded.endswith(" dari ", *lead) and _MOST_OF.search(page.folded, *lead)
    for cues in (around.after, () if most else around.predicate, around.before):
        occupation, mixed = work_of(page, cues)
        if occupation is not None or mixed:
            if cues is not around.before:
                return occupation
            beside = _joined_to(page, around)
            earlier = named_first(page, cues[0], around.gap[0])
            return earlier or occupation if beside is None else _together(page, around, beside)
    works = {cue.meaning.occupation for cue in row_cues(page, around)} - {None}
    return works.pop() if len(works) == 1 else None


def _joined_to(page: Page, around: Surroundings) -> Cue | None:
    """The work that "dan" joins to the label under one number ("perawat dan bidan, 47 orang")."""
    start = around.before_start
    joined = _JOINED.search(page.folded, max(around.gap[0], start - 8), max(around.gap[0], start - 1))
    first = page.cues.ending.get(joined.start()) if joined else None
    if first is None or first.start < around.gap[0] or first.meaning.is_field:
        return None
    if _OF_THE_LAST.search(page.folded, max(0, first.start - _LONGEST_OF), first.start):
        return None
    second = work_of(page, around.before)[0]
    two = first.meaning.occupation is not None and second is not None and first.meaning.occupation != second
    return first if two and "masing-masing" not in page.folded[start : around.number.start] else None


def _together(page: Page, around: Surroundings, first: Cue) -> str | None:
    """Two titles of one kind of people as the article joins them; two groups, and two ranks, are no one work."""
    titles = (first, *around.before)
    if any(cue.meaning.occupation in GROUPS or _RANKED.match(cue.meaning.occupation or "") for cue in titles):
        return None
    return page.folded[first.start : around.before[-1].end]


def _are_both(around: Surroundings) -> bool:
    """Whether the label is of structural and of functional posts ("administrator dan fungsional sebanyak 141")."""
    return {cue.meaning.category or cue.meaning.occupation_category for cue in around.before} >= POSTS


def _is_worked(cues: tuple[Cue, ...]) -> bool:
    return any(cue.meaning.occupation for cue in cues)


def near_occupation(page: Page, around: Surroundings) -> str | None:
    """The one kind of work that the number's clause names ("Guru tidak tetap ... tercatat 13.302 orang")."""
    if _joined_to(page, around) or _are_both(around):
        return None
    first, last = around.clause
    levels = _LEVELS.search(page.folded, max(around.gap[0], first - 12), first)
    if levels:  # "guru P3K di SD dan SMP sebanyak 151": schools, joined, are no clause of their own
        first = clause_start(page.folded, max(around.gap[0], first - _SUBJECT), levels.start())
    if _CHANGED.match(page.folded, first) and page.folded.startswith(",", first - 1):
        first = clause_start(page.folded, max(around.gap[0], first - _SUBJECT), first - 1)  # "yang lowong, semula 12"
    cut = page.cues.within(max(around.gap[0], first - _TITLE), min(around.before_start, first + _TITLE))
    first = next((cue.start for cue in cut if cue.start < first < cue.end), first)  # "pengadaan barang dan jasa"
    before = page.cues.within(max(first, around.number.start - _SUBJECT), around.before_start)
    after = page.cues.within(around.predicate_end, last)
    if after and page.number_at(last) is not None and _UNTIED.fullmatch(page.folded, after[-1].end, last):
        after.pop()  # "265 formasi yang terdiri dari guru 73": the next number's label
    if after and _goes_on(page, after[-1], around):
        after = []  # "sebagai guru, penyuluh, maupun perawat": of no one work
    before[:0] = _joined_subject(page, around, first)
    if _WHEN.search(page.folded, max(around.gap[0], around.before_start - _LONGEST_WHEN), around.before_start):
        before = []  # "Camat hadir saat 300 PPPK dilantik"
    for cues, is_subject in ((before, True), (after, False)):
        kinds = one_name_each(
            cue.meaning.occupation
            for cue in cues
            if cue.meaning.occupation is not None
            and not is_office(page, cue)
            and (is_subject or not cue.meaning.occupation_category or is_rank(page, cue))  # who hands over, who speaks
            and not (
                is_subject
                and cue.meaning.occupation_category
                and not is_rank(page, cue)
                and not is_post_held(page, cue)
                and not (cue.start <= first + 1 and _is_told_of(page, around, cue))
            )
            and (not cue.meaning.is_field or is_headed(page, cue) or _is_tied(page, cue))
        )
        if any(names_ranks(page, cue) for cue in cues):
            return None
        kinds = kinds - GENERAL or kinds  # "penyuluh pertanian pelaksana terampil"
        if len(kinds) == 1 or (kinds := set(as_one(kinds))) == {HEADS}:
            return kinds.pop()
    return _theme(page, around) or _subject(page, around)


def _is_told_of(page: Page, around: Surroundings, cue: Cue) -> bool:
    """Whether a title opens a clause on so many who hold it ("Kepala puskesmas yang dilantik berjumlah 9")."""
    if around.stated:
        return page.folded.startswith(" yang ", cue.end)
    return _UNDERGONE.fullmatch(page.folded, cue.end, around.number.start) is not None


def _goes_on(page: Page, cue: Cue, around: Surroundings) -> bool:
    """Whether the name of another kind of work follows in a list, which is no label of the next number."""
    joined = AND.match(page.folded, cue.end)
    other = page.cues.starting.get(joined.end()) if joined else None
    if cue.meaning.occupation is None or other is None or other.meaning.occupation in (None, cue.meaning.occupation):
        return False
    untied = _UNTIED.match(page.folded, other.end)
    return other.end <= around.gap[1] and page.number_at(untied.end() if untied else other.end) is None


def _joined_subject(page: Page, around: Surroundings, first: int) -> list[Cue]:
    """The noun phrase that "dan" joins to a clause that begins at ``first`` ("nakes dan teknis yang ... 1.710")."""
    phrase: list[Cue] = []
    if not page.folded[first : around.number.start].strip():
        return phrase  # "870 untuk PPPK guru dan 686 untuk CPNS": what "dan" joins is the next count
    joined = _JOINED.search(page.folded, max(around.gap[0], first - 8), first)
    cue = page.cues.ending.get(joined.start()) if joined else None
    while cue is not None and cue.start >= around.gap[0]:
        phrase.insert(0, cue)
        cue = page.cues.ending.get(cue.start - 1)  # "guru ASN dan P3K"
    return phrase


def _theme(page: Page, around: Surroundings) -> str | None:
    """What a sentence says it is about before it tells one number ("Untuk eselon III, baik ..., berjumlah 91")."""
    theme = _THEME.match(page.folded, around.sentence.start, around.before_start)
    cue = page.cues.starting.get(theme.end()) if theme else None
    if cue is None or around.gap[0] > cue.start or not page.folded.startswith(",", cue.end):
        return None
    between = page.cues.within(cue.end, around.clause[1])
    named = any(other.meaning.occupation for other in between)
    return None if named else cue.meaning.occupation


def _subject(page: Page, around: Surroundings) -> str | None:
    """The one kind of work that a sentence names, its opening ("Tenaga teknis sedikit, cuma 17 formasi")."""
    if any(cue.meaning.category for cue in around.after):
        return None
    start = around.sentence.start
    while page.folded[start : start + 1] in ('"', "'", " "):
        start += 1
    cue = page.cues.starting.get(start)
    if cue is None or cue.meaning.occupation not in GROUPS or cue.meaning.is_field or cue.end >= around.before_start:
        return None
    works = {other.meaning.occupation for other in page.cues.within(start, around.sentence.end)} - {None}
    return cue.meaning.occupation if len(works) == 1 else None
