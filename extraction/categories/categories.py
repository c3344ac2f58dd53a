"""What the counted people are or become: PPPK (part-time or full-time), CPNS, PNS, honorer, holders of a post."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extraction.model import Sentence
from extraction.words.cue_tables import ENTRANTS, PERMANENT, POSTS, PPPK
from extraction.words.cues import Cue, is_denied
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_BOUND = re.compile(
    r"[ ()\"'/-]{0,4}(?:(?:tahap|formasi|seleksi|kompetensi|tahun|gelombang|dan|maupun"
    r"|serta|atau|i{1,3}|[12]|20\d\d)[ ()]{0,2}){0,4}"
)
_WIDEST = 48  # characters of what _BOUND matches
_ALL = re.compile(r",? ?(?:mencakup|meliputi|terdiri|yakni|yaitu|untuk|baik)(?![a-z])")
_AMONG = re.compile(
    r"(?<![a-z])(?:di ?antara(?:nya| mereka| jumlah)|dari (?:jumlah|total|angka|keseluruhan|seluruh) (?:itu|tersebut)"
    r"|di antara \w+ tersebut)(?![a-z])"
)
_STAGE = re.compile(
    r"(?:tahap|gelombang) (?:i{1,3}|[1-3]|satu|dua|pertama|kedua)(?!\w)(?! ini(?!\w))"  # "tahap pertama ini": an oath's
    r"|formasi (?:tahun )?(?:2019|202[0-3])(?!\w)"
)
_EARLIER = re.compile(r"(?<![a-z])(?:(?<!hari )sebelumnya|tahun (?:lalu|silam|sebelumnya|kemarin|terakhir))(?![a-z])")
_NAMED_FOR_IT = re.compile(  # a system, a law, an office: no people
    r"(?<![a-z])(?:sistem(?: [a-z]+){0,3}|portal|aplikasi|laman|situs|akun|manajemen|netralitas|komisi|kode etik|korps"
    r"|(?:undang-undang|uu|ruu)(?: [a-z0-9]+){0,5}|reformasi|penataan|perencanaan|pengawas(?:an)?|birokrasi) \Z"
)
_BEFORE_PART_TIME = re.compile(
    r"(?<!\w)(?:pada|tahun|seleksi|rekrutmen|penerimaan|pengadaan) (?:tahun )?(?:2019|202[0-3])(?!\w)"
)
_ON_RECORD = re.compile(
    r"(?<![a-z])(?:database|basis data|pangkalan data|pendataan|terdata|terdaftar|tercatat|mengabdi)"
)
_LEFT_OUT = re.compile(r"(?<![a-z])(?:tanpa|bukan|kecuali|di luar|tidak termasuk|belum termasuk)(?: formasi)? \Z")
_QUOTES = ('"', "“", "'", "‘")
_ONCE = re.compile(  # what people were: "yang pernah berstatus PTT", "dulunya tenaga honorer", "lama berstatus honorer"
    r"(?<![a-z])(?:(?:pernah|dulu(?:nya)?|dahulu(?:nya)?|sebelumnya|semula(?:nya)?|tadinya|awalnya|lalu masih)"
    r"(?: (?:masih|hanya|cuma|sekadar))?|yang (?:se)?lama (?=berstatus|menjadi))"
    r"(?: (?:menjadi|jadi|berstatus|sebagai|bekerja|mengabdi|merupakan|adalah|ialah|memegang|menjabat|jabatan))* \Z"
)
_LONGEST_ONCE = 48  # characters of what _ONCE matches
_POSTS = ("fungsional", "jabatan fungsional")
_POST = "fungsional "  # "fungsional pengelola pengadaan", who are no "pejabat fungsional" sworn in
BEHIND, BEFORE, FAR = "behind", "before", "far"
_SPOKEN = ENTRANTS | {"pns", "honorer"}  # others are seldom what a count near them means


def combine(cues: Iterable[Cue]) -> str | None:
    """The one category that the cues of a noun phrase name together; None where they name none.

    A qualifier settles its name (PPPK + paruh waktu), two kinds of PPPK make ``pppk``, PPPK beside CPNS or PNS ``asn``.
    Any other name says more than ``asn``, and what honorer become more than ``honorer``.
    """
    names = {cue.meaning.category for cue in cues if cue.meaning.category is not None}
    if len(names) < 2:
        return names.pop() if names else None
    pppk = names & PPPK
    if (pppk and names & PERMANENT) or names >= PERMANENT or names >= POSTS:
        return "asn"
    if pppk:
        kinds = pppk - {"pppk"}
        return kinds.pop() if len(kinds) == 1 else "pppk"
    return min(names & PERMANENT or names - {"asn"} or names)


def own_category(around: Surroundings) -> str | None:
    """The category that the number's own noun phrase or label names, or that its post belongs to (kepala sekolah)."""
    after = combine(around.after) if around.joint is None else _joined(around.after, around.joint)
    predicate = combine(around.predicate)
    if after in PPPK and predicate in PPPK:
        return combine((*around.after, *around.predicate))  # "37 PPPK tahap II yang berstatus penuh waktu"
    if after is not None and (predicate is None or after not in ("honorer", "asn")):
        return after
    named = predicate or combine(around.before)
    if named is not None:
        return named
    posts = {cue.meaning.occupation_category for cue in around.phrase} - {None}
    return posts.pop() if len(posts) == 1 else None


