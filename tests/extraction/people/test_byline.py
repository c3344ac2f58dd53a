"""What an article says of its own making, in the ways papers say it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.model import Byline
from extraction.people.byline import LABELS, read_byline
from extraction.text.dateline import read_dateline
from extraction.text.layout import read_layout

REST = "Bupati melantik 100 PPPK di alun-alun."

# opening of the first paragraph, place, paper
DATELINES = [
    ("SERANG – ", "SERANG", None),
    ("Kota Jambi – ", "Kota Jambi", None),
    ("REJANG LEBONG - ", "REJANG LEBONG", None),
    ("WARTACONTOH.ID – ", None, "WARTACONTOH.ID"),
    ("MARASAI.iD – ", None, "MARASAI.iD"),
    ("HARIANCONTOH.ID, SERANG — ", "SERANG", "HARIANCONTOH.ID"),
    ("SEMARANG, Contohnews.id – ", "SEMARANG", "Contohnews.id"),
    ("PEMALANG, radarcontoh.com- ", "PEMALANG", "radarcontoh.com"),
    ("PONDOKAREN,BANTENCONTOH.CO.ID – ", "PONDOKAREN", "BANTENCONTOH.CO.ID"),
    ("Ketapang (ANTARA) - ", "Ketapang", "ANTARA"),
    ("Praya, Lombok Tengah (ANTARA) - ", "Praya, Lombok Tengah", "ANTARA"),
    ("Jember (beritacontoh.com) – ", "Jember", "beritacontoh.com"),
    ("LUBUKPAKAM (Contoh.id): ", "LUBUKPAKAM", "Contoh.id"),
    ("jpnn.com, JAKARTA - ", "JAKARTA", "jpnn.com"),
    ("jpnn.com - MAYBRAT – ", "MAYBRAT", "jpnn.com"),
    ("date 2025-11-11 jpnn.com, JAKARTA - ", "JAKARTA", "jpnn.com"),
    ("LentErANusantara-Kukar; ", "Kukar", "LentErANusantara"),
    ("KabupatenKupang_IndoContoh.com– ", "KabupatenKupang", "IndoContoh.com"),
    ("TRABASNEWS – ", None, "TRABASNEWS"),
    ("BOYOLALI, RAKYATCONTOH - ", "BOYOLALI", "RAKYATCONTOH"),
    ("PANGKALPINANG, LASPELA – ", "PANGKALPINANG", "LASPELA"),
    ("Aceh Besar. RU – ", "Aceh Besar", "RU"),
    ("sbn- MARTAPURA, ", "MARTAPURA", "sbn"),
    ("TAHUNA, 11 Maret 2021 — ", "TAHUNA", None),
    ("SERANG, Senin (15/12/2025) – ", "SERANG", None),
]


@pytest.mark.parametrize(("opening", "place", "paper"), DATELINES, ids=[row[0] for row in DATELINES])
def test_dateline(opening: str, place: str | None, paper: str | None) -> None:
    found = read_dateline(opening + REST)
    assert found is not None
    assert (found.place, found.paper) == (place, paper)
    assert (opening + REST)[found.end :].lstrip() == REST


@pytest.mark.parametrize(
    "paragraph",
    [
        "Bupati melantik 100 PPPK – jumlah yang besar – di alun-alun.",
        "Sebanyak 100 orang: guru dan perawat.",
        "“Selamat bekerja,” kata dia – lalu pergi.",
        "Pemerintah Kabupaten Kutai Kartanegara Utara Raya Jaya – Bupati hadir.",
        "Ada 11 - 12 orang hadir.",
        "",
    ],
)
def test_no_dateline(paragraph: str) -> None:
    assert read_dateline(paragraph) is None


BYLINES = [
    pytest.param(
        f"Manokwari, kabarcontoh – {REST}", Byline("kabarcontoh", dateline="Manokwari"), id="paper-in-lower-case"
    ),
    pytest.param(f"kabarcontoh, Merangin – {REST}", Byline("kabarcontoh", dateline="Merangin"), id="which-comes-first"),
    pytest.param(f"MALTENG, CONTOH.CO,- {REST}", Byline("CONTOH.CO", dateline="MALTENG"), id="comma-and-hyphen"),
    pytest.param(f"RadioContoh, Tarakan: {REST}", Byline("RadioContoh", dateline="Tarakan"), id="colon"),
    pytest.param(f"Bupati Garut: {REST}", Byline(), id="a-speaker-is-no-paper"),
    pytest.param(
        f"Judul Berita Pelantikan Ini\nBy Redaksi Harian Contoh\n\nTUBABA – {REST}",
        Byline("Harian Contoh", dateline="TUBABA"),
        id="the-desk-of-a-paper",
    ),
    pytest.param(f"SERANG – {REST}\n\nPewarta : Yose R.", Byline(author="Yose R.", dateline="SERANG"), id="initial"),
    pytest.param(
        f"SERANG – {REST}\n\nPenulis : Ani Budi\nEditor : Tb Moch. Cahya",
        Byline(None, "Ani Budi", "Tb Moch. Cahya", "SERANG"),
        id="writer-editor",
    ),
    pytest.param(
        f"Judul Berita Pelantikan Ini\nPenulis: Ani | Editor: Budi Cahya\nSERANG – {REST}",
        Byline(None, "Ani", "Budi Cahya", "SERANG"),
        id="one-line",
    ),
    pytest.param(
        f"Judul Berita Pelantikan Ini\nRep: Ani Budi/ Red: Cahya Dewi\nSERANG – {REST}",
        Byline(None, "Ani Budi", "Cahya Dewi", "SERANG"),
        id="rep-red",
    ),
    pytest.param(
        f"Judul Berita Pelantikan Ini\n\nTim Redaksi - detikContoh\nKamis, 21 Agu 2025 18:21 WIB\nJakarta -\n\n{REST}",
        Byline("detikContoh", None, None, "Jakarta", date(2025, 8, 21)),
        id="desk-of-a-paper",
    ),
    pytest.param(
        f"Admin\nRabu, 1 Oktober 2025\n\nKAJEN - {REST}",
        Byline(dateline="KAJEN", published_on=date(2025, 10, 1)),
        id="admin",
    ),
    pytest.param(
        f"Judul Berita Pelantikan Ini\nDecember 8, 2025\nSERANG – {REST}",
        Byline(dateline="SERANG", published_on=date(2025, 12, 8)),
        id="english-date",
    ),
    pytest.param(
        f"date 2025-11-11 jpnn.com, JAKARTA - {REST}",
        Byline("jpnn.com", dateline="JAKARTA", published_on=date(2025, 11, 11)),
        id="machine-stamp",
    ),
    pytest.param(
        f"SERANG – {REST} (eky/adv/diskominfo)",
        Byline(dateline="SERANG", is_advertorial=True),
        id="closing-credit",
    ),
    pytest.param(f"SERANG – {REST} (Red/adv)", Byline(dateline="SERANG", is_advertorial=True), id="desk-credit"),
    pytest.param(f"SERANG – {REST} (Red)", Byline(dateline="SERANG"), id="plain-desk"),
    pytest.param(f"SERANG – {REST}\n\nLaman: 1 2", Byline(dateline="SERANG", is_partial=True), id="pages"),
    pytest.param(f"SERANG – {REST}\nHalaman Selanjutnya", Byline(dateline="SERANG", is_partial=True), id="next-page"),
    pytest.param(
        f"Judul Berita Pelantikan Ini\nSimalungun, CONTOH.ID\n{REST}",
        Byline("CONTOH.ID", dateline="Simalungun"),
        id="line-of-its-own",
    ),
    pytest.param(
        f"Judul Berita Pelantikan Ini\n\nPemkab Sidoarjo, Bhicontoh\n{REST}",
        Byline("Bhicontoh", dateline="Pemkab Sidoarjo"),
        id="place-and-paper",
    ),
    pytest.param(
        f"SERANG – {REST}\nArtikel ini telah tayang di Contoh.com dengan judul Itu",
        Byline("Contoh.com", dateline="SERANG"),
        id="shown-at",
    ),
    pytest.param(REST, Byline(), id="nothing"),
    pytest.param("", Byline(), id="empty"),
]


@pytest.mark.parametrize(("text", "expected"), BYLINES)
def test_byline(text: str, expected: Byline) -> None:
    assert read_byline(read_layout(text)) == expected


@pytest.mark.parametrize("row", LABELS, ids=lambda row: row.label)
def test_every_label_names_its_field(row) -> None:
    text = f"SERANG – {REST}\n\nPenulis: Zaki\nEditor: Yani\n"
    text = text.replace("Penulis" if row.field == "author" else "Editor", row.label.capitalize())
    byline = read_byline(read_layout(text))
    assert (byline.author, byline.editor) == ("Zaki", "Yani")


@given(st.text(max_size=200))
def test_any_text_gives_a_byline(text: str) -> None:
    assert isinstance(read_byline(read_layout(text)), Byline)
