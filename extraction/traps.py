"""What is no headcount: money, percentages, years, ages, durations, decree numbers, schools, the public at large."""

from __future__ import annotations

import re

from extraction.surroundings import Page, Surroundings

_BEFORE = re.compile(r"[ .:(~\"'-]*\Z")
_LIST_MARK = re.compile(r"\d{1,3} ?[.)](?= |\Z)")
_YEAR_BEFORE = re.compile(
    r"(?:tahun|anggaran|formasi|pada|sejak|seleksi|rekrutmen|penerimaan|pengadaan|hingga|sampai|per|medio|awal|akhir"
    r"|periode|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|agu\w*|ags\w*|sep\w*|okt\w*|nov\w*|des\w*|cpns|pppk|p3k|asn|casn|pns|waktu"
    r"|ii|i|dan|di|apbd|apbn|tes|ujian|uu asn|database|pemilu|pilkada|[a-z]{3,}\) ?|lulusan|angkatan|ta"
    r"|t\.a\.)[ ('\"/-]*\Z"
)
_MEASURED = re.compile(r" ?(?:%|persen|°|tahunan)")
_LINKED = re.compile(
    r" (?:orang |org )?(?:tua|siswa|murid|warga|mahasiswa|pelajar|santri|korban|penduduk|undangan|jemaah|jamaah|tamu)\b"
)
_CONDITION = re.compile(r"(?:butuh|kebutuhan|kurang|perlu|kalau|jika|ada|formasi|ini|itu|dari|pesertanya|kuota)\b")


def trap(page: Page, around: Surroundings) -> str | None:
    """Why the number is no headcount, in a word or two; None where nothing says so."""
    number, folded, cues = around.number, page.folded, page.cues
    start, end = number.start, number.end
    if start == around.sentence.start and number.plain and _LIST_MARK.match(folded, start):
        return "list mark"
    following = _after_trap(page, around)
    if following is not None:
        return following
    gap = _BEFORE.search(folded, max(around.sentence.start, start - 6), start)
    stop = gap.start() if gap else start
    preceding = cues.ending_at(stop) or (cues.ending_at(stop + 1) if folded[stop : stop + 1] == "." else None)
    reason = (
        preceding.meaning.trap_before if preceding is not None and preceding.start >= around.sentence.start else None
    )
    counted = any(cue.meaning.is_noun for cue in around.after)
    if reason in ("money", "decree", "age", "time"):
        return reason
    if reason == "idiom" and number.form == "words":
        return reason
    if reason in ("name", "ordinal", "date") and (number.plain or number.form == "words") and number.value < 400:
        named = not counted or number.form == "words" or reason == "ordinal"
        if named:
            return reason
    if number.plain and 1945 <= number.value <= 2045 and end - start == 4:
        if (
            reason == "year"
            or not counted
            or _YEAR_BEFORE.search(folded, max(around.sentence.start, start - 24), start)
        ) and (not around.stated or not counted):
            return "year"
    elif reason == "year" and number.plain and not counted:
        return "year"
    if _is_supposed(page, around):
        return "hypothetical"
    return None


def _after_trap(page: Page, around: Surroundings) -> str | None:
    folded, end = page.folded, around.number.end
    if _MEASURED.match(folded, end):
        return "percentage"
    if _LINKED.match(folded, end):
        return "public"
    gap = end
    while folded[gap : gap + 1] in (" ", "(") and gap < end + 3:
        gap += 1
    cue = page.cues.at(gap)
    if cue is not None and cue.meaning.trap_after is not None and not cue.meaning.is_noun:
        if cue.meaning.trap_after == "date" and not (around.number.plain and around.number.value <= 31):
            return None
        return cue.meaning.trap_after
    if around.after and all(cue.meaning.counted == "person" for cue in around.after):
        nxt = page.cues.at(around.after_end + 1)
        if nxt is not None and nxt.meaning.trap_after == "public":
            return "public"
    return None


def _is_supposed(page: Page, around: Surroundings) -> bool:
    """A case that a speaker makes up: "Umpamanya butuh guru 50 orang, pesertanya 75 orang"."""
    for cue in page.cues.within(around.sentence.start, around.number.start):
        if "hypothetical" in cue.meaning.roles:
            opening = page.folded[around.sentence.start : cue.start].strip(" \"'")
            if len(opening) <= 14 and _CONDITION.match(page.folded, cue.end + 1):
                return True
    return False
