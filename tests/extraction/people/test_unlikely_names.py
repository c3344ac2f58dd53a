"""Names that look like something else: a month, an agency's short form, a rank, a word that a full stop shortens."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

NAMES = [
    ("Bupati Sragen dr.Kusdiana Untara hadir.", ["Kusdiana Untara"], "a-title-glued-to-the-name"),
    ("Kepala Dinas Sosial Ir.Agus Salman hadir.", ["Agus Salman"], "another-glued-title"),
    ("Acara di Auditorium Istana Gubernur, Senin, ramai.", [], "a-hall-of-a-palace"),
    ("Mereka berkumpul di Ruang Rapat Sekretaris Daerah.", [], "a-room-of-an-office"),
    ("Hadir Wakil Bupati Juli Suryana di sana.", ["Juli Suryana"], "a-month-as-given-name"),
    ("Kabid Formasi, M. Farid Juni Hariyanta, merinci.", ["M. Farid Juni Hariyanta"], "a-month-within-a-name"),
    ("Wali Kota April Sulistya hadir.", ["April Sulistya"], "another-month"),
    ("Keputusan Bupati Juli Tahun 2025 terbit.", [], "a-month-of-a-year"),
    ("Menurut Bupati Juli Mendatang SK dibagikan.", [], "a-month-to-come"),
    ("Rapat dipimpin Wakil Bupati, Juli 2025.", [], "a-month-behind-a-comma"),
    ("Ketua MA Sunarka mengambil sumpah.", ["Sunarka"], "a-court-that-is-no-degree"),
    ("Ketua MK Suhartana hadir.", ["Suhartana"], "a-court-that-is-no-initials"),
    ("Ketua DPRD Budi Sarwana MA hadir.", ["Budi Sarwana MA"], "a-degree-that-is-no-court"),
    ("Kepala MAN 2 Tegal Ah. Falaqa hadir.", ["Ah. Falaqa"], "a-shortened-name"),
    ("Asisten I Bq. Nelly Kusumawarda M. hadir.", ["Bq. Nelly Kusumawarda M."], "a-noblewoman-and-an-initial"),
    ("Bupati, Benyamin Th. Noaha, melantik.", ["Benyamin Th. Noaha"], "a-shortened-middle-name"),
    ("Sekda Alor, Ferdi I.Lahola,SH, hadir.", ["Ferdi I.Lahola"], "a-glued-initial"),
    ("Ferdi I.Lahola,SH, selama ini Plt di dinas itu, batal hadir.", ["Ferdi I.Lahola"], "acting-all-along"),
    ("Plt Bupati AKBP (Purn) H Asmara menyerahkan SK.", ["H Asmara"], "retired"),
    ("Bupati Meranti, AKBP (Purn.) H. Asmara, S.H., hadir.", ["H. Asmara"], "retired-with-a-full-stop"),
    ("Gubernur NTT Laksamana Madya TNI (Purn) Emanuel Lena hadir.", ["Emanuel Lena"], "a-rank-of-two-words"),
    ("Sekretaris Jenderal, Komjen. Pol. Andap Budi, hadir.", ["Andap Budi"], "a-rank-with-full-stops"),
    ("Bupati Paser H. Haeril Waris alias Irone hadir. Bupati Irone senang.", ["H. Haeril Waris"], "alias"),
    (
        "Gubernur DIY Sri Sultan Bawana X.\n\nSeperti camat, lurah hadir.",
        ["Sri Sultan Bawana X"],
        "a-number-at-the-end",
    ),
    (
        "Ia didampingi Mukhlisa, Pembantu Rektor Bidang Umum, Andri Zulfan selaku Kepala Biro Umum.",
        ["Mukhlisa", "Andri Zulfan"],
        "each-before-its-office",
    ),
    ("Dilantik Manfred Lekis Penjabat Kades Webriamat.", ["Manfred Lekis"], "a-place-of-one-word"),
    (
        "Hadir Staf Ahli Gubernur Bidang Hukum, Politik, dan Pemerintahan Effendi Pohana.",
        ["Effendi Pohana"],
        "whose-adviser",
    ),
    ("Kepala SMP Negeri 25 orang dan Kepala SD Negeri 90 orang.", [], "a-state-school"),
    ("Anggota DPRD Gorut dari Fraksi Golkar, Lukman Diko, menyesal.", ["Lukman Diko"], "a-party"),
    ("Sekretaris Fraksi NasDem Hendra Wijaya menyesal.", ["Hendra Wijaya"], "a-party-before-the-name"),
    ("Ketua Fraksi Demokrat itu menyesal.", [], "a-party-and-nobody"),
    ("Direktur Perumda Tirtanadi tersebut menyesal.", [], "a-company-and-nobody"),
    ("Bertempat di Aula Pandopo Bupati, Senin, mereka disumpah.", [], "a-hall"),
    ("Acara di Pendapa Ronggo Hadi Bupati Blitar ramai.", [], "a-hall-with-a-name"),
    ("Hadir Aula Andika, Kepala Dinas Sosial.", ["Aula Andika"], "a-person-called-like-a-hall"),
    ("Nama itu dibahas dengan Muzaki Manaf alias Mualem, Gubernur Aceh.", ["Muzaki Manaf"], "alias-before"),
    ("Acara dibuka Rudi Hartono alias Cak Rud, Ketua DPRD Gresik.", ["Rudi Hartono"], "alias-of-two-words"),
    ("Hadir Siti Aminah atau akrab disapa Umi, Wakil Bupati Garut.", ["Siti Aminah"], "called"),
    ("Hadir Siti Aminah yang biasa dipanggil Umi, Wakil Bupati Garut.", ["Siti Aminah"], "usually-called"),
    ("Kosong: Asisten Apoteker, Nutrisionis, Penyuluh Pertanian, Auditor, dan lainnya.", [], "functional-posts"),
    ("Terampil – Asisten Penata Anestesi satu orang.", [], "a-functional-post-of-two-words"),
    ("Kosong Kepala Biro Hukum Setdaprov, Kepala Bakeuda, serta Kepala Dinas Kelautan.", [], "seats"),
    ("Hadir perwakilan Brimob dan sejumlah kepala OPD.", [], "a-brigade"),
    ("Menurut Pj Gubri, itu pantas.", [], "a-governor"),
    ("Bupati melantik 245 Penjabat (Pj) Pangulu, sebutan kepala desa.", [], "village-heads"),
    ("Hadir Sekdakab Ach. Faisal, Kepala BKPSDM Saudi Rahman.", ["Ach. Faisal", "Saudi Rahman"], "shortened-ahmad"),
    ("Hadir Bupati Kolaka Mohd. Syafri bersama Sekda Hi. Yamin.", ["Mohd. Syafri", "Hi. Yamin"], "shortened-haji"),
    ("Hadir Bupati Kolaka H.B. Syafri. Ia pulang.", ["H.B. Syafri"], "initials-written-together"),
    ("Hadir Bupati Kolaka Edi Bor. Ia pulang.", ["Edi Bor"], "a-short-word-that-ends-the-sentence"),
    ("Bupati Kolaka SA Supriadi hadir. Wakil Bupati AB Hidayat pulang.", ["SA Supriadi", "AB Hidayat"], "initials"),
    ("Kepala Dinas PU Supriadi hadir. Ketua DPR RI Hidayat pulang.", ["Supriadi", "Hidayat"], "short-acronyms"),
    (
        "Wakil Ketua Komisi A Tamo Stenly hadir. Ketua Komisi B, Edi Santo, pulang.",
        ["Tamo Stenly", "Edi Santo"],
        "committees",
    ),
    ("Sebagian tadinya pelaksana tugas. RS Kabelota dipimpin sebagai direktur.", [], "some-and-a-hospital"),
    ("Kapus Patumbak menjadi Kapus Beringin. Kapus Gunung Tinggi pindah.", [], "health-centres"),
    ("Upacara di rumah dinas Wali Kota Belakang Balok berjalan lancar.", [], "a-quarter-of-a-town"),
    ("Yang berganti antara lain Camat Tarogong Kidul, Kabag Umum, serta Lurah Kota Kulon.", [], "sides-of-a-place"),
    ("Yang dicopot Kepala UPT Puskesmas Pagar Marbau, kini dokter.", [], "two-words-of-a-place"),
    ("Rudi Hartana dipindah dari Sekcam Sulang ke Lurah Belakang Balok.", ["Rudi Hartana"], "left-and-taken"),
    ("Kepala SDN Karang Tengah dan Kepala SMPN Cikajang juga diganti.", [], "places-of-schools"),
    (
        "Camat Tarogong Kidul Budi Santosa hadir, Sekcam Cibatu Andi Wijaya juga.",
        ["Budi Santosa", "Andi Wijaya"],
        "both",
    ),
    ("Camat Gerung Sapoana bergeser.", ["Sapoana"], "one-word-who-moves"),
    ("Kepala Puskesmas Ciparay Siti bergeser. Lurah Regol Agus, kemarin.", ["Siti", "Agus"], "given-names"),
    ("Ketua Komisi A Roy Antera hadir.", ["Roy Antera"], "a-committees-head"),
    ("Nama Dedi Sudrajata, yang kembali memimpin Dinas Sosial, disebut.", ["Dedi Sudrajata"], "the-word-name"),
    ("Figur Dedi Sudrajata kini menjabat Kepala Dinas Sosial.", ["Dedi Sudrajata"], "a-figure"),
    ("Hadir Direktur Pascasarjana Syahabudin.", ["Syahabudin"], "a-school-of-a-campus"),
    ("Petinggi partai Surya Paloh datang bersama petinggi Polri.", [], "high-ups"),
    ("Bupati seperti biasa hadir. Bupati Purn hadir.", [], "nobody"),
]


@pytest.mark.parametrize(("text", "expected", "case"), NAMES, ids=[row[2] for row in NAMES])
def test_a_name_that_looks_like_something_else(text: str, expected: list[str], case: str) -> None:
    assert [name for name, _ in officials(text)] == expected
