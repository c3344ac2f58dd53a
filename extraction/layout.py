"""Text to lines and sentences, each with its kind: what is the article, and what is the page around it.

First cut: a line is a paragraph, a sentence ends at a full stop before a capital. Kinds are made out by the line's form.
"""

from __future__ import annotations

import re

from extraction.model import Document, Line, LineKind, Sentence

_RELATED = re.compile(r"(?i)^\W*(?:baca\s+(?:juga|berita)|related\s+posts?|lihat\s+juga|simak\s+juga|tags?\s*:|#\w)")
_FURNITURE = re.compile(
    r"(?i)^\W*(?:beranda\b|home\b|leave a comment|laman\s*:|halaman\s*:|\d+\s+views\b|advertisement\b|scroll to\b|share\b|sumber\s*:)"
)
_BYLINE = re.compile(r"(?i)^\W*(?:penulis|editor|reporter|pewarta|tim redaksi|laporan)\b")
_ITEM = re.compile(r"^(?:[-•*·▪–]\s+|\d{1,2}[.)]\s+)")
_SENTENCE_END = re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]*[A-Z0-9])")
_ABBREVIATION = re.compile(r"(?:\b(?:H|Hj|Dr|dr|Drs|Dra|Ir|Prof|KH|No|Jl|Tgl|Plt|Pj|St|S|M|Kab|Kec|Kel|Moch|Muh|Tb|Rp|a\.n|dll)|\b[A-Z])\.$")


def read_layout(text: str) -> Document:
    """Make out the lines and sentences of ``text``; spans cover every character that is not white space."""
    lines = tuple(_lines(text))
    title = next((text[line.start : line.end] for line in lines if line.kind is LineKind.TITLE), None)
    return Document(text=text, lines=lines, sentences=tuple(_sentences(text, lines)), title=title)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    position = 0
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip()
        start = position + (len(raw) - len(raw.lstrip())) if stripped else position
        lines.append(Line(start, start + len(stripped), _kind(stripped, first=not any(x.kind is LineKind.TITLE for x in lines))))
        position += len(raw)
    return lines


def _kind(line: str, *, first: bool) -> LineKind:
    if not line:
        return LineKind.BLANK
    for pattern, kind in (
        (_RELATED, LineKind.RELATED),
        (_FURNITURE, LineKind.FURNITURE),
        (_BYLINE, LineKind.BYLINE),
        (_ITEM, LineKind.ITEM),
    ):
        if pattern.match(line):
            return kind
    if line[-1] not in ".!?\"”:;,)-" and len(line) < 160:
        return LineKind.TITLE if first else LineKind.HEADING
    return LineKind.BODY


def _sentences(text: str, lines: tuple[Line, ...]) -> list[Sentence]:
    sentences: list[Sentence] = []
    for index, line in enumerate(lines):
        if line.kind is LineKind.BLANK:
            continue
        start = line.start
        for match in _SENTENCE_END.finditer(text, line.start, line.end):
            if _ABBREVIATION.search(text, max(start, match.start() - 8), match.start() + 1):
                continue
            end = match.start() + len(match.group().rstrip())
            sentences.append(Sentence(len(sentences), start, end, index, index, line.kind))
            start = match.end()
        if start < line.end:
            sentences.append(Sentence(len(sentences), start, line.end, index, index, line.kind))
    return sentences
