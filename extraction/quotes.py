"""Direct speech and who speaks."""

from __future__ import annotations

import re

from extraction.model import Document, Official, Quote

_QUOTED = re.compile(r'[“"]([^“”"\n]{20,})[”"]')


def find_quotes(document: Document, officials: tuple[Official, ...]) -> tuple[Quote, ...]:
    """Direct speech in order, speakers not yet made out."""
    return tuple(Quote(m.start(1), m.end(1), m.group(1), None) for m in _QUOTED.finditer(document.text))
