"""The doubtful figures of a published file: their order, the count each doubt is about, the line that settles it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from corrections import correct, read_reference
from corrections.ledger import HEADER, parse_ledger
from flows.review import in_100, ledger_lines, main
from flows.stages.correct import REFERENCE
from tests.dbt_like_sql.given import Row, count, said
from tests.published_file import fill_warehouse, publish_file
from warehouse.connection import connect
from warehouse.corrections import correctable_rows
from warehouse.doubtful import count_unsure, read_doubts

PARUH = "pppk_paruh_waktu"
HOSTILE = "Bupati \x1b[2Jmelantik \u202e40\u202c guru [red], =1+1 "


def of(chance: float | None, status: float | None = 1.0) -> tuple[float | None, float, float | None]:
    """How sure a count is of its category and of its status; its work, which no figure tells, is a guess."""
    return chance, 0.1, status


def name(number: int) -> str:
    return f"{number:016x}"


STORIES: dict[str, list[dict[str, list[Row]]]] = {
    "a doubtful category": [said(name(1), count("n", 1000, "pns", sure=of(0.6)), day="2025-10-01")],
    "a doubtful status": [said(name(2), count("n", 500, "pns", sure=of(0.9, 0.3)), day="2025-10-02")],
    "as many people": [
        said(name(3), count("n", 100, "pns", sure=of(0.5)), count("m", 100, "cpns", sure=of(0.5)), day="2025-10-03")
    ],
    "words that steer": [said(name(4), count("n", 40, "pppk", sure=of(0.5), sentence=HOSTILE), day="2025-10-04")],
    "a sum, by its least sure part": [
        said(
            name(5),
            count("a", 10, PARUH, occupation="auditor", sure=of(0.8)),
            count("p", 12, PARUH, occupation="perawat", sure=of(0.4)),
            day="2025-10-05",
        )
    ],
    "the rest of a total, by what was taken off": [
        said(
            name(6),
            count("all", 56, "asn", role="total", sure=of(0.95)),
            count("c", 50, "cpns", of="all", sure=of(0.7)),
            headline="all",
            day="2025-10-06",
        )
    ],
    "two articles, by the surer one": [
        said(name(7), count("n", 5, PARUH, sure=of(0.5)), day="2025-10-07"),
        # As many in 100, by chance, for people who are no part of the figure.
        said(
            name(8),
            count("n", 5, PARUH, sure=of(0.8)),
            count("p", 3000, PARUH, status="proposed", sure=of(0.8)),
            day="2025-10-07",
        ),
    ],
    "sure enough": [said(name(9), count("n", 900, "pns", sure=of(0.9)), day="2025-10-09")],
    "not known": [said(name(10), count("n", 901, "pns", sure=of(None)), day="2025-10-10")],
    "corrected in its title": [said(name(11), count("n", 60, "pns", sure=of(0.1)), day="2025-10-11")],
    "decided": [said(name(13), count("n", 902, "pns", sure=of(1.0)), day="2025-10-13")],
    "confirmed in part": [said(name(12), count("n", 4, "pns", sure=of(1.0, 0.5)), day="2025-10-12")],
}
LEDGER = [
    {"line": 2, "article_id": name(11), "field": "title", "new_value": "T", "outcome": "applied"},
    {"line": 3, "article_id": name(12), "field": "category", "new_value": "pns", "outcome": "confirmed"},
]
# People who may be miscounted, and of the count to look at: article, value, doubtful field and what stands there.
EXPECTED = [
    (400.0, name(1), 1000, "category", "pns"),
    (365.0, name(2), 500, "status", "appointed"),
    (54.0, name(11), 60, "category", "pns"),
    (50.0, name(3), 100, "category", "cpns"),
    (50.0, name(3), 100, "category", "pns"),
    (20.0, name(4), 40, "category", "pppk"),
    (15.0, name(6), 50, "category", "cpns"),
    (13.2, name(5), 12, "category", PARUH),
    (2.0, name(12), 4, "status", "appointed"),
    (1.8, name(6), 50, "category", "cpns"),
    (1.0, name(8), 5, "category", PARUH),
]


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("review") / "warehouse"
    ledger = [row | {"run_id": "r", "checked_at": "2026-01-05 18:00:00"} for row in LEDGER]
    stories = [story for told in STORIES.values() for story in told]
    fill_warehouse(folder, *stories, {"quality.corrections": ledger}, samples=False)
    publish_file(folder)
    return folder


Asked = Callable[..., tuple[int, str, str]]


@pytest.fixture
def asked(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    def ask(*arguments: str, folder: Path = warehouse) -> tuple[int, str, str]:
        status = main([*arguments, "--warehouse", str(folder)])
        told = capsys.readouterr()
        return status, told.out, told.err

    return ask


def test_whom_they_may_miscount_decides_the_order_and_their_least_sure_count_is_named(warehouse: Path) -> None:
    doubts = read_doubts(warehouse / "reporting.duckdb", most=100)

    found = [
        (round(each.headcount * (1 - each.certainty), 9), each.article_id, each.value, each.field, each.read_as)
        for each in doubts.listed
    ]
    assert found == EXPECTED
    assert (doubts.in_all, doubts.unknown) == (len(EXPECTED), 1)


def test_a_limit_shows_the_first_and_tells_how_many_there_are(warehouse: Path, asked: Asked) -> None:
    assert [each.article_id for each in read_doubts(warehouse / "reporting.duckdb", most=2).listed] == [
        name(1),
        name(2),
    ]
    _, out, _ = asked("--limit", "2")
    assert "2 of 11 published figures that are less than 90 in 100 sure" in out
    assert "1 of unknown certainty; `python -m flows.reparse` measures it" in out


SHOWN = [
    pytest.param(
        ["Kota Serang", "2025-10-01", "1,000 pns appointed", "60 in 100", "category", f"articles/{name(1)}.txt"],
        "Sebanyak »1.000 orang« dilantik.",
        id="a stated figure",
    ),
    pytest.param(["2025-10-02", "500 pns appointed", "27 in 100", "status"], "»500 orang«", id="a status"),
    pytest.param([f"12 {PARUH} appointed (figure: 22 {PARUH})", "40 in 100"], "»12 orang«", id="a part of a sum"),
    pytest.param(["50 cpns appointed (figure: 6 asn)", "70 in 100"], "»50 orang«", id="taken off a total"),
]


@pytest.mark.parametrize(("cells", "sentence"), SHOWN)
def test_a_figure_is_a_line_of_the_table(asked: Asked, cells: list[str], sentence: str) -> None:
    status, out, err = asked()

    assert (status, err) == (0, "")
    lines = [line for line in out.splitlines() if sentence in line]
    assert any(all(cell in line for cell in cells) for line in lines), lines


def test_the_first_ones_line_stands_below_the_table(asked: Asked) -> None:
    _, out, _ = asked()

    below = out.splitlines()
    assert f"{name(1)},9,category,pns,pns,WHO,YYYY-MM-DD,WHY" in below
    assert any("add a line to seeds/corrections.csv" in line for line in below)


def test_hostile_words_are_shown_and_not_obeyed(asked: Asked) -> None:
    _, out, _ = asked()

    assert r"Bupati \x1b[»2Jmelant«ik \u202e40\u202c guru [red], =1+1" in out
    assert not any(char in out for char in "\x1b\u202e\u202c")


def test_a_long_sentence_is_cut_around_its_number(tmp_path: Path, asked: Asked) -> None:
    sentence = f"{'a' * 9}40 orang{'b' * 5000}"
    fill_warehouse(tmp_path, said(name(1), count("n", 40, "pns", sure=of(0.5), sentence=sentence)), samples=False)
    publish_file(tmp_path)

    _, out, _ = asked(folder=tmp_path)

    assert "aaaaaaaaa»40 orang«bbb" in out
    assert out.count("b") < 200
    assert "…" in out


def test_its_lines_are_refused_until_filled_in_and_then_confirm(warehouse: Path, asked: Asked) -> None:
    status, lines, _ = asked("--csv")
    assert status == 0
    assert lines == ledger_lines(read_doubts(warehouse / "reporting.duckdb", most=20).listed)
    # Two figures may rest on one count: a second line for it would be refused once the first has another new.
    printed = len({found[1:] for found in EXPECTED})
    assert (len(lines.splitlines()), len(set(lines.splitlines()))) == (printed, printed)

    as_printed = parse_ledger([",".join(HEADER) + "\n", *lines.splitlines(keepends=True)], label="c.csv")
    assert (len(as_printed.corrections), len(as_printed.unreadable)) == (0, printed)
    assert {line.article_id for line in as_printed.unreadable} == {None}  # so that none flags its article

    filled = lines.replace("WHO,YYYY-MM-DD,WHY", "Ani,2026-01-05,read it")
    ledger = parse_ledger([",".join(HEADER) + "\n", *filled.splitlines(keepends=True)], label="c.csv")
    connection = connect(warehouse / "lantik.duckdb", read_only=True)
    with connection:
        found = correctable_rows(connection, sorted({line.article_id for line in ledger.corrections}))
    made = correct(found, ledger.corrections, read_reference(REFERENCE), label="c.csv")
    assert [(outcome.reason, outcome.confirms) for outcome in made.outcomes] == [(None, True)] * printed


ERRORS = [
    pytest.param(
        "rm", "is not there: nothing is published yet, `make run` makes a first night.", id="nothing published"
    ),
    pytest.param("DROP VIEW main.appointments", "an older version published it. Run a night.", id="an older file"),
    pytest.param(
        "CREATE OR REPLACE VIEW main.appointments AS SELECT * EXCLUDE (certainty) FROM marts.fct_appointments",
        "does not say how sure its figures are",
        id="a file without certainties",
    ),
    pytest.param("garbage", "is not a DuckDB file", id="no DuckDB file"),
]


@pytest.mark.parametrize(("spoiling", "named"), ERRORS)
def test_what_cannot_be_read_is_one_sentence(
    warehouse: Path, asked: Asked, tmp_path: Path, spoiling: str, named: str
) -> None:
    published = tmp_path / "reporting.duckdb"
    if spoiling == "garbage":
        published.write_bytes(b"no database" * 1000)
    elif spoiling != "rm":
        shutil.copy(warehouse / "reporting.duckdb", published)
        with duckdb.connect(str(published)) as connection:
            connection.execute(spoiling)

    status, out, err = asked(folder=tmp_path)

    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert named in err


@pytest.mark.parametrize("limit", ["0", "-1", "some", "1" * 10, "٣"])
def test_a_limit_is_a_number(limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--limit", limit])
    assert left.value.code == 2
    assert "is no number from 1 to 999999999" in capsys.readouterr().err


def test_nothing_to_look_at(tmp_path: Path, asked: Asked) -> None:
    fill_warehouse(tmp_path, said(name(1), count("n", 40, "pns", sure=of(0.95))), samples=False)
    publish_file(tmp_path)

    assert asked(folder=tmp_path) == (0, "No published figure is less than 90 in 100 sure.\n", "")
    assert asked("--csv", folder=tmp_path) == (0, "", "")


def test_nothing_is_written(warehouse: Path, asked: Asked) -> None:
    def state() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in warehouse.rglob("*") if path.is_file()}

    before = state()
    asked()
    asked("--csv")
    assert state() == before


def test_unsure_figures_are_counted(warehouse: Path) -> None:
    # 0.6, 0.27, 0.5 three times, 0.4, 0.5 and 0.1; not 0.7 twice, 0.8, 0.9, and not what a person decided.
    assert count_unsure(warehouse / "reporting.duckdb") == 8


@pytest.mark.parametrize(
    ("chance", "expected"), [(0.0, 0), (0.29, 29), (0.5, 50), (0.699, 69), (0.8999, 89), (0.99999, 99), (1.0, 100)]
)
def test_a_chance_is_told_no_higher_than_it_is(chance: float, expected: int) -> None:
    assert in_100(chance) == expected
