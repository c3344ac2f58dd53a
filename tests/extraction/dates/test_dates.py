"""Days in every shape the press writes them, their weekday checked, their year inferred."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.dates.dates import find_dates
from extraction.dates.day_names import MONTHS, WEEKDAYS
from extraction.dates.year_inference import ERAS
from extraction.model import DateMention
from extraction.text.layout import read_layout

# text, the mention's words, day, weekday, whether it matches, basis of the year
SHAPES = [
    ("kata Andra, Senin (15/12/2025).", "Senin (15/12/2025)", "2025-12-15", "Senin", True, "stated"),
    ("pada Kamis 23 Oktober 2025.", "Kamis 23 Oktober 2025", "2025-10-23", "Kamis", True, "stated"),
    ("ujar dia, Rabu, 24 Desember 2025.", "Rabu, 24 Desember 2025", "2025-12-24", "Rabu", True, "stated"),
    ("dilantik Senin (8/12/25), di aula.", "Senin (8/12/25)", "2025-12-08", "Senin", True, "stated"),
    ("digelar, Senin (29 Desember 2025).", "Senin (29 Desember 2025)", "2025-12-29", "Senin", True, "stated"),
    ("Bupati, Rabu(1/10/2025).", "Rabu(1/10/2025)", "2025-10-01", "Rabu", True, "stated"),
    ("acara Kamis, 23/10/2025 di aula.", "Kamis, 23/10/2025", "2025-10-23", "Kamis", True, "stated"),
    (
        "pada Selasa tanggal 23 September 2025.",
        "Selasa tanggal 23 September 2025",
        "2025-09-23",
        "Selasa",
        True,
        "stated",
    ),
    ("Kamis pekan lalu (9/10/2025) digelar", "Kamis pekan lalu (9/10/2025)", "2025-10-09", "Kamis", True, "stated"),
    ("Selasa siang, 2 Desember 2025, di aula", "Selasa siang, 2 Desember 2025", "2025-12-02", "Selasa", True, "stated"),
    ("usai apel, Selasa siang (2/12/2025).", "Selasa siang (2/12/2025)", "2025-12-02", "Selasa", True, "stated"),
    ("Jum'at (5/12/2025) malam", "Jum'at (5/12/2025)", "2025-12-05", "Jumat", True, "stated"),
    ("Jum’at, 5 Desember 2025, di aula", "Jum’at, 5 Desember 2025", "2025-12-05", "Jumat", True, "stated"),
    ("Ahad (14/12/2025) digelar", "Ahad (14/12/2025)", "2025-12-14", "Minggu", True, "stated"),
    ("pada 3 Pebruari 2024 lalu", "3 Pebruari 2024", "2024-02-03", None, None, "stated"),
    ("pada 3 Nopember 2024 lalu", "3 Nopember 2024", "2024-11-03", None, None, "stated"),
    ("terbit 21 Agu 2025 lalu", "21 Agu 2025", "2025-08-21", None, None, "stated"),
    ("pada 15-12-2025 lalu", "15-12-2025", "2025-12-15", None, None, "stated"),
    ("pada 15.12.2025 lalu", "15.12.2025", "2025-12-15", None, None, "stated"),
    ("sejak 2025-10-23 lalu", "2025-10-23", "2025-10-23", None, None, "stated"),
    ("pada 23 Oktober 2025 (Kamis) lalu", "23 Oktober 2025 (Kamis)", "2025-10-23", "Kamis", True, "stated"),
    ("(Senin, 15/12/2025) di aula", "Senin, 15/12/2025", "2025-12-15", "Senin", True, "stated"),
    ("SK itu (01/010/25) terbit", "(01/010/25)", "2025-10-01", None, None, "stated"),
    ("Senin (15-12/2025) di aula", "Senin (15-12/2025)", "2025-12-15", "Senin", True, "stated"),
    ("Senin (15/12-2025) di aula", "Senin (15/12-2025)", "2025-12-15", "Senin", True, "stated"),
    ("Senin (15\\12\\2025) di aula", "Senin (15\\12\\2025)", "2025-12-15", "Senin", True, "stated"),
    ("Senin (15|12|2025) di aula", "Senin (15|12|2025)", "2025-12-15", "Senin", True, "stated"),
    ("Senin (15,12,2025) di aula", "Senin (15,12,2025)", "2025-12-15", "Senin", True, "stated"),
    ("Senin (15 - 12 - 2025) di aula", "Senin (15 - 12 - 2025)", "2025-12-15", "Senin", True, "stated"),
    ("Senin (15.12.25) di aula", "Senin (15.12.25)", "2025-12-15", "Senin", True, "stated"),
    ("Senin, 15-12-25, di aula", "Senin, 15-12-25", "2025-12-15", "Senin", True, "stated"),
    ("Senin (15/XII/2025) di aula", "Senin (15/XII/2025)", "2025-12-15", "Senin", True, "stated"),
    ("surat tertanggal 15/XII/2025 itu", "15/XII/2025", "2025-12-15", None, None, "stated"),
    ("Senin, 15-Des-2025, di aula", "Senin, 15-Des-2025", "2025-12-15", "Senin", True, "stated"),
    ("Senin, 15 Des 25, di aula", "Senin, 15 Des 25", "2025-12-15", "Senin", True, "stated"),
    ("Senin, 15 Desember '25, di aula", "Senin, 15 Desember '25", "2025-12-15", "Senin", True, "stated"),
    ("Senin, 15 Desember2025, di aula", "Senin, 15 Desember2025", "2025-12-15", "Senin", True, "stated"),
    ("Senin, 15 Desember.2025, di aula", "Senin, 15 Desember.2025", "2025-12-15", "Senin", True, "stated"),
    ("Senin, 15th December 2025, di aula", "Senin, 15th December 2025", "2025-12-15", "Senin", True, "stated"),
    ("pada 3 Nofember 2024 lalu", "3 Nofember 2024", "2024-11-03", None, None, "stated"),
    ("pada 3 Novenber 2024 lalu", "3 Novenber 2024", "2024-11-03", None, None, "stated"),
    ("pada 3 Agutsus 2024 lalu", "3 Agutsus 2024", "2024-08-03", None, None, "stated"),
    ("pada 3 Septermber 2024 lalu", "3 Septermber 2024", "2024-09-03", None, None, "stated"),
    ("di aula Senin.(15/12/2025)", "Senin.(15/12/2025)", "2025-12-15", "Senin", True, "stated"),
    ("di aula, Seniin (15/12/2025)", "Seniin (15/12/2025)", "2025-12-15", "Senin", True, "stated"),
    ("di aula, Jum at (5/12/2025)", "Jum at (5/12/2025)", "2025-12-05", "Jumat", True, "stated"),
    (
        "Senin s/d Rabu (8 s/d 10/12/2025) di aula",
        "Senin s/d Rabu (8 s/d 10/12/2025)",
        "2025-12-08",
        "Senin",
        True,
        "stated",
    ),
    ("pada 8 s.d. 10 Desember 2025 di aula", "8 s.d. 10 Desember 2025", "2025-12-08", None, None, "stated"),
    ("8 sampai dengan 10 Desember 2025", "8 sampai dengan 10 Desember 2025", "2025-12-08", None, None, "stated"),
    ("PPPK Paruh Waktu, Jumat (12-9) malam", "Jumat (12-9)", "2025-09-12", "Jumat", True, "weekday"),
    ("PPPK Paruh Waktu, Jumat (12 Sep) malam", "Jumat (12 Sep)", "2025-09-12", "Jumat", True, "weekday"),
    ("Senin (15/122025) di aula", "Senin (15/122025)", "2025-12-15", "Senin", True, "stated"),
    ("Senin-Selasa (8-9/12/2025) di aula", "Senin-Selasa (8-9/12/2025)", "2025-12-08", "Senin", True, "stated"),
    ("Tahap kedua 12-16 Mei 2025 diikuti", "12-16 Mei 2025", "2025-05-12", None, None, "stated"),
    ("Selasa (23/2/2026) dilantik", "Selasa (23/2/2026)", "2026-02-23", "Selasa", False, "stated"),
    ("Senin (5/1/2025). Dibuka Februari 2026.", "Senin (5/1/2025)", "2026-01-05", "Senin", True, "context"),
    ("Senin (5/1/2025). Dibuka Februari 2027.", "Senin (5/1/2025)", "2025-01-05", "Senin", False, "stated"),
    ("Rabu, 1 Oktober 2035, dasarnya SK 5430/2025.", "Rabu, 1 Oktober 2035", "2025-10-01", "Rabu", True, "context"),
    ("Senin (15/12/20025) di aula", "Senin (15/12/20025)", "2025-12-15", "Senin", True, "context"),
    ("digelar 27, 28, dan 29 Oktober 2025", "27, 28, dan 29 Oktober 2025", "2025-10-27", None, None, "stated"),
    ("tanggal 27 dan tanggal 28 Oktober 2025", "27 dan tanggal 28 Oktober 2025", "2025-10-27", None, None, "stated"),
    ("lulus 27, 28 Oktober 2025 dilantik", "28 Oktober 2025", "2025-10-28", None, None, "stated"),
    (
        "Senin, tanggal 27 bulan Oktober tahun 2025",
        "Senin, tanggal 27 bulan Oktober tahun 2025",
        "2025-10-27",
        "Senin",
        True,
        "stated",
    ),
    ("PPPK 2021, Selasa (2/2) malam", "Selasa (2/2)", "2021-02-02", "Selasa", True, "weekday"),
    ("PPPK Paruh Waktu, Jumat (12/9) malam", "Jumat (12/9)", "2025-09-12", "Jumat", True, "weekday"),
    ("Rapat Rabu (30/4) sore", "Rabu (30/4)", None, "Rabu", None, "none"),
    ("Surat tgl 5 Mei itu", "5 Mei", None, None, None, "none"),
    ("TMT 1 Januari 2026 mereka", "1 Januari 2026", "2026-01-01", None, None, "stated"),
]


@pytest.mark.parametrize(
    ("text", "words", "day", "weekday", "matches", "basis"), SHAPES, ids=[row[1] for row in SHAPES]
)
def test_shape(text: str, words: str, day: str | None, weekday: str | None, matches: bool | None, basis: str) -> None:
    (mention,) = find_dates(read_layout(f"Awal berita. {text}"), None)
    assert mention.text == words
    assert mention.date == (date.fromisoformat(day) if day else None)
    assert (mention.weekday_stated, mention.weekday_matches, mention.year_basis) == (weekday, matches, basis)
    assert mention.problem is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("digelar 31/02/2025 lalu", "February 2025 has no day 31"),
        ("digelar, Selasa (31/02/2025).", "February 2025 has no day 31"),
        ("digelar 31 November 2025 lalu", "November 2025 has no day 31"),
        ("digelar (12/13/2025) lalu", "there is no month 13"),
        ("digelar Selasa (15/12/20025) lalu", "20025 is no year of our time"),
        ("digelar 15/12/20025 lalu", "20025 is no year of our time"),
        ("digelar Senin (29/2/2025) lalu", "February 2025 has no day 29"),
    ],
)
def test_impossible_day(text: str, problem: str) -> None:
    (mention,) = find_dates(read_layout(f"Acara {text}"), None)
    assert (mention.date, mention.problem) == (None, problem)


NO_DAYS = [
    "PP 49 Tahun 2008 tentang Perubahan",
    "Batalion Arhanud 1/Rajawali",
    "Nomor 800.1.3.1/655/BKPSM",
    "surat nomor 821/4323/Otda/1 Juli 2021",
    "Nomor 12/11/2025 tentang itu",
    "surat 12/11/2025/BKD tentang itu",
    "skor 2/1 dan 3/4 bagian",
    "layanan 24/7 bagi warga",
    "tahun ajaran 2024/2025",
    "minggu depan 3 hari",
    "sebanyak 2.024 guru pada 2025",
    "Senin 2.000 orang datang",
    "50 Desember",
    "3 Mar lalu",
    "pukul 23.59 WIB",
    "jumlahnya 46 orang",
    "1.278/3.151",
    "Pasal 3.1.22 berlaku",
    "skor 13-11 untuk tuan rumah",
    "kode (11-11) dipakai",
    "SK 810/13/XI/2024 terbit",
    "versi 13.11.24 dirilis",
    "Nomor 13-11/2024 tentang",
    "2 Nov 24 orang datang",
    "Jalan 17-Agustus",
    "13 Agustusan meriah",
    "sebanyak 12, 10, 2024 orang",
    "Kelas 7-8-24",
    "12 Desa 2024",
    "3 Maria 2024",
    "4 Aprilia 2024",
    "Senin 10-12 guru",
    "Senin 7.30.15 WIB",
    "Kamis 08.00-12.00",
    "Usulan 431 PPPK\n26",
]


@pytest.mark.parametrize("text", NO_DAYS)
def test_no_day(text: str) -> None:
    assert find_dates(read_layout(f"Menurut dia, {text}"), None) == ()


# text, day of publication, days and bases in order
INFERRED = [
    ("Kata dia, Rabu (25/2).", "2026-02-26", [("2026-02-25", "publication")], "the day before publication"),
    ("Kata dia, Rabu (31/12).", "2026-01-02", [("2025-12-31", "publication")], "over the turn of the year"),
    ("Mulai 1 Januari nanti.", "2025-12-14", [("2026-01-01", "publication")], "the coming new year"),
    ("Kata dia, Selasa (25/2).", "2026-02-26", [("2026-02-25", "publication")], "publication beats a wrong weekday"),
    (
        "SK 1 Januari 2026. Kata dia, Minggu (14/12).",
        None,
        [("2026-01-01", "stated"), ("2025-12-14", "weekday")],
        "weekday near another date",
    ),
    (
        "Hari ini (28/10). Kata dia, Senin (27/10), PPPK 2024.",
        None,
        [("2025-10-28", "context"), ("2025-10-27", "weekday")],
        "a day dated by its neighbour",
    ),
    (
        "Dari 19 Agustus sampai 20 Desember 2024.",
        None,
        [("2024-08-19", "context"), ("2024-12-20", "stated")],
        "a span's first day takes the last one's year",
    ),
    (
        "Dari 20 November hingga 5 Januari 2025.",
        None,
        [("2024-11-20", "context"), ("2025-01-05", "stated")],
        "a span over the turn of the year",
    ),
    ("Guru formasi 2022, Senin (31/7).", None, [("2023-07-31", "weekday")], "the year after the formation"),
    ("Seleksi PPPK tahun 2021 mundur, kata dia, Rabu (2/6).", None, [("2021-06-02", "weekday")], "PPPK is no PP"),
    ("Semua bermasker karena pandemi, Selasa (31/8).", None, [("2021-08-31", "weekday")], "the years of the pandemic"),
    ("Acara virtual di tengah wabah corona, Kamis (25/6).", None, [("2020-06-25", "weekday")], "its first year"),
    ("Sejak pandemi berlalu, kata dia, Selasa (31/8).", None, [(None, "none")], "since the pandemic"),
    ("Pada era pascapandemi, kata dia, Selasa (31/8).", None, [(None, "none")], "after the pandemic"),
    ("PPPK dilantik dengan prokes, Kamis (28/10).", None, [("2021-10-28", "weekday")], "two terms together"),
    ("Presiden Prabowo melantik 90 hakim, Kamis (12/6).", None, [("2025-06-12", "weekday")], "a president's years"),
    ("Kata Menteri Tjahjo Kumolo, Senin (2/3).", None, [(None, "none")], "a minister's years with two such days"),
    (
        "SK itu terbit 12 Maret lalu. Kontrak berlaku hingga 31 Maret 2030.",
        None,
        [(None, "none"), ("2030-03-31", "stated")],
        "the end of a contract dates nothing",
    ),
    (
        "Sanggah dibuka 23 Juli. Pendaftaran diterima hingga 26 Juli 2021.",
        None,
        [("2021-07-23", "context"), ("2021-07-26", "stated")],
        "the end of an application dates its neighbour",
    ),
    ("Kata dia, Kamis (5/6). UU Nomor 20 Tahun 2003.", None, [(None, "none")], "a law's year decides nothing"),
    ("Kontrak kerja 2023-2028. SK dibagikan Rabu (21/6).", None, [("2023-06-21", "weekday")], "a term's first year"),
    (
        "SK mengikat lima tahun, dari 2023 sampai 2028, kata dia, Senin (26/6).",
        None,
        [("2023-06-26", "weekday")],
        "a term from year to year",
    ),
    (
        "Kontraknya lima tahun (2023 s.d. 2028). SK diteken Senin (12/6).",
        None,
        [("2023-06-12", "weekday")],
        "a term in brackets",
    ),
    ("Kontrak berlaku sampai akhir 2025, kata dia, Senin (7/12).", None, [(None, "none")], "a term's last year alone"),
    (
        "Kontrak lama 2019-2024 diperbarui, kata dia, Rabu (18/12).",
        None,
        [("2024-12-18", "weekday")],
        "a term that is over",
    ),
    (
        "Diangkat pada 2018-2020, mereka disumpah Rabu (18/11).",
        None,
        [("2020-11-18", "weekday")],
        "years of appointment are no term",
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"), [row[:3] for row in INFERRED], ids=[row[3] for row in INFERRED]
)
def test_year(text: str, published: str | None, expected: list[tuple[str | None, str]]) -> None:
    published_on = date.fromisoformat(published) if published else None
    found = find_dates(read_layout(f"Awal berita. {text}"), published_on)
    assert [(mention.date and mention.date.isoformat(), mention.year_basis) for mention in found] == expected


def test_days_of_other_articles_are_left_out() -> None:
    text = "SERANG – Bupati melantik, Senin (15/12/2025).\nBaca juga: Bupati Lantik 5 Camat pada 1 Juni 2024\n"
    assert [mention.text for mention in find_dates(read_layout(text), None)] == ["Senin (15/12/2025)"]


@pytest.mark.parametrize("row", MONTHS, ids=lambda row: row.name)
def test_every_month_name_is_read(row) -> None:
    (mention,) = find_dates(read_layout(f"Acara itu digelar pada 7 {row.name.capitalize()} 2024 di aula."), None)
    assert mention.date == date(2024, row.month, 7)


@pytest.mark.parametrize("row", WEEKDAYS, ids=lambda row: row.name)
def test_every_weekday_name_is_read(row) -> None:
    day = date(2024, 1, 1) + timedelta(days=row.number)
    (mention,) = find_dates(read_layout(f"Acara digelar, {row.name.capitalize()} ({day:%d/%m/%Y}) di aula."), None)
    assert (mention.weekday_stated, mention.weekday_matches) == (row.weekday, True)


@pytest.mark.parametrize("era", ERAS, ids=lambda era: era.term)
def test_every_era_decides_an_otherwise_open_year(era) -> None:
    years = range(era.first_year, era.last_year + 1)
    day = next(
        date(year, 9, number)
        for number in range(1, 30)
        for year in years
        if sum(date(other, 9, number).weekday() == date(year, 9, number).weekday() for other in years) == 1
    )
    name = next(row.weekday for row in WEEKDAYS if row.number == day.weekday())
    text = f"Soal {era.term} dibahas, {name} ({day.day}/9) di aula."
    (mention,) = find_dates(read_layout(text), None)
    assert (mention.date, mention.year_basis) == (day, "weekday")


def _exact(text: str, mention: DateMention) -> bool:
    return text[mention.start : mention.end] == mention.text and mention.start < mention.end


@given(st.text(alphabet=st.sampled_from("0123456789/-.() ,SeninKamisDesember2025hari ini\n“"), max_size=120))
def test_any_text_gives_exact_spans_in_order(text: str) -> None:
    found = find_dates(read_layout(text), None)
    assert all(_exact(text, mention) for mention in found)
    assert [mention.start for mention in found] == sorted(mention.start for mention in found)


@given(st.dates(date(2014, 1, 1), date(2027, 12, 31)))
def test_a_written_day_is_that_day(day: date) -> None:
    weekday = next(row.weekday for row in WEEKDAYS if row.number == day.weekday())
    month = next(row.name for row in MONTHS if row.month == day.month).capitalize()
    for words in (f"{weekday} ({day.day}/{day.month}/{day.year})", f"{weekday}, {day.day} {month} {day.year}"):
        (mention,) = find_dates(read_layout(f"Kata dia, {words} di aula."), None)
        assert (mention.date, mention.weekday_matches, mention.text) == (day, True, words)
