"""Running totals: what there is by now contains the event's own counts told before."""

from __future__ import annotations

import re

from extraction.model import LineKind
from extraction.parts.funnel import other_batch
from extraction.parts.meant_again import COUNTED_IN
from extraction.parts.mentions import REACH, Reading
from extraction.parts.named_works import other_work
from extraction.parts.posts_and_applicants import are_apart
from extraction.parts.sums import compatible
from extraction.parts.totals import Totals, contains
from extraction.words.ranks import is_rank

RUNNING = "kumulatif"
_LEFT = re.compile(r"\b(?:pensiun|purnatugas|purna\s+tugas|meninggal)\b")  # for folded text, as the next
_ONLY = re.compile(r"\b(?:hanya|cuma|tinggal)\b")  # what is left of more, not what has come together
_NEEDED = re.compile(r"\b(?:(?:mem|di)?butuh(?:kan)?|kebutuhan|kekurangan|kurang)\b")
_ADDED = re.compile(r"\b(?:tambahan|ditambah|bertambah)\s+(?:sebanyak\s+|sekitar\s+)?$")
_NATIONAL = re.compile(r"\b(?:secara\s+nasional|se-?indonesia|(?:seluruh|di)\s+indonesia)\b")
_ALONE = re.compile(r"\bkhusus(?:nya)?\b")
_NOW = re.compile(r"\b(?:kini|sekarang|saat\s+ini)\s+(?:(?:sudah|telah|mencapai|menjadi|berjumlah|ada|tercatat)\s+)*$")
_GREW = re.compile(
    r"\b(?:tambahan|bertambah|penambahan|menambah)\b[^.;]*\bmenjadi\s+$"
    r"|\b(?:(?:dengan|berkat|setelah|sejak)\s+(?:masuk|bergabung|dilantik|diangkat|bertambah|terangkat)nya"
    r"|(?:dengan|berkat)\s+(?:pengangkatan|pelantikan|penyerahan\s+sk)\s+(?:ini|itu|tersebut|mereka))\b[^.;]*"
    r"\b(?:genap|menjadi|mencapai|berjumlah|total(?:nya)?)\s+(?:sudah\s+|ada\s+|sekitar\s+|sebanyak\s+)*$"
)
# "Sejak menjabat ia sudah mengangkat 3.745", "Dari tahun 2019 sudah 4.100 honorer diangkat": with those told before
_ENTERED = (
    r"(?:mengangkat|diangkat|melantik|dilantik|naik\s+status|beralih\s+status|menjadi\s+(?:pppk|p3k|asn|cpns|pns))\b"
)
_SINCE = re.compile(
    r"\b(?:(?:sejak|mulai|dari)\s+(?:menjabat|dilantik|memimpin|awal|tahun|20\d\d)"
    r"|(?:dalam|selama)\s+(?:[a-z]+\s+|\d+\s+)?tahun(?:an)?\s+(?:terakhir|belakangan))\b"
    rf"(?:[^.;]*\b{_ENTERED}[^.;\d]*\bmencapai|[^.;]*\b(?:sudah|telah)(?P<who>\b[^.;\d]*\b{_ENTERED})?)[^.;\d]*$"
)
_WHO_ENTERED = re.compile(rf"\s+(?:[a-z-]+\s+){{1,4}}?(?:(?:yang|sudah|telah|kami|kita|ia)\s+)*{_ENTERED}")
_EARLIER = re.compile(r"(?<!yang )\bsebelumnya\b|\b(?:tahun|bulan|pekan|[a-z]+(?:i|er|et|il|us)) lalu\b")
# "Jika digabung dengan Kota Batu, honorer Malang Raya 1.678", "Ditambah yang dilantik tahun lalu, PPPK di sana 2.310"
_JOINED = re.compile(
    r"\W*(?:(?:jika|kalau|bila|apabila)\s+)?(?:digabung(?:kan)?|ditambah(?:kan)?|dijumlahkan|ditotal|disatukan)\s+(?:dengan|yang)\s+"
    r"[^.;\d]{3,140}$"
)
_FAR = 160  # characters from a word of growth to the total it leads to
_CLOSE = 40  # characters before a number in which such words stand


def joined_with_others(reading: Reading, index: int) -> tuple[int, str] | None:
    """What the count makes with others that are not counted: ``kuota 322. Jika digabung dengan Kota Batu, 1.678``."""
    if index + 1 == len(reading.mentions):
        return None
    mention, whole = reading.mentions[index], reading.mentions[index + 1]
    if whole.value <= mention.value or whole.order - mention.order != 1:
        return None
    joined = _JOINED.match(reading.folded, *reading.opening(index + 1))
    return (whole.head, RUNNING) if joined and not other_work(reading.count(index + 1), reading.count(index)) else None


