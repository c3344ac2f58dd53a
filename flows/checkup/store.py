"""The warehouse's own file, who holds it, and the file that readers have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flows.checkup.findings import Finding, ago, ok, problem, size, warning
from warehouse.connection import connect, plain_failures
from warehouse.exports import LATEST, exported_version
from warehouse.folder import EXPORTS_FOLDER, REPORTING_FILE, VERSIONS_FOLDER, WAREHOUSE_FILE, WarehouseError
from warehouse.integrity import last_published_run, misfits, run_of, stored_counts
from warehouse.lock import Holder, read_holder
from warehouse.migrations import pending
from warehouse.placing import followed_by_name
from warehouse.publishing import check, version_name

_LONG = timedelta(hours=12)  # a night that holds the lock for longer hangs
FRESH = timedelta(hours=26)  # a night a day, and two hours for a long one
_RUN = "python -m flows.nightly"


def check_store(folder: Path, now: datetime) -> Iterator[Finding]:
    """Lock, warehouse and published file of ``folder``; ``now`` in UTC."""
    holder = read_holder(folder)
    working = holder is not None and holder.is_alive() is not False
    yield _check_lock(folder, holder, now)
    last_run: str | None = None
    if working:
        yield ok("warehouse", "not opened while a run works in it")
    elif not (folder / WAREHOUSE_FILE).exists():
        yield warning("warehouse", f"there is no {folder / WAREHOUSE_FILE} yet", f"the first night makes it: {_RUN}")
    else:
        finding, last_run = _check_warehouse(folder / WAREHOUSE_FILE)
        yield finding
    yield _check_published(folder, last_run, now)
    if (folder / REPORTING_FILE).exists():
        yield _check_exports(folder)


def _check_lock(folder: Path, holder: Holder | None, now: datetime) -> Finding:
    if holder is None:
        return ok("lock", "free")
    whose = f"run {holder.run} (process {holder.pid} on {holder.host})"
    held = now - holder.since
    match holder.is_alive():
        case False:
            return ok("lock", f"free; {whose}, begun {ago(held)} ago, ended without a word: the next run clears up")
        case True if held < _LONG:
            return ok("lock", f"{whose} has held it for {ago(held)}")
        case True:
            return warning("lock", f"{whose} has held it for {ago(held)}", "see its log; end it if it hangs")
    if held < _LONG:
        return ok("lock", f"{whose} has held it for {ago(held)}; whether it lives can be seen on {holder.host} alone")
    return warning(
        "lock",
        f"{whose} took it {ago(held)} ago; whether it lives can be seen on {holder.host} alone",
        f"look there; where it has ended, the next run takes the lock all the same ({folder})",
    )


def _check_warehouse(path: Path) -> tuple[Finding, str | None]:
    """The finding, and the run that published last as far as it could be read."""
    log = path.with_name(path.name + ".wal")
    left = f"; {log.name} of {size(log.stat().st_size)} left by a killed run" if log.exists() else ""
    try:
        connection = connect(path, read_only=True)
        try:
            with plain_failures(path):
                missing = pending(connection)
                last_run = None if missing else last_published_run(connection)
                wrong = () if missing else misfits(connection)
                articles, headcounts = (0, 0) if missing else stored_counts(connection)
        finally:
            connection.close()
    except WarehouseError as error:
        return problem("warehouse", str(error).rstrip("."), "docs/operations.md, *Restoring the warehouse*"), None
    if missing:
        said = f"{len(missing)} migrations behind this program (from {missing[0].version:04d}_{missing[0].name} on)"
        return warning("warehouse", said, "the next run applies them; back the file up before"), None
    if wrong:
        said = ", ".join(f"{count:,} {what}" for what, count in wrong)
        return problem("warehouse", said, "docs/operations.md, *Restoring the warehouse*"), last_run
    said = f"sound: {articles:,} articles, {headcounts:,} headcounts, {size(path.stat().st_size)}{left}"
    if left:
        return warning("warehouse", said, "the next run takes it in; leave it where it is"), last_run
    return ok("warehouse", said), last_run


def _check_exports(folder: Path) -> Finding:
    exports, wanted = folder / EXPORTS_FOLDER, version_name(folder / REPORTING_FILE)
    version = exported_version(exports)
    if version == wanted:
        return ok("exports", f"Parquet and CSV of the published file in {exports / LATEST}")
    said = f"{exports / LATEST} holds version {version}, published is {wanted}" if version else f"none in {exports}"
    return warning("exports", said, "python -m flows.publish --export")


def _check_published(folder: Path, last_run: str | None, now: datetime) -> Finding:
    path = folder / REPORTING_FILE
    try:
        file = followed_by_name(path)
    except WarehouseError as error:
        return problem("published file", str(error).rstrip("."), "until then no night can publish")
    if not path.exists():
        return warning(
            "published file", f"there is no {path} yet", f"the first night that passes its audits makes it: {_RUN}"
        )
    logs = [each.with_name(each.name + ".wal") for each in (path, file)]
    if log := next((each for each in logs if each.exists()), None):
        return problem(
            "published file",
            f"{log} lies beside it: a program has it open for writing, and the next night will not replace it",
            "close that program, open the file once so that DuckDB clears it, and run again",
        )
    try:
        views = check(path, path.stem)
        made_by = run_of(path)
    except WarehouseError as error:
        versions = folder / VERSIONS_FOLDER
        return problem(
            "published file", str(error).rstrip("."), f"put the newest of {versions} in its place, or run again"
        )
    age = now - datetime.fromtimestamp(path.stat().st_mtime, UTC)
    said = f"{len(views)} views, {size(path.stat().st_size)}, {ago(age)} old"
    if last_run and made_by and made_by != last_run:
        return warning(
            "published file",
            f"{said}; it is of run {made_by}, the warehouse has published {last_run} since",
            "fine after a rollback: the next night replaces it",
        )
    if age > FRESH:
        return warning("published file", said, "see the last run: held back, failed or never started?")
    return ok("published file", said)
