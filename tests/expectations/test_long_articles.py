"""One article of any length: its spans are found where they say, and twice the article takes twice the time."""

import time

import duckdb
import pytest

from expectations.frames import prepare
from tests.expectations.ground import TEXT, Rows, empty_warehouse, good_article, load

# The frames that cut spans out of the article, with the column that says whether they did.
VERDICTS = {
    "staging_sentences": "is_grounded",
    "staging_headcounts": "is_grounded",
    "staging_dates": "is_grounded",
    "staging_officials": "lies_in_text",
    "staging_quotes": "is_grounded",
}
REFERENCE = {name: f"seeds/reference/{name}.csv" for name in ("regions", "occupations")}
COPIES = 700  # of TEXT, with which the rise of frames that count from the beginning each time shows


def long_article(copies: int, *, gap: str = " ") -> Rows:
    """One article that tells TEXT ``copies`` times on one line, with the facts of each telling."""
    rows = good_article("long")
    step = len(TEXT) + len(gap)
    (stored,) = rows["raw.article_files"]
    stored["text"] = gap.join([TEXT.replace("\n", " ")] * copies)
    for table, told in rows.items():
        if "char_start" in told[0]:
            rows[table] = [_moved(row, copy * step, copy * 10) for copy in range(copies) for row in told]
    return rows


def _moved(row: dict, by: int, number: int) -> dict:
    moved = row | {"char_start": row["char_start"] + by, "char_end": row["char_end"] + by}
    moved |= {key: row[key] + number for key in ("sentence_no", "date_no", "headcount_no") if key in row}
    return moved | ({"headcount_id": f"{row['headcount_id']}:{number}"} if "headcount_id" in row else {})


def warehouse_with(rows: Rows) -> duckdb.DuckDBPyConnection:
    connection = empty_warehouse()
    load(connection, [rows])
    return connection


@pytest.fixture(scope="module")
def once() -> duckdb.DuckDBPyConnection:
    return warehouse_with(long_article(COPIES))


@pytest.fixture(scope="module")
def twice() -> duckdb.DuckDBPyConnection:
    return warehouse_with(long_article(2 * COPIES))


def least_seconds(connection: duckdb.DuckDBPyConnection, frame: str) -> float:
    """CPU seconds of the best of three: other work slows memory, never speeds it up."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        prepare(connection, frame, REFERENCE)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("frame", VERDICTS)
def test_twice_the_article_takes_twice_the_time(once, twice, frame):
    # Once in three is enough: a frame that counts from the beginning takes four times as long each time.
    assert any(least_seconds(twice, frame) < 2.9 * max(least_seconds(once, frame), 0.03) for _ in range(3))


@pytest.mark.parametrize(("frame", "verdict"), VERDICTS.items())
def test_every_span_of_a_long_article_is_found(once, frame, verdict):
    found = prepare(once, frame, REFERENCE).column(verdict).to_pylist()
    assert len(found) >= COPIES
    assert all(found)


@pytest.mark.parametrize(
    ("start", "end", "shift", "lies"),
    [
        (16_380, 16_390, 0, True),
        (16_384, 16_385, 0, True),
        (100, 16_484, 0, True),
        (16_383, 32_767, 0, True),
        (0, 40_000, 0, True),
        (16_380, 16_390, 1, False),
        (16_384, 32_769, 1, False),
        (49_990, 50_010, 0, False),
        (60_000, 60_010, 0, False),
    ],
    ids=[
        *("across two pieces", "a piece's first", "as long as a piece", "to a piece's last", "longer than a piece"),
        *("one beside", "a long one, one beside", "beyond the end", "all beyond the end"),
    ],
)
def test_a_span_is_found_wherever_it_lies_between_pieces(start, end, shift, lies):
    rows = good_article("long")
    text = "".join(f"{number:05d}“" for number in range(50_000 // 6 + 1))[:50_000]
    rows["raw.article_files"][0]["text"] = text
    span = {"char_start": start + shift, "char_end": end + shift, "text": text.ljust(70_000)[start:end]}
    rows["staging.sentences"] = [rows["staging.sentences"][0] | span]
    rows["staging.quotes"] = [rows["staging.quotes"][0] | span]
    connection = warehouse_with(rows)
    for frame in ("staging_sentences", "staging_quotes"):
        assert prepare(connection, frame, {}).column("is_grounded").to_pylist() == [lies]
