"""What a corrected value is checked against: regions, and the contract's closed vocabularies."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

KINDS = ("appointment", "proposal", "other")
CATEGORIES = (
    "pppk_paruh_waktu",
    "pppk_penuh_waktu",
    "pppk",
    "cpns",
    "pns",
    "honorer",
    "asn",
    "jabatan_fungsional",
    "jabatan_struktural",
    "other",
)
STATUSES = ("appointed", "proposed", "remaining", "other")
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")  # in the order of date.weekday()


@dataclass(frozen=True, slots=True)
class KnownRegion:
    """A region of the Ministry of Home Affairs' list. ``name`` carries its level ("Kota Serang")."""

    code: str
    name: str
    level: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Regions by code."""

    regions: Mapping[str, KnownRegion]


def read_reference(folder: Path) -> Reference:
    """The reference in ``folder`` (regions.csv, with the columns code, name and level). Raises OSError, KeyError."""
    with (folder / "regions.csv").open(encoding="utf-8", newline="") as handle:
        rows = [KnownRegion(row["code"], row["name"], row["level"]) for row in csv.DictReader(handle)]
    return Reference({row.code: row for row in rows})
