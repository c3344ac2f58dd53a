"""Who passed no more than a stage of a selection, told beside the stage, those who failed it, or what comes next."""

import pytest

from extraction.article import extract

HEAD = "Pelamar Lumar Diumumkan\n\nLUMAR - "
STAGES = [
    pytest.param(
        "Pemkab Lumar mengumumkan hasil seleksi administrasi CPNS, Senin (14/10/2024). Formasi bidan 40, pelamarnya "
        "312 orang. Lulus 251 orang, TMS 61 orang.",
        {312: "other", 251: "other", 61: "other"},
        id="the stage a sentence before",
    ),
    pytest.param(
        "Hasil verifikasi berkas PPPK Kabupaten Lumar sudah keluar. Di bidang guru pendaftarnya 511 orang. Yang lolos "
        "402 orang, yang kandas 109 orang. Setelah ini ada masa sanggah.",
        {511: "other", 402: "other", 109: "other"},
        id="the stage two sentences before",
    ),
    pytest.param(
        "Pendaftar CPNS semula 4.210 orang. Setelah berkasnya diperiksa, hanya 3.105 orang yang lulus.",
        {4210: "other", 3105: "other"},
        id="papers looked through",
    ),
    pytest.param(
        "Dari 92 pelamar CPNS yang menyanggah, 31 orang diterima sanggahannya. Dengan begitu peserta yang lulus "
        "bertambah menjadi 2.418 orang dan semuanya berhak ikut SKD.",
        {92: "other", 31: "other", 2418: "other"},
        id="they go on to an exam",
    ),
    pytest.param(
        "Usai masa sanggah, 27 orang dinyatakan lulus kembali sehingga jumlah yang lulus administrasi menjadi 1.240 "
        "orang. Mereka mengikuti SKD CPNS mulai Selasa.",
        {27: "other", 1240: "other"},
        id="let in by an objection",
    ),
    pytest.param(
        "Untuk formasi kesehatan, dari 1.188 pelamar PPPK yang lolos hanya 1.018 orang, sedangkan 170 orang tersingkir "
        "di pemeriksaan berkas.",
        {1188: "other", 1018: "other", 170: "other"},
        id="the stage with those who failed it",
    ),
    pytest.param(
        "Tahap berkas seleksi PPPK di Lumar rampung. Pelamar guru 210 orang, lulus 205 orang, gagal lima orang.",
        {210: "other", 205: "other", 5: "other"},
        id="by kind",
    ),
    pytest.param(
        "Adapun pada tahap kedua, dari 1.116 pendaftar PPPK yang dinyatakan lulus 723 orang.",
        {1116: "other", 723: "proposed"},
        id="some of those who applied passed",
    ),
    pytest.param(
        "Yang ikut kompetensi dasar CPNS 10.537 orang, tidak hadir 542. Tidak lulus 8.473, lulus 1.522.",
        {10537: "other", 1522: "other"},
        id="the first exam",
    ),
]
THROUGH = [
    pytest.param(
        "Pelamar PPPK 636 orang, tetapi yang memenuhi syarat administratif cuma 132 orang. Dari 132 itu 34 orang "
        "dinyatakan lulus.",
        {636: "other", 132: "other", 34: "proposed"},
        id="out of those who passed the stage",
    ),
    pytest.param(
        "Panitia mengumumkan hasil akhir seleksi PPPK Kabupaten Lumar. Pelamar guru 511 orang. Yang lulus 402 orang, "
        "yang gagal 109 orang. Peserta yang lulus segera mengisi DRH.",
        {511: "other", 402: "proposed", 109: "other"},
        id="a final result",
    ),
    pytest.param(
        "Dari 1.962 pelamar PPPK, 1.382 peserta lolos administrasi. Pada seleksi lanjutan, 924 orang dinyatakan lulus.",
        {1962: "other", 1382: "other", 924: "proposed"},
        id="the stage after",
    ),
    pytest.param(
        "Pengumuman kelulusan akhir PPPK terbit. Setelah masa sanggah, peserta yang lulus menjadi 610 orang, mereka "
        "kini melengkapi pemberkasan NIP.",
        {610: "proposed"},
        id="an objection to the final result",
    ),
    pytest.param(
        "Seleksi administrasi PPPK tahap dua berjalan hingga 3 Februari. Pada tahap I ada 1.900 pegawai yang lolos, "
        "mereka sedang melengkapi berkas.",
        {1900: "proposed"},
        id="another batch",
    ),
]


@pytest.mark.parametrize(("text", "statuses"), [*STAGES, *THROUGH])
def test_who_passed(text: str, statuses: dict[int, str]) -> None:
    headcounts = extract(HEAD + text).headcounts
    told = {headcount.value: headcount.status for headcount in headcounts}
    assert {value: told.get(value) for value in statuses} == statuses
