"""What is no headcount: money, percentages, years, ages, durations, decree numbers, schools, the public at large."""

from __future__ import annotations

import re

from extraction.evidence.one_of_a_kind import is_any_one, is_nobody
from extraction.evidence.suppositions import not_so
from extraction.evidence.years import PEOPLE, is_year
from extraction.model import Sentence
from extraction.words.batches import numbers_a_second_stage
from extraction.words.cue_tables import ENTRANTS
from extraction.words.cues import Cue
from extraction.words.kinds_of_posts import are_kinds, are_titles
from extraction.words.noun_phrases import FIELD
from extraction.words.numbered_names import is_told_by_level, numbers_a_name
from extraction.words.numbers import Number
from extraction.words.page import Page

_WHATEVER_FOLLOWS = frozenset(("money", "decree", "age", "time", "public"))
_NUMBERED = frozenset(("name", "ordinal", "date"))  # what has a number of its own, or is one
_NO_NAME = 400  # no name's number is as large
_LOOSE = frozenset(" .:(~\"'-")
_LIST_MARK = re.compile(r"\d{1,3} ?[.)](?= |\Z)")
# A table's row that its number opens and its count ends ("2 Tenaga Kesehatan 211").
_ROW = re.compile(r"\d{1,2} [^\d|]{3,60}(?<!dari)(?<!sejak)(?<!tahun) \d[\d.]*(?: orang| formasi)? ?")
_MARK_BEFORE = re.compile(
    r"(?:[,;:] |(?<!\w)(?:dan|serta|dari|atas|yakni|yaitu) )\(\Z"
)  # "terdiri dari: (1) guru 500, (2) nakes 200"
_LONGEST_LIST = 30  # marks of a list within brackets
_SHEETS = 240  # characters before a sheet within which decrees are spoken of
# "18 hingga 35 tahun", "3 juta sampai 5 juta rupiah": what the second number is, the first is too.
_RANGE = re.compile(
    r" ?(?:hingga|sampai(?: dengan)?|menjadi|s/d|-|dan|atau) ?(?:\d+(?:[.,]\d+)?"
    r"|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?: belas| puluh)?)"
    r" ?(?:(?:(?:ribu|juta|miliar|triliun) )?rupiah|tahun|persen|%|bulan|hari|jam|menit)(?![a-z])"
)
# What an act rests on, not what is handed out: "berdasarkan tiga SK Bupati bernomor ...".
_BY_DECREE = re.compile(r" (?:sk|surat keputusan)(?: \(sk\))? (?:bupati|wali ?kota|gubernur|menteri|rektor)(?![a-z])")
_OUT_OF_FEW = re.compile(
    r" dari (?:setiap )?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?= [a-z])"
    r"(?! (?:belas|puluh|ratus|ribu|orang|itu|tersebut|ini|tadi))"
)
_SHARE_OF = re.compile(r"(?<!\w)(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) dari (?:setiap )?\Z")
_LOOKING_ON = re.compile(  # "disaksikan 40 kepala desa dan 21 camat"
    r"(?<![a-z])(?:disaksikan|dimeriahkan|dikawal|dijaga|disambut|diiringi)(?: oleh)?"
    r"(?: (?:sekitar |ratusan )?\d[\d.]*(?: [a-z]+){1,4},? (?:dan|serta))? (?:sekitar )?\Z"
)
_ON_GUARD = re.compile(  # not some of those told before: "67 CPNS, 53 orang di antaranya berjaga di lapas"
    r"(?! (?:orang )?di ?antara)"
    r"(?: [a-z]+){1,5} (?:disiagakan|dikerahkan|diterjunkan|diturunkan|bersiaga|berjaga|siaga(?! bencana))(?![a-z])"
    r"| (?:personel|petugas|anggota|aparat)(?: [a-z]+){0,4} (?:mengamankan|menjaga|mengawal)(?![a-z])"
)
_AUDIENCE = 80  # characters from who looks on to the second of their counts
_AGED = re.compile(  # "usianya di atas 50"
    r"(?<![a-z])(?:usia|umur)(?:nya| mereka)?(?: (?:rata-rata|sudah|telah|kini|masih|tertua|termuda)){0,2}"
    r"(?: (?:di atas|di bawah|lebih dari|kurang dari|sekitar|antara|mencapai|minimal|maksimal))? \Z"
)
_STUDIED = re.compile(r"(?<![a-z])(?:diploma|strata) \Z")  # "lulusan diploma tiga"; but "sarjana 410, diploma 139"
_LAST_DIPLOMA = 4
_OLDEST = 100  # years
_FEW = 11  # people: "satu dari sepuluh" is a share
_BROKEN = re.compile(r"(?<![\d.,])(\d{1,3})\. \Z")  # "5. 749", where the text has 5.749 too
_LAST_RANK = 5
_GROUP = 3  # digits behind a thousands mark
_RANKED = re.compile(  # "pejabat eselon 2, 3, dan 4"
    r"(?<![a-z])(?:eselon|esselon|esalon) (?:(?:[1-5](?:[./]?[ab])?|dua|tiga|empat)"
    r"(?:/|-|, (?:dan )?| dan | serta | hingga | sampai ))*\Z"
)
_HOLDERS = re.compile(r" (?:orang|pejabat|kepala|camat|lurah|pengawas|guru|di ?antaranya)(?![a-z])")
_ONE_BY_ONE = re.compile(r"(?<!\w)satu (?:demi|per) \Z")
_RANGE_WORDS = (" hingga ", " sampai ", " menjadi ", " s/d ", "-", " - ", " dan ", " atau ")


