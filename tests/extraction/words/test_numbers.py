import pytest

from extraction.text.folding import fold
from extraction.words.numbers import read_numbers

NUMBERS = [
    pytest.param("1.278 orang", ["1.278"], [1278], id="thousands"),
    pytest.param("1278 orang", ["1278"], [1278], id="plain"),
    pytest.param("1,278 orang", ["1,278"], [1278], id="comma-thousands"),
    pytest.param("12.345.678 orang", ["12.345.678"], [12345678], id="millions"),
    pytest.param("2 ribu honorer", ["2 ribu"], [2000], id="ribu"),
    pytest.param("1,24 juta orang", ["1,24 juta"], [1240000], id="decimal-juta"),
    pytest.param("186 ribu.", ["186 ribu"], [186000], id="ribu-at-the-end"),
    pytest.param("tujuh guru", ["tujuh"], [7], id="word"),
    pytest.param("dua belas guru", ["dua belas"], [12], id="belas"),
    pytest.param("lebih dari seribu honorer", ["seribu"], [1000], id="seribu"),
    pytest.param(
        "dua puluh satu ribu lima ratus tiga", ["dua puluh satu ribu lima ratus tiga"], [21503], id="long-words"
    ),
    pytest.param("Tiga Ratus Lima (305) PPPK", ["Tiga Ratus Lima (305)"], [305], id="words-with-figures"),
    pytest.param("305 (tiga ratus lima) PPPK", ["305 (tiga ratus lima)"], [305], id="figures-with-words"),
    pytest.param("305 (guru) dan 2 (dua)", ["305", "2 (dua)"], [305, 2], id="other-words-in-brackets"),
    pytest.param("berkisar 4.000-an", ["4.000-an"], [4000], id="dash-an"),
    pytest.param("sekitar 124-an orang", ["124-an"], [124], id="small-an"),
    pytest.param("Seratusan nakes", ["Seratusan"], [100], id="seratusan"),
    pytest.param("tiga puluhan orang", ["tiga puluhan"], [30], id="tens"),
    pytest.param("13 ribuan", ["13 ribuan"], [13000], id="ribuan"),
    pytest.param("seorang pejabat", ["seorang"], [1], id="seorang"),
    pytest.param("Selain itu ada17 orang", ["17"], [17], id="glued"),
    pytest.param("guru -28", ["28"], [28], id="dash-as-a-pause"),
    pytest.param("kode R3 dan D4", [], [], id="codes"),
    pytest.param("tanggal 16-17 Mei", [], [], id="range"),
    pytest.param("pukul 04:45", [], [], id="clock"),
    pytest.param("Nomor 800.1.3.1/655/BKPSM", [], [], id="decree"),
    pytest.param("99,7 persen", [], [], id="bare-decimal"),
    pytest.param("ribuan dan ratusan honorer", [], [], id="bare-ribuan"),
    pytest.param("satu-satunya", [], [], id="satu-satunya"),
    pytest.param("ke-17 kabupaten", [], [], id="ordinal"),
    pytest.param("Ke-64 bidan itu dan ke-7 guru", ["64", "7"], [64, 7], id="all-of-them"),
    pytest.param("Bupati mengingatkan ke-3.110 PPPK", ["3.110"], [3110], id="all-of-them-behind-a-verb"),
    pytest.param("Gaji ke-13 PNS dan hari jadi ke-9 guru", [], [], id="the-thirteenth"),
    pytest.param("Ke-2, guru", [], [], id="secondly"),
    pytest.param("NIP 198501012010011001", [], [], id="identifier"),
]


@pytest.mark.parametrize(("text", "spans", "values"), NUMBERS)
def test_numbers_are_read_with_their_spans(text, spans, values):
    numbers = read_numbers(fold(text))
    assert [text[number.start : number.end] for number in numbers] == spans
    assert [number.value for number in numbers] == values


@pytest.mark.parametrize(
    ("text", "approximate"),
    [
        ("4.000-an honorer", True),
        ("500 orang", False),
        ("sembilan puluh delapan orang", False),
        ("tiga puluhan orang", True),
        ("sebanyak 500 orang", False),
    ],
)
def test_numbers_rough_by_their_form_say_so(text, approximate):
    (number,) = read_numbers(fold(text))
    assert number.approximate is approximate


def test_a_million_digits_are_one_token():
    assert read_numbers("9" * 1_000_000) == []
