"""Counts whose fate another sentence tells: the one before ("nasib serupa ..."), or the next ("mereka resmi ...")."""

from __future__ import annotations

import re

from extraction.headcounts.draft import Draft
from extraction.statuses.told_elsewhere import GOING_ON
from extraction.statuses.weightiest import best_status
from extraction.statuses.weights import POST, STATED
from extraction.words.numbers import SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_THEY = re.compile(
    r"[\"'“ ]*(?:mereka|seluruhnya|semuanya|kesemuanya"
    r"|(?:para|ribuan|ratusan|puluhan) [a-z]+(?: [a-z]+)? (?:itu|tersebut|ini)"
    r"|(?:sk|petikan|keputusan|surat keputusan)(?: \(sk\))?(?: pengangkatan)?"
    r" (?:mereka|itu|tersebut|pengangkatannya|untuk mereka|bagi mereka)|sk-?nya"
    r"|(?:pengangkatan|pelantikan|nasib|berkas|nip|nomor induk) mereka)(?![a-z])"
)
_SHARED_OUT = re.compile(
    r",? (?:disiapkan|disediakan|dialokasikan|diperuntukkan|dijatahkan|menjadi jatah|milik|untuk|bagi|khusus)(?![a-z])"
)
_ALIKE = (
    r"(?:(?:nasib|hal|keadaan|kondisi|persoalan|kendala) (?:serupa|sama|yang (?:sama|serupa))(?: juga| pula)?"
    r" (?:menimpa|dialami|dirasakan|dihadapi|terjadi pada|menghampiri|berlaku bagi)"
    r"|(?:demikian|begitu) (?:pula|juga)(?: halnya)?+(?: dengan| bagi)?+)(?: oleh)?+"
)
_LIKEWISE = re.compile(rf"(?<![a-z]){_ALIKE}{SO_MANY} \Z")
# "Nasib serupa dialami dokter spesialis, antara lain bedah 3 orang, jantung 4 orang": said of each in the sentence.
_LIKEWISE_EACH = re.compile(
    rf"[\"'“ ]*{_ALIKE} "
    r"(?:(?!(?:padahal|sedangkan|sementara|tetapi|tapi|namun|kecuali|karena|dari|yang)(?![a-z]))[^.;])+\Z"
)
_LISTS = re.compile(  # "Isinya guru 64 dan perawat 56": a sentence that tells apart whom the one before named
    r"[\"'“ ]*(?:(?:adapun|mereka|jumlah|kalau|jika|bila) )?(?:(?:pe)?rinciannya|isinya|komposisinya|sebarannya"
    r"|dirinci|yakni|yaitu|antara lain|di ?antaranya|terdiri|terbagi|meliputi|mencakup|tersebar)(?![a-z])"
)
# "Tahap keempat diperkirakan berlangsung Juli. Jumlahnya jauh lebih banyak, yakni 300": who are to come
_NEXT_STAGE = re.compile(
    r"[\"'“ ]*(?:tahap|gelombang|pelantikan|penyerahan|kloter)(?: [a-z0-9]+){0,5}"
    r" (?:akan|bakal|diperkirakan|diprediksi|dijadwalkan|direncanakan|rencananya|menyusul)(?![a-z])"
)
_OF_IT = re.compile(r"[\"'“ ]*(?:jumlah|peserta|penerima|total|banyak)nya(?![a-z])")
_BESIDES = re.compile(
    r"(?<![a-z])(?:selain|di luar|di samping) (?:itu|mereka|jumlah itu)(?: masih| juga| pula)? ada(?: lagi)?"
    rf"{SO_MANY} \Z"
)


