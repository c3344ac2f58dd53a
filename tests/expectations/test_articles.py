"""From an article's text to its verdict: the two checks that the audit is known for, with what surrounds them."""

from __future__ import annotations

import hashlib

import pytest

from expectations import AuditReport, audit_staging
from extraction import extract
from extraction.rows import to_rows
from tests.expectations.ground import AS_OF, WHEN, empty_warehouse, load

LEAD = "Wali Kota Serang Budi Rustandi melantik {total} PPPK paruh waktu di lingkungan Pemkot Serang, {day}.\n\n"
ARTICLES = {
    "sound": LEAD.format(total=60, day="Kamis (23/10/2025)") + "Mereka terdiri atas 40 guru dan 20 tenaga teknis.",
    "wrong-sum": LEAD.format(total=60, day="Kamis (23/10/2025)") + "Mereka terdiri atas 40 guru dan 21 tenaga teknis.",
    "about": LEAD.format(total="sekitar 60", day="Kamis (23/10/2025)")
    + "Mereka terdiri atas 40 guru dan 21 tenaga teknis.",
    "no-such-day": LEAD.format(total=60, day="Senin (31/02/2025)"),
    "wrong-weekday": LEAD.format(total=60, day="Rabu (23/10/2025)"),
    "year-2035": LEAD.format(total=60, day="Selasa (23/10/2035)"),
    "before-the-law": LEAD.format(total=60, day="Selasa (14/1/2014)"),
    "hostile": LEAD.format(total=60, day="Senin (31/02/2025)").replace(
        "Budi", "Budi'); DROP TABLE staging.articles; -- \x1b[31m"
    ),
}


@pytest.fixture(scope="module")
def report() -> AuditReport:
    connection = empty_warehouse()
    for name, text in ARTICLES.items():
        digest = hashlib.sha256(text.encode()).hexdigest()
        rows = to_rows(
            extract(text),
            article_id=name,
            content_sha256=digest,
            source_path=f"articles/{name}.txt",
            text=text,
            run_id="run",
            parsed_at=WHEN,
        )
        for row in rows["articles"]:
            row["publisher"] = name  # else they are one publisher's same article, saved again
        raw = {"article_id": name, "content_sha256": digest, "file_sha256": digest, "inbox": "inbox", "run_id": "run"}
        raw |= {"source_path": f"articles/{name}.txt", "format": "txt", "encoding": "utf-8", "text": text}
        raw |= {"byte_size": len(text.encode()), "first_seen_at": WHEN}
        load(connection, [{"raw.article_files": [raw]} | {f"staging.{table}": found for table, found in rows.items()}])
    return audit_staging(connection, as_of=AS_OF)


def test_nothing_holds_publication_back(report: AuditReport) -> None:
    assert report.held == ()
    assert set(report.audited) == set(ARTICLES)


@pytest.mark.parametrize(
    ("article", "expectation", "words"),
    [
        ("no-such-day", "date_is_real_day", "31/02/2025"),
        ("hostile", "date_is_real_day", "31/02/2025"),
        ("year-2035", "event_not_in_future", "23/10/2035"),
        ("before-the-law", "event_not_before_law", "14/01/2014"),
    ],
)
def test_refused(report: AuditReport, article: str, expectation: str, words: str) -> None:
    (refused,) = [item for item in report.refused if item.article_id == article]

    assert (refused.expectation, refused.source_path) == (expectation, f"articles/{article}.txt")
    assert words in refused.reason
    assert refused.reason.isprintable()


@pytest.mark.parametrize(
    ("article", "expectation", "words"),
    [
        ("wrong-sum", "parts_sum_to_total", "40 + 21 = 61, stated 60, difference +1."),
        ("wrong-weekday", "weekday_agrees", "says Rabu, but 23/10/2025 is a Kamis."),
    ],
)
def test_flagged_and_published(report: AuditReport, article: str, expectation: str, words: str) -> None:
    (flag,) = [item for item in report.flagged if item.article_id == article]

    assert flag.expectation == expectation
    assert flag.reason.endswith(words)
    assert article not in {item.article_id for item in report.refused}


@pytest.mark.parametrize("article", ["sound", "about"])
def test_passed(report: AuditReport, article: str) -> None:
    assert article not in {item.article_id for item in (*report.refused, *report.flagged)}


def test_a_row_says_nothing_of_why_a_government_is_not_known_where_it_is(report: AuditReport) -> None:
    (unmet,) = [each for each in report.unmet if each.expectation == "appointment_has_day"]
    values = dict(unmet.rows[0].values)
    assert values["region_name"] == "Kota Serang"
    assert "region_reason" not in values
