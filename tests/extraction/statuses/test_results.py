"""What a published result says: codes of those who passed and were outranked, and who failed but is taken on."""

import pytest

from extraction.article import extract

RESULTS = [
    pytest.param(
        "MUARO JAMBI - BKPSDM mengumumkan hasil seleksi PPPK tahap I, Kamis (2/1/2025). Pelamar formasi teknis "
        "berjumlah 1.457 orang. Sebanyak 998 orang berkode R3/L dan berhak lanjut ke pemberkasan. Adapun 456 orang "
        "lain hanya mendapat kode R3. Selain itu satu orang dicap TMS dan dua orang tidak hadir.",
        {998: ("pppk", "proposed"), 456: ("honorer", "remaining"), 1: ("pppk", "other"), 2: ("pppk", "other")},
        id="both codes",
    ),
    pytest.param(
        "BUNGO - Hasil seleksi PPPK Kabupaten Bungo diumumkan, Jumat (3/1/2025). Dari 126 pelamar tenaga kesehatan, "
        "119 di antaranya R3/L dan 7 orang R3.",
        {119: ("pppk", "proposed"), 7: ("honorer", "remaining")},
        id="a code as predicate",
    ),
    pytest.param(
        "MERANGIN - BKPSDM Merangin mengumumkan hasil seleksi PPPK tahap II, Senin (30/6/2025). Peserta berkode R4/L "
        "ada 61 orang. Yang berkode R4 tanpa L mencapai 1.240 orang.",
        {61: ("pppk", "proposed"), 1240: ("honorer", "remaining")},
        id="a code before the number",
    ),
    pytest.param(
        "TEBO - Kepala BKPSDM Tebo, Selasa (7/1/2025), merinci hasil seleksi PPPK. Peserta dengan kode P/L sebanyak 14 "
        "orang dan kode R3/L 540 orang, keduanya lanjut mengisi DRH. Peserta dengan kode TL 20 orang.",
        {14: ("pppk", "proposed"), 540: ("pppk", "proposed"), 20: ("pppk", "other")},
        id="codes of who passed and who did not",
    ),
    pytest.param(
        "SITUBONDO - Sekitar 5.800 honorer di Pemkab Situbondo berpeluang menjadi PPPK paruh waktu, kata Kepala "
        "BKPSDM, Selasa (15/4/2025). Yang pertama adalah 3.456 orang yang tersisih pada tahap pertama. "
        '"Mereka otomatis kami alihkan menjadi pegawai paruh waktu," katanya.',
        {3456: ("pppk_paruh_waktu", "proposed")},
        id="failed and taken on in the next sentence",
    ),
    pytest.param(
        "MURUNG RAYA - Kepala BKPSDM Murung Raya, Jumat (12/9/2025), mengatakan mereka yang tersisih tidak dilepas. "
        "Sebanyak 1.321 orang yang gagal seleksi akan dijadikan PPPK paruh waktu, terhitung 1 Oktober 2025.",
        {1321: ("pppk_paruh_waktu", "proposed")},
        id="failed and taken on",
    ),
    pytest.param(
        "KLATEN - Pemkab Klaten mengalihkan mereka yang tidak lulus PPPK, kata Kepala BKPSDM, Senin (25/8/2025). "
        "Sebanyak 1.004 honorer yang kalah peringkat pada tahap dua diusulkan menjadi PPPK paruh waktu.",
        {1004: ("pppk_paruh_waktu", "proposed")},
        id="outranked and taken on",
    ),
    pytest.param(
        "PACITAN - Kepala BKPSDM Pacitan mengumumkan hasil seleksi PPPK, Senin (6/1/2025). Sebanyak 870 orang gugur di "
        "tahap pertama dan 120 orang lulus.",
        {870: ("pppk", "other"), 120: ("pppk", "proposed")},
        id="failed and no more",
    ),
    pytest.param(
        "KLATEN - Pemkab Klaten mengusulkan 2.300 honorer menjadi PPPK paruh waktu, Senin (25/8/2025). Sebanyak 12 "
        "orang gugur karena menolak menjadi PPPK paruh waktu.",
        {2300: ("pppk_paruh_waktu", "proposed"), 12: ("pppk_paruh_waktu", "other")},
        id="who refused it",
    ),
    pytest.param(
        "KLATEN - BKPSDM Klaten mengumumkan hasil seleksi PPPK, Senin (25/8/2025). Sebanyak 12 orang gugur karena "
        "dokumen palsu, sedangkan yang lain diusulkan menjadi PPPK paruh waktu.",
        {12: ("pppk_paruh_waktu", "other")},
        id="others are taken on",
    ),
    pytest.param(
        "MERANGIN - Pemkab Merangin mengusulkan 1.900 honorer R2, R3 dan R4 menjadi PPPK paruh waktu, Senin (25/8/2025)"
        ", terdiri atas 12 orang R2, 1.200 orang R3 dan 688 orang R4.",
        {1900: ("pppk_paruh_waktu", "proposed"), 1200: ("pppk_paruh_waktu", "proposed")},
        id="a code says only on which list they are",
    ),
    pytest.param(
        "MERANGIN - Bupati Merangin menyerahkan SK PPPK, Senin (5/5/2025). Sebanyak 998 peserta berkode R3/L menerima "
        "SK, begitu pula 14 guru berkode P/L.",
        {998: ("pppk", "appointed"), 14: ("pppk", "appointed")},
        id="who passed and is appointed by now",
    ),
    pytest.param(
        "MURUNG RAYA - Kepala BKPSDM mengumumkan hasil seleksi PPPK, Jumat (12/9/2025). Sebanyak 1.321 orang yang "
        "gagal seleksi akan dijadikan PPPK paruh waktu. Yang lulus 480 PPPK, terdiri atas 300 guru PPPK dan 180 "
        "bidan PPPK.",
        {1321: ("pppk_paruh_waktu", "proposed"), 480: ("pppk", "proposed"), 300: ("pppk", "proposed")},
        id="who passed is of the plain kind still",
    ),
]


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_result(text: str, expected: dict[int, tuple[str, str]]) -> None:
    said = {count.value: (count.category, count.status) for count in extract(text).headcounts}
    assert {value: said.get(value) for value in expected} == expected
