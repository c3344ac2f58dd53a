"""What the words of a count's clause say beside its fate: a census, a rest, posts, who applied or passed."""

from __future__ import annotations

import re

from extraction.statuses.entering_words import NO_LONGER, REST
from extraction.statuses.status_in_place import status_of
from extraction.statuses.waiting_words import EMPTY
from extraction.statuses.weights import POST
from extraction.words.numbers import COMES_TO, SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_CENSUS = re.compile(
    r"(?<![a-z])(?:jumlah|total|seluruhnya|semula|(?<!tidak )(?<!tak )(?<!belum )(?:terdata|terdaftar|tercatat)"
    r"|mencapai|awalnya|pendataan|menemukan|mencatat|memuat|mendata|memetakan|menginventarisasi"
    r"|(?<!belum )(?<!tidak )(?:dimasukkan|diinput|terinput|terekam|didata|diunggah))(?:nya)?(?![a-z])"
    # "tenaga honorer di bawah dinasnya kurang lebih 4.000 orang": of an office, no more told
    r"|(?<![a-z])(?:honorer|honor|non-?asn|kontrak) (?:di bawah|di lingkungan|di lingkup|dalam naungan) "
    r"(?:[a-z]+ ){1,4}(?:kurang lebih|sekitar|berjumlah|ada|sebanyak|kira-kira|lebih dari) "
)
_ON_LIST = re.compile(
    r"(?: [a-z0-9]+)? yang (?:sudah |telah |baru )?"
    r"(?:terdata|tercatat|terdaftar|didata|diinput|terinput|dimasukkan|terekam"
    r"|masuk(?: (?:data|database|pendataan|aplikasi)(?![a-z])|(?! [a-z])))(?![a-z])"
    r"| (?:sudah |telah )?(?:terdata|tercatat|terdaftar|didata)(?![a-z])"
)
_REMAINDER = re.compile(r"(?<![a-z])(?:sisanya|selebihnya)(?: [a-z]+)? \Z")
_REST_APPOSED = re.compile(  # "sisanya, kurang lebih 4.250 honorer, ..."
    r"(?<![a-z])(?:sisanya|selebihnya), "
    r"(?:(?:yakni|yaitu|sekitar|kurang|lebih|hampir|sebanyak|ada|kira-kira|dari) ){0,3}\Z"
)
_PASSED = re.compile(
    r" (?:yang )?(?:sudah |telah |akhirnya )?(?:dinyatakan |berhasil )?"
    r"(?:(?:lulus|lolos)(?![a-z]| ke )|(?:men|)tembus (?:seleksi|ujian|uji|tes)(?![a-z]))"
    r"(?![^.,;]{0,20}(?<![a-z])(?:skd|skb|administrasi|berkas|kompetensi dasar|verifikasi)(?![a-z]))"
)
_SOME_PASSED = re.compile(
    rf" (?:[a-z0-9]+ ){{0,2}}?(?:yang )?(?:sudah |telah |akhirnya )?(?:dinyatakan |berhasil )?(?:lulus|lolos)"
    rf"{COMES_TO} \d"
)
_ASKED_FOR = re.compile(
    r"(?<![a-z])(?:mengajukan|mengusulkan|(?:kami|kita) (?:usulkan|ajukan)|mendaftarkan|mengalihkan|mengarahkan)"
    rf"{SO_MANY} \Z"
)
_PUT_FORWARD = re.compile(
    r" (?:(?:yang|itu|tersebut|sudah|telah|akan|lalu|akhirnya) ){0,3}(?:di|kami |kita )(?:usulkan|ajukan)(?![a-z])"
)
_MEANT_TO_BE = re.compile(
    r"(?<![a-z])(?:(?:se)?mestinya|seharusnya|sedianya|tadinya|(?:rencana|data|daftar|usulan) awal(?:nya)?)(?![a-z])"
)
_BUT_NOT_YET = re.compile(
    r",? (?:akan tetapi|tetapi|tapi|namun|hanya saja|cuma|sayangnya)(?![a-z])[^.;\d]{0,60}?"
    r"(?<![a-z])(?:belum|tertunda|tertahan)(?![a-z])"
    # "448 orang, SK-nya masih menunggu petunjuk pusat"
    r"|, (?:sk|nip|ni|pelantikan|pengangkatan|penyerahan sk|nasib|kejelasan)(?:-?nya| mereka)"
    r"(?: (?:masih|juga|tetap|kini|sampai|hingga|sekarang|harus)){0,3}"
    r" (?:belum|tertunda|tertahan|ditunda|menunggu|menanti)(?![a-z])"
)
_SHOULD = re.compile(r"(?<![a-z])(?:(?:se)?mestinya|seharusnya|sedianya)(?![a-z])")
_NOT_READ = re.compile(
    r"(?<![a-z])(?:verifikasi|diverifikasi|diperiksa|berkas|submit|disentuh|pendaftaran|lamaran)(?![a-z])"
)
_MENDED = re.compile(  # read, and found short
    r"(?<![a-z])(?:(?:mem|di)perbaiki|perbaikan|(?:me|di)lengkapi|membetulkan|membenahi|(?:meng|di)?unggah ulang)"
    r"(?![a-z])"
)
_APPLICANTS = re.compile(
    r"(?<![a-z])(?:pelamar|pendaftar|pendaftaran|mendaftar|melamar|submit|verifikator)(?:nya)?(?![a-z])"
)
_STAGE = 260  # characters around those whose papers wait within which applicants are told of
_LEAST = 2  # weight from which a cue says anything
_DENIED = re.compile(
    r"(?: (?:orang|nama|peserta|lainnya|lain|lagi|yang|di antaranya|diantaranya)){0,3} (?:tidak|tak)"
    r"(?: (?!hanya|perlu|lain|akan|ter|masuk|memiliki|punya|berada|pernah|ber"
    rf"|lagi (?:kosong|lowong|di|{NO_LONGER.pattern}))[a-z]"
    r"|(?=[.,;\"]|\Z))"
)
_ON_RECORD = re.compile(
    r"(?<![a-z])(?:ter(?:catat|daftar|data|cantum)|masuk) (?:di|dalam|pada|ke)(?: [a-z()]+){1,8},? "
    r"(?:(?:dan|sedangkan|sementara|adapun) )?\Z"
)
_LEFT_BEHIND = re.compile(
    r" yang (?:tidak|tak|belum|gagal) (?:lulus|lolos|terakomod\w+|tertampung|terserap|masuk formasi|kebagian)(?![a-z])"
)