def trap(page: Page, number: Number, sentence: Sentence) -> str | None:
    """Why ``number`` is no headcount, in a word or two; None where nothing says so.

    Its own form is asked first, then the phrase that it is a part of, then the words behind and before it, and last
    whether its sentence tells of what is not so.
    """
    reason = (
        _by_its_form(page, number, sentence) or _in_a_phrase(page, number, sentence) or _of_none(page, number, sentence)
    )
    if reason is not None:
        return reason
    following = _next_cue(page, number.end, sentence.end)
    if _only_attend(page, number, sentence, following):
        return "public"
    return (
        _after_trap(page, number, following)
        or _before_trap(page, number, sentence, following)
        or not_so(page, number, sentence)
    )


def _by_its_form(page: Page, number: Number, sentence: Sentence) -> str | None:
    """What plain figures are by how and where they are written."""
    if not number.plain:
        return None
    if page.folded[number.start] == "0":
        return "code"
    if _is_list_mark(page, number, sentence):
        return "list mark"
    if _ends_a_name(page, number):
        return "name"
    return "figure cut in two" if _is_cut(page.folded, number) else None


def _is_list_mark(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether the number is that of a list's item or of a table's row."""
    folded, start = page.folded, number.start
    if start == sentence.start and _LIST_MARK.match(folded, start):
        return True
    if number.value < _OLDEST and _opens_row(page, number, sentence):
        return True
    if number.value >= _LONGEST_LIST or not folded.startswith(") ", number.end):
        return False
    opening = folded[max(sentence.start, start - 8) : start]
    return opening.strip() == "(" or _MARK_BEFORE.search(opening) is not None


def _is_cut(folded: str, number: Number) -> bool:
    """Whether the number is the end of a figure that a blank cuts in two, and that stands elsewhere in one piece."""
    start, end = number.start, number.end
    if end - start != _GROUP:
        return False
    head = _BROKEN.search(folded, max(0, start - _GROUP - 2), start)
    return head is not None and f"{head[1]}.{folded[start:end]}" in folded


def _in_a_phrase(page: Page, number: Number, sentence: Sentence) -> str | None:
    """What the number is in a phrase that has its place for one: an age, a school, a rank, a stage, an idiom."""
    folded, start, value = page.folded, number.start, number.value
    if value < _OLDEST and _AGED.search(folded, max(sentence.start, start - 40), start):
        return "age"
    if value <= _LAST_DIPLOMA and _STUDIED.search(folded, max(sentence.start, start - 12), start):
        return "name"
    low = max(sentence.start, start - 32)
    if value <= _LAST_RANK and not _HOLDERS.match(folded, number.end) and _RANKED.search(folded, low, start):
        return "rank"
    if numbers_a_name(page, number, sentence):
        return "name"
    if numbers_a_second_stage(page, number, sentence):
        return "ordinal"
    return "idiom" if value == 1 and _ONE_BY_ONE.search(folded, max(0, start - 12), start) else None


def _of_none(page: Page, number: Number, sentence: Sentence) -> str | None:
    """What stands for no people of its own: nobody or anyone, so many out of a few, kinds of posts."""
    folded = page.folded
    if number.form == "person" and is_nobody(folded, number):
        return "any"
    if number.form == "words" and number.value < _FEW:
        if _SHARE_OF.search(folded, max(0, number.start - 24), number.start) or _OUT_OF_FEW.match(folded, number.end):
            return "share"  # "satu dari tiga pelamar gugur"
        if is_any_one(folded, number, sentence):
            return "any"
        if _BY_DECREE.match(folded, number.end):
            return "decree"
        if number.value > 1 and are_kinds(folded, number):
            return "kinds"
    return "kinds" if are_titles(folded, number, sentence.start) else None


def _only_attend(page: Page, number: Number, sentence: Sentence, following: Cue | None) -> bool:
    """Whether those counted look on, or guard what others do."""
    if _LOOKING_ON.search(page.folded, max(sentence.start, number.start - _AUDIENCE), number.start):
        return True
    if following is not None and following.meaning.category is not None:
        return False  # "200 ASN dikerahkan": civil servants all the same
    return _ON_GUARD.match(page.folded, number.end, sentence.end) is not None


def _ends_a_name(page: Page, number: Number) -> bool:
    """Whether the number is the last word of a name of people ("honorer kategori 2", "pejabat eselon 3")."""
    cue = page.cues.ending.get(number.end)
    if cue is None or cue.start == number.start or page.folded.startswith(" orang", number.end):
        return False
    return cue.meaning.category is not None


def _opens_row(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether the number is a table's row's, not its count: the line ends in one, a line beside it is numbered next."""
    if number.start != sentence.start or not _ROW.fullmatch(page.folded, sentence.start, sentence.end):
        return False
    sentences = page.document.sentences
    above, below = sentences[max(0, sentence.no - 1)], sentences[min(len(sentences) - 1, sentence.no + 1)]
    return page.folded.startswith(f"{number.value - 1} ", above.start) or page.folded.startswith(
        f"{number.value + 1} ", below.start
    )


def _next_cue(page: Page, position: int, limit: int) -> Cue | None:
    while position < limit and page.folded[position : position + 1] in (" ", "("):
        position += 1
    return page.cues.starting.get(position) if position < limit else None


def _preceding_cue(page: Page, start: int, limit: int) -> Cue | None:
    stop = start
    while stop > limit and start - stop < 6 and page.folded[stop - 1] in _LOOSE:
        stop -= 1
    cue = page.cues.ending.get(stop)
    if cue is None and page.folded[stop : stop + 1] == ".":
        cue = page.cues.ending.get(stop + 1)
    return cue if cue is not None and cue.start >= limit else None


def _after_trap(page: Page, number: Number, following: Cue | None) -> str | None:
    folded, end = page.folded, number.end
    if folded.startswith(("%", " %", "°", " °"), end):
        return "percentage"
    if folded.startswith(_RANGE_WORDS, end) and _RANGE.match(folded, end):
        return "range"
    if following is None or following.meaning.trap_after is None:
        return None
    if following.meaning.is_noun:  # a sheet is a decree's only where decrees are spoken of
        is_sheet = following.meaning.counted == "decree" and not _of_decrees(page, number)
        is_file = following.meaning.counted == "person" and not _is_on_entrants(page)  # "41 ribu berkas pengukuran"
        return following.meaning.trap_after if is_sheet or is_file else None
    if following.meaning.trap_after == "date" and not (number.plain and number.value <= 31):
        return None
    return None if FIELD.match(folded, following.start) else following.meaning.trap_after


def _before_trap(page: Page, number: Number, sentence: Sentence, following: Cue | None) -> str | None:
    """What the word before the number says that it is; ``following``: the cue behind it."""
    preceding = _preceding_cue(page, number.start, sentence.start)
    reason = None if preceding is None else preceding.meaning.trap_before
    counted = following is not None and following.meaning.is_noun
    if reason in _WHATEVER_FOLLOWS or (reason == "pay" and not counted):
        return reason  # "gaji 1.250 PPPK" is the pay of people
    if reason == "idiom" and number.form == "words":
        return reason
    if reason in _NUMBERED and _is_of_it(page, number, sentence, preceding, following):
        return reason
    return "year" if is_year(page, number, sentence, preceding, following) else None


def _is_of_it(page: Page, number: Number, sentence: Sentence, named: Cue | None, following: Cue | None) -> bool:
    """Whether the number is that of what the cue ``named`` names, not of the people behind it."""
    if named is None or number.value >= _NO_NAME or not (number.plain or number.form == "words"):
        return False
    reason, counted = named.meaning.trap_before, following is not None and following.meaning.is_noun
    if reason == "name" and ":" in page.folded[named.end : number.start]:
        return False  # "gugur di jalan: 17 mengundurkan diri"
    if reason == "name" and page.folded.startswith("(", number.start - 1):
        return False  # "PAI (191), PJOK SD (112)": a school's number stands in no brackets
    if counted and reason != "ordinal":
        told = following is not None and (following.meaning.occupation or PEOPLE.match(page.folded, following.start))
        if told or number.form != "words":
            return False  # "SD 30 kasek dan SMP tujuh kasek", "di tengah jalan satu orang mundur"
    return not is_told_by_level(page, number, sentence)


def _is_on_entrants(page: Page) -> bool:
    """Whether the article names people who enter the service: their files stand for them."""
    return any(cue.meaning.category in ENTRANTS for cue in page.cues.all)


def _of_decrees(page: Page, number: Number) -> bool:
    """Whether the words before, a sentence back at most, speak of decrees ("Dari seluruh SK, 580 lembar")."""
    low = max(0, number.start - _SHEETS)
    before = page.cues.within(low, number.start)
    return any(cue.meaning.counted == "decree" and not cue.meaning.trap_after for cue in before)
