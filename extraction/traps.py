"""What is no headcount: money, percentages, years, ages, durations, decree numbers, schools, the public at large."""

from __future__ import annotations

import re

from extraction.cues import Cue
from extraction.model import Sentence
from extraction.numbers import Number
from extraction.surroundings import FIELD, Page

_BEFORE = re.compile(r"[ .:(~\"'-]*\Z")
_LIST_MARK = re.compile(r"\d{1,3} ?[.)](?= |\Z)")
_YEAR_BEFORE = re.compile(
    r"(?:tahun|anggaran|formasi|pada|sejak|seleksi|rekrutmen|penerimaan|pengadaan|hingga|sampai|per|medio|awal|akhir"
    r"|periode|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|agu\w*|ags\w*|sep\w*|okt\w*|nov\w*|des\w*|cpns|pppk|p3k|asn|casn|pns|waktu"
    r"|ii|i|dan|di|apbd|apbn|tes|ujian|uu asn|database|pemilu|pilkada|[a-z]{3,}\) ?|lulusan|angkatan|ta"
    r"|t\.a\.)[ ('\"/-]*\Z"
)
_MEASURED = re.compile(
    r" ?(?:%|persen|°|tahunan"
    r"|(?:hingga|sampai(?: dengan)?|s/d|-|dan|atau) \d+(?:[.,]\d+)? ?(?:tahun|persen|%|bulan|hari|jam|menit))"
)
_LINKED = re.compile(
    r" (?:orang |org )?(?:tua|siswa|murid|warga|mahasiswa|pelajar|santri|korban|penduduk|undangan|jemaah|jamaah|tamu)\b"
)
_CONDITION = re.compile(r"(?:butuh|kebutuhan|kurang|perlu|kalau|jika|ada|formasi|ini|itu|dari|pesertanya|kuota)\b")


def trap(page: Page, number: Number, sentence: Sentence) -> str | None:
    """Why ``number`` is no headcount, in a word or two; None where nothing says so."""
    folded, cues = page.folded, page.cues
    start, end = number.start, number.end
    if number.plain and folded[start] == "0":
        return "code"
    if start == sentence.start and number.plain and _LIST_MARK.match(folded, start):
        return "list mark"
    following = _next_cue(page, end)
    counted = following is not None and following.meaning.is_noun
    reason = _after_trap(page, number, following)
    if reason is not None:
        return reason
    gap = _BEFORE.search(folded, max(sentence.start, start - 6), start)
    stop = gap.start() if gap else start
    preceding = cues.ending_at(stop) or (cues.ending_at(stop + 1) if folded[stop : stop + 1] == "." else None)
    if preceding is not None and preceding.start < sentence.start:
        preceding = None
    reason = preceding.meaning.trap_before if preceding is not None else None
    if reason in ("money", "decree", "age", "time"):
        return reason
    if reason == "idiom" and number.form == "words":
        return reason
    if reason in ("name", "ordinal", "date") and (number.plain or number.form == "words") and number.value < 400:
        named = not counted or number.form == "words" or reason == "ordinal"
        if named:
            return reason
    if number.plain and 1945 <= number.value <= 2045 and end - start == 4:
        stated = preceding is not None and "quantity" in preceding.meaning.roles
        dated = reason == "year" or _YEAR_BEFORE.search(folded, max(sentence.start, start - 24), start) is not None
        if (dated or not counted) and not (stated and counted):
            return "year"
    elif reason == "year" and number.plain and not counted:
        return "year"
    return "hypothetical" if _is_supposed(page, number, sentence) else None


def _next_cue(page: Page, position: int) -> Cue | None:
    while page.folded[position : position + 1] in (" ", "(") and position < len(page.folded):
        position += 1
    return page.cues.at(position)


def _after_trap(page: Page, number: Number, following: Cue | None) -> str | None:
    if _MEASURED.match(page.folded, number.end):
        return "percentage"
    if _LINKED.match(page.folded, number.end):
        return "public"
    if following is not None and following.meaning.trap_after is not None and not following.meaning.is_noun:
        if following.meaning.trap_after == "date" and not (number.plain and number.value <= 31):
            return None
        return None if FIELD.match(page.folded, following.start) else following.meaning.trap_after
    return None


def _is_supposed(page: Page, number: Number, sentence: Sentence) -> bool:
    """A case that a speaker makes up: "Umpamanya butuh guru 50 orang, pesertanya 75 orang"."""
    for cue in page.cues.within(sentence.start, number.start):
        if "hypothetical" in cue.meaning.roles:
            opening = page.folded[sentence.start : cue.start].strip(" \"'")
            if len(opening) <= 14 and _CONDITION.match(page.folded, cue.end + 1):
                return True
    return False