def is_said_proposed(page: Page, around: Surroundings) -> bool:
    """Whether a verb of the clause proposes them ("diusulkan"), not only that posts are counted."""
    cues = page.cues.within(*around.clause)
    return any(
        cue.meaning.status == "proposed"
        and cue.meaning.weight == POST
        and not page.folded.startswith("tersedia", cue.start)
        for cue in cues
    )


def are_candidates(page: Page, around: Surroundings) -> bool:
    """Whether nothing but "calon" says that they are proposed: so they are called until they are sworn in."""
    cues = [cue for cue in page.cues.within(*around.clause) if cue.meaning.status is not None]
    said = [cue for cue in cues if status_of(page, cue)[1] >= _LEAST]
    return bool(said) and all(page.folded.startswith("calon", cue.start) for cue in said)


def names_posts(page: Page, around: Surroundings) -> bool:
    """Whether the clause is about posts ("Formasi yang tidak terisi 39")."""
    return (
        any(cue.meaning.counted == "post" for cue in page.cues.within(*around.clause))
        or EMPTY.search(page.folded, *around.clause) is not None
    )


def is_census(page: Page, around: Surroundings) -> bool:
    """Whether the clause tells how many there are or were, not who is waiting ("honorer semula 1.535 orang")."""
    told = _CENSUS.search(page.folded, around.clause[0], around.number.start)
    return told is not None or _ON_LIST.match(page.folded, around.after_end) is not None


