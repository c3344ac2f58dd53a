"""The five sample articles, through to the published views."""

from __future__ import annotations

import duckdb
import pytest

from dbt_like_sql import Project
from tests.dbt_like_sql.conftest import rows_of

CONTRACT = {
    "appointments": "event_id region_code region level province event_on category headcount source_count sources_agree"
    " quality",
    "event_articles": "event_id article_id region_code region event_on ground publisher title published_on"
    " article_event_on quality source_path",
    "source_figures": "event_id region_code region event_on category article_id publisher headcount basis"
    " is_approximate stated_headcount stated_category is_chosen agrees reason headcount_id",
    "events": "event_id region event_on total_headcount articles publishers officiant",
    "appointment_breakdowns": "event_id category occupation headcount share total adds_up",
    "reconciliation": "event_id check_kind stated computed difference holds explanation",
    "remaining_honorer": "region as_of waiting reasons",
    "regions": "region first_event_on last_event_on articles",
    "monthly": "month province category headcount",
    "article_facts": "article_id title publisher sentence text char_start char_end value category occupation status"
    " source_path is_corrected original_value",
    "sources": "publisher articles events agreement freshness_days",
    "data_quality": "run_id suite expectation pass_rate",
    "corrections": "line outcome article_id field old_value new_value original_value corrected_by corrected_on why",
    "changes": "entity key name change field before after difference why run_id previous_run_id",
    "publication": "run_id run_started_at previous_run_id previous_run_started_at events previous_events",
}


@pytest.mark.parametrize(("view", "columns"), CONTRACT.items(), ids=CONTRACT)
def test_a_view_of_the_contract_holds_its_columns(samples: duckdb.DuckDBPyConnection, view: str, columns: str) -> None:
    found = {row[0] for row in rows_of(samples, f"describe reporting.{view}")}
    assert set(columns.split()) <= found


def test_appointments(samples: duckdb.DuckDBPyConnection) -> None:
    found = rows_of(
        samples,
        "select region_code, region, province, strftime(event_on, '%Y-%m-%d'), category, headcount, source_count,"
        " sources_agree, quality from reporting.appointments order by event_on, headcount desc",
    )
    assert found == [
        ("64.02", "Kabupaten Kutai Kartanegara", "Kalimantan Timur", "2025-06-02", "pppk", 3780, 1, None, "passed"),
        ("36.73", "Kota Serang", "Banten", "2025-10-23", "pppk_paruh_waktu", 3794, 2, True, "passed"),
        ("36.73", "Kota Serang", "Banten", "2025-10-23", "pppk_penuh_waktu", 15, 1, None, "passed"),
        ("36", "Provinsi Banten", "Banten", "2025-12-15", "pppk_paruh_waktu", 4631, 1, None, "passed"),
        ("36", "Provinsi Banten", "Banten", "2025-12-15", "jabatan_fungsional", 31, 1, None, "passed"),
        ("36", "Provinsi Banten", "Banten", "2025-12-15", "cpns", 5, 1, None, "passed"),
        ("18.72", "Kota Metro", "Lampung", "2025-12-24", "pppk_paruh_waktu", 1913, 1, None, "passed"),
    ]


