"""The kind of work that a count is singled out by: guru, kesehatan, teknis, or the article's own title."""

from __future__ import annotations

import re
from bisect import bisect_left

from extraction.clauses import clause_start
from extraction.cues import Cue
from extraction.surroundings import Page, Surroundings
from extraction.tables import row_cues

_HEADED = frozenset(
    ("formasi", "tenaga", "bidang", "sektor", "kuota", "jabatan", "kelompok", "rumpun", "pegawai", "kategori", "jatah")
) | {"alokasi", "fungsional", "posisi", "untuk", "bagi"}
_GENERAL = frozenset({"tenaga fungsional", "pelaksana"})  # what a second word of the phrase says more exactly
_GROUPS = frozenset({"guru", "kesehatan", "teknis"})
_ACTING = (" tugas", " harian")
_RANK = re.compile(r" (?:ahli (?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)(?![a-z])")
_RANK_ALONE = re.compile(r"ahli (?:pertama|muda|madya|utama)")
_GAPPED = re.compile(
    r" ?,? (?:sedangkan|sementara|adapun)(?: (?:untuk|formasi|kuota|jatah))? (?:pppk|p3k|cpns|pns)"
    r"(?: (?:ada|sebanyak|sejumlah|hanya|cuma|mencapai))? "
)
_BESIDE = re.compile(
    r" ?,? ?(?:(?:dan|serta|sedangkan|sementara|lalu|ditambah|adapun) )?(?:yang |untuk |bagi |formasi |kuota )?"
)
_OTHERS = re.compile(r"(?: orang)? (?:lainnya|lain|sisanya|selebihnya)(?![a-z])")
_NEXT = re.compile(r",? (?:(?:dan|serta|lalu) )?")
_TITLE_ALONE = re.compile(r" ([a-z]+(?: [a-z]+){0,3}?),?(?: (?:dan|serta|lalu))? \Z")
_SCHEMES = frozenset({"cpns", "pns", "pppk", "pppk_paruh_waktu", "pppk_penuh_waktu"})
_TIED = re.compile(r"[ (]{0,2}")
_UNTIED = re.compile(r"[ (:]*")
_JOINED = re.compile(r" (?:dan|serta)\Z")
_SUBJECT = 160  # characters between a number and the subject that it is told of
_TITLE = 60  # characters of a title that "dan" stands in
_OFFICE = re.compile(
    r"(?<!\w)(?:dinas|badan|kantor|satuan|kementerian|upt|uptd|opd)(?: [a-z]+ (?:dan|serta))? \Z"
    r"|satuan polisi pamong praja \(\Z|(?<!\w)fakultas(?: [a-z]+){0,4} \Z|(?<!\w)fasilitas \Z"
    r"|(?<!\w)(?:promosi|mutasi|rotasi|pindah|pindahan|bergeser) dari (?:jabatan )?\Z"  # where they come from
)
_GROUP = re.compile(r"pejabat|jabatan|eselon|jpt|pimpinan tinggi")
_ASIDE = re.compile(r" ?\(")
_RANKS = re.compile(
    r"(?:/|,? (?:dan|serta|maupun|hingga|sampai|sampai dengan) |, )(?:(?:pejabat )?eselon )?(?:i{1,3}|iv|v)(?!\w)"
)
_LEVELS = re.compile(r"(?<!\w)(?:tk|paud|sd|smp|sma|smk|slb),? (?:dan|serta) ?\Z")
_THEME = re.compile(
    r"[\"'“ ]*(?:(?:adapun|sedangkan|sementara|lalu|kemudian) (?:untuk |bagi |khusus |pada )?"
    r"|(?:untuk|bagi|khusus|pada) )"
)
_ANAPHORIC = re.compile(r"[\"\'“ ]*(?:setelah [^,.]{1,30}, )?yang ")
_OF_THEM = re.compile(r"[\"\'“ ]*dari (?:jumlah|angka|total|formasi|kuota)(?: [a-z]+)? (?:itu|tersebut|ini)(?!\w)")
_MOST_OF = re.compile(r"(?:paling banyak|terbanyak|sebagian besar|mayoritas|kebanyakan) dari \Z")
_DROPPED = re.compile(  # who drop out of those of one work are told by that
    r"(?<!\w)(?:mundur|mengundurkan|menarik diri|wafat|meninggal|berpulang|pindah|btl|bts)(?!\w)"
)
_SUM = re.compile(r"(?<!\w)(?:dijumlah|total|seluruh|keseluruhan|jumlah)")
_SET_APART = re.compile(  # posts kept for some, of whatever work
    r"(?<!\w)(?:formasi (?:khusus|umum)|disabilitas|difabel|cum ?laude|putra-putri|diaspora|lulusan terbaik)(?!\w)"
)


