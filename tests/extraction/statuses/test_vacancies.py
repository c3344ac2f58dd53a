"""Posts that stand empty, are filled or taken back: what the article is, and each count in it."""

import pytest

from extraction.article import extract

ACTING = [
    pytest.param(
        "14 Kursi Eselon II Bungo Masih Dipegang Plt\n\nMUARABUNGO - Separuh pimpinan perangkat daerah di Kabupaten "
        "Bungo belum berstatus tetap. Bungo memiliki 32 jabatan pimpinan tinggi pratama. Kepala BKPSDM Bungo, Senin "
        "(5/1/2026), menyebut yang dijabat Plt ada 14, lalu 18 kepala OPD berstatus definitif. Soal pelantikan, ia "
        "menyerahkan kepada bupati.",
        "other",
        {32: "other", 18: "other"},
        id="posts there are, and definitive holders",
    ),
    pytest.param(
        "Belum Ada Pelantikan, 11 Jabatan di Pemkab Takalar Dibiarkan Lowong\n\nTAKALAR - Bupati Takalar belum mau "
        "menggelar pelantikan meskipun 11 jabatan tinggi tidak bertuan. Keterangan itu datang dari Sekda Takalar, "
        "Senin (28/7/2025).",
        "other",
        {11: "remaining"},
        id="nobody is to be sworn in",
    ),
    pytest.param(
        "Enam OPD Pemkot Bima Dijabat Pelaksana Tugas\n\nBIMA - Enam jabatan kepala OPD di Pemkot Bima sampai kini "
        "masih dijabat pelaksana tugas. Kepala BKPSDM Kota Bima, Rabu (7/1/2026), mengatakan kekosongan terjadi "
        "karena pejabatnya pensiun. Pelantikan pejabat definitif belum dijadwalkan.",
        "other",
        {6: "remaining"},
        id="no day is planned",
    ),
    pytest.param(
        "Lima Kursi Kepala Dinas di Luwu Kosong, DPRD Minta Segera Diisi\n\nLUWU - DPRD Luwu menyoroti lima kursi "
        "kepala dinas yang kosong sejak awal tahun. Ketua Komisi I, Selasa (6/1/2026), mengatakan bupati mestinya "
        "segera melantik pejabat definitif. Kelima kursi itu diisi Plt.",
        "other",
        {5: "remaining"},
        id="others ask for it",
    ),
    pytest.param(
        "Tujuh Camat di Kerinci Berstatus Plt\n\nKERINCI - Tujuh camat di Kabupaten Kerinci berstatus pelaksana tugas. "
        "Dari 18 camat, 11 sudah definitif. Sekda Kerinci, Senin (5/1/2026), belum memastikan kapan pelantikan "
        "dilakukan.",
        "other",
        {7: "remaining", 18: "other", 11: "other"},
        id="acting by status",
    ),
    pytest.param(
        "Isi Kekosongan, Bupati Luwu Lantik Lima Kepala Dinas\n\nLUWU - Bupati Luwu melantik lima kepala dinas, Selasa "
        "(6/1/2026). Kelimanya mengisi kursi yang selama ini dipegang Plt.",
        "appointment",
        {5: "appointed"},
        id="the posts are filled",
    ),
    pytest.param(
        "Lima Jabatan Lowong di Pemkab Sigi Dilelang\n\nSIGI - Pemkab Sigi membuka seleksi terbuka untuk lima jabatan "
        "pimpinan tinggi pratama yang lowong, Senin (5/1/2026). Pendaftaran dibuka sampai akhir Januari.",
        "proposal",
        {},
        id="the posts are offered",
    ),
    pytest.param(
        "Bupati Alor Lantik 40 Pejabat, Tiga Kursi Masih Dipegang Plt\n\nKALABAHI - Bupati Alor melantik 40 pejabat "
        "struktural, Senin (5/1/2026). Tiga kursi kepala dinas masih dipegang Plt.",
        "appointment",
        {40: "appointed", 3: "remaining"},
        id="others are sworn in",
    ),
    pytest.param(
        "40 Formasi CPNS Flores Timur Kosong\n\nLARANTUKA - Sebanyak 40 formasi CPNS di Flores Timur kosong karena "
        "tidak ada pelamar, kata Kepala BKPSDM, Senin (16/9/2024).",
        "proposal",
        {40: "remaining"},
        id="posts for CPNS",
    ),
]
FILLED = [
    pytest.param(
        "KUPANG - Wakil Gubernur memimpin pelantikan di aula, Sabtu (27/7/2019). Sebanyak 18 kursi eselon III yang "
        "lowong akhirnya bertuan.",
        "appointment",
        {18: "appointed"},
        id="vacant until now",
    ),
    pytest.param(
        "LAMANDAU - Bupati Lamandau melantik delapan kepala dinas, Senin (5/1/2026). Dari sembilan jabatan yang "
        "dilelang sejak November, delapan telah ada pejabatnya.",
        "appointment",
        {9: "other", 8: "appointed"},
        id="of posts put up for selection",
    ),
    pytest.param(
        "MUNA - Seleksi CPNS 2024 di Muna rampung, kata Kepala BKPSDM, Senin (13/1/2025). Sebanyak 210 dari 240 "
        "formasi sudah ada pemenangnya, sedangkan 30 formasi belum ada pemiliknya.",
        "proposal",
        {210: "proposed", 240: "proposed", 30: "remaining"},
        id="by a result",
    ),
    pytest.param(
        "MAROS - Bupati Maros melantik 30 pejabat, Senin (12/1/2026). Tiga kursi camat tidak turut diisi pada "
        "pelantikan kali ini.",
        "appointment",
        {30: "appointed", 3: "remaining"},
        id="left out",
    ),
    pytest.param(
        "LUWUK - Bupati melantik 40 pejabat, Senin (5/1/2026). Sembilan jabatan akan dilelang bulan depan.",
        "appointment",
        {40: "appointed", 9: "remaining"},
        id="a selection to come",
    ),
    pytest.param(
        "PALOPO - Wali Kota Palopo melantik 20 pejabat, Senin (12/1/2026). Empat jabatan kepala dinas tidak bertuan "
        "sejak tahun lalu.",
        "appointment",
        {20: "appointed", 4: "remaining"},
        id="vacant still",
    ),
]


