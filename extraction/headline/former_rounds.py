"""Those sworn in on an earlier day, told beside today's: they entered too, and are not what the article is about."""

from __future__ import annotations

import re

from extraction.categories.categories import akin
from extraction.model import Document, Headcount, LineKind

# Those of an earlier day: "Sebelumnya", "Mei lalu", "tahap pertama sudah", not "yang sebelumnya honorer".
_MONTH = r"januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
_EARLIER = re.compile(
    r"(?<!yang )\b(?<!hari )sebelumnya\b|\bsebelum\s+(?:ini|itu)\b"
    r"|\b(?:tahap|gelombang|periode)(?:-\w+)?\s+(?:ter)?dahulu\b"
    rf"|\b(?:tahun|bulan|pekan|minggu|{_MONTH})(?:\s+20\d\d)?\s+(?:lalu|silam|kemarin)\b"
    r"|\b(?:tahap|gelombang)\s+(?:pertama|i|1)\b[^.;\d]*\b(?:sudah|telah|lebih\s+dulu)\b",
    re.IGNORECASE,
)
_DAY = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)"
_NOW = r"(?:hari|pagi|siang|sore|kali|tahun|bulan|pekan) ini|kini|sekarang|giliran"
_TURNS_TO_NOW = re.compile(rf"(?<![a-z])(?:{_NOW})(?![a-z])")  # this and the next: for folded text
_TODAY = re.compile(
    rf"(?<![a-z])(?:{_NOW}|hari itu|kembali"
    rf"|{_DAY},? (?:kemarin|\(?\d{{1,2}}[/ -]|pagi|siang|sore|malam))(?! lalu)(?![a-z])"
    rf"|(?<![a-z]){_DAY}(?=[.,;)]|\Z)"
)
_ACT = re.compile(
    r"(?<![a-z])(?:di(?:lantik|sumpah|ambil sumpah|angkat|kukuhkan|mutasi|rotasi|geser)(?![a-z])|(?:mene|te)rima sk)"
)
_DID = re.compile(r"(?<![a-z])me(?:lantik|nyumpah|ngangkat|ngukuhkan|mutasi|rotasi|nggeser|nyerahkan sk)(?![a-z])")
_WHO = re.compile(r"(?<![a-z])(?:yang|formasi|hasil|seleksi|lulus\w*|lolos|sejak|dari|asal|eks)(?![a-z])")
# "Sesudah 294, Giliran 116 Kepala Sekolah Dilantik": not "Usai Lantik 294", which is the news.
_TITLE_AFTER = re.compile(r"\W*(?:setelah|sesudah|usai|selepas|menyusul) (?=\d)")
_AFTER = 48  # characters behind a count in which its day is told


def of_this_day(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """Those sworn in now, where a look back goes before them; else the count itself.

    ``Pada pelantikan Maret lalu 40 pejabat disumpah. Kini giliran 12``; without a word for today the total that is told
    apart: ``Sebelumnya, pada Mei lalu, 388 PPPK dilantik. Penerima SK 211 guru, 101 nakes ... Keseluruhannya 512``.
    """
    was = headcounts[chosen]
    if (next_one := _named_next(document, headcounts, was)) is not None:
        return next_one
    sentence = document.sentence_before(was.start)
    if was.status != "appointed" or sentence is None or not is_look_back(document, headcounts, chosen):
        return chosen
    told_apart = any(part.of == chosen for part in headcounts)
    split = {part.of for part in headcounts if part.occupation is not None}
    for index, now in enumerate(headcounts):
        there = document.sentence_before(now.start)
        alike = now.start > was.end and now.status == "appointed" and akin(now.category, was.category)
        if there is None or not alike or now.of == chosen:
            continue
        today = _TODAY.search(document.folded, max(there.start, was.end), now.end + _AFTER) is not None
        if today and now.of is None and not is_look_back(document, headcounts, index):
            return index
        if index in split and there is not sentence and not told_apart:
            return chosen if _EARLIER.search(document.text, there.start, now.start) else index
    return chosen


def _named_next(document: Document, headcounts: tuple[Headcount, ...], was: Headcount) -> int | None:
    """The count that a title tells behind those whom it only follows on."""
    first = document.sentences[0]
    opening = _TITLE_AFTER.match(document.folded, first.start, first.end) if first.kind is LineKind.TITLE else None
    if opening is None or not any(start == opening.end() for start, _ in was.mentions):
        return None
    told = (
        (start, index)
        for index, now in enumerate(headcounts)
        for start, _ in now.mentions
        if opening.end() < start < first.end and now.status == was.status
    )
    return min(told, default=(0, None))[1]


def is_look_back(document: Document, headcounts: tuple[Headcount, ...], index: int) -> bool:
    """Whether the sentence tells of an earlier day up to the count, or behind it with no other count and no today."""
    count = headcounts[index]
    sentence = document.sentence_before(count.start)
    if sentence is None or any(document.kind_at(start) is LineKind.TITLE for start, _ in count.mentions):
        return False
    low = max(
        (other.end for other in headcounts if sentence.start <= other.start < count.start), default=sentence.start
    )
    earlier = _EARLIER.search(document.text, low, count.start)
    if earlier is not None:
        # "51 camat pada April lalu, Bupati kembali melantik 8": that day is of the count before
        turns = _TURNS_TO_NOW if low == sentence.start else _TODAY
        return turns.search(document.folded, earlier.end(), count.start) is None
    high = min((other.start for other in headcounts if other.start > count.start), default=sentence.end)
    behind = _EARLIER.search(document.text, count.end, min(high, sentence.end))
    if behind is None:
        return False
    between, done = (count.end, behind.start()), _DID.search(document.folded, low, count.start)
    if not _ACT.search(document.folded, *between) and (not done or _WHO.search(document.folded, *between)):
        return False  # "64 PPPK yang tahun lalu masih honorer": what they were
    return _TURNS_TO_NOW.search(document.folded, count.end, behind.start()) is None
