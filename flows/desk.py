"""Commands at the warehouse without a run: they hold its lock, and need neither Prefect nor Great Expectations."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb

from flows.command import BAD_ARGUMENTS, STOPPED
from flows.settings import Settings, SettingsError, load_settings
from warehouse.connection import open_warehouse
from warehouse.folder import WarehouseError, existing_warehouse
from warehouse.lock import hold_lock
from warehouse.publishing import NoVersionError
from warehouse.refusals import RefusalError

DONE = 0


def at_warehouse(name: str, warehouse: Path | None, act: Callable[[Settings, duckdb.DuckDBPyConnection], None]) -> int:
    """Have ``act`` do its work with the warehouse locked and open; returns the exit status.

    0 done; 1 the warehouse is in use, missing or unusable, or what was asked is refused; 2 bad arguments: settings, or
    something named that is not there.
    """
    try:
        settings = load_settings(warehouse=warehouse)
        existing_warehouse(settings.warehouse)
        with hold_lock(settings.warehouse, name), open_warehouse(settings.warehouse) as connection:
            act(settings, connection)
    except (SettingsError, RefusalError, NoVersionError) as error:
        return _stop(str(error), BAD_ARGUMENTS)
    except WarehouseError as error:
        return _stop(str(error), STOPPED)
    return DONE


def user() -> str:
    """Who sits at the terminal, as the system knows them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user id without a name, as in a container
        return "unknown"


def _stop(message: str, status: int) -> int:
    print(message, file=sys.stderr)
    return status
