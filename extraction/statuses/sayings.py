"""Set words that say one thing of a count from one place beside it: posts filled, a number issued, so many fewer."""

from __future__ import annotations

import re
from collections.abc import Callable

from extraction.statuses.waiting_words import EMPTY
from extraction.words.numbers import COMES_TO, SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings


def _saying(place: Callable[[Surroundings], tuple[int, int]], words: str) -> Callable[[Page, Surroundings], bool]:
    """Whether ``words`` stand in that place beside a count."""
    pattern = re.compile(words)
    return lambda page, around: pattern.search(page.folded, *place(around)) is not None


def _clause(around: Surroundings) -> tuple[int, int]:
    return around.clause


def _clause_before(around: Surroundings) -> tuple[int, int]:
    """The clause up to the number."""
    return around.clause[0], around.number.start


def _after(around: Surroundings) -> tuple[int, int]:
    """From the number to the next one of its sentence."""
    return around.number.end, around.gap[1]


def _right_before(around: Surroundings) -> tuple[int, int]:
    return around.lead(48, around.reach[0])


def _before(around: Surroundings) -> tuple[int, int]:
    return around.lead(100, around.reach[0])


# Posts were filled ("389 formasi terisi", "72 posisi sudah ada orangnya").
is_filled = _saying(
    _clause,
    r"(?<![a-z])(?:terisi|terpenuhi|terserap|terpakai|(?<!tidak )(?<!tak )(?<!belum )(?:bertuan|berpenghuni)"
    r"|(?:sudah|telah|kini) (?:ada|punya|memiliki) (?:orang|penghuni|pejabat|pemenang|pengisi|pemilik|yang mengisi)"
    r"(?:nya)?)(?![a-z])",
)
# So many posts have been filled by now, whatever they were granted for ("1.170 formasi tahun 2024 telah terisi").
are_filled_by_now = _saying(
    lambda around: (around.number.end, min(around.clause[1], around.gap[1])),
    r"(?<!yang )(?<![a-z])(?:sudah|telah)(?: [a-z]+)? (?:terisi|terpenuhi|ditempati|diduduki)(?![a-z])",
)
# So many posts were put up for a selection, of which others are told to be filled ("dari 11 kursi yang dilelang").
is_offered = _saying(
    _clause,
    r"(?<![a-z])dari (?:total |sebanyak )?[a-z\d]+ (?:jabatan|kursi|posisi)[^.;,]{0,40} yang"
    r" (?:(?:sudah|telah|sempat|pernah) )?dilelang(?![a-z])",
)
# They are being dealt with still ("51.384 yang masih diproses").
is_pending = _saying(_clause, r"(?<![a-z])masih (?:di|me|ter|dalam)")
# Their identity number is issued, which is their appointment.
is_numbered = _saying(
    _clause,
    r"(?<![a-z])(?:nip|ni pppk|nomor induk)(?:nya)?(?![a-z])[^.;]{0,40}?"
    r"(?<![a-z])(?:(?:di)?terbit(?:kan)?|ditetapkan|keluar)(?![a-z])"
    r"|(?<![a-z])(?:sudah|telah) ber-?nip(?![a-z])"
    r"|(?<![a-z])(?:menerbitkan|terbit|diterbitkan|menetapkan|ditetapkan)(?: [\w.]+){0,2} (?:nip|nomor induk)"
    r"(?:-?nya)?(?![a-z])",
)
# So is it told behind what was proposed of them ("memperoleh persetujuan teknis dan nomor induknya sudah keluar").
are_numbered_too = _saying(
    lambda around: (around.clause[1], around.gap[1]),
    r"(?:,| dan| serta)(?: kini)? (?:nip|ni pppk|nomor induk(?: pegawai| pppk)?)(?:-?nya| mereka)"
    r"(?: (?:pun|juga|semua|semuanya))? (?:sudah|telah|akhirnya)(?: [a-z]+)?"
    r" (?:terbit|diterbitkan|ditetapkan|keluar|turun)(?![a-z])",
)
# They have held their decree since some day ("227 peserta diangkat dan memegang SK sejak April 2025").
holds_since = _saying(
    _after, r"(?<![a-z])(?:memegang|mengantongi|menerima|memiliki) (?:sk|nip)(?: [a-z]+){0,2} sejak(?![a-z])"
)
# By so many posts or people grew fewer ("PPPK berkurang 76"); not how many are left.
is_less = _saying(
    _right_before,
    r"(?<![a-z])(?:berkurang|menyusut|susut|dipangkas|terpangkas|dipotong|terpotong|dikurangi|merosot|selisih(?:nya)?)"
    rf"(?: (?:sebesar|sampai))?{SO_MANY} \Z",
)
# So many are needed, which nobody grants or asks for ("masih perlu kira-kira 1.000 guru lagi").
is_needed = _saying(
    _right_before,
    r"(?<![a-z])(?:perlu(?: (?:lagi|tambahan|sampai))?|kebutuhan(?:nya)?,? (?:jumlah|angka)nya(?: di atas)?)"
    rf"{SO_MANY} \Z",
)
# So many are sought by a selection, which are its posts ("cari 90 CPNS", "kebutuhan pegawai mencapai 90").
is_sought = _saying(
    _right_before,
    r"(?<![a-z])(?<!masih )(?:(?:men|di)?cari|(?:mem|di)?butuh(?:kan)?|memerlukan|(?:me|di)?rekrut|(?:mem|di)?buka"
    r"|(?<!total )(?<!usulan )lowongan(?:nya)?|kebutuhan(?:nya)?"
    r"(?: (?!guru|menurut|sebenarnya|ideal|kami|kita)[a-z-]+){0,4})"
    rf"(?: lowongan(?: untuk| bagi)?)?(?:{SO_MANY}|{COMES_TO}) \Z",
)
# So many seats are empty by now, more or fewer than before ("jabatan yang lowong, tadinya 8, sekarang menjadi 10").
are_empty_by_now = _saying(
    _before,
    r"(?<![a-z])(?<!mengisi )(?<!menutup )(?:(?:jabatan|kursi|posisi|formasi)(?: [a-z0-9.]+){0,3}"
    r" (?:lowong|kosong|(?:belum|tidak) terisi)|kekosongan)(?![a-z])"
    r"(?:(?!isi|lantik|tempat|duduk)[^.;]){0,60}?(?<![a-z])(?:men)?jadi(?: [a-z]+)? \Z",
)
# A further stage is to bring so many ("tahap kedua nanti 2.075 orang", "tahap dua diperkirakan 400 orang").
is_stage_ahead = _saying(
    _right_before,
    r"(?<![a-z])(?:tahap|gelombang|kloter|angkatan)(?: [a-z0-9]+){0,3}"
    rf" (?:nanti|mendatang|perkiraannya|diperkirakan|ditaksir|diprediksi){SO_MANY} \Z",
)
# So many were taken in by former intakes ("penerimaan CPNS tiga tahun terakhir sudah melampaui 2.000 orang").
were_taken_in = _saying(
    _before,
    r"(?<![a-z])(?<!pendaftar )(?<!pelamar )(?<!peserta )(?<!formasi )(?:penerimaan|rekrutmen|perekrutan|pengangkatan)"
    r"(?: [a-z]+){0,6} (?:tahun terakhir|tahun (?:lalu|silam)|20\d\d)(?: (?:saja|ini|itu))? (?:sudah|telah)"
    rf"(?: (?:melampaui|melebihi|mencapai|menembus|menghasilkan|menyerap|menjaring|ada))?{SO_MANY} \Z",
)
# Posts filled by people whose decrees were given out ("terisi 1.747 pada tahap I yang SK-nya diserahkan Mei silam").
are_handed_over = _saying(
    _after,
    r"(?<![a-z])sk-nya (?:sudah |telah |lantas |langsung )?(?:diserahkan|dibagikan|diterima)(?! (?:nanti|besok))",
)
# So many leave each time ("setiap tahun ditinggal pensiun 50 guru").
is_left_by = _saying(_right_before, rf"(?<![a-z])ditinggal(?:kan)?(?: pensiun| mati| wafat){SO_MANY} \Z")
# Many contend for so many ("1.500 honorer bersaing merebut 240 posisi"); not "berhasil merebut 12 kursi".
is_contended = _saying(
    _right_before,
    r"(?<![a-z])(?:(?:mem)?perebutkan|(?:ber|di)rebut(?:kan)?|berebut"
    rf"|(?:bersaing|berlomba|beradu|berkompetisi)(?: (?:untuk|nilai|nasib))*(?: (?:merebut|mengisi))?)"
    rf"(?: hanya)?{SO_MANY} \Z",
)
is_fought_for = _saying(
    _after,
    r"(?<!yang )(?<![a-z])(?:diperebutkan|direbutkan|dikompetisikan)(?![a-z])",
)
# Posts left over are competed for now ("88 formasi tersisa akan diperebutkan", "diperebutkan ialah sisa kuota").
is_competed_for = _saying(
    _after,
    r"(?<![a-z])(?:(?:ter)?sisa|yang)(?: (?:itu|ini|tersebut|akan|bakal|kini|pun|masih|bisa|kembali))* "
    r"(?:diperebutkan|direbutkan|dikompetisikan|dibuka)(?![a-z])",
)
is_what_they_want = _saying(
    _clause_before,
    r"(?<![a-z])diperebutkan(?: (?:adalah|ialah|yaitu|yakni|cuma|hanya|tinggal))* (?:sisa )?"
    r"(?:kuota|formasi|jatah|kursi)(?: [a-z0-9]+){0,4} \Z",
)
# Posts that nobody is left for ("44 kursi sama sekali nihil", "20 formasi pendaftarnya tidak memenuhi syarat").
lacks_people = _saying(
    _after,
    r"(?<![a-z])(?:(?:tidak|tak|belum) (?:memiliki|punya|mempunyai|mendapat(?:kan)?|menemukan|ada) "
    r"(?:calon|pelamar|peminat|pendaftar|peserta|orang|pengisi)(?:nya)?|(?:sama sekali|benar-benar|masih|juga) nihil"
    r"|(?:pelamar|pendaftar|peserta)(?:nya)? (?:(?!yang)[a-z]+ )?"
    r"(?:(?:tidak|tak) (?:memenuhi|lulus|lolos)|gugur|gagal|tms))"
    r"(?![a-z])",
)
# So many sit a test or go through a selection ("tes PPPK akan diikuti 87 orang").
is_attended = _saying(
    _before,
    r"(?<![a-z])(?<!hasil )(?<!lulus )(?<!lolos )(?<!dari )"
    r"(?:seleksi|ujian|tes|skd|skb|cat|asesmen|uji kompetensi)(?![a-z])"
    r"(?:(?!pelantikan|penyerahan|peserta)[^.;\d]|20\d\d"
    r"|\d{1,2}(?= (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)))*"
    rf"(?<![a-z])diikuti(?: oleh)?{SO_MANY} \Z",
)
# One sitting of a test holds so many ("tiap sesi menampung 70 peserta", "satu sesi memuat 200 orang").
is_a_sitting = _saying(
    _clause_before,
    r"(?<![a-z])(?:sesi|gelombang|giliran|shift|ruang(?:an)?)(?:nya)?(?: (?:ujian|tes|itu|ini|bisa|dapat|mampu|hanya))*"
    rf" (?:(?:di)?isi|diikuti|menampung|memuat|berisi|berkapasitas|melayani){SO_MANY} \Z",
)
# They were given it where the words were spoken ("di sela penyerahan SK kepada 2.633 PPPK").
is_of_the_occasion = _saying(
    _before,
    r"(?<![a-z])(?:di sela(?:-sela)?|usai|seusai|selepas)(?: (?:acara|kegiatan|upacara|prosesi))?"
    r" (?:penyerahan|pelantikan|pembagian|pengambilan sumpah|menyerahkan|melantik|membagikan)[^.;\d]{0,60}\Z",
)
# So many there were before this event ("sebelum pelantikan ini jumlah PPPK 3.808 orang").
was_before = _saying(
    _before,
    r"(?<![a-z])sebelum (?:hari|pelantikan|penyerahan|penambahan|pengangkatan|tambahan) (?:ini|itu)(?![a-z])"
    r"[^.;\d]{0,40}(?<![a-z])(?:jumlah|berjumlah|tercatat|memiliki|punya|ada)(?: [a-z]+){0,3} \Z",
)
# So many there were before this day, where nothing says what became of them.
was_before_today = _saying(_before, r"(?<![a-z])sebelum hari ini,? (?:baru |hanya )?\Z")
_VACATED = re.compile(  # why a seat is empty befell the one who held it: "25 jabatan yang kosong karena pensiun"
    r"(?:, (?:yaitu|yakni) [^.;,\d]{1,40},)?(?: (?!pensiun|yang)[a-z]+){0,3}"
    r"(?: yang)?(?: (?:masih|sudah|kini|juga|lama))*"
    rf" {EMPTY.pattern}"
)
_SEATS = ("jabatan", "kursi", "posisi")
_of_seats_there_are = _saying(
    _right_before,
    rf"(?<![a-z])(?:dari(?: (?:total|seluruh|keseluruhan))?|terdapat|memiliki|mempunyai|punya){SO_MANY} \Z",
)
_TAKEN = re.compile(
    r"[^.;,]{0,40} yang (?:(?:sudah|telah|akan|baru|kini) )?(?:di|ter|kosong|lowong|belum|tidak|tak|masih)"
)
# So many are granted to a government, whoever is to fill them ("memperoleh kuota awal 4.500 PPPK").
is_allotted = _saying(
    _right_before,
    r"(?<![a-z])(?:memperoleh|mendapat(?:kan)?|beroleh|dapat|kebagian|memberi(?:kan)?|diberi|mengantongi|menerima)"
    r" (?:tambahan )?(?:kuota|jatah|alokasi|pagu)(?: (?!tahap|formasi)[a-z]+){0,3} \Z"
    # "jatah formasi Palopo genap 100 orang"
    r"|(?<![a-z])(?:kuota|jatah|alokasi|pagu)(?: (?!yang|di[a-z]{4}|ter|sudah|telah|habis)[a-z]+){0,4}"
    r" (?:genap|mencapai|berjumlah|hanya|cuma|sebanyak|sebesar|ditetapkan) \Z",
)
_asks = _saying(_right_before, rf"(?<![a-z])(?:meminta|minta|memohon|memintakan|mohon){SO_MANY} \Z")
_wants_given = _saying(
    _right_before,
    rf"(?<![a-z])(?:agar|supaya) (?:diberi|diberikan|ditambah|dikirim|dialokasikan)(?: tambahan)?{SO_MANY} \Z",
)
_MORE_OR_OF_WHOM = re.compile(
    r"(?: (?!yang |itu |agar |untuk )[a-z0-9-]+){0,5}"
    r" (?:tambahan|lagi|(?:ke|kepada) (?:pemerintah )?(?:pusat|kementerian|kemen[a-z-]+|menteri|bkn|jakarta))(?![a-z])"
)


def is_requested(page: Page, around: Surroundings) -> bool:
    """Whether so many are asked for of those who grant posts ("meminta 300 guru tambahan", "agar diberi 250 guru")."""
    if _wants_given(page, around):
        return True
    return _asks(page, around) and _MORE_OR_OF_WHOM.match(page.folded, around.number.end) is not None


def is_vacated(page: Page, around: Surroundings) -> bool:
    """Whether seats are said to be empty right behind their number, whatever befell those who held them."""
    return around.counted == "post" and _VACATED.match(page.folded, around.after_end) is not None


def are_seats_there(page: Page, around: Surroundings) -> bool:
    """Whether officials' seats are counted that there are, of which some are filled ("35 orang dari 38 jabatan")."""
    named = bool(around.after) and page.folded.startswith(_SEATS, around.after[0].start)
    if not named or _TAKEN.match(page.folded, around.after_end):
        return False
    return _of_seats_there_are(page, around)
