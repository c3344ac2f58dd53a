"""Whether "satu" and "seorang" count one of a kind, stand for any or for none, or are no more than an article."""

from __future__ import annotations

import re

from extraction.model import Sentence
from extraction.occupations.occupations import is_rank
from extraction.words.cue_tables import POSTS
from extraction.words.numbers import Number
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

ITEM_START = re.compile(
    r"(?:[,;:] |(?<![a-z])(?:dan|serta|lalu|sedangkan|sementara|tetapi|tapi|namun"
    r"|rinciannya|yakni|yaitu|antara lain|masing-masing) )\Z"
)
_SWORN = re.compile(
    r"(?<![a-z])(?:melantik|dilantik|mengukuhkan|dikukuhkan|disumpah|mencakup|meliputi|terdiri (?:dari|atas)|ditambah)"
    r"(?: (?:pula|juga|lagi|hanya|cuma))? \Z"
)
_BESIDE = re.compile(r"(?<![a-z])(?:dan|serta|berikut|beserta|bersama|plus|ditambah) \Z")
_ITEM_OVER = re.compile(r" ?(?:[,.;)]|\Z|dan |serta |atau )")
_NEXT_ITEM = re.compile(r",? (?:dan |serta )?")
# One of any: "tidak ada satu kursi pun", "memilih satu formasi pada satu instansi", "dua tahun di satu kursi".
_NOT_ONE = re.compile(
    r"(?<![a-z])(?:(?:(?:tidak|tak|belum|jangan|bukan)(?: (?:akan|boleh|sampai))?(?: ada)?|tiada|tanpa"
    r"|setiap|tiap|saban|idealnya|idealnya,|sebaiknya|lebih dari)"
    r"|(?:tahun|bulan|lama) (?:di|pada|dalam)"
    r"|(?:memilih|melamar|mendaftar|membidik|mengincar|mengambil|merangkap)(?: (?:untuk|hanya|cuma))?(?: di| pada)?"
    r"(?: satu [a-z]+(?: [a-z]+)? (?:dan|pada|di|dengan|serta))*) \Z"
)
_ANY_ONE = re.compile(
    r"(?: (?!(?:tidak|tak|belum|yang|lagi|lain|lainnya|di|ini|itu|tersebut|sudah|telah|dan)(?![a-z]))[a-z]+){1,3}?"
    r"(?: yang [a-z]+)?"
    r" (?:pun|saja (?:bisa|dapat|sudah|cukup)|harus|mesti|wajib|kerap|sering|biasa|biasanya|rata-rata"
    r"|[a-z]+, yang lain(?:nya)? (?:ikut|turut|juga|pasti)|(?:bisa|dapat|boleh|hanya|cuma) (?:me|di)[a-z]{4,}"
    r"|(?:hanya |cuma )?(?:melayani|menangani|membimbing|merangkap|mengajar|mengampu|mengurus|mengasuh|mengawasi))"
    r"(?![a-z])"
)
# "satu desa punya satu bidan", "satu orang tidak pas, satu regu ikut pincang": one for each, no one counted
_ONE_UNIT = re.compile(
    r"(?<!di )(?<!pada )(?<!dari )(?<!ke )(?<![a-z])satu (?:kelas|rombel|rombongan|regu|tim|kelompok|desa|dusun"
    r"|kelurahan|sekolah|puskesmas|posyandu|kantor|ruang|mata pelajaran)(?![a-z])"
)
_MET_A_FATE = re.compile(  # "satu sekolah tutup, satu guru mundur": the one whom it befell
    r"(?: [a-z0-9]+){1,4}? (?:mundur|mengundurkan|meninggal|wafat|pensiun|gugur|batal|dicoret|dilantik|diangkat"
    r"|lulus|lolos)(?![a-z])"
)
# A made-up case ("Bila satu formasi diperebutkan tiga orang saja"); not those told before ("kalau dua orang itu").
_SUPPOSED = re.compile(
    r"(?<![a-z])(?:bila|jika|kalau|apabila|andai(?:kan|kata)?|seandainya|jangan sampai) (?:(?:ada|hanya|cuma) )?"
    r"(?:(?:satu|seorang|dua|tiga|empat|lima) [a-z ]{1,60} )?\Z"
)
_TOLD_BEFORE = re.compile(r"(?: [a-z]+){1,4}? (?:itu|tersebut|ini|tadi|yang (?:belum|tidak|tak|sudah|telah))(?![a-z])")
_NO = ("tak ", "tidak ", "tiada ", "belum ")
_AROUND = 80  # characters on each side of "satu" that are read


def is_one_of_a_kind(page: Page, around: Surroundings, *, follows: bool) -> bool:
    """Whether one is counted beside others, or sworn in; ``follows``: a count stands before in the sentence."""
    return (follows and _is_listed(page, around)) or _heads_list(page, around) or _is_sworn(page, around)


def _is_listed(page: Page, around: Surroundings) -> bool:
    """Whether a whole item of a list names one of a kind ("43 Kepala SMP dan seorang Pengawas SMP")."""
    if not around.is_named:
        return False
    lead = around.lead(16, 0)
    closed = _ITEM_OVER.match(page.folded, around.after_end) and ITEM_START.search(page.folded, *lead)
    return bool(closed) or _BESIDE.search(page.folded, *lead) is not None


def _is_sworn(page: Page, around: Surroundings) -> bool:
    """Whether one of a kind of posts is sworn in, or counted among those sworn in ("dilantik seorang administrator").

    A title alone may be who comes along or speaks ("melantik didampingi seorang camat").
    """
    posts = [cue for cue in around.after if cue.meaning.category in POSTS or is_rank(page, cue)]
    lead = around.lead(32)
    return bool(posts) and _SWORN.search(page.folded, *lead) is not None


def _heads_list(page: Page, around: Surroundings) -> bool:
    """Whether one of a kind heads a list of counts ("seorang sekretaris, dua camat", "seorang guru dan tiga bidan")."""
    if not any(cue.meaning.occupation for cue in around.after):
        return False
    lead = _NEXT_ITEM.match(page.folded, around.after_end, around.sentence.end)
    following = page.number_at(lead.end()) if lead else None
    if following is None:
        return False
    beside = page.cues.starting.get(following.end + 1)
    return beside is not None and beside.meaning.is_noun


def is_nobody(folded: str, number: Number) -> bool:
    """Whether "seorang" is none of any ("formasi yang tak seorang pun lulus")."""
    return folded.startswith(" pun", number.end) and folded.endswith(_NO, 0, number.start)


def is_any_one(folded: str, number: Number, sentence: Sentence) -> bool:
    """Whether a few, most often one, are any, none counted: "satu dosen membimbing 40 mahasiswa", "bila dua mundur"."""
    low = max(sentence.start, number.start - _AROUND)
    if _SUPPOSED.search(folded, low, number.start):
        return not _TOLD_BEFORE.match(folded, number.end)
    if number.value > 1:
        return False
    if not _MET_A_FATE.match(folded, number.end) and _ONE_UNIT.search(
        folded, low, min(sentence.end, number.end + _AROUND)
    ):
        return True
    return _NOT_ONE.search(folded, low, number.start) is not None or _ANY_ONE.match(folded, number.end) is not None
