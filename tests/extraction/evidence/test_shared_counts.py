"""Numbers told of several kinds by "masing-masing": of each kind the number in its place, or one number of each."""

import pytest

from extraction.article import extract

LEAD = "Pemkab Batang menyerahkan SK PPPK, Senin (3/3/2025). "


def told(text: str) -> list[tuple[int, str, str | None]]:
    return [(count.value, count.category, count.occupation) for count in extract(text).headcounts]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param(
            "SK dibagikan untuk formasi teknis dan kesehatan, masing-masing 340 dan 255 orang.",
            [(340, "teknis"), (255, "kesehatan")],
            id="behind-a-comma",
        ),
        pytest.param(
            "Guru, tenaga kesehatan, dan tenaga teknis masing-masing mendapat 300, 200, dan 100 formasi.",
            [(300, "guru"), (200, "kesehatan"), (100, "teknis")],
            id="three-of-them",
        ),
        pytest.param(
            "Perawat dan bidan masing-masing berjumlah 44 orang dan 31 orang.",
            [(44, "perawat"), (31, "bidan")],
            id="each-with-its-noun",
        ),
        pytest.param(
            "Ada guru serta tenaga teknis sebanyak masing-masing 77 dan 66 orang.",
            [(77, "guru"), (66, "teknis")],
            id="so-many-before-it",
        ),
        pytest.param(
            "Guru dan perawat masing-masing dua belas dan tiga puluh orang dilantik.",
            [(12, "guru"), (30, "perawat")],
            id="in-words",
        ),
        pytest.param(
            "Bidan dan perawat masing-masing 10 orang, guru 40 orang menerima SK.",
            [(10, "bidan"), (10, "perawat"), (40, "guru")],
            id="one-number-of-each",
        ),
        pytest.param(
            "Formasi guru dan tenaga teknis jatahnya sama, masing-masing 335 orang.",
            [(335, "guru"), (335, "teknis")],
            id="alike-by-their-share",
        ),
        pytest.param(
            "Guru dan perawat mendapat jatah yang sama, yakni masing-masing 20 formasi.",
            [(20, "guru"), (20, "perawat")],
            id="alike-by-what-they-get",
        ),
        pytest.param(
            "Untuk apoteker dan nutrisionis disiapkan masing-masing 4 formasi.",
            [(4, "apoteker"), (4, "nutrisionis")],
            id="a-verb-between",
        ),
        pytest.param(
            "Kuota guru dan nakes sama besar: masing-masing 150 formasi.",
            [(150, "guru"), (150, "kesehatan")],
            id="alike-before-a-colon",
        ),
        pytest.param(
            "Ada pengawas sekolah ahli utama, arsiparis, dan perekam medis masing-masing 2 orang.",
            [(2, "pengawas sekolah ahli utama"), (2, "arsiparis"), (2, "perekam medis")],
            id="a-title-with-its-rank",
        ),
        pytest.param(
            "Guru dan perawat ditempatkan di dua kecamatan, masing-masing 10 orang.", [(10, None)], id="of-two-places"
        ),
        pytest.param(
            "Guru dan perawat mengisi aula bergantian masing-masing 10 orang.", [(10, None)], id="of-two-turns"
        ),
        pytest.param(
            "Guru dan tenaga kesehatan menerima SK dalam dua sesi, masing-masing 340 dan 255 orang.",
            [(340, None), (255, None)],
            id="two-sessions",
        ),
        pytest.param(
            "Guru dan tenaga kesehatan hadir pagi dan sore, masing-masing 340 dan 255 orang.",
            [(340, None), (255, None)],
            id="two-times-of-the-day",
        ),
        pytest.param(
            "SK guru diserahkan di dua tempat, masing-masing 340 dan 255 orang.",
            [(340, "guru"), (255, "guru")],
            id="one-work-in-two-places",
        ),
    ],
)
def test_work_in_its_place(text: str, works: list[tuple[int, str | None]]) -> None:
    assert [(value, work) for value, _, work in told(LEAD + text)] == works


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        pytest.param(
            "Bupati Batang menyerahkan SK. Penerimanya CPNS dan PPPK, masing-masing 340 dan 255 orang.",
            [(340, "cpns"), (255, "pppk")],
            id="two-schemes",
        ),
        pytest.param(
            "Pemkab Batang mengusulkan formasi untuk PPPK dan CPNS, masing-masing 1.200 formasi dan 300 formasi.",
            [(1200, "pppk"), (300, "cpns")],
            id="posts-of-two-schemes",
        ),
        pytest.param(
            "Bupati melantik pejabat struktural dan fungsional Batang, masing-masing 40 dan 25 orang.",
            [(40, "jabatan_struktural"), (25, "jabatan_fungsional")],
            id="whose-they-are-between",
        ),
        pytest.param(
            "Pemkab Batang punya PNS dan honorer, masing-masing 4.000 dan 2.500 orang.",
            [(4000, "pns"), (2500, "honorer")],
            id="staff",
        ),
        pytest.param(
            "Bupati menyerahkan SK CPNS dan PPPK di dua tempat, masing-masing 340 dan 255 orang.",
            [(340, "asn"), (255, "asn")],
            id="two-schemes-in-two-places",
        ),
    ],
)
def test_category_in_its_place(text: str, categories: list[tuple[int, str]]) -> None:
    assert [(value, category) for value, category, _ in told(text)] == categories


