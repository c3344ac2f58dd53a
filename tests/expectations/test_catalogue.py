"""docs/expectations.md says what the suites are."""

from __future__ import annotations

from expectations.catalogue import PROMISES, catalogue
from tests.expectations.ground import ROOT


def test_the_page_is_current() -> None:
    page = (ROOT / "docs" / "expectations.md").read_text(encoding="utf-8")
    assert page == catalogue(), "run: python -m expectations.catalogue > docs/expectations.md"


def test_no_promise_is_empty_and_none_names_an_expectation_twice() -> None:
    assert all(names and len(set(names)) == len(names) for _, names in PROMISES)
