"""Text to facts with spans: pure, fast, no I/O."""

from extraction.article import extract
from extraction.model import Article

__all__ = ["Article", "extract"]
