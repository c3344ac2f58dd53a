"""What counts as having Indonesian in it: lenient to tables and notes, strict with other languages and with noise."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.language import has_indonesian

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Dilantik 28 guru.", id="three-word-note"),
        pytest.param("Guru: 28\nKesehatan: 10\nTeknis: 3", id="table"),
        pytest.param("Kutai Timur 9\nKutai Barat 12\nPaser 3\nBerau 4", id="table-of-regions"),
        pytest.param("NIP\tNAMA\n1998\tSiti Aminah\n1999\tAgus Salim\n2000\tRina Wati", id="list-of-names"),
        pytest.param("PPPK PARUH WAKTU KOTA SERANG 3.794", id="capitals"),
        pytest.param(
            "The Mayor's Cup: wali kota menyerahkan SK kepada 20 guru pada hari Senin.", id="english-name-inside"
        ),
    ],
)
def test_indonesian(text: str) -> None:
    assert has_indonesian(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The mayor of Serang swore in 3,794 contract workers on Thursday, an official said.", id="english"
        ),
        pytest.param(
            "Bupati and Wali Kota attended the swearing-in of the teachers, who are to work in it.", id="titles"
        ),
        pytest.param("El alcalde ha dicho que los maestros son para la ciudad y que el total es de 20.", id="spanish"),
        pytest.param(
            "Il sindaco di Roma ha detto che la città è di tutti e per tutti, come sono i maestri.", id="italian"
        ),
        pytest.param("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.", id="filler"),
        pytest.param("Hello world", id="greeting"),
        pytest.param("公务员任命仪式于周四举行", id="chinese"),
        pytest.param("1.278\n3.151\n202", id="digits-only"),
        pytest.param("dGhpcyBpcyBub3QgSW5kb25lc2lhbg== " * 40, id="base64"),
        pytest.param("def main():\n    return sum(x for x in range(10))\n" * 10, id="code"),
        pytest.param("", id="nothing"),
    ],
)
def test_not_indonesian(text: str) -> None:
    assert not has_indonesian(text)


def test_every_article_we_have_is_indonesian() -> None:
    articles = [*ROOT.glob("seeds/articles/*.txt"), *ROOT.glob("tests/corpus/dev/articles/*.txt")]
    assert len(articles) > 50
    assert [path.name for path in articles if not has_indonesian(path.read_text(encoding="utf-8"))] == []
