"""The comparison with the published file: told, guarded, and rendered without believing the press's words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from flows.comparison import change_counts, change_line, comparison_markdown
from tests.flows.finished import Finished
from warehouse.comparison import Change, Comparison

Ask = Callable[..., list[tuple[object, ...]]]
RunNight = Callable[..., int]

HOSTILE = "[x](javascript:alert(1)) <script>|\n# `a`\u202e\x1b[31m"
GONE = Change("event", "Kota Metro, 2025-12-24", "gone", "total_headcount", "1913", None, -1913, "article quarantined")
GROWN = Change("headcount", "Kota Metro", "changed", "value", "1913", "1931", 18, "article changed")
CHANGED = Change("headcount", HOSTILE, "changed", "label", None, HOSTILE, None, None)
COUNTED = Comparison("run-2", "run-1", {("event", "gone"): 1, ("headcount", "changed"): 2000})


def test_counts_are_told_by_entity() -> None:
    assert change_counts(COUNTED) == [
        ("events", "0 new, 0 changed, 1 gone"),
        ("headcounts", "0 new, 2,000 changed, 0 gone"),
        ("regions", "0 new, 0 changed, 0 gone"),
    ]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        pytest.param(GONE, "gone: event Kota Metro, 2025-12-24 (article quarantined)", id="gone"),
        pytest.param(
            CHANGED,
            "changed: headcount [x](javascript:alert(1)) <script>| # `a` [31m, label - to "
            "[x](javascript:alert(1)) <script>| # `a` [31m",
            id="changed-to-hostile-words",
        ),
        pytest.param(
            GROWN, "changed: headcount Kota Metro, value 1,913 to 1,931 (article changed)", id="numbers-as-everywhere"
        ),
    ],
)
def test_a_change_is_a_line(change: Change, line: str) -> None:
    assert change_line(change) == line


def test_markdown_shows_words_as_words() -> None:
    page = comparison_markdown(COUNTED, [GONE, CHANGED])
    assert page.splitlines()[0] == r"Compared with run run\-1."
    assert "| events | 0 | 0 | 1 |" in page
    gone = r"- event **Kota Metro, 2025\-12\-24**: total\_headcount 1,913; article quarantined"
    assert f"### gone\n\n{gone}\n\n### changed\n\n" in page
    hostile = r"\[x\]\(javascript\:alert\(1\)\) &lt;script&gt;\| \# \`a\` \[31m"
    assert rf"- headcount **{hostile}**: label \- to {hostile}" in page.splitlines()
    assert page.endswith("The first 2 rows; `reporting.changes` has all of 2,001 keys.\n")


@pytest.mark.parametrize(
    ("change", "item"),
    [
        pytest.param(GROWN, "- headcount **Kota Metro**: value 1,913 to 1,931 (+18); article changed", id="changed"),
        pytest.param(
            Change("event", "Kota Metro", "new", "total_headcount", None, "1913", 1913, "new article"),
            r"- event **Kota Metro**: total\_headcount 1,913; new article",
            id="new",
        ),
        pytest.param(
            Change("region", "Kota Metro", "changed", "region_code", "18", "1872", None, None),
            r"- region **Kota Metro**: region\_code 18 to 1872",
            id="a-code-is-no-number",
        ),
    ],
)
def test_a_change_is_an_item_of_a_list_and_no_row_too_wide_for_the_page(change: Change, item: str) -> None:
    assert item in comparison_markdown(COUNTED, [change]).splitlines()


def test_a_first_publication_is_compared_with_nothing() -> None:
    page = comparison_markdown(Comparison("run-1"), [])
    assert page.startswith(r"Compared with nothing\: a first publication.")
    assert "###" not in page


def test_losing_most_events_holds_publication_until_it_is_allowed(
    past_night: Finished,
    samples: Path,
    plain_night: RunNight,
    ask: Ask,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    published = past_night.copy(tmp_path) / "reporting.duckdb"
    before = hashlib.sha256(published.read_bytes()).hexdigest()
    with duckdb.connect(str(tmp_path / "warehouse" / "lantik.duckdb")) as connection:
        connection.execute(
            "INSERT INTO quality.quarantine BY NAME SELECT article_id AS quarantine_id, article_id, source_path,"
            " 'audit' AS stage, 'a test' AS reason, run_id, now()::TIMESTAMP AS quarantined_at"
            " FROM staging.articles WHERE region_code IN ('36', '18.72', '64.02')"
        )

    assert plain_night() == 1
    said = capsys.readouterr()
    assert "3 of 4 published events would be gone, more than the 2 that may go in one night" in said.err
    assert "Kabupaten Kutai Kartanegara, 2025-06-02" in said.err
    assert "run once with --allow-gone" in said.err
    assert "yesterday's file kept" in said.err
    assert "compare  events: 0 new, 0 changed, 3 gone" in said.out
    assert "gone: event Kota Metro, 2025-12-24 (article quarantined)" in said.out
    assert hashlib.sha256(published.read_bytes()).hexdigest() == before

    assert plain_night("--allow-gone") == 0
    assert "  events             0 new, 0 changed, 3 gone" in capsys.readouterr().out
    assert ask("SELECT count(*) FROM reporting.events") == [(1,)]
    assert ask("SELECT count(*) FROM reporting.changes WHERE entity = 'event' AND change = 'gone'") == [(3,)]


def test_a_published_file_that_cannot_be_read_is_one_sentence(
    samples: Path, plain_night: RunNight, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    published = tmp_path / "warehouse" / "reporting.duckdb"
    published.parent.mkdir()
    published.write_text("guru", encoding="utf-8")

    assert plain_night() == 1
    said = capsys.readouterr().err
    assert said == (
        f"The published file {published}, with which the new one is to be compared, is not a DuckDB file; "
        "move it away or name another folder.\n"
    )
    assert published.read_text(encoding="utf-8") == "guru"


def test_a_published_file_that_somebody_altered_is_one_sentence(
    past_night: Finished, samples: Path, tmp_path: Path, plain_night: RunNight, capsys: pytest.CaptureFixture[str]
) -> None:
    published = past_night.copy(tmp_path) / "reporting.duckdb"
    with duckdb.connect(str(published)) as file:
        file.execute(
            "CREATE OR REPLACE VIEW events AS SELECT event_id, 'many' AS total_headcount FROM marts.fct_events"
        )

    assert plain_night() == 1
    assert capsys.readouterr().err == (
        f"The published file {published} was changed after Lantik had published it, so that the new one cannot be "
        "compared with it; put a kept one back with python -m flows.publish --rollback or move it away, and run "
        "again.\n"
    )
