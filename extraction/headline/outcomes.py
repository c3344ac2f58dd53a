"""What came of the count that an article opens with: those sworn in of it, what it became, what it rounds."""

from __future__ import annotations

import re

from extraction.categories.categories import akin
from extraction.model import APPOINTMENT, Document, Headcount, LineKind
from extraction.parts.running_totals import RUNNING

_APPLY = re.compile(
    r"\b(?:pelamar|pendaftar|peserta|akun|mendaftar|melamar|(?:ikut|mengikuti|menjalani)\s+(?:seleksi|tes|ujian))",
    re.IGNORECASE,
)
_APPLIED = re.compile(r"(?<![a-z])(?:pelamar|pendaftar|peminat|mendaftar|melamar|akun)")  # this and the next: folded
_CONTEND = re.compile(r"(?<![a-z])(?:berebut|(?:mem|di)?perebutkan|merebut(?:kan)?)(?![a-z])")
_POSTS = re.compile(r"\b(?:formasi|kursi|kuota|jatah|lowongan|posisi|alokasi)", re.IGNORECASE)
# "susut dari 3.417 menjadi 3.405 orang": a number and what became of it.
_FROM = re.compile(r"\bdari\s+(?:semula\s+|awalnya\s+)?$", re.IGNORECASE)
_BECAME = re.compile(r"(?:\s+\w+)?\s+(?:menjadi|jadi|tinggal)\s+(?:hanya\s+|tinggal\s+)?$", re.IGNORECASE)
_AT_FIRST = re.compile(
    r"\b(?:potensi|data\s+awal|daftar\s+awal|semula|awalnya|mulanya|tadinya|(?<!yang )(?<!hari )sebelumnya)\b[^.;\d]*$",
    re.IGNORECASE,
)
_LEFT = re.compile(r"(?<![a-z])(?:tinggal|(?:ter)?sisa|menyisakan|hanya|cuma|kini|menjadi)(?![a-z])")  # for folded text
_READY = re.compile(  # this too
    r"(?<![a-z])(?:siap|akan|bakal|segera|dijadwalkan|berhak|menunggu|menanti)(?: [a-z]+)?"
    r" (?:dilantik|disumpah|diangkat|diambil sumpah|pelantikan|(?:menerima|terima) (?:sk|nip)|sk)(?![a-z])"
)
_IN_THE_END = re.compile(
    r"\b(?:akhirnya|pada\s+akhir|terakhir|finalnya"
    r"|(?:setelah|usai|hasil)\s+(?:di(?:saring|verifikasi|validasi|cek|seleksi)|penyaringan|verifikasi|validasi))\b"
    r"[^.;\d]*$",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:hanya|cuma|baru|sekadar|sebatas|tinggal)\b", re.IGNORECASE)
# "(dari 500 formasi) yang diajukan, disetujui", not "yang diajukan dan disetujui": for what stands between two counts.
_ASKED_THEN_GRANTED = re.compile(
    r"\s+yang\s+(?:(?:kami|kita|telah|sudah|pernah)\s+)?(?:di)?(?:ajukan|usulkan|minta|mohonkan)\b[^.;\d]*"
    r"(?:,|\byang)\s+(?:\w+\s+){0,3}?(?:disetujui|menyetujui|dikabulkan|mengabulkan|direstui|diloloskan|meloloskan|diberikan)\b",
    re.IGNORECASE,
)
_AND_MORE = re.compile(r"\d(?:\s?-\s?|\s)?an\b")
_PRECISELY = re.compile(r"\b(?:persisnya|tepatnya|(?:angka|jumlah) pasti(?:nya)?)\b[^.;]*$", re.IGNORECASE)
_ROUND_LOW, _ROUND_HIGH = 0.9, 1.25  # of a rough count: the exact one that it stands for
_WHO_ENTERED = re.compile(  # for folded text
    r"(?: [a-z]+){0,3}? yang (?:sudah |telah |resmi |baru )?"
    r"(?:dilantik|menerima|disumpah|diambil sumpah(?:nya)?|diangkat|dikukuhkan)(?![a-z])"
)
_NEAR = 60  # characters from one number to the other of a pair
_BREATH = 260  # characters from those at first to those who are left
_FEW = 10  # a count that another is more than so many times larger than, is of a few


def is_source(document: Document, headcount: Headcount) -> bool:
    """Whether the people counted are those that others came from: who applied, or "dari 1.100 honorer"."""
    if _FROM.search(document.text, max(0, headcount.start - 20), headcount.start):
        return True
    return _APPLY.search(document.text, max(0, headcount.start - 30), headcount.end + 30) is not None


