"""Agencies, their offices and the whole country as employers: short articles, and whom the people counted work for."""

from __future__ import annotations

import pytest

from extraction.places.employer import choose_employer
from extraction.places.regions import find_regions
from extraction.text.layout import read_layout

CHOSEN = [
    (
        "JAKARTA – Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi mulai menerbitkan SK pengangkatan "
        "dosen CPNS 2023.\n\nSekretaris Jenderal Kemendikbudristek menyebut 8.281 SK sudah ditandatangani dari "
        "total 9.033.",
        "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi",
        "a-ministry-that-issues-decrees",
    ),
    (
        "Kementerian HAM Buka Lowongan PPPK\n\nKementerian Hak Asasi Manusia (HAM) membuka penerimaan PPPK tahun "
        "2025.\n\nKementerian menyiapkan 500 formasi, disebar di unit pusat dan kantor wilayah, lewat "
        "sscasn.bkn.go.id.",
        "Kementerian Hak Asasi Manusia",
        "a-ministry-that-opens-posts",
    ),
    (
        "Kemenkes Buka 300 Formasi\n\nJAKARTA – Kementerian Kesehatan membuka 300 formasi CPNS tahun 2024, kata "
        "Kepala Biro SDM Kemenkes, Senin (19/8/2024).\n\nPelamar mendaftar lewat laman BKN.",
        "Kementerian Kesehatan",
        "a-ministry-and-bkn",
    ),
    (
        "JAKARTA – Kementerian PANRB menetapkan 1,2 juta formasi PPPK untuk 500 instansi, kata Menteri Rini, "
        "Senin (2/6/2025).",
        "Nasional",
        "the-rulers-set-posts-for-all",
    ),
    (
        "MA Kukuhkan 1.451 Hakim\n\nJAKARTA – Mahkamah Agung (MA) kembali memiliki hakim baru. Ketua MA Sunarto "
        "mengukuhkan 1.451 hakim di Gedung MA, Jakarta, Kamis (12/6/2025), disaksikan Presiden Prabowo Subianto.",
        "Mahkamah Agung",
        "a-court-by-its-short-name",
    ),
    (
        "JAKARTA – Jaksa Agung ST Burhanuddin melantik 11 Kepala Kejaksaan Tinggi, Senin (2/6/2025).\n\nMutasi "
        "itu tertuang dalam keputusan Jaksa Agung.",
        "Kejaksaan Agung",
        "the-attorney-general-appoints",
    ),
    (
        "JAKARTA – Sebanyak 403 jaksa di seluruh Indonesia menempati jabatan baru menyusul dua keputusan Jaksa "
        "Agung.\n\nSalah satunya Kajati Maluku Utara.",
        "Kejaksaan Agung",
        "decrees-of-the-attorney-general",
    ),
    (
        "Kejagung Geser 43 Kajari\n\nKejaksaan Agung merombak jajarannya. Sebanyak 68 pejabat berpindah "
        "tempat.\n\nDi antaranya Kajari Garut dan Kajari Ciamis.",
        "Kejaksaan Agung",
        "a-headline-that-moves",
    ),
    (
        "PADANG – Kepala BNNP Sumbar melantik 12 pejabat fungsional konselor adiksi di kantor BNNP Sumbar, Senin "
        "(2/6/2025).",
        "BNNP Sumbar",
        "narcotics-office-of-a-province",
    ),
    (
        "SERANG – Kakanwil Kemenkumham Banten melantik 20 pejabat di Kanwil Kemenkumham Banten, Senin (2/6/2025).",
        "Kanwil Kemenkumham Banten",
        "head-of-a-regional-office",
    ),
    (
        "TEGAL – Kepala Kankemenag Kabupaten Tegal melantik 2 pengawas madrasah, Senin (2/6/2025).",
        "Kantor Kementerian Agama Kabupaten Tegal",
        "a-contracted-office",
    ),
    (
        "BANDA ACEH – Banjir tidak menghalangi pelantikan pegawai Kementerian Agama di Aceh, Senin (2/6/2025). "
        "Sebanyak 78 PPPK di lingkungan Kantor Wilayah Kementerian Agama Provinsi Aceh resmi dilantik.",
        "Kantor Wilayah Kementerian Agama Provinsi Aceh",
        "the-office-behind-the-ministry",
    ),
    (
        "SOLO – Sebanyak 90 dosen UNS menerima SK PPPK. Rektor Universitas Sebelas Maret berharap mereka meneliti "
        "lebih giat, Senin (2/6/2025).",
        "Universitas Sebelas Maret",
        "a-university-with-two-names",
    ),
    (
        "Bolmong Utara Terima 300 PPPK\n\nBOROKO – Bupati Bolmong Utara menyerahkan SK kepada 300 PPPK, Senin "
        "(2/6/2025).",
        "Kabupaten Bolaang Mongondow Utara",
        "a-short-name-with-a-direction",
    ),
    (
        "JAKARTA – Sebanyak 442 PPPK mengundurkan diri, menurut data BKN, Rabu (1/6/2022).\n\nPada PPPK guru "
        "tahap I, 104 orang mundur. Pemprov Jawa Barat paling banyak ditinggalkan, tujuh orang. Di bawahnya "
        "Pemprov Jawa Timur 5 orang dan Pemkab Merauke 5 orang.",
        "Nasional",
        "governments-as-examples",
    ),
    (
        "JAKARTA – BKN menetapkan NIP 900.000 PPPK. Di antaranya 4.000 orang dari Pemprov Jawa Tengah dan 3.000 "
        "orang dari Pemkab Bogor, kata Kepala BKN, Senin (2/6/2025).",
        "Nasional",
        "governments-as-examples-of-numbers-issued",
    ),
    (
        "Honorer Bogor Lega\n\nBOGOR – Ratusan orang berkumpul di lapangan. Menurut data BKN, 900 honorer Pemkab "
        "Bogor lolos PPPK, lebih banyak dari Pemkot Semarang yang 500.",
        "Kabupaten Bogor",
        "a-headline-names-it",
    ),
    (
        "GARUT – Pemkab Garut mengusulkan 300 formasi. Secara nasional, pemerintah menyiapkan 1 juta formasi; "
        "Pemprov Jawa Tengah mendapat 2.000.",
        "Kabupaten Garut",
        "the-first-sentence-names-it",
    ),
    (
        "Kabar baik datang dari BKN. Kepala BKN Zudan menyebut 300 NIP PPPK Pemkab Garut terbit.\n\nBupati Garut "
        "bersyukur.",
        "Kabupaten Garut",
        "examples-of-one-province",
    ),
    (
        "PADANG – Kabar gembira bagi honorer. Gubernur Sumbar melantik 300 PPPK. Menurut Menpan RB, Sumbar "
        "tercepat dibanding Pemprov Riau.",
        "Provinsi Sumatera Barat",
        "it-appoints",
    ),
    (
        "Kabar pengunduran diri peserta terus berdatangan. Data BKN menunjukkan 12 orang mundur di Pemkab Sleman "
        "dan 9 orang di Pemkot Medan.\n\nTotalnya 300 orang.",
        "Nasional",
        "behind-an-opening-without-a-place",
    ),
    (
        "Ratusan formasi kosong. Kepala BKN mengungkapkan, Pemprov Papua kehilangan 300 pelamar, Pemprov Maluku "
        "200 pelamar.\n\nTotalnya 3.000 formasi.",
        "Nasional",
        "provinces-as-examples",
    ),
    (
        "JAKARTA – Komisi Yudisial (KY) punya pegawai baru. Sekjen KY melantik 30 CPNS di Gedung KY, Senin "
        "(2/6/2025). Pegawai KY bertambah.",
        "Komisi Yudisial",
        "a-commission-by-its-short-name",
    ),
    (
        "PATI – Bupati Pati Sudewo, MA, menyerahkan SK kepada 120 PPPK. Sebelumnya Mahkamah Agung (MA) menolak "
        "gugatan honorer.",
        "Kabupaten Pati",
        "a-degree-is-no-court",
    ),
    (
        "PATI – Guru MA dan MTs di Pati, 120 orang, menerima SK PPPK dari Pemkab Pati, Senin (2/6/2025).",
        "Kabupaten Pati",
        "a-school-is-no-court",
    ),
    (
        "SEMARANG – Pemprov Jateng membuka 300 formasi. Soal tes, Badan Kepegawaian Negara (BKN) yang mengatur; "
        "BKN menyiapkan komputer.",
        "Provinsi Jawa Tengah",
        "an-office-that-only-rules",
    ),
    (
        "PADANG – Badan Narkotika Nasional Provinsi (BNNP) Sumatera Barat melantik 12 pejabat, Senin (2/6/2025). "
        "Kepala BNNP Sumbar berpesan.",
        "Badan Narkotika Nasional Provinsi Sumatera Barat",
        "its-short-form-before-the-region",
    ),
    (
        "JAKARTA – Kementerian PANRB membuka pendaftaran CPNS 2024 dengan 250.000 formasi bagi seluruh instansi.",
        "Nasional",
        "the-rulers-open-for-all",
    ),
    (
        "PATI – Pemkab Pati membuka pendaftaran 300 formasi. Kementerian Kesehatan membuka pendaftaran sendiri.",
        "Kabupaten Pati",
        "another-opens-too",
    ),
    (
        "JAKARTA – Kejaksaan Agung kembali membuka penerimaan CPNS sebanyak 9.694 formasi tahun 2024.",
        "Kejaksaan Agung",
        "opens-again",
    ),
    (
        "PATI – Pemkab Pati mengusulkan 300 formasi sesuai Keputusan Menteri PANRB Nomor 16 Tahun 2025.",
        "Kabupaten Pati",
        "a-numbered-regulation",
    ),
    (
        "PATI – Bupati Pati melantik 300 guru. Tunjangan mereka mengikuti keputusan Menteri Agama Nomor 12 Tahun 2024.",
        "Kabupaten Pati",
        "a-numbered-decree-of-a-minister",
    ),
    (
        "PATI – Bupati Pati melantik 30 pejabat. Jaksa Agung sebelumnya memperingatkan soal jual beli jabatan.",
        "Kabupaten Pati",
        "a-warning",
    ),
    (
        "KUPANG – Kakanwil Kemenag NTT menyerahkan SK kepada 400 PPPK guru madrasah, Senin (2/6/2025).",
        "Kanwil Kemenag NTT",
        "head-of-an-office-in-short",
    ),
    (
        "AMBON – Pegawai Kementerian Agama bertambah. Sebanyak 400 PPPK Kanwil Kementerian Agama Maluku menerima "
        "SK, Senin (2/6/2025).",
        "Kanwil Kementerian Agama Maluku",
        "an-office-in-the-second-sentence",
    ),
    (
        "JAKARTA – Kementerian Agama melantik 400 pejabat, Senin (2/6/2025).\n\nMereka disebar.\n\nDi Maluku 12 "
        "orang.\n\nKepala Kanwil Kementerian Agama Maluku menyambutnya.",
        "Kementerian Agama",
        "an-office-below-the-lead",
    ),
    (
        "JEMBER – Kakankemenag Kabupaten Jember melantik 12 kepala madrasah, Senin (2/6/2025).",
        "Kantor Kementerian Agama Kabupaten Jember",
        "head-of-a-contracted-office",
    ),
    (
        "BANDUNG – Bupati Bandung Barat Jeje menyerahkan SK kepada 264 PPPK Pemkab Bandung Barat di Ngamprah, "
        "Senin (2/6/2025).",
        "Kabupaten Bandung Barat",
        "pemda-and-the-short-name",
    ),
    (
        "JAKARTA – Kementerian Riset, Teknologi dan Pendidikan Tinggi menyerahkan SK kepada 264 CPNS.",
        "Kementerian Riset, Teknologi, dan Pendidikan Tinggi",
        "a-list-without-its-last-comma",
    ),
    (
        "PALU – Sembilan pejabat Institut Agama Islam Negeri (IAIN) Palu dilantik.",
        "Institut Agama Islam Negeri (IAIN) Palu",
        "a-campus-by-its-short-form-and-town",
    ),
    (
        "MALANG – Universitas Islam Negeri Maulana Malik Ibrahim Malang (UIN Maliki) melantik 81 pejabat.",
        "Universitas Islam Negeri Maulana Malik Ibrahim Malang",
        "a-campus-of-a-long-name",
    ),
    (
        "PADANG – Rektor Universitas Negeri Padang (UNP) melantik 14 dosen PPPK.",
        "Universitas Negeri Padang",
        "a-campus-and-its-short-form",
    ),
    (
        "JAKARTA – Dibuka 17.962 kursi CPNS Kementerian Hukum dan Hak Asasi Manusia.\n\n"
        "Menteri PANRB mengumumkannya di Kantor Kementerian PANRB, Selasa.",
        "Kementerian Hukum dan Hak Asasi Manusia",
        "where-it-is-announced",
    ),
    (
        "YOGYA – Wali Kota Yogyakarta Hasto melantik 90 pejabat, Senin (2/6/2025).",
        "Kota Yogyakarta",
        "sultan-and-pemda",
    ),
]


@pytest.mark.parametrize(("text", "name"), [row[:2] for row in CHOSEN], ids=[row[2] for row in CHOSEN])
def test_employer(text: str, name: str) -> None:
    document = read_layout(text)
    region, _ = choose_employer(document, find_regions(document))
    assert region is not None
    assert region.name == name
