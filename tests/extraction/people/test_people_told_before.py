"""Who holds the position of a sentence that does not name them: the person of whom the sentence before tells."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

TOLD = [
    ("Salah satu yang bergeser ialah Bayu Panca. Kepala Dinas PUPR itu kini di luar kota.", "Bayu Panca", "presented"),
    ("Rini Wulandari membagikan 120 SK. Wali Kota Blitar itu meminta mereka rajin.", "Rini Wulandari", "subject"),
    ('"Sudah," kata Hendra Gunawan, Rabu. Kepala BKPSDM Kolaka itu menambahkan.', "Hendra Gunawan", "speaker"),
    ("Menurut Siti Aisyah, ada 40 orang. Sekretaris Daerah Lebong tersebut berharap.", "Siti Aisyah", "source"),
    ("SK diterima dari Toto Suharto.\n\nBupati Sumedang itu berpesan.", "Toto Suharto", "in-the-paragraph-before"),
    ("Yang sibuk adalah Darma Putra. Camat Lasem itu mengantar 12 lurah.", "Darma Putra", "of-a-place"),
    ("Gatot Subekti pulang. Pria yang juga Bupati Ngawi itu tersenyum.", "Gatot Subekti", "of-a-man"),
    ("Juliman tak menunggu. Kamis, Bupati Garut itu hadir. Siap, kata Juliman.", "Juliman", "one-word-that-speaks"),
    ("Garut – Rini Wulandari pulang. Sore itu, Bupati Garut itu hadir.", "Rini Wulandari", "behind-a-dateline"),
    ("Orang melirik kepada Jefri Hamid. Kini ia menjabat Staf Ahli Wali Kota.", "Jefri Hamid", "by-a-pronoun"),
]
NOBODY = [
    ("Acara digelar di Gedung Krida Bakti. Bupati Ngawi itu hadir terlambat.", "a-hall"),
    ("Honorer asal Desa Karang Anyar menunggu. Kursi Bupati Ngawi itu kosong.", "a-seat"),
    ("Pembagian itu tertib. Sekjen Apkasi itu memastikan semuanya.", "an-association"),
    ("Badan Kepegawaian Daerah menunggu. Kepala Dinas Sosial itu belum datang.", "an-office"),
    ("Kabupaten Ngawi menunggu. Bupati Ngawi itu belum datang.", "a-region"),
    ("Garut – Kepala Sekolah menunggu. Bupati Garut itu belum datang.", "a-post-behind-a-dateline"),
    ("Warga mengaku lega. Bupati Ngawi itu belum datang.", "one-word-that-is-nobodys"),
]


@pytest.mark.parametrize(("text", "name", "case"), TOLD, ids=[row[2] for row in TOLD])
def test_whom_the_sentence_before_tells_of(text: str, name: str, case: str) -> None:
    assert [each for each, _ in officials(text)] == [name]


@pytest.mark.parametrize(("text", "case"), NOBODY, ids=[row[1] for row in NOBODY])
def test_nobody_is_told_of(text: str, case: str) -> None:
    assert not officials(text)


def test_a_name_before_that_stays_the_persons() -> None:
    text = "Sapaan Wali Kota Kupang dr. Christian Widodo itu disambut sorak."
    assert [each for each, _ in officials(text)] == ["Christian Widodo"]
