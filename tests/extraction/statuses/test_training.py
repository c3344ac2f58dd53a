"""Articles on staff who are taught or sit an exam of their own: nobody enters in them."""

import pytest

from extraction.article import extract

TRAINING = [
    pytest.param(
        "Bupati membuka Pelatihan Dasar bagi 70 CPNS golongan III formasi 2019. Pesertanya 63 guru dan tujuh bidan.",
        "other",
        ["other", "other", "other"],
        id="a basic training",
    ),
    pytest.param(
        "Bupati melantik 70 CPNS formasi 2024. Mereka akan mengikuti pelatihan dasar bulan depan.",
        "appointment",
        ["appointed"],
        id="a training to come",
    ),
    pytest.param(
        "Ujian dinas diikuti 87 PNS di SMAN 1. Tahun lalu yang lulus 60 orang.",
        "other",
        ["other", "other"],
        id="an exam of staff",
    ),
    pytest.param(
        "Ujian seleksi CPNS diikuti 87 peserta di SMAN 1. Tahun lalu yang lulus 60 orang.",
        "proposal",
        ["other", "proposed"],
        id="an exam to get in",
    ),
    pytest.param(
        "Kampus mendampingi 44 dosen dalam sertifikasi dosen. Semula universitas itu mengajukan 49 dosen.",
        "other",
        ["other", "other"],
        id="put forward for a certificate",
    ),
    pytest.param(
        "Sebanyak 75 penyuluh mengikuti bimbingan teknis. Untuk menutup kekurangan diusulkan 40 formasi PPPK.",
        "other",
        ["other", "proposed"],
        id="posts asked for beside a training",
    ),
]


@pytest.mark.parametrize(("text", "kind", "statuses"), TRAINING)
def test_training(text, kind, statuses):
    article = extract(text)
    assert (article.kind, [count.status for count in article.headcounts]) == (kind, statuses)


KINDS = [
    pytest.param(
        "433 PPPK Pegang SK\n\nTertunda berkali-kali, surat keputusan pengangkatan bagi 433 Pegawai Pemerintah dengan "
        "Perjanjian Kerja (PPPK) dan 72 Calon Pegawai Negeri Sipil (CPNS) di Kabupaten Contoh, Provinsi Contoh, "
        "akhirnya keluar.",
        "appointment",
        id="a decree put off that came after all",
    ),
    pytest.param(
        "433 PPPK Belum Pegang SK\n\nTertunda berkali-kali, surat keputusan bagi 433 PPPK belum juga keluar.",
        "proposal",
        id="a decree put off that did not come",
    ),
    pytest.param(
        "Guru agama lega. Perjanjian kerja mereka diteken di kantor dinas.", "appointment", id="contracts signed"
    ),
    pytest.param(
        "Guru agama menanti SK. Perjanjian kerja mereka segera diteken.", "proposal", id="contracts to be signed"
    ),
    pytest.param(
        "Gubernur meminta aparatur tidak mengajukan mutasi. Ia mengatakannya usai pengambilan sumpah 90 CPNS.",
        "appointment",
        id="asking to be moved is no proposal",
    ),
    pytest.param(
        "Siap-siap, 720 ASN Baru Contoh Dilantik di Alun-alun\n\nAcaranya Selasa pagi.", "proposal", id="get ready"
    ),
    pytest.param(
        "Pemkab Contoh umumkan 457 peserta lulus PPPK. Hasilnya sudah dapat dilihat.", "proposal", id="a result out"
    ),
    pytest.param(
        "Lima PPPK Contoh Angkat Kaki\n\nMereka bekerja sejak tahun lalu. Lima orang itu pindah domisili.",
        "other",
        id="people in service who leave",
    ),
    pytest.param(
        "Lima Peserta Lolos CPNS Contoh Pilih Mundur\n\nDari 416 peserta yang lulus seleksi, lima orang mundur.",
        "proposal",
        id="people who passed and do not enter",
    ),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text, kind):
    assert extract(text).kind == kind
