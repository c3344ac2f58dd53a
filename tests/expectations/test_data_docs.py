"""Data Docs: what a run's page says, that nothing in it is more than text, and which runs stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from expectations.check import Severity
from expectations.data_docs import DataDocsError, DocumentedRun, Refusal, write_data_docs
from expectations.data_docs.pages import run_page
from expectations.data_docs.run import abstract, gravest_first, judged
from expectations.data_docs.site import KEEP
from expectations.report import AuditReport, OffendingRow, Refused, Unmet, Validation

WIB = timezone(timedelta(hours=7), "WIB")
BEGAN = datetime(2026, 1, 5, 1, 0, tzinfo=WIB)
HOSTILE = "<script>alert('x')</script><img src=//evil.example/x onerror=alert(1)>&amp;\"'"


def validation(
    suite: str, expectation: str, severity: Severity, unexpected: int = 0, evaluated: int = 50
) -> Validation:
    description = f"What {expectation} expects."
    return Validation(
        suite, expectation, "column", severity, not unexpected, evaluated, unexpected, description, "An example."
    )


def row(article_id: str = "a1", reason: str = "31/11/2025 is no day.") -> OffendingRow:
    return OffendingRow(article_id, "inbox/cilegon.txt", reason, (("problem", "no such day"),))


REPORT = AuditReport(
    validations=(
        validation("staging.articles", "article_key", Severity.CRITICAL),
        validation("staging.dates", "date_is_real_day", Severity.CRITICAL, 1200),
        validation("staging.dates", "weekday_agrees", Severity.WARNING, 1),
        replace(validation("reporting.events", "event_key", Severity.INFO, 1), evaluated=0),
    ),
    refused=(Refused("a1", "hash", "inbox/cilegon.txt", "date_is_real_day", "31/11/2025 is no day."),),
    audited=("a1", "a2"),
    held=("reporting.events: event_key could not be judged: no such view",),
    unmet=(
        Unmet("staging.dates", "date_is_real_day", (row(),)),
        Unmet("staging.dates", "weekday_agrees", (row("a2", "It was a Tuesday."),)),
        Unmet("reporting.events", "event_key", (), "no such view"),
    ),
)


REFUSALS = (
    Refusal("98ba1af683f2cf03", "inbox/empty.txt", None, "ingest", None, "inbox/empty.txt is empty."),
    Refusal("510f132c00000000", "inbox/cilegon.txt", "a1", "audit", "date_is_real_day", "31/11/2025 is no day."),
    *(Refusal(None, f"inbox/{number:03}.txt", None, "ingest", None, "It is empty.") for number in range(1000)),
    Refusal("0902c84c00000000", "inbox/old.txt", None, "ingest", None, "It is a folder.", is_new=False),
)


def run(number: int = 0, **changes: Any) -> DocumentedRun:
    began = BEGAN + timedelta(days=number)
    run_id = f"{began:%Y%m%dT%H%M%SZ}-{number % 65536:04x}"
    told = DocumentedRun(run_id, "nightly", began, began, "held_back", "The night is held.", (REPORT,))
    told = replace(told, refusals=REFUSALS)
    return replace(told, **changes)


class Reader(HTMLParser):
    """A page as a browser takes it: its tags, its addresses, its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.text += " "
        self.attributes += attrs
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


@pytest.mark.parametrize(
    "said",
    [
        "held back",
        "05 January 2026, 01:00 WIB",
        "reporting.events: event_key could not be judged: no such view",
        "Not met (3 of 4 expectations)",
        "What date_is_real_day expects. 1,200 of 50 rows break it",
        "A failure quarantines the article. Judged: column.",
        "31/11/2025 is no day. The whole row problem no such day inbox/cilegon.txt a1",
        "The first 1 of 1,200 rows.",
        "It could not be judged, which holds publication back: no such view",
        "1 of 50 rows breaks it (2.0 %). A failure publishes and flags the article.",
        "Refused in this run (1,002)",
        "98ba1af683f2cf03 inbox/empty.txt ingest inbox/empty.txt is empty.",
        "510f132c00000000 inbox/cilegon.txt a1 audit 31/11/2025 is no day. date_is_real_day",
        "not on record: the run ended before inbox/000.txt ingest It is empty.",
        "The first 100 of 1,002; python -m flows.quarantine list has all.",
        "Refused before, and still open (1)",
        "0902c84c00000000 inbox/old.txt ingest It is a folder.",
        "What article_key expects. article_key passed critical quarantines the article 50 0",
    ],
)
def test_a_runs_page_says(said: str) -> None:
    assert said in Reader(run_page(run())).words


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"outcome": "published", "reason": None, "reports": (AuditReport((REPORT.validations[0],)),)}, "held."),
        ({"outcome": "failed", "reason": "The disk is full.", "reports": ()}, "The reason: The disk is full."),
        ({"reports": ()}, "The run ended before it judged anything."),
        ({"facts": (("articles", "7"), ("  quarantined", "1"))}, "articles 7 quarantined 1"),
    ],
    ids=["published", "failed", "before any audit", "facts"],
)
def test_a_run_of_another_kind_says(changes: dict[str, Any], said: str) -> None:
    assert said in Reader(run_page(run(**changes))).words