UNDONE = [
    pytest.param(
        "Gubernur Malut Cabut SK Pelantikan 157 Pejabat\n\nSOFIFI - Belum lama dilantik, 157 pejabat di Pemprov Maluku "
        "Utara kehilangan jabatan barunya. Gubernur membatalkan surat keputusan pengangkatan mereka.",
        "other",
        {157: "other"},
        id="decrees withdrawn",
    ),
    pytest.param(
        "Walikota Batalkan Pelantikan 92 Pejabat\n\nBINJAI - Pelantikan 92 pejabat Pemko Binjai yang digelar Jumat "
        "(22/3/2024) dibatalkan sendiri oleh wali kota. Pembatalan dituangkan dalam SK yang diteken Selasa (2/4/2024).",
        "other",
        {92: "other"},
        id="a swearing-in declared void",
    ),
    pytest.param(
        "Tak Berizin Mendagri, Mutasi 48 Pejabat Nias Dianulir\n\nNIAS - Mutasi 48 pejabat di Pemkab Nias dianulir. "
        "Bupati mencabut keputusannya, Senin (1/4/2024), setelah Mendagri menegur.",
        "other",
        {48: "other"},
        id="officials moved in vain",
    ),
    pytest.param(
        "PTUN Batalkan SK Mutasi 20 Pejabat\n\nKENDARI - Pengadilan membatalkan surat keputusan mutasi 20 pejabat "
        "Pemkot Kendari, Kamis (4/4/2024). Mereka harus dikembalikan ke posisi lama.",
        "other",
        {20: "other"},
        id="by a court",
    ),
    pytest.param(
        "Sempat Dibatalkan, 92 Pejabat Binjai Akhirnya Dilantik\n\nBINJAI - Setelah pelantikan pertama dibatalkan, 92 "
        "pejabat Pemko Binjai dilantik ulang wali kota, Jumat (3/5/2024).",
        "appointment",
        {92: "appointed"},
        id="sworn in after all",
    ),
    pytest.param(
        "Bupati Lantik 45 Pejabat, Dua Orang Batal\n\nBONE - Bupati Bone melantik 45 pejabat, Senin (5/1/2026). Dua "
        "orang batal dilantik karena sakit.",
        "appointment",
        {45: "appointed"},
        id="some were not",
    ),
    pytest.param(
        "Pelantikan 300 PPPK Bone Dibatalkan, Dijadwalkan Ulang Kamis\n\nBONE - Pelantikan 300 PPPK yang sedianya "
        "digelar Senin dibatalkan. Bupati menjadwalkan ulang pada Kamis (8/1/2026).",
        "proposal",
        {},
        id="a day put off",
    ),
]


