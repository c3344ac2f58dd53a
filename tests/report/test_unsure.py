"""Figures that were read with a small chance of being right are marked where they stand, and the first are listed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest

from report.contents import UNSURE
from report.figures import read_figures
from report.language import Language, languages
from report.site import write_report
from tests.dbt_like_sql.given import count, said
from tests.flows.browser import CHROMIUM, Browser
from tests.published_file import fill_warehouse, publish_file
from tests.report.pages import read
from tests.report.test_in_browser import CONTRAST
from warehouse import doubtful

PARUH = "pppk_paruh_waktu"
ID, EN = languages()
MARK = re.compile(r'<span class="tag warn" title="([^"]*)">([^<]*)<span class="unseen">: (.*?)</span></span>')


def name(number: int) -> str:
    return f"{number:016x}"


STORIES = (
    # The total is sure; of its parts one is not.
    said(
        name(1),
        count("all", 60, PARUH, role="total", sure=(0.95, 1.0, 1.0)),
        count("g", 40, PARUH, of="all", occupation="guru", sure=(0.95, 0.6, 1.0)),
        count("t", 20, PARUH, of="all", occupation="teknis", sure=(0.95, 1.0, 1.0)),
        count("h", 7, "honorer", status="remaining", sure=(1.0, 1.0, 0.4375)),
        breakdowns=[("all", ("g", "t"))],
        headline="all",
        day="2025-10-01",
    ),
    said(name(2), count("n", 1000, "cpns", sure=(0.625, 1.0, 1.0)), day="2025-10-02", region="18.72"),
    said(name(3), count("n", 30, "pns", sure=(0.25, 1.0, 1.0)), day="2025-10-03"),
    said(name(4), count("n", 5, "pns", sure=(0.5, 1.0, 1.0)), day="2025-10-04"),
    said(name(5), count("n", 5, "pns", sure=(0.8, 1.0, 1.0)), day="2025-10-04"),
    said(name(6), count("n", 9, "pns", sure=(UNSURE, 1.0, 1.0)), day="2025-10-06"),
    said(name(7), count("n", 8, "pns", sure=(None, 1.0, 1.0)), day="2025-10-07"),
    said(name(8), count("n", 900, "pns", sure=(0.375, 1.0, 1.0)), day="2025-10-08"),
    said(name(9), count("n", 77, "pns", status="proposed", sure=(0.125, 1.0, 1.0)), kind="proposal", day=None),
)
CORRECTED = {"line": 2, "article_id": name(8), "field": "title", "new_value": "T", "outcome": "applied"}


@dataclass(frozen=True)
class Made:
    """A published file and its report."""

    published: Path
    report: Path

    def page(self, path: str) -> str:
        return (self.report / path).read_text(encoding="utf-8")

    def marks(self, path: str) -> list[str]:
        """The chances that a page's marks tell, in its order."""
        return [title for title, _, _ in MARK.findall(self.page(path))]

    def event(self, number: int) -> str:
        with duckdb.connect(str(self.published), read_only=True) as connection:
            (event_id,) = connection.execute(
                "SELECT event_id FROM event_articles WHERE article_id = ?", [name(number)]
            ).fetchone() or ("",)
        return str(event_id)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("unsure") / "warehouse"
    ledger = [CORRECTED | {"run_id": "r", "checked_at": "2026-01-05 18:00:00"}]
    fill_warehouse(folder, *STORIES, {"quality.corrections": ledger}, samples=False)
    published = publish_file(folder)
    return Made(published, write_report(folder, published).parent)


# The page of an article's event -> the chances told on it: of the event, its figures, their sources, splits and facts.
EVENTS = [
    pytest.param(1, ["57%", "57%", "43.8%"], id="of a split, and of those who wait"),
    pytest.param(2, ["62.5%", "62.5%", "62.5%"], id="of the only figure"),
    pytest.param(4, ["50%", "50%"], id="of what one of two articles says"),
    pytest.param(6, [], id="just sure enough"),
    pytest.param(7, [], id="nobody knows"),
    pytest.param(8, ["37.5%", "37.5%", "37.5%"], id="corrected otherwise, and still unsure"),
]


@pytest.mark.parametrize(("number", "chances"), EVENTS)
def test_an_event_marks_its_unsure_figures(made: Made, number: int, chances: list[str]) -> None:
    found = made.marks(f"en/events/{made.event(number)}.html")
    assert found == [f"chance of having been read right {chance}" for chance in chances]


