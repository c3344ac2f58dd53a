"""Cells of a CSV that a spreadsheet cannot take for a formula: the rule in SQL, and how a reader undoes it.

An apostrophe is put where a text, or a line or semicolon-separated piece of it, begins with one of ``' = + - @``, if
need be behind blanks, and where a text begins with a tab or a line break. Pieces count, since a spreadsheet set to
Indonesian splits lines at semicolons, whatever the quotes say. To undo it, take away the apostrophe that begins a text
or such a piece. Characters that steer a terminal or turn the direction of all that follows become U+FFFD, for good.
"""

from __future__ import annotations

import re

UNDO = r"regexp_replace(cell, '(^|[;\t\r\n])''', '\1', 'g')"  # DuckDB's SQL, as the manifest tells it

_PLAIN = re.compile(
    r"U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\)|BOOLEAN|DATE|TIME"
    r"|TIMESTAMP( WITH TIME ZONE)?"
)
_STEERING = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}]"
# Spreadsheets read the full-width forms too; \p{Z} and \p{Cf} are the blanks and marks that one does not see.
_FORMULA = r"(^|[;\t\r\n])([\p{Z}\p{Cf}]*[''=+\-@＝＋－＠])"


def is_text(column_type: str) -> bool:
    """Whether cells of a column are guarded; numbers, days, times and booleans cannot hold words."""
    return not _PLAIN.fullmatch(column_type)


def guarded(column: str) -> str:
    """The SQL for the cells of ``column``, a quoted name or another expression; NULL stays NULL."""
    clean = f"regexp_replace(CAST({column} AS VARCHAR), '{_STEERING}', chr(65533), 'g')"
    pieces = rf"regexp_replace({clean}, '{_FORMULA}', '\1''\2', 'g')"
    return rf"regexp_replace({pieces}, '^([\t\r\n])', '''\1')"