SWORN = "SUKABUMI - Wali kota melantik 96 pejabat, Senin (3/4/2023), untuk mengisi kekosongan. "
SEATS = [
    pytest.param(
        SWORN + "Ada 25 jabatan eselon IV yang kosong karena pejabatnya pensiun.",
        "appointment",
        {96: "appointed", 25: "remaining"},
        id="empty since somebody retired",
    ),
    pytest.param(
        SWORN + "Di sekolah ada 19 jabatan kepala sekolah yang kosong, yakni 18 pensiun dan satu meninggal dunia.",
        "appointment",
        {19: "remaining", 18: "other", 1: "other"},
        id="empty for reasons that sum up",
    ),
    pytest.param(
        SWORN + "Tiga posisi kepala bidang tak berpenghuni sejak pejabatnya mengundurkan diri.",
        "appointment",
        {3: "remaining"},
        id="empty since somebody resigned",
    ),
    pytest.param(
        SWORN + "Satu kursi, yaitu inspektur, belum terisi dan untuk sementara dipegang pelaksana tugas.",
        "appointment",
        {1: "remaining"},
        id="named aside",
    ),
    pytest.param(
        SWORN + "Sebanyak 25 pejabat eselon IV pensiun tahun ini sehingga kursinya kosong.",
        "appointment",
        {25: "other"},
        id="who retired",
    ),
    pytest.param(
        SWORN + "Dari 96 pejabat itu, 14 orang mengisi kursi kosong yang ditinggal pensiun.",
        "appointment",
        {14: "appointed"},
        id="who fill them",
    ),
    pytest.param(
        "BULELENG - Bupati Buleleng melantik 875 pejabat, Jumat (6/1/2017). Untuk eselon II yang dilantik 35 orang "
        "dari 38 jabatan, administrator 174 orang dari 175 jabatan.",
        "appointment",
        {35: "appointed", 38: "other", 174: "appointed", 175: "other"},
        id="so many of the seats there are",
    ),
    pytest.param(
        "ALOR - Bupati melantik pejabat untuk 45 jabatan eselon III, Senin (5/1/2026).",
        "appointment",
        {45: "appointed"},
        id="seats that people are sworn in to",
    ),
]


@pytest.mark.parametrize(("text", "kind", "expected"), [*ACTING, *FILLED, *UNDONE, *SEATS])
def test_vacancy(text: str, kind: str, expected: dict[int, str]) -> None:
    article = extract(text)
    said = {count.value: count.status for count in article.headcounts}
    assert (article.kind, {value: said.get(value) for value in expected}) == (kind, expected)