def told_next(page: Page, around: Surroundings, following: Surroundings | None) -> tuple[str, int] | None:
    """What the next sentence says became of the counted people, where it goes on with them (``Mereka resmi ...``).

    ``following``: the next count; what a sentence with a count of its own says is said of that.
    """
    if page.folded.startswith(";", around.clause[1]):
        start, end = around.clause[1] + 1, min(around.sentence.end, around.clause[1] + GOING_ON)
        if following is None or following.number.start >= end:
            told = _told_of_them(page, around, start, end)  # "lain halnya 1.554 guru; pengangkatan mereka belum jalan"
            if told is not None:
                return told
    sentences = page.document.sentences
    after = around.sentence.no + 1
    if after >= len(sentences) or sentences[after].kind is not around.sentence.kind:
        return None
    start, end = sentences[after].start, min(sentences[after].end, sentences[after].start + GOING_ON)
    if following is not None and following.number.start < end:
        return None
    return _told_of_them(page, around, start, end)


def _told_of_them(page: Page, around: Surroundings, start: int, end: int) -> tuple[str, int] | None:
    """What the text from ``start`` to ``end`` says of those told before, where it speaks of them at all."""
    goes_on = _THEY.match(page.folded, start, end)
    if goes_on is None:
        return None
    best = best_status(page, page.cues.within(goes_on.end(), end), around)
    return (best[0], STATED) if best is not None and best[1] >= STATED else None


def told_before(page: Page, around: Surroundings, earlier: Draft | None) -> tuple[tuple[str, int], bool] | None:
    """What the sentence before says of people it does not number, whom this one tells apart; whether of honorer.

    ``Masih ada formasi yang tidak ada pelamarnya. Yakni 9 dokter dan 4 apoteker``. ``earlier``: the last count of
    another sentence. Only where they wait: what is done with people is told of those whom another sentence numbers.
    """
    sentences, no = page.document.sentences, around.sentence.no
    if not no:
        return None
    named = sentences[no - 1]
    if _OF_IT.match(page.folded, around.sentence.start) and _NEXT_STAGE.match(page.folded, named.start, named.end):
        return ("proposed", POST + 1), False
    if _LISTS.match(page.folded, around.sentence.start, around.number.start) is None:
        return None
    if named.kind is not around.sentence.kind or (earlier is not None and earlier.around.sentence is named):
        return None
    cues = page.cues.within(named.start, named.end)
    told = best_status(page, cues, around)
    if told is None or told[0] != "remaining":
        return None
    return told, {cue.meaning.category for cue in cues} - {None} == {"honorer"}


def as_before(
    page: Page, around: Surroundings, previous: Draft | None, own: tuple[str, int] | None
) -> tuple[str, int] | None:
    """What is ``own`` to the count, or what was said of the one before where the words say that it is the same."""
    if previous is None:
        return own
    if own is not None and own[0] == "remaining" and previous.status == "proposed" and _is_shared_out(page, around):
        return "proposed", POST  # the rest of what is asked for, not of what was filled
    if own is not None and own[1] > POST:
        return own
    beside = own is None and previous.status == "remaining" and _is_beside(page, around)
    unsaid = own in (None, ("proposed", POST)) and previous.status in ("remaining", "other")
    if unsaid and _LIKEWISE_EACH.match(page.folded, around.sentence.start, around.number.start):
        return previous.status, POST + 1
    return (previous.status, STATED) if beside or _is_likewise(page, around) else own


def _is_likewise(page: Page, around: Surroundings) -> bool:
    """Whether what was said of the count before is said of this one ("nasib serupa menimpa 53 formasi")."""
    return _LIKEWISE.search(page.folded, *around.lead(80, around.sentence.start)) is not None


def _is_beside(page: Page, around: Surroundings) -> bool:
    """Whether there are so many beside those told before ("masih tersisa 250. Selain itu ada 70 orang")."""
    return _BESIDES.search(page.folded, *around.lead(60, around.sentence.start)) is not None


def _is_shared_out(page: Page, around: Surroundings) -> bool:
    """Whether the words behind the posts say for whom they are ("sisanya, 1.284 formasi, disiapkan bagi PPPK")."""
    return around.counted == "post" and _SHARED_OUT.match(page.folded, around.after_end) is not None