def _joined(cues: tuple[Cue, ...], joint: int) -> str | None:
    """The category of two phrases joined by "dan": PPPK of two kinds are PPPK, PPPK beside CPNS or PNS are ASN."""
    first, second = _name_or_post(cues[:joint]), _name_or_post(cues[joint:])
    if {first, second} == POSTS:
        return "asn"  # "pejabat pengawas dan fungsional"
    if first is None or second is None or first == second:
        return first or second
    if first in POSTS and second in ENTRANTS:
        return "asn"  # "588 pejabat fungsional dan PPPK"
    if first in PPPK and second in PPPK:
        return "pppk"
    return combine(cues)


def _name_or_post(cues: tuple[Cue, ...]) -> str | None:
    posts = {cue.meaning.occupation_category for cue in cues} & POSTS
    return combine(cues) or (posts.pop() if len(posts) == 1 else None)


def near_category(page: Page, around: Surroundings, topic: str) -> tuple[str | None, str]:
    """The category that the sentence names closest to the number, and where: ``BEHIND`` it, ``BEFORE`` it, ``FAR``.

    ``FAR``: before the number that stands before it.
    """
    low, high = around.gap
    places = [
        (around.predicate_end, around.clause[1], BEHIND),
        (low, around.before_start, BEFORE),
        (around.reach[0], low, FAR),
    ]
    if high == around.reach[1]:
        places.append((around.clause[1], high, BEHIND))
    for start, end, where in places:
        found = [
            cue
            for cue in _spoken(page, start, end, topic)
            if where == BEHIND or not _is_aside(page, cue, around.before_start)
        ]
        if found and where == BEHIND and not _ALL.match(page.folded, start, high):
            found = phrase(page, _spoken(page, start, high, topic), False)
        elif found and where != BEHIND:
            found = phrase(page, found, True)
        if found:
            return combine(found), where
    return None, BEHIND


def told_before(page: Page, around: Surroundings, previous: Surroundings | None) -> str | None:
    """The kind of entrants that the sentence before, of the same paragraph and without a count, goes over to."""
    before = uncounted_before(page, around, previous)
    if before is None:
        return None
    found = [cue for cue in _spoken(page, before.start, before.end, "asn") if cue.meaning.category in ENTRANTS]
    return combine(phrase(page, found, True)) if found else None


def uncounted_before(page: Page, around: Surroundings, previous: Surroundings | None) -> Sentence | None:
    """The sentence before, where it holds no count and is of the same paragraph, or what a quote goes on to explain.

    ``previous``: the count before.
    """
    no = around.sentence.no - 1
    if no < 0 or (previous is not None and previous.sentence.no >= no):
        return None
    before = page.document.sentences[no]
    quoted = (
        page.folded.startswith(_QUOTES, around.sentence.start) and before.paragraph + 1 == around.sentence.paragraph
    )
    return before if quoted or before.paragraph == around.sentence.paragraph else None


def told_by_denial(page: Page, around: Surroundings) -> str | None:
    """What is left where the sentence leaves one of the two schemes out ("2.004 formasi, tanpa CPNS sama sekali")."""
    denied = {
        "pppk" if cue.meaning.category == "cpns" else "cpns"
        for cue in page.cues.within(*around.reach)
        if cue.meaning.category in ("cpns", "pppk") and _LEFT_OUT.search(page.folded, max(0, cue.start - 24), cue.start)
    }
    return denied.pop() if len(denied) == 1 else None


def _spoken(page: Page, start: int, end: int, topic: str) -> list[Cue]:
    return [
        cue
        for cue in page.cues.within(start, end)
        if (cue.meaning.category in _SPOKEN or cue.meaning.category == topic)
        and cue.meaning.category_role != "code"
        and not (cue.meaning.category == "asn" and _NAMED_FOR_IT.search(page.folded, max(0, cue.start - 48), cue.start))
        and not _LEFT_OUT.search(page.folded, max(0, cue.start - 24), cue.start)
        and not is_denied(page.folded, cue)
        and not was_once(page, cue)
    ]


def _is_aside(page: Page, cue: Cue, position: int) -> bool:
    """Whether brackets that are closed before ``position`` hold the cue together with a count of its own."""
    opened = page.folded.rfind("(", max(0, cue.start - 60), cue.start)
    if opened < 0 or page.folded.rfind(")", opened, cue.start) >= 0:
        return False
    closed = page.folded.find(")", cue.end, position)
    return closed >= 0 and any(char.isdigit() for char in page.folded[opened:closed])