# Nobody wants or holds them, however that is denied.
NOBODYS = [
    (
        "Pemkab Pasuruan menyediakan 3.694 formasi PPPK. Akan tetapi, hanya 3.474 orang yang mendaftar, sementara"
        " 219 formasi tidak berpelamar.",
        {219: "remaining"},
    ),
    (
        "Jabatan lowong di Pemkab Bone banyak. Eselon IVa yang kosong 154 jabatan. Pada eselon IIIa tujuh jabatan"
        " tanpa pejabat.",
        {7: "remaining"},
    ),
    ("Sebanyak 12 kursi kepala sekolah di Blitar tak bertuan sejak awal tahun.", {12: "remaining"}),
    ("Rekrutmen PPPK nakes sepi. Sembilan formasi dokter spesialis nihil peminat.", {9: "remaining"}),
    ("Dari 80 formasi CPNS Sigi, 14 formasi tanpa pelamar.", {14: "remaining"}),
    ("Sebanyak enam jabatan eselon II di Pemprov Babel belum ada pejabat definitifnya.", {6: "remaining"}),
    ("Seleksi CPNS: 18 formasi sama sekali tidak diminati pelamar.", {18: "remaining"}),
    ("Ada 31 formasi guru yang sepi peminat hingga hari terakhir, tidak seorang pun mendaftar.", {31: "remaining"}),
    (
        "Empat kursi kepala dinas di Pemkot Batam dibiarkan kosong, dan dua lainnya dirangkap sekretaris.",
        {4: "remaining"},
    ),
    (
        "Tujuh ASN ikut seleksi terbuka Pemko Batam. Dua jabatan eselon II yang lowong menjadi sasaran mereka, "
        "karena pemegangnya sudah pensiun.",
        {2: "remaining"},
    ),
    ("Pemprov mencatat delapan jabatan kepala biro tak ada yang menduduki.", {8: "remaining"}),
    ("Sebelas formasi apoteker di RSUD Sigi tak ada yang melamar sampai pendaftaran CPNS ditutup.", {11: "remaining"}),
    ("Di Setda Kudus ada enam jabatan tanpa penghuni sejak pejabatnya pensiun.", {6: "remaining"}),
    ("Hasil seleksi CPNS Alor diumumkan. Ada 30 formasi tak berpelamar.", {30: "remaining"}),
    ("Lima kursi camat di Bima belum punya pejabat definitif, semuanya dirangkap Plt.", {5: "remaining"}),
    ("Pendaftaran CPNS Ende ditutup. Formasi dokter spesialis sebanyak 17 kursi minim pendaftar.", {17: "remaining"}),
    ("Kepala BKD mengakui sembilan jabatan di lingkungannya tidak ada yang menduduki.", {9: "remaining"}),
]
# They are empty no longer; and what looks like that.
NOBODYS_NO_LONGER = [
    (
        "Bupati Blitar melantik 12 kepala sekolah untuk mengisi kursi yang sebelumnya tanpa pejabat definitif.",
        {12: "appointed"},
    ),
    ("Wali kota melantik 20 pejabat. Kursi kepala dinas tak lagi tanpa pejabat.", {20: "appointed"}),
    ("Formasi PPPK Sigi tahun ini 50 formasi; tahun lalu beberapa formasi tidak berpelamar.", {50: "proposed"}),
    (
        "Tiga kursi kepala dinas di Pemko Batam tak lagi dipegang Plt. Wali Kota Batam melantik pejabat "
        "definitifnya, Rabu.",
        {3: "appointed"},
    ),
    (
        "Gubernur melantik pejabat eselon II, Senin. Dari 16 jabatan, empat diisi lewat promosi, 9 hasil rotasi, "
        "dan 3 perpanjangan masa jabatan.",
        {4: "appointed"},
    ),
    (
        "Wali Kota Cimahi melantik pejabat hasil seleksi terbuka. Kursi yang terisi ialah kepala dinas kesehatan,"
        " lima staf ahli, dan inspektur.",
        {5: "appointed"},
    ),
    (
        "Enam jabatan kepala dinas di Bima kini tidak lagi dirangkap Plt setelah Bupati melantik pejabatnya, Kamis.",
        {6: "appointed"},
    ),
    ("Bupati melantik pejabat administrator, Selasa. Dua kursi camat akhirnya bertuan.", {2: "appointed"}),
    (
        "Delapan kursi kepala puskesmas yang lama kosong akhirnya punya pemilik. Bupati Kudus melantik mereka kemarin.",
        {8: "appointed"},
    ),
    (
        "Tak ada lagi jabatan lowong di Dinas PU Kudus. Tujuh kursi kepala bidang diisi pejabat baru yang "
        "dilantik kemarin.",
        {7: "appointed"},
    ),
    ("Lima kursi camat di Bima bukan lagi dijabat Plt. Bupati melantik mereka, Senin (3/2/2025).", {5: "appointed"}),
    (
        "Bupati Kudus melantik pejabat baru, Kamis (6/2/2025). Sembilan jabatan yang sebelumnya tak ada yang "
        "menempati kini terisi.",
        {9: "appointed"},
    ),
    ("Bupati Alor melantik 45 pejabat, Rabu. Tidak ada pejabat yang dicopot dalam mutasi ini.", {45: "appointed"}),
    (
        "Empat kepala puskesmas di Ende dilantik, Selasa. Puskesmas itu sebelumnya tidak lagi memiliki kepala.",
        {4: "appointed"},
    ),
    ("Wali Kota Palu melantik pejabat eselon II, Jumat. Sepuluh kursi itu kini diisi wajah baru.", {10: "appointed"}),
    ("Gubernur melantik 12 pejabat, Jumat. Tiga jabatan diisi melalui mutasi, selebihnya promosi.", {3: "appointed"}),
    (
        "Delapan posisi kepala bidang di Palu ditempati pejabat baru sejak dilantik bupati, Kamis (2/1/2025).",
        {8: "appointed"},
    ),
    ("Bupati Ende melantik pejabat struktural, Rabu. Lima kursi kepala bagian tak lagi lowong.", {5: "appointed"}),
    ("Dua jabatan asisten di Pemkab Ende tidak lagi kosong usai pelantikan, Rabu.", {2: "appointed"}),
    ("Lima jabatan di Pemkab Ende bisa diisi lewat mutasi, Rabu.", {5: "proposed"}),
    ("Dua belas jabatan di Pemkab Ende harus diisi pejabat baru, kata sekda.", {12: "proposed"}),
]

