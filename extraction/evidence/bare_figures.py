"""Figures that count people though no noun stands beside them: what was said of their people, or of what they share."""

from __future__ import annotations

import re

from extraction.text.speakers import SAYS
from extraction.words.cues import Cue
from extraction.words.numbers import COMES_TO, SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

# What may follow a figure that stands for people by itself: the end of a phrase, a verb, a word of grammar.
OPEN = re.compile(
    r"[ \"')\]]*(?:[,.;:(!?\"'|/-]|\Z|per-|(?:di|me|ber|ter)(?!sa\b|nas\b|ter\b|kas\b|rita)[a-z]{4,}"
    r"|(?:dan|serta|sedangkan|sementara|adapun|lalu|kemudian"
    r"|yang|di|dari|untuk|bagi|pada|dengan|atau|itu|ini"
    r"|tersebut|lainnya|lain|lagi|saja|telah|sudah|akan|bakal|belum|masih|baru|dinyatakan|seluruhnya|semuanya|karena"
    r"|namun|tetapi|pun|ke|menjadi|jadi|sesuai|per|ditambah|plus|sisanya|selebihnya|antara|diantaranya|hingga|sampai|secara"
    r"|di antaranya|termasuk|adalah|merupakan|berasal|berstatus|terdiri|meliputi|mencakup|lebih|sekaligus|pada|usai"
    r"|tahun|dalam|kepada|oleh|saat|ketika|setelah|sebelum|mengikuti|lulus|lolos|gugur|mundur|meninggal|pensiun"
    r"|dilantik|diangkat)(?![a-z]))"
)
_ALSO = re.compile(r"(?:, (?:dan |serta )?| dan | serta )\Z")
# "Formasi guru menyusut. Tahun lalu 420, sekarang 260": so many then, so many now.
_AT_A_TIME = re.compile(
    r"[\"'“‘ ]*(?:(?:padahal|nah|adapun|sedangkan|sementara),? )?"
    r"(?:tahun (?:lalu|kemarin|ini|sebelumnya|silam)|sekarang|kini|(?:waktu|saat|ketika) itu|dulu|dahulu|semula"
    r"|pada (?:tahun |seleksi )?20\d\d)"
    r"(?: (?:ini|itu|kan|memang|masih|ada|cuma|hanya|tinggal|sampai|mencapai|jatahnya|kita|kami|dapat|yang|minta"
    r"|usulkan|ajukan|terima|diajukan|diusulkan|disetujui|diminta))*,? "
)
_FROM_BEFORE = re.compile(r"(?<!\w)dari (?:semula|sebelumnya|tadinya|awalnya)(?: (?:hanya|cuma|sebanyak))? \Z")
# Words that only people, or names on a list, can follow: "pelantikan itu diikuti 3.868", "memberikan SK kepada 2.188".
_ONLY_PEOPLE = re.compile(
    r"\b(?:(?:pelantikan|seleksi|ujian|tes|skd|skb|cat|upacara|prosesi)[^.,;:\d]{0,40} diikuti(?: oleh)?"
    r"|sk(?: [a-z]+){0,3} (?:kepada|untuk|bagi)"
    rf"|(?:daftar|data|database|usulan|catatan)[^.,;:\d]{{0,60}} (?:memuat|berisi)){SO_MANY} \Z"
)
# What only people do: "Sampai siang tadi, 68 sudah mendaftar", "hasilnya 532 dipastikan lulus".
_ACT = re.compile(
    r" (?:ternyata |memang |juga )?(?:sudah|telah|belum|akan|bakal|tidak|tak|dipastikan|dinyatakan) (?:[a-z]+ )?"
    r"(?:menerima (?:sk|surat)|dilantik|diangkat|mendaftar|meneken|menandatangani|mengundurkan|pensiun|lulus|lolos"
    r"|disumpah|diambil sumpah|submit|hadir|ditetapkan nomor)(?![a-z])"
)
_SUBJECT_OPENS = re.compile(
    r"(?:\A|[.,;:\"“] ?|(?<![a-z])(?:sebanyak|sejumlah|sekitar|tercatat|terpantau|menyatakan|menyebut|hasilnya) )\Z"
)
_LONGEST_ONLY = 110  # characters of what _ONLY_PEOPLE matches
_ONLY = re.compile(
    r"(?:(?:^|(?<= ))(?:hanya|baru|cuma|sebanyak|sejumlah|sekitar|ada|tinggal|mencapai|berjumlah|sudah|sampai"
    r"|hingga|lagi|sebenarnya|sebetulnya|seluruhnya|semuanya|totalnya|memang|semula|awalnya|masih|jumlahnya|itu) )*\Z"
)
_ENDS = re.compile(r"[,.;)](?: |\"|\Z)")
_THOSE = re.compile(
    r"(?:\A|  |[.,;:\"'(] ?)\"?(?:yang|tahap|gelombang|angkatan) [^.,;:\d]{2,34}"
    rf"(?:, {SAYS}(?: [a-z.]+){{0,3}},[^,.;:\d]{{0,20}})? \Z"
)  # "yang tahap I kemarin 1.402, sudah bekerja"
_SOME_WHO = re.compile(
    rf"\b(?:hanya|cuma|baru|tinggal|cuman|sekadar)(?: tersisa)?{COMES_TO} \Z"
)  # "tinggal 287 yang aktif"
_CLAIMED = re.compile(
    rf"\b(?:menyebut|mencatat|mengklaim|menghitung|memperkirakan|mendata|bilang)(?: angka)?{COMES_TO} \Z"
)
_REST = re.compile(rf"\b(?:sisanya|selebihnya)(?: (?:masih|lagi|yakni|yaitu))*{COMES_TO} \Z")
_LEAVES = re.compile(
    r",? (?:dan |sedangkan |sedikit )*(?:sisanya|selebihnya)(?![a-z])"
)  # "Guru mengambil 380, sisanya"
_ALL = re.compile(
    r"[\"\'“ ]*(?:(?:jadi|sehingga|maka|secara) )?(?:total|jumlah|seluruh|semua|keseluruhan|angka)(?:nya)?(?!\w)"
)
_OTHERS = re.compile(r" (?:lain|lainnya|sisanya|selebihnya|bukan|non)(?!\w)(?! (?:kali|hari|tahun|bulan))")
_OUT_OF_THEM = re.compile(
    rf"\b(?:dari|di antara) (?:jumlah|total|angka|mereka)(?: (?:itu|tersebut|tadi|ini))?,{COMES_TO} \Z"
)
_ALLOTTED = re.compile(rf"\b(?:mendapat|mendapatkan|memperoleh|kebagian|dijatah|mengajukan|diberi){SO_MANY} \Z")
_CLOSED = re.compile(r" ?(?:orang|formasi)?[.,;\"”]")
_ASKED_FOR = re.compile(
    r"(?<![a-z])(?:(?:me)?minta|diminta|memohon|dimohonkan|(?:di|meng)?usulkan|(?:di|meng)?ajukan|(?:mem)?butuh(?:kan)?)"
    r"(?: (?:hanya|cuma|sebanyak|sekitar|hingga))? \Z"
)
_GRANTED_OF_IT = re.compile(  # "meminta 6.555, terealisasi 6.219 kuota"
    r",? (?:(?:tetapi|tapi|namun|dan|lalu|sedangkan) )?(?:yang )?(?:[a-z]+ ){0,2}?"
    r"(?:terealisasi|direalisasi(?:kan)?|disetujui|dikabulkan|dipenuhi|terpenuhi|diberi(?:kan)?|dialokasikan|direstui"
    r"|mendapat(?:kan)?|memperoleh|kebagian)(?: [a-z]+){0,2} \d[\d.]* (?:formasi|kuota|kursi|posisi|jatah|lowongan)"
)
_LONGEST_THOSE = 90  # characters of what _THOSE matches
_SURE = 3  # weight of a status cue that says what became of people
_FEW = 10  # people: a lone figure below is likelier something else


