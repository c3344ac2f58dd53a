"""The report of the published file, made as far as it can be: whatever goes wrong costs the report alone."""

from __future__ import annotations

from pathlib import Path

from flows.summary import shown


def report_of(published: Path) -> tuple[Path | None, str]:
    """Make the report of ``published`` beside it; returns its first page and one line on what became of it."""
    from report import ReportError, write_report

    try:
        page = write_report(published.parent, published)
    except ReportError as error:
        return None, f"{error} What is published stands; the report that was there stays."
    except Exception as error:  # a fault in a page must not undo what is published, nor end a run as failed
        return None, f"The report was not made ({type(error).__name__}: {error}); please report it."
    return page, f"report   {shown(page)}"
