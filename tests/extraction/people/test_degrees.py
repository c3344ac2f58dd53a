"""Degrees behind an official's name: its last words where the press writes no comma, left out behind one."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

ROWS = [
    ("Bupati Rohul Anton ST MM melantik 20 pejabat.", "Anton ST MM", "two"),
    ("Bupati Rohul Anton, ST, MM melantik 20 pejabat.", "Anton", "behind a comma"),
    ("Bupati Rohul Anton ST, MM melantik 20 pejabat.", "Anton ST", "one before a comma"),
    ("Bupati Rohul Anton (ST) melantik 20 pejabat.", "Anton", "in brackets"),
    ("Acara dipimpin Sekda Surya Arfan M.Si.", "Surya Arfan M.Si.", "a shortened one"),
    ("Acara dipimpin Sekda Surya Arfan SE.", "Surya Arfan SE", "the sentence's full stop"),
    ("Acara dipimpin Sekda Surya Arfan SE. Ia lalu pulang.", "Surya Arfan SE", "a full stop amid the text"),
    ("Acara dipimpin Sekda Erfan Sanjaya S STP M Si di aula.", "Erfan Sanjaya S STP M Si", "letters apart"),
    ("Gusti Maria SH menjadi Kepala Dinas Sosial.", "Gusti Maria SH", "before the post"),
    ("Gusti Maria, SH menjadi Kepala Dinas Sosial.", "Gusti Maria", "before the post, behind a comma"),
    ("Wali Kota Budi Harto SIM A miliknya hilang.", "Budi Harto", "a licence is none"),
]


@pytest.mark.parametrize(("text", "name", "case"), ROWS, ids=[row[2] for row in ROWS])
def test_degrees_are_part_of_a_name_where_no_comma_parts_them(text: str, name: str, case: str) -> None:
    assert [each for each, _ in officials(text)] == [name]
