"""Names that look like something else: a month, an agency's short form, a rank, a word that a full stop shortens."""

from __future__ import annotations

import pytest

from tests.extraction.people import officials

NAMES = [
    ("Bupati Sragen dr.Kusdiana Untara hadir.", ["Kusdiana Untara"], "a-title-glued-to-the-name"),
    ("Kepala Dinas Sosial Ir.Agus Salman hadir.", ["Agus Salman"], "another-glued-title"),
    ("Acara di Auditorium Istana Gubernur, Senin, ramai.", [], "a-hall-of-a-palace"),
    ("Mereka berkumpul di Ruang Rapat Sekretaris Daerah.", [], "a-room-of-an-office"),
    ("Hadir Wakil Bupati Juli Suryana di sana.", ["Juli Suryana"], "a-month-as-given-name"),
    ("Kabid Formasi, M. Farid Juni Hariyanta, merinci.", ["M. Farid Juni Hariyanta"], "a-month-within-a-name"),
    ("Wali Kota April Sulistya hadir.", ["April Sulistya"], "another-month"),
    ("Keputusan Bupati Juli Tahun 2025 terbit.", [], "a-month-of-a-year"),
    ("Menurut Bupati Juli Mendatang SK dibagikan.", [], "a-month-to-come"),
    ("Rapat dipimpin Wakil Bupati, Juli 2025.", [], "a-month-behind-a-comma"),
    ("Ketua MA Sunarka mengambil sumpah.", ["Sunarka"], "a-court-that-is-no-degree"),
    ("Ketua MK Suhartana hadir.", ["Suhartana"], "a-court-that-is-no-initials"),
    ("Ketua DPRD Budi Sarwana MA hadir.", ["Budi Sarwana MA"], "a-degree-that-is-no-court"),
    ("Kepala MAN 2 Tegal Ah. Falaqa hadir.", ["Ah. Falaqa"], "a-shortened-name"),
    ("Asisten I Bq. Nelly Kusumawarda M. hadir.", ["Bq. Nelly Kusumawarda M."], "a-noblewoman-and-an-initial"),
    ("Bupati, Benyamin Th. Noaha, melantik.", ["Benyamin Th. Noaha"], "a-shortened-middle-name"),
    ("Sekda Alor, Ferdi I.Lahola,SH, hadir.", ["Ferdi I.Lahola"], "a-glued-initial"),
    ("Ferdi I.Lahola,SH, selama ini Plt di dinas itu, batal hadir.", ["Ferdi I.Lahola"], "acting-all-along"),
    ("Plt Bupati AKBP (Purn) H Asmara menyerahkan SK.", ["H Asmara"], "retired"),
    ("Bupati Meranti, AKBP (Purn.) H. Asmara, S.H., hadir.", ["H. Asmara"], "retired-with-a-full-stop"),
    ("Gubernur NTT Laksamana Madya TNI (Purn) Emanuel Lena hadir.", ["Emanuel Lena"], "a-rank-of-two-words"),
    ("Sekretaris Jenderal, Komjen. Pol. Andap Budi, hadir.", ["Andap Budi"], "a-rank-with-full-stops"),
    ("Bupati Paser H. Haeril Waris alias Irone hadir. Bupati Irone senang.", ["H. Haeril Waris"], "alias"),
    (
        "Gubernur DIY Sri Sultan Bawana X.\n\nSeperti camat, lurah hadir.",
        ["Sri Sultan Bawana X"],
        "a-number-at-the-end",
    ),
    (
        "Ia didampingi Mukhlisa, Pembantu Rektor Bidang Umum, Andri Zulfan selaku Kepala Biro Umum.",
        ["Mukhlisa", "Andri Zulfan"],
        "each-before-its-office",
    ),
    ("Dilantik Manfred Lekis Penjabat Kades Webriamat.", ["Manfred Lekis"], "a-place-of-one-word"),
    (
        "Hadir Staf Ahli Gubernur Bidang Hukum, Politik, dan Pemerintahan Effendi Pohana.",
        ["Effendi Pohana"],
        "whose-adviser",
    ),
    ("Kepala SMP Negeri 25 orang dan Kepala SD Negeri 90 orang.", [], "a-state-school"),
    ("Bupati seperti biasa hadir. Bupati Purn hadir.", [], "nobody"),
]


@pytest.mark.parametrize(("text", "expected", "case"), NAMES, ids=[row[2] for row in NAMES])
def test_a_name_that_looks_like_something_else(text: str, expected: list[str], case: str) -> None:
    assert [name for name, _ in officials(text)] == expected
