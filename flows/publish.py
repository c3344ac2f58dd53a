"""``python -m flows.publish``: the published versions; put a former one back, with its exports.

Exit status: 0 done; 1 the warehouse is in use or unusable, or the version could not be put in place; 2 bad arguments,
or no such version.
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

import duckdb

from flows.command import folder
from flows.desk import at_warehouse, user
from flows.reported import report_of
from flows.settings import Settings
from flows.summary import shown
from flows.tables import screen, table, visible
from warehouse.exports import LATEST, export_views
from warehouse.folder import EXPORTS_FOLDER, REPORTING_FILE, VERSIONS_FOLDER, WarehouseError
from warehouse.publications import Version, list_versions, roll_back

_COLUMNS = ("", "version", "published (UTC)", "run", "events", "facts", "rows in all", "sha256", "bytes")
_NUMBERS = ("events", "facts", "rows in all", "bytes")
_OLDER = "the newest that is older than the one in use"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.publish", description=__doc__)
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--list", action="store_true", help="the file in use and those kept (LANTIK_KEEP_VERSIONS)")
    action.add_argument(
        "--rollback",
        metavar="VERSION",
        nargs="?",
        const="",
        help=f"put back a kept version, by the beginning of its name or sha256; default: {_OLDER}",
    )
    action.add_argument(
        "--export", action="store_true", help="write Parquet and CSV of the file in use, where a night could not"
    )
    parser.add_argument(
        "--who", metavar="NAME", default=user(), help="who rolls back; default: you, by your login name"
    )
    parser.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    said = parser.parse_args(arguments)
    act = _list if said.list else _export if said.export else _roll_back
    return at_warehouse("publish", said.warehouse, lambda settings, connection: act(said, settings, connection))


def _list(said: argparse.Namespace, settings: Settings, connection: duckdb.DuckDBPyConnection) -> None:
    versions = list_versions(connection, settings.warehouse / REPORTING_FILE, settings.warehouse / VERSIONS_FOLDER)
    where = screen()
    if not versions:
        where.print(f"Nothing is published in {shown(settings.warehouse)} yet.", markup=False, soft_wrap=True)
        return
    where.print(table(_COLUMNS, map(_row, versions), right=_NUMBERS))
    for version in versions:
        if version.put_back:
            by, at = visible(version.put_back.decided_by or ""), version.put_back.published_at
            where.print(
                f"{version.name} was put back by {by} on {at:%Y-%m-%d %H:%M} UTC; the next night publishes its own.",
                markup=False,
                soft_wrap=True,
            )


def _row(version: Version) -> tuple[object, ...]:
    rows = version.view_rows
    counts = (
        (f"{rows.get('events', 0):,}", f"{rows.get('article_facts', 0):,}", f"{sum(rows.values()):,}")
        if rows is not None
        else ("damaged", "", "")
    )
    return (
        "in use" if version.stands else "",
        version.name,
        f"{version.published_at:%Y-%m-%d %H:%M}" if version.published_at else "not recorded",
        version.run_id or "not recorded",
        *counts,
        version.sha256[:16],
        f"{version.byte_size:,}",
    )


def _roll_back(said: argparse.Namespace, settings: Settings, connection: duckdb.DuckDBPyConnection) -> None:
    target = settings.warehouse / REPORTING_FILE
    chosen, former = roll_back(
        connection,
        said.rollback or None,
        target=target,
        versions=settings.warehouse / VERSIONS_FOLDER,
        workplace=settings.warehouse / "candidates",
        keep=settings.keep_versions,
        who=said.who,
        now=datetime.now(UTC),
    )
    where = screen()
    instead = f" in place of {former.name}" if former else ""
    where.print(f"{shown(target)} is {chosen.name} again{instead}.", markup=False, soft_wrap=True)
    where.print("The next night publishes its own version as usual.", markup=False)
    _, told = report_of(target)
    where.print(told, markup=False, soft_wrap=True)
    _export(said, settings, connection)


def _export(_said: argparse.Namespace, settings: Settings, _connection: duckdb.DuckDBPyConnection) -> None:
    target, exports = settings.warehouse / REPORTING_FILE, settings.warehouse / EXPORTS_FOLDER
    if not target.exists():
        raise WarehouseError(f"Nothing is published in {shown(settings.warehouse)} yet.")
    done = export_views(target, exports, now=datetime.now(UTC))
    found = "were written" if done.is_new else "are there already"
    screen().print(
        f"Its exports {found}: {done.views} views in {shown(exports / LATEST)}.", markup=False, soft_wrap=True
    )


if __name__ == "__main__":
    sys.exit(main())
