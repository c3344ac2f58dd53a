import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from extraction import extract, rows

ROOT = Path(__file__).resolve().parent.parent.parent
DDL = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "warehouse" / "migrations").glob("*.sql")))
ARTICLE = (ROOT / "seeds" / "articles" / "banten-province.txt").read_text(encoding="utf-8")


def columns(table: str) -> list[str]:
    body = re.search(rf"CREATE TABLE staging\.{table} \((.*?)\n\);", DDL, re.DOTALL).group(1)
    added = re.findall(rf"ALTER TABLE staging\.{table} ADD COLUMN (\w+)", DDL)
    return [*re.findall(r"^ +(\w+) +[A-Z]", body, re.MULTILINE), *added]


@pytest.fixture(scope="module")
def staged():
    return rows.to_rows(
        extract(ARTICLE),
        article_id="a" * 16,
        content_sha256="c" * 64,
        source_path="articles/banten-province.txt",
        text=ARTICLE,
        run_id="run",
        parsed_at=datetime(2026, 1, 2, tzinfo=UTC),
    )


@pytest.mark.parametrize("table", rows.TABLES)
def test_columns_are_those_of_the_ddl(staged, table):
    assert staged[table], f"the sample gives no row of {table}"
    for row in staged[table]:
        assert sorted(row) == sorted(columns(table))


def test_every_table_of_the_ddl_is_filled(staged):
    assert set(staged) == set(re.findall(r"CREATE TABLE staging\.(\w+)", DDL))


def test_ids_lead_from_parts_to_totals(staged):
    counts = {row["headcount_id"]: row for row in staged["headcounts"]}
    assert len(counts) == len(staged["headcounts"])
    splits = {row["breakdown_id"]: row for row in staged["breakdowns"]}
    for part in staged["breakdown_parts"]:
        split = splits[part["breakdown_id"]]
        assert counts[part["part_headcount_id"]]["value"] == part["value"]
        assert counts[split["total_headcount_id"]]["value"] == split["stated_total"]
    for split in splits.values():
        parts = [part["value"] for part in staged["breakdown_parts"] if part["breakdown_id"] == split["breakdown_id"]]
        assert sum(parts) == split["parts_sum"] == split["stated_total"] + split["difference"]
    headline = staged["articles"][0]["headline_headcount_id"]
    assert counts[headline]["value"] == 4631


def test_each_count_names_the_sentence_it_stands_in(staged):
    sentences = {row["sentence_no"]: row for row in staged["sentences"]}
    for row in staged["headcounts"]:
        sentence = sentences[row["sentence_no"]]
        assert sentence["char_start"] <= row["char_start"] < sentence["char_end"]
        assert sentence["text"] == ARTICLE[sentence["char_start"] : sentence["char_end"]]


def test_parser_version_follows_the_rules(monkeypatch, tmp_path):
    assert rows._fingerprint() == rows.PARSER_VERSION
    (tmp_path / "categories.csv").write_text("changed", encoding="utf-8")
    monkeypatch.setattr(rows, "REFERENCE", tmp_path)
    assert rows._fingerprint() != rows.PARSER_VERSION
