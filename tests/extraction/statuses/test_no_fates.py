"""Words on people's fate that tell of none here: a list, an intake, an age, posts, an office's name."""

import pytest

from extraction.article import extract

STATUSES = [
    pytest.param(
        "Lama Tertunda, 129 PPPK Sikka Akhirnya Terima SK\n\nSikka - Kecemasan 129 calon PPPK penerimaan 2022 hilang, "
        "Selasa (1/8/2023). SK diserahkan bupati.",
        [(129, "appointed")],
        id="an intake by its year, candidates whom the title tells to be sworn in",
    ),
    pytest.param(
        "SK Belum Terbit, 129 Calon PPPK Sikka Menunggu\n\nSikka - Kesabaran 129 calon PPPK diuji, Selasa (1/8/2023).",
        [(129, "proposed")],
        id="candidates who wait",
    ),
    pytest.param(
        "Pemkab membuka penerimaan 2022 untuk 129 PPPK.", [(129, "proposed")], id="an intake that is opened is none"
    ),
    pytest.param(
        "Wakil Bupati membuka orientasi PPPK, Selasa. Menurut Kepala Bidang Mutasi, Pengembangan, dan Promosi, "
        "pesertanya 640 orang: 300 guru dan 340 nakes.",
        [(640, "other"), (300, "other"), (340, "other")],
        id="an office named for what it does",
    ),
    pytest.param(
        "Bupati merombak pejabat, Selasa. Menurut sekda, mutasi menyangkut 64 orang.",
        [(64, "appointed")],
        id="what it does is done",
    ),
    pytest.param(
        "SK untuk 300 PPPK diserahkan, Senin. Mereka dikirim ke 21 kecamatan, terbanyak 90 orang ke Palue.",
        [(300, "appointed"), (90, "appointed")],
        id="people sent to where they work",
    ),
    pytest.param(
        "SK diserahkan kepada 1.730 PPPK, Senin. Pada mulanya pemkab hanya merencanakan sekitar 800 orang.",
        [(1730, "appointed"), (800, "proposed")],
        id="what was planned at first",
    ),
    pytest.param(
        "Ketua DPRD Rembang menerima 75 honorer yang tidak lulus PPPK, Senin (8/1/2024).",
        [(75, "other")],
        id="heard, not taken in",
    ),
]


@pytest.mark.parametrize(("text", "facts"), STATUSES)
def test_what_is_no_fate(text, facts):
    assert [(count.value, count.status) for count in extract(text).headcounts] == facts
