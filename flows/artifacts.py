"""Artifacts: what a run's page in Prefect shows of it, however the run ends; each key keeps its history."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from dbt_like_sql import ModelError, load_project
from dbt_like_sql.lineage import layers, lineage_reads, lineage_svg
from flows.comparison import comparison_markdown
from flows.documents import described
from flows.night import PUBLISHED, Night, ending_of, tell
from flows.run_pages import expectations_page, lineage_page, quarantine_page, summary_page
from flows.settings import MODELS
from warehouse.doubtful import count_unsure
from warehouse.folder import WarehouseError

_EVERY = 5.0  # seconds between two words on the progress of a parse: each is a call of Prefect's API
_TITLES = {
    "summary": "How the run ended, what it counted, where the results lie",
    "changes": "What is new, changed and gone since the file before",
    "quarantine": "Files and articles refused, with their reasons and the ids to release or drop them by",
    "expectations": "Expectations not met, with the rows that broke them",
    "lineage": "The SQL models, and what each reads",
}


@contextmanager
def explained(night: Night) -> Iterator[None]:
    """Make the artifacts of what happens within. That they could not be made is said and ends no run."""
    ending = PUBLISHED
    try:
        yield
    except Exception as error:  # not on Ctrl-C or SIGTERM: whoever ends a run does not wait for its pages
        ending = ending_of(error)
        _make(night, *ending)
        raise
    _make(night, *ending)


def _make(night: Night, outcome: str, reason: str | None) -> None:
    from prefect.artifacts import create_markdown_artifact

    try:
        run = described(night, outcome, reason)
        documents = str(night.documented) if night.documented else None
        report = str(night.reported) if night.reported else None
        pages = {
            "lineage": _lineage(),
            "expectations": expectations_page(run),
            "quarantine": quarantine_page(run),
            "changes": comparison_markdown(night.comparison, night.changes),
            "summary": summary_page(
                run, published=str(night.published), report=report, documents=documents, unsure=_unsure(night)
            ),
        }
        if night.comparison.run_id is None:
            pages["changes"] = "The run ended before a new file was compared with the published one.\n"
        for key, page in pages.items():
            create_markdown_artifact(page, key=f"{night.name}-{key}", description=_TITLES[key])
    except Exception as error:  # a fault in a page, or a server that is gone, must cost the page, not the night
        tell(f"Artifacts were not made ({type(error).__name__}: {error}); the run itself is as it says.")


def _unsure(night: Night) -> int | None:
    """How many figures of this night's file are unsure; None where it published none or the file cannot be read."""
    if not night.placed:
        return None
    try:
        return count_unsure(night.published)
    except WarehouseError:  # costs its line, not the page
        return None


@cache
def _lineage() -> str:
    try:
        project = load_project(MODELS)
    except ModelError as error:
        return f"The models cannot be read: {error.file}, line {error.line}.\n"
    by_layer = {layer: [model.name for model in project.order if model.layer == layer] for layer in layers(project)}
    return lineage_page(lineage_svg(project), lineage_reads(project), by_layer)


@contextmanager
def progress_shown(night: Night, total: int) -> Iterator[Callable[[int], None]]:
    """Keep a progress artifact while a parse is long; a short one makes none. The yielded function advances it."""
    from prefect.artifacts import create_progress_artifact, update_progress_artifact

    done, said, artifact, silent = 0, time.monotonic(), None, total == 0

    def advance(step: int) -> None:
        nonlocal done, said, artifact, silent
        done += step
        if silent or (done < total and time.monotonic() - said < _EVERY) or (done == total and artifact is None):
            return
        percent = 100 * done / total
        try:
            if artifact is None:
                title = f"Articles parsed, of {total:,}"
                artifact = create_progress_artifact(percent, key=f"{night.name}-parse", description=title)
            else:
                update_progress_artifact(artifact, progress=percent)
        except Exception as error:  # a server that is gone costs minutes at every call; the parse has its own to do
            silent = True
            tell(f"         progress is shown no more ({type(error).__name__})")
        said = time.monotonic()

    yield advance
