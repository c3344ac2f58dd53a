"""What an article says of its own making."""

from __future__ import annotations

from extraction.model import Byline, Document


def read_byline(document: Document) -> Byline:
    """Publisher, author, editor, dateline and day of publication; None where the text does not say."""
    return Byline()
