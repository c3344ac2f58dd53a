"""What is no headcount: money, percentages, years, ages, durations, decree numbers, schools, the public at large."""

from __future__ import annotations

import re

from extraction.evidence.one_of_a_kind import is_any_one, is_nobody
from extraction.model import Sentence
from extraction.words.batches import numbers_a_second_stage
from extraction.words.cue_tables import ENTRANTS
from extraction.words.cues import Cue
from extraction.words.kinds_of_posts import are_kinds, are_titles
from extraction.words.noun_phrases import FIELD
from extraction.words.numbered_names import is_told_by_level, numbers_a_name
from extraction.words.numbers import Number
from extraction.words.page import Page

HYPOTHETICAL = "hypothetical"
_YEARS = range(1945, 2046)
_LOOSE = frozenset(" .:(~\"'-")
_LIST_MARK = re.compile(r"\d{1,3} ?[.)](?= |\Z)")
# A table's row that its number opens and its count ends ("2 Tenaga Kesehatan 211").
_ROW = re.compile(r"\d{1,2} [^\d|]{3,60}(?<!dari)(?<!sejak)(?<!tahun) \d[\d.]*(?: orang| formasi)? ?")
_MARK_BEFORE = re.compile(
    r"(?:[,;:] |(?<!\w)(?:dan|serta|dari|atas|yakni|yaitu) )\(\Z"
)  # "terdiri dari: (1) guru 500, (2) nakes 200"
_LONGEST_LIST = 30  # marks of a list within brackets
_SHEETS = 240  # characters before a sheet within which decrees are spoken of
_PEOPLE = re.compile(r"(?:orang|peserta|pelamar|pendaftar)(?![a-z])")  # never said of a year
_YEAR_BEFORE = re.compile(
    r"(?:tahun|anggaran|formasi|pada|sejak|seleksi|rekrutmen|penerimaan|pengadaan|hingga|sampai|per|medio|awal|akhir"
    r"|periode|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|agu\w*|ags\w*|sep\w*|okt\w*|nov\w*|des\w*|cpns|pppk|p3k|asn"
    r"|casn|pns|waktu|ii|i|dan|di|apbd|apbn|tes|ujian|uu asn|database|pemilu|pilkada|[a-z]{3,}\) ?|lulusan|angkatan|ta"
    r"|t\.a\.)[ ('\"/-]*\Z"
)
_IN_A_YEAR = re.compile(r"(?<!\w)(?:pada|di|(?:untuk|dalam) (?:seleksi|rekrutmen|penerimaan|pengadaan)) \Z")
_LONGEST_IN = 20  # characters of what _IN_A_YEAR matches
# "18 hingga 35 tahun", "3 juta sampai 5 juta rupiah": what the second number is, the first is too.
_RANGE = re.compile(
    r" ?(?:hingga|sampai(?: dengan)?|menjadi|s/d|-|dan|atau) ?(?:\d+(?:[.,]\d+)?"
    r"|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?: belas| puluh)?)"
    r" ?(?:(?:(?:ribu|juta|miliar|triliun) )?rupiah|tahun|persen|%|bulan|hari|jam|menit)(?![a-z])"
)
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
_FORECAST = re.compile(  # "Kalau CPNS tidak dibuka lagi, PNS bisa tersisa sekitar 650 orang"
    r"(?<![a-z])(?:kalau|jika|bila|apabila|seandainya|andai(?:kan|kata)?) [^.;]{5,140}, [^.;]{0,80}?"
    r"(?<![a-z])(?:bisa|bakal|akan|mungkin|dapat)(?: [a-z]+)?? (?:tersisa|tinggal|menyusut|berkurang|turun|kekurangan)"
    r"(?: [a-z]+){0,3} \Z"
)
_LONGEST_FORECAST = 260  # characters of what it matches
_CONDITION = re.compile(r"(?:butuh|kebutuhan|kurang|perlu|kalau|jika|ada|formasi|ini|itu|dari|pesertanya|kuota)\b")


