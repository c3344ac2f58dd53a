"""All that is known of one refusal, on a page: what it is, the places in the text that decide it, how to settle it."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import RenderableType

from corrections import UNSIGNED
from flows.tables import fields, table, visible
from warehouse.evidence import Evidence, Mention, Source
from warehouse.refusals import Refused

_TO_FILL_IN = ("NEW", *UNSIGNED)
_TEXT = 600  # characters of an article without facts to point at


def state(entry: Refused) -> str:
    """Where an entry stands, in a word or two."""
    if entry.is_open:
        return "gone" if is_gone(entry) else "open"
    if entry.outcome == "released" and entry.retried_run_id:
        return "released, checked again"
    return entry.outcome or "closed"


def is_gone(entry: Refused) -> bool:
    """Whether the refused file is not there any more, or a refused empty folder has been filled: the next night that
    reads its inbox closes the entry."""
    if entry.stage != "ingest" or not entry.inbox or "\\" in entry.source_path:  # a name with escapes is not the file's
        return False
    path = Path(entry.inbox).parent / entry.source_path
    try:
        if not os.path.lexists(path):
            return True
        is_filled = path.is_dir() and any(not each.name.startswith(".") for each in path.iterdir())
        return is_filled and not path.is_symlink()
    except OSError:
        return False


def page(entry: Refused, evidence: Evidence, related: Sequence[Refused], *, ledger: str) -> Iterator[RenderableType]:
    """The page's parts from top to bottom. ``ledger``: the corrections ledger, as a person would name it."""
    yield fields(_about(entry, evidence))
    yield ""
    offending = json.loads(entry.offending or "[]")
    if offending:
        yield "What broke the expectation"
        columns = list(dict.fromkeys(name for row in offending for name in row))
        yield table(columns, [[row.get(name) for name in columns] for row in offending])
        yield ""
    if evidence.mentions:
        yield "What extraction read, and where"
        rows = [
            ("->" if _is_named(each, entry) else "", each.start, each.kind, each.text, each.detail, each.sentence)
            for each in evidence.mentions
        ]
        yield table(("", "place", "kind", "words", "read as", "sentence"), rows, right=("place",))
        yield ""
    elif evidence.source:
        text = visible(evidence.source.text[: 2 * _TEXT])
        yield f"The text begins: {text[:_TEXT]}{'…' if len(text) > _TEXT else ''}"
        yield ""
    if entry.is_open or entry.outcome == "dropped":
        yield "How to settle it"
        yield from _ways(entry, evidence, ledger)
        yield ""
    if related:
        yield "Other entries of this file or article"
        rows_of_others = [
            (each.quarantine_id[:8], each.stage, each.expectation, each.reason, each.run_id, state(each))
            for each in related
        ]
        yield table(("id", "stage", "expectation", "reason", "run", "state"), rows_of_others)


def _about(entry: Refused, evidence: Evidence) -> Iterator[tuple[str, object]]:
    source, facts, judged = evidence.source, evidence.facts, evidence.expectation
    yield "id", entry.quarantine_id
    yield "state", _state_in_full(entry)
    yield "reason", entry.reason
    yield "stage", entry.stage
    if entry.expectation:
        severity = f" ({judged.severity}, {judged.suite})" if judged else ""
        yield "expectation", f"{entry.expectation}{severity}"
        yield "which says", judged and judged.description
    yield "since", f"{entry.quarantined_at:%Y-%m-%d %H:%M} UTC, run {entry.run_id}"
    yield "file", _file(entry, source)
    yield "inbox", entry.inbox or (source and source.inbox)
    yield "article", entry.article_id
    yield "content sha256", entry.content_sha256
    if source:
        yield "stored text", f"{len(source.text):,} characters, first seen {source.first_seen_at:%Y-%m-%d %H:%M} UTC"
    if facts:
        yield "title", facts.title
        yield "publisher", facts.publisher
        yield "published on", facts.published_on
        yield "kind", facts.kind
        yield "region", facts.region_name
        yield "event on", facts.event_on or facts.event_on_text
        yield "parser", facts.parser_version
    yield "replaced by", evidence.superseded_by and f"article {evidence.superseded_by}, a newer version"


def _state_in_full(entry: Refused) -> str:
    words = state(entry)
    if words == "gone":
        return "gone: the file is not there any more; the next night that reads its inbox closes this entry"
    if entry.is_open:
        return "open"
    by = f" by {entry.decided_by}" if entry.decided_by else ""
    when = f" on {entry.decided_at:%Y-%m-%d %H:%M} UTC" if entry.decided_at else ""
    why = f": {entry.decided_why}" if entry.decided_why else ""
    taken_up = " (waits for the next run)" if entry.is_due else ""
    again = f"; taken up by run {entry.retried_run_id}" if entry.retried_run_id else ""
    return f"{entry.outcome or 'closed'}{by}{when}{why}{taken_up}{again}"


def _file(entry: Refused, source: Source | None) -> str:
    if source is None:
        return entry.source_path
    record = f", record {source.record_no}" if source.record_no is not None else ""
    return f"{entry.source_path}{record} ({source.format}, {source.encoding}, {source.byte_size:,} bytes)"


def _ways(entry: Refused, evidence: Evidence, ledger: str) -> Iterator[str]:
    command = f"python -m flows.quarantine {{}} {entry.quarantine_id[:8]}"
    if entry.stage == "ingest":
        yield "- Put a good file in its place: the next night reads it, and closes this entry."
        yield f"- Or, after a change of rules or of permissions, have the file read again:  {command.format('release')}"
    else:
        if entry.stage == "audit":
            yield f"- Where the article is wrong, correct it: add a line to {ledger}, then release it."
            for line in _ledger_lines(entry, evidence):
                yield f"    {line}"
        yield f"- Where a rule is wrong, change it, then have the stored text read again:  {command.format('release')}"
    yield f"- Where it is to stay out:  {command.format('drop')} --why '...'"


def _ledger_lines(entry: Refused, evidence: Evidence) -> list[str]:
    """The ledger's columns, and a line for each place that the reason names, with what a person has to fill in."""
    written = io.StringIO()
    write = csv.writer(written, lineterminator="\n").writerow
    write(("article", "place", "field", "old", "new", "who", "when", "why"))
    named = [each for each in evidence.mentions if each.stands is not None and _is_named(each, entry)]
    for each in named:
        field = "date" if each.kind == "dates" else "value"
        write((entry.article_id, each.start, field, each.stands, *_TO_FILL_IN))
    if any(each.kind == "dates" for each in named) and evidence.facts and evidence.facts.event_on is None:
        write((entry.article_id, "", "event_on", "", *_TO_FILL_IN))
    if not named:
        write((entry.article_id, "PLACE", "FIELD", "OLD", *_TO_FILL_IN))
    return [visible(line) for line in written.getvalue().splitlines()]


def _is_named(mention: Mention, entry: Refused) -> bool:
    """Whether the refusal tells of this place: its reason, or a row that broke it, has the words that are wrong."""
    words = _plain(mention.text)
    return words in _plain(entry.reason) or words in _broken_words(entry)


def _broken_words(entry: Refused) -> set[str]:
    rows = json.loads(entry.offending or "[]")
    return {_plain(value) for row in rows for value in row.values() if isinstance(value, str)}


def _plain(text: str) -> str:
    """As reasons have it: without what steers a terminal or turns the order of letters."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