# Many want them.
FOUGHT_FOR = [
    ("Enam kursi kepala dinas diperebutkan 24 pelamar dalam seleksi terbuka.", {6: "proposed"}),
    (
        "Sebanyak 46 ASN lolos berkas seleksi terbuka. Mereka bersaing mengisi 10 jabatan kepala dinas.",
        {10: "proposed"},
    ),
    ("Lima posisi eselon II di Pemkab Ende akan diperebutkan 19 peserta lelang jabatan.", {5: "proposed"}),
    ("Belasan ASN berebut tiga kursi asisten di Pemprov Sultra.", {3: "proposed"}),
    ("Para camat memperebutkan delapan kursi kepala dinas lewat seleksi terbuka.", {8: "proposed"}),
    ("Bupati melantik empat kepala dinas. Kursi itu diperebutkan 20 pelamar.", {4: "appointed"}),
    ("Dalam seleksi terbuka sekda, 20 pejabat bersaing mengisi satu kursi.", {20: "other"}),
    ("Sebanyak 12 kursi kepala dinas masih kosong di Pemkot Palu.", {12: "remaining"}),
]


@pytest.mark.parametrize(("text", "expected"), [*FOUGHT_FOR, *NOBODYS, *NOBODYS_NO_LONGER])
def test_posts_without_people(text: str, expected: dict[int, str]) -> None:
    said = {count.value: count.status for count in extract(text).headcounts}
    assert {value: said.get(value) for value in expected} == expected
