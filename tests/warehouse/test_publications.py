"""Published versions: listed with what is in them, and put back byte for byte."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from tests.warehouse.test_publishing import GOOD
from warehouse.connection import open_warehouse
from warehouse.publications import (
    Version,
    last_publication,
    list_versions,
    record_publication,
    record_untold,
    roll_back,
)
from warehouse.publishing import NoVersionError, PublishError, candidate_connection, publish
from warehouse.runs import begin_run

BUILT = 1_790_000_000  # seconds since 1970; one more for each version
STAMP = "20260921T141320"  # the same as versions are named


class Shelf:
    """A warehouse folder in which nights publish."""

    def __init__(self, folder: Path, keep: int = 3) -> None:
        self.folder, self.keep = folder, keep
        self.target, self.versions = folder / "reporting.duckdb", folder / "versions"

    def publish(self, no: int, *, recorded: bool = True) -> bytes:
        candidate = self.folder / "candidates" / "tonight.duckdb"
        with candidate_connection(candidate, self.folder / "lantik.duckdb") as connection:
            connection.execute(GOOD.format(value=no))
        os.utime(candidate, (BUILT + no, BUILT + no))
        publish(candidate, self.target, keep=self.keep, versions=self.versions)
        if recorded:
            with open_warehouse(self.folder) as connection:
                record_publication(connection, self.target, run_id=f"night-{no}", now=NOW + timedelta(days=no))
        return self.target.read_bytes()

    def list(self) -> tuple[Version, ...]:
        with open_warehouse(self.folder) as connection:
            return list_versions(connection, self.target, self.versions)

    def runs(self) -> list[str]:
        return [f"{version.run_id}{' in use' if version.stands else ''}" for version in self.list()]

    def roll_back(self, wanted: str | None = None) -> tuple[Version, Version | None]:
        places: dict[str, Any] = {"target": self.target, "versions": self.versions}
        places["workplace"] = self.folder / "candidates"
        with open_warehouse(self.folder) as connection:
            return roll_back(connection, wanted, keep=self.keep, who="Ani", now=NOW, **places)


@pytest.fixture
def shelf(warehouse_file: Path) -> Shelf:
    return Shelf(warehouse_file.parent)


@pytest.fixture(scope="module")
def twice_published(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a warehouse in which two nights published, to be copied."""
    folder = tmp_path_factory.mktemp("twice") / "warehouse"
    folder.mkdir()
    shutil.copy(migrated, folder)
    shelf = Shelf(folder)
    shelf.publish(1)
    shelf.publish(2)
    return folder


def test_versions_are_listed_with_run_rows_and_hash(shelf: Shelf) -> None:
    assert shelf.list() == ()
    shelf.publish(1, recorded=False)
    shelf.publish(2)
    assert shelf.runs() == ["night-2 in use", "None"]
    newest, oldest = shelf.list()
    assert (newest.published_at, dict(newest.view_rows or {})) == (
        (NOW + timedelta(days=2)).replace(tzinfo=None),
        {"appointments": 1000},
    )
    assert oldest.view_rows == newest.view_rows
    assert len({newest.sha256, oldest.sha256}) == 2


def test_the_former_version_is_put_back_byte_for_byte_and_the_next_night_goes_on(shelf: Shelf) -> None:
    former, bad = shelf.publish(1), shelf.publish(2)
    chosen, replaced = shelf.roll_back()
    assert shelf.target.read_bytes() == former
    assert (chosen.run_id, replaced and replaced.run_id) == ("night-1", "night-2")
    assert shelf.runs() == ["night-2", "night-1 in use"]
    assert [version.put_back is not None for version in shelf.list()] == [False, True]
    assert not list((shelf.folder / "candidates").iterdir())
    with open_warehouse(shelf.folder) as connection:
        last = last_publication(connection)
    assert last is not None
    assert (last.kind, last.run_id, last.decided_by) == ("rolled_back", "night-1", "Ani")
    shelf.publish(3)
    assert shelf.runs() == ["night-3 in use", "night-2", "night-1"]
    shelf.roll_back(shelf.list()[1].sha256[:12])
    assert shelf.target.read_bytes() == bad


def test_a_second_rollback_goes_one_further_back_and_a_name_leads_anywhere(shelf: Shelf) -> None:
    built = [shelf.publish(no) for no in (1, 2, 3)]
    shelf.roll_back()
    shelf.roll_back()
    assert shelf.target.read_bytes() == built[0]
    with pytest.raises(NoVersionError, match="No version older than the one in use"):
        shelf.roll_back()
    shelf.roll_back(shelf.list()[0].name)
    assert shelf.target.read_bytes() == built[2]
    assert shelf.runs() == ["night-3 in use", "night-2", "night-1"]


def test_what_readers_had_until_now_outlives_the_limit(warehouse_file: Path) -> None:
    shelf = Shelf(warehouse_file.parent, keep=2)
    first = shelf.publish(1)
    shelf.publish(2)
    shelf.publish(3)
    shelf.roll_back(shelf.list()[-1].name)
    shelf.publish(4)
    assert "night-1" in shelf.runs()
    assert first in [version.path.read_bytes() for version in shelf.list()]


