"""An HTML page to the article's text: title and paragraphs, without the page around them (trafilatura)."""

from __future__ import annotations

import html
import logging
import re
from typing import NamedTuple

_HIDDEN = re.compile(r"(?i)<(?:(script|style|template|noscript|title)\b|!--)")
_TITLE = re.compile(r"(?i)<title\b[^<>]*>([^<]*)")
_MANY_TAGS = 20_000  # a press page has a few thousand; making out the article takes seconds from here on
_BLOCK = re.compile(r"(?i)<\s*(?:br|/?(?:p|div|li|tr|h[1-6]|table|ul|ol|section|article))\b[^<>]*>")
_TAG = re.compile(r"<[!/?a-zA-Z][^<>]*>")

# What trafilatura thinks of a page is said in our own words; without a handler Python would print its warnings.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())


class PageText(NamedTuple):
    """``text``: title, blank line, paragraphs one a line; empty where the page holds no text.

    ``article_found``: whether an article was made out in the page. Where not, ``text`` is every visible word, the
    menu and the footer among them.
    """

    text: str
    article_found: bool


def page_text(page: str) -> PageText:
    """The article in ``page``, or all its words where none is made out."""
    title, body = _article(page) if page.count("<") <= _MANY_TAGS else ("", "")
    found = bool(body.strip())
    if not found:
        title, body = _all_text(page)
    title = " ".join(title.split())
    if not title or body.lstrip().startswith(title):
        return PageText(body, found)
    return PageText(f"{title}\n\n{body}", found)


def _article(page: str) -> tuple[str, str]:
    import trafilatura  # half a second to import, and most inboxes hold no page

    try:
        found = trafilatura.bare_extraction(page, include_comments=False, include_tables=True, with_metadata=True)
    except Exception:  # a page breaks its parser in ways not documented: it is read plainly, as its format says
        return "", ""
    if found is None or isinstance(found, dict):
        return "", ""
    return found.title or "", found.text or ""


def _all_text(page: str) -> tuple[str, str]:
    """Every visible word, for a page in which no article was made out (a fragment, a few lines)."""
    title = _TITLE.search(page)
    words = html.unescape(_TAG.sub("", _BLOCK.sub("\n", _visible(page))))
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return html.unescape(title.group(1)) if title else "", "\n".join(line for line in lines if line)


def _visible(page: str) -> str:
    """``page`` without scripts, styles, comments and its title; what is not closed hides the rest, as in browsers."""
    parts, position = [], 0
    # Each search goes on where the last one ended, so that a page of a million open tags takes no longer than another.
    while hidden := _HIDDEN.search(page, position):
        parts.append(page[position : hidden.start()])
        name = hidden.group(1)
        closing = re.compile(rf"(?i)</{name}[^<>]*>" if name else "-->").search(page, hidden.end())
        if not closing:
            break
        position = closing.end()
    else:
        parts.append(page[position:])
    return " ".join(parts)
