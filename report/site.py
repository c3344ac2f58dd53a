"""The report on disk: a folder of pages that takes the former one's place as a whole."""

from __future__ import annotations

import secrets
import shutil
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path

from report.errors import ReportError

FOLDER = "report"  # what people open: a link to one of the folders beside it
_EDITIONS = ".report"  # where the folders lie


def write_report(warehouse: Path, published: Path) -> Path:
    """Make the report of the file ``published`` in ``warehouse/report/``; returns its first page.

    The same file gives the same bytes. The new pages appear all at once, by the rename of a link: nobody meets some
    of them beside some of the former ones. The edition before stays until the next, for readers who are in the middle
    of a page; older ones are removed. Raises ReportError; the report that stood there stays then.
    """
    link, editions = warehouse / FOLDER, warehouse / _EDITIONS
    if link.exists() and not link.is_symlink():
        raise ReportError(f"{link} is no report of Lantik's and was left alone; move it away to have the report there.")
    try:
        with published.open("rb") as content:
            version = file_digest(content, "sha256").hexdigest()
        edition = _write(editions, published, version)
        former = link.readlink().name if link.is_symlink() else None
        _point(link, Path(_EDITIONS) / edition.name)
        _sweep(editions, keep={edition.name, former})
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise ReportError(f"The report was not written to {link}: {reason}.") from error
    return link / "index.html"


def _write(editions: Path, published: Path, version: str) -> Path:
    from report.figures import read_figures
    from report.pages import pages

    figures = read_figures(published)
    edition = editions / f"{version[:16]}-{secrets.token_hex(4)}"
    try:
        edition.mkdir(parents=True)
        for path, page in pages(figures, version=version):
            target = edition / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(page, encoding="utf-8", errors="replace")
    except BaseException:  # an interrupt too: what is half made goes, and the error goes on
        shutil.rmtree(edition, ignore_errors=True)
        raise
    return edition


def _point(link: Path, target: Path) -> None:
    unfinished = link.with_name(f".{FOLDER}.{secrets.token_hex(4)}.partial")
    unfinished.symlink_to(target)
    try:
        unfinished.replace(link)
    except BaseException:  # an interrupt too: what is half made goes, and the error goes on
        with suppress(OSError):
            unfinished.unlink()
        raise


def _sweep(editions: Path, *, keep: set[str | None]) -> None:
    for path in editions.iterdir():
        if path.name not in keep:
            shutil.rmtree(path, ignore_errors=True)
