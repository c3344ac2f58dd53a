"""Which work and which scheme a count has from the words before it; the texts are made up."""

import pytest

from extraction.headcounts import find_headcounts
from extraction.layout import read_layout

BOTH = "Formasi CPNS dan PPPK dibuka. CPNS 100 formasi, PPPK 300 formasi.\n\n"


def told(text):
    return [(h.value, h.category, h.occupation) for h in find_headcounts(read_layout(text), (), ())]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "Seleksi PPPK timpang. Nasib di kelompok nakes berbeda: pendaftarnya 385 orang.",
            (385, "pppk", "kesehatan"),
            id="its-applicants",
        ),
        pytest.param(
            "Saingan untuk PPPK guru ketat. Pelamarnya 120 orang.", (120, "pppk", "guru"), id="of-the-sentence-before"
        ),
        pytest.param(
            "Saingan untuk PPPK guru dan nakes ketat. Pelamarnya 120 orang.", (120, "pppk", None), id="of-two-works"
        ),
        pytest.param(
            "Saingan untuk PPPK guru ketat. Pelamar tiap hari datang, 120 orang.",
            (120, "pppk", None),
            id="applicants-of-no-one",
        ),
        pytest.param(
            "Yang paling padat formasi teknis PPPK, karena kursinya diincar 100 pelamar.",
            (100, "pppk", "teknis"),
            id="what-stands-out-begins-the-sentence",
        ),
        pytest.param(BOTH + "PPPK lain lagi ceritanya. Pelamarnya 212 orang.", (212, "pppk", None), id="goes-over"),
        pytest.param(BOTH + "Jalur CPNS juga diminati. Pelamar 212 orang.", (212, "cpns", None), id="a-way-in"),
        pytest.param(
            BOTH + "PPPK dan CPNS sama ketatnya. Pelamar 212 orang.", (212, "asn", None), id="goes-over-to-both"
        ),
        pytest.param(
            "Pemkab menyodorkan 870 untuk PPPK guru dan 686 untuk CPNS.", (686, "cpns", None), id="of-the-first-alone"
        ),
        pytest.param("Formasi nakes 13 CPNS dan 87 PPPK.", (87, "pppk", "kesehatan"), id="named-before-both"),
        pytest.param(
            "Paling banyak pejabat administrator serta pengawas, yaitu 47 orang.",
            (47, "jabatan_struktural", None),
            id="two-ranks-under-one-number",
        ),
        pytest.param(
            "PPPK yang dilantik: guru 30, perawat dan bidan 10 orang.",
            (10, "pppk", "perawat dan bidan"),
            id="two-titles-under-one-number",
        ),
        pytest.param(
            "PPPK yang dilantik: guru 30, perawat dan bidan masing-masing 10 orang.",
            (10, "pppk", "bidan"),
            id="each-a-number-of-its-own",
        ),
        pytest.param("PPPK nakes dan teknis yang lulus 1.710 orang.", (1710, "pppk", None), id="a-field-beside-a-work"),
        pytest.param("PPPK teknis yang lulus 1.710 orang.", (1710, "pppk", "teknis"), id="a-field-alone"),
        pytest.param(
            "Kepala TK, SD dan SMP memegang porsi terbesar, yakni 228 orang.",
            (228, "jabatan_fungsional", "kepala sekolah"),
            id="heads-of-schools-of-every-level",
        ),
        pytest.param(
            "PPPK guru 40 orang. Dua formasi lain masih kosong.", (2, "pppk", None), id="other-posts-than-those"
        ),
    ],
)
def test_what_the_last_count_is_of(text, last):
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Enam PPPK mangkir, seorang di antaranya tengah sakit.", [6, 1], id="one-of-them"),
        pytest.param("Enam PPPK mangkir. Seorang di antaranya, Rusli, sakit.", [6], id="one-with-a-name"),
        pytest.param("Lima PPPK gugur. Yang empat memang tidak mengirim berkas.", [5, 4], id="some-of-those"),
        pytest.param("Lima PPPK gugur. Yang empat puluh kilometer jauhnya.", [5], id="no-some-of-those"),
        pytest.param(
            "Empat PPPK baru, terdiri atas dua yang naik dan dua lagi hasil rotasi.", [4, 2, 2], id="a-split-begins"
        ),
        pytest.param("Ada empat PPPK. Syaratnya terdiri atas dua yang wajib.", [4], id="no-split-of-people"),
    ],
)
def test_which_bare_numbers_are_counts(text, values):
    assert [value for value, _, _ in told(text)] == values
