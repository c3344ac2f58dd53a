"""The code in docs/bi.md: what a reader copies is what the tests run."""

from __future__ import annotations

import re

from tests.bi.environments import ROOT

DOCUMENT = ROOT / "docs" / "bi.md"


def section(heading: str) -> str:
    """The text below a heading of the second level."""
    found = re.search(
        rf"^## {re.escape(heading)}\n(?P<text>.*?)(?=^## |\Z)", DOCUMENT.read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    assert found, f"docs/bi.md has no section {heading!r}"
    return found["text"]


def recipe(heading: str, language: str, number: int = 0) -> str:
    """A fenced block of a section, by its language and place."""
    fenced = re.findall(r"^ *```(\w*)\n(.*?)^ *```$", section(heading), re.DOTALL | re.MULTILINE)
    blocks = [code for written_in, code in fenced if written_in == language]
    assert len(blocks) > number, f"docs/bi.md, {heading}: no {language} block number {number}"
    return str(blocks[number])
