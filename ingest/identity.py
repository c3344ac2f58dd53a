"""Which article a text is a version of: the address or number its record gives, else the file it is alone in.

Two texts of one identity are the same article, before and after its publisher changed it.
"""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_LONGEST = 400  # characters; a longer address or number is kept as its hash
_TRACKING = re.compile(r"utm_|fbclid$|gclid$")
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+")
_RUN = 4  # words in a row: what two texts share by more than their subject
_ALIKE = 0.3  # of the shorter text's runs; two articles of tests/corpus share at most 0.18


def of_file(inbox: str, source_path: str) -> str:
    """The identity of a file that is one article."""
    return f"file:{inbox}:{source_path}"


def of_text(article_id: str) -> str:
    """The identity of a text that says nothing of itself: it is a version of nothing else."""
    return f"text:{article_id}"


def of_record(inbox: str, source_path: str, *, url: str, number: str) -> str | None:
    """The identity that a JSON record states: its full address, else its number, which holds within its file.

    None where it states neither. The address of a whole site is no article's.
    """
    if url:
        address = _address(url)
        if address:
            return f"url:{_short(address)}"
    return f"id:{inbox}:{source_path}:{_short(number)}" if number else None


def is_stated(identity: str) -> bool:
    """Whether a record stated the identity: it may be wrong about it, as where a feed numbers each day's from one."""
    return identity.startswith(("url:", "id:"))


def is_version_of(text: str, former: str) -> bool:
    """Whether ``text`` may be ``former`` corrected: they share their wording, numbers aside, as two articles do not."""
    runs, former_runs = _runs(text), _runs(former)
    return len(runs & former_runs) >= _ALIKE * min(len(runs), len(former_runs))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(_NUMBER.sub("0", text.lower()))
    return {tuple(words[start : start + _RUN]) for start in range(max(1, len(words) - _RUN + 1))}


def _address(url: str) -> str:
    """``url`` without what differs between links to one page; empty where it is no address of a page."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not host:
        return ""
    query = urlencode([pair for pair in parse_qsl(parts.query) if not _TRACKING.match(pair[0])])
    path = parts.path.rstrip("/")
    return f"{host}{path}{'?' if query else ''}{query}" if path or query else ""


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else hashlib.sha256(words.encode("utf-8", "backslashreplace")).hexdigest()
