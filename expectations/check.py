"""What an expectation is: the sentence it stands for, how Great Expectations judges it, how grave its failure is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How grave a failure is; :mod:`expectations.gate` says what follows. The words are Great Expectations' own."""

    CRITICAL = "critical"
    WARNING = "warning"
    INFO = "info"


class Judges(StrEnum):
    """What an expectation is about: single rows, each of one article, or the table as a whole."""

    ROW = "row"
    TABLE = "table"


class Room(StrEnum):
    """Whose tables are judged: the night's own rows, or the views about to be published."""

    STAGING = "staging"
    REPORTING = "reporting"


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation.

    ``expects`` is the name of a class of ``great_expectations.expectations``, ``arguments`` are that class's own.
    ``description`` says what holds when all is well. ``reason`` is a template over the frame's columns that says, in
    one sentence without its full stop, what is wrong with a row. A NULL in a judged column is not looked at, as in
    Great Expectations: frames give NULL where a rule does not apply, and false where it cannot be shown to hold.
    """

    name: str
    expects: str
    arguments: Mapping[str, Any]
    severity: Severity
    description: str
    reason: str
    judges: Judges = Judges.ROW

    @property
    def columns(self) -> tuple[str, ...]:
        """The judged columns of the frame; none where the table itself is judged."""
        single = [self.arguments[key] for key in ("column", "column_A", "column_B") if key in self.arguments]
        return (*single, *self.arguments.get("column_list", ()))

    @property
    def column_name(self) -> str:
        """The judged column, or columns joined by commas."""
        return ", ".join(self.columns)


@dataclass(frozen=True, slots=True)
class Suite:
    """The expectations on one table or view, over the frame that ``frames/<frame>.sql`` prepares.

    ``name`` is ``room.table``. A frame has one row for each thing judged; in staging it carries ``article_id``.
    """

    name: str
    frame: str
    checks: tuple[Check, ...]

    def __post_init__(self) -> None:
        names = [check.name for check in self.checks]
        if len(set(names)) != len(names):
            raise ValueError(f"suite {self.name} names an expectation twice")

    @property
    def room(self) -> Room:
        """Staging or reporting, by the name's first word."""
        return Room(self.name.partition(".")[0])


def holds(
    name: str,
    column: str,
    severity: Severity,
    description: str,
    reason: str,
    *,
    judges: Judges = Judges.ROW,
) -> Check:
    """A truth that SQL prepared as a boolean ``column``."""
    arguments = {"column": column, "value_set": [True]}
    return Check(name, "ExpectColumnValuesToBeInSet", arguments, severity, description, reason, judges)


def between(
    name: str,
    column: str,
    severity: Severity,
    description: str,
    reason: str,
    *,
    least: float | None = None,
    most: float | None = None,
    judges: Judges = Judges.ROW,
) -> Check:
    """Numbers of ``column`` lie between ``least`` and ``most``, both included."""
    arguments = {"column": column, "min_value": least, "max_value": most}
    return Check(name, "ExpectColumnValuesToBeBetween", arguments, severity, description, reason, judges)


def one_of(
    name: str,
    column: str,
    values: tuple[str, ...],
    severity: Severity,
    description: str,
    reason: str,
) -> Check:
    """Words of ``column`` belong to a closed vocabulary."""
    arguments = {"column": column, "value_set": list(values)}
    return Check(name, "ExpectColumnValuesToBeInSet", arguments, severity, description, reason)


def filled(
    name: str,
    column: str,
    severity: Severity,
    description: str,
    reason: str,
    *,
    judges: Judges = Judges.ROW,
) -> Check:
    """``column`` is never NULL."""
    return Check(name, "ExpectColumnValuesToNotBeNull", {"column": column}, severity, description, reason, judges)


def absent(name: str, column: str, severity: Severity, description: str, reason: str) -> Check:
    """``column`` is NULL: it names a problem where there is one."""
    return Check(name, "ExpectColumnValuesToBeNull", {"column": column}, severity, description, reason)


def matches(name: str, column: str, pattern: str, severity: Severity, description: str, reason: str) -> Check:
    """Text of ``column`` matches ``pattern`` from its start."""
    arguments = {"column": column, "regex": pattern}
    return Check(name, "ExpectColumnValuesToMatchRegex", arguments, severity, description, reason)


def greater(name: str, above: str, below: str, severity: Severity, description: str, reason: str) -> Check:
    """Column ``above`` is greater than column ``below``."""
    arguments = {"column_A": above, "column_B": below, "or_equal": False}
    return Check(name, "ExpectColumnPairValuesAToBeGreaterThanB", arguments, severity, description, reason)


def unique(
    name: str,
    columns: tuple[str, ...],
    description: str,
    reason: str,
    *,
    severity: Severity = Severity.CRITICAL,
) -> Check:
    """``columns`` together are a key: no two rows share them. Critical, since a doubled key doubles sums."""
    arguments: dict[str, object] = {"column_list": list(columns)}
    expects = "ExpectCompoundColumnsToBeUnique"
    if len(columns) == 1:
        expects, arguments = "ExpectColumnValuesToBeUnique", {"column": columns[0]}
    return Check(name, expects, arguments, severity, description, reason)


def belongs(owner: str, what: str) -> Check:
    """Every row's article exists: ``owner`` is NULL where it does not. Nobody can be refused for such a row."""
    return filled(
        "row_has_its_article",
        owner,
        Severity.CRITICAL,
        f"Every {what} belongs to an article that was staged.",
        f"A {what} belongs to article {{article_id}}, which was never staged",
        judges=Judges.TABLE,
    )