PLACES = [
    pytest.param(
        "Bupati menyerahkan SK kepada 357 PPPK, Rabu. Dinas Pendidikan mendapat 196 guru. Dinas Pertanian "
        "kebagian 104 penyuluh. Dinas Kesehatan menerima 52 tenaga kesehatan, sementara RSUD Waled dan RSUD "
        "Arjawinangun masing-masing dua dan tiga tenaga kesehatan.",
        [2, 3, 52, 104, 196, 357],
        id="numbers-in-words-share-a-noun",
    ),
    pytest.param(
        "Sebanyak 48 PPPK teknis dilantik, Selasa. Badan Penanggulangan Bencana Daerah dan Dinas Perhubungan "
        "sama-sama kebagian 9 orang, sedangkan Dinas Pertanian 30 orang.",
        [9, 9, 30, 48],
        id="a-name-that-holds-and",
    ),
    pytest.param(
        "Sebanyak 46 PPPK dilantik, Selasa. Dinas Sosial menerima 20 orang, Dinas Pendidikan dan Dinas "
        "Pertanian masing-masing 2 orang, dan sekretariat daerah 22 orang.",
        [2, 2, 20, 22, 46],
        id="amid-a-list",
    ),
    pytest.param(
        "Data BKPSDM Bone menunjukkan 271 jabatan eselon lowong. Eselon IVa yang kosong 154 jabatan dan "
        "eselon IVb 99 jabatan. Pada eselon IIIa serta IIIb masing-masing tujuh jabatan. Adapun eselon II "
        "tersisa empat jabatan.",
        [4, 7, 7, 99, 154, 271],
        id="ranks",
    ),
    pytest.param(
        "Sebanyak 40 CPNS menerima SK. Kecamatan Sukamaju dan Kecamatan Mekar masing-masing mendapat 10 "
        "orang, sedangkan Kecamatan Kota 20 orang.",
        [10, 10, 20, 40],
        id="districts",
    ),
    pytest.param(
        "Bupati melantik 60 PPPK, Kamis. Puskesmas Waru, Puskesmas Talang, Puskesmas Pakong dan RSUD "
        "masing-masing menerima 15 orang.",
        [15, 15, 15, 15, 60],
        id="four-places",
    ),
    pytest.param(
        "Pemkab mengusulkan 33 formasi CPNS. Dinas Kesehatan, Dinas Pertanian, dan Dinas Sosial masing-masing "
        "8, 11, dan 14 formasi.",
        [8, 11, 14, 33],
        id="in-their-order",
    ),
    pytest.param(
        "Wali Kota menyerahkan SK kepada 26 PPPK. Untuk Kelurahan Kandis dan Kelurahan Baru masing-masing "
        "enam orang. Selebihnya, 14 orang, ke Kelurahan Tangkerang.",
        [6, 6, 14, 26],
        id="after-a-preposition",
    ),
    pytest.param(
        "Bupati melantik 39 guru PPPK. SDN 1 Karang dan SDN 2 Karang mendapat jatah sama, masing-masing 12 "
        "orang, lalu SDN 3 Karang 15 orang.",
        [12, 12, 15, 39],
        id="alike-then-each",
    ),
    pytest.param(
        "Sebanyak 25 CPNS menerima SK dari wali kota. Inspektorat, Bappeda, dan Satpol PP sama-sama mendapat "
        "lima orang, sisanya 10 orang di Dinas Kesehatan.",
        [5, 5, 5, 10, 25],
        id="sama-sama",
    ),
    pytest.param(
        "Sebanyak 40 CPNS dan 20 PPPK, masing-masing dari Kota Solok dan Kota Padang, menerima SK.",
        [20, 40],
        id="of-whom-is-told-behind",
    ),
    pytest.param(
        "Sebanyak 50 PPPK dilantik di Kota Solok dan Kota Padang masing-masing dua jam.",
        [50],
        id="hours",
    ),
    pytest.param(
        "Sebanyak 12 camat dilantik. Bupati Andi dan Sekda Budi masing-masing memberi dua pesan.",
        [12],
        id="what-each-gives",
    ),
    pytest.param(
        "Sebanyak 14 PPPK dilantik. Dinas Sosial, Dinas Pertanian, juga Dinas Perhubungan hanya mendapat satu "
        "orang, sedangkan RSUD 11 orang.",
        [1, 1, 1, 11, 14],
        id="one-each",
    ),
    pytest.param(
        "Sebanyak 14 PPPK dilantik. Dinas Sosial hanya mendapat satu orang.",
        [1, 14],
        id="one-of-one-office",
    ),
    pytest.param(
        "Sebanyak 14 PPPK dilantik. Dinas Pekerjaan Umum dan Penataan Ruang hanya mendapat satu orang.",
        [1, 14],
        id="one-of-one-office-with-two-fields",
    ),
]


@pytest.mark.parametrize(("text", "values"), PLACES)
def test_offices_and_places_share_a_number(text: str, values: list[int]) -> None:
    assert sorted(count.value for count in extract(text).headcounts) == values
