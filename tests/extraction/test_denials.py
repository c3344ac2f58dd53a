"""What is denied the rest: what the others did, or only the list that they are on."""

import pytest

from extraction.article import extract

DENIED = [
    pytest.param(
        "Usulan PPPK paruh waktu Sikka disetujui, Senin. Dari 400 nama, 300 orang tercatat di data BKN, 100 lainnya "
        "tidak.",
        "proposed",
        id="on no list",
    ),
    pytest.param("Dari 400 pelamar PPPK, 300 orang lulus seleksi, 100 lainnya tidak.", "other", id="not passed"),
    pytest.param(
        "Dari 400 calon PPPK, 300 orang datang, yang tidak melapor 100 orang.", "other", id="what they do not do"
    ),
]


@pytest.mark.parametrize(("text", "status"), DENIED)
def test_what_is_denied_the_rest(text, status):
    (rest,) = (count for count in extract(text).headcounts if count.value == 100)
    assert rest.status == status
