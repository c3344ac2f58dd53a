"""Direct speech: what stands between quotation marks and is said by someone.

Words of saying stand beside it ("ujar Budi", "Bupati menegaskan, …") or it is a whole sentence of its own; a nickname
or a term in marks is no speech. Who speaks is :mod:`extraction.text.speakers`' matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extraction.model import Document, LineKind, Official, Quote
from extraction.text.speakers import AFTER_SPEECH, BEFORE_SPEECH, Speakers

_MARKS = re.compile(r"[“”„\"«»]")
_OPENING, _CLOSING = frozenset("“„«"), frozenset("”»")
_ELSEWHERE = frozenset((LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE, LineKind.TITLE))
_FEWEST_WORDS = 4  # unattributed words in marks that are fewer are a term


def find_quotes(document: Document, officials: tuple[Official, ...]) -> tuple[Quote, ...]:
    """Direct speech in order, marks left out; the speaker's full name where the article gives one, else None."""
    text = document.text
    if not any(mark in text for mark in '“"«„'):
        return ()
    speakers = Speakers(text, officials)
    quotes: list[Quote] = []
    for start, end in _paragraphs(document):
        last: Quote | None = None
        for opened, closed in _pairs(text, start, end):
            quote = _read(text, start, end, opened, closed, last, speakers)
            if quote is not None:
                quotes.append(quote)
                last = quote
                speakers.heard(closed, quote.speaker)
    return tuple(quotes)


def _paragraphs(document: Document) -> Iterator[tuple[int, int]]:
    """Spans of the paragraphs that can hold speech, link lines and the page's furniture left out."""
    start = end = number = -1
    for sentence in document.sentences:
        if sentence.kind in _ELSEWHERE:
            continue
        if sentence.paragraph != number:
            if number >= 0:
                yield start, end
            start, number = sentence.start, sentence.paragraph
        end = sentence.end
    if number >= 0:
        yield start, end


def _pairs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of an opening mark and of the closing one (the paragraph's end where it was never closed)."""
    opened: int | None = None
    for match in _MARKS.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if opened is None or mark in _OPENING:
            if mark not in _CLOSING:
                opened = at
        else:
            yield opened, at
            opened = None
    if opened is not None and (opened - start <= 2 or text[opened] in _OPENING):
        yield opened, end


def _read(
    text: str, start: int, end: int, opened: int, closed: int, last: Quote | None, speakers: Speakers
) -> Quote | None:
    first, stop = opened + 1, closed
    while first < stop and text[first].isspace():
        first += 1
    while stop > first and (text[stop - 1].isspace() or text[stop - 1] == "\\"):
        stop -= 1
    if stop - first < 2:
        return None
    after = AFTER_SPEECH.match(text, closed + 1, end) if closed < end else None
    words = text.count(" ", first, stop) + 1
    if after is not None:
        speaker = speakers.named_after(after, opened, end)
    elif words < _FEWEST_WORDS and text[stop - 1] not in ".!?":
        return None
    elif before := BEFORE_SPEECH.search(text, max(start, opened - 220), opened):
        speaker = speakers.named_in(max(start, opened - 220), opened, fallback=before.start())
    elif words < _FEWEST_WORDS:
        return None
    elif text[stop - 1] in ".,!?…" or opened - start <= 2:
        speaker = last.speaker if last is not None else speakers.introduced(start, opened)
    else:
        return None
    return Quote(first, stop, text[first:stop], speaker)
