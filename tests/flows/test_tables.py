"""Tables at a terminal: side by side where the words of a row fit, else a field a line, and no word is broken."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from flows.tables import table

COLUMNS = ("version", "run", "bytes")
ROW = ("20261130T085942.202383Z", "20261130T085928Z-f03f", "4,993,024")


def shown(width: int, *rows: tuple[str, ...], columns: tuple[str, ...] = COLUMNS) -> list[str]:
    out = io.StringIO()
    Console(file=out, width=width, highlight=False).print(table(columns, rows, right=("bytes",)))
    return [line.rstrip() for line in out.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        pytest.param(
            80,
            [
                "version                   run                         bytes",
                "───────────────────────────────────────────────────────────",
                "20261130T085942.202383Z   20261130T085928Z-f03f   4,993,024",
            ],
            id="fits-side-by-side",
        ),
        pytest.param(
            40,
            ["version  20261130T085942.202383Z", "run      20261130T085928Z-f03f", "bytes    4,993,024", ""],
            id="a-field-a-line-where-words-would-be-broken",
        ),
    ],
)
def test_no_word_of_a_row_is_broken(width: int, lines: list[str]) -> None:
    assert shown(width, ROW) == lines


def test_a_narrow_terminal_is_given_no_word_more_or_less() -> None:
    assert " ".join(shown(40, ROW, ROW)).split() == 2 * [
        word for pair in zip(COLUMNS, ROW, strict=True) for word in pair
    ]


def test_words_are_wrapped_where_that_is_enough() -> None:
    found = shown(24, ("a", "many words that do not fit"), columns=("id", "sentence"))
    assert found[0] == "id   sentence"
    assert len(found) == 4


def test_no_rows_are_a_head_alone() -> None:
    assert len(shown(10)) > 0
