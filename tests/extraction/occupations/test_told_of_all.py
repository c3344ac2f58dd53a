"""The work that another place says the counted people do; the texts are made up."""

import pytest

from extraction.article import extract


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param(
            "Delapan orang batal mengantongi SK PPPK tahap I, dan seluruhnya tenaga teknis.", ["teknis"], id="and-all"
        ),
        pytest.param("Penerima SK PPPK ada 72 orang, dan tanpa kecuali nakes.", ["kesehatan"], id="none-excepted"),
        pytest.param("Sebanyak 45 PPPK menerima SK, seluruhnya bidan.", ["bidan"], id="in-apposition"),
        pytest.param("Sebanyak 45 PPPK menerima SK, seluruhnya bidan, kebanyakan muda.", ["bidan"], id="more-of-them"),
        pytest.param("Tercatat 33 CPNS mundur, semua dari formasi dokter.", ["dokter"], id="all-from-posts"),
        pytest.param("Lima puluh PPPK dilantik. Semuanya berprofesi perawat.", ["perawat"], id="by-profession"),
        pytest.param(
            "Dilantik 389 PPPK. Bupati memimpin acara.\n\nSemua penerima adalah tenaga kesehatan.",
            ["kesehatan"],
            id="all-who-receive-a-paragraph-on",
        ),
        pytest.param(
            "Dilantik 210 PPPK. Seluruh PPPK yang dilantik itu merupakan guru.", ["guru"], id="all-who-are-sworn-in"
        ),
        pytest.param(
            "SK diterima 565 PPPK. Yang diangkat hari itu peserta lama, dan seluruhnya guru.",
            ["guru"],
            id="those-of-it",
        ),
        pytest.param("Dilantik 389 PPPK. Semua guru diminta hadir.", [None], id="all-of-others"),
        pytest.param("Dilantik 389 PPPK. Tidak semuanya guru.", [None], id="not-all"),
        pytest.param("Dilantik 389 PPPK, sebagian besar guru.", [None], id="most"),
        pytest.param("Dilantik 72 PPPK, semuanya nakes dan guru.", [None], id="all-of-two-works"),
        pytest.param("Dilantik 72 PPPK. Mereka bekerja sebagai guru, nakes, dan teknisi.", [None], id="of-three-works"),
        pytest.param("Dilantik 389 PPPK, termasuk 20 CPNS yang seluruhnya bidan.", [None, "bidan"], id="of-the-last"),
    ],
)
def test_all_are_of_one_work(text, works):
    assert [count.occupation for count in extract(text).headcounts] == works


@pytest.mark.parametrize(
    ("text", "work"),
    [
        pytest.param("Terlaris pengantar kerja. Pengisi formulir untuk jabatan ini 477 orang.", "pengantar kerja"),
        pytest.param("Paling pahit guru Bahasa Inggris. Sebanyak 52 pelamar bidang itu rontok.", "guru"),
        pytest.param("Pemkab kekurangan dokter. Untuk posisi tersebut disediakan 15 formasi CPNS.", "dokter"),
        pytest.param("Dicari tenaga kesehatan. Pada kelompok ini dibuka 240 formasi.", "kesehatan"),
        pytest.param("Penyuluh pertanian pun direkrut. Di jabatan itu diterima 31 PPPK.", "penyuluh pertanian"),
        pytest.param("Kepala dinas berbicara. Sebanyak 52 pelamar di jabatan itu rontok.", None),
        pytest.param("Pemkab merekrut guru dan perawat. Di dua bidang itu diterima 52 PPPK.", None),
        pytest.param("Formasi guru dan bidan dibuka. Untuk jabatan tersebut tersedia 52 formasi.", None),
        pytest.param("Bupati membagikan SK PPPK tenaga kesehatan. Penerimanya 111 orang.", "kesehatan"),
        pytest.param("Bupati membagikan SK Pegawai Kontrak (PPPK) Guru. Penerimanya 111 orang.", "guru"),
        pytest.param("Bupati membagikan SK PPPK guru dan nakes. Penerimanya 111 orang.", None),
        pytest.param("Bupati memuji para guru. Penerimanya 111 orang.", None),
    ],
)
def test_this_post_and_its_receivers_are_of_the_work_before(text, work):
    assert [count.occupation for count in extract(text).headcounts] == [work]
