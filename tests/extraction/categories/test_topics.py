import pytest

from extraction.categories.topics import find_topic
from extraction.text.folding import fold
from extraction.text.layout import read_layout
from extraction.words.cues import find_cues
from extraction.words.page import Page


def topic(text):
    document, folded = read_layout(text), fold(text)
    return find_topic(Page(document, folded, find_cues(folded), (), (), ()))


@pytest.mark.parametrize(
    ("text", "category", "mixed"),
    [
        ("Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu dilantik.", "pppk_paruh_waktu", False),
        ("Sejumlah PPPK dilantik. PPPK itu lega. PPPK lain menunggu paruh waktu.", "pppk", False),
        ("Formasi CPNS dan PPPK diumumkan. CPNS untuk nakes, PPPK untuk guru.", "pppk", True),
        ("CPNS menerima SK. CPNS diminta disiplin.", "cpns", False),
        ("Pejabat eselon III dilantik.", "jabatan_struktural", False),
        ("Rapat dibuka pagi ini.", "asn", False),
        ("PPPK Kota Terima SK\n\nMereka PPPK Paruh Waktu yang sudah lama menunggu.", "pppk_paruh_waktu", False),
        ("PPPK Dilantik\n\nSetelah tes PPPK selesai, PPPK Paruh Waktu menyusul. PPPK lega.", "pppk", False),
        ("Kepsek Dilantik\n\nKepala sekolah bergeser, disaksikan sekda.", "jabatan_fungsional", False),
        ("Camat Dilantik\n\nCamat dan lurah bergeser.", "jabatan_struktural", False),
        ("Kepala dinas menerangkan hal itu.", "asn", False),
        ("Sumpah Pegawai Negeri Sipil (PNS) dalam jabatan fungsional guru digelar.", "jabatan_fungsional", False),
        ("PNS dilantik. PNS untuk menduduki jabatan fungsional itu lega.", "pns", False),
        ("PNS ke dalam jabatan fungsional. Pelantikan PNS pada jabatan fungsional.", "jabatan_fungsional", False),
        ("PNS dilantik. Jabatan fungsional menyusul. PNS lega.", "pns", False),
        ("ASN baru menerima SK hasil pengadaan ASN 2024, PNS maupun PPPK.", "pppk", True),
        ("Seleksi ASN dibuka. Formasi PNS dan PPPK sudah diumumkan.", "pppk", True),
        ("Formasi ASN ditetapkan. Guru PPPK mengambil 60, CPNS 20.", "pppk", True),
        ("Lowongan ASN dibuka. PPPK untuk guru. CPNS untuk nakes.", "pppk", True),
        ("PPPK menerima SK. Hak PNS dan PPPK sama.", "pppk", False),
        ("ASN baru menerima SK. Mereka lulus seleksi PPPK.\n\nTahun depan CPNS dibuka.", "pppk", False),
    ],
    ids=[
        *("part-time", "plain", "mixed", "cpns", "structural", "nothing"),
        *("short-for-part-time", "plain-below-the-title", "head-teachers", "heads-of-districts", "who-speaks"),
        *("staff-sworn-in-to-a-post", "staff-by-that-name-too", "staff-put-into-a-post", "posts-of-others"),
        *("two-schemes-of-an-intake", "posts-of-both", "schemes-told-of-posts", "schemes-in-turn"),
        *("staff-by-the-way", "the-other-scheme-elsewhere"),
    ],
)
def test_topic(text, category, mixed):
    assert (topic(text).category, topic(text).is_mixed) == (category, mixed)


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Bupati melantik 96 pejabat.", "jabatan_struktural"),
        ("Bupati melantik pejabat eselon III dan pejabat fungsional.", "asn"),
        ("Bupati melantik pejabat fungsional.", "jabatan_fungsional"),
        ("Bupati melantik 50 pejabat. Ada yang naik, dan sebagian lagi menempati jabatan fungsional.", "asn"),
        ("Bupati melantik 50 pejabat. Beberapa di antaranya menduduki jabatan fungsional.", "asn"),
        ("Bupati melantik 50 pejabat. Ada juga pejabat fungsional yang disumpah.", "asn"),
        ("Bupati melantik 50 pejabat. Sebagian berasal dari jabatan fungsional.", "jabatan_fungsional"),
        ("Bupati melantik pejabat fungsional. Sebagian pejabat fungsional itu auditor.", "jabatan_fungsional"),
        ("Bupati melantik 50 pejabat. Sebagian dari mereka kepala sekolah.", "asn"),
        ("Bupati melantik 50 pejabat. Di antara mereka terdapat sejumlah kepala SD.", "asn"),
        ("Bupati melantik 50 pejabat. Ada pula kepala puskesmas yang ikut digeser.", "asn"),
        ("Bupati melantik 50 pejabat, termasuk di dalamnya kepala puskesmas.", "asn"),
        ("Bupati melantik 50 pejabat. Jenis jabatannya beragam: administrator, sampai penugasan kepala SD.", "asn"),
        ("Bupati melantik 50 pejabat. Posisi yang diisi beragam, dari camat, kepala bidang, hingga kepala SD.", "asn"),
        ("Bupati melantik 50 pejabat. Mereka menempati jabatan sekretaris camat, lurah, dan kepala puskesmas.", "asn"),
        ("Bupati melantik 50 pejabat. Turut hadir sejumlah kepala sekolah.", "jabatan_struktural"),
        ("Bupati melantik 50 pejabat. Sebagian bekas kepala puskesmas.", "jabatan_struktural"),
        ("Bupati melantik 50 pejabat. Sejumlah kepala sekolah menyusul.", "jabatan_struktural"),
        ("Bupati melantik 50 pejabat. Pada kesempatan itu dikukuhkan sejumlah kepala sekolah.", "jabatan_struktural"),
    ],
    ids=[
        *("nothing-said", "both", "functional", "some", "several", "others-too"),
        *("where-some-came-from", "some-of-the-functional", "some-heads-of-schools", "heads-among-them"),
        *("heads-too", "heads-included", "kinds-listed", "seats-listed", "posts-listed"),
        *("heads-look-on", "heads-before", "heads-to-come", "heads-on-the-same-day"),
    ],
)
def test_what_officials_are(text, posts):
    assert topic(text).posts == posts


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Penantian 64 CPNS berakhir. Mereka resmi menyandang predikat PNS.", True),
        ("Sejak Jumat mereka menyandang status Pegawai Negeri Sipil (PNS) penuh.", True),
        ("Terhitung 1 Maret, 73 CPNS Rembang berstatus PNS penuh.", True),
        ("Sebanyak 41 CPNS menerima SK pengangkatan sebagai PNS.", True),
        ("Sebanyak 38 orang yang lulus CPNS 2021 kini bergelar PNS seutuhnya.", True),
        ("Bupati mengambil sumpah mereka sebagai PNS.", True),
        ("CPNS harus ikut latsar sebelum berstatus PNS penuh.", False),
        ("Peserta latsar kelak menyandang status PNS bila lulus.", False),
        ("Setelah setahun mereka akan menjadi PNS penuh dan menerima SK pengangkatan PNS.", False),
        ("Kalau lulus latsar, SK pengangkatan sebagai PNS diterbitkan.", False),
        ("Bupati mengingatkan, SK PNS menyusul tahun depan.", False),
        ("Pegawai yang berstatus PNS hadir.", False),
    ],
    ids=[
        *("title", "status", "full", "decree", "name", "oath"),
        *("before-that", "some-day", "after-a-year", "once-they-pass", "next-year", "who-they-are"),
    ],
)
def test_cpns_become_pns(text, made):
    assert topic(text).makes_pns is made