def trap(page: Page, number: Number, sentence: Sentence) -> str | None:
    """Why ``number`` is no headcount, in a word or two; None where nothing says so."""
    folded = page.folded
    start = number.start
    if number.plain and folded[start] == "0":
        return "code"
    if start == sentence.start and number.plain and _LIST_MARK.match(folded, start):
        return "list mark"
    if number.plain and number.value < _OLDEST and _opens_row(page, number, sentence):
        return "list mark"
    if number.plain and number.value < _LONGEST_LIST and folded.startswith(") ", number.end):
        opening = folded[max(sentence.start, start - 8) : start]
        if opening.strip() == "(" or _MARK_BEFORE.search(opening):
            return "list mark"
    if number.plain and _ends_a_name(page, number):
        return "name"
    if number.plain and number.end - start == _GROUP:
        head = _BROKEN.search(folded, max(0, start - _GROUP - 2), start)
        if head is not None and f"{head[1]}.{folded[start : number.end]}" in folded:
            return "figure cut in two"
    if number.value < _OLDEST and _AGED.search(folded, max(sentence.start, start - 40), start):
        return "age"
    if number.value <= _LAST_DIPLOMA and _STUDIED.search(folded, max(sentence.start, start - 12), start):
        return "name"
    if (
        number.value <= _LAST_RANK
        and not _HOLDERS.match(folded, number.end)
        and _RANKED.search(folded, max(sentence.start, start - 32), start)
    ):
        return "rank"
    if numbers_a_name(page, number, sentence):
        return "name"
    if numbers_a_second_stage(page, number, sentence):
        return "ordinal"
    if number.value == 1 and _ONE_BY_ONE.search(folded, max(0, start - 12), start):
        return "idiom"
    if number.form == "person" and is_nobody(folded, number):
        return "any"
    if number.form == "words" and number.value < _FEW:
        if _SHARE_OF.search(folded, max(0, start - 24), start) or _OUT_OF_FEW.match(folded, number.end):
            return "share"  # "satu dari tiga pelamar gugur"
        if number.value == 1 and is_any_one(folded, number, sentence):
            return "any"
        if number.value > 1 and are_kinds(folded, number):
            return "kinds"
    if are_titles(folded, number, sentence.start):
        return "kinds"
    following = _next_cue(page, number.end, sentence.end)
    guards = (
        following is None or following.meaning.category is None
    )  # "200 ASN dikerahkan": civil servants all the same
    if _LOOKING_ON.search(folded, max(sentence.start, start - _AUDIENCE), start) or (
        guards and _ON_GUARD.match(folded, number.end, sentence.end)
    ):
        return "public"
    reason = _after_trap(page, number, following)
    if reason is not None:
        return reason
    counted = following is not None and following.meaning.is_noun
    preceding = _preceding_cue(page, start, sentence.start)
    reason = preceding.meaning.trap_before if preceding is not None else None
    if reason in ("money", "decree", "age", "time", "public") or (reason == "pay" and not counted):
        return reason  # "gaji 1.250 PPPK" is the pay of people
    if reason == "idiom" and number.form == "words":
        return reason
    if reason == "name" and ":" in folded[preceding.end if preceding else start : start]:
        reason = None  # "gugur di jalan: 17 mengundurkan diri"
    if reason == "name" and folded[start - 1 : start] == "(":
        reason = None  # "PAI (191), PJOK SD (112)": a school's number stands in no brackets
    if reason in ("name", "ordinal", "date") and (number.plain or number.form == "words") and number.value < 400:
        told = following is not None and (following.meaning.occupation or _PEOPLE.match(folded, following.start))
        spelt = number.form == "words" and not told  # not "di tengah jalan satu orang mundur"
        named = not counted or spelt or reason == "ordinal"  # "SD 30 kasek dan SMP tujuh kasek"
        if named and not is_told_by_level(page, number, sentence):
            return reason
    if number.plain and number.value in _YEARS and number.end - start == 4:
        stated = preceding is not None and "quantity" in preceding.meaning.roles
        dated = reason == "year" or _YEAR_BEFORE.search(folded, max(sentence.start, start - 24), start) is not None
        people = following is not None and _PEOPLE.match(folded, following.start) is not None
        people = people and not _is_in_a_year(page, number, sentence)
        if (dated or not counted) and not (stated and counted) and not (people and reason != "year"):
            return "year"
    elif reason == "year" and number.plain and not counted:
        return "year"
    if _FORECAST.search(folded, max(sentence.start, start - _LONGEST_FORECAST), start):
        return "forecast"
    return HYPOTHETICAL if page.cues.suppositions and _is_supposed(page, number, sentence) else None


def _is_in_a_year(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether a year's people are told, with a number of their own ("pada 2023 pendaftar PPPK ada 813")."""
    if _IN_A_YEAR.search(page.folded, max(sentence.start, number.start - _LONGEST_IN), number.start) is None:
        return False
    return any(number.end < other.start < sentence.end and other.value != 1 for other in page.numbers)


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


def _is_on_entrants(page: Page) -> bool:
    """Whether the article names people who enter the service: their files stand for them."""
    return any(cue.meaning.category in ENTRANTS for cue in page.cues.all)


def _of_decrees(page: Page, number: Number) -> bool:
    """Whether the words before, a sentence back at most, speak of decrees ("Dari seluruh SK, 580 lembar")."""
    low = max(0, number.start - _SHEETS)
    before = page.cues.within(low, number.start)
    return any(cue.meaning.counted == "decree" and not cue.meaning.trap_after for cue in before)


def _is_supposed(page: Page, number: Number, sentence: Sentence) -> bool:
    """A case that a speaker makes up: "Umpamanya butuh guru 50 orang, pesertanya 75 orang"."""
    for cue in page.cues.suppositions:
        if sentence.start <= cue.start < number.start:
            opening = page.folded[sentence.start : cue.start].strip(" \"'")
            if len(opening) <= 14 and (cue.end + 1 == number.start or _CONDITION.match(page.folded, cue.end + 1)):
                return True
    return False
