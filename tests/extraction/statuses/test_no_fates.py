"""Words on people's fate that tell of none here: a list, an intake, an age, posts, an office's name."""

import pytest

from extraction.article import extract

STATUSES = [
    pytest.param(
        "Lama Tertunda, 129 PPPK Sikka Akhirnya Terima SK\n\nSikka - Kecemasan 129 calon PPPK penerimaan 2022 hilang, "
        "Selasa (1/8/2023). SK diserahkan bupati.",
        [(129, "appointed")],
        id="an intake by its year, candidates whom the title tells to be sworn in",
    ),
    pytest.param(
        "SK Belum Terbit, 129 Calon PPPK Sikka Menunggu\n\nSikka - Kesabaran 129 calon PPPK diuji, Selasa (1/8/2023).",
        [(129, "proposed")],
        id="candidates who wait",
    ),
    pytest.param(
        "Pemkab membuka penerimaan 2022 untuk 129 PPPK.", [(129, "proposed")], id="an intake that is opened is none"
    ),
    pytest.param(
        "Wakil Bupati membuka orientasi PPPK, Selasa. Menurut Kepala Bidang Mutasi, Pengembangan, dan Promosi, "
        "pesertanya 640 orang: 300 guru dan 340 nakes.",
        [(640, "other"), (300, "other"), (340, "other")],
        id="an office named for what it does",
    ),
    pytest.param(
        "Bupati merombak pejabat, Selasa. Menurut sekda, mutasi menyangkut 64 orang.",
        [(64, "appointed")],
        id="what it does is done",
    ),
    pytest.param(
        "SK untuk 300 PPPK diserahkan, Senin. Mereka dikirim ke 21 kecamatan, terbanyak 90 orang ke Palue.",
        [(300, "appointed"), (90, "appointed")],
        id="people sent to where they work",
    ),
    pytest.param(
        "SK diserahkan kepada 1.730 PPPK, Senin. Pada mulanya pemkab hanya merencanakan sekitar 800 orang.",
        [(1730, "appointed"), (800, "proposed")],
        id="what was planned at first",
    ),
    pytest.param(
        "Ketua DPRD Rembang menerima 75 honorer yang tidak lulus PPPK, Senin (8/1/2024).",
        [(75, "other")],
        id="heard, not taken in",
    ),
    pytest.param(
        "Bupati Alor melantik 40 kepala sekolah. Dari jumlah itu 17 orang belum pernah menjabat kepala sekolah.",
        [(40, "appointed"), (17, "appointed")],
        id="what they never held before",
    ),
    pytest.param(
        "Wali kota melantik 31 pejabat. Sembilan di antaranya belum pernah duduk di eselon II.",
        [(31, "appointed"), (9, "appointed")],
        id="where they never sat before",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 300 PPPK guru. Sebanyak 60 orang belum pernah mengajar di sekolah negeri.",
        [(300, "appointed"), (60, "appointed")],
        id="where they never taught before",
    ),
    pytest.param(
        "Bupati melantik 34 pejabat administrator. Menurut BKPSDM, 11 di antaranya belum pernah ikut pelatihan.",
        [(34, "appointed"), (11, "appointed")],
        id="what they were never taught",
    ),
    pytest.param(
        "Delapan kepala puskesmas yang dilantik Bupati Alor belum pernah memimpin puskesmas.",
        [(8, "appointed")],
        id="what those sworn in never led",
    ),
    pytest.param(
        "Sebanyak 30 honorer belum pernah diangkat menjadi PPPK. Mereka mengadu ke DPRD.",
        [(30, "remaining")],
        id="never let in is a fate",
    ),
    pytest.param(
        "Dari 90 kepala sekolah, 70 sudah dilantik, sedangkan 20 orang belum pernah dilantik.",
        [(90, "proposed"), (70, "appointed"), (20, "remaining")],
        id="never sworn in is a fate",
    ),
    pytest.param(
        "Sebanyak 140 guru honorer Kabupaten Sigi belum pernah menerima SK pengangkatan.",
        [(140, "remaining")],
        id="never given a decree is a fate",
    ),
    pytest.param(
        "Dari 90 formasi CPNS Kabupaten Sigi, 13 formasi dokter belum pernah terisi sejak 2019.",
        [(90, "proposed"), (13, "remaining")],
        id="never filled is a fate",
    ),
    pytest.param(
        "Dari 200 pelamar CPNS, 15 orang tidak pernah datang ke ruang tes.",
        [(200, "other"), (15, "other")],
        id="never came is a fate",
    ),
    pytest.param(
        "Sebanyak 75 honorer Kabupaten Buru tidak pernah lulus seleksi.",
        [(75, "other")],
        id="never passed is a fate",
    ),
    pytest.param(
        "Sebanyak 644 guru di Kabupaten Simeulue tak lagi menyandang sebutan honorer. Bupati menyerahkan SK PPPK.",
        [(644, "appointed")],
        id="what they are no longer called",
    ),
    pytest.param(
        "Sebanyak 50 guru tidak lagi menjadi honorer setelah menerima SK PPPK.",
        [(50, "appointed")],
        id="what they are no longer",
    ),
    pytest.param(
        "Mulai hari ini 88 guru tak lagi jadi honorer, sebab SK PPPK sudah di tangan.",
        [(88, "appointed")],
        id="what they are no longer from today",
    ),
    pytest.param(
        "Sebanyak 40 honorer tidak lagi menjadi pegawai Pemkab Sikka karena dirumahkan.",
        [(40, "other")],
        id="staff no longer is a fate",
    ),
]


@pytest.mark.parametrize(("text", "facts"), STATUSES)
def test_what_is_no_fate(text, facts):
    assert [(count.value, count.status) for count in extract(text).headcounts] == facts
