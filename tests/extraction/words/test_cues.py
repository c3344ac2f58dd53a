from bisect import bisect_left

import pytest

from extraction.lexicon import LexiconError, parse_table, read_table
from extraction.text.folding import fold
from extraction.words.cue_tables import (
    CategoryRow,
    ConnectorRow,
    CountedRow,
    OccupationRow,
    ShortFormRow,
    StatusRow,
    TitleHeadRow,
    TitlePartRow,
    TrapRow,
    filled,
)
from extraction.words.cues import find_cues
from extraction.words.meanings import meanings

TABLES = {
    "categories.csv": CategoryRow,
    "occupations.csv": OccupationRow,
    "title_heads.csv": TitleHeadRow,
    "statuses.csv": StatusRow,
    "counted.csv": CountedRow,
    "connectors.csv": ConnectorRow,
    "headcount_traps.csv": TrapRow,
}
ROWS = [row for name, kind in TABLES.items() for row in read_table(name, kind)]


def _texts(text):
    folded = fold(text)
    return [folded[cue.start : cue.end] for cue in find_cues(folded).all]


def test_every_row_is_found_in_its_example():
    held = {row.example: _texts(row.example) for row in ROWS}
    without = [
        row for row in ROWS if not {phrase for phrase, _ in filled(row.phrases, "")}.intersection(held[row.example])
    ]
    assert {row.example: held[row.example] for row in without} == {}, "examples that hold none of their row's phrases"


def test_every_phrase_is_found_by_itself():
    phrases = {phrase for row in ROWS for phrase, _ in filled(row.phrases, "")}
    found = {phrase: _texts(f"zz {phrase} zz") for phrase in phrases}
    # A closing bracket is no part of the find.
    assert {phrase: said for phrase, said in found.items() if said != [phrase.rstrip(")")]} == {}


def test_no_phrase_hides_the_name_of_a_category_or_an_occupation():
    """A longer phrase of another table that holds "pns" would take the word away from its category."""
    known = meanings()
    named = {phrase for phrase, meaning in known.items() if meaning.category and meaning.category_role == "name"}
    hiding = []
    for phrase, meaning in known.items():
        words = phrase.split()
        inner = {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1)} - {phrase}
        meant = phrase.startswith(("pendayagunaan ", "penertiban "))  # the ministry's name
        meant = meant or phrase.startswith(("jalur ", "program ", "pendidikan ", "sertifikat ", "diklat "))  # no people
        meant = meant or phrase.startswith(("alumni ", "lulusan ", "eks ", "mantan ", "bekas "))  # what they were
        if inner & named and not meant and not (meaning.category or meaning.occupation or meaning.occupation_category):
            hiding.append(phrase)
    assert hiding == []


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=row.short) for row in read_table("short_forms.csv", ShortFormRow)]
)
def test_every_short_form_makes_the_phrase_of_its_example(row):
    found = _texts(row.example)
    assert any(long in text for text in found for long in row.phrases), f"{row.example!r} holds only {found}"


@pytest.mark.parametrize("row", [pytest.param(row, id=row.part) for row in read_table("title_parts.csv", TitlePartRow)])
def test_every_part_of_a_title_is_found_in_its_example(row):
    found = _texts(row.example)
    assert any(text.endswith(words) for text in found for words in row.words()), f"{row.example!r} holds only {found}"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        pytest.param("memegang sk", "memegang surat keputusan", id="by-itself"),
        pytest.param("menerima sk", "menerima surat keputusan (sk)", id="with-the-short-form-behind"),
        pytest.param("sk-nya sudah turun", "surat keputusannya sudah turun", id="with-its-suffix"),
        pytest.param("mengikuti skd", "mengikuti seleksi kompetensi dasar", id="a-test"),
    ],
)
def test_what_is_said_of_a_short_form_is_said_of_what_it_is_short_for(short, long):
    known = meanings()
    assert known[long].status == known[short].status is not None
    assert known[long].weight == known[short].weight


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("tenaga   kesehatan", ["tenaga   kesehatan"], id="wide-gap"),
        pytest.param("tenaga\nkesehatan", ["tenaga kesehatan"], id="hard-wrap"),
        pytest.param("pelamarnya cuma", ["pelamarnya", "cuma"], id="suffix-nya"),
        pytest.param("ketenagaan", [], id="inside-a-word"),
        pytest.param("cpns", ["cpns"], id="longest-at-a-place"),
        pytest.param("non-ASN", ["non-asn"], id="dash"),
        pytest.param("(PPPK)", ["pppk"], id="brackets"),
        pytest.param("guru paid", ["guru"], id="a-longer-phrase-that-does-not-end"),
    ],
)
def test_cues_are_whole_words(text, expected):
    assert _texts(text) == expected


def _continued():
    """Each phrase with every other that begins with its last words and goes on inside a word: its first words, both."""
    known = sorted(meanings())
    for phrase in known:
        words = phrase.split()
        for index in range(1, len(words)):
            tail = " ".join(words[index:])
            for other in known[bisect_left(known, tail) :]:
                if not other.startswith(tail):
                    break
                if other[len(tail) : len(tail) + 1].isalpha():
                    yield " ".join(words[:index]), other


def test_no_phrase_hides_another_by_ending_inside_its_word():
    """Unless it is whole with its suffix ("menanti nomor induknya terbit"): then the first of the two stands."""
    hidden = []
    for head, other in _continued():
        text = f"zz {head} {other} zz"
        start, end = len(head) + 4, len(head) + 4 + len(other.rstrip(")"))
        cues = find_cues(text).all
        if any(cue.start < start < cue.end for cue in cues):
            continue
        if not any(cue.start == start and cue.end == end for cue in cues):
            hidden.append(text)
    assert hidden == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("dialokasikan bagikan SK", ["bagikan sk"], id="a-verb-with-its-ending"),
        pytest.param("bergeser ke kepala balai", ["bergeser ke", "kepala balai"], id="a-short-word-at-its-end"),
        pytest.param("diproses kepala balai", ["kepala balai"], id="a-short-word-inside-a-word"),
        pytest.param("eselon II belum hadir", ["eselon ii", "belum hadir"], id="behind-a-shorter-phrase"),
        pytest.param("r3 tunggu pelantikan", ["r3", "tunggu pelantikan"], id="a-code-of-one-letter"),
        pytest.param("putus kontraknya", ["putus kontraknya"], id="the-phrase-with-its-suffix"),
    ],
)
def test_what_a_phrase_that_does_not_end_hides_is_found(text, expected):
    assert _texts(text) == expected


@pytest.mark.parametrize(
    ("kind", "row", "reason"),
    [
        (CategoryRow, "pppk,pegawai,name,x", "category is 'pegawai'"),
        (OccupationRow, "guru,guru,verb,,x", "standing is 'verb'"),
        (StatusRow, "dilantik,sworn,3,x", "status is 'sworn'"),
        (StatusRow, "dilantik,appointed,much,x", "weight is 'much'"),
        (CountedRow, "orang,animal,x", "kind is 'animal'"),
        (ConnectorRow, "adalah,glue,x", "role is 'glue'"),
        (TrapRow, "persen,beside,percentage,x", "side is 'beside'"),
    ],
)
def test_a_bad_row_is_refused_with_its_line(kind, row, reason):
    header = ",".join(field for field in kind.__dataclass_fields__)
    with pytest.raises(LexiconError, match=f"table.csv, line 2: .*{reason}"):
        parse_table([header, row], kind, label="table.csv")
