"""Whose turn comes later, or came long before: days to come, others put off, years gone by."""

from __future__ import annotations

import re

from extraction.statuses.status_in_place import status_of
from extraction.statuses.weights import STATED
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_MONTHS = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
_PUT_OFF = re.compile(
    rf"(?<![a-z])(?:(?:di|meng|men)?(?:geser|undur|tunda|jadwal ulang|jadwalkan ulang)(?:kan)?)(?: [a-z]+)?"
    rf" (?:ke|hingga|sampai|menjadi|pada) (?:20\d\d|(?:awal |akhir |pertengahan )?(?:tahun|bulan|pekan|{_MONTHS})"
    rf"|tanggal|gelombang|tahap|angkatan)(?![a-z])"
)
_WAITS_THEREFORE = re.compile(
    r",? (?:sehingga|maka|karena itu|akibatnya|makanya|jadi)(?![a-z])[^.;\d]{0,40}?"
    r"(?<![a-z])(?:ditunda|tertunda|menyusul|diundur|tertahan|ditangguhkan"
    r"|belum (?:bisa |dapat |ikut )?(?:di|me|ber|ter)[a-z]+)(?![a-z])"
)
_LONG_PAST = re.compile(
    rf"(?<![a-z])(?:tahun|bulan|pekan|minggu|{_MONTHS}|20\d\d|waktu|semester|awal|akhir)(?: (?:20\d\d|tahun|bulan))?"
    r" (?:lalu|silam|kemarin)(?![a-z])"
    r"|(?<![a-z])(?:sejak|pada|tahun|selama|sepanjang) (?:tahun |rekrutmen |seleksi |formasi )?"
    r"(?P<year>20\d\d)(?![\d.])"
)
_ON_A_DAY = re.compile(rf"[\"'“ ]*(?:pada )?(?:hari )?tanggal \d{{1,2}} (?:{_MONTHS}) 20\d\d,? (?!nanti|mendatang)")
_ORIGIN = re.compile(  # what was done then is not the act that is told of: "yang lulus tahun lalu diangkat nanti"
    r"(?<![a-z])(?:yang|lulus\w*|lolos|seleksi|tes|ujian|mendaftar|terdata|terdaftar|mengabdi|bekerja|honorer|usul\w*"
    r"|diusulkan|mengusulkan|dikirim|ikut|mengikuti|formasi|hasil|menunggu|menanti|penantian|berjuang)"
    r"(?: [a-z]+){0,3} \Z"
)
_TURNS = re.compile(
    r"(?<![a-z])(?:(?:tahun|bulan|pekan|hari|kali) ini|kini|sekarang|saat ini|mendatang|depan|sedangkan|sementara|namun"
    r"|tetapi|adapun|selanjutnya|kemudian|akhirnya|mengabdi|menunggu|menanti)(?![a-z])"
)
_YEARS_BACK = 2  # from the last year that an article names, which may be the next
_TOMORROW = re.compile(
    r"(?<![a-z])(?:besok|lusa|keesokan(?:nya| hari(?:nya)?)|(?:pekan|minggu|bulan|tahun) depan"
    r"|(?<!pertama )hari (?:kedua|ketiga|berikutnya))(?![a-z])"
)
_AHEAD = re.compile(
    r"(?:[a-z ]{3,30} ?[-–—] ?)?[ \"']*(?:pada |untuk )?"
    r"(?:besok|lusa|(?:pekan|minggu|bulan|tahun|tahap|gelombang) (?:depan|mendatang|berikutnya)"
    r"|(?:pekan|minggu|bulan|tahun) yang akan datang)(?![a-z])(?![^.;,]*?(?<![a-z])(?:sudah|telah)(?![a-z]))"
)
_DONE = re.compile(r"(?<![a-z])(?:sudah|telah)(?![a-z])")  # "Gelombang berikutnya, 63 orang, sudah dilantik"
_WAIT = re.compile(r"(?<![a-z])(?:menunggu|menanti|menantikan|bersabar)(?![a-z])")
_STILL = re.compile(r"(?<![a-z])(?:masih|lain|lainnya|lagi|sisanya|selebihnya|belakangan|giliran)(?![a-z])")
_TOLD_BEFORE = 500  # characters before a number in which others are told to have entered
_FIRST_DAY = re.compile(r"(?<![a-z])hari pertama(?![a-z])")  # days that are told from their end, not from the first


