"""What stops a run in one plain sentence, and what is a fault of the program's."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from flows.night import NightStopped, stop_for
from tests.permissions import reachable_folder, without_root
from warehouse.folder import WarehouseError

HOME = Path("/data/lantik")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        pytest.param(NightStopped("Said already."), "Said already.", id="stopped"),
        pytest.param(WarehouseError("It is in use."), "It is in use.", id="warehouse"),
        pytest.param(
            OSError(errno.ENOSPC, "No space left on device", "/data/lantik/runs/1"),
            "The disk of the warehouse /data/lantik is full; make room, run again.",
            id="disk-full",
        ),
        pytest.param(
            OSError(errno.EROFS, "Read-only file system", "/data/lantik/runs/1"),
            "/data/lantik/runs/1 cannot be used: read-only file system; see to that and run again.",
            id="mounted-for-reading",
        ),
        pytest.param(
            PermissionError(errno.EPERM, "Operation not permitted"),
            "/data/lantik cannot be used: there is no permission to write there; see to that and run again.",
            id="which-file-is-not-said",
        ),
        pytest.param(FileNotFoundError(errno.ENOENT, "No such file", "/data"), None, id="a-fault-of-the-program"),
        pytest.param(ValueError("7"), None, id="another-fault"),
    ],
)
def test_what_is_to_be_expected_of_a_disk_is_one_sentence(error: Exception, told: str | None) -> None:
    stop = stop_for(error, HOME)
    assert (str(stop) if stop else None) == told


def test_a_folder_of_the_warehouse_that_must_not_be_written_is_named() -> None:
    with reachable_folder() as folder, without_root(), pytest.raises(PermissionError) as raised:
        (folder / "runs").mkdir()
    assert str(stop_for(raised.value, folder)) == (
        f"{folder / 'runs'} cannot be used: there is no permission to write there; see to that and run again."
    )
