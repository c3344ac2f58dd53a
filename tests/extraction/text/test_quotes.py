"""Direct speech and who speaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.model import Official
from extraction.text.layout import read_layout
from extraction.text.quotes import find_quotes
from extraction.text.speakers import AFTER_SPEECH, VERBS

PERSONS = (
    ("Andra Soni", "Gubernur Banten"),
    ("dr. H. Budi Rustandi, S.E.", "Wali Kota Serang"),
    ("Nur Baitih", "Kepala BKPSDM"),
)
LEAD = (
    "Gubernur Banten Andra Soni hadir bersama Wali Kota Serang dr. H. Budi Rustandi, S.E. "
    "dan Kepala BKPSDM Nur Baitih.\n"
)


def _officials(text: str) -> tuple[Official, ...]:
    return tuple(
        Official(at, at + len(name), name, position) for name, position in PERSONS if (at := text.find(name)) >= 0
    )


ANDRA, BUDI, NUR = (name for name, _ in PERSONS)
SPEECH = [
    ("“Bekerjalah dengan baik,” kata Andra.", ["Bekerjalah dengan baik,"], [ANDRA], "short-name"),
    ("“Bekerjalah,” ujar Budi di aula.", ["Bekerjalah,"], [BUDI], "one-word"),
    ('"Bekerjalah dengan baik," kata Gubernur.', ["Bekerjalah dengan baik,"], [ANDRA], "straight-marks-position"),
    ('“Bekerjalah dengan baik," jelas Wali Kota Serang.', ["Bekerjalah dengan baik,"], [BUDI], "mixed-marks"),
    ("“Bekerjalah dengan baik”, pinta Nur Baitih.", ["Bekerjalah dengan baik"], [NUR], "comma-outside"),
    ("Andra datang. “Bekerjalah dengan baik,” katanya.", ["Bekerjalah dengan baik,"], [ANDRA], "pronoun"),
    (
        "Menurut Budi, syaratnya ringan.\n“Bekerjalah dengan baik,” ucap dia.",
        ["Bekerjalah dengan baik,"],
        [BUDI],
        "pronoun-line",
    ),
    ("Andra menegaskan, “Bekerjalah dengan baik.”", ["Bekerjalah dengan baik."], [ANDRA], "lead-in"),
    ("Andra berpesan: “Bekerjalah dengan baik.”", ["Bekerjalah dengan baik."], [ANDRA], "colon"),
    (
        "“Satu dua tiga,” kata Andra. “Empat lima enam tujuh.”",
        ["Satu dua tiga,", "Empat lima enam tujuh."],
        [ANDRA, ANDRA],
        "goes-on",
    ),
    (
        "“Satu dua,” kata Budi.\nIa pergi.\n“Tiga empat,” tambahnya.",
        ["Satu dua,", "Tiga empat,"],
        [BUDI, BUDI],
        "same-pronoun",
    ),
    ("“Kami senang,” ujar seorang guru.", ["Kami senang,"], [None], "unnamed"),
    ("Seorang guru mengaku lega.\n“Kami senang sekali,” katanya.", ["Kami senang sekali,"], [None], "unnamed-before"),
    ("“Kami senang,” kata Sudirham.", ["Kami senang,"], ["Sudirham"], "no-official"),
    ("Ia akrab disapa “Pak Ben” di sana.", [], [], "nickname"),
    ("Program “Kota Serang Bahagia” diluncurkan.", [], [], "term"),
    ("Baca juga: “Kami senang sekali,” kata Andra", [], [], "link-line"),
    ("“Satu kalimat. Dua kalimat,” kata Andra.", ["Satu kalimat. Dua kalimat,"], [ANDRA], "two-sentences"),
    ('“Anggaran "besar" itu ada,” kata Andra.', None, None, "nested"),
]


@pytest.mark.parametrize(("text", "words", "speakers"), [row[:3] for row in SPEECH], ids=[row[3] for row in SPEECH])
def test_speech(text: str, words: list[str] | None, speakers: list[str | None] | None) -> None:
    whole = LEAD + text
    found = find_quotes(read_layout(whole), _officials(whole))
    assert all(whole[quote.start : quote.end] == quote.text for quote in found)
    if words is not None:
        assert [quote.text for quote in found] == words
        assert [quote.speaker for quote in found] == speakers


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row.verb)
def test_every_verb_attributes(row) -> None:
    text = f"{LEAD}“Ya,” {row.verb} Andra."
    assert [quote.speaker for quote in find_quotes(read_layout(text), _officials(text))] == [ANDRA]
    assert AFTER_SPEECH.match(f", {row.verb}nya")


@given(
    st.lists(st.sampled_from([*'“”"«», .\n', "kata Andra", "Budi", "ujarnya", "Seorang guru"]), max_size=40).map(
        "".join
    )
)
def test_any_text_gives_exact_spans(text: str) -> None:
    whole = LEAD + text
    for quote in find_quotes(read_layout(whole), _officials(whole)):
        assert whole[quote.start : quote.end] == quote.text
        assert quote.text.strip() == quote.text != ""
