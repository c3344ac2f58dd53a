"""The reference tables of places: complete, coherent, and a bad row refused with file, line and reason."""

from __future__ import annotations

from collections import Counter

import pytest

from extraction.lexicon import LexiconError, parse_table, read_table
from extraction.people.office_words import OfficeWord
from extraction.people.person_names import NameWord
from extraction.people.position_heads import HeadRow, TrapRow
from extraction.places.employing_words import PeopleWord
from extraction.places.region_names import (
    AgencyRow,
    AliasRow,
    GovernmentWord,
    HomographRow,
    RegionRow,
    name_index,
    region_by_code,
    spellings,
)


def test_every_region_of_the_country_is_there_once() -> None:
    rows = read_table("regions.csv", RegionRow)
    assert Counter(row.level for row in rows) == {"provinsi": 38, "kabupaten": 416, "kota": 98}
    assert len({row.code for row in rows}) == len({row.name for row in rows}) == 552


def test_every_regency_carries_the_name_of_its_province() -> None:
    provinces = {row.code: row.province for row in read_table("regions.csv", RegionRow) if row.level == "provinsi"}
    assert [row for row in read_table("regions.csv", RegionRow) if provinces[row.province_code] != row.province] == []


def test_every_alias_names_a_region_and_says_something_new() -> None:
    codes = region_by_code()
    own = {form.lower(): region.code for region in codes.values() for form in spellings(region.name.partition(" ")[2])}
    aliases = read_table("region_aliases.csv", AliasRow)
    assert [row for row in aliases if row.code not in codes] == []
    assert [row for row in aliases if own.get(row.alias.lower()) == row.code] == []
    assert [row for row, count in Counter(aliases).items() if count > 1] == []


def test_names_that_are_both_kabupaten_and_kota() -> None:
    bare = Counter(
        row.name.partition(" ")[2] for row in read_table("regions.csv", RegionRow) if row.level != "provinsi"
    )
    assert sum(count == 2 for count in bare.values()) == 26


def test_every_homograph_is_a_known_form() -> None:
    forms = {
        form.lower() for row in read_table("regions.csv", RegionRow) for form in spellings(row.name.partition(" ")[2])
    }
    forms |= {row.alias.lower() for row in read_table("region_aliases.csv", AliasRow)}
    assert [
        row.name for row in read_table("region_homographs.csv", HomographRow) if row.name.lower() not in forms
    ] == []


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("agencies.csv", AgencyRow, "alias"),
        ("government_words.csv", GovernmentWord, "word"),
        ("name_words.csv", NameWord, "word"),
        ("office_words.csv", OfficeWord, "word"),
        ("position_heads.csv", HeadRow, "head"),
        ("position_traps.csv", TrapRow, "word"),
        ("people_words.csv", PeopleWord, "word"),
    ],
)
def test_no_word_stands_twice_in_a_table(table: str, row: type, column: str) -> None:
    words = Counter(getattr(entry, column).lower() for entry in read_table(table, row))
    assert [word for word, count in words.items() if count > 1] == []


REFUSED = [
    (RegionRow, "code,name,level,province_code,province", "36.73,Kota Serang,kotamadya,36,Banten", "level is", "level"),
    (RegionRow, "code,name,level,province_code,province", "36.73,Serang,kota,36,Banten", "must begin with", "name"),
    (
        RegionRow,
        "code,name,level,province_code,province",
        "36.73,Kota Serang,kota,32,Banten",
        "does not belong",
        "province",
    ),
    (RegionRow, "code,name,level,province_code,province", "36,Kota Serang,kota,36,Banten", "is not a code of", "code"),
    (AliasRow, "alias,code,kind", "Kukar,64.02,nickname", "kind is", "alias-kind"),
    (AgencyRow, "alias,name,kind", "BKN,Badan Kepegawaian Negara,boss", "kind is", "agency-kind"),
    (GovernmentWord, "word,level,government", "pemkot,city,true", "level is", "government-level"),
    (GovernmentWord, "word,level,government", "pemkot,kota,yes", "true or false", "government-flag"),
    (HeadRow, "head,kind", "Bupati,king", "kind is", "head-kind"),
    (TrapRow, "word,kind", "kantor,house", "kind is", "trap-kind"),
    (NameWord, "word,kind", "bin,middle", "kind is", "name-kind"),
    (OfficeWord, "word,also_name", ",true", "must not be empty", "empty"),
]


@pytest.mark.parametrize(("row", "header", "line", "reason", "case"), REFUSED, ids=[case[4] for case in REFUSED])
def test_a_bad_row_is_refused_with_file_line_and_reason(
    row: type, header: str, line: str, reason: str, case: str
) -> None:
    with pytest.raises(LexiconError, match=f"reference/table.csv, line 2: .*{reason}"):
        parse_table([header, line], row, label="reference/table.csv")


def test_the_index_holds_every_form_once() -> None:
    index = name_index()
    assert len(index.surfaces) > 1_400
    assert all(surface.regions for surface in index.surfaces)
