"""What counted people turn into and where they come from; the texts are made up."""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

PART_TIME = "Bupati menyerahkan SK PPPK Paruh Waktu kepada 900 orang, Senin. "
DISMISSED = "Kontrak THL berakhir hari ini. Para THL mengadu ke dewan. Para THL bingung. THL lain pasrah saja.\n\n"


def told(text):
    return [(h.value, h.category, h.occupation) for h in find_headcounts(read_layout(text), (), ())]


@pytest.mark.parametrize(
    ("text", "category", "occupation"),
    [
        pytest.param(
            "Sebanyak 167 pejabat Eselon IV dialihkan dan dilantik menjadi pejabat fungsional.",
            "jabatan_fungsional",
            None,
            id="officials-made-functional",
        ),
        pytest.param(
            "Sebanyak 60 administrator disetarakan ke dalam jabatan fungsional.",
            "jabatan_fungsional",
            None,
            id="into-a-post",
        ),
        pytest.param(
            "Sebanyak 890 PNS dipercaya memegang jabatan Kepala Sekolah dan Kepala Puskesmas.",
            "jabatan_fungsional",
            None,
            id="two-posts-have-no-occupation",
        ),
        pytest.param(
            "Sebanyak 45 PNS dilantik untuk mengisi jabatan lurah.", "jabatan_struktural", "lurah", id="to-hold-a-post"
        ),
        pytest.param(
            "Sebanyak 12 guru PNS dilantik sebagai pengawas sekolah.",
            "jabatan_fungsional",
            "pengawas sekolah",
            id="sworn-in-as",
        ),
        pytest.param("Sebanyak 20 guru madrasah disumpah menjadi PNS.", "pns", "guru", id="teachers-sworn-in-as"),
        pytest.param("Bulan Juli 121 orang mengucapkan sumpah PNS.", "pns", None, id="an-oath-as"),
        pytest.param("Sebanyak 12 PNS dilantik, sementara Budi menjadi camat.", "pns", None, id="another-s-post"),
        pytest.param(
            "Mereka 121 orang mengucapkan sumpah PNS (CPNS angkatan 2023).",
            "pns",
            None,
            id="what-they-were-in-brackets",
        ),
    ],
)
def test_what_they_are_sworn_in_to(text, category, occupation):
    ((_, *found),) = told(text)
    assert found == [category, occupation]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        pytest.param(PART_TIME + "Data memuat 159 dari peserta seleksi CPNS.", "pppk_paruh_waktu", id="of-a-selection"),
        pytest.param(PART_TIME + "Tiga orang batal karena lulus CPNS.", "pppk_paruh_waktu", id="gone-to-another"),
        pytest.param(PART_TIME + "Hari itu 40 CPNS dilantik.", "cpns", id="others-of-that-day"),
        pytest.param(PART_TIME + "Pada 2021 diangkat 450 PPPK.", "pppk", id="before-there-was-part-time"),
        pytest.param(
            PART_TIME + "Menurut pendataan tahun 2022 ada 450 PPPK lagi.", "pppk_paruh_waktu", id="a-year-of-the-record"
        ),
        pytest.param(
            DISMISSED + "Oktober lalu 236 honorer menerima SK PPPK.",
            "pppk",
            id="a-decree-of-what-they-become",
        ),
        pytest.param(
            DISMISSED + "Oktober lalu 236 honorer menuntut SK PPPK.",
            "honorer",
            id="a-decree-they-ask-for",
        ),
        pytest.param(
            PART_TIME + "Sebanyak 183 honorer yang tertinggal akan didorong masuk formasi CPNS.",
            "honorer",
            id="who-is-left-behind",
        ),
        pytest.param(
            "Bupati menyerahkan SK kepada 349 CPNS. Sebanyak 27 kursi disediakan bagi honorer.",
            "cpns",
            id="posts-for-honorers",
        ),
        pytest.param(
            "Sebanyak 467 CPNS mengucapkan sumpah PNS. Jalur K2 menyumbang 15 bidan.", "pns", id="a-code-they-came-by"
        ),
        pytest.param(
            PART_TIME + "Tidak semua honorer beruntung. Sebanyak 50 orang lagi belum dapat diproses.",
            "honorer",
            id="who-is-still-waiting",
        ),
        pytest.param(
            PART_TIME + "Ia melarang honorer baru. Yang hadir 600 orang.", "pppk_paruh_waktu", id="who-is-not-waiting"
        ),
        pytest.param(
            "Bupati melantik 14 kepala sekolah dan 8 pengawas, Senin.", "jabatan_fungsional", id="inspectors-of-schools"
        ),
        pytest.param(
            "Bupati melantik 14 administrator, kepala sekolah, dan 8 pengawas, Senin.",
            "jabatan_struktural",
            id="officials-called-pengawas",
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. Kabupaten kekurangan guru sekitar 2.000 orang.", "asn", id="teachers-lacking"
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. Menurut analisis beban kerja, SD memerlukan 5.362 guru.", "asn", id="by-the-load"
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. Guru yang memasuki masa pensiun tahun ini 400 orang.", "asn", id="who-retire"
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. Guru honorer yang memasuki masa pensiun 400 orang.",
            "honorer",
            id="honorer-retire",
        ),
        pytest.param(
            "Bupati melantik 240 PPPK. Dari jumlah itu, 120 guru akan pensiun dua tahun lagi.", "pppk", id="some-retire"
        ),
        pytest.param(
            "Pemkab mendapat 400 formasi CPNS. Karena banyak yang pensiun, dibuka 120 formasi guru.",
            "cpns",
            id="posts-for-who-retire",
        ),
        pytest.param("Bupati melantik 24 PPPK. Dua guru sudah pensiun.", "pppk", id="too-few-to-be-all-staff"),
        pytest.param("Bupati melantik 24 PPPK. Guru yang ada kini 8.163 orang.", "asn", id="teachers-there-are"),
        pytest.param("Bupati melantik 24 PPPK. Kami masih perlu 1.000 guru lagi.", "asn", id="teachers-wanted-besides"),
        pytest.param("Bupati melantik 24 PPPK. Kami mengusulkan 1.000 guru lagi.", "pppk", id="teachers-proposed"),
        pytest.param(
            "Bupati melantik 24 PPPK. Satu orang menjabat fungsional pengelola barang daerah.",
            "pppk",
            id="a-work-of-theirs",
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. Dua pejabat fungsional penata kelola pemilu dilantik.",
            "jabatan_fungsional",
            id="officials-of-such-a-work",
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. BKN mencatat honorer di Sukamaju pada mulanya 6.766 orang.",
            "honorer",
            id="honorer-there-were-at-first",
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. Kuota honorer di Sukamaju pada mulanya 6.766 orang.",
            "pppk",
            id="posts-for-honorer-at-first",
        ),
        pytest.param(
            "Bupati melantik 24 PPPK. Mulanya Pemkab mengirim usulan untuk 300 tenaga honorer.",
            "pppk",
            id="honorer-asked-for-at-first",
        ),
        pytest.param(
            "Sebanyak 22 bidan PTT akhirnya menjadi PNS. Mereka disumpah bersama delapan CPNS dari formasi lain.",
            "pns",
            id="cpns-sworn-in-beside-them",
        ),
        pytest.param(
            "Tujuh orang menempati eselon III, sedangkan lima orang masuk jabatan fungsional.",
            "jabatan_fungsional",
            id="into-a-post-without-sebagai",
        ),
        pytest.param("Bupati melantik 24 PPPK. Sebanyak 21 camat hadir.", "jabatan_struktural", id="officials-beside"),
        pytest.param(
            "Bupati melantik 24 PPPK. Setelah dikurangi PPPK baru, masih tersisa 1.400-an nakes honorer.",
            "honorer",
            id="who-remain-when-others-entered",
        ),
        pytest.param(
            PART_TIME + "Ada 129 honorer yang belum tertampung sebagai PPPK paruh waktu, terdiri dari 71 guru.",
            "honorer",
            id="what-they-are-not-yet",
        ),
        pytest.param("Bupati melantik 244 camat. Kita punya sekitar tujuh ribu pegawai.", "asn", id="all-staff"),
        pytest.param("Pemkot meminta 312 formasi CPNS. Kota ini kekurangan 1.090 pegawai.", "asn", id="staff-lacking"),
        pytest.param(
            "Bupati mengajukan 401 formasi CPNS. Kementerian Pendayagunaan Aparatur Negara memberi 61 formasi.",
            "cpns",
            id="a-ministry-is-no-staff",
        ),
    ],
)
def test_what_the_last_count_is_of(text, category):
    assert told(text)[-1][1] == category
