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


# The text and the splits.
TOLD_APART = [
    (
        "Sebanyak 6.483 PPPK Paruh Waktu dilantik di Lapangan Karangpawitan. Agar lapangan tidak sesak, acara dipecah "
        "menjadi dua sesi. Pagi hari diikuti 2.522 orang, sedangkan siangnya 3.231 orang.",
        [(6483, [2522, 3231])],
    ),
    (
        "Bupati Bogor menyerahkan SK kepada 4.100 PPPK. Penyerahan berlangsung dua tahap. Tahap pertama diikuti 1.900 "
        "orang, tahap kedua 2.050 orang.",
        [(4100, [1900, 2050])],
    ),
    (
        "Bupati Lebak menyerahkan SK kepada 2.400 PPPK. Acara digelar di dua lokasi. Di Pendopo 1.000 orang, di GOR "
        "1.300 orang.",
        [(2400, [1000, 1300])],
    ),
    (
        "Jumlah CPNS yang dilantik hari itu 222 orang. Kepala BKPSDM memecahnya menjadi dua jalur. Dari jalur umum ada "
        "75 orang, lalu dari honorer K2 ada 147 orang.",
        [(222, [75, 147])],
    ),
    (
        "Wali Kota Tegal menyerahkan SK kepada 98 CPNS. Mereka berasal dari honorer K1 38 orang dan pelamar umum 60 "
        "orang.",
        [(98, [38, 60])],
    ),
    (
        "Bupati Lebak menyerahkan SK kepada 2.400 PPPK. Kabupaten tetangga sudah lebih dulu. Pandeglang melantik 1.000 "
        "orang, Serang 1.300 orang.",
        [],
    ),
    (
        "Bupati Lebak menyerahkan SK kepada 2.400 PPPK. Mereka lulus setelah menjalani dua tahap seleksi. Honorer yang "
        "masih menunggu 1.000 orang, tenaga kontrak 1.300 orang.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "splits"), TOLD_APART)
def test_sessions_places_and_ways_in_tell_a_total_apart(text: str, splits: list[tuple[int, list[int]]]) -> None:
    assert wholes(text)[1] == splits


RATES = [
    "Evaluasi menemukan 502 tenaga honorer dipekerjakan OPD. Setiap dinas dan badan boleh memakai tenaga kontrak "
    "paling banyak 8 orang, biro 4 orang, sedangkan sekretariat DPR 20 orang.",
    "Pemprov memberhentikan 300 honorer. Tiap OPD hanya boleh mempekerjakan paling banyak 6 tenaga kontrak, tiap UPT 3 "
    "orang.",
    "Sebanyak 320 PPPK dilantik, Senin (3/3/2025). Tiap tahun sekitar 100 orang diangkat.",
    "Bupati menyerahkan SK kepada 410 guru PPPK. Saban sekolah dijatah paling banyak 6 orang, SD kecil 2 orang.",
]


@pytest.mark.parametrize("text", RATES)
def test_a_rate_or_a_ceiling_is_no_part(text: str) -> None:
    assert wholes(text) == ({}, [])


def test_the_most_of_a_number_of_people_is_part_of_it() -> None:
    text = "Sebanyak 410 PPPK dilantik. Dinas Pendidikan paling banyak dengan 300 orang, Dinas Kesehatan 80 orang."
    assert wholes(text) == ({300: 410, 80: 410}, [(410, [80, 300])])


# The text and the splits: as many others are no second telling of the first.
AS_MANY_OTHERS = [
    (
        "Gubernur Bali melantik enam Pejabat Pimpinan Tinggi Pratama. Tiga pejabat hanya bergeser kursi. Tiga nama "
        "lagi naik dari jabatan administrator.",
        [(6, [3, 3])],
    ),
    (
        "Bupati Kudus melantik enam kepala dinas. Tiga orang dirotasi. Tiga lainnya dipromosikan dari eselon III.",
        [(6, [3, 3])],
    ),
    (
        "Bupati Kudus melantik sembilan kepala dinas. Enam orang dirotasi. Tiga sosok lain dipromosikan.",
        [(9, [3, 6])],
    ),
    (
        "Wali Kota Tegal melantik 30 pejabat. Sepuluh orang di antaranya camat, 20 orang lurah. Dari 20 lurah itu, 10 "
        "lagi berhalangan hadir.",
        [(30, [10, 20])],
    ),
]


@pytest.mark.parametrize(("text", "splits"), AS_MANY_OTHERS)
def test_as_many_others_are_no_second_telling(text: str, splits: list[tuple[int, list[int]]]) -> None:
    assert wholes(text)[1] == splits