def bare_evidence(page: Page, around: Surroundings, counted: Surroundings | None) -> str | None:
    """Which evidence makes a bare figure a headcount; ``counted``: the number before it, where that is one.

    What ties it to the count of its sentence is asked first, then what became of its people; then who they are out of
    those told before, and last what its own sentence says that only people or posts are.
    """
    near = counted is not None and around.sentence.no - counted.sentence.no <= 1
    if around.number.form != "figures":
        ends = _ENDS.match(page.folded, around.number.end) is not None
        return "fate" if near and ends and told_before(page, around) else None  # "kami membuka enam, terisi tiga"
    follows = counted if counted is not None and counted.sentence is around.sentence else None
    if follows and _OTHERS.match(page.folded, around.number.end):
        return "rest"
    if _OUT_OF_THEM.search(page.folded, *around.lead(60, around.sentence.start)):
        return "share"
    if OPEN.match(page.folded, around.number.end, around.sentence.end) is None:
        return None
    if follows and not follows.after and _ALSO.search(page.folded, follows.number.end, around.number.start):
        return "item"  # "14 mundur, 6 meninggal, dan 4 terpilih menjadi perangkat desa"
    many = around.number.value >= _FEW
    if (near or many) and told_before(page, around):
        return "fate"
    if many and _are_those(page, around, near):
        return "those"
    if near and (known := _of_those_told(page, around, many)):
        return known
    if many and (said := _said_of_people(page, around, counted)):
        return said
    summed = near and many and around.stated and _ALL.match(page.folded, around.sentence.start)
    return "total" if summed else None


