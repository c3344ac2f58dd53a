"""What a word on waiting, or on posts that are empty, stands for in its place: \"setelah menunggu\" is over."""

from __future__ import annotations

import re

from extraction.statuses.entered_elsewhere import passed_first_test
from extraction.statuses.no_fates import was_once
from extraction.statuses.occasions import missed_a_test
from extraction.statuses.weights import POST
from extraction.words.cues import Cue

_WAITED = re.compile(r"(?:setelah|usai|seusai|lama|tahun|bulan|pekan|sempat|sabar|penuh harap) \Z")
_WAITING = ("menunggu", "menanti", "penantian")
_LONG_SINCE = re.compile(
    r"[a-z]+(?: jauh)? (?:lebih lama|sangat lama|lama sekali|bertahun|belasan tahun|puluhan tahun|sejak \d)"
)
_SENT_BACK = ("dikembalikan", "mengembalikan")
_WHAT_IS_SENT_BACK = re.compile(
    r"(?<![a-z])(?:berkas|dokumen|usulan|lamaran|formasi|kuota|data|sk|nip|persyaratan|kelengkapan)(?:-?nya)?(?![a-z])"
)
_SENT_BACK_REACH = 40  # characters around the verb
# "masih ada guru matematika 55 orang, guru penjas 50 orang": a list goes on, nobody is left.
_LIST_GOES_ON = re.compile(
    r"masih ada (?:[a-z()]+ ){1,5}(?:[\d.]+|[a-z]+) orang, (?:serta |dan )?(?:[a-z()]+ ){1,6}(?:[\d.]+|[a-z]+) orang"
    r"|masih ada (?:[\d.]+|[a-z]+)(?: (?!formasi|kursi|posisi|lowongan|kuota|yang)[a-z()-]+){1,9},?"
    r" (?:ditambah|disusul|plus|serta|lalu|kemudian) (?:[\d.]+|[a-z]+) (?!formasi|kursi|posisi|yang)[a-z]+"
)
_SOME_MORE = re.compile(r"(?:diusulkan|diajukan) lagi(?: [a-z]+)? \d")
_NEXT_IN_LINE = re.compile(
    r"menyusul(?: (?!pada|tanggal|tahap|gelombang|bulan|tahun|pekan|hari|setelah|karena|hingga|sampai|akan"
    r"|nanti|besok|lusa|kemudian|belakangan|susulan"
    r"|di(?! (?:angka|posisi|urutan|peringkat)))[a-z]+){0,5} \d"
)
# Posts that nobody holds or wants, or that somebody looks after meanwhile.
EMPTY = re.compile(
    r"(?<![a-z])(?:kosong|melompong|lowong"
    r"|(?:tidak|tak|belum) (?:ter|di|ber)(?:isi|tuan|penghuni|pejabat|pemilik|pelamar)"
    r"|(?:(?:tidak|tak) ada|tanpa) (?:pelamar|pejabat|penghuni|pengisi|yang (?:melamar|meng?isi|menempati|menduduki))"
    r"|d(?:ijabat|ipegang|iisi|irangkap) (?:oleh )?pe?l|dijabat penjabat|ditinggal)"
)
_UNTIL_NOW = re.compile(
    r"(?<![a-z])(?:sebelumnya|semula|awalnya)(?: [a-z-]+){0,2} \Z|(?<![a-z])(?:tidak|tak|bukan) lagi \Z"
    r"|(?<![a-z])(?:mengisi|menempati|menduduki|termasuk|terisinya|pengisian) [^.;]{0,60}(?<![a-z])"
    r"(?:selama ini|lama|sempat|bertahun-tahun|telah lama|sudah lama)(?: [a-z-]+)? \Z"
    r"|(?<![a-z])(?:mengisi|menempati|menduduki|menutup)"
    r" (?:[^.;\d]{0,70}(?<![a-z])yang(?: lowong| kosong)?|jabatan|kursi|posisi) \Z"
)
_FILLED_NOW = re.compile(
    r"[ ,]+(?:itu |tersebut |kini |akhirnya |sudah |telah |langsung |pun |semua )*(?:terisi|diisi oleh|dipenuhi|bertuan"
    r"|berpenghuni|(?:ada|punya|mendapat) (?:orang|penghuni|pejabat|pemilik|pengisi|tuan|yang mengisi))"
)
LATER_ON = re.compile(
    r"(?<![a-z])(?:akan|bakal|rencana\w*|dijadwalkan|jadwal\w*|bersiap|siap|(?<!paruh )(?<!penuh )waktu|menunggu"
    r"|menanti|izin|persetujuan|(?:tanggal|hari) [^.;]{0,24}dipilih"
    r"|anggaran|(?:ber)?upaya|berusaha|berniat|ingin|hendak|(?:ber)?komitmen|mengusulkan|usul\w*|dana|desakan|mendesak)"
    r"(?![a-z])"
)
_BEFORE_EMPTY, _BEHIND_EMPTY = 100, 40  # characters around a word of emptiness
_NOT_EVEN = (" belum sempat ", " tidak sempat ", " tak sempat ")


def read_waiting(folded: str, cue: Cue, window: str) -> tuple[str, int] | None:
    """What a word stands for that puts people or posts among those remaining; None where it does so here.

    ``window``: what stands before it.
    """
    start = cue.start
    if missed_a_test(folded, start):
        return "other", 6  # absent from a ceremony one waits; absent from a test one is out
    if _is_over(folded, cue, window):
        return "remaining", 0
    if EMPTY.match(folded, start) and _are_filled(folded, cue):
        ahead = LATER_ON.search(folded, max(0, start - _BEFORE_EMPTY), cue.end + _BEHIND_EMPTY)
        return ("remaining", 0) if ahead else ("appointed", POST + 1)
    if _SOME_MORE.match(folded, start):
        return "proposed", POST  # "diusulkan lagi 2.037 orang": others than before
    if (passed := passed_first_test(folded, cue)) is not None:
        return passed
    if window.endswith(" sempat ") and not window.endswith(_NOT_EVEN):
        return "remaining", 0  # "sempat tertunda dua pekan": it is no more
    return None


def _is_over(folded: str, cue: Cue, window: str) -> bool:
    """Whether they wait no longer, or no one here does."""
    start = cue.start
    if folded.startswith(_WAITING, start) and (_WAITED.search(window) or _LONG_SINCE.match(folded, start)):
        return True  # "setengah tahun menunggu, 641 guru akhirnya ...", "sembilan lainnya menunggu jauh lebih lama"
    if folded.startswith(_SENT_BACK, start):
        reach = max(0, start - _SENT_BACK_REACH), cue.end + _SENT_BACK_REACH
        if _WHAT_IS_SENT_BACK.search(folded, *reach) is None:
            return True  # "25 guru dikembalikan ke sekolah negeri": people, not their papers
    if _LIST_GOES_ON.match(folded, start):
        return True
    if _NEXT_IN_LINE.match(folded, start) and not window.endswith(" yang "):
        return True  # "tenaga teknis menyusul 402 orang": a list goes on; not "yang menyusul 402 orang"
    return was_once(folded, start)  # "seorang guru yang dahulu belum sempat ikut"


def _are_filled(folded: str, cue: Cue) -> bool:
    """Whether posts were empty until now ("menempati 14 posisi yang lowong")."""
    if _UNTIL_NOW.search(folded, max(0, cue.start - _BEFORE_EMPTY), cue.start):
        return True
    return _FILLED_NOW.match(folded, cue.end) is not None