def test_what_is_gravest_stands_first() -> None:
    assert [each.anchor for each in gravest_first(judged(run()))] == [
        "reporting.events.event_key",
        "staging.dates.date_is_real_day",
        "staging.dates.weekday_agrees",
    ]


def test_the_index_counts_by_severity() -> None:
    said = abstract(run())

    assert {name: said[name] for name in ("expectations", "passed", "critical", "warning", "info")} == {
        "expectations": 4,
        "passed": 1,
        "critical": 1,
        "warning": 1,
        "info": 1,
    }
    assert (said["articles"], said["quarantined"]) == (2, 1)


def test_hostile_text_stays_text_and_nothing_is_fetched(tmp_path: Path) -> None:
    report = AuditReport(
        (replace(REPORT.validations[1], description=HOSTILE, detail=HOSTILE, column_name=HOSTILE),),
        (Refused(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        held=(HOSTILE,),
        unmet=(
            Unmet(
                "staging.dates", "date_is_real_day", (OffendingRow(HOSTILE, HOSTILE, HOSTILE, ((HOSTILE, HOSTILE),)),)
            ),
        ),
    )
    hostile = Refusal(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    page = write_data_docs(
        tmp_path, run(reason=HOSTILE, facts=((HOSTILE, HOSTILE),), reports=(report,), refusals=(hostile,))
    )

    for path in (page, tmp_path / "index.html"):
        read = Reader(path.read_text(encoding="utf-8"))
        assert not {"script", "img", "link", "iframe"} & set(read.tags)
        assert not {name for name, _ in read.attributes if name.startswith("on") or name == "src"}
        addresses = [str(value) for name, value in read.attributes if name == "href"]
        assert all(address.startswith(("#", "../", run().run_id)) for address in addresses), addresses
        assert HOSTILE in read.text  # shown as it is, character by character
        assert read.open == []
        assert "//" not in path.read_text(encoding="utf-8").replace(str(HOSTILE), "").replace("src=//evil", "")


def test_the_last_runs_stay_latest_first(tmp_path: Path) -> None:
    for number in range(KEEP + 3):
        page = write_data_docs(tmp_path, run(number))

    kept = [run(number).run_id for number in range(KEEP + 2, 2, -1)]
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == sorted(kept)
    links = [value for name, value in Reader((tmp_path / "index.html").read_text()).attributes if name == "href"]
    assert links == [f"{run_id}/index.html" for run_id in kept]
    assert page == tmp_path / kept[0] / "index.html"


def test_a_run_told_again_replaces_its_page(tmp_path: Path) -> None:
    write_data_docs(tmp_path, run())
    page = write_data_docs(tmp_path, run(outcome="failed", reason="Told again.", reports=()))

    assert "Told again." in page.read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == [run().run_id, "index.html"]


def test_what_others_left_there_stays(tmp_path: Path) -> None:
    theirs = tmp_path / run(-400).run_id  # named as a run of ours, older than all
    theirs.mkdir()
    (theirs / "index.html").write_text("my notes")
    (tmp_path / "notes").mkdir()
    unfinished = tmp_path / f".{run(-1).run_id}.partial"
    unfinished.mkdir()
    (tmp_path / run(-2).run_id).mkdir()  # ours by name and empty: not known to be ours
    for number in range(KEEP + 1):
        write_data_docs(tmp_path, run(number))

    assert (theirs / "index.html").read_text() == "my notes"
    assert (tmp_path / "notes").is_dir()
    assert (tmp_path / run(-2).run_id).is_dir()
    assert not unfinished.exists()


def test_somebody_elses_index_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("my page")

    with pytest.raises(DataDocsError, match=r"index\.html is no page of Lantik's and was left alone"):
        write_data_docs(tmp_path, run())

    assert (tmp_path / "index.html").read_text() == "my page"
    assert (tmp_path / run().run_id / "index.html").exists()


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "docs").write_text("a file")

    with pytest.raises(DataDocsError, match=r"Data Docs were not written to .*docs: not a directory\.|file exists"):
        write_data_docs(tmp_path / "docs", run())


def test_a_run_of_an_older_version_is_listed(tmp_path: Path) -> None:
    page = write_data_docs(tmp_path, run())
    (page.parent / "run.json").write_text(f'{{"run_id": "{run().run_id}", "outcome": "published"}}')
    write_data_docs(tmp_path, run(1))

    assert "published" in Reader((tmp_path / "index.html").read_text()).words