def phrase(page: Page, cues: list[Cue], last: bool) -> list[Cue]:
    """The first (or last) cues of ``cues`` that make one phrase: a name and its qualifier."""
    cues = cues[::-1] if last else cues
    group = [cues[0]]
    for cue in cues[1:]:
        near, far = (cue, group[-1]) if last else (group[-1], cue)
        if far.start - near.end > _WIDEST or not _BOUND.fullmatch(page.folded, near.end, far.start):
            break
        if {near.meaning.category, far.meaning.category} == {"cpns", "pns"} and "(" in page.folded[
            near.end : far.start
        ]:
            break  # "sumpah PNS (CPNS angkatan 2023)": what they were
        group.append(cue)
    return group


def is_coded(around: Surroundings) -> bool:
    """Whether only a code calls them honorer ("jalur K2")."""
    return all(cue.meaning.category_role == "code" for cue in around.phrase if cue.meaning.category == "honorer")


def is_of_schools(page: Page, around: Surroundings) -> bool:
    """Whether bare "pengawas" are inspectors of schools: named beside head teachers, no officials with them."""
    schools = "kepala sekolah" in page.folded or "kepsek" in page.folded
    return schools and not names_category(around) and "administrator" not in page.folded


def was_once(page: Page, cue: Cue) -> bool:
    """Whether the words before the cue say that it is what people were, and are no more."""
    spelt_out = page.cues.ending.get(cue.start - 2) if page.folded.startswith("(", cue.start - 1) else None
    start = cue.start if spelt_out is None else spelt_out.start  # "pernah menjadi pegawai tidak tetap (PTT)"
    return _ONCE.search(page.folded, max(0, start - _LONGEST_ONCE), start) is not None


def names_category(around: Surroundings) -> bool:
    """Whether the number's phrase names a category itself, not only a post that belongs to one."""
    return any(cue.meaning.category for cue in around.phrase)


def names_work(page: Page, around: Surroundings, are_sought: bool) -> bool:
    """Whether a functional post only names the work of a formation ("626 orang fungsional tenaga guru").

    In an article on PPPK or CPNS: nobody is sworn in to the post, it is what they were recruited for. ``are_sought``:
    they are not appointed yet, where the post needs no work behind it ("jabatan fungsional 1.500 formasi").
    """
    for cue in around.phrase:
        if cue.meaning.category != "jabatan_fungsional" or page.folded.startswith("pejabat", cue.start):
            continue  # "214 PPPK, dan 124 pejabat fungsional guru": sworn in to a post
        if are_sought and page.folded.startswith(_POSTS, cue.start):
            return True
        work = page.cues.starting.get(cue.end + 1)
        if work is None:
            continue
        if work.meaning.occupation is not None or (work.meaning.is_head and page.folded.startswith(_POST, cue.start)):
            return True
    return False


def akin(first: str | None, second: str | None) -> bool:
    """Whether two categories may name the same people: honorer who become PPPK, PPPK said with and without its kind."""
    if first == second:
        return True
    pair = {first, second}
    if {"pppk_paruh_waktu", "pppk_penuh_waktu"} <= pair:
        return False
    return (
        pair <= PPPK | {"honorer"}
        or pair == {"cpns", "honorer"}
        or ("asn" in pair and not pair & {"honorer", "other"})
        or None in pair
    )


def is_staged(page: Page, around: Surroundings) -> bool:
    """Whether the count is of a stage or year of selection ("tahap II", "formasi 2021") that knew no part-time PPPK."""
    return _STAGE.search(page.folded, around.clause[0], around.clause[1]) is not None


def was_before_part_time(page: Page, around: Surroundings) -> bool:
    """Whether the words before the count tell of a year before there were part-time PPPK ("pada 2021 mendapat")."""
    told = around.reach[0], around.number.start
    return _BEFORE_PART_TIME.search(page.folded, *told) is not None and _ON_RECORD.search(page.folded, *told) is None


def is_earlier(page: Page, around: Surroundings) -> bool:
    """Whether the count is of an earlier intake ("Sebelumnya 4.015 honorer diangkat")."""
    return _EARLIER.search(page.folded, around.gap[0], around.clause[1]) is not None


def is_subset(page: Page, around: Surroundings) -> bool:
    """Whether the sentence says that the count is among those told before ("dari jumlah itu", "di antaranya")."""
    return _AMONG.search(page.folded, around.reach[0], around.clause[1]) is not None


def is_subject(page: Page, around: Surroundings, category: str) -> bool:
    """Whether the number's own clause is about ``category`` ("honorer di sini 4.000-an")."""
    return any(cue.meaning.category == category for cue in page.cues.within(around.clause[0], around.before_start))
