"""Reasons are plain sentences, whatever an article wrote."""

from __future__ import annotations

from datetime import date

import pytest

from expectations.reasons import explain, gather


@pytest.mark.parametrize(
    ("template", "row", "expected"),
    [
        pytest.param("{value:,} people", {"value": 1713}, "1,713 people.", id="thousands"),
        pytest.param("difference {value:+,}", {"value": -40}, "difference -40.", id="sign"),
        pytest.param("on {day:%d/%m/%Y}", {"day": date(2025, 2, 3)}, "on 03/02/2025.", id="day"),
        pytest.param("'{text}' is wrong", {"text": None}, "'nothing' is wrong.", id="null"),
        pytest.param("{value:,} people", {"value": None}, "nothing people.", id="null-number"),
        pytest.param("'{text}'", {"text": " 60\n\tPPPK  "}, "'60 PPPK'.", id="white-space"),
        pytest.param("'{text}'", {"text": "\x1b[31mred\x07\u202e"}, "'[31mred'.", id="terminal-escapes"),
        pytest.param("'{text}'", {"text": "{value} {0} %s"}, "'{value} {0} %s'.", id="text-is-no-template"),
        pytest.param("'{text}'", {"text": "a" * 500}, "'" + "a" * 119 + "…'.", id="long"),
    ],
)
def test_explain(template: str, row: dict[str, object], expected: str) -> None:
    assert explain(template, row) == expected


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [(["A."], "A."), (["A.", "A."], "A."), (["A.", "B.", "C."], "A. (2 more like it.)")],
)
def test_gather(reasons: list[str], expected: str) -> None:
    assert gather(reasons) == expected
