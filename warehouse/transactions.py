"""Transactions: all of a block's changes, or none of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import duckdb


@contextmanager
def transaction(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """All of the block's changes, or none of them."""
    connection.execute("BEGIN TRANSACTION")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:  # an interrupt too: what is half made goes, and the error goes on
        with suppress(duckdb.Error):  # where a commit fails DuckDB has rolled back already; that failure is the news
            connection.execute("ROLLBACK")
        raise