QUERIES = {
    "events": (
        "select region, total_headcount, articles, publishers, officiant from reporting.events order by event_on",
        [
            ("Kabupaten Kutai Kartanegara", 3780, 1, "LentErANusantara", "Sunggono"),
            ("Kota Serang", 3809, 2, "HARIANCONTOH.ID, WARTACONTOH.ID", "Budi Rustandi"),
            ("Provinsi Banten", 4667, 1, "not stated", "Andra Soni"),
            ("Kota Metro", 1913, 1, "not stated", "H. Bambang Imam Santoso"),
        ],
    ),
    "breakdown of Banten's 4,631": (
        "select occupation, headcount, round(share, 4), total, adds_up from reporting.appointment_breakdowns"
        " where category = 'pppk_paruh_waktu' order by headcount",
        [
            ("kesehatan", 202, 0.0436, 4631, True),
            ("guru", 1278, 0.276, 4631, True),
            ("teknis", 3151, 0.6804, 4631, True),
        ],
    ),
    "Serang's 3,809 explained": (
        "select check_kind, stated, computed, difference, holds, explanation from reporting.reconciliation"
        " where region = 'Kota Serang' order by stated",
        [
            (
                "cross_source",
                3794,
                3794,
                0,
                True,
                "3,794 pppk_paruh_waktu according to HARIANCONTOH.ID and WARTACONTOH.ID",
            ),
            ("parts_sum", 3809, 3809, 0, True, "3,809 pppk = 3,794 pppk_paruh_waktu + 15 pppk_penuh_waktu"),
        ],
    ),
    "who still waits in Metro": (
        "select region, strftime(as_of, '%Y-%m-%d'), category, waiting, with_reason, in_legal_process, reasons"
        " from reporting.remaining_honorer",
        [("Kota Metro", "2025-12-24", "honorer", 541, 91, 91, "91 legal process")],
    ),
    "the months": (
        "select strftime(month, '%Y-%m-%d'), province, sum(headcount)::int from reporting.monthly group by all"
        " order by all",
        [
            ("2025-06-01", "Kalimantan Timur", 3780),
            ("2025-10-01", "Banten", 3809),
            ("2025-12-01", "Banten", 4667),
            ("2025-12-01", "Lampung", 1913),
        ],
    ),
    "Banten among the regions": (
        "select articles, events, appointed, pppk_paruh_waktu, cpns, jabatan_fungsional, pppk from reporting.regions"
        " where region_code = '36'",
        [(1, 1, 4667, 4631, 5, 31, 0)],
    ),
    "the sources": (
        "select publisher, articles, events, agreement, freshness_days from reporting.sources order by publisher",
        [
            ("HARIANCONTOH.ID", 1, 1, 1.0, 62),
            ("LentErANusantara", 1, 1, None, 205),
            ("WARTACONTOH.ID", 1, 1, 1.0, 62),
            ("not stated", 2, 2, None, 0),
        ],
    ),
    "the sentence behind 91": (
        "select sentence, of_value, status from reporting.article_facts where value = 91",
        [
            (
                "Sebanyak 91 orang dari jumlah tersebut kini menjalani proses hukum di Polda karena persoalan"
                " tertentu.",
                541,
                "other",
            )
        ],
    ),
}


@pytest.mark.parametrize(("sql", "expected"), QUERIES.values(), ids=QUERIES)
def test_the_samples_answer(samples: duckdb.DuckDBPyConnection, sql: str, expected: list[tuple]) -> None:
    assert rows_of(samples, sql) == expected


def test_every_fact_is_in_its_sentence(samples: duckdb.DuckDBPyConnection) -> None:
    found = rows_of(samples, "select count(*), count(*) filter (contains(sentence, text)) from reporting.article_facts")
    assert found == [(23, 23)]


def test_every_view_and_column_carries_a_comment(samples: duckdb.DuckDBPyConnection, project: Project) -> None:
    views = rows_of(
        samples,
        "select view_name, comment from duckdb_views() where database_name = 'reporting' and not internal",
    )
    assert {name for name, _ in views} == set(CONTRACT)
    assert all(comment for _, comment in views)
    columns = rows_of(
        samples,
        "select table_name, column_name from duckdb_columns()"
        " where database_name = 'reporting' and schema_name = 'main' and not internal and comment is null",
    )
    assert columns == []


def test_published_types_are_those_bi_tools_know(samples: duckdb.DuckDBPyConnection) -> None:
    found = rows_of(
        samples, "select distinct data_type from duckdb_columns() where database_name = 'reporting' and not internal"
    )
    assert {row[0] for row in found} <= {"VARCHAR", "BIGINT", "INTEGER", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP"}