def find_running_totals(reading: Reading, totals: Totals) -> None:
    """Add the parts of the first running total to ``totals``: ``Alhasil PPPK di kota ini kini 5.907 orang``.

    A total of those proposed has only what is singled out: ``Khusus guru ada 140. Secara total diusulkan 4.835``; of
    those who passed it has who was appointed: ``SK untuk 687 guru. Secara keseluruhan yang lolos 1.886``.
    """
    for index in range(1, len(reading.mentions)):
        if not _is_running_total(reading, index, totals):
            continue
        total, whole = reading.mentions[index].head, reading.count(index)
        told_apart = whole.value == sum(
            reading.headcounts[head].value for head, (of, _) in totals.items() if of == total
        )
        for place in range(max(0, index - REACH), index):
            head = reading.mentions[place].head
            if head in totals or reading.count(place).value >= whole.value or contains(totals, head, total):
                continue
            if told_apart and _EARLIER.search(reading.folded, *reading.clause(place)):
                continue  # "Sebelumnya 388 dilantik. Kini 211 guru, 301 lainnya. Keseluruhannya 512"
            if _enters(reading, place, index) and _is_of_its_kind(reading, place, index):
                totals[head] = (total, RUNNING)
        if whole.status != "proposed":
            return


def _is_running_total(reading: Reading, index: int, totals: Totals) -> bool:
    """Whether the mention is of those who have come together, of whom those told before may be."""
    whole, held = reading.count(index), totals.get(reading.mentions[index].head)
    if (held and held[1] != RUNNING) or whole.category == "honorer" or whole.status == "remaining":
        return False
    if _ADDED.search(reading.folded, *reading.before(index, reach=_CLOSE)):
        return False  # "Dengan tambahan 487 orang tadi": what is added, not what it comes to
    if _NATIONAL.search(reading.folded, *reading.clause(index)):
        return False  # "Secara nasional 500 ribu dilantik sepanjang 2025": the country's, told beside one employer's
    if not _is_running(reading, index) or _LEFT.search(reading.folded, *reading.clause(index)):
        return False
    return _ONLY.search(reading.folded, *reading.before(index, reach=_CLOSE)) is None


def _enters(reading: Reading, place: int, index: int) -> bool:
    """Whether, by what became of them, those told at ``place`` are among those of the running total ``index``."""
    part, whole = reading.count(place), reading.count(index)
    if part.approximate and reading.mentions[place].kind is LineKind.TITLE:
        return False  # "Dua Ribu Lebih Honorer": the text has them exactly
    if whole.status == "proposed":
        came_in = part.status == "appointed" and reading.described("passed", index)
        enters = came_in or _ALONE.search(reading.folded, *reading.clause(place)) is not None
    else:
        enters = place == max(0, index - REACH) or part.status in ("appointed", "proposed")
    if not enters:
        return False
    staff = whole.status == "appointed" or (whole.status == "other" and whole.category in ("asn", "pns"))
    if part.status in ("proposed", "remaining") and staff:
        return False
    if part.status != "appointed" and _is_since(reading, index):
        return False  # "Mengusulkan 120. Sejak menjabat sudah mengangkat 2.400": none of those appointed
    # "Masih dibutuhkan 700 guru. Yang tersedia kini 2.900": none of those there are
    return part.status != "other" or _NEEDED.search(reading.folded, *reading.clause(place)) is None


def _is_of_its_kind(reading: Reading, place: int, index: int) -> bool:
    """Whether the running total ``index`` is of people, or posts, of the work and category told at ``place``."""
    part, whole, work = reading.count(place), reading.count(index), reading.count(index).occupation
    if work is not None and part.occupation is None and not is_rank(work):
        own = reading.mentions[index].head == reading.event
        if own or work != reading.count(0).occupation:
            return False
    alike = part.category == whole.category or reading.says("sum", reading.clause(index))
    if not (alike or (whole.category == "asn" and _grew(reading, index))) or not compatible(whole, part):
        return False
    if are_apart(reading, place, index):
        return False  # "Kuotanya 175 formasi ... pelamar yang tidak lulus di ketiga bidang mencapai 500"
    return not other_batch(reading, place, index)  # "SK untuk 1.137 PPPK tahap II. Tahap I seluruhnya 2.024"


def _is_running(reading: Reading, index: int) -> bool:
    """Whether the mention's clause says that all by now are counted, or ``kini`` stands right before it."""
    if reading.says("sum", reading.clause(index)) or COUNTED_IN.search(reading.folded, *reading.clause(index)):
        return True
    here = reading.mentions[index].start
    if _is_since(reading, index):
        return True
    if _grew(reading, index):
        return True
    if reading.count(index).status != "other":
        return False
    return _NOW.search(reading.folded, max(0, here - _CLOSE), here) is not None


def _grew(reading: Reading, index: int) -> bool:
    """Whether those told before made them so many: ``Dengan masuknya mereka, PPPK di sini genap 1.000 orang``."""
    mention = reading.mentions[index]
    start = max(reading.document.sentences[mention.sentence].start, mention.start - _FAR)
    grew = _GREW.search(reading.folded, start, mention.start)
    return grew is not None and _NEEDED.search(reading.folded, start, mention.start) is None


def _is_since(reading: Reading, index: int) -> bool:
    """Whether those appointed since a time are counted, all of them till now."""
    mention = reading.mentions[index]
    start = max(reading.document.sentences[mention.sentence].start, mention.start - _FAR)
    since = _SINCE.search(reading.folded, start, mention.start)
    if since is None:
        return False
    told = since["who"] is not None or since[0].rstrip().endswith("mencapai")
    return told or _WHO_ENTERED.match(reading.folded, mention.end) is not None