def is_put_off(page: Page, around: Surroundings) -> bool:
    """Whether the clause puts their turn off to a later time ("yang 198 kami geser ke 2027")."""
    return _PUT_OFF.search(page.folded, *around.clause) is not None


def waits_behind(page: Page, around: Surroundings) -> bool:
    """Whether they wait for what others told before have got already ("masih ada 1.000 yang menanti pembagian SK")."""
    clause = around.clause
    if _WAIT.search(page.folded, *clause) is None or _STILL.search(page.folded, *clause) is None:
        return False
    before = page.cues.within(max(0, around.number.start - _TOLD_BEFORE), clause[0])
    return any(cue.meaning.status == "appointed" and status_of(page, cue) >= ("appointed", STATED) for cue in before)


def waits_therefore(page: Page, around: Surroundings) -> bool:
    """Whether what is wrong with them only puts their turn off ("belum memenuhi syarat sehingga sumpahnya ditunda")."""
    return _WAITS_THEREFORE.search(page.folded, around.after_end, around.gap[1]) is not None


def _is_before_another(page: Page, start: int, end: int) -> bool:
    """Whether the day told there is earlier than another day of the article, so that it has gone by."""
    days = [mention.date for mention in page.dates if mention.date is not None]
    told = [mention.date for mention in page.dates if mention.date is not None and start <= mention.start < end]
    return bool(told) and told[0] < max(days)


def is_long_past(page: Page, around: Surroundings) -> bool:
    """Whether the sentence tells of a time gone by ("Juni lalu gubernur melantik 1.544 PPPK", "pada 2023 diangkat 90").

    Up to the number's clause, and not where it turns to another time or to others in between.
    """
    low = around.reach[0]
    if (day := _ON_A_DAY.match(page.folded, low)) and _is_before_another(page, low, day.end()):
        return True
    for told in _LONG_PAST.finditer(page.folded, low, around.clause[1]):
        if _ORIGIN.search(page.folded, max(low, told.start() - 32), told.start()):
            continue
        if _TURNS.search(page.folded, told.end(), around.number.start):
            continue
        if told["year"] is None or int(told["year"]) <= page.last_year - _YEARS_BACK:
            return True
    return False


def is_tomorrow(page: Page, around: Surroundings) -> bool:
    """Whether the clause tells of a day to come; of days told from the first one on, it is one of those told."""
    if _TOMORROW.search(page.folded, *around.clause) is None:
        return False
    return _FIRST_DAY.search(page.folded, around.reach[0], around.number.start) is None


def is_ahead(page: Page, around: Surroundings) -> bool:
    """Whether the clause opens with a day to come ("tahun depan direkrut 212 guru"), or the sentence before a comma.

    Or it tells of a day that lies ahead: "Senin (15/10) gubernur melantik 79 orang", where somebody says so on Sunday.
    """
    if _AHEAD.match(page.folded, around.clause[0], around.number.start):
        return True
    if any(around.clause[0] <= day < around.clause[1] for day in page.ahead):
        return _DONE.search(page.folded, *around.clause) is None
    first = _AHEAD.match(page.folded, around.reach[0], around.number.start)
    alone = around.gap[0] <= around.reach[0]  # no other number stands between
    if first is None or not alone or not page.folded.startswith((",", " ("), first.end()):
        return False
    return _DONE.search(page.folded, first.end(), around.reach[1]) is None
