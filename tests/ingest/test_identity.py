"""Which article a text is a version of, and which texts can be two versions of one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ingest.identity import is_version_of
from tests.ingest.test_reading import BODY, lines, read

ADDRESS = "https://www.wartauji.id/2025/guru-dilantik/?utm_source=x&p=7#atas"

PAGE = "url:wartauji.id/2025/guru-dilantik?p=7"


def _record(**fields: object) -> bytes:
    return json.dumps({"text": BODY, **fields}).encode()


@pytest.mark.parametrize(
    ("name", "raw", "identity"),
    [
        pytest.param("a.txt", BODY.encode(), "file:{inbox}:inbox/a.txt", id="a file alone"),
        pytest.param("a.json", _record(), "file:{inbox}:inbox/a.json", id="an object that says nothing"),
        pytest.param("a.json", _record(url=ADDRESS), PAGE, id="an address"),
        pytest.param(
            "a.json",
            _record(Link="http://wartauji.id/2025/guru-dilantik?p=7", id=1),
            PAGE,
            id="the same address otherwise written",
        ),
        pytest.param("a.json", _record(id=17), "id:{inbox}:inbox/a.json:17", id="a number"),
        pytest.param(
            "a.json",
            _record(url="https://wartauji.id/", guid="x-1"),
            "id:{inbox}:inbox/a.json:x-1",
            id="a site's address is no article's",
        ),
        pytest.param("a.json", _record(url="https://[::1/a"), "file:{inbox}:inbox/a.json", id="no address at all"),
        pytest.param("a.json", _record(id=True), "file:{inbox}:inbox/a.json", id="a truth value is no number"),
        pytest.param("a.jsonl", lines({"text": BODY}), "text:{article}", id="a record that says nothing"),
        pytest.param("a.jsonl", lines({"text": BODY, "id": "7"}), "id:{inbox}:inbox/a.jsonl:7", id="a record's number"),
    ],
)
def test_identity(tmp_path: Path, name: str, raw: bytes, identity: str) -> None:
    (article,) = read(tmp_path, name, raw).articles
    assert article.identity == identity.format(inbox=tmp_path / "inbox", article=article.article_id)


def test_an_endless_number_is_kept_short(tmp_path: Path) -> None:
    (article,) = read(tmp_path, "a.json", _record(id="\u202e" * 5000)).articles
    assert len(article.identity) < 200 + len(str(tmp_path))


LEAD = "Pemkot Cilegon melantik {} PPPK paruh waktu di halaman kantor wali kota, Senin (8/12/2025). Wali Kota Cilegon "
REST = "Robinsar meminta mereka bekerja jujur dan melayani warga dengan sepenuh hati."
OTHER = (
    "Bupati Lebak Hasbi Jayabaya melantik 250 PPPK paruh waktu di Alun-alun Rangkasbitung. Ia meminta mereka bekerja."
)


@pytest.mark.parametrize(
    ("text", "former", "expected"),
    [
        pytest.param(LEAD.format(250) + REST, LEAD.format("2.500") + REST, True, id="a number corrected"),
        pytest.param(LEAD.format(250) + REST, LEAD.format(250), True, id="a paragraph added"),
        pytest.param(
            "Ralat. " + LEAD.format(250) + "Ia berpesan agar disiplin.",
            LEAD.format(250) + REST,
            True,
            id="an ending rewritten",
        ),
        pytest.param(OTHER, LEAD.format(250) + REST, False, id="another article on such an event"),
        pytest.param("12 guru dilantik", "15 guru dilantik", True, id="a few words"),
    ],
)
def test_version_or_another_article(text: str, former: str, expected: bool) -> None:
    assert is_version_of(text, former) is expected
    assert is_version_of(former, text) is expected
