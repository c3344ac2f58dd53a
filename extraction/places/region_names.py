"""Every written form of a region or agency, from the tables under ``seeds/reference/``.

``regions.csv`` holds the 552 provinces, kabupaten and kota; ``region_aliases.csv`` what the press calls them
(``short``: Kukar; ``spelling``: Gunung Kidul; ``seat``: the seat of government, which names the place only);
``agencies.csv`` the employers without a region code; ``region_homographs.csv`` names that are also something else;
``government_words.csv`` the words in front of a name that give its level or name its government.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from extraction.lexicon import check_one_of, read_table
from extraction.model import Region

LEVELS = ("kota", "kabupaten", "provinsi")
ALIAS_KINDS = ("short", "spelling", "seat")
AGENCY_KINDS = ("employer", "regulator", "regional")


@dataclass(frozen=True, slots=True)
class RegionRow:
    """A row of regions.csv; raises ValueError where name, level and codes contradict each other."""

    code: str
    name: str
    level: str
    province_code: str
    province: str

    def __post_init__(self) -> None:
        check_one_of("level", self.level, LEVELS)
        if not self.name.lower().startswith(self.level + " "):
            raise ValueError(f"name {self.name!r} must begin with its level {self.level!r}")
        if self.code.partition(".")[0] != self.province_code:
            raise ValueError(f"code {self.code} does not belong to province {self.province_code}")
        if (self.level == "provinsi") != ("." not in self.code):
            raise ValueError(f"code {self.code} is not a code of level {self.level}")


@dataclass(frozen=True, slots=True)
class AliasRow:
    """A row of region_aliases.csv."""

    alias: str
    code: str
    kind: str

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, ALIAS_KINDS)


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """A row of agencies.csv. A ``regulator`` is named in every article and employs only where the words say so."""

    alias: str
    name: str
    kind: str

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, AGENCY_KINDS)


@dataclass(frozen=True, slots=True)
class HomographRow:
    """A row of region_homographs.csv: a name that means something else too and needs a government beside it."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class GovernmentWord:
    """A row of government_words.csv: the word in front of a name, the level it gives, whether it names a government."""

    word: str
    level: str | None
    government: bool

    def __post_init__(self) -> None:
        if self.level is not None:
            check_one_of("level", self.level, LEVELS)


@dataclass(frozen=True, slots=True)
class Surface:
    """One written form and what it may name. ``capitals``: an acronym, known only in capitals ("OKU", never "Oku")."""

    regions: tuple[Region, ...]
    kind: str  # name, seat, employer, regulator or regional
    guarded: bool
    capitals: bool


@dataclass(frozen=True, slots=True)
class NameIndex:
    """The automaton over all lower-cased forms and, by pattern number, what each form names."""

    automaton: ahocorasick_rs.AhoCorasick
    surfaces: tuple[Surface, ...]


@cache
def region_by_code() -> dict[str, Region]:
    """Every region of regions.csv by its Home Affairs code."""
    return {
        row.code: Region(row.code, row.name, row.level, row.province) for row in read_table("regions.csv", RegionRow)
    }


@cache
def government_words() -> dict[str, GovernmentWord]:
    """Every row of government_words.csv by its word."""
    return {row.word: row for row in read_table("government_words.csv", GovernmentWord)}


@cache
def name_index() -> NameIndex:
    """The automaton, built once a process. Raises LexiconError or KeyError where a table is broken."""
    forms: dict[str, Surface] = {}
    guarded = {row.name.lower() for row in read_table("region_homographs.csv", HomographRow)}
    regions = region_by_code()

    def add(form: str, region: Region, kind: str) -> None:
        key = form.lower()
        known = forms.get(key)
        if known is None:
            forms[key] = Surface((region,), kind, key in guarded, form.isupper())
        elif region not in known.regions and (kind != "seat" or known.kind == "seat"):
            # A seat that is also a region's own name (Kota Solok) says nothing new.
            forms[key] = Surface((*known.regions, region), known.kind, known.guarded, known.capitals)

    for region in regions.values():
        for form in spellings(region.name.partition(" ")[2]):
            add(form, region, "name")
    for alias in sorted(read_table("region_aliases.csv", AliasRow), key=lambda row: row.kind == "seat"):
        add(alias.alias, regions[alias.code], "seat" if alias.kind == "seat" else "name")
    for agency in read_table("agencies.csv", AgencyRow):
        region = Region(None, agency.name, "instansi", None)
        add(agency.alias, region, agency.kind)
        add(agency.alias.replace(", dan ", " dan "), region, agency.kind)  # a list without its last comma
    automaton = ahocorasick_rs.AhoCorasick(
        list(forms),
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,  # half the time of the default, for 40 ms once a process
    )
    return NameIndex(automaton, tuple(forms.values()))


def spellings(name: str) -> tuple[str, ...]:
    """The ways the press writes a name that follow from a rule: Deliserdang, Kep. Aru, Sumatra Utara."""
    forms = [name]
    if " " in name:
        forms.append(name.replace(" ", "").capitalize())
    if name.startswith("Kepulauan "):
        rest = name.removeprefix("Kepulauan ")
        forms += [f"Kep. {rest}", f"Kep {rest}", f"Kep.{rest}"]
    if "Sumatera" in name:
        forms.append(name.replace("Sumatera", "Sumatra"))
    return tuple(forms)
