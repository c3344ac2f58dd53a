import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.model import DateMention
from extraction.text.layout import read_layout

TRAPS = [
    pytest.param("Guru PPPK dihitung: satu kelas baru tidak sama dengan satu guru baru.", id="one-for-each-class"),
    pytest.param("Satu orang tidak pas, satu regu ikut pincang, kata bupati.", id="one-of-a-team"),
    pytest.param("PNS dan PPPK disumpah. Mereka menempati 12 jabatan fungsional di 12 dinas.", id="titles-they-hold"),
    pytest.param(
        "Kalau CPNS lima tahun tidak dibuka lagi, PNS di sini bisa tersisa sekitar 650 orang.", id="a-forecast"
    ),
    pytest.param("Gaji PPPK mencapai Rp320 miliar.", id="money"),
    pytest.param("Calo meminta uang 3 juta sampai 5 juta rupiah untuk kursi PPPK.", id="range-of-money"),
    pytest.param("Sebanyak 76 persen ASN bekerja di daerah.", id="percentage"),
    pytest.param("Sekitar 80% guru sudah PPPK.", id="percent-sign"),
    pytest.param("Guru honorer berusia 54 tahun itu lega.", id="age"),
    pytest.param("Kontrak PPPK berlaku 5 tahun.", id="duration"),
    pytest.param("Pelamar CPNS berumur 18 hingga 35 tahun.", id="range-of-ages"),
    pytest.param("Seleksi CPNS tahun 2024 sudah selesai.", id="year"),
    pytest.param("PPPK 2023 sudah dilantik.", id="bare-year"),
    pytest.param("Seleksi PPPK akhir 2024 digelar.", id="the-end-of-a-year"),
    pytest.param("Seleksi PPPK awal 2025 ditunda.", id="the-beginning-of-a-year"),
    pytest.param("Rapat PPPK akhirnya pukul 12.", id="at-last-an-hour"),
    pytest.param("SK CPNS akhirnya 2 Mei 2025.", id="at-last-a-day"),
    pytest.param("Honorer diangkat sejak 2021.", id="since-year"),
    pytest.param("Peserta PPPK tahap 2 menunggu.", id="stage"),
    pytest.param("PPPK tahap dua menunggu.", id="stage-in-words"),
    pytest.param("Keputusan Menpan RB Nomor 864 mengatur PPPK.", id="decree"),
    pytest.param("SK PPPK guru itu bernomor 1.262 dan bermeterai.", id="decrees-number"),
    pytest.param("SK PPPK guru, 180.262.VI tahun 2023, dibacakan.", id="decrees-number-with-its-month"),
    pytest.param("PPPK disumpah menurut SK 821/IX/2021.", id="decrees-number-with-slashes"),
    pytest.param("Pasal 17 menyebut PPPK.", id="article-of-law"),
    pytest.param("PPPK bertugas di 34 Puskesmas Induk.", id="health-centres"),
    pytest.param("ASN tersebar di 12 kecamatan.", id="districts"),
    pytest.param("Honorer menerima 3.000 pasang sepatu.", id="goods"),
    pytest.param("PPPK menanam 71.336 bibit pohon.", id="seedlings"),
    pytest.param("Dosen PPPK mengajar 14.300 mahasiswa.", id="the-public"),
    pytest.param("Salah satu PPPK mengaku lega.", id="salah-satu"),
    pytest.param("Seorang PPPK mengaku lega.", id="seorang"),
    pytest.param("Satu per satu PPPK menerima SK.", id="satu-per-satu"),
    pytest.param("Bupati menyalami satu demi satu pejabat.", id="satu-demi-satu"),
    pytest.param("Dilarang mengganti pejabat 6 (enam) bulan sebelumnya.", id="a-duration-spelt-out"),
    pytest.param("Umpamanya butuh guru honorer 50 orang, pesertanya 75 orang.", id="hypothetical"),
    pytest.param("Sulastri dilantik sebagai Kepala SDN Karangmulya 2, Bambang ke dinas.", id="school-of-a-place"),
    pytest.param("Guru SD Negeri 1 Karangmulya itu honorer.", id="school-name"),
    pytest.param("Penyerahan SK PPPK pukul 08.00 WIB.", id="time"),
    pytest.param("PPPK dilantik, disaksikan 40 kepala desa dan 21 camat.", id="who-looks-on"),
    pytest.param("PPPK dilantik. Sebanyak 60 personel Satpol PP disiagakan.", id="on-guard"),
    pytest.param("Sebanyak 40 personel Satpol PP mengamankan pelantikan PPPK.", id="who-guards-it"),
    pytest.param("PPPK dilantik. Bupati didampingi 2 ajudan dan 3 pendeta.", id="who-comes-along"),
    pytest.param("PPPK membantu 25 guru ngaji.", id="teachers-of-no-service"),
    pytest.param("Honorer itu usianya di atas 50.", id="an-age-without-its-unit"),
    pytest.param("Tidak ada satu kursi pun bagi PPPK di aula itu.", id="none-at-all"),
    pytest.param("Pelamar CPNS memilih satu instansi dan satu formasi.", id="one-to-choose"),
    pytest.param("Satu dosen PPPK membimbing 40 mahasiswa.", id="any-one"),
    pytest.param("Satu nama honorer tambahan saja bisa merusak hitungan.", id="a-single-one-more"),
    pytest.param("Untuk dua jabatan itu, PPPK wajib punya izin.", id="kinds-of-posts"),
    pytest.param("Pelamar CPNS itu berasal dari dua formasi berbeda.", id="kinds-that-differ"),
    pytest.param("Semua PPPK itu lulusan diploma tiga.", id="a-stage-of-study"),
    pytest.param("Hanya dari dua formasi itulah PPPK diterima.", id="kinds-pointed-back-to"),
    pytest.param("Tiga formasi PPPK yang dibuka ialah: guru, nakes, teknis.", id="kinds-that-a-list-follows"),
    pytest.param("PPPK itu terdiri dari tiga formasi. Guru paling banyak.", id="kinds-that-people-are-made-up-of"),
    pytest.param("PPPK terbagi dalam tiga formasi, yakni guru, nakes dan teknis.", id="kinds-that-people-fall-into"),
    pytest.param("Dua formasi lain, jika digabung, tetap kalah dari PPPK guru.", id="kinds-put-together"),
    pytest.param("Tiga dari empat berkas calon PPPK sudah disetujui.", id="a-share-in-words"),
    pytest.param("Umpama tiga kursi PPPK kosong, ya diisi.", id="hypothetical-count"),
    pytest.param("PPPK dibantu 1.350 petugas mitra.", id="helpers-of-no-service"),
    pytest.param("Pejabat itu mengukur 300 berkas.", id="files-of-no-candidates"),
    pytest.param("Seorang pelamar CPNS hanya boleh membidik satu jabatan.", id="one-to-aim-at"),
    pytest.param("Pelamar CPNS dilarang mendaftar lebih dari satu formasi.", id="more-than-one"),
    pytest.param("Bila satu formasi CPNS diperebutkan tiga orang saja, gedung tidak cukup.", id="a-made-up-case"),
    pytest.param("Jangan sampai satu guru PPPK mengerjakan tugas dua orang.", id="what-must-not-be"),
    pytest.param("ASN itu jenuh: dua tahun di satu kursi sudah cukup.", id="years-in-one-seat"),
    pytest.param("Satu orang pejabat bergeser, yang lain ikut bergeser.", id="one-and-the-others"),
    pytest.param("Satu orang ASN yang malas dapat merusak kantor.", id="one-who-may"),
    pytest.param("Kepala sekolah dilantik berdasarkan tiga SK Bupati.", id="what-an-act-rests-on"),
    pytest.param("Baca juga: 890 PPPK Terima SK", id="related"),
    pytest.param("1. PPPK\n2. CPNS", id="list-marks"),
    pytest.param("Seleksi PPPK tahap 1 dan 2 formasi 2024 usai.", id="a-second-stage"),
    pytest.param("Seleksi PPPK gelombang I & 2 formasi 2023 usai.", id="a-second-wave"),
]


