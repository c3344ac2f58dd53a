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
