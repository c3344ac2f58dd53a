"""Putting a finished file in the place of another by one rename, also where that place is a symbolic link."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from warehouse.folder import WarehouseError


def followed(target: Path) -> Path:
    """The file that ``target`` is, or, where it is a link, leads to: that is what programs read.

    Raises WarehouseError where no file can lie there.
    """
    if not target.is_symlink():
        return target
    file = Path(os.path.realpath(target))
    if file.is_symlink():
        raise WarehouseError(f"{target} is a link that leads back to itself; remove it, and run again.")
    if file.is_dir():
        raise WarehouseError(f"{target} is a link to the folder {file}; have it lead to a file in it, and run again.")
    if not file.parent.is_dir():
        raise WarehouseError(
            f"{target} is a link to {file}, and there is no folder {file.parent}; bring it back or remove the link, "
            "and run again."
        )
    return file


def followed_by_name(target: Path) -> Path:
    """What :func:`followed` says of a file that readers open: DuckDB calls a database after the file behind a link.

    Raises WarehouseError also where that has another name, by which ``reporting.appointments`` would not be found.
    """
    file = followed(target)
    if file.name != target.name:
        raise WarehouseError(
            f"{target} is a link to {file}, and DuckDB calls a database after that file, so that its readers would not "
            f"find {target.stem}.appointments; call the file {target.name} too, and run again."
        )
    return file


def put_in_place(made: Path, target: Path) -> None:
    """``made`` takes ``target``'s name, and whoever opens that has the one file or the other; the disk holds it then.

    From another file system it is copied beside ``target`` first, under a name that the next copy writes over.
    """
    sync(made)
    try:
        made.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        copy = target.with_name(f".{target.name}.new")
        try:
            shutil.copy2(made, copy)
            sync(copy)
            copy.replace(target)
        finally:
            copy.unlink(missing_ok=True)
        with suppress(OSError):  # readers have the file already; what is left goes with the next run
            made.unlink()
    sync(target.parent)


def sync(path: Path) -> None:
    """Have the disk hold what the file system says of a file or folder, so that a power cut leaves either."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
