"""What ingest hands on: files found, articles read, and what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class InboxError(Exception):
    """An inbox that cannot be listed at all; the message is one plain sentence naming the folder and the reason."""


@dataclass(frozen=True, slots=True)
class InboxFile:
    """A file found in an inbox. ``modified_ns``: mtime, nanoseconds since 1970.

    ``source_path`` is the inbox folder's name and the path below it ("articles/2025/metro.txt"), always printable;
    ``inbox`` the folder's resolved path, which is for the warehouse only and never published.
    """

    path: Path
    inbox: str
    source_path: str
    byte_size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not taken in. ``reason``: one plain sentence naming the file and what is wrong with it."""

    source_path: str
    reason: str
    content_sha256: str | None = None
    file_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Inbox:
    """Both parts sorted by ``source_path``."""

    files: tuple[InboxFile, ...]
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """One article as it came, decoded.

    ``content_sha256`` is of the article's bytes (of a record's in .json lists and .jsonl, of what is inside a .gz),
    ``article_id`` the first 16 hex digits of the SHA-256 of ``text`` in UTF-8, ``byte_size`` the length of those bytes.
    ``identity`` says which article it is a version of (:mod:`ingest.identity`).
    ``text`` carries no byte order mark and no NUL, and its line ends are "\\n"; every span refers to it.
    """

    content_sha256: str
    article_id: str
    file_sha256: str
    inbox: str
    source_path: str
    record_no: int | None
    format: str
    encoding: str
    byte_size: int
    text: str
    identity: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one file gave. ``file_sha256`` is None where the file could not be read (or is too large to)."""

    file_sha256: str | None
    articles: tuple[ArticleFile, ...]
    refusals: tuple[Refusal, ...]
