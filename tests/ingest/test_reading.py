"""Files of every format to articles, and one plain sentence for each file or record that gives none."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest import InboxFile, Reading, list_inbox, read_articles
from ingest.formats import WHOLE_PAGE
from tests.permissions import without_root

LIMIT = 100_000
BODY = "Wali Kota Serang melantik 28 guru pada Kamis."
PAGE = f"""<!DOCTYPE html><html><head><title>Wali Kota Melantik Guru - WARTA</title>
<script>var x = "yang dan";</script></head>
<body><nav><a href="/">Beranda</a> <a href="/x">Politik</a></nav><article><h1>Wali Kota Melantik Guru</h1>
<p>{BODY}</p><p>Mereka terdiri atas 20 perempuan &amp; 8 laki-laki.</p></article></body></html>"""


def put(folder: Path, name: str, raw: bytes) -> InboxFile:
    inbox = folder / "inbox"
    inbox.mkdir(exist_ok=True)
    (inbox / name).write_bytes(raw)
    return next(each for each in list_inbox(inbox).files if each.path.name == name)


def read(folder: Path, name: str, raw: bytes) -> Reading:
    return read_articles(put(folder, name, raw), max_bytes=LIMIT)


def lines(*records: object) -> bytes:
    return "".join(json.dumps(each) + "\n" for each in records).encode()


@pytest.mark.parametrize(
    ("name", "raw", "form", "texts"),
    [
        pytest.param("a.txt", BODY.encode(), "txt", [BODY], id="txt"),
        pytest.param("a.TXT", BODY.encode("utf-16"), "txt", [BODY], id="txt-utf-16"),
        pytest.param("a.md", BODY.encode(), "txt", [BODY], id="markdown"),
        pytest.param("a", BODY.encode(), "txt", [BODY], id="no-extension"),
        pytest.param(
            "a.dat", b"[catatan] " + BODY.encode(), "txt", ["[catatan] " + BODY], id="bracket-that-is-no-json"
        ),
        pytest.param("a.txt.gz", gzip.compress(BODY.encode()), "txt", [BODY], id="gz"),
        pytest.param("a.txt.gz", BODY.encode(), "txt", [BODY], id="gz-in-name-only"),
        pytest.param(
            "a.gz",
            gzip.compress(BODY[:20].encode()) + gzip.compress(BODY[20:].encode()),
            "txt",
            [BODY],
            id="gz-members",
        ),
        pytest.param("a.txt", gzip.compress(BODY.encode()), "txt", [BODY], id="gz-without-its-name"),
        pytest.param("a.json", json.dumps({"text": BODY}).encode(), "json", [BODY], id="json"),
        pytest.param("a.json", json.dumps({"text": BODY}).encode("utf-16"), "json", [BODY], id="json-utf-16"),
        pytest.param(
            "a.json",
            json.dumps([{"isi": BODY}, {"body": BODY + " 2"}]).encode(),
            "json",
            [BODY, BODY + " 2"],
            id="json-list",
        ),
        pytest.param(
            "a.jsonl",
            lines({"text": BODY}) + b"\n" + lines({"content": BODY + " 2"}),
            "jsonl",
            [BODY, BODY + " 2"],
            id="jsonl",
        ),
        pytest.param("a.jsonl.gz", gzip.compress(lines({"text": BODY})), "jsonl", [BODY], id="jsonl-gz"),
        pytest.param("a", lines({"text": BODY}, {"text": BODY}), "jsonl", [BODY, BODY], id="jsonl-unnamed"),
        pytest.param(
            "a.jsonl",
            json.dumps({"text": BODY + "\u2028dua"}, ensure_ascii=False).encode(),
            "jsonl",
            [BODY + "\u2028dua"],
            id="jsonl-line-separator",
        ),
    ],
)
def test_reads_each_format(tmp_path: Path, name: str, raw: bytes, form: str, texts: list[str]) -> None:
    reading = read(tmp_path, name, raw)
    assert reading.refusals == ()
    assert [(each.format, each.text) for each in reading.articles] == [(form, text) for text in texts]
    assert reading.file_sha256 == hashlib.sha256(raw).hexdigest()


@pytest.mark.parametrize("name", ["a.html", "a.htm.gz", "a.txt", "a"])
def test_a_page_gives_its_title_and_paragraphs_and_nothing_around_them(tmp_path: Path, name: str) -> None:
    raw = gzip.compress(PAGE.encode()) if name.endswith(".gz") else PAGE.encode()
    article = read(tmp_path, name, raw).articles[0]
    assert article.format == "html"
    assert article.text.splitlines() == [
        "Wali Kota Melantik Guru",
        BODY,
        "Mereka terdiri atas 20 perempuan & 8 laki-laki.",
    ]


def test_a_fragment_of_a_page_is_read_too(tmp_path: Path) -> None:
    article = read(tmp_path, "a.html", f"<p>{BODY}<br>Selesai.<script>var guru = 1;".encode()).articles[0]
    assert article.text.splitlines() == [BODY, "Selesai."]


def test_a_page_of_very_many_tags_is_read_plainly_and_whole(tmp_path: Path) -> None:
    lines = [f"Guru {no} dilantik." for no in range(30_000)]
    file = put(tmp_path, "a.html", "<br>".join(lines).encode())
    started = time.process_time()
    reading = read_articles(file, max_bytes=10_000_000)
    assert reading.articles[0].text.splitlines() == lines
    assert reading.articles[0].format == WHOLE_PAGE
    assert time.process_time() - started < 3  # seconds; making out the article would take several


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        pytest.param("a.txt", b"<!---->" * 100 + BODY.encode(), id="comments-that-no-page-follows"),
        pytest.param("a.txt.gz", gzip.compress(b"") * 100_000 + gzip.compress(BODY.encode()), id="gzip-members"),
    ],
)
def test_what_is_told_again_and_again_takes_no_longer_each_time(tmp_path: Path, name: str, raw: bytes) -> None:
    file = put(tmp_path, name, raw)
    started = time.process_time()
    assert read_articles(file, max_bytes=10_000_000).articles[0].text.endswith(BODY)
    assert time.process_time() - started < 6  # seconds


def test_a_record_becomes_one_text_with_its_byline(tmp_path: Path) -> None:
    record = {
        "title": "Wali Kota\nMelantik",
        "publisher": {"name": "WARTACONTOH.ID"},
        "published": "2025-10-23T10:00:00+07:00",
        "authors": ["Tim"],
        "url": "https://contoh.example/1",
        "content": f"<p>{BODY}</p><p>Guru &amp; perawat.</p>",
        "views": 22,
    }
    assert read(tmp_path, "a.json", json.dumps(record).encode()).articles[0].text == (
        "Wali Kota Melantik\n\n"
        "Penerbit: WARTACONTOH.ID\nTerbit: 23 Oktober 2025\nPenulis: Tim\nTautan: https://contoh.example/1\n\n"
        f"{BODY}\nGuru & perawat."
    )


@pytest.mark.parametrize(
    ("record", "text"),
    [
        pytest.param({"title": "Judul", "text": "Judul\nisi guru"}, "Judul\nisi guru", id="title-in-body-already"),
        pytest.param({"TEXT": "isi guru"}, "isi guru", id="capitals"),
        pytest.param({"text": ["alinea guru", "alinea dua"]}, "alinea guru\nalinea dua", id="list-of-paragraphs"),
        pytest.param({"text": "", "isi": "isi guru"}, "isi guru", id="first-filled-field"),
        pytest.param({"text": "guru", "date": "kemarin"}, "Terbit: kemarin\n\nguru", id="date-in-words"),
        pytest.param({"text": "guru", "date": "2025-02-31"}, "Terbit: 2025-02-31\n\nguru", id="day-that-is-none"),
        pytest.param({"text": "20 < 30 guru dan 5 > 3"}, "20 < 30 guru dan 5 > 3", id="signs-that-are-no-tags"),
        pytest.param({"text": "guru \ud800 kota"}, "guru \ufffd kota", id="lone-surrogate"),
        pytest.param("isi guru", "isi guru", id="bare-string"),
    ],
)
def test_record_fields(tmp_path: Path, record: object, text: str) -> None:
    assert [each.text for each in read(tmp_path, "a.jsonl", lines(record)).articles] == [text]


def test_identity_is_of_the_bytes_and_of_the_text(tmp_path: Path) -> None:
    plain, wide = BODY.encode(), BODY.encode("utf-16")
    first = read(tmp_path, "a.txt", plain).articles[0]
    packed = read(tmp_path, "b.txt.gz", gzip.compress(plain)).articles[0]
    other = read(tmp_path, "c.txt", wide).articles[0]
    crlf = read(tmp_path, "d.txt", plain + b"\r\n").articles[0]
    lf = read(tmp_path, "e.txt", plain + b"\n").articles[0]
    assert first.content_sha256 == hashlib.sha256(plain).hexdigest() == packed.content_sha256 != other.content_sha256
    assert first.article_id == hashlib.sha256(plain).hexdigest()[:16] == packed.article_id == other.article_id
    assert first.file_sha256 != packed.file_sha256
    assert crlf.article_id == lf.article_id
    assert (first.byte_size, other.byte_size) == (len(plain), len(wide))


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_records_identity_is_of_its_own_bytes(tmp_path: Path, name: str) -> None:
    one, two = json.dumps({"text": BODY}).encode(), json.dumps({"text": BODY + " 2"}).encode()
    raw = b"[\n " + one + b" , " + two + b"]\n" if name == "a.json" else one + b"\r\n" + two
    articles = read(tmp_path, name, raw).articles
    assert [(each.record_no, each.content_sha256, each.byte_size) for each in articles] == [
        (1, hashlib.sha256(one).hexdigest(), len(one)),
        (2, hashlib.sha256(two).hexdigest(), len(two)),
    ]


ENGLISH = "The mayor swore in the teachers on Thursday, an official said."


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        pytest.param("x.txt", b"", "is empty.", id="empty"),
        pytest.param("x.txt", b" \r\n\t\n", "holds nothing but white space.", id="blank"),
        pytest.param("x.txt", b"\xef\xbb\xbf", "holds nothing but white space.", id="mark-only"),
        pytest.param("x.txt", b"guru \xff\xfe\x00", "is a binary file, not text: it holds NUL bytes.", id="binary"),
        pytest.param(
            "x.txt",
            BODY.encode() + b"\xff",
            "is not valid UTF-8 (byte 0xff at position 45) and no other encoding fits.",
            id="invalid-utf-8",
        ),
        pytest.param("x.txt", ENGLISH.encode(), "has no Indonesian in it.", id="english"),
        pytest.param("x.txt", b"g" * (LIMIT + 1), "is too large: 100.0 kB, the limit is 100.0 kB.", id="too-large"),
        pytest.param(
            "x.txt.gz",
            gzip.compress(b"guru " * LIMIT),
            "is too large once unpacked: the limit is 100.0 kB.",
            id="gz-bomb",
        ),
        pytest.param(
            "x.txt.gz", gzip.compress(BODY.encode())[:-9], "is a gzip file that breaks off before its end.", id="gz-cut"
        ),
        pytest.param("x.txt.gz", b"\x1f\x8b\x08\x00" + b"\xff" * 40, "is a damaged gzip file.", id="gz-damaged"),
        pytest.param(
            "x.txt.gz",
            gzip.compress(BODY.encode()) + b"guru",
            "is a gzip file with something else behind it.",
            id="gz-tail",
        ),
        pytest.param(
            "x.gz", gzip.compress(gzip.compress(BODY.encode())), "is a gzip archive, not text.", id="gz-in-gz"
        ),
        pytest.param(
            "x.html",
            b"<html><script>guru dan kota</script></html>",
            "holds nothing but white space.",
            id="page-without-text",
        ),
        pytest.param(
            "x.json",
            b'{"text": "guru"',
            "is not valid JSON (line 1, column 16): expecting ',' delimiter.",
            id="json-cut",
        ),
        pytest.param(
            "x.json",
            b'{"text": "guru',
            "is not valid JSON (line 1, column 10): unterminated string.",
            id="json-cut-in-a-string",
        ),
        pytest.param(
            "x.json",
            b'{"text": "guru\n',
            "is not valid JSON (line 1, column 15): invalid control character.",
            id="json-line-break-in-a-string",
        ),
        pytest.param(
            "x.json",
            b'[{"text": "guru"}',
            "is not valid JSON (line 1, column 18): a comma or the list's end is missing.",
            id="json-list-cut",
        ),
        pytest.param(
            "x.json",
            b'[{"text": "guru"},\n]',
            "is not valid JSON (line 2, column 1): expecting value.",
            id="json-comma-too-many",
        ),
        pytest.param(
            "x.json",
            b'{"text": "guru"} {}',
            "is not valid JSON (line 1, column 18): more text follows the first value.",
            id="json-tail",
        ),
        pytest.param("x.json", b"[]", "is an empty JSON list.", id="json-empty-list"),
        pytest.param("x.json", b"[" * 50_000, "is JSON nested too deeply to be an article.", id="json-deep"),
        pytest.param(
            "x.json",
            b'{"text": ' + b"9" * 5_000 + b"}",
            "is not valid JSON: it holds a number that is far too long.",
            id="json-long-number",
        ),
        pytest.param(
            "x.json",
            b'{"judul": "guru"}',
            "has no article text: none of the fields text, body, content, article is filled.",
            id="json-no-text",
        ),
        pytest.param("x.json", b"17", "is a JSON number, not an article object.", id="json-number"),
        pytest.param("x.json", b'{"text": "guru\\u0000 kota"}', "holds NUL characters.", id="json-nul"),
        pytest.param("x.json", b'{"text": "Hello"}', "has no Indonesian in it.", id="json-english"),
    ],
)
def test_one_plain_sentence_for_a_file_that_gives_nothing(tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
    reading = read(tmp_path, name, raw)
    assert reading.articles == ()
    assert len(reading.refusals) == 1
    refusal = reading.refusals[0]
    assert refusal.source_path == f"inbox/{name}"
    assert refusal.reason.startswith(f"inbox/{name} {reason}")
    assert refusal.reason.endswith(".")
    assert "\n" not in refusal.reason


def test_a_record_that_gives_nothing_leaves_the_others(tmp_path: Path) -> None:
    raw = lines({"text": BODY}, {"judul": "x"}) + b"{broken\n" + lines(["x"], {"text": BODY + " 2"})
    reading = read(tmp_path, "a.jsonl", raw)
    assert [each.record_no for each in reading.articles] == [1, 5]
    assert [each.reason for each in reading.refusals] == [
        "inbox/a.jsonl, record 2, has no article text: none of the fields text, body, content, article is filled.",
        "inbox/a.jsonl, record 3, is not valid JSON (line 1, column 2): "
        "expecting property name enclosed in double quotes.",
        "inbox/a.jsonl, record 4, is a JSON list, not an article object.",
    ]


def test_a_file_of_broken_lines_does_not_flood_the_quarantine(tmp_path: Path) -> None:
    reading = read(tmp_path, "a.jsonl", b"x\n" * 3_000)
    assert len(reading.refusals) == 1_001
    assert reading.refusals[-1].reason == "inbox/a.jsonl holds 2,000 more records that cannot be taken."


def test_a_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "inbox" / "x.txt"
    path.parent.mkdir()
    with path.open("wb") as handle:
        handle.truncate(50_000_000_000)  # a hole: it could be read, but never within a test's time and memory
    reading = read_articles(list_inbox(path.parent).files[0], max_bytes=5_000_000)
    assert reading.file_sha256 is None
    assert reading.refusals[0].reason == "inbox/x.txt is too large: 50,000.0 MB, the limit is 5.0 MB."


def _remove(path: Path) -> None:
    path.unlink()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        pytest.param(_remove, "inbox/x.txt cannot be read: it is not there.", id="gone"),
        pytest.param(_pipe, "inbox/x.txt is no longer a regular file.", id="now-a-pipe"),
        pytest.param(_folder, "inbox/x.txt cannot be read: it is a folder.", id="now-a-folder"),
    ],
)
def test_a_file_that_changed_since_it_was_listed(tmp_path: Path, change: Callable[[Path], None], reason: str) -> None:
    file = put(tmp_path, "x.txt", BODY.encode())
    change(file.path)
    assert [each.reason for each in read_articles(file, max_bytes=LIMIT).refusals] == [reason]


def test_a_file_without_read_permission(open_folder: Path) -> None:
    path = open_folder / "x.txt"
    path.write_text(BODY, encoding="utf-8")
    path.chmod(0)
    file = list_inbox(open_folder).files[0]
    with without_root():
        reading = read_articles(file, max_bytes=LIMIT)
    assert reading.file_sha256 is None
    assert [each.reason for each in reading.refusals] == [
        f"{file.source_path} cannot be read: there is no permission to read it."
    ]
