"""Words on people's fate that tell of none here: they tell some from others, or name an office."""

from __future__ import annotations

import re

from extraction.statuses.occasions import at_a_ceremony

_ON_NO_LIST = re.compile(
    r"(?:belum|tidak|tak) (?:ter(?:daftar|data|catat|cantum|input|ekam)(?! sebagai)"
    r"|(?:masuk|ada|terdapat)(?: (?:ke|dalam|di|pada))* (?:data|database|basis data|pangkalan|pendataan))(?![a-z])"
)
_SCHOOLED = re.compile(  # "60 honorer belum berijazah sarjana": what they lack is no place
    r"(?:belum|tidak|tak) (?:(?:memiliki|punya|mempunyai|mengantongi) (?:gelar|ijazah|sertifikat|nuptk|str)"
    r"|s-?[12]|sarjana|strata|bergelar|berijazah|berpendidikan|bersertifika[a-z]+|tersertifikasi|sertifikasi|kuliah)(?![a-z])"
)
_NEVER = re.compile(  # "belum pernah memegang kelurahan": what they did before, not whether they are let in
    r"(?:belum|tidak|tak) pernah (?!(?:lulus|lolos|diterima|dilantik|diangkat|dikukuhkan|disumpah|diambil sumpah"
    r"|diusulkan|diajukan|diproses|diakomod|tersentuh|diisi|terisi|ditempati|dilamar|diberi|kebagian|hadir|datang|terlihat"
    r"|tampak|muncul|masuk|melamar|mendaftar|(?:menerima|mendapat|memperoleh|mengantongi|memegang|terima) (?:[a-z]+ )?"
    r"(?:sk|nip|petikan|surat|kepastian|kejelasan|jatah|kuota|formasi|kesempatan|undangan|panggilan))(?![a-z]))[a-z]"
)
_NOT_ENOUGH = re.compile(  # "jatah 312 formasi belum cukup", "belum tentu semuanya terisi"
    r"(?:masih )?belum (?:tentu|cukup(?! umur| usia)|memadai|sebanding|seimbang|sepadan|ideal|mencukupi|menutup"
    r"|menjawab|sesuai (?:dengan )?(?:kebutuhan|harapan|usulan))(?![a-z])"
)
_POSTS = re.compile(r"(?<![a-z])(?:jabatan|formasi|posisi|kursi|kuota|jatah|alokasi|lowongan)(?![a-z])[^.;]*\Z")
_LONGEST_POSTS = 100  # characters from the posts to what is said of them
_INTAKE = re.compile(
    r"(?<![a-z])(?:pppk|p3k|cpns|casn|asn|pns|guru|nakes|waktu)\)? penerimaan(?: tahun| ta)?(?: anggaran)? 20\d\d(?!\d)"
)
APPLIED_FOR = ("dilamar", "didaftar", "diincar", "diminati", "diserbu", "diburu", "diperebutkan")
_POSTS_APPLIED_FOR = re.compile(
    r"(?<![a-z])(?:jabatan|formasi|posisi|kursi|kuota|jatah|lowongan|instansi|unit kerja)(?:nya)? yang \Z"
)
_AGE = ("melewati", "melebihi", "melampaui", "lewat")
_SAID_AGE = (" itu", " tersebut", " tadi")
_OPENS = re.compile(
    r"(?:mem|di)buka(?: (?!formasi|pendaftaran|lowongan|seleksi)[a-z]+)? (?:pelatihan|latsar|orientasi|diklat|bimtek"
    r"|bimbingan|pembekalan|sosialisasi|prajabatan|acara|kegiatan|rapat|lokakarya|workshop)(?![a-z])"
)
_TASKS = ("mutasi", "promosi", "rotasi", "pengangkatan", "pemberhentian", "pensiun", "penerimaan", "pelantikan")
_OFFICE_FOR = re.compile(  # "Kepala Bidang Mutasi", "Kabid Pengadaan dan Pemberhentian"
    r"(?<![a-z])(?:kabid|kasubbid|kabag|kasubbag|kasi|(?:sub ?)?bidang|subbid|subbag(?:ian)?|seksi)"
    r"(?: (?!kesehatan|pendidikan|teknis|itu |ini |tersebut|tadi|me[mn])[a-z]+,?){0,3}(?:,| dan| serta)? \Z"
)
_BRANCH_OF = re.compile(r"(?<![a-z])(?:bpkp|bkkbn|bpk|bpk ri|ombudsman|ombudsman ri|kantor|bank indonesia|bi) \Z")
_LONGEST_OFFICE = 64  # characters
_UNDAUNTED = re.compile(  # "pantang menyerah", "jangan cepat menyerah"
    r"(?<![a-z])(?:pantang|jangan|tidak|tak|tanpa|boleh|pernah|cepat|mudah|kenal|mau) \Z"
)
_ELSEWHERE = re.compile(  # on duty, on a pilgrimage, ill
    r"bertugas (?:ke|di) luar|(?:tugas|dinas) luar|perjalanan dinas"
    r"|[a-z ]*?(?:haji|umrah|umroh|tanah suci|sakit|dirawat|opname|melahirkan|sedang cuti)(?![a-z])"
)
_CHOSEN = re.compile(
    r"terjaring (?:lewat|melalui|dari|dalam|oleh) (?:seleksi|lelang|asesmen|tes|ujian|uji|talenta)(?![a-z])"
)
_PAPERS_RECEIVED = re.compile(
    r"(?<![a-z])(?:berkas|lamaran|laporan|surat|data|usulan|aduan|pengaduan|sanggahan)(?:nya)?(?: [a-z]+)?(?: yang)? \Z"
)
_LONGEST_PAPERS = 48  # characters
_REFUTED = re.compile(  # "isu pelantikan 52 orang dibatalkan menteri dibantah"
    r"[^.;\d]{0,80}?(?<![a-z])(?:dibantah|ditepis|disangkal|dimentahkan|tidak benar|hoaks)(?![a-z])"
)
_FILLED = ("diisi ", "ditempati ", "diduduki ", "dijabat ")
_MAY_BE = re.compile(r"(?<![a-z])(?:dapat|bisa|boleh|harus|perlu|mesti|wajib|sebaiknya|seharusnya)(?: [a-z]+)? \Z")
_ONCE = re.compile(
    r"(?<![a-z])(?<!sejak )(?<!dari )(?<!lebih )"
    r"(?:(?:dulu|dahulu|dulunya|dahulunya|tadinya|kala itu|waktu itu)(?: [a-z-]+){0,3}"
    r"|(?<= yang )(?:(?:sebelumnya|pernah|(?:dua|tiga|berulang) kali|berkali-kali) ?)+(?<! )(?: dinyatakan)?) \Z"
)
_LONGEST_ONCE = 48  # characters
_WINDOW = 24  # characters before such a word that are read


