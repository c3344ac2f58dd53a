"""Counts of those there are, not of those who enter: the staff by now, those who sat a test, those who stand by."""

from __future__ import annotations

import re

from extraction.statuses.occasions import at_a_test
from extraction.words.numbers import COMES_TO, SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_BY_NOW = re.compile(
    r"(?<![a-z])(?:kini|sekarang|saat ini|sejauh ini|hingga kini"
    r"|(?<!pertama )(?<!kedua )(?<! i )(?<! 1 )(?:dulu|dahulu))"
    r"(?: (?:sudah|telah|ada|hanya|sekitar|mencapai|berjumlah|jumlahnya|tercatat|sebanyak|menjadi|tinggal|menembus"
    r"|tembus|melampaui|menyentuh|genap|kurang|lebih|dari|hampir)){0,3} \Z"
)
_STOCK = re.compile(
    r"(?<![a-z])(?:kini|sekarang|saat ini|per (?:\d{1,2} )?[a-z]+ \d{4})(?![a-z])[^.;]{0,60}?"
    r"(?<![a-z])(?:memiliki|punya|mempunyai|mempekerjakan|berjumlah|jumlahnya|tercatat|mencapai|ada|menjadi"
    r"|total(?:nya)?|seluruhnya|mencatat|menaungi|diperkuat|didukung|ditopang)"
    r"(?: [a-z]+){0,2} \Z"
    r"|(?<![a-z])dengan (?:tambahan|penambahan|demikian|begitu|pelantikan|penyerahan|adanya|bertambahnya"
    r"|dilantiknya|diangkatnya|masuknya|bergabungnya)(?![a-z])"
    r"(?:[^.;]|\.(?=\d)){0,70}?(?<![a-z])(?:jumlah|total|kekuatan)[^.;\d]{0,60}\Z"
    r"|(?<![a-z])dengan (?:tambahan|penambahan|bertambahnya|masuknya|bergabungnya|hadirnya)(?![a-z])"
    r"(?: (?:[\d.]+|[a-z]+))?(?:(?!formasi|kuota|kursi)[^.;\d]){0,90}?"
    r"(?<![a-z])(?:mencapai|menjadi|berjumlah|kini|genap|sudah|telah)"
    r"(?: [a-z]+)? \Z"
    r"|(?<![a-z])dengan (?:pe|pem|pen)[a-z]+an (?:ini|itu|tersebut)(?:[^.;]|\.(?=\d)){0,80}?"
    r"(?<![a-z])(?:menjadi|sudah|telah mencapai|berjumlah|genap)(?: [a-z]+)? \Z"
    r"|(?<![a-z])(?:kita|kami|pemkab|pemkot|pemprov|daerah|kabupaten|provinsi|kota|dinas|rsud)"
    rf"(?: (?!masih )[a-z]+){{0,2}} (?:punya|mempunyai|memiliki|mempekerjakan){SO_MANY} \Z"
    r"|(?<![a-z])(?:jumlah|total|kekuatan) (?:asn|pns|aparatur|pegawai)"
    r"(?! (?:yang|baru|pemerintah dengan|honor|non|kontrak|tidak|harian|paruh|penuh))(?![a-z])[^.;]{0,80}?"
    r"(?<![a-z])(?:sebanyak|mencapai|adalah|ada|berjumlah|sekitar|menjadi|kini)(?: [a-z]+)? \Z"
    r"|(?<![a-z])jumlah (?:asn|pns|aparatur)(?: (?!yang |di(?:lantik|angkat))[a-z]+){0,3} \Z"
)
# "Saat ini guru TK, SD dan SMP di sana sekitar 3.000 orang": who is there, with no word of what befell them
_THERE_NOW = re.compile(
    r"(?<![a-z])(?:kini|sekarang|saat ini),? (?:jumlah |total )?(?:guru|pegawai|asn|pns|pppk|tenaga|aparatur|penyuluh)"
    r"(?: (?!yang |baru |belum |sudah |telah |akan |bakal |tinggal |giliran |lulus|lolos|di[a-z]{4}|me[a-z]{4}|ber)"
    rf"[a-z]+,?){{0,9}}{COMES_TO} \Z"
)
_NEW_ONES = re.compile(r" baru(?![a-z])")
# "jumlah PPPK di sana tercatat 12.950 orang", "ASN Kota Magelang genap 9.200", "pegawai Pemkab Kolaka sudah 8.021"
_STAFF_BY_NOW = re.compile(
    r"(?<![a-z])(?<!kepada )(?<!bagi )(?<!untuk )(?<!sk )(?<!formasi )(?<!kuota )(?<!pelamar )(?<!pendaftar )"
    r"(?<!calon )(?:asn|pns|pppk|p3k|aparatur|pegawai)(?: di| se)?(?: lingkungan| lingkup)?"
    r" (?:kabupaten|kota|provinsi|daerah|pemkab|pemkot|pemprov|pemda|pemerintah(?! dengan)|sini|sana)"
    r"(?: (?!yang |belum |akan |baru |tahap |formasi |di[a-z]{4}|men[a-z]{3}|lulus|lolos)[a-z]+){0,4}?"
    r"(?: kini| sekarang)? (?:sudah|telah|tercatat|genap|menembus|tembus|menyentuh|melampaui|bertambah menjadi)"
    r"(?: (?:menjadi|mencapai|ada|genap|sebanyak|sekitar|hampir|lebih dari))? \Z"
)
_HERE = (
    r"(?:di|se-?)(?: lingkungan| lingkup| jajaran)? ?(?:kabupaten|kota|provinsi|daerah|pemkab|pemkot|pemprov|sini)"
    r"(?: (?!yang |belum |sudah |telah |akan |di[a-z]{4})[a-z]+){0,3}"
)
_STAFF_HERE = re.compile(
    r"(?<![a-z])(?:asn|pns|aparatur|(?:jumlah|total) (?:tenaga |pegawai |guru )?(?:honorer|non-?asn|kontrak|honor))"
    r"(?: [a-z]+)? " + _HERE + rf"{COMES_TO} \Z"
    r"|(?<![a-z])" + _HERE + rf",? (?:juga |memang )?(?:terdapat|tercatat ada|memiliki|punya){SO_MANY} \Z"
)
_TESTED = re.compile(
    r"(?<![a-z])(?:seleksi|tes|ujian|skd|skb|cat|uji kompetensi|asesmen|assessment|job ?fit"
    r"|lelang jabatan)(?![a-z])[^.;\d]{0,60}?"
    r"(?<![a-z])diikuti(?: [a-z]+)? \Z"
    rf"|(?<![a-z])peserta (?:yang )?[^.;\d]{{0,30}}?(?<![a-z])(?:hadir|datang|ikut){COMES_TO} \Z"
)
_PESERTA = re.compile(r"(?<![a-z])peserta(?:nya)?(?![a-z])")
_TESTED_ONES = re.compile(rf"(?<![a-z])peserta(?:nya)?(?: calon)?(?: [a-z0-9]+){{0,3}}{SO_MANY} \Z")
_TO_BE = re.compile(r"(?<![a-z])peserta calon(?![a-z])")
_LEARN = re.compile(
    r"(?<![a-z])peserta (?:sosialisasi|bimtek|bimbingan teknis|diklat|pelatihan|lokakarya|workshop|rapat)"
    rf"(?: (?:itu|tersebut|kali ini|hari ini)){{0,2}}{COMES_TO} \Z"
)
_PASSED = re.compile(r"(?<![a-z])(?:lulus|lolos)(?![a-z])")
_BESIDE_OTHERS = (
    r"(?: oleh| rombongan| para)*(?: [^.;:\d]{0,60}? (?:dan|serta))?"  # "dihadiri Sekda serta tiga asisten"
)
_AT_HAND = re.compile(
    r"(?<![a-z])(?:didampingi|(?:menya|disa)ksikan|dikawal|dijaga|diantar|disambut|ditemani|diiringi"
    r"|dimeriahkan)"
    rf"{_BESIDE_OTHERS}{SO_MANY} \Z"
    r"|(?<![a-z])(?:keluarga|orang ?tua|kerabat|tamu|undangan|pengantar|warga|wartawan|personel)(?:nya)?"
    r"(?: [a-z]+){0,4} (?:hadir|datang|mengantar|menyaksikan|menunggu)"
    rf"{COMES_TO} \Z"
)
_GUESTS = re.compile(
    rf"(?<![a-z])(?:dihadiri|mengundang|hadir pula|hadir juga|turut hadir){_BESIDE_OTHERS}{SO_MANY} \Z"
)
_GUEST = re.compile(
    r" (?:orang )?(?:asisten|kepala|pejabat|camat|lurah|tamu|undangan|anggota|pimpinan|perwakilan|keluarga|tokoh|warga)"
)
_LEAD = 160  # characters before a number that say of what it is the sum
_HEAD = 60


