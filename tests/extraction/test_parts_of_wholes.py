"""Short articles: which count is part of which, and which parts make one split; a row for each way of telling it.

Beside the ways stand texts that look alike and tie nothing, or tie it otherwise.
"""

import pytest

from extraction.article import extract

# The text, each part with its whole, the splits.
STAGES = [
    (
        "Pemkab Magetan menuntaskan seleksi CPNS. Dari 3.204 pelamar, yang lolos administrasi dan boleh "
        "mengikuti SKD sebanyak 2.717 orang. Setelah nilai SKD dan SKB digabung, 227 peserta diangkat sebagai"
        " CPNS.",
        {2717: 3204, 227: 2717},
        [],
        "who came further lies within them: let in, then appointed",
    ),
    (
        "Seleksi CPNS Mentawai sudah usai. Pendaftarnya 1.805 orang, kemudian sesudah seleksi administrasi "
        "tinggal 1.508. Saat ujian, yang lulus cuma 19 orang.",
        {1508: 1805, 19: 1508},
        [],
        "what is left, then who passed",
    ),
    (
        "Sebanyak 1.120 orang melamar PPPK di Kabupaten Wajo. Dari jumlah itu, 880 orang mengikuti ujian, "
        "lalu 230 orang dinyatakan lulus.",
        {880: 1120, 230: 880},
        [],
        "sat the test, then passed",
    ),
    (
        "Seleksi PPPK Kabupaten Ende diikuti 2.620 pelamar. Sesudah verifikasi berkas tersisa 2.405 orang. "
        "Sampai ujian akhir, 240 orang dinyatakan lulus.",
        {2405: 2620, 240: 2405},
        [],
        "looked through, then passed",
    ),
    (
        "Pelamar PPPK Kabupaten Ende 1.500 orang, yakni 1.100 guru dan 400 tenaga kesehatan.",
        {1100: 1500, 400: 1500},
        [(1500, [400, 1100])],
        "applicants of two kinds of work are a list",
    ),
    (
        "Dari 3.000 pelamar CPNS Kota Tual, 2.100 orang memenuhi syarat dan 900 orang tidak memenuhi syarat.",
        {2100: 3000, 900: 3000},
        [(3000, [900, 2100])],
        "let in and kept out are a list",
    ),
    (
        "Pemkab Ende melantik 500 PPPK. Rinciannya, 320 orang lulus tahap pertama dan 170 orang lulus tahap kedua.",
        {320: 500, 170: 500},
        [(500, [170, 320])],
        "two batches that passed are a list",
    ),
]


@pytest.mark.parametrize(("text", "parts", "splits"), [pytest.param(*row[:3], id=row[3]) for row in STAGES])
def test_parts_of_wholes(text, parts, splits):
    told = extract(text)
    counts = told.headcounts
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == parts
    found = [
        (counts[split.total].value, sorted(counts[part].value for part in split.parts)) for split in told.breakdowns
    ]
    assert sorted(found) == splits