def tells_no_fate(folded: str, start: int, end: int, status: str) -> bool:
    """Whether the word at ``start``, which stands for ``status`` elsewhere, is none here.

    What is so of any word is asked first, then what is so of words on waiting, on falling away and on having entered.
    """
    if _names_an_office(folded, start) or _OPENS.match(folded, start):
        return True  # "membuka pelatihan dasar bagi 70 CPNS": no posts are opened
    if status == "remaining":
        return _lacks_no_place(folded, start, end)
    low = max(0, start - _WINDOW)
    if folded.startswith("calon ", start) and folded.endswith(" peserta ", low, start):
        return True  # "peserta calon PPPK 2.081 orang": who want to be candidates
    if folded.startswith("penerimaan", start) and _INTAKE.search(folded, low, end + _WINDOW):
        return True  # "PPPK penerimaan 2022"
    if status == "other":
        return _is_no_fall(folded, start, end)
    if status != "appointed" or not folded.startswith(("sudah", "telah"), start):
        return False
    # "berkas yang sudah kami terima"
    return _PAPERS_RECEIVED.search(folded, max(0, start - _LONGEST_PAPERS), start) is not None


def _names_an_office(folded: str, start: int) -> bool:
    """Whether an office is called by its task ("Kepala Bidang Mutasi") or place ("BPKP Perwakilan")."""
    if folded.startswith("perwakilan", start):
        return _BRANCH_OF.search(folded, max(0, start - _WINDOW), start) is not None
    if not folded.startswith(_TASKS, start):
        return False
    return _OFFICE_FOR.search(folded, max(0, start - _LONGEST_OFFICE), start) is not None


def _lacks_no_place(folded: str, start: int, end: int) -> bool:
    """Whether what is lacking or missed keeps nobody waiting: schooling, a duty elsewhere, enough posts, a list."""
    if _ELSEWHERE.match(folded, start, end):
        return not at_a_ceremony(folded, start)  # "melakukan perjalanan dinas ke Jakarta": missing from nothing
    if _SCHOOLED.match(folded, start) or _NEVER.match(folded, start):
        return True
    if _NOT_ENOUGH.match(folded, start) and _POSTS.search(folded, max(0, start - _LONGEST_POSTS), start):
        return True
    return _ON_NO_LIST.match(folded, start) is not None  # "2.307 orang yang belum terdaftar di BKN"


def _is_no_fall(folded: str, start: int, end: int) -> bool:
    """Whether nobody gives up, applies or falls away: it is refuted, or the word tells some from others."""
    low = max(0, start - _WINDOW)
    if _CHOSEN.match(folded, start):
        return True  # "10 orang di antaranya terjaring lewat seleksi terbuka"
    if folded.startswith("menyerah", start) and _UNDAUNTED.search(folded, low, start):
        return True
    if folded.startswith(_AGE, start) and (
        folded.startswith(_SAID_AGE, end) or folded.endswith(" di antaranya ", low, start)
    ):
        # "327 lain yang melewati umur itu", "20 orang di antaranya melewati umur 50 tahun": so old, let in all the same
        return True
    if folded.startswith(APPLIED_FOR, start) and _POSTS_APPLIED_FOR.search(folded, low, start):
        return True  # "dibagi menurut jabatan yang dilamar"
    return _REFUTED.match(folded, end) is not None


def may_be_filled(folded: str, start: int) -> bool:
    """Whether the word at ``start`` says that posts can or must be filled, not that they are ("bisa diisi")."""
    return folded.startswith(_FILLED, start) and _MAY_BE.search(folded, max(0, start - _WINDOW), start) is not None


def was_once(folded: str, start: int) -> bool:
    """Whether what the word at ``start`` says was once, and is no more ("yang dahulu belum sempat ikut")."""
    return _ONCE.search(folded, max(0, start - _LONGEST_ONCE), start) is not None
