"""Any bytes under any name give a reading, never an exception, and a reading keeps its promises."""

from __future__ import annotations

import gzip
import hashlib
import json
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ingest import InboxFile, Reading, read_articles

NAMES = ["a.txt", "a.html", "a.json", "a.jsonl", "a.gz", "a.txt.gz", "a.jsonl.gz", "a", "a.dat"]
LIMIT = 20_000

words = st.sampled_from(
    ["guru", "Wali Kota", "dan", "<p>", "</p>", "<html>", "{", "}", "[", "]", '"text":', "3.794", "é", "“"]
)
prose = st.lists(words, max_size=40).map(" ".join)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | prose,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["text", "isi", "title", "date", "publisher", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)
raws = st.one_of(
    st.binary(max_size=400),
    prose.map(str.encode),
    st.tuples(prose, st.sampled_from(["utf-16", "utf-16-le", "utf-32", "windows-1252"])).map(
        lambda x: x[0].encode(x[1])
    ),
    values.map(lambda value: json.dumps(value).encode()),
    st.lists(values, max_size=4).map(lambda rows: "\n".join(map(json.dumps, rows)).encode()),
)


def read(name: str, raw: bytes) -> Reading:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(raw)
        return read_articles(InboxFile(path, folder, f"inbox/{name}", len(raw), 0), max_bytes=LIMIT)


@settings(max_examples=300)
@given(name=st.sampled_from(NAMES), raw=raws, packed=st.booleans())
@example(name="a.html", raw=b"<html>" + b"<div>" * 3_000, packed=False)
@example(name="a.json", raw=b"[" * 19_000, packed=False)
@example(name="a.json", raw=b'{"text":' * 2_000, packed=False)
@example(name="a.json", raw=b'{"text":' + b"[" * 900 + b"]" * 900 + b"}", packed=False)
@example(name="a.txt", raw=b"\x00" * (10 * LIMIT), packed=True)
def test_any_bytes_give_a_reading(name: str, raw: bytes, packed: bool) -> None:
    content = gzip.compress(raw) if packed else raw
    reading = read(name, content)
    assert reading.articles or reading.refusals
    if reading.file_sha256 is not None:
        assert reading.file_sha256 == hashlib.sha256(content).hexdigest()
    for article in reading.articles:
        assert article.text.strip()
        assert "\x00" not in article.text
        assert "\r" not in article.text
        assert article.article_id == hashlib.sha256(article.text.encode("utf-8")).hexdigest()[:16]
    for refusal in reading.refusals:
        assert refusal.reason.startswith(f"inbox/{name}")
        assert refusal.reason.endswith(".")
        assert refusal.reason.isprintable()


@settings(max_examples=100)
@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_text_with_indonesian_comes_out_as_it_went_in(text: str) -> None:
    whole = f"Wali Kota melantik guru dan perawat.\n{text}"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32"):
        reading = read("a.txt", whole.encode(encoding))
        if reading.articles:  # much text in another language may outweigh the first line
            assert reading.articles[0].text == whole
        else:
            assert reading.refusals[0].reason == "inbox/a.txt has no Indonesian in it."
