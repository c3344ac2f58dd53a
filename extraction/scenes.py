"""Whose fate a sentence without a verb goes on with: the scene that the sentence before it sets.

``Masih ada yang belum menerima SK. Guru 12 orang, bidan 4 orang``: the second sentence has no predicate and borrows the
first one's. A scene lasts for as long as sentences borrow it. It ends with the first that has a verb of its own, that
turns to something else (``adapun``, ``kali ini``), that names a scheme, or that opens a paragraph and does not point
back.
"""

from __future__ import annotations

import re

from extraction.draft import OWN, Draft
from extraction.page import Page
from extraction.status_in_place import DONE, POST
from extraction.surroundings import Surroundings
from extraction.weightiest import STATED, best_status

_VERB = re.compile(
    r"(?<![a-z])(?!(?:mereka|menteri|medis|menurut|meter|memang|dinas|dinkes|disdik|diperkirakan|direktur|di|berapa"
    r"|mencapai|mencatat|terdapat|menembus|berjumlah|tercatat|terdata|terdiri|terbanyak|terbesar|termasuk|totalnya|dinsos|disabilitas|menjadi"
    r"|terakhir|bersangkutan|berikut)(?![a-z]))"
    r"(?:me[a-z]{4,}|di[a-z]{5,}|ber[a-z]{4,}|ter[a-z]{4,}|akan|sudah|telah|belum|tidak|tak|lulus|lolos|bukan"
    r"|turun|terbit|keluar"
    r"|usul[a-z]*|jatah[a-z]*|kuota[a-z]*)(?![a-z])"
)
_TURNS = re.compile(
    r"[\"'“ ]*(?:sementara itu|sementara|adapun|sedangkan|di sisi lain|kini|sekarang|kali ini|hari ini"
    r"|untuk tahun ini"
    r"|tahun ini(?! (?:saja|bahkan|juga|pun|ada|diperkirakan))|secara nasional|sebelumnya|selanjutnya"
    r"|berikutnya|secara keseluruhan|secara total|total"
    r"|dari (?:total|keseluruhan|\d)|dengan)(?![a-z])"
)
_POINTS_BACK = re.compile(
    r"[\"'“ ]*(?:jumlahnya|jumlah mereka|angkanya|totalnya|rinciannya|mereka|masih ada"
    r"|di antaranya|yakni|yaitu)(?![a-z])"
)
_SCHEME = re.compile(r"(?<![a-z])(?:pppk|p3k|cpns|pns|asn|honorer|formasi 20\d\d|sk)(?![a-z])")
_SOME = re.compile(  # others than those of the news; these may themselves be called "honorer yang tidak lulus"
    r"(?<![a-z])(?:ada|terdapat|sejumlah|beberapa|sebagian|segelintir|(?:tidak|tak) sedikit|menyisakan"
    r"|(?:tidak|tak|belum) (?:semua|seluruh)(?:nya)?)(?![a-z])"
)
_THE_SAME = re.compile(
    r"[\"'“ ]*(?:mereka|semuanya|seluruhnya)(?: (?:ini|itu))? (?:adalah|merupakan|ialah|berasal|terdiri)"
    r"|(?<![a-z])(?:honorer|peserta|guru|tenaga|calon)[^.,;]{0,40} (?:itu|tersebut)(?![a-z])"
    r"|,? (?:tetapi|melainkan) "
)
_PAST = re.compile(
    r"(?<![a-z])(?:sebelumnya|sudah|telah|pernah|tahun lalu|tahun sebelumnya|(?:sejak|pada) 20\d\d"
    r"|tahun terakhir|lebih dulu)(?![a-z])"
)
_AHEAD = re.compile(
    r"(?<![a-z])(?:(?:tahun|bulan|pekan) depan|ke depan|mendatang"
    r"|(?:untuk|pada) (?:tahun )?20\d\d(?= (?:nanti|mendatang)|[^.]{0,40} (?:akan|bakal|rencananya|berencana) ))"
)
_STAFF = re.compile(
    r"(?<![a-z])(?:(?:(?<!penetapan )(?<!daftar )(?<!usulan )"
    r"(?<!rincian )(?<!data )(?<!sesuai )(?<!berdasarkan )kebutuhan|kekurangan)"
    r" (?:guru|dokter|tenaga|pegawai|perawat|bidan)|(?:memasuki |masa |yang )+pensiun"
    r"|mempekerjakan (?:ribuan|ratusan|puluhan))(?![a-z])"
)
_APPLIED = re.compile(
    r"(?<![a-z])(?:(?:pelamar|pendaftar|peminat)nya"
    r"|(?:jumlah|ribuan|ratusan) (?:pelamar|pendaftar|peminat)|pelamar yang mendaftar|peminat seleksi)(?![a-z])"
)
_HONORER_LEFT = re.compile(
    r"(?<![a-z])masih (?:ada|terdapat|punya|memiliki|mempunyai|menyisakan|mempekerjakan)(?: [a-z]+){0,3}"
    r" (?:honorer|non-?asn)(?![a-z])"
)
_THEY = re.compile(r"[\"'“ ]*mereka(?![a-z])")
_NEXT_PLACE = re.compile(
    r"[\"'“ ]*(?:(?:dari|di|pada|untuk)(?: tahun| tahap)? (?!antara|total|jumlah|keseluruhan|seluruh|situ|sana"
    r"|mereka|angka|\d)[a-z0-9]"
    r"|(?:se|dua |tiga )tahun (?:kemudian|berikutnya)|tahun 20\d\d)"
)
_ENTRY = re.compile(  # what a plan must be of, not where those sworn in now will work
    r"(?<![a-z])(?:pelantikan|penerimaan|perekrutan|rekrutmen|seleksi|pengangkatan|formasi|giliran|(?:meng|di)usulkan"
    r"|melantik|dilantik|mengangkat|diangkat|merekrut|membuka)(?![a-z])"
)
_MET = re.compile(  # the need that those sworn in or asked for meet
    r"(?<![a-z])(?:menjawab|(?<!belum )menutup|menutupi|mengatasi|mengisi|menggantikan|pengganti|menambal|memenuhi"
    r"|mengurangi|terjawab|teratasi|[a-z]*usul[a-z]*|formasi|dasar|berdasarkan|dihitung|pertimbangan)(?![a-z])"
)
_OVERCOME = re.compile(  # a fate that is over, or one that is only warned of
    r"(?<![a-z])(?:lama|sempat|pernah (?:gagal|tidak|ditolak)|akhirnya|dulunya|tadinya|jika|bila|apabila|jangan|sanksi"
    r"|dilarang|agar|supaya)(?![a-z])"
)
_OF_THE_ASKED = re.compile(r"(?<![a-z])(?:[a-z]*usul[a-z]*|(?:sebagai|menjadi) (?:tenaga |pegawai )?honorer)(?![a-z])")
_POSTS = re.compile(r"(?<![a-z])(?:formasi|kuota|kursi|jabatan|jatah|lowongan|posisi)(?:nya)?(?![a-z])")
_LONGEST = 400  # characters of a scene that are read
_LEFT, _STRONG = 6, 4  # weights of being left over, and of what no total overrules


