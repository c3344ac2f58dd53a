"""What lies in an inbox: a folder, walked to its leaves, without opening a file."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from ingest.model import Inbox, InboxError, InboxFile, Refusal

_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def list_inbox(inbox: Path, *, leave_out: Path | None = None) -> Inbox:
    """All files below ``inbox``, hidden ones left out, and the folder ``leave_out`` (a resolved path) with all in it.

    Raises InboxError where the folder itself cannot be listed.
    """
    name = printable(str(inbox))
    try:
        if not inbox.exists():
            raise InboxError(f"The inbox {name} does not exist; make the folder or name another one.")
        if not inbox.is_dir():
            raise InboxError(f"The inbox {name} is no folder.")
        root = inbox.resolve()
        entries = [path for path in _visible(root) if path != leave_out]
    except OSError as error:
        raise InboxError(f"The inbox {name} cannot be listed: {cause(error)}.") from error
    found = sorted(
        _walk(entries, printable(root.name) or "inbox", printable(str(root)), leave_out),
        key=lambda each: each.source_path,
    )
    return Inbox(
        files=tuple(each for each in found if isinstance(each, InboxFile)),
        refusals=tuple(each for each in found if isinstance(each, Refusal)),
    )


def printable(name: str) -> str:
    """``name`` with bytes that are no UTF-8 and control characters written as escapes: \\xff, \\x1b."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def cause(error: OSError) -> str:
    """The operating system's reason in plain lower-case words."""
    if error.errno in (errno.EACCES, errno.EPERM):
        return "there is no permission to read it"
    if error.errno == errno.ENOENT:
        return "it is not there"
    if error.errno == errno.EISDIR:
        return "it is a folder"
    if error.errno == errno.ELOOP:
        return "its links lead in a circle"
    return (error.strerror or type(error).__name__).lower()


def _visible(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        return [Path(entry.path) for entry in entries if not entry.name.startswith(".")]


def _walk(entries: list[Path], prefix: str, inbox: str, leave_out: Path | None) -> Iterator[InboxFile | Refusal]:
    pending = [(path, prefix) for path in entries]  # a stack of our own: folders may nest deeper than Python recurses
    while pending:
        path, parent = pending.pop()
        source_path = f"{parent}/{printable(path.name)}"
        found = _look_at(path, source_path, inbox)
        if found is not None:
            yield found
            continue
        try:
            below = _visible(path)
        except OSError as error:
            yield Refusal(source_path, f"{source_path} is a folder that cannot be listed: {cause(error)}.")
            continue
        if not below:
            yield Refusal(source_path, f"{source_path} is a folder with no files in it, not an article file.")
        pending.extend((each, source_path) for each in below if each != leave_out)


def _look_at(path: Path, source_path: str, inbox: str) -> InboxFile | Refusal | None:
    """The file, the refusal, or None for a folder to walk."""
    try:
        is_link = path.is_symlink()
        found = path.stat()
    except OSError as error:
        if error.errno == errno.ENOENT and path.is_symlink():
            return Refusal(source_path, f"{source_path} is a link that leads nowhere.")
        return Refusal(source_path, f"{source_path} cannot be read: {cause(error)}.")
    if stat.S_ISDIR(found.st_mode):
        # A link to a folder may lead back up, and the same files would come in twice under two names.
        return Refusal(source_path, f"{source_path} is a link to a folder, which is not followed.") if is_link else None
    if stat.S_ISREG(found.st_mode):
        return InboxFile(path, inbox, source_path, found.st_size, found.st_mtime_ns)
    kind = next((words for test, words in _KINDS if test(found.st_mode)), "no regular file")
    return Refusal(source_path, f"{source_path} is {kind}, not an article file.")
