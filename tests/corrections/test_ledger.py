"""The ledger's file: what is read of it, and the sentence for each thing that can be wrong with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from corrections import Correction, LedgerError, read_ledger
from corrections.ledger import HEADER

ROOT = Path(__file__).resolve().parents[2]
A = "0123456789abcdef"
HEAD = ",".join(HEADER) + "\n"
GOOD = f"{A},120,value,541,514,Ani,2026-11-03,the article says 514 further down\n"
READ = Correction(2, A, 120, "value", "541", "514", "Ani", date(2026, 11, 3), "the article says 514 further down")


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "corrections.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(HEAD, [], id="empty"),
        pytest.param(HEAD + GOOD, [READ], id="one"),
        pytest.param("\ufeff" + HEAD + GOOD, [READ], id="byte order mark"),
        pytest.param((HEAD + GOOD).replace("\n", "\r\n"), [READ], id="Windows line ends"),
        pytest.param(HEAD + f" {A} , 120 ,value, 541,514 ,Ani,2026-11-03,{READ.why}\n", [READ], id="blanks around"),
        pytest.param(HEAD + ",,,,,,,\n\n" + GOOD, [(4, A, "value")], id="blank rows"),
        pytest.param(
            HEAD + f'{A},,title,"old\ntitle",new,Ani,2026-11-03,"two\nlines"\n' + GOOD,
            [(2, A, "title"), (5, A, "value")],
            id="line breaks in cells",
        ),
        pytest.param(HEAD + GOOD.replace("why", "w\u2028hy"), [(2, A, "value")], id="a separator that is no line end"),
    ],
)
def test_what_is_read(tmp_path: Path, content: str, expected: list[object]) -> None:
    ledger = read_ledger(write(tmp_path, content))

    assert ledger.unreadable == ()
    found = [
        line if isinstance(each, Correction) else (line.line, line.article_id, line.field)
        for line, each in zip(ledger.corrections, expected, strict=True)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("row", "article", "reason"),
    [
        pytest.param(f"{A},120,value,541,514,Ani,2026-11-03", A, "7 cells where the header has 8", id="too short"),
        pytest.param(
            "metro.txt,120,value,541,514,Ani,2026-11-03,x",
            None,
            "article is 'metro.txt'; it must be an article_id, 16 of the characters 0-9 and a-f",
            id="no article_id",
        ),
        pytest.param(
            f"{A},-1,value,541,514,Ani,2026-11-03,x",
            A,
            "place is '-1'; it must be a char_start, a number from 0, or empty",
            id="no place",
        ),
        pytest.param(
            f"{A},120,sex,541,514,Ani,2026-11-03,x",
            A,
            "field is 'sex'; of a headcount or a date there are value, approximate, category, occupation, label, "
            "status, role, of, region_code, drop, date, weekday",
            id="no field of a headcount",
        ),
        pytest.param(
            f"{A},,value,541,514,Ani,2026-11-03,x",
            A,
            "field is 'value'; of an article (a line without a place) there are kind, region_code, event_on, "
            "published_on, publisher, title, headline, drop",
            id="no field of an article",
        ),
        pytest.param(
            f"{A},120,value,541,514, ,2026-11-03,x",
            A,
            "who is empty; a correction says who made it and why",
            id="nobody",
        ),
        pytest.param(
            f"{A},120,value,541,514,WHO,YYYY-MM-DD,WHY",
            A,
            "who is still WHO; write who made the correction and why",
            id="nobody yet",
        ),
        pytest.param(
            f"{A},120,status,appointed,appointed,WHO,YYYY-MM-DD,WHY",
            None,
            "who is still WHO; write who made the correction and why",
            id="as a list of doubts prints it: it says nothing of the article",
        ),
        pytest.param(
            f"{A},120,status,appointed,appointed,,2026-11-03,",
            None,
            "who is empty; a correction says who made it and why",
            id="nobody, and nothing",
        ),
        pytest.param(
            f"{A},120,status,appointed,appointed,Ani,YYYY-MM-DD,read it",
            A,
            "when is 'YYYY-MM-DD', which is no day; write it as 2026-01-31",
            id="somebody confirms, without a day",
        ),
        pytest.param(
            f"{A},120,value,541,514,Ani,2026-11-03,WHY",
            A,
            "why is still WHY; write who made the correction and why",
            id="no reason yet",
        ),
        pytest.param(
            f"{A},120,value,541,514,Ani,2026-11-03,",
            A,
            "why is empty; a correction says who made it and why",
            id="no reason",
        ),
        pytest.param(
            f"{A},120,value,541,514,Ani,03/11/2026,x",
            A,
            "when is '03/11/2026', which is no day; write it as 2026-01-31",
            id="day as Excel writes it",
        ),
        pytest.param(
            f"{A},120,value,541,514,Ani,2026-11-31,x",
            A,
            "when is '2026-11-31', which is no day; write it as 2026-01-31",
            id="no such day",
        ),
        pytest.param(
            f"{A},120,value,541,514,Ani,2026-11-03,{'x' * 1001}",
            A,
            "why has 1,001 characters, more than 1,000",
            id="too long",
        ),
        pytest.param(
            f"{A},120,\x1b[31mvalue\u202e,541,514,Ani,2026-11-03,x",
            A,
            "field is '[31mvalue'; of a headcount or a date there are value, approximate, category, occupation, label, "
            "status, role, of, region_code, drop, date, weekday",
            id="what would write to a terminal",
        ),
    ],
)
def test_a_bad_row_is_named_and_the_next_is_read(tmp_path: Path, row: str, article: str | None, reason: str) -> None:
    ledger = read_ledger(write(tmp_path, HEAD + row + "\n" + GOOD))

    (refused,) = ledger.unreadable
    assert (refused.line, refused.article_id) == (2, article)
    assert refused.reason == f"corrections.csv, line 2: {reason}."
    assert [line.line for line in ledger.corrections] == [3]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(
            HEAD.replace(",", ";"),
            "corrections.csv, line 1: the header must be article,place,field,old,new,who,when,why, it is "
            "'article;place;field;old;new;who;when;why'; mend it and run again.",
            id="semicolons",
        ),
        pytest.param(
            "",
            "corrections.csv, line 1: the header must be article,place,field,old,new,who,when,why, it is nothing; "
            "mend it and run again.",
            id="nothing",
        ),
        pytest.param(
            HEAD + GOOD + f'{A},,title,"old,new,Ani,2026-11-03,x\n' + GOOD,
            "corrections.csv, line 3: from here on the lines cannot be told apart (unexpected end of data); "
            "mend the quotation marks and run again.",
            id="a quotation mark that is never closed",
        ),
        pytest.param(
            (HEAD + GOOD.replace("Ani", "André")).encode("cp1252"),
            "The corrections ledger {path} is not UTF-8 (byte 80); save it as CSV in UTF-8.",
            id="Windows-1252",
        ),
    ],
)
def test_a_ledger_whose_lines_cannot_be_told_stops(tmp_path: Path, content: str | bytes, reason: str) -> None:
    path = write(tmp_path, content)

    with pytest.raises(LedgerError) as stop:
        read_ledger(path)

    assert str(stop.value) == reason.replace("{path}", str(path))


def test_a_ledger_that_is_not_there_stops(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"cannot be read \(no such file or directory\); restore it, or name another"):
        read_ledger(tmp_path / "corrections.csv")


def test_the_projects_own_is_empty() -> None:
    ledger = read_ledger(ROOT / "seeds" / "corrections.csv")

    assert (ledger.corrections, ledger.unreadable) == ((), ())
