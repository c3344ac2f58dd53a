"""How many staff there are, are lacking or retire, of whatever kind: ``kekurangan 1.090 pegawai``."""

from __future__ import annotations

import re

from extraction.categories.categories import is_subset
from extraction.categories.topics import SWORN_TO, Topic
from extraction.words.numbers import COMES_TO, SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_HAS = re.compile(
    r"(?<![a-z])(?:memiliki|punya|mempunyai|mempekerjakan|(?:jumlah|total)(?:nya)?|tercatat|ditopang|diperkuat)"
    r"(?: [a-z]+){0,3} \Z"
)
_LONGEST_HAS = 60  # characters of what _HAS matches
_NEEDED = re.compile(
    r"(?<![a-z])(?:memerlukan|membutuhkan|perlu|butuh|idealnya|kebutuhan(?:nya)?)"
    r"(?: (?:sekitar|sebanyak|seluruhnya|total|ideal|mencapai|adalah|punya|memiliki|mempunyai|ada|diisi))* \Z"
)
_BY_LOAD = re.compile(r"(?<![a-z])(?:beban kerja|analisis jabatan|abk|anjab)(?![a-z])")
_STAFF = ("pegawai", "aparatur", "abdi negara")
_SHORT_OF = re.compile(
    r"(?<![a-z])(?:(?:kekurangan(?:nya)?|kelebihan|surplus|berlebih(?:,? (?:yakni|yaitu|misalnya|seperti|ialah))?)"
    r"(?: (?:guru(?: [a-z]+){0,2}|tenaga [a-z]+|nakes|dokter|perawat|bidan|pegawai|aparatur))?"
    r"(?: (?:masih|kini|saat ini|diperkirakan|ditaksir|berkisar|jauh lebih besar,?)){0,2}(?P<lacking>)"
    r"|(?:kita|kami|daerah|pemkab|pemkot|pemprov|kabupaten|kota|provinsi)"
    r"(?: [a-z]+)? (?:punya|memiliki|mempunyai|menggaji))"
    rf"(?: (?:hingga|sampai))?{COMES_TO} \Z"
)
_ALL_STAFF = re.compile(  # "pegawai di lingkungan Pemkab ... sekarang", "kebutuhan pegawai mencapai"
    r"(?<![a-z])(?:(?:jumlah|total|kekuatan|keseluruhan|kebutuhan) (?:pegawai|aparatur|abdi negara)"
    r"|(?:pegawai|aparatur)(?= (?:aktif|di|pemkab|pemkot|pemprov|pemda|pemerintah daerah|kita|kami)(?![a-z])))"
    r"(?! (?:yang|baru|pemerintah dengan|negeri|honor|non|kontrak|tidak|harian|paruh|penuh))(?! ini(?![a-z]))"
    r"(?:(?!lantik|angkat|usul|terima|lulus|lolos|formasi|kuota|disumpah|serah)[^.;\d]){0,70}?"
    r"(?<![a-z])(?:sekarang|kini|saat ini|sejauh ini|tinggal|hanya|cuma|mencapai|berjumlah|tercatat|sekitar|ada|menjadi"
    r"|adalah|sebanyak|hampir|kurang lebih|lebih dari|masih|yakni|yaitu)(?: [a-z]+)? \Z"
)
_CARRIED = re.compile(
    r"(?<![a-z])di(?:topang|gerakkan|jalankan|layani)(?: oleh)?(?: (?:kurang lebih|lebih dari|[a-z]+))? \Z"
)
_DISMISSED = re.compile(
    r"(?<![a-z])(?:diberhentikan|pemberhentian|memberhentikan|dipecat|pemecatan|memecat|mangkir|membolos|bolos"
    r"|indisipliner|tidak disiplin|disanksi|dijatuhi|turun pangkat)(?![a-z])"
)
_RETIRING = re.compile(r"(?<![a-z])(?:pensiun|purnatugas|purna tugas)(?![a-z])")
_RATE = re.compile(
    r"(?<![a-z])(?:rata-rata|(?:per|tiap|setiap|saban|dalam) (?:bulan|tahun)(?:nya)?|tahun (?:ini|lalu|depan))(?![a-z])"
)
_HERE_NOW = re.compile(  # not "jadi yang ada sekarang 1.427": those told before, less some
    r"(?<![a-z])(?<!jadi )(?<!jadi, )(?<!sehingga )yang (?:ada|tersedia|dimiliki|bertugas|mengajar|aktif)"
    r"(?: (?:kini|saat ini|sekarang|sejauh ini|di [a-z]+|hanya|cuma|baru|masih|sekitar|sebanyak"
    r"|berjumlah|mencapai|tercatat|sudah|ada)){1,4} \Z"
)
_WANTED = re.compile(
    r"(?<![a-z])(?:perlu|butuh|memerlukan|membutuhkan|diperlukan|dibutuhkan)"
    rf"(?: tambahan)?{SO_MANY} \Z"
)
_STILL_SHORT = re.compile(
    r"(?<![a-z])(?:masih|tetap|juga) (?:kurang|butuh|membutuhkan|memerlukan|perlu)"
    rf"(?: tambahan| lagi)?{SO_MANY} \Z"
)
_MORE_OF_THEM = re.compile(r" lagi(?![a-z])")
_LEAD = 48  # characters before a number that say whose it is
_ALL = 1000  # staff: no open selection has so many contenders
_SOME, _MANY = 10, 100  # people: fewer who retire may be entrants, unless a rate is told