def carried(page: Page, around: Surroundings, previous: Draft | None) -> tuple[str, int] | None:
    """The status of the scene that the number's sentence goes on with; None where it has a predicate of its own."""
    sentence = around.sentence
    if sentence.no == 0 or not _borrows(page, around):
        return None
    if previous is not None and previous.around.sentence is sentence:
        return previous.scene
    before = page.document.sentences[sentence.no - 1]
    points = _POINTS_BACK.match(page.folded, sentence.start)
    if before.kind is not sentence.kind or (before.paragraph != sentence.paragraph and not points):
        return None
    if previous is not None and previous.around.sentence is before:
        return previous.scene or _next_of_a_row(page, around, previous)
    if points and sentence.no > 1 and _THEY.match(page.folded, before.start):
        before = page.document.sentences[sentence.no - 2]  # "Mereka tetap kami perhatikan. Jumlahnya 900"
    return _scene(page, around, before.start, before.end)


def as_scene(
    scene: tuple[str, int] | None, own: tuple[str, int] | None, near: tuple[str, int] | None
) -> tuple[str, int] | None:
    """The scene's status where nothing is said of the count, or no more than that posts are counted (vacant ones)."""
    if scene is None:
        return own
    posts = ("proposed", POST)
    if own is None and near is None:
        return scene
    return scene if scene[0] == "remaining" and {own, near} <= {None, posts} else own


def _next_of_a_row(page: Page, around: Surroundings, previous: Draft) -> tuple[str, int] | None:
    """What was said of the count before, where a place, a year or a stage alone leads to the next ("Pada 2023 ada 90").

    Those that fell away, are left or were appointed already; what is news is said of parts as well. Not where its
    sentence has another count, which may be the one that the row goes on with ("Guru 100, 12 belum. Dari RSUD 60").
    """
    if previous.around.gap[0] > previous.around.sentence.start:
        return None
    if not _NEXT_PLACE.match(page.folded, around.sentence.start) or previous.status_basis != OWN:
        return None
    if previous.is_done:
        return "appointed", DONE
    if previous.status == "remaining":
        return "remaining", _LEFT
    return ("other", _STRONG) if previous.is_fallen else None


def _borrows(page: Page, around: Surroundings) -> bool:
    """Whether the number's sentence has no verb up to the number and turns to nothing else."""
    start, end = around.sentence.start, max(around.after_end, around.number.end)
    if _TURNS.match(page.folded, start, end) or end - start > 300:
        return False
    return (
        _VERB.search(page.folded, start, max(end, around.clause[1])) is None
        and _SCHEME.search(page.folded, start, end) is None
    )


def _scene(page: Page, around: Surroundings, start: int, end: int) -> tuple[str, int] | None:
    """What a sentence without a count of its own sets: some left or fallen, an earlier act, a plan, a stock."""
    folded, start = page.folded, max(start, end - _LONGEST)
    if _OVERCOME.search(folded, start, end) or _THE_SAME.search(folded, start, end):
        return None
    if _AHEAD.search(folded, start, end):
        return ("proposed", _STRONG) if _ENTRY.search(folded, start, end) else None
    posts = around.counted == "post"
    if not posts and _STAFF.search(folded, start, end):
        return None if _MET.search(folded, start, end) else ("other", _STRONG)
    best = best_status(page, page.cues.within(start, end), around)
    said = best[0] if best is not None and best[1] >= STATED else None
    if said in ("remaining", "other") and _SOME.search(folded, start, end):
        if posts and not _POSTS.search(folded, start, end):
            return None  # "masih ada yang belum menerima SK. Untuk guru 200 formasi": people were left, not posts
        return ("remaining", _LEFT) if said == "remaining" else ("other", _STRONG)
    if said == "appointed":
        past = _PAST.search(folded, start, end) and not _OF_THE_ASKED.search(folded, start, end)
        return ("appointed", DONE) if past else None
    if said == "proposed":
        return None
    if _HONORER_LEFT.search(folded, start, end):
        return "remaining", _LEFT
    return ("other", _STRONG) if _APPLIED.search(folded, start, end) else None