def is_remainder(page: Page, around: Surroundings) -> bool:
    """Whether the number is the rest of a whole, whatever stands before that ("..., sisanya 1.333 belum jelas")."""
    return not around.after and _REMAINDER.search(page.folded, *around.lead(24)) is not None


def is_rest(page: Page, around: Surroundings) -> bool:
    """Whether the clause speaks of those who are left ("sisa honorer kami 1.450 orang")."""
    if REST.search(page.folded, around.clause[0], around.number.start):
        return True
    return _REST_APPOSED.search(page.folded, *around.lead(48)) is not None


def _are_applicants(page: Page, around: Surroundings) -> bool:
    return any(page.folded.startswith(("pelamar", "pendaftar", "peserta"), cue.start) for cue in around.after)


def has_passed(page: Page, around: Surroundings) -> bool:
    """Whether those whom the nouns behind the number call applicants are said to have passed ("612 pelamar lulus")."""
    return _are_applicants(page, around) and _PASSED.match(page.folded, around.after_end) is not None


def some_passed(page: Page, around: Surroundings) -> bool:
    """Whether some of those whom the nouns behind the number call applicants passed ("dari 320 pelamar lolos 41")."""
    return _are_applicants(page, around) and _SOME_PASSED.match(page.folded, around.after_end) is not None


def is_asked_for(page: Page, around: Surroundings) -> bool:
    """Whether those who applied or failed before are proposed now ("mengajukan 940 honorer yang tidak lolos").

    ``mengusulkan 1.108 pelamar``, ``212 pelamar diusulkan``.
    """
    asks = _ASKED_FOR.search(page.folded, *around.lead(40))
    if _are_applicants(page, around):
        if asks is not None and not asks.group().startswith(("mendaftar", "mengalih", "mengarah")):
            return True
        return _PUT_FORWARD.match(page.folded, around.after_end) is not None
    return asks is not None and _LEFT_BEHIND.match(page.folded, around.after_end) is not None


def is_meant_to_be(page: Page, around: Surroundings) -> bool:
    """Whether so many were to be appointed ("seharusnya yang dilantik 96 orang")."""
    return _MEANT_TO_BE.search(page.folded, *around.lead(60, around.clause[0])) is not None


def waits_though(page: Page, around: Surroundings) -> bool:
    """Whether those who passed are said right behind to wait still ("..., hanya saja NIP mereka belum turun")."""
    return _BUT_NOT_YET.match(page.folded, around.clause[1], around.gap[1]) is not None


def should_be(page: Page, around: Surroundings) -> bool:
    """Whether so many people should have been there; so many teachers as there should be are a need."""
    if not around.after or around.is_named:
        return False
    return _SHOULD.search(page.folded, *around.lead(60, around.clause[0])) is not None


def is_unread(page: Page, around: Surroundings) -> bool:
    """Whether they wait for the papers of their application to be read: applicants still."""
    told = around.clause[0], min(around.reach[1], around.clause[1] + 24)
    if around.counted == "post" or _NOT_READ.search(page.folded, *told) is None or _MENDED.search(page.folded, *told):
        return False  # "45 orang yang wajib memperbaiki berkas": read and sent back
    stage = max(0, around.number.start - _STAGE), around.clause[1] + _STAGE
    return _APPLICANTS.search(page.folded, *stage) is not None


def is_denied(page: Page, around: Surroundings) -> bool:
    """Whether something is denied them behind the number.

    Not where they are on no list ("2.793 orang tercatat di data BKN, 1.204 lainnya tidak").
    """
    denied = _DENIED.match(page.folded, around.predicate_end)
    if denied is None:
        return False
    return not denied.group().endswith(("tidak", "tak")) or (
        _ON_RECORD.search(page.folded, around.sentence.start, around.number.start) is None
    )
