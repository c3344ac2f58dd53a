"""Officials in lists: a post told once for several, brackets behind names, entries of what was left and taken."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

LISTS = [
    (
        "Tiga orang didudukkan sebagai lurah, yakni Pardio di Kelun, Sudarsono di Tawangrejo, dan Mujiyo di Pilang.",
        [("Pardio", "lurah Kelun"), ("Sudarsono", "lurah Tawangrejo"), ("Mujiyo", "lurah Pilang")],
        "one-post-in-several-places",
    ),
    (
        "Dua camat diganti: Ahmad Tarmuji memegang Pantai Labu dan Bobi Ariyanto memegang Bangun Purba.",
        [("Ahmad Tarmuji", "camat Pantai Labu"), ("Bobi Ariyanto", "camat Bangun Purba")],
        "who-holds-which-place",
    ),
    (
        "Ada dua kepala puskesmas, masing-masing dr. Indah Sari di Sarang dan dr. Fajar Nugraha di Kragan.",
        [("Indah Sari", "kepala puskesmas Sarang"), ("Fajar Nugraha", "kepala puskesmas Kragan")],
        "titles-in-a-list",
    ),
    (
        "Di antaranya camat, yakni Sujatmoko yang memimpin Kecamatan Tugu dan M Fahrul di Kecamatan Ulu Rawas.",
        [("Sujatmoko", "camat Kecamatan Tugu"), ("M Fahrul", "camat Kecamatan Ulu Rawas")],
        "who-leads-which-district",
    ),
    (
        "Camat yang dilantik yaitu Pandi Wael (Teluk Kayeli), Baharun Besan (Waeapo), dan Hamid Buto (Waplau).",
        [("Pandi Wael", "Camat Teluk Kayeli"), ("Baharun Besan", "Camat Waeapo"), ("Hamid Buto", "Camat Waplau")],
        "places-in-brackets",
    ),
    (
        "Wakil rektor dilantik, yakni Abidina (Bidang Akademik dan Mutu), Iskandara (Bidang Umum, Aset dan Dana).",
        [
            ("Abidina", "Wakil rektor Bidang Akademik dan Mutu"),
            ("Iskandara", "Wakil rektor Bidang Umum, Aset dan Dana"),
        ],
        "fields-in-brackets",
    ),
    (
        "Rektor melantik tiga dekan, yaitu M Idhana di Fakultas Tarbiyah dan Keguruan, Hilala di Fakultas Syariah.",
        [("M Idhana", "dekan Fakultas Tarbiyah dan Keguruan"), ("Hilala", "dekan Fakultas Syariah")],
        "who-heads-which-faculty",
    ),
    (
        "Dua kepala dinas dilantik: Budi Santosa di Dinas Sosial dan Siti Amina di Dinas Pertanian dan Pangan.",
        [("Budi Santosa", "kepala Dinas Sosial"), ("Siti Amina", "kepala Dinas Pertanian dan Pangan")],
        "who-heads-which-office",
    ),
    ("Dua kepala dinas hadir, yakni Budi (47) dan Siti (51).", [], "ages-in-brackets"),
    ("Bupati memuji kepala dinas, yaitu Dinas Sosial (Dinsos) dan Dinas Kesehatan (Dinkes).", [], "short-forms"),
    (
        "Kepala Disbudpar Yudha Sarwo, Kepala DPMPTSP Joko Waskito, dan Kepala Bappenda Nur Hanuri ikut bergeser.",
        ["Yudha Sarwo", "Joko Waskito", "Nur Hanuri"],
        "offices-by-a-short-form",
    ),
    ("Ada tiga lurah, yakni di Kelun, Tawangrejo dan Pilang.", [], "places-without-names"),
    ("Dilantik tiga lurah di Kelun, Tawangrejo dan Pilang.", [], "places-behind-the-post"),
    ("Lowong kepala puskesmas: Puskesmas Sarang di Lasem, Puskesmas Kragan di Sale.", [], "offices-in-places"),
    ("Dilantik dua camat: Senin di Lasem dan Selasa di Sale.", [], "days-in-places"),
    ("Pelantikan camat, yakni Pendopo di Lasem dan Aula di Sale.", [], "venues-in-places"),
    (
        "- Zaidun (Kepala MIN 36 Lamlham)\n- Badriyah, S.Ag (Kepala MIN 3 Peuka Bada)\n"
        "- Nur Aini (Kepala MAN 1 Montasir)",
        [
            ("Zaidun", "Kepala MIN 36 Lamlham"),
            ("Badriyah", "Kepala MIN 3 Peuka Bada"),
            ("Nur Aini", "Kepala MAN 1 Montasir"),
        ],
        "a-bracket-tells-of-the-name-before-it",
    ),
    (
        "Hadir Drs. Nasrun Abdi, MM (Kadis Perindag), Kornel Wado (Kasat Pol PP), dan Yusuf Leman (Kadis Damkarmat).",
        ["Nasrun Abdi", "Kornel Wado", "Yusuf Leman"],
        "brackets-in-a-sentence",
    ),
    ("Kepala Badan Anu (Kaban) Budi Sarwana hadir.", [], "a-bracket-that-is-short-for-the-post"),
    (
        "1. Azwar, dari Kepala Dinas PMK ke Setwan DPRK\n"
        "2. Rahmi Fitria, dari Camat Simpang Kanan ke Kepala Bagian Umum",
        [("Azwar", "Kepala Dinas PMK"), ("Rahmi Fitria", "Kepala Bagian Umum")],
        "from-and-to",
    ),
    ("Surat dari Kepala Dinas Sosial ke Camat Lasem.", [], "letters-from-and-to"),
    ("Kepala SMPN 2 Bebandam, SMPN 3 Abang, dan SMPN 1 Kubu dilantik.", [], "the-place-of-a-school"),
    ("Kepala SMPN 3 Abang, I Wayan Darpa, hadir.", [("I Wayan Darpa", "Kepala SMPN 3 Abang")], "who-heads-a-school"),
    ("Hadir pula Direktur RSUD Sekarwanga, Camat dan Lurah.", [], "a-hospitals-own-name"),
    (
        "Direktur RSUD Sekarwanga, dr. Asep Wijaya, hadir.",
        [("Asep Wijaya", "Direktur RSUD Sekarwanga")],
        "who-heads-a-hospital",
    ),
    (
        "Direktur RSUD Kota Bogor Ilham Chaidar hadir.",
        [("Ilham Chaidar", "Direktur RSUD Kota Bogor")],
        "a-hospital-named-by-its-town",
    ),
    ("Kepala Sanggar Kegiatan Belajar menyambut.", [], "a-place-of-learning"),
    ("Jaksa Agung Muda Tindak Pidana Umum hadir.", [], "a-field-of-law"),
    ("Hadir Kepala Dinas Perindag dan Kepala Dinas Damkarmat.", [], "short-forms-of-offices"),
    ("Kepala Dinas, Datok Penghulu dan Camat hadir.", [], "heads-of-villages"),
]


@pytest.mark.parametrize(("text", "expected", "case"), LISTS, ids=[row[2] for row in LISTS])
def test_officials_in_a_list(text: str, expected: list[tuple[str, str]] | list[str], case: str) -> None:
    found = officials(f"Bupati melantik pejabat berikut.\n\n{text}\n\nAcara ditutup doa bersama para undangan.")
    assert found == expected or [name for name, _ in found] == expected


ENTRIES = [
    ("Khairul: Kepala Dinas PUPR → Camat Sape\nZul Hasan: Staf Ahli → Kepala BKD", ["Khairul", "Zul Hasan"], "arrows"),
    ("1. Khairul: Kepala Dinas PUPR\n2. Zul Hasan: Camat Sape", ["Khairul", "Zul Hasan"], "numbers"),
    ("1. Drs. Khairul: Kepala Dinas PUPR\n2. Ir. Sumin: Camat Sape", ["Khairul", "Sumin"], "titles"),
    ("- Khairul – Kepala Dinas PUPR\n- Sumin – Camat Sape", ["Khairul", "Sumin"], "dashes"),
    ("- Pelindung: Bupati Edi Santo\n- Pembina: Sekda Rudi Harto", ["Edi Santo", "Rudi Harto"], "tasks"),
    ("- Promosi: Kepala Dinas Sosial 3 orang\n- Mutasi: Camat 4 orang", [], "counts"),
    ("- Kosong: Kepala Dinas Sosial\n- Lowong: Camat Sape", [], "seats"),
    ("- Guru: Kepala Sekolah Dasar\n- Pendidikan: Kepala Dinas", [], "kinds"),
]


@pytest.mark.parametrize(("entries", "names", "case"), ENTRIES, ids=[row[2] for row in ENTRIES])
def test_one_word_that_opens_an_entry(entries: str, names: list[str], case: str) -> None:
    assert [name for name, _ in officials("Inilah susunannya:\n" + entries)] == names
