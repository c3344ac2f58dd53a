"""What a word on people's fate stands for in its place: "belum dilantik" and "akan dilantik" are no appointment."""

from __future__ import annotations

import re

from extraction.statuses.no_fates import may_be_filled, tells_no_fate
from extraction.statuses.occasions import at_a_ceremony, at_a_test
from extraction.words.cues import Cue
from extraction.words.page import Page

_NEGATIONS = ("belum", "tidak", "tak", "bukan", "batal", "gagal", "urung")
_TO_COME = (  # what is only meant, prepared or waited for
    *("akan", "bakal", "segera", "rencananya", "dijadwalkan", "siap", "direncanakan", "berencana", "hendak", "untuk"),
    *("jelang", "menjelang", "persiapan", "jadwal", "rencana", "agenda", "menunggu", "menanti", "tunggu"),
    *("ditargetkan", "diharapkan", "agar", "supaya", "ingin", "jika", "bila", "apabila", "kalau", "menyusul"),
    *("diproyeksikan", "berpeluang", "berhak", "layak", "diupayakan", "diperjuangkan", "dipersiapkan"),
    *("diprioritaskan", "tinggal", "diagendakan", "mengagendakan", "diwacanakan", "dimungkinkan", "berkesempatan"),
    *("kesempatan", "bersiap", "didorong", "mendorong", "mau", "dijanjikan", "berjanji", "menjanjikan", "bertekad"),
    *("mengupayakan", "menjadwalkan", "merencanakan", "mempersiapkan"),
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
_NOT_TODAY = re.compile(  # what is off on a day is put off: "urung dilantik hari ini"
    r"(?:batal|urung|gagal) (?:di[a-z]+|menerima|terima|meng[a-z]+)(?: [a-z]+){0,2} (?:hari ini|besok"
    r"|(?:pekan|bulan|minggu) ini|sesuai jadwal|tepat waktu"
    r"|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?! depan))(?![a-z])"
    # but for good where a reason follows that stays: "batal dilantik minggu ini karena terbukti"
    r"(?![^.;]{0,24}(?<![a-z])(?:karena|lantaran|sebab|akibat|setelah) (?:terbukti|tersangkut|terjerat|tersandung"
    r"|terlibat|tertangkap|mundur|mengundurkan|meninggal|wafat|dicoret|memalsukan))"
)
_GRANTED = re.compile(r"(?:formasi|kuota|jatah|alokasi|kursi)(?:nya)?(?: yang)? \Z")
_ALLOTTED = re.compile(r"(?<![a-z])(?:kuota|jatah|alokasi)(?:nya)?(?: [a-z]+){1,2} yang \Z")
_LATER = re.compile(r"(?: \w+){0,2} (?:besok|lusa|nanti|mendatang|(?:pekan|minggu|bulan|tahun) depan)(?![a-z])")
_APART = re.compile(r"(?: secara)? (?:susulan|menyusul|belakangan|terpisah|di kemudian hari)(?![a-z])")
_ACT_APART = re.compile(r"lantik|sumpah|kukuh|angkat|terima|serah|bagi|beri")
_WAITED = re.compile(r"(?:setelah|usai|seusai|lama|tahun|bulan|pekan|sempat|sabar|penuh harap) \Z")
_WAITING = ("menunggu", "menanti", "penantian")
_GONE = 7  # weight of a cue that says that they died or went elsewhere
_FELL = 5  # weight of a cue that says that they fell away
_PAPERS = re.compile(r"(?<![a-z])(?:drh|riwayat hidup|pemberkasan)(?![a-z])")
_PASSAGE = 400  # characters before a word that tell what it is about
_AWAY = (
    *("mangkir", "absen", "berhalangan", "belum hadir", "tidak hadir", "tak hadir", "tidak datang", "tak datang"),
    *("tidak tampak", "tak tampak", "tidak muncul", "tak muncul", "tidak kelihatan", "tak kelihatan"),
    *("tidak dapat hadir", "tak dapat hadir", "tidak bisa hadir", "tak bisa hadir"),
    *("tidak sempat hadir", "urung hadir"),
)
_BEHIND = 40  # characters behind a word that say where somebody was missing
_THRESHOLD = re.compile(r"(?:[a-z]+ ){0,3}(?:passing grade|ambang batas)")
_FIRST_TEST = re.compile(r"(?<![a-z])(?:skd|seleksi kompetensi dasar)(?![a-z])")
# "diharapkan menyerap 300 honorer", "formasi ini dapat menyerap 1.200 orang": none are taken in yet.
_TAKES_IN = ("menyerap", "diserap", "penyerapan")
_HOPED = re.compile(
    r"(?<![a-z])(?:diharapkan|berharap|akan|bakal|ditargetkan|menargetkan|dapat|bisa|untuk|agar)(?: bisa| dapat)? \Z"
)
# "kepada perwakilan 10 orang PPPK": so few stand for all; "kepada perwakilan 1.204 PPPK": for so many.
_DEPUTIES = ("kepada perwakilan", "pada perwakilan")
_SO_FEW = re.compile(r"(?: sebanyak| sejumlah)? (?:\d{1,2}|[a-z]+) orang(?![a-z])")
_AFTERWARDS = re.compile(r"(?<![a-z])(?:setelah|sesudah|usai|seusai|selepas|pasca|dengan|sejak) \Z")
_FOR_A_WHILE = re.compile(
    r"(?<![a-z])(?:sempat(?: dinyatakan| dianggap| disebut| dikira| ingin| mau| hendak)?"
    r"|berniat|tadinya (?:ingin|mau|hendak)) \Z"
)
_ON_PAPER = ("merampungkan", "mencetak", "menerbitkan", "menandatangani", "meneken")  # what is done to decrees
_AT_WORK = re.compile(r"(?<![a-z])(?:sedang|tengah|masih)(?: sibuk| terus)? \Z|(?<![a-z])kini \Z")
_MAY_BE = re.compile(r"(?<![a-z])(?:bisa|dapat|boleh)(?: saja| juga| pula)? \Z")
# "masih ada guru matematika 55 orang, guru penjas 50 orang": a list goes on, nobody is left.
_LIST_GOES_ON = re.compile(
    r"masih ada (?:[a-z()]+ ){1,5}(?:[\d.]+|[a-z]+) orang, (?:serta |dan )?(?:[a-z()]+ ){1,6}(?:[\d.]+|[a-z]+) orang"
    r"|masih ada (?:[\d.]+|[a-z]+)(?: (?!formasi|kursi|posisi|lowongan|kuota|yang)[a-z()-]+){1,9},?"
    r" (?:ditambah|disusul|plus|serta|lalu|kemudian) (?:[\d.]+|[a-z]+) (?!formasi|kursi|posisi|yang)[a-z]+"
)
_AT_ONCE = re.compile(
    r"[^.;]{0,60}?(?<![a-z])(?:hari ini|kali ini|tadi|kemarin"
    r"|(?:acara|seremoni|upacara|kesempatan|kegiatan|apel|prosesi) (?:ini|itu|tersebut))(?![a-z])"
)
_UNDER_WAY = re.compile(r"(?:nya)? (?:sedang|tengah|masih) (?:di|ber|dalam)")  # "pengangkatannya sedang diproses"
_SOME_MORE = re.compile(r"(?:diusulkan|diajukan) lagi(?: [a-z]+)? \d")
_NEXT_IN_LINE = re.compile(
    r"menyusul(?: (?!pada|tanggal|tahap|gelombang|bulan|tahun|pekan|hari|setelah|karena|hingga|sampai|akan"
    r"|nanti|besok|lusa|kemudian|belakangan|susulan"
    r"|di(?! (?:angka|posisi|urutan|peringkat)))[a-z]+){0,5} \d"
)
_ACTS = ("melantik", "mengangkat", "mengambil sumpah", "mengukuhkan", "menyerahkan", "membagikan")
_COME = re.compile(
    r"(?<![a-z])(?:datang|berdatangan|hadir|dipilih|dipakai|disiapkan|berkumpul|berbaris|memadati|antre|mengantre|berjajar|duduk|dikumpulkan"
    r"|memenuhi(?! (?:syarat|ketentuan|kriteria)))(?: (?!akan|besok|nanti|depan)[a-z0-9()-]+,?){0,12} \Z"
)
_CEREMONIAL = re.compile(
    r"(?:dilantik|disumpah|dikukuhkan|diambil|mengucap|mengikrar)"
    r"|(?:menerima|terima|mengambil|menjemput|memperoleh) (?:[a-z]+ )?(?:sk|petikan|surat keputusan)(?![a-z])"
)
_LONGEST_COMING, _LONGEST_UNTIL_NOW = 110, 100  # characters to what people come for; before a word of emptiness
_LATER_ON = re.compile(
    r"(?<![a-z])(?:akan|bakal|rencana\w*|dijadwalkan|jadwal\w*|bersiap|siap|(?<!paruh )(?<!penuh )waktu|menunggu"
    r"|menanti|izin|persetujuan|(?:tanggal|hari) [^.;]{0,24}dipilih"
    r"|anggaran|(?:ber)?upaya|berusaha|berniat|ingin|hendak|(?:ber)?komitmen|mengusulkan|usul\w*|dana|desakan|mendesak)"
    r"(?![a-z])"
)
DONE = 5  # "sudah dilantik": past, whatever the article is about
_APPLIED_THEN = ("pelamar", "melamar", "pendaftar", "mendaftar", "peminat", "peserta")  # whoever applied, did
_ONCE = re.compile(
    r"(?<![a-z])(?<!sejak )(?<!dari )(?<!lebih )"
    r"(?:(?:dulu|dahulu|dulunya|dahulunya|tadinya|kala itu|waktu itu)(?: [a-z-]+){0,3}"
    r"|(?<= yang )(?:(?:sebelumnya|pernah|(?:dua|tiga|berulang) kali|berkali-kali) ?)+(?<! )(?: dinyatakan)?) \Z"
)
# Posts that nobody holds or wants, or that somebody looks after meanwhile.
EMPTY = re.compile(
    r"(?<![a-z])(?:kosong|melompong|lowong"
    r"|(?:tidak|tak|belum) (?:ter|di|ber)(?:isi|tuan|penghuni|pejabat|pemilik|pelamar)"
    r"|(?:(?:tidak|tak) ada|tanpa) (?:pelamar|pejabat|penghuni|pengisi|yang (?:melamar|meng?isi|menempati|menduduki))"
    r"|d(?:ijabat|ipegang|iisi|irangkap) (?:oleh )?pe?l|dijabat penjabat|ditinggal)"
)
_UNTIL_NOW = re.compile(
    r"(?<![a-z])(?:sebelumnya|semula|awalnya)(?: [a-z-]+){0,2} \Z|(?<![a-z])(?:tidak|tak|bukan) lagi \Z"
    r"|(?<![a-z])(?:mengisi|menempati|menduduki|termasuk|terisinya|pengisian) [^.;]{0,60}(?<![a-z])"
    r"(?:selama ini|lama|sempat|bertahun-tahun|telah lama|sudah lama)(?: [a-z-]+)? \Z"
    r"|(?<![a-z])(?:mengisi|menempati|menduduki|menutup)"
    r" (?:[^.;\d]{0,70}(?<![a-z])yang(?: lowong| kosong)?|jabatan|kursi|posisi) \Z"
)
_FILLED_NOW = re.compile(
    r"[ ,]+(?:itu |tersebut |kini |akhirnya |sudah |telah |langsung |pun |semua )*(?:terisi|diisi oleh|dipenuhi|bertuan"
    r"|berpenghuni|(?:ada|punya|mendapat) (?:orang|penghuni|pejabat|pemilik|pengisi|tuan|yang mengisi))"
)
_THEN_CAME = re.compile(r"(?:\A|[.:;!?\"] |\n)menyusul \Z")  # "Menyusul pengangkatan tahun 2020": a row goes on
_LONGEST_ONCE = 48  # characters
_LONG_SINCE = re.compile(
    r"[a-z]+(?: jauh)? (?:lebih lama|sangat lama|lama sekali|bertahun|belasan tahun|puluhan tahun|sejak \d)"
)
_WHEN = re.compile(r"(?<![a-z])(?:saat|ketika|sewaktu|waktu|sebelum(?: sempat)?|begitu|sejak) \Z")
_UNDERGOES = re.compile(r"di(?!beri)|menerima s|terima s")
_SENT_BACK = ("dikembalikan", "mengembalikan")
_WHAT_IS_SENT_BACK = re.compile(
    r"(?<![a-z])(?:berkas|dokumen|usulan|lamaran|formasi|kuota|data|sk|nip|persyaratan|kelengkapan)(?:-?nya)?(?![a-z])"
)
_SENT_BACK_REACH = 40  # characters around the verb
_ENTERS = re.compile(
    r"(?:di|me)lantik|diangkat|mengangkat|dikukuhkan|diambil sumpah|disumpah|(?:menerima|terima) s|diakomod|tertampung"
    r"|terserap|terangkat|direkrut|merekrut|(?:sudah|telah) (?:kami|kita) terima"
    r"|(?:(?:sudah|telah) )?(?:resmi )?(?:menjadi|jadi|(?:beralih|berubah) (?:status )?(?:menjadi|jadi)"
    r"|(?:menyandang |ber)status(?: sebagai)?) (?:pppk|p3k|asn|cpns|pegawai pemerintah)(?![a-z])"
)
_PAST = re.compile(r"(?<![a-z])(?:sudah|telah)(?: kami| kita| dulu| lebih dulu| lebih dahulu| resmi| berhasil)? \Z")
# "lulus CPNS di daerah lain", "dialihkan menjadi tenaga alih daya": they are not of those who enter here.
_ELSEWHERE = re.compile(
    r"[a-z]+(?: (?:seleksi|sebagai|jadi|menjadi|pada|di|cpns|pns|pppk|p3k|asn|dosen|guru|pegawai))*"
    r" (?:di|pada|dari) (?:daerah|instansi|tempat|kabupaten|kota|provinsi|kementerian|lembaga|kampus) lain(?![a-z])"
)
_HIRED_OUT = re.compile(
    r"[a-z ]+?(?: (?:ke|menjadi|jadi|sebagai))?(?: (?:skema|tenaga|pegawai|karyawan|sistem|status))?"
    r" (?:outsou?rcing|alih ?daya|pihak ketiga)(?![a-z])"
)
_REPLACED = re.compile(
    r"(?<![a-z])(?:menggantikan|mengganti|pengganti|mengisi (?:tempat|posisi|kursi|jabatan|kekosongan)"
    r"|(?:yang )?ditinggal(?:kan)?|mengimbangi|menutup(?:i)?)(?: (?!yang )[a-z]+){0,4}(?: yang)? \Z"
)
_BY_NOW, _NOT_EVEN = (" kini ", " akhirnya ", " sekarang "), (" belum sempat ", " tidak sempat ", " tak sempat ")
_GOT_IN = ("lulus", "lolos", "diterima", "keterima")
_TURNED = ("dialihkan", "mengalihkan", "beralih", "alih status", "berubah status", "diangkat")
POST = 4  # posts that are counted outweigh what is said of people near them
REST = re.compile(r"(?<![a-z])(?:sisanya|selebihnya|sisa)(?![a-z])")


def status_of(page: Page, cue: Cue) -> tuple[str, int]:
    """The status a cue stands for in its place, with its weight: "belum dilantik" is no appointment."""
    told = page.told.get(cue.start)
    if told is None:
        told = page.told[cue.start] = _in_place(page.folded, cue)
    return told


def _in_place(folded: str, cue: Cue) -> tuple[str, int]:
    status, weight = cue.meaning.status or "other", cue.meaning.weight
    window = folded[max(0, cue.start - 18) : cue.start]
    if tells_no_fate(folded, cue.start, cue.end, status):
        return status, 0
    if status == "remaining" and folded.startswith(_WAITING, cue.start) and _WAITED.search(window):
        return status, 0  # "setengah tahun menunggu, 641 guru akhirnya ...": the waiting is over
    if status == "remaining" and folded.startswith(_AWAY, cue.start) and at_a_test(folded, cue.start):
        return "other", 6  # absent from a ceremony one waits; absent from a test one is out
    if status == "appointed" and folded.startswith(_TAKES_IN, cue.start) and _HOPED.search(window):
        return "proposed", 3
    if folded.startswith(_DEPUTIES, cue.start) and _SO_FEW.match(folded, cue.end):
        return "other", 6
    if (
        status in ("appointed", "proposed")
        and _APART.match(folded, cue.end)
        and _ACT_APART.search(folded, cue.start, cue.end)
    ):
        return "remaining", 6  # "akan dilantik susulan": not with the others
    if _NOT_TODAY.match(folded, cue.start):
        return "remaining", _GONE
    if status == "remaining" and folded.startswith(_WAITING, cue.start) and _LONG_SINCE.match(folded, cue.start):
        return status, 0  # "sembilan lainnya menunggu jauh lebih lama": how long it took
    if status == "remaining" and folded.startswith(_SENT_BACK, cue.start):
        reach = max(0, cue.start - _SENT_BACK_REACH), cue.end + _SENT_BACK_REACH
        if _WHAT_IS_SENT_BACK.search(folded, *reach) is None:
            return status, 0  # "25 guru dikembalikan ke sekolah negeri": people, not their papers
    once = status == "remaining" or (status == "other" and weight >= _FELL)
    once = once and not folded.startswith(_APPLIED_THEN, cue.start)
    if once and _ONCE.search(folded, max(0, cue.start - _LONGEST_ONCE), cue.start):
        return status, 0  # "seorang guru yang dahulu belum sempat ikut": it is no more
    if status == "remaining" and EMPTY.match(folded, cue.start):
        until_now = _UNTIL_NOW.search(folded, max(0, cue.start - _LONGEST_UNTIL_NOW), cue.start)
        if until_now or _FILLED_NOW.match(folded, cue.end):  # "14 posisi yang sebelumnya kosong": empty no more
            ahead = _LATER_ON.search(folded, max(0, cue.start - _LONGEST_UNTIL_NOW), cue.end + _BEHIND)
            return (status, 0) if ahead else ("appointed", POST + 1)
    if status == "other" and folded.startswith(_AWAY, cue.start) and at_a_ceremony(folded, cue.start):
        return "remaining", 6
    if status == "remaining" and _SOME_MORE.match(folded, cue.start):
        return "proposed", POST  # "diusulkan lagi 2.037 orang": others than before
    if status == "remaining" and _LIST_GOES_ON.match(folded, cue.start):
        return status, 0
    if status == "remaining" and _NEXT_IN_LINE.match(folded, cue.start) and not window.endswith(" yang "):
        return status, 0  # "tenaga teknis menyusul 402 orang": a list goes on; not "yang menyusul 402 orang"
    if folded.startswith("submit", cue.start) and _PAPERS.search(folded, max(0, cue.start - _PASSAGE), cue.start):
        return "proposed", POST  # those who passed send their papers; to send an application is "other"
    if _THRESHOLD.match(folded, cue.start) and _FIRST_TEST.search(folded, max(0, cue.start - _PASSAGE), cue.end + 60):
        return "other", 5  # above the threshold of the first test of CPNS another is to come
    if status == "other" and weight >= _FELL and _REPLACED.search(folded, max(0, cue.start - 64), cue.start):
        return status, 0  # "dilantik menggantikan pejabat yang pensiun": others than those counted
    if status == "remaining" and window.endswith(" sempat ") and not window.endswith(_NOT_EVEN):
        return status, 0  # "sempat tertunda dua pekan": it is no more
    if status == "other" and weight >= _FELL and _FOR_A_WHILE.search(window):
        return status, 0  # "berkas mereka sempat dinyatakan tidak sesuai": it is no more
    if status == "other" and weight > _FELL and _MAY_BE.search(window):
        return status, 0  # "kelulusan mereka bisa dibatalkan": it is not yet
    if folded.startswith(_GOT_IN, cue.start) and _ELSEWHERE.match(folded, cue.start):
        return "other", _GONE
    if folded.startswith(_TURNED, cue.start) and _HIRED_OUT.match(folded, cue.start, cue.end + 48):
        return "other", 6
    if status == "proposed" and weight == 4:
        return ("other", 6) if _NEGATED.search(window) else (status, weight)
    if status != "appointed":
        return status, weight
    if may_be_filled(folded, cue.start):
        return "proposed", 5
    if _AFTERWARDS.search(window) and folded.startswith((" ini", " itu", " tersebut"), cue.end):
        return status, 1  # "setelah pelantikan ini": when, not what
    if _WHEN.search(window) and _UNDERGOES.match(folded, cue.start):
        return status, 1  # "melewati umur 58 saat dilantik": when, not what
    if weight == 3 and (_GRANTED.search(window) or _ALLOTTED.search(folded, max(0, cue.start - 40), cue.start)):
        return "proposed", POST  # "kuota yang diberikan", "jatah guru yang diberikan": what is given are posts
    if folded.startswith(_ON_PAPER, cue.start) and _AT_WORK.search(window):
        return "proposed", 5  # "sedang mencetak SK 236 PPPK": they are not given out yet
    if not _TURNING.isdisjoint(window.split()):
        if _NEGATED.search(window):
            if window.endswith(" lagi ") and NO_LONGER.match(folded, cue.start):
                return status, weight
            if _ONCE.search(folded, max(0, cue.start - _LONGEST_ONCE), cue.start):
                return status, 0  # "yang dahulu belum sempat disumpah": they are now
            return ("other" if _CANCELLED.search(window) else "remaining"), 6
        rest = " baru " in window and REST.search(folded, max(0, cue.start - 60), cue.start)
        if rest and not _AT_ONCE.match(folded, cue.end):
            return "remaining", 6  # "27 orang sisanya baru menerima SK setelah ..."
        if (
            weight >= 3
            and _FUTURE.search(window)
            and not window.endswith(_BY_NOW)
            and not _THEN_CAME.search(window)
            and not _is_errand(folded, cue, window)
        ):
            return "proposed", 5
    if _LATER.match(folded, cue.end) or _UNDER_WAY.match(folded, cue.end):
        return "proposed", 5
    done = _ENTERS.match(folded, cue.start)
    past = _PAST.search(window) or folded.startswith(("sudah", "telah"), cue.start)
    return (status, DONE) if done and past else (status, weight)


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
    return _LATER_ON.search(folded, max(0, cue.start - 120), cue.start) is None
