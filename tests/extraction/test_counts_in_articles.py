"""What each count of a short article is taken for; the texts are made up."""

import pytest

from extraction.article import extract

OATH = "Bupati Wonosobo mengambil sumpah 214 PNS formasi 2021, Senin (6/3/2023). "
ENTRANTS = "Bupati Sanggau menyerahkan SK kepada 72 PPPK, Rabu (9/3/2022). "

COUNTS = [
    # Those who swear as PNS were CPNS until then; those who fell away never became PNS.
    pytest.param(
        OATH
        + "Dari jumlah itu 150 orang formasi 2021 yang menjadi CPNS sejak April 2022, 64 orang CPNS angkatan 2020.",
        ["214 pns appointed", "150 pns appointed", "64 pns appointed"],
        id="what-they-were-before-the-oath",
    ),
    pytest.param(
        OATH + "Selama masa percobaan dua orang mengundurkan diri, satu orang meninggal.",
        ["214 pns appointed", "2 cpns other", "1 cpns other"],
        id="fell-away-before-the-oath",
    ),
    pytest.param(
        OATH + "Tahun ini 310 orang memasuki masa pensiun.",
        ["214 pns appointed", "310 pns other"],
        id="who-retire-were-no-candidates",
    ),
    pytest.param(
        "Wali kota mengambil sumpah PNS, Selasa. Yang disumpah 120 orang: 100 orang jalur umum, 20 orang eks honorer.",
        ["120 pns appointed", "100 pns appointed", "20 pns appointed"],
        id="honorer-once",
    ),
    pytest.param(
        "Wali kota menyerahkan SK kepada 50 CPNS formasi 2021 dan mengambil sumpah 30 PNS, Selasa.",
        ["50 cpns appointed", "30 pns appointed"],
        id="new-candidates-beside-those-who-swear",
    ),
    # Honorer K2 are honorer by name; "K2" alone is a code.
    pytest.param(
        "Sisa honorer K2 secara nasional, kata kepala badan, sebanyak 37.880 orang.",
        ["37880 honorer remaining"],
        id="the-rest-of-honorer-k2",
    ),
    pytest.param(
        "Pendataan non-ASN ditutup. Honorer yang sudah diinput mencapai 4.120 orang. Sisanya 300 orang belum diinput.",
        ["4120 honorer other", "300 honorer remaining"],
        id="on-the-list-and-not",
    ),
    # The staff there is, should be, or will retire is of every kind, whoever enters in the article.
    pytest.param(
        ENTRANTS + "Pegawai di lingkungan Pemkab Sanggau sekarang sekitar 2.800 orang.",
        ["72 pppk appointed", "2800 asn other"],
        id="staff-by-now",
    ),
    pytest.param(
        ENTRANTS + "Kekuatan pegawai pun menjadi 6.900 orang, kekurangannya diperkirakan 1.200 orang.",
        ["72 pppk appointed", "6900 asn other", "1200 asn other"],
        id="what-the-staff-comes-to-and-lacks",
    ),
    pytest.param(
        ENTRANTS + "Kebutuhan pegawai mencapai 7.500 orang. Rata-rata 240 orang pensiun setiap tahun.",
        ["72 pppk appointed", "7500 asn other", "240 asn other"],
        id="what-is-needed-and-who-retires",
    ),
    pytest.param(
        ENTRANTS + "Dari 80 orang yang lulus, dua orang pensiun dan enam orang mundur.",
        ["72 pppk appointed", "80 pppk proposed", "2 pppk other", "6 pppk other"],
        id="retired-before-they-entered",
    ),
    pytest.param(
        ENTRANTS + "Pegawai di Pemkab Sanggau yang dilantik hari itu berjumlah 40 orang.",
        ["72 pppk appointed", "40 pppk appointed"],
        id="staff-sworn-in-is-no-stock",
    ),
    # Who speaks stands between two commas and is not counted; what stands before them is.
    pytest.param(
        ENTRANTS + "Tenaga teknis, kata Kepala Dinas Kesehatan, sebanyak 40 orang. Guru, menurut camat, ada 30 orang.",
        ["72 pppk appointed", "40 pppk teknis appointed", "30 pppk guru appointed"],
        id="who-speaks-between",
    ),
    pytest.param(
        ENTRANTS + "Yang mundur, ungkap kepala sekolah, 14 orang.",
        ["72 pppk appointed", "14 pppk other"],
        id="who-speaks-right-before",
    ),
]


@pytest.mark.parametrize(("text", "counts"), COUNTS)
def test_counts_of_an_article(text, counts):
    """Value, category, occupation where one is told, status."""
    told = [
        " ".join(str(word) for word in (h.value, h.category, h.occupation, h.status) if word is not None)
        for h in extract(text).headcounts
    ]
    assert told == counts
