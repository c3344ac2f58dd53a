"""Published figures that may be wrong, by how many people they may miscount, and the count that each doubt is about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from warehouse.connection import SETTINGS, plain_failures, plain_reason
from warehouse.folder import WarehouseError

DOUBTFUL = 0.9  # a figure with a smaller chance of being right is worth a look
UNSURE = 0.7  # with a smaller one it is marked wherever it is shown

_LISTED = Path(__file__).with_suffix(".sql")
_COUNTED = "SELECT count(*) FROM appointments WHERE certainty < $below"
_UNKNOWN = "SELECT count(*) FROM appointments WHERE certainty IS NULL"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A published figure, and the count behind it that was read least surely.

    ``region``, ``event_on``, ``headcount``, ``figure_category`` and ``certainty`` are the figure's; what follows is the
    count's. ``place``: the character of its article that it begins at; ``field``: what of it was read least surely;
    ``start`` and ``end``: its words in ``sentence``, in characters.
    """

    region: str | None
    event_on: date | None
    headcount: int
    figure_category: str
    certainty: float
    article_id: str
    place: int
    value: int
    category: str
    status: str
    field: str
    sentence: str
    start: int
    end: int
    source_path: str

    @property
    def read_as(self) -> str:
        """What stands in the doubtful field."""
        return self.category if self.field == "category" else self.status


@dataclass(frozen=True, slots=True)
class Doubts:
    """The first doubtful figures. ``in_all``: how many there are; ``unknown``: figures whose certainty is not known."""

    listed: tuple[Doubt, ...]
    in_all: int
    unknown: int


def read_doubts(published: Path, *, most: int) -> Doubts:
    """At most ``most`` figures of the file ``published`` that are less sure than DOUBTFUL. Raises WarehouseError."""
    with _opened(published) as connection:
        values = {"below": DOUBTFUL, "most": most}
        rows = connection.execute(_LISTED.read_text(encoding="utf-8"), values).fetchall()
        (unknown,) = connection.execute(_UNKNOWN).fetchone() or (0,)
    return Doubts(tuple(Doubt(*row[:-1]) for row in rows), rows[0][-1] if rows else 0, unknown)


def count_unsure(published: Path) -> int:
    """How many figures of the file ``published`` are less sure than UNSURE. Raises WarehouseError."""
    with _opened(published) as connection:
        (unsure,) = connection.execute(_COUNTED, {"below": UNSURE}).fetchone() or (0,)
    return int(unsure)


@contextmanager
def _opened(published: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    if not published.is_file():
        raise WarehouseError(f"{published} is not there: nothing is published yet, `make run` makes a first night.")
    try:
        with duckdb.connect(str(published), read_only=True, config=SETTINGS) as connection, plain_failures(published):
            yield connection
    except (duckdb.BinderException, duckdb.CatalogException) as error:
        raise WarehouseError(
            f"{published} does not say how sure its figures are: an older version published it. Run a night."
        ) from error
    except duckdb.Error as error:
        raise WarehouseError(f"The file {published} {plain_reason(error)}.") from error
