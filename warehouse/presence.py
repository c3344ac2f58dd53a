"""Which of the known inbox files lay there tonight: one that is gone asks for nothing any more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

import duckdb
import pyarrow as pa

from warehouse.connection import utc

_GONE = """
    UPDATE raw.inbox_files SET gone_at = $now
    WHERE gone_at IS NULL AND inbox IN (SELECT unnest($inboxes))
    AND (inbox, source_path) NOT IN (SELECT inbox, source_path FROM present)
"""
_BACK = """
    UPDATE raw.inbox_files SET gone_at = NULL
    WHERE gone_at IS NOT NULL AND (inbox, source_path) IN (SELECT inbox, source_path FROM present)
"""


def mark_present(
    connection: duckdb.DuckDBPyConnection, present: Mapping[str, Collection[str]], *, now: datetime
) -> None:
    """Mark files that are not among the source paths of their inbox in ``present`` as gone, and those back as there.

    A file of an inbox that is not in ``present`` stays as it was: nobody looked for it.
    """
    pairs = [(inbox, path) for inbox, paths in present.items() for path in paths]
    columns = {"inbox": [pair[0] for pair in pairs], "source_path": [pair[1] for pair in pairs]}
    kinds = pa.schema([("inbox", pa.string()), ("source_path", pa.string())])
    connection.register("present", pa.table(columns, schema=kinds))
    try:
        connection.execute(_GONE, {"now": utc(now), "inboxes": list(present)})
        connection.execute(_BACK)
    finally:
        connection.unregister("present")
