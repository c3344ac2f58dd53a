"""What a word on proposing or entering stands for in its place: "belum dilantik" and "akan dilantik" are no entry."""

from __future__ import annotations

import re

from extraction.statuses.entered_elsewhere import entered_elsewhere, passed_first_test
from extraction.statuses.no_fates import may_be_filled, was_once
from extraction.statuses.waiting_words import LATER_ON
from extraction.statuses.weights import DONE, POST, STATED
from extraction.words.cues import Cue

_NEGATIONS = ("belum", "tidak", "tak", "bukan", "batal", "gagal", "urung")
_TO_COME = (  # what is only meant, prepared or waited for
    *("akan", "bakal", "segera", "rencananya", "dijadwalkan", "siap", "direncanakan", "berencana", "hendak", "untuk"),
    *("jelang", "menjelang", "persiapan", "jadwal", "rencana", "agenda", "menunggu", "menanti", "tunggu"),
    *("ditargetkan", "diharapkan", "agar", "supaya", "ingin", "jika", "bila", "apabila", "kalau", "menyusul"),
    *("diproyeksikan", "berpeluang", "berhak", "layak", "diupayakan", "diperjuangkan", "dipersiapkan"),
    *("diprioritaskan", "tinggal", "diagendakan", "mengagendakan", "diwacanakan", "dimungkinkan", "berkesempatan"),
    *("kesempatan", "bersiap", "didorong", "mendorong", "mau", "dijanjikan", "berjanji", "menjanjikan", "bertekad"),
    *("mengupayakan", "menjadwalkan", "merencanakan", "mempersiapkan", "menyiapkan", "siapkan", "mematangkan"),
    *("matangkan", "merancang", "rencanakan", "jadwalkan", "agendakan"),
)
_FUTURE = re.compile(
    rf"(?:{'|'.join(_TO_COME)}|dipastikan(?! (?:sudah|telah) ))(?: \w+)? \Z"
    r"|(?<![a-z])(?:nanti|besok|lusa|(?:pekan|minggu|bulan|tahun) depan|waktu dekat)(?: \w+){0,2} \Z"
)
# Words that may turn an appointment into something else: those rules are tried only near one of them.
_TURNING = frozenset((*_NEGATIONS, *_TO_COME, "dipastikan", "nanti", "baru", "besok", "lusa", "depan", "dekat"))
_NEGATED = re.compile(
    rf"(?<![a-z])(?:{'|'.join(_NEGATIONS)})"
    r"(?: (?:bisa|dapat|juga|kunjung|pernah|sempat|akan|ikut|jadi|lagi|dapat di))? (?<!gagal akan )\Z"
)
# "tak lagi menyandang sebutan honorer": what people stop being once they are let in.
NO_LONGER = re.compile(
    r"(?:menjadi|jadi|berstatus|menyandang|disebut|sebagai)(?: (?:status|sebutan|predikat|gelar))?(?: sebagai)?"
    r" (?:(?:tenaga|guru|pegawai) )?(?:honorer|honor|non-?asn|sukarela|kontrak|thl|gtt|ptt|calon)(?![a-z])"
)
_CANCELLED = re.compile(r"(?:batal|gagal|urung|(?:tidak|tak) jadi)(?: [a-z]+)? \Z")
_GRANTED = re.compile(r"(?:formasi|kuota|jatah|alokasi|kursi)(?:nya)?(?: yang)? \Z")
_ALLOTTED = re.compile(r"(?<![a-z])(?:kuota|jatah|alokasi)(?:nya)?(?: [a-z]+){1,2} yang \Z")
_LATER = re.compile(r"(?: \w+){0,2} (?:besok|lusa|nanti|mendatang|(?:pekan|minggu|bulan|tahun) depan)(?![a-z])")
_APART = re.compile(r"(?: secara)? (?:susulan|menyusul|belakangan|terpisah|di kemudian hari)(?![a-z])")
_ACT_APART = re.compile(r"lantik|sumpah|kukuh|angkat|terima|serah|bagi|beri")
# "diharapkan menyerap 300 honorer", "formasi ini dapat menyerap 1.200 orang": none are taken in yet.
_TAKES_IN = ("menyerap", "diserap", "penyerapan")
_HOPED = re.compile(
    r"(?<![a-z])(?:diharapkan|berharap|akan|bakal|ditargetkan|menargetkan|dapat|bisa|untuk|agar)(?: bisa| dapat)? \Z"
)
_AFTERWARDS = re.compile(r"(?<![a-z])(?:setelah|sesudah|usai|seusai|selepas|pasca|dengan|sejak) \Z")
_ON_PAPER = ("merampungkan", "mencetak", "menerbitkan", "menandatangani", "meneken")  # what is done to decrees
_AT_WORK = re.compile(r"(?<![a-z])(?:sedang|tengah|masih)(?: sibuk| terus)? \Z|(?<![a-z])kini \Z")
_AT_ONCE = re.compile(
    r"[^.;]{0,60}?(?<![a-z])(?:hari ini|kali ini|tadi|kemarin"
    r"|(?:acara|seremoni|upacara|kesempatan|kegiatan|apel|prosesi) (?:ini|itu|tersebut))(?![a-z])"
)
_UNDER_WAY = re.compile(r"(?:nya)? (?:sedang|tengah|masih) (?:di|ber|dalam)")  # "pengangkatannya sedang diproses"
_ACTS = ("melantik", "mengangkat", "mengambil sumpah", "mengukuhkan", "menyerahkan", "membagikan")
_COME = re.compile(
    r"(?<![a-z])(?:datang|berdatangan|hadir|dipilih|dipakai|disiapkan|berkumpul|berbaris|memadati|antre|mengantre|berjajar|duduk|dikumpulkan"
    r"|memenuhi(?! (?:syarat|ketentuan|kriteria)))(?: (?!akan|besok|nanti|depan)[a-z0-9()-]+,?){0,12} \Z"
)
_CEREMONIAL = re.compile(
    r"(?:dilantik|disumpah|dikukuhkan|diambil|mengucap|mengikrar)"
    r"|(?:menerima|terima|mengambil|menjemput|memperoleh) (?:[a-z]+ )?(?:sk|petikan|surat keputusan)(?![a-z])"
)
_THEN_CAME = re.compile(r"(?:\A|[.:;!?\"] |\n)menyusul \Z")  # "Menyusul pengangkatan tahun 2020": a row goes on
_FOLLOWING = re.compile(r"(?<![a-z])menyusul(?: [a-z]+)? \Z")
_WHEN = re.compile(r"(?<![a-z])(?:saat|ketika|sewaktu|waktu|sebelum(?: sempat)?|begitu|sejak) \Z")
_UNDERGOES = re.compile(r"di(?!beri)|menerima s|terima s")
_ENTERS = re.compile(
    r"(?:di|me)lantik|diangkat|mengangkat|dikukuhkan|diambil sumpah|disumpah|(?:menerima|terima) s|diakomod|tertampung"
    r"|terserap|terangkat|direkrut|merekrut|(?:sudah|telah) (?:kami|kita) terima"
    r"|(?:(?:sudah|telah) )?(?:resmi )?(?:menjadi|jadi|(?:beralih|berubah) (?:status )?(?:menjadi|jadi)"
    r"|(?:menyandang |ber)status(?: sebagai)?) (?:pppk|p3k|asn|cpns|pegawai pemerintah)(?![a-z])"
)
_PAST = re.compile(r"(?<![a-z])(?:sudah|telah)(?: kami| kita| dulu| lebih dulu| lebih dahulu| resmi| berhasil)? \Z")
REST = re.compile(r"(?<![a-z])(?:sisanya|selebihnya|sisa)(?![a-z])")
_LONGEST_COMING, _BEFORE_ERRAND = 110, 120  # characters to what people come for; before it, for a later time
_BEFORE_ALLOTTED, _BEFORE_REST = 40, 60  # characters
# Others want it of those who are to do it: "mendesak Pemkab Alor mengangkat 300 honorer".
_WISHED = re.compile(
    r"(?<![a-z])(?:(?:me)?minta|(?:men)?desak|(?:men)?dorong|(?:men)?tuntut|(?:men)?tagih(?: janji)?|menagih(?: janji)?"
    r"|berharap|(?:meng)?harapkan|(?:meng)?imbau|(?:meng)?izinkan|(?:me)?rekomendasikan|menyarankan|menginginkan)"
    r"(?: kepada)? (?:pj |plt |penjabat )?(?:bupati|wali ?kota|gubernur|pem(?:kab|kot|prov|da|ko|erintah)|menteri"
    r"|presiden|kepala daerah|kepala dinas)(?: (?!yang |usai |setelah |untuk )[a-z]+){0,3} \Z"
)
_DONE_BY = (*_ACTS, "lantik", "angkat", "kukuhkan", "serahkan", "bagikan")
_LONGEST_WISH = 72  # characters
_BY_NOW = (" kini ", " akhirnya ", " sekarang ")