LISTS = [
    pytest.param("en/events/index.html", ["37.5%", "25%", "62.5%"], id="events"),
    pytest.param("en/categories/pns.html", ["37.5%", "25%"], id="category"),
    pytest.param("en/occupations/{guru}.html", ["57%"], id="kind of work"),
    pytest.param("en/regions/18.72.html", ["62.5%"], id="government"),
    pytest.param("en/regions/36.73.html", ["37.5%", "25%", "43.8%", "12.5%"], id="government with other numbers"),
    pytest.param("en/provinces/18.html", ["62.5%"], id="province"),
    pytest.param(f"en/articles/{name(9)}.html", ["12.5%"], id="an article without an event"),
]


@pytest.mark.parametrize(("path", "chances"), LISTS)
def test_lists_mark_their_unsure_figures(made: Made, path: str, chances: list[str]) -> None:
    keys = {row.occupation: row.key for row in read_figures(made.published, ["occupations"])["occupations"]}
    found = made.marks(path.format(**keys))
    assert sorted(found) == sorted(f"chance of having been read right {chance}" for chance in chances)


@pytest.mark.parametrize(
    ("below", "language", "title", "mark"),
    [
        pytest.param("", ID, "peluang terbaca benar 62,5%", "kurang pasti", id="Indonesian"),
        pytest.param("en/", EN, "chance of having been read right 62.5%", "unsure", id="English"),
    ],
)
def test_a_mark_tells_its_chance_to_whoever_points_and_whoever_listens(
    made: Made, below: str, language: Language, title: str, mark: str
) -> None:
    html = made.page(f"{below}events/{made.event(2)}.html")
    told = MARK.findall(html)
    assert {(each[0], each[1]) for each in told} == {(title, mark)}
    assert {re.sub("<[^>]+>", "", heard) for _, _, heard in told} == {title}
    places = {figure.place[::2] for figure in read(html).figures if figure.shown == language.percent(0.625)}
    assert places == {("appointments", "certainty"), ("facts", "certainty")}


def test_the_first_page_lists_those_that_may_miscount_most_people(made: Made) -> None:
    html = made.page("index.html")
    listed = html[html.index('<h3 id="unsure"') :].split("</table>")[0]
    rows = [figure for figure in read(f"{listed}</table>").figures if figure.place[2] in ("headcount", "certainty")]
    assert [figure.shown for figure in rows] == ["900", "37,5%", "1.000", "62,5%", "30", "25%"]
    assert read(html).unmarked == []


def test_it_is_the_order_and_the_mark_of_the_review(made: Made) -> None:
    assert UNSURE == doubtful.UNSURE
    assert doubtful.count_unsure(made.published) == 3
    doubts = doubtful.read_doubts(made.published, most=100).listed
    assert [each.headcount for each in doubts if each.certainty < UNSURE] == [900, 1000, 30]


def test_a_file_that_does_not_say_how_sure_it_is_has_a_report_without_marks(made: Made, tmp_path: Path) -> None:
    published = tmp_path / "reporting.duckdb"
    published.write_bytes(made.published.read_bytes())
    with duckdb.connect(str(published)) as connection:
        views = connection.execute(
            "SELECT table_name FROM duckdb_columns() WHERE column_name = 'certainty' AND schema_name = 'main'"
        ).fetchall()
        assert len(views) == 5
        for (view,) in views:
            connection.execute(
                f"CREATE OR REPLACE VIEW main.{view} AS SELECT * EXCLUDE (certainty) FROM marts.fct_{view}"
            )
    report = write_report(tmp_path, published).parent
    assert not any("unseen" in path.read_text("utf-8").split("</style>")[1] for path in report.rglob("*.html"))
    assert 'id="unsure"' not in (report / "index.html").read_text("utf-8")


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (.ci/system-packages)")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_fit_a_phone_stand_out_and_are_read_out(browser: Browser, made: Made, scheme: str) -> None:
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.call("Emulation.setDeviceMetricsOverride", width=320, height=900, deviceScaleFactor=1, mobile=True)
    for path in ("index.html", "en/events/index.html", f"events/{made.event(1)}.html"):
        browser.open((made.report / path).as_uri(), "Lantik")
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert browser.ask("document.documentElement.scrollWidth") == 320, path
        assert browser.ask(CONTRAST)["faint"] == [], path
        spoken = [node.get("name", {}).get("value") for node in browser.call("Accessibility.getFullAXTree")["nodes"]]
        heard = "peluang terbaca benar" if not path.startswith("en/") else "chance of having been read right"
        assert any(heard in (words or "") for words in spoken), path