def _wal(shelf: Shelf) -> None:
    (shelf.folder / "reporting.duckdb.wal").touch()


def _altered(shelf: Shelf) -> None:
    kept = next(shelf.versions.iterdir())
    before = kept.stat()
    with duckdb.connect(str(kept)) as connection:
        connection.execute("UPDATE marts.facts SET headcount = 9")
    os.utime(kept, ns=(before.st_atime_ns, before.st_mtime_ns))


def _altered_and_newer(shelf: Shelf) -> None:
    _altered(shelf)
    os.utime(next(shelf.versions.iterdir()), (BUILT, BUILT))


def _strangers(shelf: Shelf) -> None:
    kept = next(shelf.versions.iterdir())
    kept.unlink()
    stranger = kept.with_name("reporting-20260101T000000.000000Z.duckdb")
    with duckdb.connect(str(stranger)) as connection:
        connection.execute("CREATE VIEW theirs AS SELECT 1 AS value")
    os.utime(stranger, (BUILT, BUILT))


def _damaged(shelf: Shelf) -> None:
    kept = next(shelf.versions.iterdir())
    before = kept.stat()
    kept.write_bytes(b"guru" * 5000)
    os.utime(kept, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize(
    ("spoil", "wanted", "kind", "reason"),
    [
        pytest.param(_wal, None, PublishError, "reporting.duckdb.wal lies beside", id="open for writing"),
        pytest.param(_altered, None, PublishError, "was altered since it was published", id="altered"),
        pytest.param(
            _altered_and_newer, STAMP, PublishError, "was altered since it was", id="altered, of another time"
        ),
        pytest.param(_strangers, None, NoVersionError, "No record tells who published", id="a stranger's"),
        pytest.param(_strangers, STAMP, PublishError, "it has no view appointments", id="a stranger's, by name"),
        pytest.param(_damaged, None, PublishError, "was altered since", id="damaged"),
        pytest.param(lambda _: None, "2031", NoVersionError, "no kept version '2031'", id="no such version"),
        pytest.param(lambda _: None, "2", NoVersionError, "begins the names of 2 versions", id="several"),
        pytest.param(lambda _: None, "*", NoVersionError, "no kept version", id="a pattern is none"),
    ],
)
def test_a_rollback_that_must_not_be_leaves_what_readers_have(
    twice_published: Path, folder: Path, spoil: Any, wanted: str | None, kind: Any, reason: str
) -> None:
    shelf = Shelf(Path(shutil.copytree(twice_published, folder, symlinks=True)))
    standing = shelf.target.read_bytes()
    spoil(shelf)
    with pytest.raises(kind, match=reason.replace("*", r"\*")):
        shelf.roll_back(wanted)
    assert shelf.target.read_bytes() == standing
    assert len(shelf.list()) == 2


@pytest.mark.parametrize(
    ("made_by", "told", "expected"),
    [
        pytest.param("killed", [], "killed", id="the run was killed before it told"),
        pytest.param("stranger", [], None, id="no run of this warehouse"),
        pytest.param("killed", ["killed"], None, id="told, and written to since"),
    ],
)
def test_what_a_killed_run_published_is_recorded_by_the_next(
    shelf: Shelf, made_by: str, told: list[str], expected: str | None
) -> None:
    with duckdb.connect(str(shelf.target)) as file:
        file.execute(f"CREATE VIEW publication AS SELECT '{made_by}' AS run_id")
        file.execute("CREATE VIEW appointments AS SELECT 1 AS headcount")
    with open_warehouse(shelf.folder) as connection:
        begin_run(connection, run_id="killed", now=NOW)
        for run_id in told:
            record_publication(connection, shelf.target, run_id=run_id, now=NOW)
        os.utime(shelf.target, (BUILT, BUILT))
        record_untold(connection, shelf.target)
        found = connection.execute(
            "SELECT run_id FROM ops.publications WHERE version LIKE $1 || '%'", [STAMP]
        ).fetchone()
    assert (found and found[0]) == expected


def test_of_a_link_the_file_is_kept(shelf: Shelf) -> None:
    first = shelf.publish(1)
    elsewhere = shelf.folder / "elsewhere"
    elsewhere.mkdir()
    shelf.target.rename(elsewhere / shelf.target.name)
    shelf.target.symlink_to(f"elsewhere/{shelf.target.name}")
    shelf.publish(2)
    assert shelf.runs() == ["night-2 in use", "night-1"]
    shelf.roll_back()
    assert shelf.target.read_bytes() == first


def test_what_leads_nowhere_is_no_kept_version(shelf: Shelf) -> None:
    shelf.publish(1)
    shelf.publish(2)
    (shelf.versions / "reporting-20250101T000000.000000Z.duckdb").symlink_to("nowhere")
    assert shelf.runs() == ["night-2 in use", "night-1"]


def test_the_one_in_use_cannot_be_put_back(shelf: Shelf) -> None:
    shelf.publish(1)
    with pytest.raises(NoVersionError, match="is the one in use already"):
        shelf.roll_back(shelf.list()[0].name)
