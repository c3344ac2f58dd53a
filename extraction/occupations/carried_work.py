"""The work that a bare count has from the count before it: its share by another scheme, what became of its people."""

from __future__ import annotations

import re

from extraction.occupations.taught_subjects import SUBJECTS
from extraction.words.cue_tables import ENTRANTS
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_GAPPED = re.compile(
    r" ?,? (?:sedangkan|sementara|adapun)(?: (?:untuk|formasi|kuota|jatah))? (?:pppk|p3k|cpns|pns)"
    r"(?: (?:ada|sebanyak|sejumlah|hanya|cuma|mencapai))? "
)
_BESIDE = re.compile(
    r" ?,? ?(?:(?:dan|serta|sedangkan|sementara|lalu|ditambah|adapun) )?(?:yang |untuk |bagi |formasi |kuota )?"
)
_CHANGED = re.compile(  # from a number to what it is now or was: "dari 8 menjadi 10", "kini 5, semula 3"
    r"(?: (?:orang|kursi|jabatan|posisi|formasi))?,?(?: (?:kini|sekarang|semula|sebelumnya|tadinya|dahulu|dulu|menjadi"
    r"|jadi|tinggal|naik|turun|bertambah|berkurang|hanya|cuma|dari|dan))+ "
)
_OTHERS = re.compile(r"(?: orang)? (?:lainnya|lain|sisanya|selebihnya)(?![a-z])")
_BARE = re.compile(r"(?: (?:orang|formasi|kursi|kuota|posisi|jabatan|sk))?(?: (?:yang|di|se)(?![a-z])|[^\w ]|\Z)")
_SCHEMES = ENTRANTS | {"pns"}
_ANAPHORIC = re.compile(r"[\"\'“ ]*(?:setelah [^,.]{1,30}, )?yang ")
_OF_THEM = re.compile(r"[\"\'“ ]*dari (?:jumlah|angka|total|formasi|kuota)(?: [a-z]+)? (?:itu|tersebut|ini)(?!\w)")
_DROPPED = re.compile(  # who drop out of those of one work are told by that
    r"(?<!\w)(?:mundur|mengundurkan|menarik diri|wafat|meninggal|berpulang|pindah|btl|bts)(?!\w)"
)
_SUBJECT = re.compile(  # a subject of lessons, alone or with its school, between two counts of a list
    r"[) ]{0,2}(?:orang|formasi)?(?:, (?:dan |serta )?| dan | serta )"
    rf"({SUBJECTS}(?: (?:sd|smp|sma|smk|tk|slb))?)(?: sebanyak| sejumlah|:)? \(?"
)
_SUM = re.compile(r"(?<!\w)(?:dijumlah|total|seluruh|keseluruhan|jumlah)")
_SET_APART = re.compile(  # posts kept for some, of whatever work
    r"(?<!\w)(?:formasi (?:khusus|umum)|disabilitas|difabel|cum ?laude|putra-putri|diaspora|lulusan terbaik)(?!\w)"
)


def goes_on(page: Page, around: Surroundings, last: Surroundings) -> bool:
    """Whether a bare count goes on with the work that the count before it names ("yang tidak lulus 280 orang").

    So does one that says only what became of its people, in the same sentence or in one that goes on with them
    ("Dari jumlah itu ..."); one that names people, a place or a sum does not, nor who is appointed beside them or
    drops out.
    """
    sentence = around.sentence
    if _in_closed_bracket(page, around, last):
        return False
    if _CHANGED.fullmatch(page.folded, last.number.end, around.number.start) and _BARE.match(
        page.folded, around.number.end
    ):
        return True
    if _GAPPED.fullmatch(page.folded, last.after_end, around.number.start):
        return not around.after  # "90 formasi bidan CPNS, sedangkan PPPK 120": of the same work
    if _other_scheme(page, around, last):
        return True
    if _OTHERS.match(page.folded, around.number.end) and any(cue.meaning.occupation for cue in last.after):
        return False  # "3.000 guru sudah didata, 2.224 lainnya menunggu": others than those
    start = max(last.predicate_end, sentence.start)
    of_them = None
    if last.sentence is not sentence:
        if len({cue.meaning.occupation for cue in page.cues.within(*last.reach)} - {None}) > 1:
            return False  # "400 guru, 100 tenaga teknis. Yang lulus 256 orang": of them all
        of_them = _OF_THEM.match(page.folded, sentence.start)
        follows = last.sentence.no + 1 == sentence.no and _ANAPHORIC.match(page.folded, sentence.start)
        if not of_them and not follows:
            return False
        start = of_them.end() if of_them else start
    if _SUM.search(page.folded, start, around.number.start) or _DROPPED.search(page.folded, *around.clause):
        return False
    if _SET_APART.search(page.folded, *around.clause):
        return False  # "61 tenaga teknis serta formasi khusus disabilitas 5"
    if page.names_region(start, around.clause[1]):
        return False
    told = page.cues.within(start, around.clause[1])
    named = any(cue.meaning.category or cue.meaning.occupation for cue in told)
    fates = {cue.meaning.status for cue in told} - {None}
    return not named and bool(fates) and (of_them is not None or "appointed" not in fates)


def _in_closed_bracket(page: Page, around: Surroundings, last: Surroundings) -> bool:
    """Whether the count before is an item of a list in brackets, work and all ("300 (guru 200, nakes 100), 80")."""
    opened = page.folded.rfind("(", last.reach[0], last.number.start)
    closed = page.folded.find(")", opened, around.number.start) if opened >= 0 else -1
    if closed < last.number.end:
        return False
    works = [cue.start for cue in last.phrase if cue.meaning.occupation is not None]
    return not works or min(works) > opened


def _other_scheme(page: Page, around: Surroundings, last: Surroundings) -> bool:
    """Whether the count tells another scheme's share of the same work ("tenaga kesehatan 13 CPNS dan 87 PPPK").

    The work is named once, before both; where it stands behind the first number, or is told of the first scheme
    ("PPPK guru 1.174, CPNS 370"), the second may be of any.
    """
    worked = [cue for cue in last.phrase if cue.meaning.occupation]
    schemes = [cue for cue in last.before if cue.meaning.category in _SCHEMES]
    if last.sentence is not around.sentence or any(cue not in last.before for cue in worked):
        return False
    if worked and any(cue.start < worked[0].start for cue in schemes):
        return False
    ours, theirs = _scheme(around), _scheme(last)
    if ours is None or theirs is None or ours == theirs:
        return False
    return _BESIDE.fullmatch(page.folded, max(last.after_end, last.number.end), around.before_start) is not None


def _scheme(around: Surroundings) -> str | None:
    named = {cue.meaning.category for cue in (*around.before, *around.after)} & _SCHEMES
    return named.pop() if len(named) == 1 else None


def taught(page: Page, around: Surroundings, last: Surroundings) -> str | None:
    """The teachers of a subject whose "guru" stands once, before the list's first ("guru PAI (191), PJOK SD (112)")."""
    if last.sentence is not around.sentence or any(cue.meaning.category for cue in around.after):
        return None
    subject = _SUBJECT.match(page.folded, max(last.after_end, last.number.end), around.number.start)
    return f"guru {subject[1]}" if subject and subject.end() == around.number.start else None
