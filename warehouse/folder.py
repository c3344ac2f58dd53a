"""The folder a warehouse lives in: the names of its files, and whether it can be used at all."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path
from unicodedata import category

WAREHOUSE_FILE = "lantik.duckdb"
REPORTING_FILE = "reporting.duckdb"
VERSIONS_FOLDER = "versions"
DOCS_FOLDER = "docs"
EXPORTS_FOLDER = "exports"


class WarehouseError(Exception):
    """The warehouse cannot be used; the message is one plain sentence naming the file or folder and the reason."""


class WarehouseBusy(WarehouseError):
    """Another program has a file open; that may end by itself."""


def make_folder(folder: Path) -> Path:
    """``folder``, made if need be and proven writable. Raises WarehouseError."""
    refused = next((char for char in str(folder) if char == "?" or category(char) in ("Cc", "Cs")), None)
    if refused:
        # DuckDB takes names as UTF-8, and looks for the log beside a file in what stands before a question mark.
        raise WarehouseError(
            f"The warehouse folder {str(folder)!r} has {refused!r} in its name, with which DuckDB cannot work; "
            "name another folder."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise WarehouseError(f"The warehouse folder {folder} cannot be made: a file has that name.") from error
    except OSError as error:
        raise WarehouseError(f"The warehouse folder {folder} cannot be made: {cause(error)}.") from error
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise WarehouseError(f"The warehouse folder {folder} cannot be written: {cause(error)}.") from error
    return folder


def cause(error: OSError) -> str:
    """The operating system's reason in plain lower-case words."""
    if error.errno in (errno.EACCES, errno.EPERM):
        return "there is no permission to write there"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full"
    return (error.strerror or type(error).__name__).lower()


def first_line(error: Exception) -> str:
    """What a library says in its first line; the rest is for its own developers."""
    return next(iter(str(error).splitlines()), type(error).__name__)


def existing_warehouse(folder: Path) -> Path:
    """``folder``'s warehouse file. Raises WarehouseError where there is none: a wrong name must not begin one."""
    if not (path := folder / WAREHOUSE_FILE).exists():
        raise WarehouseError(
            f"There is no warehouse in {folder}; name its folder with --warehouse or LANTIK_WAREHOUSE."
        )
    return path
