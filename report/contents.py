"""What the pages tell, put together from the named queries' rows: who belongs to which province, event and article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from report.charts import ranked_bars, series_of, timeline
from report.figures import Row, Table
from report.svg import Picture

NOWHERE = "none"  # the page of ministries, agencies and unnamed employers
_BARS = 12  # kinds of work that are drawn
_LATEST = 12  # events on the first page
UNSURE = 0.7  # a figure with a smaller chance of being right is marked
_LEAST_SURE = 10  # figures that the first page names for it


def is_unsure(row: Row) -> bool:
    """Whether a figure was read with a small chance of being right; not where that is unknown, as in older files."""
    chance = row.values.get("certainty")
    return chance is not None and chance < UNSURE


@dataclass(frozen=True)
class Contents:
    """The tables of one published file. ``version``: its sha256."""

    tables: Mapping[str, Table]
    version: str
    charts: dict[str, tuple[Picture, ...]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Table:
        return self.tables[name]

    @cached_property
    def events(self) -> dict[str, Row]:
        """Events by their id."""
        return {row.key: row for row in self["events"]}

    @cached_property
    def provinces(self) -> dict[str, Row]:
        """Provinces by their code."""
        return {row.key: row for row in self["provinces"]}

    @cached_property
    def regions(self) -> dict[str, Row]:
        """Governments and agencies by their key."""
        return {row.key: row for row in self["regions"]}

    @cached_property
    def facts(self) -> dict[str, Row]:
        """Numbers by their headcount_id."""
        return {row.key: row for row in self["facts"]}

    @cached_property
    def loose_articles(self) -> dict[str, list[Row]]:
        """The numbers that belong to no event, by article: these have a page of their own."""
        found: dict[str, list[Row]] = {}
        for row in self["facts"]:
            if row.event_id is None:
                found.setdefault(row.article_id, []).append(row)
        return found

    @cached_property
    def _grouped(self) -> dict[tuple[str, str], dict[object, list[Row]]]:
        return {}

    def of(self, table: str, column: str, value: object) -> Sequence[Row]:
        """The rows of a table whose ``column`` is ``value``, in its order."""
        if (table, column) not in self._grouped:
            self._grouped[table, column] = self[table].by(column)
        return self._grouped[table, column].get(value, ())

    def facts_of_event(self, event_id: str) -> dict[str, list[Row]]:
        """The numbers of an event, by article."""
        found: dict[str, list[Row]] = {}
        for row in self.of("facts", "event_id", event_id):
            found.setdefault(row.article_id, []).append(row)
        return found

    def loose_of(self, region: Row) -> Sequence[Row]:
        """The numbers of a government that belong to no event: plans, selections, people who wait."""
        if region.region_code is not None:
            rows = self.of("facts", "region_code", region.region_code)
        else:
            rows = [row for row in self.of("facts", "region", region.region) if row.region_code is None]
        return [row for row in rows if row.event_id is None]

    @cached_property
    def latest_events(self) -> list[Row]:
        """The last events that have a day and count."""
        dated = (row for row in self["events"] if row.event_on and row.people and row.level != "nasional")
        return [row for _, row in zip(range(_LATEST), dated, strict=False)]

    @cached_property
    def least_sure(self) -> list[Row]:
        """The unsure figures that may miscount most people; what a person has decided is sure."""
        rows = filter(is_unsure, self["appointments"])
        order = sorted(rows, key=lambda row: (row.headcount * (row.certainty - 1), row.event_id, row.category))
        return order[:_LEAST_SURE]

    def least_sure_of(self, event_id: str) -> Row | None:
        """The least sure of an event's figures; None where of none it is known how sure it is."""
        known = (
            row for row in self.of("appointments", "event_id", event_id) if row.values.get("certainty") is not None
        )
        return min(known, key=lambda row: row.certainty, default=None)

    def months(self, rows: Iterable[Row]) -> list[tuple[date | None, list[Row]]]:
        """Rows by month, the latest first, those without one last."""
        by_month: dict[date | None, list[Row]] = {}
        for row in rows:
            by_month.setdefault(row.month, []).append(row)
        return sorted(by_month.items(), key=lambda item: item[0] or date.min, reverse=True)

    def drawn_by_province(self) -> tuple[Picture, ...]:
        """Ranked bars of people by province."""
        rows = [(row.province, row.people) for row in self["provinces"] if row.people and row.province]
        return self._chart("provinces", lambda: ranked_bars(rows))

    def drawn_by_occupation(self) -> tuple[Picture, ...]:
        """Ranked bars of people by kind of work, the largest of them."""
        rows = [(row.occupation, row.people) for row in self["occupations"]][:_BARS]
        return self._chart("occupations", lambda: ranked_bars(rows, bar=2))

    def drawn_by_month(self, province: str | None = None) -> tuple[Picture, ...]:
        """The timeline of the country, or of one province where it has more than two months."""
        rows = self["months"] if province is None else self.of("province_months", "province_key", province)
        people: dict[tuple[date, str], int] = {}
        for row in rows:
            if row.month is not None:
                at = (row.month, series_of(row.category))
                people[at] = people.get(at, 0) + row.people
        if not people or (province is not None and len({month for month, _ in people}) < 3):
            return ()
        return self._chart(f"months-{province}", lambda: timeline(people, narrow_only=province is not None))

    def _chart(self, name: str, draw: Callable[[], tuple[Picture, ...]]) -> tuple[Picture, ...]:
        if name not in self.charts:
            self.charts[name] = draw()
        return self.charts[name]
