"""Every figure of the report is what its query answers on the published file, and none stands there without a query."""

from __future__ import annotations

import re
from datetime import date, datetime

import duckdb
import pytest

from report.figures import Table, query_names, read_figures
from report.language import Language, languages
from tests.report.conftest import Night
from tests.report.pages import Figure, read

pytestmark = pytest.mark.timeout(600)  # whichever test comes first waits for the night that all share

LANGUAGES = {language.code: language for language in languages()}


@pytest.fixture(scope="module")
def answers(night: Night) -> dict[str, Table]:
    return read_figures(night.published)


@pytest.fixture(scope="module")
def values(answers: dict[str, Table]) -> dict[tuple[str, str, str], object]:
    return {
        (table.query, row.key, column): value
        for table in answers.values()
        for row in table
        for column, value in row.values.items()
    }


def _wrong(figure: Figure, value: object, language: Language) -> str | None:
    """What is wrong with a figure, None where nothing is."""
    match value:
        case datetime():
            expected = language.moment(value)
        case date():
            expected = language.day(value)
        case float():
            expected = language.percent(value)
        case int():
            expected = language.number(abs(value) if "data-size" in figure.attributes else value)
        case str() if "data-words" in figure.attributes:
            said = [number.replace(",", "") for number in re.findall(r"\d[\d,]*", value)]
            shown = [re.sub("[.,]", "", number) for number in re.findall(r"\d[\d.,]*", figure.shown)]
            left = [number for number in shown if said.count(number) < shown.count(number)]
            return f"{left} not in {value!r}" if left or (not shown and said) else None
        case _:
            return f"{value!r} is no figure"
    if figure.tag == "data" and figure.attributes["value"] != str(value):
        return f"value {figure.attributes['value']} is not {value}"
    return None if figure.shown == expected else f"{figure.shown!r} is not {expected!r}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_figure_on_every_page_is_what_its_query_answers(
    night: Night, values: dict[tuple[str, str, str], object], code: str
) -> None:
    root = night.report if code == "id" else night.report / code
    pages = [page for page in root.rglob("*.html") if code != "id" or page.relative_to(root).parts[0] != "en"]
    told, wrong = 0, []
    for page in pages:
        for figure in read(page.read_text(encoding="utf-8")).figures:
            told += 1
            key = figure.place
            problem = _wrong(figure, values[key], LANGUAGES[code]) if key in values else "names no row of its query"
            if problem:
                wrong.append(f"{page.relative_to(root)}: {key}: {problem}")
    assert not wrong, wrong[:10]
    assert told > 1000, "the pages hold figures"


@pytest.mark.parametrize("path", ["index.html", "en/index.html"])
def test_no_number_of_the_overview_is_without_a_query(night: Night, path: str) -> None:
    assert read(night.page(path)).unmarked == []


def test_a_number_without_a_query_is_found() -> None:
    page = read(
        '<p>1.234 <data data-query="q" data-key="k" data-column="c">5</data> <data>6</data> <code>77</code></p>'
    )
    assert page.unmarked == ["1.234", "6"]
    assert [figure.shown for figure in page.figures] == ["5"]


@pytest.mark.parametrize("name", query_names())
def test_a_query_names_each_of_its_rows(answers: dict[str, Table], name: str) -> None:
    keys = [row.key for row in answers[name]]
    assert len(keys) == len(set(keys))


# What the headline figures must equal, asked in other words than the report's own queries.
TOTALS = {
    "people": ("overview", "people", "SELECT sum(appointed) FROM reporting.regions WHERE level != 'nasional'"),
    "people by month": ("overview", "people", "SELECT sum(headcount) FROM reporting.monthly"),
    "events": (
        "overview",
        "events",
        "SELECT count(*) FROM reporting.events WHERE likely_repeat_of IS NULL AND coalesce(level, '') <> 'nasional'",
    ),
    "governments": (
        "overview",
        "governments",
        "SELECT count(*) FROM reporting.regions WHERE level <> 'nasional' AND (level, region) IN"
        " (SELECT (level, region) FROM reporting.events WHERE likely_repeat_of IS NULL)",
    ),
    "repeats": (
        "overview",
        "repeated_people",
        "SELECT coalesce(sum(headcount), 0) FROM reporting.appointments WHERE likely_repeat_of IS NOT NULL",
    ),
    "articles": ("overview", "articles", "SELECT sum(articles) FROM reporting.sources"),
    "newest event": ("freshness", "newest_event_on", "SELECT max(last_event_on) FROM reporting.sources"),
}


@pytest.mark.parametrize(("query", "column", "sql"), TOTALS.values(), ids=TOTALS)
def test_a_headline_equals_the_views_asked_otherwise(
    night: Night, answers: dict[str, Table], query: str, column: str, sql: str
) -> None:
    with duckdb.connect(str(night.published), read_only=True) as connection:
        (expected,) = connection.execute(sql).fetchone() or (None,)
    assert answers[query].only.values[column] == expected


@pytest.mark.parametrize(
    ("table", "column", "whole"),
    [
        ("provinces", "people", "people"),
        ("provinces", "events", "events"),
        ("provinces", "repeated_people", "repeated_people"),
        ("categories", "people", "people"),
        ("months", "people", "people"),
        ("province_months", "people", "people"),
        ("events", "people", "people"),
        ("provinces", "governments", "governments"),
    ],
)
def test_parts_add_up_to_the_headline(answers: dict[str, Table], table: str, column: str, whole: str) -> None:
    rows = answers[table]
    parts = sum(row.values[column] for row in rows if row.values.get("level") != "nasional")
    assert parts == answers["overview"].only.values[whole]


def test_every_link_leads_somewhere(night: Night) -> None:
    ids: dict[str, set[str]] = {}
    pages = {path.resolve(): read(path.read_text(encoding="utf-8")) for path in night.report.rglob("*.html")}
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), f"{path.name} names something twice"
        ids[str(path)] = set(page.ids)
    lost = []
    for path, page in pages.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            there = (path.parent / target).resolve() if target else path
            if str(there) not in ids or (anchor and anchor not in ids[str(there)]):
                lost.append(f"{path.name}: {link}")
    assert not lost, lost[:10]
