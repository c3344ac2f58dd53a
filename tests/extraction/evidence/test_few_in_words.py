"""Small numbers in words that stand for people without a noun."""

from __future__ import annotations

import pytest

from extraction.article import extract

FEW = [
    ("Bupati melantik 93 pejabat. Tiga tidak bisa datang.", [93, 3], "could-not-come"),
    (
        "Undangan dikirim untuk 96 pejabat. Tiga absen; dua sedang tugas di luar daerah, satu lagi cuti.",
        [96, 3, 2, 1],
        "each-of-them",
    ),
    ("Sebanyak 50 guru PPPK dilantik. Empat sudah pindah ke daerah lain.", [50, 4], "moved-away"),
    ("Pejabat yang dilantik 40 orang. Enam masih menjalani isolasi, dua sakit.", [40, 6, 2], "ill"),
    ("Guru yang dilantik 40 orang. Yang tiga ditunda karena sakit.", [40, 3], "the-three"),
    ("Dari 125 calon PPPK, 18 orang gagal. Yang dua lagi kita tahan dulu.", [125, 18, 2], "the-other-two"),
    ("Tahap dua 131 orang PPPK. Di sini pun ada seorang yang mundur.", [131, 1], "one-who-withdrew"),
    ("Di antara 60 CPNS ada seorang yang meninggal.", [60, 1], "one-who-died"),
    ("SK diserahkan kepada 120 PPPK. Lima belum melapor.", [120, 5], "not-yet-reported"),
    ("Pejabat lama masih mendominasi, 17 orang. Tiga sisanya didatangkan dari luar.", [17, 3], "others-from-outside"),
    ("Ada 9 CPNS dicoret: tujuh menolak ditempatkan, dua ketahuan curang.", [9, 7, 2], "caught"),
    ("Empat PPPK tidak bisa diteruskan: dua meninggal, satu ijazahnya tidak sah.", [4, 2, 1], "whose-papers"),
    ("Empat PPPK gugur: tiga meninggal, satu lainnya tersangkut persoalan hukum.", [4, 3, 1], "in-trouble"),
    ("Ada 797 CPNS yang lolos. Di tengah jalan satu orang mengundurkan diri.", [797, 1], "midway"),
    ("Bupati melantik 93 pejabat di Jalan Satu Mei.", [93], "a-street"),
    ("Bupati melantik 93 pejabat. Dua tersangkut di pohon, katanya soal layang-layang.", [93], "caught-in-a-tree"),
    ("Bupati melantik 93 pejabat. Tiga didatangkan dari Jakarta, yaitu tenda, kursi, meja.", [93], "things-brought"),
    ("Bupati melantik 93 pejabat. Seorang penerima menangis haru.", [93], "one-who-weeps"),
    ("Bupati melantik 93 pejabat. Tiga tidak cukup, katanya, menutup semua kekurangan.", [93], "not-enough"),
    ("Bupati melantik 93 pejabat. Satu sudah pasti, kinerja mereka dinilai.", [93], "one-thing-is-sure"),
    ("Bupati melantik 93 pejabat. Dua sekolah masih kosong.", [93], "schools"),
    ("Bupati melantik 93 pejabat. Satu pindah ke podium.", [93], "one-without-a-count-beside-it"),
    ("Ada 200 PPPK. Dua kali bupati berpesan. Tiga hari lagi mereka bekerja.", [200], "times-and-days"),
    ("Ada 200 PPPK. Ada seorang yang bertanya soal gaji.", [200], "one-who-asks"),
    ("Bupati membuka acara. Tiga tidak bisa datang.", [], "no-count-near"),
]


@pytest.mark.parametrize(("text", "values", "case"), FEW, ids=[row[2] for row in FEW])
def test_small_numbers_that_are_people(text: str, values: list[int], case: str) -> None:
    found = extract("Berita Daerah Hari Ini\n\n" + text)
    assert [headcount.value for headcount in found.headcounts] == values
