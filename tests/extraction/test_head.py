"""Short articles of own wording: what the head says of the whole, and what follows for counts that say nothing."""

import pytest

from extraction.article import extract

HEADS = [
    pytest.param(
        "CPNS Kota Contoh menjalani pelatihan dasar di balai diklat. Pesertanya 70 orang.",
        "other",
        [(70, "other")],
        id="those in training",
    ),
    pytest.param(
        "Dilantik pekan lalu, 70 PPPK Kota Contoh mengikuti orientasi.\nWali kota melantik mereka di stadion.",
        "appointment",
        [(70, "appointed")],
        id="unless the head tells that they were sworn in",
    ),
    pytest.param(
        "Pendaftar seleksi PPPK Kota Contoh berjubel.\nDi loket kartu ujian antre 500 orang. Kursi yang tersedia 40.",
        "proposal",
        [(500, "other"), (40, "proposed")],
        id="people on a stage of selection are applicants, posts are not",
    ),
    pytest.param(
        "Pendaftar seleksi PPPK Kota Contoh berjubel.\nJatah kota itu 90 orang. Untuk guru disediakan 60 orang.",
        "proposal",
        [(90, "proposed"), (60, "proposed")],
        id="who go on a row of posts are no applicants",
    ),
    pytest.param(
        "Kelulusan akhir seleksi PPPK Kota Contoh diumumkan.\nDaftarnya memuat 90 orang.",
        "proposal",
        [(90, "proposed")],
        id="nor are those whom a final result names",
    ),
    pytest.param(
        "Bupati Banggai membagikan SK kepada 3.911 PPPK. Di bawahnya ada Donggala 1.820 orang, lalu Morowali 1.480, "
        "Poso 484, dan paling buncit Buol 363.",
        "appointment",
        [(3911, "appointed"), (1820, "other"), (1480, "other"), (484, "other"), (363, "other")],
        id="other governments that rank the employer",
    ),
    pytest.param(
        "Gubernur Sulawesi Tengah membagikan SK kepada 3.911 guru PPPK. Terbanyak Donggala 1.820 orang, disusul "
        "Morowali 1.480, Poso 484, dan Buol 127.",
        "appointment",
        [(3911, "appointed"), (1820, "appointed"), (1480, "appointed"), (484, "appointed"), (127, "appointed")],
        id="a province's own people told by district",
    ),
    pytest.param(
        "Bupati Banggai membagikan SK kepada 911 PPPK. Mereka dari Donggala 520 orang, Morowali 200, Poso 191.",
        "appointment",
        [(911, "appointed"), (520, "appointed"), (200, "appointed"), (191, "appointed")],
        id="where those appointed come from",
    ),
    pytest.param(
        "Bupati melantik 893 PPPK. Menurut catatannya formasi 2021 ada 476 orang. Formasi 2023 hanya 384 orang.",
        "appointment",
        [(893, "appointed"), (476, "appointed"), (384, "appointed")],
        id="people of earlier intakes in an article on an appointment",
    ),
    pytest.param(
        "Bupati melantik 893 PPPK. Pada tahun itu formasi 2021 yang dibuka sebanyak 476 formasi.",
        "appointment",
        [(893, "appointed"), (476, "proposed")],
        id="posts of an earlier year",
    ),
]


@pytest.mark.parametrize(("text", "kind", "facts"), HEADS)
def test_head(text, kind, facts):
    article = extract(text)
    assert article.kind == kind
    assert [(count.value, count.status) for count in article.headcounts] == facts


KINDS = [
    pytest.param("Seleksi PPPK Kota Contoh usai.", "proposal", id="a selection"),
    pytest.param("Sebanyak 90 orang hasil seleksi PPPK menerima SK.", "appointment", id="whose outcome was appointed"),
    pytest.param("Pemda sepakat minta CPNS segera diangkat.", "proposal", id="asked to appoint"),
    pytest.param("Wali kota minta maaf kepada PPPK yang dilantik.", "appointment", id="asked for something else"),
    pytest.param("Kementerian mulai mengirim SK pengangkatan ke kampus.", "appointment", id="decrees on their way"),
    pytest.param("SK PPPK belum dikirim kementerian, honorer menunggu SK.", "proposal", id="decrees not yet sent"),
    pytest.param("Semua honorer diurus pemkab. SK pun telah mereka pegang.", "appointment", id="decrees in hand"),
    pytest.param("Ditolak lagi, 34 guru datangi kantor bupati.", "other", id="a headline's verb without its prefix"),
    pytest.param("Sebanyak 90 honorer dipastikan menerima SK.", "proposal", id="assured of a decree"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text, kind):
    assert extract(text).kind == kind
