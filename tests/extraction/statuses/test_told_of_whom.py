"""Of whom something is said: of the count before it, of each of a list, of those merely there."""

import pytest

from extraction.article import extract

TOLD = [
    pytest.param(
        "Pemkab menggelar rapat. Dari 512 yang diusulkan, yang menerima SK 470. Sebanyak 42 lainnya menyusul.",
        ["proposed", "appointed", "remaining"],
        id="some received it, the others later",
    ),
    pytest.param(
        "Penyerahan SK CPNS digelar. Formasi yang disetujui 200, yang lulus 188, dan yang menerima SK hari ini 187.",
        ["proposed", "proposed", "appointed"],
        id="each number has the words that lead to it",
    ),
    pytest.param(
        "Bupati menyerahkan SK CPNS. SK diberikan kepada 188 orang yang lulus.",
        ["appointed"],
        id="passed, and given its decree",
    ),
    pytest.param(
        "Nasib honorer dibahas. Honorer R3 kita 988 orang, R4 140 orang. Semuanya kita usulkan.",
        ["proposed", "proposed"],
        id="all of a list",
    ),
    pytest.param(
        "Bupati melantik PPPK. Guru 90 orang, nakes 12 orang yang mundur. Mereka dicoret.",
        ["appointed", "other"],
        id="they are the last of a list, of whom more is said",
    ),
    pytest.param(
        "Bupati melantik kepala sekolah. Kepala SD 71 orang, kepala TK delapan orang. Mereka adalah guru penggerak "
        "yang telah lolos seleksi substansi.",
        ["appointed", "appointed"],
        id="who they are, not what becomes of them",
    ),
    pytest.param(
        "Penyerahan SK digelar. Turut hadir 94 CPNS formasi 2024 yang menerima SK.",
        ["appointed"],
        id="there to receive theirs",
    ),
    pytest.param(
        "Pemkab Usulkan 1.713 Guru PPPK\n\nPemkab bakal mengusulkan 1.713 guru PPPK tahun ini. Usulan disampaikan ke "
        "kementerian pekan depan. Jumlah itu mencakup 1.051 orang tahap II formasi 2021 yang "
        "dilantik pada gelombang kedua.",
        ["proposed", "proposed"],
        id="who are sworn in, no day told",
    ),
    pytest.param(
        "Penyerahan SK digelar. Turut hadir 94 CPNS formasi 2023.", ["other"], id="there to see others receive theirs"
    ),
    pytest.param(
        "Bupati melantik pejabat. Sebanyak 31 kepala seksi hadir dan dilantik.",
        ["appointed"],
        id="officials who are there to be sworn in",
    ),
    pytest.param(
        "Empat calon PPPK tidak tampak saat penyerahan SK. Panitia menyediakan 540 kursi. Yang menerima 536 orang.",
        ["remaining", "proposed", "appointed"],
        id="the few told first who were not there",
    ),
    pytest.param(
        "Bupati membuka orientasi. Menurut Kepala Bidang Mutasi BKPSDM Andi Rahman, pesertanya 801 orang PPPK.",
        ["other"],
        id="an office's name appoints nobody",
    ),
    pytest.param(
        "Bupati melantik PPPK. Menurut Kabid Pengadaan, Pemberhentian dan Informasi BKD Andi jumlah guru 80 orang.",
        ["appointed"],
        id="an office's name dismisses nobody",
    ),
    pytest.param(
        "Bupati melantik PPPK. Bersama pemberhentian 12 pejabat, guru yang diangkat 80 orang.",
        ["other", "appointed"],
        id="a dismissal that is no office's name",
    ),
    pytest.param(
        "Lapangan itu penuh. Sebanyak 1.839 PPPK datang untuk menerima SK.", ["appointed"], id="come to receive theirs"
    ),
    pytest.param(
        "Lapangan itu disiapkan. Sebanyak 1.839 PPPK akan datang untuk menerima SK.",
        ["proposed"],
        id="to come to receive theirs",
    ),
    pytest.param(
        "Bupati melantik 286 CPNS. Ia menyebut formasi tahun 2021 seluruhnya 1.209 orang.",
        ["appointed", "proposed"],
        id="posts of a year come to so many people",
    ),
    pytest.param(
        "Bupati melantik 286 CPNS. Guru formasi tahun 2021 seluruhnya 120 orang.",
        ["appointed", "appointed"],
        id="people of a year's posts",
    ),
    pytest.param(
        "Dari 129 calon PPPK, bupati melantik 120 orang.",
        ["proposed", "appointed"],
        id="candidates some of whom are sworn in",
    ),
    pytest.param(
        "Dinas mengumumkan hasil seleksi PPPK. Dari 520 formasi yang dibuka, hanya 472 yang terisi.",
        ["proposed", "proposed"],
        id="posts that a result fills",
    ),
    pytest.param(
        "Honorer yang kandas dalam seleksi, sebanyak 5.831 orang, diusulkan menjadi PPPK paruh waktu.",
        ["proposed"],
        id="who fell is proposed now",
    ),
    pytest.param(
        "Tenaga non-ASN yang gagal pada seleksi 2024, jumlahnya 1.210 orang, diajukan menjadi PPPK paruh waktu.",
        ["proposed"],
        id="how many of them there are stands in commas",
    ),
    pytest.param(
        "Sebanyak 1.705 THL yang tersisih dalam seleksi PPPK dilantik menjadi PPPK paruh waktu.",
        ["appointed"],
        id="who fell is sworn in now",
    ),
    pytest.param(
        "Honorer yang gagal seleksi tahun lalu, sebanyak 555 orang, akhirnya menerima SK PPPK paruh waktu.",
        ["appointed"],
        id="who fell gets a decree now",
    ),
    pytest.param(
        "Pengumuman PPPK keluar. Yang gagal 30 orang dan yang lulus diusulkan menjadi PPPK paruh waktu.",
        ["other"],
        id="others than those who fell are proposed",
    ),
    pytest.param(
        "Peserta yang gagal, 30 orang, tidak bisa diusulkan menjadi PPPK paruh waktu.",
        ["other"],
        id="who fell cannot be proposed",
    ),
    pytest.param(
        "Honorer yang gagal, sebanyak 44 orang, menuntut diangkat menjadi PPPK paruh waktu.",
        ["other"],
        id="who fell demands it",
    ),
    pytest.param(
        "Peserta yang gugur, 12 orang, diusulkan diganti dengan peserta PPPK peringkat berikutnya.",
        ["other"],
        id="who fell is replaced",
    ),
    pytest.param(
        "Sebanyak 1.197 PPPK tahap I dilantik. Yang menunggu pelantikan masih 300-an lebih.",
        ["appointed", "remaining"],
        id="who waits for what others have got",
    ),
    pytest.param(
        "Sebanyak 783 orang sudah menerima SK CPNS. Di belakang mereka masih ada 1.000 lebih honorer yang menanti "
        "pembagian SK selanjutnya.",
        ["appointed", "remaining"],
        id="who waits for the next handover",
    ),
    pytest.param(
        "Wali kota melantik 88 PPPK. Ada 17 calon lain yang menanti SK.",
        ["appointed", "remaining"],
        id="others wait for a decree",
    ),
    pytest.param(
        "Pemkab membuka seleksi PPPK. Sebanyak 5.000 peserta yang lulus menunggu pelantikan.",
        ["proposed"],
        id="all wait who passed",
    ),
    pytest.param(
        "Kabar gembira bagi 240 guru yang lolos seleksi PPPK. SK mereka akan diserahkan bulan depan.",
        ["proposed"],
        id="theirs is to be handed over",
    ),
    pytest.param(
        "Kabar gembira bagi 240 guru yang lolos seleksi PPPK. SK mereka belum diserahkan.",
        ["proposed"],
        id="theirs is not handed over yet",
    ),
    pytest.param(
        "Guru yang lulus seleksi PPPK ada 2.351 orang. SK mereka dibagikan keliling kabupaten.",
        ["proposed"],
        id="theirs are handed over in turns",
    ),
    pytest.param(
        "Kabar datang bagi honorer yang tercecer pada seleksi PPPK. Fokus kami honorer yang belum lulus. Isinya guru "
        "640 dan tenaga teknis 560.",
        ["remaining", "remaining"],
        id="whom the sentence before does not number",
    ),
    pytest.param(
        "Masih banyak tenaga non-ASN Pemkab Barru yang belum terakomodasi. Terdiri dari 77 guru, 60 tenaga kesehatan.",
        ["remaining", "remaining"],
        id="not numbered, then what they consist of",
    ),
    pytest.param(
        "Sejumlah formasi CPNS kosong pelamar. Di antaranya dokter spesialis 9 formasi, perawat 8 formasi.",
        ["remaining", "remaining"],
        id="posts not numbered, then some of them",
    ),
    pytest.param(
        "Ada formasi CPNS yang tidak ada pelamarnya. Yakni 9 formasi dokter spesialis dan 4 formasi apoteker.",
        ["remaining", "remaining"],
        id="posts not numbered, then which",
    ),
    pytest.param(
        "Tahun lalu ada formasi CPNS yang tidak ada pelamarnya. Tahun ini Belu mendapat 9 formasi dokter dan 4 formasi "
        "apoteker.",
        ["proposed", "proposed"],
        id="posts not numbered, then others",
    ),
    pytest.param(
        "Penantian honorer yang belum lulus berakhir. Bupati melantik 110 PPPK. Rinciannya 60 guru dan 50 teknis.",
        ["appointed", "appointed", "appointed"],
        id="a list of those numbered since",
    ),
    pytest.param(
        "Masih ada formasi yang kosong. Kuota tahun ini 90 formasi. Rinciannya 60 guru dan 30 bidan.",
        ["proposed", "proposed", "proposed"],
        id="a list of a quota numbered since",
    ),
    pytest.param(
        "Sebanyak 17 formasi dokter tidak dilamar. Berikutnya 40 formasi guru dibuka tahun depan.",
        ["remaining", "proposed"],
        id="posts told in turn that are opened",
    ),
    pytest.param(
        "Sebanyak 17 formasi CPNS Sikka kosong. Lalu 40 formasi PPPK diusulkan pemkab.",
        ["remaining", "proposed"],
        id="posts told in turn that are asked for",
    ),
    pytest.param(
        "Sebanyak 17 formasi CPNS Sikka kosong. Kemudian 30 CPNS menerima SK.",
        ["remaining", "appointed"],
        id="people told in turn",
    ),
    pytest.param(
        "Sebanyak 40 formasi guru CPNS Sikka tidak terisi. Hal yang sama terjadi pada tenaga kesehatan, yakni 9 "
        "formasi dokter dan 5 formasi apoteker.",
        ["remaining", "remaining", "remaining"],
        id="as before, each of a list of posts",
    ),
    pytest.param(
        "Sebanyak 40 honorer guru belum lulus. Begitu pula tenaga kesehatan, 9 perawat dan 5 bidan.",
        ["remaining", "remaining", "remaining"],
        id="as before, each of a list of people",
    ),
    pytest.param(
        "Sebanyak 300 pelamar guru gugur di tahap administrasi. Kondisi serupa dialami pelamar tenaga kesehatan, 210 "
        "orang, dan tenaga teknis 90 orang.",
        ["other", "other", "other"],
        id="as before, applicants of each work",
    ),
    pytest.param(
        "Bupati melantik 40 kepala SD. Begitu pula kepala SMP, 20 orang, dan kepala TK 12 orang.",
        ["appointed", "appointed", "appointed"],
        id="as before, sworn in",
    ),
    pytest.param(
        "Sebanyak 40 formasi guru CPNS Sikka tidak terisi. Begitu pula bidan, padahal tahun lalu 30 bidan dilantik.",
        ["remaining", "appointed"],
        id="as before, but others were not",
    ),
    pytest.param(
        "Sebanyak 40 formasi guru CPNS Sikka tidak terisi. Hal yang sama terjadi tahun lalu, padahal kuota 70 formasi.",
        ["remaining", "proposed"],
        id="as before, but of another quota",
    ),
    pytest.param(
        "Sebanyak 40 honorer guru belum lulus. Begitu juga honorer teknis yang berasal dari 300 pelamar.",
        ["remaining", "other"],
        id="as before, whence they are",
    ),
]


@pytest.mark.parametrize(("text", "statuses"), TOLD)
def test_told(text, statuses):
    assert [count.status for count in extract(text).headcounts] == statuses