@pytest.mark.parametrize("text", TRAPS)
def test_what_is_no_headcount(text):
    assert find_headcounts(read_layout(text), (), ()) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Guru kelas PPPK 732 orang, guru PJOK SD (112), guru TK (30).", [732, 112, 30], id="levels-of-schools"
        ),
        pytest.param("PPPK lulusan sarjana 410 orang, diploma 139 orang.", [410, 139], id="holders-of-diplomas"),
        pytest.param("Lulus PPPK tahap 1 dan 2 orang mundur.", [2], id="people-behind-a-stage"),
    ],
)
def test_what_is_counted_behind_a_name(text, values):
    found = find_headcounts(read_layout(text), (), ())
    assert [headcount.value for headcount in found] == values


@pytest.mark.parametrize(
    "text",
    [
        "Kontrak 5 guru PPPK diperpanjang.",
        "Sebanyak 76 ASN bekerja.",
        "Sejak itu 2.021 guru diangkat.",
        "Disaksikan bupati, 40 PPPK dilantik.",
        "Satu guru PPPK tidak bisa dilantik.",
        "Satu guru PPPK yang absen ditempatkan di satu sekolah.",
        "Dua jabatan eselon II kosong.",
        "Kalau yang eselon II satu orang.",
        "Kalau dua orang PPPK itu menyusul.",
        "Sebanyak tiga SK PPPK bupati serahkan.",
        "Satu orang PPPK tidak hadir karena sakit.",
        "Satu formasi PPPK dokter gigi.",
        "Dua formasi PPPK lain masih kosong.",
    ],
)
def test_what_looks_like_a_trap_and_is_none(text):
    assert len(find_headcounts(read_layout(text), (), ())) == 1


def test_numbers_inside_dates_are_none():
    text = "Bupati melantik PPPK 12 September."
    date = DateMention(text.index("12"), len(text) - 1, "12 September", None, None, None, "none", "event")
    assert find_headcounts(read_layout(text), (date,), ()) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Ada 300 formasi CPNS. Yang lulus akhirnya 214.", [300, 214], id="passed"),
        pytest.param("Ada 300 formasi CPNS. Yang kita angkat akhirnya 214.", [300, 214], id="appointed"),
        pytest.param("Formasi guru yang disetujui akhirnya 95.", [95], id="granted"),
        pytest.param("Jumlah PPPK yang dilantik akhirnya 88 saja.", [88], id="so-few"),
        pytest.param("Honorer yang didata awalnya 640, kini 512 orang.", [640, 512], id="at-first"),
    ],
)
def test_at_last_and_at_first_open_no_year(text, values):
    assert [headcount.value for headcount in find_headcounts(read_layout(text), (), ())] == values