def is_of_all_staff(page: Page, around: Surroundings, is_worked: bool, topic: Topic) -> bool:
    """Whether so many staff are lacking, too many or there are, of whatever kind ("kekurangan 1.090 pegawai").

    ``is_worked``: the number's words name one kind of work.
    """
    low = max(around.gap[0], around.number.start - _LEAD)
    if is_worked and _is_of_workforce(page, around):
        return True
    if not is_worked and (_retire_at_large(page, around, topic) or _tells_all_staff(page, around)):
        return True
    if not is_worked and _are_those_in_service(page, around):
        return True
    told = _SHORT_OF.search(page.folded, low, around.number.start) if around.after else None
    if told is None:
        needed = _NEEDED.search(page.folded, low, around.number.start) if around.after else None
        return needed is not None and _BY_LOAD.search(page.folded, around.reach[0], around.number.start) is not None
    return told["lacking"] is not None or page.folded.startswith(_STAFF, around.after[0].start)


def is_retiring(page: Page, around: Surroundings) -> bool:
    """Whether the words around the number are of those who retire, whatever the article is on."""
    return _RETIRING.search(page.folded, around.gap[0], around.clause[1]) is not None


def _retire_at_large(page: Page, around: Surroundings, topic: Topic) -> bool:
    """Whether so many retire of all who serve ("setiap tahun 300 pegawai pensiun"), not of those who entered.

    Nor of the officials that an article is on: there they must be called staff.
    """
    staff = topic.category in SWORN_TO and any(page.folded.startswith(_STAFF, cue.start) for cue in around.phrase)
    if not (topic.is_civil or staff):
        return False
    named = any(cue.meaning.category for cue in page.cues.within(around.clause[0], around.after_end))
    if named or around.number.value < _SOME or _RETIRING.search(page.folded, *around.clause) is None:
        return False
    return around.number.value >= _MANY or _RATE.search(page.folded, around.gap[0], around.clause[1]) is not None


def _are_those_in_service(page: Page, around: Surroundings) -> bool:
    """Whether staff of no other name carry the government, or were dismissed ("ditopang 2.800 pegawai")."""
    if is_subset(page, around) or not any(page.folded.startswith(_STAFF, cue.start) for cue in around.after[:2]):
        return False  # "dua pegawai di antaranya dipecat" are of those told before
    if any(cue.meaning.category for cue in page.cues.within(around.clause[0], around.after_end)):
        return False
    carried = _CARRIED.search(page.folded, *around.lead(_LEAD)) is not None
    return carried or _DISMISSED.search(page.folded, *around.clause) is not None


def _tells_all_staff(page: Page, around: Surroundings) -> bool:
    """Whether the clause tells how many staff there are or should be, so called ("jumlah pegawai kini 6.900")."""
    if any(cue.meaning.category for cue in page.cues.within(around.clause[0], around.after_end)):
        return False
    return _ALL_STAFF.search(page.folded, *around.lead(2 * _LEAD, around.clause[0])) is not None


def _is_of_workforce(page: Page, around: Surroundings) -> bool:
    """Whether so many of one kind of work retire, are there, or are wanted besides, PNS and PPPK alike.

    ``Guru yang memasuki masa pensiun 400 orang``, ``guru yang ada kini 8.163``, ``masih perlu 1.000 guru``. Not
    those of a count told before, nor posts that are to make up for them.
    """
    if is_subset(page, around) or around.counted == "post":
        return False
    cues = page.cues.within(around.gap[0], around.after_end)
    if around.number.value < _SOME or {cue.meaning.category for cue in cues} - {None, "asn"}:
        return False
    told = page.folded[around.reach[0] : around.number.start][-_LEAD:]
    if _HERE_NOW.search(told):
        return True
    if _STILL_SHORT.search(told) or (_WANTED.search(told) and _MORE_OF_THEM.match(page.folded, around.after_end)):
        return True
    return is_retiring(page, around) and (
        around.number.value >= _MANY or _RATE.search(page.folded, around.gap[0], around.clause[1]) is not None
    )


def are_had(page: Page, around: Surroundings) -> bool:
    """Whether a government is said to have so many ("Kabupaten itu memiliki 1.200 ASN"), or more than ever contend."""
    return around.number.value >= _ALL or _HAS.search(page.folded, *around.lead(_LONGEST_HAS)) is not None
