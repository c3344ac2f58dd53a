"""Those of a list, told again behind it by another name."""

import pytest

from extraction.article import extract

# Told in a list, then again by another name that points back: all of the list, and what the list is of.
TOLD_AGAIN = [
    pytest.param(
        "Pelantikan\n\nSUMENEP - Bupati melantik dua puluh kepala SD, tujuh kepala SMP, dan tiga kepala TK "
        "negeri, Senin (3/2/2025). Dari tiga puluh ASN itu, banyak yang baru pertama kali memimpin.",
        (30, [20, 7, 3], "jabatan_fungsional"),
        30,
        id="civil servants, in words",
    ),
    pytest.param(
        "Pelantikan\n\nNGAWI - Bupati melantik 237 kepala SD, 39 kepala SMP, satu kepala TK dan "
        "seorang kepala SKB, Senin. Dari 278 aparatur Sipil Negara (ASN) bidang pendidikan itu hanya 60 yang "
        "hadir langsung.",
        (278, [237, 39, 1, 1], "jabatan_fungsional"),
        278,
        id="civil servants of a field",
    ),
    pytest.param(
        "Pelantikan\n\nKUNINGAN - Bupati mengambil sumpah 14 auditor, 9 pengawas sekolah dan tujuh "
        'pustakawan, Rabu (5/3/2025). "Ke-30 pejabat itu saya minta segera bekerja," katanya.',
        (30, [14, 9, 7], "jabatan_fungsional"),
        30,
        id="an ordinal in a quote",
    ),
    pytest.param(
        "Serah SK\n\nBLITAR - Sebanyak 88 CPNS tenaga kesehatan dan 62 CPNS tenaga teknis menerima SK, Selasa "
        "(3/6/2025). Bupati menyalami 150 abdi negara baru itu.",
        (150, [88, 62], "cpns"),
        150,
        id="a poetic name",
    ),
    pytest.param(
        "Serah SK\n\nWAJO - Bupati menyerahkan SK kepada 310 guru paruh waktu, 90 tenaga kesehatan "
        "paruh waktu, dan 400 tenaga teknis paruh waktu, Rabu (10/12/2025). Nah, 800 pegawai yang baru terima SK itu "
        "akan digaji mulai Januari.",
        (800, [310, 90, 400], "pppk_paruh_waktu"),
        800,
        id="one of each kind of work",
    ),
    pytest.param(
        "SK\n\nBIMA - Bupati menyerahkan SK kepada 120 PPPK dan 80 CPNS, Senin (3/2/2025). Dari 200 ASN itu "
        "sebagian bertugas di pulau.",
        (200, [120, 80], "asn"),
        200,
        id="of two schemes they stay what they are called",
    ),
    pytest.param(
        "SK\n\nBIMA - Bupati melantik 115 kepala sekolah dan empat pengawas sekolah, Senin (3/2/2025). Selain "
        "itu 12 guru dipindah.\n\nSecara keseluruhan SK memuat mutasi 131 ASN.",
        (131, [115, 4, 12], "asn"),
        None,
        id="one that does not point back keeps its name",
    ),
]
NOT_TOLD_AGAIN = [
    pytest.param(
        "Pelantikan\n\nBIMA - Bupati melantik 12 kepala SD dan 8 kepala SMP, Senin (3/2/2025). Sementara 20 honorer di "
        "dinas itu belum menerima gaji.",
        id="an office is pointed back to",
    ),
    pytest.param(
        "Pelantikan\n\nBIMA - Bupati melantik 12 kepala SD dan 8 kepala SMP, Senin (3/2/2025). Ia juga menyerahkan SK "
        "pensiun kepada 20 ASN.",
        id="nothing points back",
    ),
]


@pytest.mark.parametrize(("text", "whole", "headline"), TOLD_AGAIN)
def test_those_of_a_list_are_told_again(text, whole, headline):
    told = extract(text)
    counts = told.headcounts
    found = [
        (counts[split.total].value, [counts[part].value for part in split.parts], counts[split.total].category)
        for split in told.breakdowns
    ]
    assert found == [whole]
    if headline is not None:
        assert told.headline is not None
        assert counts[told.headline].value == headline


@pytest.mark.parametrize("text", NOT_TOLD_AGAIN)
def test_others_of_that_number_are_not_those_of_the_list(text):
    assert extract(text).breakdowns == ()
