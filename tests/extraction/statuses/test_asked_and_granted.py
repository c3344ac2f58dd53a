"""Posts asked for and those granted: what each is of, which is part of which, and the main one."""

import pytest

from extraction.article import extract

SAID = ", kata Kepala BKPSDM, Senin (1/4/2024)."

GRANTED = [
    pytest.param(
        "Dari 600 formasi yang diusulkan pusat memberi sebagian. Formasi yang diberikan pusat: guru 365 (P3K), 66 CPNS "
        "teknis, tujuh CPNS kesehatan" + SAID,
        ["600 asn", "365 pppk", "66 cpns", "7 cpns"],
        {365: 600, 66: 600, 7: 600},
        600,
        id="of two schemes by work",
    ),
    pytest.param(
        "Ende meminta 900 formasi. Pusat mengabulkan 640, terdiri atas 500 PPPK guru, 90 PPPK kesehatan, dan "
        "50 CPNS teknis" + SAID,
        ["900 asn", "640 asn", "500 pppk", "90 pppk", "50 cpns"],
        {640: 900, 500: 640, 90: 640, 50: 640},
        640,
        id="one number told apart",
    ),
    pytest.param(
        "Usulan formasi yang kami kirim sebanyak seribu orang. Yang turun dari pusat 420 formasi PPPK" + SAID,
        ["1000 pppk", "420 pppk"],
        {420: 1000},
        420,
        id="come down, in words",
    ),
    pytest.param(
        "Pemkab Wajo mengajukan 90 formasi CPNS. Pusat memberi 60 formasi" + SAID,
        ["90 cpns", "60 cpns"],
        {60: 90},
        60,
        id="given, of one scheme",
    ),
    pytest.param(
        "Formasi PPPK yang disetujui 800. Formasi CPNS yang diberikan kementerian 349 kuota. Padahal yang diusulkan 501"
        + SAID,
        ["800 pppk", "349 cpns", "501 cpns"],
        {349: 501},
        None,
        id="asked for in the next sentence",
    ),
    pytest.param(
        "Pemkab Wajo mengusulkan 90 formasi CPNS dan 400 formasi PPPK" + SAID,
        ["90 cpns", "400 pppk"],
        {},
        None,
        id="both asked for",
    ),
    pytest.param(
        "Dari 800 formasi PPPK yang diusulkan, sebagian besar untuk guru. Formasi CPNS tahun lalu 120" + SAID,
        ["800 pppk", "120 cpns"],
        {},
        None,
        id="another number next",
    ),
]


SWORN = "SIGI - Bupati Sigi menyerahkan SK kepada 180 guru PPPK, Senin (5/6/2023). "
ASKED_FOR_AND_NEEDED = [
    pytest.param("Ia sudah meminta 420 nakes lagi kepada pusat.", {420: ("pppk", "proposed")}, id="asked for, more"),
    pytest.param(
        "Kami telah memohon 350 tenaga teknis tambahan ke KemenPAN-RB.", {350: ("pppk", "proposed")}, id="of a ministry"
    ),
    pytest.param(
        "Pemda sudah berkirim surat agar diberi dua ratus lima puluh guru lagi.",
        {250: ("pppk", "proposed")},
        id="that they be given",
    ),
    pytest.param("Saat ini Sigi masih butuh kira-kira 900 guru.", {900: ("asn", "other")}, id="needed"),
    pytest.param("Meski begitu masih kurang 730 guru di pedalaman.", {730: ("asn", "other")}, id="lacking"),
    pytest.param(
        "Sekolah-sekolah tetap kurang sekitar 500 guru olahraga.", {500: ("asn", "other")}, id="lacking, of a subject"
    ),
    pytest.param(
        "Bupati minta 65 guru yang ditempatkan di pulau segera berangkat.",
        {180: ("pppk", "appointed"), 65: ("pppk", "appointed")},
        id="asked to do something",
    ),
    pytest.param("Kurang dari 20 orang berhalangan.", {180: ("pppk", "appointed")}, id="fewer than"),
]
OVERVIEWS = [
    pytest.param(
        "Jakarta - Kepala BKN menyampaikan gambaran seleksi CASN di DPR, Senin (30/6/2025). Ia menghitung mundur dari "
        "1.255.056 formasi CASN 2024. Isinya 247.577 untuk CPNS dan 1.007.479 untuk PPPK.",
        {1255056: ("asn", "proposed"), 247577: ("cpns", "proposed"), 1007479: ("pppk", "proposed")},
        id="counted backwards",
    ),
    pytest.param(
        "Jakarta - Dari 1.255 peserta yang lulus CPNS, 12 orang mundur, kata Kepala BKN, Senin (30/6/2025).",
        {1255: ("cpns", "proposed"), 12: ("cpns", "other")},
        id="some withdrew",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*(pytest.param(SWORN + row.values[0], row.values[1], id=row.id) for row in ASKED_FOR_AND_NEEDED), *OVERVIEWS],
)
def test_asked_for_and_needed(text, expected):
    said = {count.value: (count.category, count.status) for count in extract(text).headcounts}
    assert {value: said.get(value) for value in expected} == expected


@pytest.mark.parametrize(("text", "counts", "parts", "headline"), GRANTED)
def test_asked_for_and_granted(text, counts, parts, headline):
    told = extract("Formasi Turun\n\nNGADA - " + text)
    found = told.headcounts
    assert [f"{count.value} {count.category}" for count in found] == counts
    assert {count.value: found[count.of].value for count in found if count.of is not None} == parts
    if headline is not None:
        assert told.headline is not None
        assert found[told.headline].value == headline