def _are_those(page: Page, around: Surroundings, near: bool) -> bool:
    """Whether "yang" leads to the figure or follows it, as in "yang tahap I kemarin 1.402" and "tinggal 287 yang"."""
    if those := _THOSE.search(page.folded, *around.lead(_LONGEST_THOSE, 0)):
        told = page.cues.within(those.start(), around.number.start)
        if near or not around.number.plain or any(cue.meaning.weight >= _SURE for cue in told):
            return True
    if not near or not page.folded.startswith(" yang ", around.number.end):
        return False
    return _SOME_WHO.search(page.folded, *around.lead(40, around.sentence.start)) is not None


def _of_those_told(page: Page, around: Surroundings, many: bool) -> str | None:
    """How a figure shares in the people told of right before: it leaves a rest, is a claim on them or their rest."""
    if many and _LEAVES.match(page.folded, around.number.end, around.sentence.end):
        told = page.cues.within(around.clause[0], around.number.start)
        if any(cue.meaning.occupation is not None or cue.meaning.is_noun for cue in told):
            return "rest"
    lead = around.lead(40, around.sentence.start)
    if not around.number.plain and _CLAIMED.search(page.folded, *lead):
        return "claimed"
    return "rest" if _REST.search(page.folded, *lead) else None


def _said_of_people(page: Page, around: Surroundings, counted: Surroundings | None) -> str | None:
    """What the sentence says of the figure that is said of people or posts alone."""
    folded, start, end = page.folded, around.number.start, around.number.end
    lead = around.lead(40, around.sentence.start)
    if counted is not None and _ALLOTTED.search(folded, *lead):
        return "allotted"
    if _ASKED_FOR.search(folded, *lead) and _GRANTED_OF_IT.match(folded, end, around.sentence.end):
        return "asked"
    lead = around.lead(_LONGEST_ONLY, around.sentence.start)
    if _ONLY_PEOPLE.search(folded, *lead):
        return "people"
    if _ACT.match(folded, end, around.sentence.end) and (
        start == around.sentence.start or _SUBJECT_OPENS.search(folded, *lead)
    ):
        return "people"
    if _is_then_or_now(page, around):
        return "then"
    follows = counted is not None and counted.sentence is around.sentence
    return "then" if follows and _FROM_BEFORE.search(folded, *lead) else None  # "menjadi 310 formasi dari semula 205"


def told_before(page: Page, around: Surroundings) -> bool:
    """What became of the people stands right before the figure ("yang lulus 600, tidak hadir hanya 100")."""
    low = max(around.gap[0], around.number.start - 60)
    lead = _ONLY.search(page.folded, low, around.number.start)
    stop = lead.start() if lead else around.number.start
    stop -= page.folded.endswith(" (", low, stop)  # "meninggal (9), pensiun (8)"
    cue = page.cues.ending.get(stop - 1)
    return cue is not None and cue.start >= low and cue.meaning.status is not None and cue.meaning.weight >= _SURE


def _is_then_or_now(page: Page, around: Surroundings) -> bool:
    """Whether so many are told at a time of posts that the sentence before is on, or the one before such another."""
    if _AT_A_TIME.fullmatch(page.folded, around.sentence.start, around.number.start) is None:
        return False
    if _CLOSED.match(page.folded, around.number.end) is None:
        return False
    no = around.sentence.no
    for last in reversed(page.document.sentences[max(0, no - 2) : no]):
        if any(map(_is_posts, page.cues.within(last.start, last.end))):
            return True
        if _AT_A_TIME.match(page.folded, last.start, last.end) is None:
            return False
    return False


def _is_posts(cue: Cue) -> bool:
    return cue.meaning.counted == "post"