def _of(page: Page, cues: tuple[Cue, ...]) -> tuple[str | None, bool]:
    """The occupation of a noun phrase, and whether it names two (then none is told)."""
    found: list[str] = []
    for index, cue in enumerate(cues):
        occupation = cue.meaning.occupation
        if occupation is None or is_office(page, cue) or _RANK_ALONE.fullmatch(occupation):
            continue  # "19 ahli pertama": a rank of whatever work the others do
        if found and _ASIDE.fullmatch(page.folded, cues[index - 1].end, cue.start):
            continue  # "guru dan tenaga kependidikan (tendik)", "eselon III (administrator)": the same by another name
        if names_ranks(page, cue):
            return None, True
        tied = index and _TIED.fullmatch(page.folded, cues[index - 1].end, cue.start)  # "PPPK teknis", "staf teknis"
        if cue.meaning.is_field and len(cues) > 1 and not tied and not _is_headed(page, cue):
            continue
        if occupation not in _GROUPS and (rank := _RANK.match(page.folded, cue.end)):
            occupation += rank.group()  # "auditor ahli madya": its level is of the title
        if occupation not in found:
            found.append(occupation)
    if len(found) > 1:
        found = [occupation for occupation in found if occupation not in _GENERAL] or found
    if len(found) > 1:
        return None, True
    return (found[0] if found else None), False


def names_ranks(page: Page, cue: Cue) -> bool:
    """Whether a rank is the first of several under one number ("pejabat eselon II, III, dan IV")."""
    return cue.meaning.category == "jabatan_struktural" and _RANKS.match(page.folded, cue.end) is not None


def _is_headed(page: Page, cue: Cue) -> bool:
    before = page.folded[max(0, cue.start - 12) : cue.start].split()
    return bool(before) and before[-1] in _HEADED


def is_office(page: Page, cue: Cue) -> bool:
    """Whether a name of work is an office's ("Dinas Kesehatan": staff counted by office) or its deputy's."""
    if cue.meaning.occupation in _GENERAL and page.folded.startswith(_ACTING, cue.end):
        return True  # "Pelaksana tugas Sekda"
    return _OFFICE.search(page.folded, max(0, cue.start - 40), cue.start) is not None


def is_rank(page: Page, cue: Cue) -> bool:
    """Whether a post is a rank, which tells of many, never of who speaks ("pejabat eselon II")."""
    return _GROUP.match(page.folded, cue.start) is not None


def _is_tied(page: Page, cue: Cue) -> bool:
    """Whether a field of work stands right behind the people that it belongs to ("PPPK Teknis")."""
    people = page.cues.ending.get(cue.start - 1)
    return people is not None and people.meaning.is_noun


def own_occupation(page: Page, around: Surroundings) -> str | None:
    """The occupation that the number's noun phrase, its predicate or its label names; None where none or two do."""
    if around.joint is not None:
        first, second = around.after[: around.joint], around.after[around.joint :]
        if _is_worked(first) != _is_worked(second):
            return None  # "pejabat administrator serta fungsional"
    lead = max(around.gap[0], around.number.start - 24), around.number.start
    most = page.folded.endswith(" dari ", *lead) and _MOST_OF.search(page.folded, *lead)
    for cues in (around.after, () if most else around.predicate, around.before):
        occupation, mixed = _of(page, cues)
        if occupation is not None or mixed:
            return occupation
    works = {cue.meaning.occupation for cue in row_cues(page, around)} - {None}
    return works.pop() if len(works) == 1 else None


def _is_worked(cues: tuple[Cue, ...]) -> bool:
    return any(cue.meaning.occupation for cue in cues)


