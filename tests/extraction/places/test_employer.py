"""The employer of an article: short articles of the shapes the press writes, and whom the people counted work for.

Long on purpose: a row for each shape, beside it what looks alike and names another government.
"""

from __future__ import annotations

import pytest

from extraction.places.employer import choose_employer
from extraction.places.regions import find_regions
from extraction.text.layout import read_layout


def employer(text: str) -> tuple[str | None, str | None]:
    document = read_layout(text)
    region, reason = choose_employer(document, find_regions(document))
    return (None if region is None else region.name), reason


CHOSEN = [
    (
        "Gubernur Jawa Barat mengukuhkannya, Senin (18/4). Sebanyak 130 pejabat Pemerintah Kota Bandung disumpah.",
        "Kota Bandung",
        "people-counted-as-a-citys",
    ),
    (
        "Gubernur Jawa Tengah menyetujui usulan mutasi itu. Sebanyak 90 pejabat Pemkab Kudus dilantik.",
        "Kabupaten Kudus",
        "people-counted-as-a-regencys",
    ),
    (
        "Izin Gubernur Sumatera Barat turun. Kini 45 pejabat di lingkungan Pemerintah Kota Padang disumpah.",
        "Kota Padang",
        "people-counted-in-its-circle",
    ),
    (
        "Gubernur Aceh menunggu laporan. Sebanyak 300 CPNS Kabupaten Pidie menerima SK.",
        "Kabupaten Pidie",
        "people-counted-by-its-name",
    ),
    (
        "Gubernur Jawa Barat Ridwan Kamil melantik 130 pejabat. Hadir pejabat Pemerintah Kota Bandung.",
        "Provinsi Jawa Barat",
        "guests-that-nobody-counts",
    ),
    (
        "Gubernur Riau menyerahkan SK kepada 300 guru PPPK Kabupaten Siak.",
        "Provinsi Riau",
        "the-province-acts",
    ),
    (
        "Gubernur Riau menunggu laporan. Sebanyak 300 PPPK Pemprov Riau dan 40 PPPK Pemkab Siak menerima SK.",
        "Provinsi Riau",
        "the-province-counts-too",
    ),
    (
        "Gubernur Riau menunggu laporan. Sebanyak 300 PPPK Pemkab Rokan Hulu dan 40 PPPK Pemkab Siak menerima SK.",
        "Provinsi Riau",
        "two-count-theirs",
    ),
    (
        "Mataram – Dinas Pendidikan dan Kebudayaan (Dikbud) NTB merombak pimpinan sekolahnya. Ada 143 kepala SMA dan "
        "SMK yang dilantik.\n\nHari pertama menyentuh 34 kepala SMA di Kabupaten Sumbawa Barat, Kabupaten Dompu, "
        "serta Kabupaten Lombok Tengah.",
        "Provinsi Nusa Tenggara Barat",
        "a-service-with-its-short-form",
    ),
    (
        "ENDE – Sebanyak 12 kepala SMA negeri di Kabupaten Ende dilantik Kepala Dinas P dan K NTT, Kamis (3/2/2022). "
        "Bupati Ende hadir.",
        "Provinsi Nusa Tenggara Timur",
        "upper-schools-are-the-provinces",
    ),
    (
        "Bupati Garut menyerahkan SK kepada 300 PPPK. Di antara penerima ada guru SMK yang pindah dari Pemprov Jawa "
        "Barat.",
        "Kabupaten Garut",
        "a-teacher-of-an-upper-school-among-them",
    ),
    (
        "ENDE – Sebanyak 12 kepala SD di Kabupaten Ende dilantik Bupati Ende. Kepala Dinas Pendidikan NTT hadir.",
        "Kabupaten Ende",
        "lower-schools-are-the-districts",
    ),
    (
        "ENDE – Bupati Ende melantik 12 kepala SMA di Kabupaten Ende, Provinsi Nusa Tenggara Timur.",
        "Kabupaten Ende",
        "a-province-that-does-not-act",
    ),
    (
        "Kepala BPS Kalteng Kukuhkan Statistisi\n\nPALANGKA RAYA – Sebanyak 27 pejabat di Badan Pusat Statistik "
        "Provinsi Kalimantan Tengah dilantik. Pelantikan dipimpin Kepala Badan Pusat Statistik Provinsi Kalimantan "
        "Tengah.",
        "Badan Pusat Statistik Provinsi Kalimantan Tengah",
        "an-agency-by-its-name-below-the-headline",
    ),
    (
        "Sumatera Selatan (Sumsel) kebanjiran lowongan, Senin. Kuota terbesar Musi Banyuasin, 8.205 formasi. Di "
        "belakangnya Muara Enim 7.920 formasi, Lahat 6.561. Pemprov Sumsel 6.138 formasi.\n\nKepala BKPSDM Musi "
        "Banyuasin, Aidil Fitra, menguraikan jatah daerahnya.",
        "Kabupaten Musi Banyuasin",
        "the-district-whose-staff-office-speaks",
    ),
    (
        "JAKARTA – Auditorium penuh, Senin. Menteri Agama Nasaruddin Umar melantik 71.336 PPPK. Menteri PANRB hadir.",
        "Kementerian Agama",
        "a-minister-who-appoints",
    ),
    (
        "SERANG – Pemkot Serang melantik 90 PPPK, Senin. Menteri Agama Nasaruddin Umar hadir di Kota Serang.",
        "Kota Serang",
        "a-minister-who-attends",
    ),
    (
        "Sebanyak 284 orang ikut ujian Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Kementerian Sosial. Mereka "
        "kelak bekerja di Universitas Malikul Saleh.",
        "Kementerian Sosial",
        "people-in-brackets-before-their-ministry",
    ),
    (
        "JAKARTA – Sebanyak 315 PNS disumpah, Rabu. Mereka jebolan Institut Pemerintahan Dalam Negeri dan Politeknik "
        "Keuangan Negara. Mereka bertugas di Kemendagri.",
        "Kementerian Dalam Negeri",
        "where-they-work-not-where-they-studied",
    ),
    (
        "PRAYA – Sebanyak 758 guru di Kabupaten Lombok Tengah, Nusa Tenggara Barat (NTB), menerima SK PPPK, Jumat. "
        "Bupati hadir. Hujan turun. Acara lancar.\n\n"
        "Lombok Tengah kalah oleh Provinsi NTB. Begitu kata pejabat Kabupaten Lombok Tengah. "
        "Kabupaten Lombok Tengah bersabar.",
        "Kabupaten Lombok Tengah",
        "a-province-that-is-an-address",
    ),
    (
        "Lowongan CPNS dibuka, kata Kepala Biro Humas BKN, Selasa. Instansi pusat mendapat 37.425 formasi di 68 "
        "kementerian. Selebihnya untuk daerah. Pendaftaran dimulai besok. Pemprov DKI Jakarta membuka 3.958 formasi.",
        "Nasional",
        "a-region-as-an-example",
    ),
    (
        "JAKARTA – Kementerian PANRB menetapkan 572.496 formasi ASN, kata deputinya di Jakarta, Rabu.",
        "Nasional",
        "the-capital-as-the-seat-of-the-state",
    ),
    (
        "Universitas Contoh Raya Terima 143 Dosen Baru\n\nPalu – Rektor menyerahkan SK kepada 143 dosen, Selasa.",
        "Universitas Contoh Raya",
        "a-headlines-verb-is-no-name",
    ),
    (
        "Kantor Kementerian Agama Kabupaten Jember membagikan SK kepada 263 PPPK, Rabu.",
        "Kantor Kementerian Agama Kabupaten Jember",
        "an-agencys-office-of-a-regency",
    ),
    (
        "AMBON – BPKP Maluku melantik 31 pegawai, Selasa. Kepala BPKP Maluku memimpin acara di Kota Ambon.",
        "BPKP Maluku",
        "an-agencys-office-of-a-province",
    ),
    (
        "PALU – Kanwil Kemenag Sulawesi Tengah membagikan 1.312 SK PPPK. Terbanyak di Kota Palu: 214 orang.",
        "Kanwil Kemenag Sulawesi Tengah",
        "a-ministrys-office-of-a-province",
    ),
    (
        "KUPANG – BPS Provinsi Nusa Tenggara Timur menyerahkan SK kepada 45 PPPK. Kepala BPS NTT memimpin.",
        "BPS Provinsi Nusa Tenggara Timur",
        "an-office-named-with-its-province",
    ),
    (
        "Ratusan PPPK Dilantik\n\nSERANG – Pemerintah Provinsi (Pemprov) Banten melantik 4.631 "
        "PPPK. SK diserahkan Gubernur "
        "Banten Andri Sono di Kota Serang.",
        "Provinsi Banten",
        "dateline-is-not-the-employer",
    ),
    (
        "Formasi Simalungun\n\nPeserta asal Kabupaten Simalungun mengikuti tes di Kota Medan. Kepala BKPSDM Simalungun "
        "menyebut 921 orang lulus. Ujian di Kota Medan berjalan lancar di Kota Medan.",
        "Kabupaten Simalungun",
        "place-of-the-exam",
    ),
    (
        "Dua Daerah Tercepat\n\nPemkot Balikpapan melantik 713 orang. Di hari yang sama Bupati "
        "Paser melantik 770 orang di "
        "Kabupaten Paser.",
        "Kota Balikpapan",
        "first-of-several",
    ),
    (
        "Usulan Formasi\n\nPemda se-Sumsel mengajukan usulan. Semua daerah di Sumsel sudah mengirim. Pemkab Muara Enim "
        "mengajukan 8.170 formasi, kata Kepala BKPSDM Muara Enim. Dari OKU, Kepala BKPSDM OKU mengajukan 900.",
        "Kabupaten Muara Enim",
        "whole-province",
    ),
    (
        "Segini Honorer Jambi yang Masuk Usulan\n\nBupati di sejumlah daerah di Jambi mengirim usulan. Kepala BKPSDM "
        "Bungo menyebut 2.114 honorer. Kabupaten Tebo mengajukan 1.350 orang, Sarolangun 1.208.",
        "Kabupaten Bungo",
        "a-round-of-a-provinces-districts",
    ),
    (
        "“Guru semuanya PPPK,” kata Kepala BKD Bengkulu Dodi Arsil. Kabupaten Seluma mendapat 611 formasi. Kabupaten "
        "Kaur memperoleh 402 formasi. Kabupaten Lebong dijatah 377 formasi.",
        "Kabupaten Seluma",
        "districts-allotted-told-at-the-provinces-office",
    ),
    (
        "PPPK Riau Tersebar\n\nSebanyak 611 guru SMA Riau kini PPPK. Mereka mengajar di Kampar, Siak dan Pelalawan.",
        "Provinsi Riau",
        "districts-where-a-provinces-people-work",
    ),
    (
        "Pemprov Bengkulu menerima 90 formasi. Kepala BKD Bengkulu menyebut Kabupaten Seluma mendapat 611 formasi, "
        "Kabupaten Kaur memperoleh 402 formasi dan Kabupaten Lebong dijatah 377 formasi.",
        "Provinsi Bengkulu",
        "a-province-with-posts-of-its-own",
    ),
    (
        "Dinas Pendidikan dan Kebudayaan (Dikbud) NTB merombak sekolah. Mutasi itu menyentuh 34 kepala sekolah di "
        "Kabupaten Lombok Utara, serta Kabupaten Dompu.",
        "Provinsi Nusa Tenggara Barat",
        "a-service-and-its-short-form",
    ),
    (
        "PEKANBARU, Warta - Pelamar di Riau boleh bersiap. Provinsi itu memperoleh jatah 1.382 CPNS.\n\nPaling banyak "
        "dipegang Kabupaten Kampar dengan 195 orang, lalu Siak 186. Pemerintah Provinsi Riau sendiri 151 orang.",
        "Provinsi Riau",
        "a-province-pointed-back-to",
    ),
    (
        "PEKANBARU, Warta - Pelamar di Riau boleh bersiap, sebab formasi sudah turun.\n\nPaling banyak dipegang "
        "Kabupaten Kampar dengan 195 orang, lalu Siak 186 orang. Pemerintah Provinsi Riau sendiri 151 orang.",
        "Kabupaten Kampar",
        "a-province-where-they-lie",
    ),
    (
        "Sebaran Guru\n\nGubernur Kaltim Isra Nur menyerahkan SK 685 guru. Samarinda 177, "
        "Balikpapan 78, Kutai Timur 9, "
        "Bontang 16, Kutai Kartanegara 111, Paser 62.",
        "Provinsi Kalimantan Timur",
        "districts-in-a-list",
    ),
    (
        "Pemkab Jember Lantik 1.847 PPPK\n\nPemkab Jember melantik 1.847 orang. Gubernur Jawa Timur mengapresiasi.",
        "Kabupaten Jember",
        "governor-as-guest",
    ),
    (
        "SK PPPK Diserahkan\n\nSK untuk 2.318 guru di lingkungan Pemerintah Aceh dibagikan. "
        "Rombongan ke Banda Aceh, Aceh "
        "Besar, Sabang, dan Pidie.",
        "Provinsi Aceh",
        "pemerintah-aceh",
    ),
    (
        "Data Terbaru PPPK\n\nJAKARTA - Usulan PPPK paruh waktu mencapai 1,24 juta di seluruh "
        "Indonesia, kata Kepala BKN.",
        "Nasional",
        "national",
    ),
    (
        "18 PPPK Kemenag Dilantik\n\nJAKARTA - Kementerian Agama (Kemenag) melantik 13.224 PPPK di "
        "lingkungan Kementerian "
        "Agama. Menteri Agama hadir.",
        "Kementerian Agama",
        "ministry",
    ),
    (
        "PPPK Kejagung\n\nSebanyak 500 CPNS Kejaksaan Agung dilantik di Jakarta. Formasi Kejaksaan "
        "Agung tahun ini 500.",
        "Kejaksaan Agung",
        "prosecution",
    ),
    (
        "Kepala SPPG Diangkat\n\nSebanyak 35 Kepala SPPG di Daerah Istimewa Yogyakarta diangkat "
        "PPPK. Kepala SPPG lain di "
        "Sleman menunggu.",
        "SPPG Daerah Istimewa Yogyakarta",
        "agency-by-region",
    ),
    (
        "Honorer Belum Diangkat\n\nPemkab Kupang mengusulkan 300 honorer kepada BKN dan KemenPAN-RB. BKN memproses, "
        "Kemendagri menyetujui.",
        "Kabupaten Kupang",
        "regulators-employ-nobody",
    ),
    (
        "2.354 PPPK Kota Semarang Diangkat\n\nSEMARANG - Apel digelar di Balai Kota. Baca juga "
        "kabar dari Bupati Semarang.",
        "Kota Semarang",
        "city-against-regency",
    ),
    (
        "Honorer Kukar Terima SK\n\nTENGGARONG – Ribuan honorer menerima SK.",
        "Kabupaten Kutai Kartanegara",
        "short-name-in-title-only",
    ),
    (
        "CPNS Terima SK\n\nManokwari – Bupati Pegunungan Arfak meminta CPNS tinggal di Arfak, bukan di Manokwari. SK "
        "dibagikan di Manokwari. Jangan turun ke Manokwari.",
        "Kabupaten Pegunungan Arfak",
        "bare-places-do-not-outweigh-a-government",
    ),
    (
        "Daftar Daerah\n\nJAKARTA - Tiga daerah sudah selesai menurut aturan BKN.\n\n"
        "1. Bulungan\nSK diterima 264 orang."
        "\n\n2. Mukomuko\nSK diterima 1.873 orang.",
        "Kabupaten Bulungan",
        "first-entry-of-a-list",
    ),
    (
        "UIN Siber Sunan Jati Cirebon Terima 62 Dosen\n\nCIREBON - Rektor UIN Siber Sunan Jati Cirebon, Aan Jaya, "
        "menyerahkan SK kepada 62 CPNS. Banyak yang berasal dari Kuningan dan Kabupaten Indramayu.",
        "UIN Siber Sunan Jati Cirebon",
        "a-university-against-a-place-in-passing",
    ),
    (
        "SURABAYA – Rektor Universitas Airlangga Budi Nasih melantik 35 pejabat. Wali Kota Surabaya Eri Jaya hadir.",
        "Universitas Airlangga",
        "a-university-without-its-heads-name",
    ),
    (
        "TARAKAN – Sebanyak 145 CPNS Universitas Borneo Tarakan menerima SK. Gubernur Kaltara Zain dan Pemprov Kaltara "
        "menyambut mereka.",
        "Universitas Borneo Tarakan",
        "the-people-of-a-university",
    ),
    (
        "MAUMERE – Bupati Sikka melantik 34 kepala sekolah di aula. Rektor Universitas Nusa Nipa hadir.",
        "Kabupaten Sikka",
        "a-rector-as-guest",
    ),
    (
        "JAKARTA — Badan Pusat Statistik (BPS) melantik 314 statistisi. Di Jakarta ia menyebut Jawa Timur.",
        "Badan Pusat Statistik",
        "an-agency-with-its-short-name-in-brackets",
    ),
    (
        "Kajati Sulteng Lantik 12 Jaksa\n\nPALU – Kepala Kejaksaan Tinggi Sulawesi Tengah, Nuzul Rahmat, melantik 12 "
        "pejabat. Kejaksaan Negeri Donggala kini punya kepala baru.",
        "Kejaksaan Tinggi Sulawesi Tengah",
        "an-agency-whose-head-appoints",
    ),
    (
        "Kakanwil Kemenag Sulut Lantik 23 Pejabat\n\nMANADO – Kepala Kantor Wilayah Kementerian Agama Provinsi "
        "Sulawesi Utara, Ulyas, melantik 23 pejabat. Mereka dari Kemenag Minahasa.",
        "Kantor Wilayah Kementerian Agama Provinsi Sulawesi Utara",
        "the-title-names-the-offices-head",
    ),
    (
        "SALAK – Kepala Kantor Kementerian Agama (Kakan Kemenag) Kabupaten Pakpak Bharat, Rizal Bancin, menyerahkan SK "
        "kepada 47 penyuluh.",
        "Kantor Kementerian Agama Kabupaten Pakpak Bharat",
        "brackets-within-an-offices-name",
    ),
    (
        "Semarang, 3 Maret 2025 – Kepala Dinas Pendidikan Jateng menyerahkan SK 214 PPPK guru kepada kepala sekolah "
        "se-Kabupaten Demak dan Kudus.",
        "Provinsi Jawa Tengah",
        "a-service-of-the-province",
    ),
    (
        "BOGOR – Honorer di Bogor lega. Wali Kota Dedi mengusulkan 1.516 orang. Usulan Pemkot mencakup guru, tidak ada "
        "titipan dari Kabupaten Bogor.",
        "Kota Bogor",
        "a-government-without-its-place",
    ),
    (
        "BLITAR – Sebanyak 1.300 PPPK Pemkot menerima SK dari Wali Kota Syauqul. Bupati Blitar sudah lebih dulu.",
        "Kota Blitar",
        "the-neighbour-of-the-same-name",
    ),
    (
        "JAKARTA, CONTOH – Pemerintah menetapkan 572.496 formasi. Itu disampaikan Kementerian PAN-RB di Jakarta. "
        "Jakarta menunggu usulan.",
        "Nasional",
        "jakarta-is-where-the-country-is-governed",
    ),
    (
        "Rektor Serahkan SK\n\nKENDARI - Universitas Negeri Samudera Kendari menyerahkan SK kepada 212 PPPK dosen.",
        "Universitas Negeri Samudera Kendari",
        "university",
    ),
]


@pytest.mark.parametrize(("text", "name", "case"), CHOSEN, ids=[row[2] for row in CHOSEN])
def test_the_employer(text: str, name: str, case: str) -> None:
    assert employer(text) == (name, None)


def test_an_undecidable_name_gives_none_and_the_reason() -> None:
    name, reason = employer("Honorer Bandung Menunggu\n\nHonorer Bandung berharap diangkat. Kota itu? Tidak disebut.")
    assert name is None
    assert reason is not None
    assert "Bandung" in reason


def test_where_people_studied_is_no_employer() -> None:
    text = "Sebanyak 315 CPNS disumpah. Mereka jebolan Institut Pemerintahan Dalam Negeri dan Politeknik Statistika."
    assert employer(text) == (None, "no government is named")


def test_no_government_at_all_gives_none_and_the_reason() -> None:
    assert employer("Cuaca\n\nHujan turun sejak pagi.") == (None, "no government is named")
