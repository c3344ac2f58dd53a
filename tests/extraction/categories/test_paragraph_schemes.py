"""The scheme that a sentence opens with holds for the counts that follow without one of their own."""

import pytest

from extraction.article import extract

BOTH = "Sinarjaya Umumkan Seleksi CPNS dan PPPK\n\nHasil seleksi CPNS dan PPPK 2024 dibuka, Senin (24/2/2025).\n\n"
PART_TIME = "SK 3.521 PPPK Paruh Waktu Dibagikan\n\nSebanyak 3.521 PPPK paruh waktu menerima SK, Senin (24/2/2025).\n\n"

TOLD = [
    pytest.param(
        BOTH + "Sebagian besar jatah berupa PPPK. Guru mendapat 958 formasi, tenaga teknis 13 formasi.",
        [(958, "pppk"), (13, "pppk")],
        id="most posts",
    ),
    pytest.param(
        BOTH
        + "Mayoritas kursi diperuntukkan bagi PPPK. Jumlahnya 500 formasi.\n\nSelebihnya untuk CPNS. Tenaga teknis "
        "mendapat 150 formasi.",
        [(500, "pppk"), (150, "cpns")],
        id="most posts, and the rest",
    ),
    pytest.param(
        BOTH + "Porsi terbesar jatuh pada CPNS. Formasi guru tercatat 400, sedangkan tenaga kesehatan 110.",
        [(400, "cpns"), (110, "cpns")],
        id="the largest share",
    ),
    pytest.param(
        BOTH + "Yang paling banyak tetap formasi PPPK. Untuk guru diajukan 300 formasi.",
        [(300, "pppk")],
        id="most of all",
    ),
    pytest.param(
        BOTH + "Sebagian besar honorer ingin menjadi PPPK. Total 640 formasi diusulkan.",
        [(640, "asn")],
        id="who wishes for a scheme",
    ),
    pytest.param(
        BOTH + "Formasi CPNS 240.\n\nBeda lagi dengan PPPK yang jatahnya 506. Dari 1.357 pelamar, 680 orang gugur.",
        [(240, "cpns"), (506, "pppk"), (1357, "pppk"), (680, "pppk")],
        id="unlike the other",
    ),
    pytest.param(
        BOTH + "Seleksi CPNS menyisakan 62 kursi kosong.\n\nBerbeda halnya P3K. Yang mendaftar 2.310 orang.",
        [(62, "cpns"), (2310, "pppk")],
        id="unlike the other, nothing more",
    ),
    pytest.param(
        BOTH + "Jalur CPNS diisi 90 orang.\n\nLain lagi PPPK guru, yang diperiksa kementerian. Di sana 354 pelamar.",
        [(90, "cpns"), (354, "pppk")],
        id="unlike the other, one work of it",
    ),
    pytest.param(
        BOTH + "Porsi PPPK 538 formasi.\n\nNasib CPNS berkebalikan. Pemkab meminta 185 formasi.",
        [(538, "pppk"), (185, "cpns")],
        id="a subject: fate",
    ),
    pytest.param(
        BOTH
        + "Kursi PPPK 61.\n\nDi tempat terpisah, rekrutmen CPNS telah tuntas. Dari 3.204 pelamar, 271 lolos berkas.",
        [(61, "pppk"), (3204, "cpns"), (271, "cpns")],
        id="a subject: recruitment",
    ),
    pytest.param(
        BOTH + "Jalur PPPK dipecah dua. Pelamarnya 1.396 orang, yang kebagian formasi penuh waktu 690 orang. Sisa "
        "kursinya digeser ke tahap II yang diikuti 1.075 pelamar.",
        [(1396, "pppk"), (690, "pppk_penuh_waktu"), (1075, "pppk")],
        id="what some of them got",
    ),
    pytest.param(
        BOTH + "Kursi CPNS 75.\n\nSementara itu P3K tahap pertama 426 orang.\n\nTahap kedua lain lagi. Di sana ada "
        "2.740 pendaftar.",
        [(75, "cpns"), (426, "pppk"), (2740, "pppk")],
        id="a stage follows the scheme that had one",
    ),
    pytest.param(
        BOTH + "CPNS gelombang pertama meloloskan 88 orang.\n\nPada gelombang kedua terdapat 140 peserta.",
        [(88, "cpns"), (140, "cpns")],
        id="a stage of the other scheme",
    ),
    pytest.param(
        BOTH + "Tahap pertama berupa pemeriksaan berkas. Tahap kedua ujian tulis, diikuti 1.540 peserta.",
        [(1540, "asn")],
        id="stages of no scheme",
    ),
    pytest.param(
        BOTH + "Formasi CPNS 240. Jadwal PPPK menunggu CPNS selesai. Sebanyak 5.310 pelamar diminta sabar.",
        [(240, "cpns"), (5310, "asn")],
        id="a schedule, and both named",
    ),
    pytest.param(
        BOTH + "Beda lagi dengan PPPK yang jatahnya 506 formasi. Secara keseluruhan 746 kursi diperebutkan.",
        [(506, "pppk"), (746, "asn")],
        id="a sum of both",
    ),
    pytest.param(
        "Dari 800 honorer peserta tes, 500 lulus PPPK.\n\nNasib PPPK lebih terang. Yang tersisa 300 orang dirumahkan.",
        [(800, "honorer"), (500, "pppk"), (300, "honorer")],
        id="honorer, where only one scheme is told of",
    ),
    pytest.param(
        PART_TIME + "Adapun untuk PPPK biasa, urusannya sudah beres. SK mereka telah diserahkan kepada 1.267 orang.",
        [(3521, "pppk_paruh_waktu"), (1267, "pppk")],
        id="ordinary PPPK beside part-timers",
    ),
    pytest.param(
        PART_TIME + "Upah mereka di bawah PPPK biasa. Dari mereka 1.100 PPPK paruh waktu adalah guru.",
        [(3521, "pppk_paruh_waktu"), (1100, "pppk_paruh_waktu")],
        id="ordinary PPPK by the way",
    ),
    pytest.param(
        "Peserta seleksi PPPK 1.400 orang, dan hanya 300 orang yang memperoleh formasi penuh waktu.",
        [(1400, "pppk"), (300, "pppk_penuh_waktu")],
        id="full time is what some got",
    ),
    pytest.param(
        "Sebanyak 50 PPPK dilantik. Mereka PPPK penuh waktu hasil seleksi. Dari 50 PPPK itu 20 orang guru.",
        [(50, "pppk_penuh_waktu"), (20, "pppk_penuh_waktu")],
        id="full time is what they are called",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_scheme_of_passage(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(headcount.value, headcount.category) for headcount in extract(text).headcounts] == expected
