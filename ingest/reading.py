"""One file of an inbox to its articles: bytes with a limit, what is inside a .gz, then text by format."""

from __future__ import annotations

import hashlib
import os
import stat
import zlib

from ingest import identity
from ingest.encodings import UndecodableError, decode
from ingest.formats import Record, UnreadableError, records
from ingest.inbox import cause
from ingest.language import has_indonesian
from ingest.model import ArticleFile, InboxFile, Reading, Refusal

_STEP = 1 << 20
_FEED = 1 << 14  # bytes handed to a gzip member at a time: what it leaves over is copied
_REFUSALS = 1_000  # a file of a million broken lines is one problem, not a million rows in quarantine
_GZIP = b"\x1f\x8b"
_MEMBER = zlib.MAX_WBITS | 16  # one gzip member, header and checksum included


class _RefusedError(Exception):
    """The file as a whole gives nothing; the message completes the sentence that the file's name begins."""

    def __init__(self, reason: str, file_sha256: str | None = None, content_sha256: str | None = None):
        super().__init__(reason)
        self.file_sha256 = file_sha256
        self.content_sha256 = content_sha256


def read_articles(file: InboxFile, *, max_bytes: int) -> Reading:
    """The articles of ``file``, and a refusal for each one that cannot be taken. Never raises for what is in the file.

    ``max_bytes`` limits the file on disk and, for .gz, what is inside; a larger one is refused after reading no more.
    """
    try:
        raw = _bytes(file, max_bytes)
        file_sha256 = hashlib.sha256(raw).hexdigest()
        name = file.path.name.lower()
        if raw.startswith(_GZIP):
            raw = _inflate(raw, max_bytes, file_sha256)
        return _articles(file, name.removesuffix(".gz"), raw, file_sha256)
    except _RefusedError as refused:
        reason = f"{file.source_path} {refused}."
        return Reading(
            refused.file_sha256, (), (Refusal(file.source_path, reason, refused.content_sha256, refused.file_sha256),)
        )


def _bytes(file: InboxFile, max_bytes: int) -> bytes:
    try:
        # Not blocking: a pipe may have taken the file's place since the inbox was listed.
        descriptor = os.open(file.path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as handle:
            before = os.fstat(descriptor)
            if not stat.S_ISREG(before.st_mode):
                raise _RefusedError("is no longer a regular file")
            if before.st_size > max_bytes:
                raise _RefusedError(f"is too large: {_size(before.st_size)}, the limit is {_size(max_bytes)}")
            raw = handle.read(max_bytes + 1)
            after = os.fstat(descriptor)
    except OSError as error:
        raise _RefusedError(f"cannot be read: {cause(error)}") from error
    if len(raw) > max_bytes:
        raise _RefusedError(f"is too large: more than the limit of {_size(max_bytes)}")
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise _RefusedError("was being written while it was read; the next night reads it again")
    return raw


def _inflate(raw: bytes, max_bytes: int, file_sha256: str) -> bytes:
    """What is inside a gzip file of one or more members, stopping as soon as it exceeds ``max_bytes``."""
    parts: list[bytes] = []
    length = position = 0
    while raw.startswith(_GZIP, position):
        member = zlib.decompressobj(_MEMBER)
        while not member.eof:
            pending = raw[position : position + _FEED]
            try:
                part = member.decompress(pending, _STEP)
            except zlib.error as error:
                raise _RefusedError("is a damaged gzip file", file_sha256) from error
            position += len(pending) - len(member.unconsumed_tail) - len(member.unused_data)
            if not part and not pending and not member.eof:
                raise _RefusedError("is a gzip file that breaks off before its end", file_sha256)
            length += len(part)
            if length > max_bytes:
                raise _RefusedError(f"is too large once unpacked: the limit is {_size(max_bytes)}", file_sha256)
            parts.append(part)
    if raw[position:].strip(b"\0"):
        raise _RefusedError("is a gzip file with something else behind it", file_sha256)
    return b"".join(parts)


def _articles(file: InboxFile, name: str, raw: bytes, file_sha256: str) -> Reading:
    content_sha256 = hashlib.sha256(raw).hexdigest()
    try:
        text, encoding = decode(raw)
        found = records(name, text, raw)
    except (UndecodableError, UnreadableError) as error:
        raise _RefusedError(str(error), file_sha256, content_sha256) from error
    articles: list[ArticleFile] = []
    refusals: list[Refusal] = []
    refused = 0
    for record in found:
        digest = hashlib.sha256(record.raw).hexdigest()
        problem = record.problem or _problem(record)
        if problem:
            refused += 1
            if refused > _REFUSALS:
                continue
            where = file.source_path if record.no is None else f"{file.source_path}, record {record.no},"
            refusals.append(Refusal(file.source_path, f"{where} {problem}.", digest, file_sha256))
            continue
        article_id = hashlib.sha256(record.text.encode("utf-8")).hexdigest()[:16]
        articles.append(
            ArticleFile(
                content_sha256=digest,
                article_id=article_id,
                file_sha256=file_sha256,
                inbox=file.inbox,
                source_path=file.source_path,
                record_no=record.no,
                format=record.format,
                encoding=encoding,
                byte_size=len(record.raw),
                text=record.text,
                identity=_identity(file, record, article_id),
            )
        )
    if refused > _REFUSALS:
        rest = f"{file.source_path} holds {refused - _REFUSALS:,} more records that cannot be taken."
        refusals.append(Refusal(file.source_path, rest, content_sha256, file_sha256))
    return Reading(file_sha256, tuple(articles), tuple(refusals))


def _identity(file: InboxFile, record: Record, article_id: str) -> str:
    stated = identity.of_record(file.inbox, file.source_path, url=record.url, number=record.number)
    if stated:
        return stated
    return identity.of_file(file.inbox, file.source_path) if record.no is None else identity.of_text(article_id)


def _problem(record: Record) -> str | None:
    if not record.text.strip():
        return "is empty" if not record.raw else "holds nothing but white space"
    if not has_indonesian(record.text):
        return "has no Indonesian in it"
    return None


def _size(count: int) -> str:
    for unit, size in (("MB", 1_000_000), ("kB", 1_000)):
        if count >= size:
            return f"{count / size:,.1f} {unit}"
    return f"{count} bytes"