def read_proposing(folded: str, cue: Cue, window: str) -> tuple[str, int] | None:
    """What a word on proposing stands for; None where it proposes; ``window``: what stands before it."""
    if (told := _not_with_them(folded, cue)) is not None:
        return told
    return ("other", 6) if cue.meaning.weight == POST and _NEGATED.search(window) else None


def read_entering(folded: str, cue: Cue, window: str) -> tuple[str, int] | None:
    """What a word on entering stands for; None where it weighs what the lexicon says; ``window``: what stands before.

    Whether it is said of those counted is asked first, then whether it is denied or to come, and last whether it is
    past.
    """
    if folded.startswith(_TAKES_IN, cue.start) and _HOPED.search(window):
        return "proposed", 3
    told = _not_with_them(folded, cue) or _of_posts(folded, cue, window)
    if told is not None:
        return told
    if _says_when(folded, cue, window):
        return "appointed", 1
    if folded.startswith(_DONE_BY, cue.start) and _WISHED.search(folded, max(0, cue.start - _LONGEST_WISH), cue.start):
        return "proposed", 5  # "DPRD meminta bupati melantik 45 camat"
    if not _TURNING.isdisjoint(window.split()):
        if _NEGATED.search(window):
            return _denied(folded, cue, window)
        if _is_left_so_far(folded, cue, window):
            return "remaining", 6
        if _is_to_come(folded, cue, window):
            return "proposed", 5
    if _LATER.match(folded, cue.end) or _UNDER_WAY.match(folded, cue.end):
        return "proposed", 5
    past = folded.startswith(("sudah", "telah"), cue.start) or _PAST.search(window)
    return ("appointed", DONE) if past and _ENTERS.match(folded, cue.start) else None


