"""The rows that are kept with a refused article: the first of its own, with the columns that decided."""

from __future__ import annotations

import json
from datetime import date

import pyarrow as pa

from expectations.check import Severity, holds
from expectations.judge import Verdict
from expectations.offending import offending_rows

CHECK = holds("is_day", "is_real", Severity.CRITICAL, "It is a day.", "'{text}' is no day")
DAY = date(2025, 1, 2)
FRAME = pa.Table.from_pylist(
    [
        {"article_id": "a", "char_start": no, "text": f"\u202e{no}", "is_real": False, "other": 1, "date": DAY}
        for no in range(9)
    ]
    + [{"article_id": None, "char_start": 1, "text": None, "is_real": False, "other": 1, "date": DAY}]
)


def test_rows_by_article_with_the_columns_that_decided() -> None:
    found = offending_rows(Verdict(CHECK, success=False, evaluated=10, unexpected=3, rows=(2, 4, 9)), FRAME)
    assert {article: json.loads(rows) for article, rows in found.items()} == {
        "a": [{"char_start": no, "text": f"\u202e{no}", "is_real": False} for no in (2, 4)],
        "": [{"char_start": 1, "text": None, "is_real": False}],
    }


def test_the_first_few_are_enough() -> None:
    found = offending_rows(Verdict(CHECK, success=False, evaluated=10, unexpected=9, rows=tuple(range(9))), FRAME)
    assert [row["char_start"] for row in json.loads(found["a"])] == [0, 1, 2, 3, 4]


def test_days_and_nothing_to_tell() -> None:
    check = holds("is_day", "date", Severity.CRITICAL, "It is a day.", "No day")
    assert json.loads(
        offending_rows(Verdict(check, success=False, evaluated=1, unexpected=1, rows=(0,)), FRAME)["a"]
    ) == [{"char_start": 0, "date": "2025-01-02"}]
    assert offending_rows(Verdict(check, success=True, evaluated=1, unexpected=0), FRAME) == {}