def near_occupation(page: Page, around: Surroundings) -> str | None:
    """The one kind of work that the number's clause names ("Guru tidak tetap ... tercatat 13.302 orang")."""
    first, last = around.clause
    levels = _LEVELS.search(page.folded, max(around.gap[0], first - 12), first)
    if levels:  # "guru P3K di SD dan SMP sebanyak 151": schools, joined, are no clause of their own
        first = clause_start(page.folded, max(around.gap[0], first - _SUBJECT), levels.start())
    cut = page.cues.within(max(around.gap[0], first - _TITLE), min(around.before_start, first + _TITLE))
    first = next((cue.start for cue in cut if cue.start < first < cue.end), first)  # "pengadaan barang dan jasa"
    before = page.cues.within(max(first, around.number.start - _SUBJECT), around.before_start)
    after = page.cues.within(around.predicate_end, last)
    if after and page.folded[last : last + 1].isdigit() and _UNTIED.fullmatch(page.folded, after[-1].end, last):
        after.pop()  # "265 formasi yang terdiri dari guru 73": the next number's label
    before[:0] = _joined_subject(page, around, first)
    for cues, is_subject in ((before, True), (after, False)):
        kinds = {
            cue.meaning.occupation
            for cue in cues
            if cue.meaning.occupation is not None
            and not is_office(page, cue)
            and (is_subject or not cue.meaning.occupation_category or is_rank(page, cue))  # who hands over, who speaks
            and not (
                is_subject
                and cue.meaning.occupation_category
                and not is_rank(page, cue)
                and not (
                    around.stated and cue.start <= first + 1 and page.folded.startswith(" yang ", cue.end)
                )  # "Kepala puskesmas yang dilantik berjumlah 9"
            )
            and (not cue.meaning.is_field or _is_headed(page, cue) or _is_tied(page, cue))
        }
        if any(names_ranks(page, cue) for cue in cues):
            return None
        if len(kinds) == 1:
            return kinds.pop()
    return _theme(page, around) or _subject(page, around)


def _joined_subject(page: Page, around: Surroundings, first: int) -> list[Cue]:
    """The noun phrase that "dan" joins to a clause that begins at ``first`` ("nakes dan teknis yang ... 1.710")."""
    phrase: list[Cue] = []
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
    if cue is None or cue.meaning.occupation not in _GROUPS or cue.meaning.is_field or cue.end >= around.before_start:
        return None
    works = {other.meaning.occupation for other in page.cues.within(start, around.sentence.end)} - {None}
    return cue.meaning.occupation if len(works) == 1 else None


def goes_on(page: Page, around: Surroundings, last: Surroundings) -> bool:
    """Whether a bare count goes on with the work that the count before it names ("yang tidak lulus 280 orang").

    So does one that says only what became of its people, in the same sentence or in one that goes on with them
    ("Dari jumlah itu ..."); one that names people, a place or a sum does not, nor who is appointed beside them or
    drops out.
    """
    sentence = around.sentence
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
    place = bisect_left(page.regions, start, key=lambda region: region.start)
    if place < len(page.regions) and page.regions[place].start < around.clause[1]:
        return False
    told = page.cues.within(start, around.clause[1])
    named = any(cue.meaning.category or cue.meaning.occupation for cue in told)
    fates = {cue.meaning.status for cue in told} - {None}
    return not named and bool(fates) and (of_them is not None or "appointed" not in fates)


def _other_scheme(page: Page, around: Surroundings, last: Surroundings) -> bool:
    """Whether the count tells another scheme's share of the same work ("tenaga kesehatan 13 CPNS dan 87 PPPK").

    The work is named once, before both; where it stands behind the first number, the second may be of any.
    """
    if last.sentence is not around.sentence or any(cue.meaning.occupation for cue in last.after):
        return False
    ours, theirs = _scheme(around), _scheme(last)
    if ours is None or theirs is None or ours == theirs:
        return False
    return _BESIDE.fullmatch(page.folded, max(last.after_end, last.number.end), around.before_start) is not None


def _scheme(around: Surroundings) -> str | None:
    named = {cue.meaning.category for cue in (*around.before, *around.after)} & _SCHEMES
    return named.pop() if len(named) == 1 else None


def listed_title(page: Page, around: Surroundings, last: Surroundings, following: Surroundings) -> str | None:
    """A title that no lexicon knows, between two that it does ("40 guru, 10 wali asuh, 6 perawat")."""
    beside = last.sentence is around.sentence is following.sentence
    if not beside or around.after or not (_of(page, last.after)[0] and _of(page, following.after)[0]):
        return None
    if _NEXT.fullmatch(page.folded, last.after_end, around.number.start) is None:
        return None
    title = _TITLE_ALONE.match(page.folded, around.number.end, following.number.start)
    if title is None or page.cues.within(around.number.end, title.end(1)):
        return None
    return title.group(1)
