"""Tables whose rows are lines with bars: ``Guru | 95 | 89`` under ``Jabatan | Formasi | Dilantik``.

A figure counts what its row's first cell names, and shares its fate with its column's heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extraction.parts.gaps import Mention
from extraction.parts.mentions import Reading
from extraction.parts.sums import SUM, Split
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_BAR = "|"
_TOTAL = re.compile(r"\W*(?:jumlah|total|keseluruhan|semua)\b")
_FEWEST = 2  # rows, beside the one that sums them up if there is one
_ROWS_BACK = 40  # lines that a table's heading may be above its row
_SCORE = 20.0  # more than any sum of neighbours in prose


def row_cues(page: Page, around: Surroundings) -> list[Cue]:
    """The cues of the first cell of the row that the number stands in, where it stands in a later cell."""
    sentence = around.sentence
    first = sentence.start + page.folded.startswith(_BAR, sentence.start)  # a bar may open the row
    bar = page.folded.find(_BAR, first, around.number.start)
    return page.cues.within(first, bar) if bar > first else []


def heading_cues(page: Page, around: Surroundings) -> list[Cue]:
    """The cues of the heading above the number: of the nearest row above without a figure, in the same column."""
    sentence = around.sentence
    column = page.folded.count(_BAR, sentence.start, around.number.start)
    if not column:
        return []
    sentences = page.document.sentences
    for above in reversed(sentences[max(0, sentence.no - _ROWS_BACK) : sentence.no]):
        row = page.folded[above.start : above.end]
        if _BAR not in row:
            return []
        if any(mark.isdigit() for mark in row):
            continue
        cells = row.split(_BAR)
        if column >= len(cells):
            return []
        start = above.start + sum(len(cell) + 1 for cell in cells[:column])
        return page.cues.within(start, start + len(cells[column]))
    return []


def find_columns(reading: Reading) -> Iterator[Split]:
    """Each column of a table as the parts of its last row, or of the count that they add up to."""
    if _BAR not in reading.text:
        return
    for rows in _tables(reading):
        for column in sorted({column for row in rows for column in row}):
            told = [row[column] for row in rows if column in row]
            if len(told) < _FEWEST:
                continue
            *parts, last = told
            sentence = reading.document.sentences[last.sentence]
            if len(told) > _FEWEST and _TOTAL.match(reading.folded, sentence.start):
                yield _split(last.head, parts)
            else:
                whole = sum(mention.value for mention in told)
                heads = (head for head, count in enumerate(reading.headcounts) if count.value == whole)
                yield from (_split(head, told) for head in heads)


def _split(total: int, parts: list[Mention]) -> Split:
    heads = tuple(dict.fromkeys(mention.head for mention in parts))
    return Split(total, heads, _SCORE, SUM, True, True, True, tuple(mention.start for mention in parts))


def _tables(reading: Reading) -> Iterator[list[dict[int, Mention]]]:
    """Runs of rows on neighbouring lines; a row is its counts by how many bars stand before them."""
    rows: list[dict[int, Mention]] = []
    last = -2
    for mention in reading.mentions:
        sentence = reading.document.sentences[mention.sentence]
        column = reading.text.count(_BAR, sentence.start, mention.start)
        if not column:
            continue
        if mention.sentence != last:
            if mention.sentence != last + 1 and rows:
                yield rows
                rows = []
            rows.append({})
            last = mention.sentence
        rows[-1].setdefault(column, mention)
    if rows:
        yield rows