def _not_with_them(folded: str, cue: Cue) -> tuple[str, int] | None:
    """What they are who enter apart from the others, or elsewhere."""
    if _APART.match(folded, cue.end) and _ACT_APART.search(folded, cue.start, cue.end):
        return "remaining", 6  # "akan dilantik susulan"
    return passed_first_test(folded, cue) or entered_elsewhere(folded, cue)


def _of_posts(folded: str, cue: Cue, window: str) -> tuple[str, int] | None:
    """What they are for whom there are but posts, or decrees that are not given out yet."""
    start = cue.start
    if may_be_filled(folded, start):
        return "proposed", 5
    if cue.meaning.weight == STATED and (
        _GRANTED.search(window) or _ALLOTTED.search(folded, max(0, start - _BEFORE_ALLOTTED), start)
    ):
        return "proposed", POST  # "kuota yang diberikan", "jatah guru yang diberikan"
    if folded.startswith(_ON_PAPER, start) and _AT_WORK.search(window):
        return "proposed", 5  # "sedang mencetak SK 236 PPPK"
    return None


def _says_when(folded: str, cue: Cue, window: str) -> bool:
    """Whether the word tells when something was, not what ("setelah pelantikan ini")."""
    if _AFTERWARDS.search(window) and folded.startswith((" ini", " itu", " tersebut"), cue.end):
        return True
    # "melewati umur 58 saat dilantik"
    return _WHEN.search(window) is not None and _UNDERGOES.match(folded, cue.start) is not None


def _denied(folded: str, cue: Cue, window: str) -> tuple[str, int]:
    """What they are of whom the word is denied."""
    if window.endswith(" lagi ") and NO_LONGER.match(folded, cue.start):
        return "appointed", cue.meaning.weight
    if was_once(folded, cue.start):
        return "appointed", 0  # "yang dahulu belum sempat disumpah": they are now
    return ("other" if _CANCELLED.search(window) else "remaining"), 6


def _is_left_so_far(folded: str, cue: Cue, window: str) -> bool:
    """Whether the rest entered only later ("27 orang sisanya baru menerima SK setelah ...")."""
    if " baru " not in window or REST.search(folded, max(0, cue.start - _BEFORE_REST), cue.start) is None:
        return False
    return _AT_ONCE.match(folded, cue.end) is None


def _is_to_come(folded: str, cue: Cue, window: str) -> bool:
    """Whether what the word says is only meant, prepared or waited for ("akan dilantik")."""
    if cue.meaning.weight < STATED or _FUTURE.search(window) is None or window.endswith(_BY_NOW):
        return False
    if _FOLLOWING.search(window) and folded.startswith("pe", cue.start):
        return False  # "harapan itu disampaikan menyusul penyerahan SK kepada 81 PPPK": after it
    return _THEN_CAME.search(window) is None and not _is_errand(folded, cue, window)


def _is_errand(folded: str, cue: Cue, window: str) -> bool:
    """Whether somebody came to do it ("datang untuk melantik 471 guru"), where nothing else speaks of later.

    Or came to have it done to them ("300 guru berbaris untuk menerima SK"); not "antre untuk diangkat menjadi PPPK",
    which is done in no place.
    """
    if not window.endswith((" untuk ", " guna ", " hendak ")):
        return False
    came = _COME.search(folded, max(0, cue.start - _LONGEST_COMING), cue.start)
    undergo = came is not None and _CEREMONIAL.match(folded, cue.start) is not None
    if not undergo and not folded.startswith(_ACTS, cue.start):
        return False
    return LATER_ON.search(folded, max(0, cue.start - _BEFORE_ERRAND), cue.start) is None
