"""What a published result says of a count: the codes beside names, and those who failed but are taken on part-time."""

from __future__ import annotations

import re

from extraction.words.numbers import SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

# "R3/L" is the code of those who passed; whom the same result gives R3 alone were outranked by them.
_PASSED = re.compile(r"(?<![a-z])r[1-5][a-z]?/l(?![a-z])")
_BARE = re.compile(r"(?<![a-z])r[1-5][bt]?(?:/[bt])?(?![a-z0-9/])")
_SUCCEEDED = re.compile(r" (?:orang )?(?:di ?antaranya )?(?:yang )?(?:akhirnya )?berhasil(?=[.,;:\"]|\Z)")
_SIFTED = re.compile(rf"(?<![a-z])(?:tersaring|terjaring|terpilih|didapat(?:kan)?|diperoleh){SO_MANY} \Z")
_EARLY = re.compile(
    r"(?<![a-z])(?:administra(?:si|tif)|berkas|skd|skb|kompetensi (?:dasar|bidang)|pendataan|verifikasi|data"
    r"|sementara)(?![a-z])"
)
_ON_TO = re.compile(
    r"[^.;\d]{0,40}(?<![a-z])(?:berhak (?:maju|ikut|mengikuti|melaju|lanjut)|maju ke|lanjut ke|melaju ke"
    r"|ikut (?:ujian|tes|skb|skd))"
)
_PASSAGE = 400  # characters on each side of a bare code within which the other code is looked for
_NOT_SO = re.compile(  # before the verb: nobody takes them on, or others than these are, or it is only wished
    r"(?<![a-z])(?:tidak|tak|belum|bukan|gagal|batal|urung|pernah|sempat|untuk|agar|supaya|saat|ketika|setelah|meski"
    r"|meskipun|walau|dari|yang|minta|meminta|menuntut|menolak|berharap|ingin|mendesak)"
    r"(?: (?:bisa|dapat|mungkin|akan|lagi|mau|ikut|sempat|pernah|sudah|telah|segera|mereka|bakal))* \Z"
)
_LONGEST_LEAD = 32  # characters before the verb
_TAKEN_ON = re.compile(
    r"(?<![a-z])(?:(?:di|meng|men|me)?"
    r"(?:jadikan|alihkan|arahkan|usulkan|ajukan|angkat|tampung|akomodasi|akomodir|salurkan|masukkan|geser)"
    r"|masuk|menjadi|jadi|beralih)(?: (?!tidak|tak|belum)[a-z()]+){0,5} paruh waktu(?![a-z])"
)
_OTHERS = re.compile(
    r"(?<![a-z])(?:sisanya|selebihnya|lainnya|sedangkan|sementara|adapun|namun|tetapi|tapi|padahal"
    r"|(?:dan|serta) yang (?:sudah |telah |dinyatakan )?(?:lulus|lolos|berhasil))(?![a-z])"
)
_OF_THEM = re.compile(r"[\"'“” ]*(?:mereka|semuanya|seluruhnya|kesemuanya) (?!yang )(?![^.;]*\d)")
_FAILED = re.compile(
    r"(?<![a-z])(?:gagal|kandas|tersisih|tersingkir|gugur|terpental|terlempar|kalah"
    r"|(?:tidak|tak|belum) (?:lulus|lolos))(?![a-z])"
)


def came_through(page: Page, around: Surroundings) -> bool:
    """Whether they are what a selection left, unless a stage of it is named ("dari pendaftar itu tersaring 315 orang").

    ``Ada 2.376 pendaftar dan 217 di antaranya berhasil``.
    """
    if _SUCCEEDED.match(page.folded, around.number.end):
        return True
    if around.counted == "post" or _SIFTED.search(page.folded, *around.lead(40)) is None:
        return False
    early = _EARLY.search(page.folded, around.reach[0], around.number.start)
    return early is None and _ON_TO.match(page.folded, around.number.end) is None


def was_outranked(page: Page, around: Surroundings) -> bool:
    """Whether theirs is a code that says with an L alone that its people passed ("356 orang lain hanya R3").

    Only where the text gives both codes: elsewhere R3 says on which list they are, and nothing of a result.
    """
    bare = _BARE.search(page.folded, *around.clause)
    if bare is None or _PASSED.search(page.folded, *around.clause):
        return False
    return _PASSED.search(page.folded, max(0, bare.start() - _PASSAGE), bare.end() + _PASSAGE) is not None


def is_taken_on(page: Page, around: Surroundings) -> bool:
    """Whether those who failed are said to be taken on part-time, behind the number or in a next sentence on them.

    ``1.321 orang yang gagal seleksi akan dijadikan PPPK paruh waktu``.
    """
    if _FAILED.search(page.folded, *around.gap) is None:
        return False
    if _takes_on(page, around.number.end, around.gap[1]):
        return True
    no = around.sentence.no + 1
    if around.gap[1] < around.reach[1] or no >= len(page.document.sentences):
        return False  # the next sentence is of another count
    after = page.document.sentences[no]
    if after.paragraph != around.sentence.paragraph or not _OF_THEM.match(page.folded, after.start, after.end):
        return False
    return _takes_on(page, after.start, after.end)


def _takes_on(page: Page, start: int, end: int) -> bool:
    """Whether a verb from ``start`` on takes somebody on part-time; the first such verb decides."""
    told = _TAKEN_ON.search(page.folded, start, end)
    if told is None or _OTHERS.search(page.folded, start, told.start()):
        return False
    return _NOT_SO.search(page.folded, max(start, told.start() - _LONGEST_LEAD), told.start()) is None