def is_at_hand(page: Page, around: Surroundings) -> bool:
    """Whether so many only stand by those told of ("para peserta didampingi 22 pengajar")."""
    lead = around.lead(72, around.sentence.start)
    if _AT_HAND.search(page.folded, *lead):
        return True
    guests = _GUESTS.search(page.folded, *lead)
    return guests is not None and _GUEST.match(page.folded, around.number.end) is not None


def is_by_now(page: Page, around: Surroundings) -> bool:
    """Whether the words right before the number say that there are so many by now ("kini 5.214 orang")."""
    head = max(around.clause[0], around.number.start - _HEAD)
    return _BY_NOW.search(page.folded, head, around.number.start) is not None


def is_stock(page: Page, around: Surroundings) -> bool:
    """Whether the number tells what the staff comes to ("dengan tambahan itu, ASN di sini mencapai 63.049 orang")."""
    if _NEW_ONES.match(page.folded, around.after_end):
        return False  # "kini punya 30 auditor baru"
    lead = around.lead(_LEAD, around.reach[0])
    return any(told.search(page.folded, *lead) for told in (_STOCK, _STAFF_HERE, _STAFF_BY_NOW, _THERE_NOW))


def took_part(page: Page, around: Surroundings) -> bool:
    """Whether the number is of those who came to a test ("ujian itu diikuti 83 orang")."""
    if _TESTED.search(page.folded, *around.lead(_LEAD, around.reach[0])) or _LEARN.search(
        page.folded, *around.lead(_LEAD, around.reach[0])
    ):
        return True
    if _PESERTA.search(page.folded, max(around.clause[0], around.number.start - _HEAD), around.after_end) and (
        _PASSED.search(page.folded, around.after_end, around.reach[1])
    ):
        return True  # "total peserta 4.001, yang lulus cuma 889"
    if not _sits(page, around):
        return False
    if _TO_BE.search(page.folded, max(around.clause[0], around.number.start - _HEAD), around.after_end):
        return True  # "peserta calon PPPK seluruhnya 2.081 orang": who want to become candidates
    return at_a_test(page.folded, around.number.start)  # "SKD dimulai. Pesertanya 2.811 orang"


def _sits(page: Page, around: Surroundings) -> bool:
    """Whether the counted people are called those who take part (peserta), before the number or behind it."""
    before = _TESTED_ONES.search(page.folded, *around.lead(_HEAD, around.clause[0]))
    return before is not None or any(page.folded.startswith("peserta", cue.start) for cue in around.after)
