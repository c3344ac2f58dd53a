"""``python -m flows.quarantine``: what was refused and why; release it to be checked again, or drop it.

Exit status: 0 done; 1 the warehouse is in use, missing or unusable; 2 bad arguments, or no such entry.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

import duckdb

from flows.command import folder
from flows.desk import at_warehouse, user
from flows.refusal_page import page, state
from flows.settings import Settings
from flows.summary import shown
from flows.tables import screen, table
from warehouse.evidence import read_evidence
from warehouse.refusals import Refused, drop, find_refusals, read_refusals, release

_ID = 8  # hex digits shown of an id, more only where they are not enough
_ROOMY = 150  # columns of a terminal; a narrower one shows less beside each reason
_ALSO_IN_SHOW = ("stage", "since (UTC)")  # and told by the expectation, and by the run's name
_COLUMNS = ("id", "file", "stage", "expectation", "reason", "since (UTC)", "run", "state")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    said = _parser().parse_args(arguments)
    act = {"list": _list, "show": _show, "release": _release, "drop": _drop}[said.action]
    return at_warehouse(
        f"quarantine {said.action}", said.warehouse, lambda settings, connection: act(said, settings, connection)
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m flows.quarantine", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="what is open")
    listing.add_argument("--all", action="store_true", help="also what was released, dropped or has settled itself")
    showing = actions.add_parser("show", help="all that is known of one entry, and how to settle it")
    showing.add_argument("id", metavar="ID", nargs=1, help="as list shows it, or its beginning")
    releasing = actions.add_parser("release", help="have the next run take it through all checks again")
    dropping = actions.add_parser("drop", help="leave it out and do not ask again; record and raw text stay")
    for each in (releasing, dropping):
        each.add_argument("id", metavar="ID", nargs="+", help="as list shows it, or its beginning")
        each.add_argument("--why", required=each is dropping, type=_words, help="kept with the entry")
        each.add_argument("--who", metavar="NAME", type=_words, default=user(), help="default: you, as the system says")
    for each in (listing, showing, releasing, dropping):
        each.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    return parser


def _list(said: argparse.Namespace, settings: Settings, connection: duckdb.DuckDBPyConnection) -> None:
    entries = read_refusals(connection)
    where = screen()
    columns = _COLUMNS if where.width >= _ROOMY else tuple(name for name in _COLUMNS if name not in _ALSO_IN_SHOW)
    wanted = [_row(entry, entries) for entry in entries if said.all or entry.is_open]
    if wanted:
        where.print(table(columns, [[row[name] for name in columns] for row in wanted], whole=("id", "run")))
    where.print(_summary(entries), markup=False)


def _row(entry: Refused, entries: Sequence[Refused]) -> dict[str, object]:
    return {
        "id": _short(entry, entries),
        "file": entry.source_path,
        "stage": entry.stage,
        "expectation": entry.expectation,
        "reason": entry.reason,
        "since (UTC)": f"{entry.quarantined_at:%Y-%m-%d %H:%M}",
        "run": entry.run_id,
        "state": state(entry),
    }


def _summary(entries: Sequence[Refused]) -> str:
    count = {"open": 0, "dropped": 0, "due": 0}
    for entry in entries:
        count["open"] += entry.is_open
        count["dropped"] += entry.outcome == "dropped"
        count["due"] += entry.is_due
    return (
        f"{count['open']:,} open, {count['due']:,} released for the next run, {count['dropped']:,} dropped, "
        f"{len(entries) - sum(count.values()):,} closed"
    )


def _show(said: argparse.Namespace, settings: Settings, connection: duckdb.DuckDBPyConnection) -> None:
    entries = read_refusals(connection)
    (entry,) = find_refusals(entries, said.id)
    evidence = read_evidence(
        connection,
        article_id=entry.article_id,
        content_sha256=entry.content_sha256,
        expectation=entry.expectation,
        run_id=entry.run_id,
    )
    where, ledger = screen(), shown(settings.corrections)
    for part in page(entry, evidence, [each for each in entries if _is_related(each, entry)], ledger=ledger):
        where.print(part, soft_wrap=isinstance(part, str), markup=False)


def _is_related(entry: Refused, other: Refused) -> bool:
    same_file = (entry.source_path, entry.inbox) == (other.source_path, other.inbox)
    same_article = entry.article_id is not None and entry.article_id == other.article_id
    return entry != other and (same_file or same_article)


def _release(said: argparse.Namespace, settings: Settings, connection: duckdb.DuckDBPyConnection) -> None:
    _say("released", release(connection, said.id, who=said.who, why=said.why, now=datetime.now(UTC)))
    screen().print("The next run takes them through all checks again.", markup=False)


def _drop(said: argparse.Namespace, settings: Settings, connection: duckdb.DuckDBPyConnection) -> None:
    _say("dropped", drop(connection, said.id, who=said.who, why=said.why, now=datetime.now(UTC)))
    screen().print("They stay out and are not asked about again; the record and the raw text stay.", markup=False)


def _say(done: str, entries: Sequence[Refused]) -> None:
    rows = [(done, _short(entry, entries), entry.source_path, entry.reason) for entry in entries]
    screen().print(table(("", "id", "file", "was refused because"), rows))


def _short(entry: Refused, among: Sequence[Refused]) -> str:
    """As much of the entry's id as nobody else's begins with."""
    length = _ID
    while any(other.quarantine_id.startswith(entry.quarantine_id[:length]) and other != entry for other in among):
        length += 1
    return entry.quarantine_id[:length]


def _words(given: str) -> str:
    if not given.strip():
        raise argparse.ArgumentTypeError("say it in words")
    return given.strip()


if __name__ == "__main__":
    sys.exit(main())