def proposed_of(document: Document, headcounts: tuple[Headcount, ...], order: list[int], chosen: int) -> int:
    """Those said to be proposed of a number who only sat a test or applied, else the count itself.

    ``Dari 2.884 peserta ujian ... yang berpotensi diusulkan 1.476``.
    """
    source = headcounts[chosen]
    if source.status != "other" or not is_source(document, source):
        return chosen
    for index in order:
        part, above = headcounts[index], headcounts[index].of
        while above is not None and above != chosen:
            above = headcounts[above].of
        few = _FEW * part.value < source.value
        if above == chosen and part.status == "proposed" and "status:own" in part.rules and not few:
            return index
    return chosen


def contended_for(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """The posts that those told first contend for, else the count itself.

    ``882 pelamar memperebutkan 318 kursi`` in one sentence; in two where the posts are told apart (``Pesertanya 2.081
    orang. Formasinya 199: guru 90, nakes 26, teknis 83``), since how many sit a test or applied may be the news. Not
    where the title counts those who contend or the article tells them apart.
    """
    text, rivals = document.folded, headcounts[chosen]
    titled = any(document.kind_at(start) is LineKind.TITLE for start, _ in rivals.mentions)
    told = document.sentence_before(rivals.start)
    if rivals.status != "other" or titled or told is None or any(part.of == chosen for part in headcounts):
        return chosen
    around = max(told.start, rivals.start - _NEAR), min(told.end, rivals.end + _NEAR)
    sits = _APPLY.search(text, *around) is not None and _APPLIED.search(text, *around) is None
    for index, posts in enumerate(headcounts):
        there = document.sentence_before(posts.start)
        if there is None or posts.start < rivals.end or there.no - told.no > 1 or posts.status != "proposed":
            continue
        before = max(there.start, rivals.end), posts.end
        contend = there is told and _CONTEND.search(text, *before) is not None
        apart = sum(part.of == index for part in headcounts) > 1
        if akin(posts.category, rivals.category) and (contend or (sits and apart and _POSTS.search(text, *before))):
            return index
    return chosen


def became(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """What a number became, else the count itself.

    ``Susut dari 3.417 menjadi 3.405 orang``; ``data awal 1.802 orang. Yang akhirnya kami usulkan 1.578``; ``semula 240
    orang lulus. Yang siap dilantik tinggal 236, empat gugur``.
    """
    text, was = document.text, headcounts[chosen]
    from_it = _FROM.search(text, max(0, was.start - 20), was.start)
    at_first = was.status == "proposed" and _AT_FIRST.search(text, max(0, was.start - _NEAR), was.start)
    if not from_it and not at_first:
        return chosen
    for index, now in enumerate(headcounts):
        if from_it and 0 < now.start - was.end < _NEAR and _BECAME.fullmatch(text, was.end, now.start):
            return index
        if at_first and now.of == chosen and _IN_THE_END.search(text, max(was.end, now.start - _NEAR), now.start):
            return index
        if at_first and _is_left_to_enter(document, was, now):
            return index
    return chosen


def _is_left_to_enter(document: Document, was: Headcount, now: Headcount) -> bool:
    """Whether most of those at first are told to be left, and ready or about to be sworn in."""
    most = was.value < 2 * now.value < 2 * was.value and now.status == "proposed" and akin(now.category, was.category)
    there = document.sentence_before(now.start) if most and 0 < now.start - was.end < _BREATH else None
    if there is None:
        return False
    told = max(was.end, there.start), min(now.end + _NEAR, there.end)
    left = _LEFT.search(document.folded, told[0], now.end)
    return left is not None and _READY.search(document.folded, *told) is not None


def entered(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """Those appointed of the applicants that a look back begins with ("dari 521 pendaftar ... diangkat 359")."""
    if not is_source(document, headcounts[chosen]) or _is_told_apart(document, headcounts, chosen):
        return chosen
    return next(
        (
            index
            for index, part in enumerate(headcounts)
            if part.status == "appointed" and part.category == headcounts[chosen].category and part.of is not None
        ),
        chosen,
    )


def filled(headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """All the posts that were filled out of those granted, where a table tells them first by work; else the count."""
    whole = headcounts[chosen].of
    if whole is None or headcounts[whole].of is None or f"part:{RUNNING}" in headcounts[whole].rules:
        return chosen  # of a running total, all of the year are no result ("PPPK di sini kini 1.900 orang")
    parts = [part for part in headcounts if part.of == whole]
    appointed = len(parts) > 1 and all(part.status == "appointed" and part.occupation for part in parts)
    return whole if appointed and sum(part.value for part in parts) == headcounts[whole].value else chosen


def stayed(headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """Those sworn in of a number some of whom fell away ("104 diterima; 101 dilantik, dua mundur"), else the count."""
    parts = [index for index, part in enumerate(headcounts) if part.of == chosen]
    sworn = [index for index in parts if headcounts[index].status == "appointed"]
    fell = any("status:fell" in headcounts[index].rules for index in parts)
    stated = len(sworn) == 1 and "status:own" in headcounts[sworn[0]].rules
    weak = "status:own" not in headcounts[chosen].rules
    return sworn[0] if fell and stated and weak else chosen


def out_of(document: Document, headcounts: tuple[Headcount, ...], chosen: int, kind: str) -> int:
    """What came of a number that opens with ``dari``, else the count: those appointed, or all that are left.

    ``Dari 1.100 honorer, baru 430 yang diangkat``, ``Dari 12.401 formasi yang diajukan, pusat hanya meloloskan 661``;
    so too where the title says it of posts, or the number told again: ``Dari 95 nama tersebut, baru 44 yang dilantik``.
    """
    whole = headcounts[chosen]
    if _is_told_apart(document, headcounts, chosen):
        return chosen
    told = [span for span in whole.mentions if document.kind_at(span[0]) is not LineKind.TITLE]
    opening = told[0] if told else (whole.start, whole.end)
    for start, end in whole.mentions:
        if _FROM.search(document.text, max(0, start - 20), start):
            first = (start, end) == opening
            found = _come_of_it(document, headcounts, chosen, end, sworn=first and kind == APPOINTMENT)
            if found is None:
                continue
            titled = document.kind_at(start) is LineKind.TITLE and whole.status != "appointed"
            if first or titled or _WHO_ENTERED.match(document.folded, headcounts[found].end):
                return found
    return chosen


def _come_of_it(
    document: Document, headcounts: tuple[Headcount, ...], chosen: int, end: int, *, sworn: bool
) -> int | None:
    """What the sentence says behind ``end`` to have come of ``chosen``; ``sworn``: those who are sworn in have.

    Elsewhere it must say that they are no more: ``Dari 1.290 formasi, hanya dibuka 100`` in a title.
    """
    whole, sentence = headcounts[chosen], document.sentence_before(end)
    for index, part in enumerate(headcounts):
        if not _within(headcounts, index, chosen) or _fell_out(whole, part) or not (sworn or "part:dari" in part.rules):
            continue
        for place, _ in part.places:
            came = (sworn and part.status == "appointed") or _ONLY.search(document.text, end, place)
            came = came or _ASKED_THEN_GRANTED.match(document.text, end, place)
            if place > end and came and document.sentence_before(place) is sentence:
                return index
    return None


def _is_told_apart(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether all of a count's people share its fate.

    ``Dari 822 yang dilantik, 511 guru``; ``Dari 330 CPNS baru, 120 orang di sekretariat dan 210 di rumah sakit``.
    """
    whole = headcounts[chosen]
    if any(_WHO_ENTERED.match(document.folded, end) for _, end in whole.places):
        return True
    sentence = document.sentence_before(whole.start)
    parts = [part for part in headcounts if part.of == chosen and document.sentence_before(part.start) is sentence]
    alike = len(parts) > 1 and not any(_fell_out(whole, part) for part in parts)
    return alike and sum(part.value for part in parts) == whole.value


def _within(headcounts: tuple[Headcount, ...], index: int, whole: int) -> bool:
    """Whether a count is part of ``whole``, or of a part of it."""
    above = headcounts[index].of
    return above == whole or (above is not None and headcounts[above].of == whole)


def _fell_out(whole: Headcount, part: Headcount) -> bool:
    """Whether the part is of those who fell away or were left, where the whole is not."""
    return part.status in ("other", "remaining") and part.status != whole.status


def exact(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """The exact total of which a rough count is told first ("sekitar 6.000 ... seluruhnya 6.591"), else the count."""
    rough = headcounts[chosen]
    if not rough.approximate:
        return chosen
    for index, exact in enumerate(headcounts):
        near = rough.value * _ROUND_LOW <= exact.value <= max(rough.value * _ROUND_HIGH, _up_to(rough))
        precisely = _PRECISELY.search(document.text, max(0, exact.start - _NEAR), exact.start) is not None
        alike = akin(exact.category, rough.category) and (precisely or exact.status == rough.status)
        if rough.role == "total" and not precisely:
            continue
        # Out of the same whole, too: "sekitar 900 orang ... mula-mula 940, 13 mundur, yang dilantik 927"
        if near and alike and not exact.approximate and exact.of == rough.of and index != chosen:
            return index
    return chosen


def _up_to(rough: Headcount) -> int:
    """The most that a number with ``-an`` stands for: ``2.000-an`` for any that begin with its figures, up to 2.999."""
    if not _AND_MORE.search(rough.text):
        return 0
    zeros = len(str(rough.value)) - len(str(rough.value).rstrip("0"))
    return int(rough.value + 10**zeros - 1)
