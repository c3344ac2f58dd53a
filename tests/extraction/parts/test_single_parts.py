"""Single parts of one total that make a split of it, and single parts that do not."""

import pytest

from tests.extraction.parts.wholes import wholes

# The text and the splits.
SET_SIDE_BY_SIDE = [
    (
        "Sembilan pejabat kampus itu mengucapkan sumpah. Tiga wakil rektor mendapat giliran pertama, yakni Abidin, "
        "Kamaruddin dan Iskandar. Setelah itu tiga dekan, yaitu Mohammad Idhan, Hilal dan Lukman. Sisanya ialah "
        "Direktur Pascasarjana Syahabuddin dan Ketua LPM Askar.",
        [(9, [3, 3])],
    ),
    (
        "Wali Kota Tegal melantik 15 pejabat. Dua kepala dinas disumpah lebih dulu. Kemudian lima camat. Sisanya "
        "adalah lurah.",
        [(15, [2, 5])],
    ),
    (
        "Bupati Kudus melantik 15 kepala dinas. Enam di antaranya promosi. Empat orang digeser.",
        [(15, [4, 6])],
    ),
    (
        "Wali Kota Bima melantik 30 kepala sekolah. Kepada 12 kepala SMP ia berpesan agar disiplin. Sepuluh kepala "
        "SD dilantik hari itu.",
        [(30, [10, 12])],
    ),
    (  # less than most of them, and no rest is told of
        "Wali Kota Bima melantik 63 pejabat. Kepada empat camat ia berpesan agar turun ke desa. Tujuh lurah dilantik "
        "hari itu.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "splits"), SET_SIDE_BY_SIDE)
def test_single_parts_that_tell_most_of_a_total_make_a_split(text: str, splits: list[tuple[int, list[int]]]) -> None:
    assert wholes(text)[1] == splits
