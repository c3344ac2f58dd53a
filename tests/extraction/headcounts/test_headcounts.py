"""What each number counts, construction by construction; the texts are made up.

Long on purpose: a table for each construction, beside it what looks alike and counts something else.
"""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout


def read(text):
    return find_headcounts(read_layout(text), (), ())


def values(text):
    return [headcount.value for headcount in read(text)]


def facts(text):
    return [(h.value, h.category, h.occupation, h.status) for h in read(text)]


LEAD = "Bupati melantik 900 PPPK Paruh Waktu, Senin. "

COUNTS = [
    pytest.param("Sebanyak 1.278 orang merupakan tenaga guru PPPK.", [1278], id="prose"),
    pytest.param("Pemkab mendapat 427 formasi tahun ini.", [427], id="posts-of-this-year"),
    pytest.param("Diusulkan 300 formasi tahun 2024.", [300], id="posts-of-a-year"),
    pytest.param("Formasi tahun 2024 sudah dibuka.", [], id="a-year-of-posts"),
    pytest.param(
        LEAD + "Rinciannya guru 400, tenaga kesehatan 200 dan teknis 300.", [900, 400, 200, 300], id="label-first"
    ),
    pytest.param(
        LEAD + "Mereka guru (400 orang), nakes (200 orang), teknis (300).", [900, 400, 200, 300], id="brackets"
    ),
    pytest.param(
        LEAD + "\n\nRinciannya:\n- Guru: 400 orang\n- Tenaga kesehatan: 200 orang\n- Teknis: 300 orang",
        [900, 400, 200, 300],
        id="bullets",
    ),
    pytest.param(LEAD + "\n\n1. Guru 400 orang\n2. Nakes 500 orang", [900, 400, 500], id="numbered-list"),
    pytest.param(
        LEAD + "Samarinda memperoleh 177, Balikpapan 78, Kutai Timur 9 dan Berau 64.",
        [900, 177, 78, 9, 64],
        id="name-pairs",
    ),
    pytest.param(LEAD + "Ada 88PPPK dan 12CPNS, juga 7nakes.", [900, 88, 12, 7], id="figures-glued-to-what-they-count"),
    pytest.param(LEAD + "Aplikasi 88pppkku dibuka.", [900], id="figures-in-a-name"),
    pytest.param(
        LEAD + "\n\nJabatan Jumlah\n1 Guru 512\n2 Tenaga Kesehatan 288\n3 Teknis 100 orang",
        [900, 512, 288, 100],
        id="rows-with-their-own-number",
    ),
    pytest.param(
        LEAD + "\n\n3 guru lulus dari 40\n4 bidan lulus dari 20", [900, 3, 40, 4, 20], id="lines-that-count-twice"
    ),
    pytest.param(LEAD + "\n\n3 guru, nakes 40\n9 bidan, teknis 20", [900, 3, 40, 9, 20], id="lines-out-of-step"),
    pytest.param("Bupati melantik seorang inspektur, dua camat dan enam lurah.", [1, 2, 6], id="seorang-at-the-head"),
    pytest.param(LEAD + "Mundur seorang perawat dan 4 guru.", [900, 1, 4], id="seorang-before-a-figure"),
    pytest.param(LEAD + "Seorang guru dan dua anaknya hadir.", [900], id="seorang-with-his-children"),
    pytest.param(LEAD + "Seorang guru, 34 tahun, lega.", [900], id="seorang-of-an-age"),
    pytest.param(LEAD + "Dari 950 pelamar, 30 gugur dan dua lagi mengundurkan diri.", [900, 950, 30, 2], id="fates"),
    pytest.param(LEAD + "NIP milik 32 dari 620 guru belum terbit.", [900, 32, 620], id="out-of-a-count"),
    pytest.param(LEAD + "Dari 620 guru, seorang meninggal dunia.", [900, 620, 1], id="one-who-died"),
    pytest.param(LEAD + "Ia satu dari 620 guru itu.", [900, 620], id="one-of-many-is-a-person"),
    pytest.param(LEAD + "Lima puluh lagi masih menunggu.", [900, 50], id="words-and-the-rest"),
    pytest.param(
        LEAD + "Dua orang mundur dan satu tidak mendapat formasi PPPK.", [900, 2, 1], id="words-and-what-failed"
    ),
    pytest.param(LEAD + "SK yang dicetak sebetulnya 905.", [900, 905], id="closing-number"),
    pytest.param(
        LEAD + "Dari total 900 orang tersebut, 474 digaji melalui APBD, 306 melalui BOS, dan 120 melalui BLUD.",
        [900, 474, 306, 120],
        id="shares-of-a-whole",
    ),
    pytest.param(LEAD + "Dari 900 orang itu, 34 persen guru.", [900], id="a-share-in-percent"),
    pytest.param(LEAD + "Yang lulus 600, tidak hadir hanya 100.", [900, 600, 100], id="what-became-of-them-before"),
    pytest.param(LEAD + "Kami usulkan 1.000 dan disetujui 880.", [900, 1000, 880], id="asked-and-granted"),
    pytest.param(LEAD + "Ada 11 Kepala SD dan seorang Pengawas SMP.", [900, 11, 1], id="seorang-in-a-list"),
    pytest.param(LEAD + "Bidan, perawat, dan apoteker masing-masing 8 orang.", [900, 8, 8, 8], id="so-many-of-each"),
    pytest.param(LEAD + "Batam dan Bintan masing-masing 20 orang.", [900, 20, 20], id="so-many-of-each-place"),
    pytest.param(LEAD + "Nakes tujuh orang, dua dari tujuh itu dokter umum.", [900, 7, 2], id="so-many-of-those"),
    pytest.param(LEAD + "Pelamar setempat 358 orang. Seorang lagi dari Jawa.", [900, 358, 1], id="seorang-lagi"),
    pytest.param(LEAD + "Ada 11 guru, seorang guru mengaku lega.", [900, 11], id="seorang-who-speaks"),
    pytest.param(
        LEAD + "Pertek turun untuk 800 berkas, 60 berkas diperiksa.", [900, 800, 60], id="files-of-candidates"
    ),
    pytest.param(LEAD + "Dari 402 kursi yang dibuka, 33 dibiarkan lowong.", [900, 402, 33], id="a-share-of-what"),
    pytest.param(LEAD + "K2 ada 101 orang, tetapi 54 sudah pindah kerja.", [900, 101, 54], id="but-so-many"),
    pytest.param(
        LEAD + "Tujuh orang tidak diangkat: lima memilih bekerja di tambang, dua menikah.",
        [900, 7, 5, 2],
        id="a-few-parted-by-what-they-did",
    ),
    pytest.param(LEAD + "Bagus.\n\nYang lulus, kata dia, sebetulnya 960.", [900, 960], id="who-speaks-between"),
    pytest.param(LEAD + "SK terbit untuk 850 orang, sisanya 50 masih diproses.", [900, 850, 50], id="sisanya"),
    pytest.param(LEAD + "Sisanya 250 di kecamatan.", [900, 250], id="a-rest-without-a-noun"),
    pytest.param(LEAD + "Jalur umum 879 orang, ditambah dua dari jalur khusus.", [900, 879, 2], id="added-to-a-count"),
    pytest.param(LEAD + "Yang pensiun 60 orang, tinggal 287 yang aktif.", [900, 60, 287], id="so-many-who"),
    pytest.param(LEAD + "Dewan menyebut 1.700, kami mencatat 1.590.", [900, 1700, 1590], id="claimed-by-somebody"),
    pytest.param(
        LEAD + "Dari 21 orang itu 9 mengundurkan diri dan 12 tidak diketahui alasannya.",
        [900, 21, 9, 12],
        id="and-so-many",
    ),
    pytest.param(
        LEAD + "Batal 19 orang, rinciannya 10 pindah ke kota lain, 6 wafat, 3 tanpa kabar.",
        [900, 19, 10, 6, 3],
        id="items-begun",
    ),
    pytest.param(
        LEAD + "Sebanyak 12 orang mundur. Kata bupati, 12 peserta tersebut dari desa.", [900, 12], id="those-just-told"
    ),
    pytest.param(
        LEAD + "Sebanyak 12 orang mundur. Kata bupati, 12 guru dari desa.", [900, 12, 12], id="others-of-that-number"
    ),
    pytest.param(LEAD + "Kasihan juga. Enam tidak mengirim berkas.", [900, 6], id="a-sentence-of-a-fate"),
    pytest.param(
        LEAD + "Tidak semua datang. Sebelas orang karena sakit, sembilan karena umrah, dua mengundurkan diri.",
        [900, 11, 9, 2],
        id="items-that-say-why",
    ),
    pytest.param(LEAD + "Setiap tahun tiga puluhan yang pensiun.", [900, 30], id="a-round-number-of-those-who"),
    pytest.param(LEAD + "Waktu itu 8.412 akun membuat lamaran.", [900, 8412], id="accounts-stand-for-people"),
    pytest.param(LEAD + "Masuk 640 sanggahan.", [900, 640], id="objections-stand-for-people"),
    pytest.param(LEAD + "Ikut pula tiga penyandang disabilitas.", [900, 3], id="people-of-a-special-formation"),
    pytest.param(LEAD + "Ada 850 orang yang siap, 50 lain tidak jelas.", [900, 850, 50], id="others"),
    pytest.param(LEAD + "Dari jumlah itu, sebanyak 106 penggugat hadir.", [900, 106], id="out-of-them"),
    pytest.param(LEAD + "Totalnya 1.250 untuk dua tahap.", [900, 1250], id="a-total-of-what-was-told"),
    pytest.param(LEAD + "Tahun ini 150 PNS pensiun, tahun depan 170.", [900, 150, 170], id="a-brief-second-item"),
    pytest.param(LEAD + "Golongan IX 420, golongan VII 300, golongan V 180.", [900, 420, 300, 180], id="roman-names"),
    pytest.param("Dilantik 110 kepala sekolah: SD 90 dan SMP 20.", [110, 90, 20], id="levels-of-school"),
    pytest.param(LEAD + "Sebanyak 42 dokter, 16 di antaranya spesialis.", [900, 42, 16], id="figures-di-antaranya"),
    pytest.param(LEAD + "Lima orang batal: tiga wafat, dua mundur.", [900, 5, 3, 2], id="fates-in-words"),
    pytest.param("Formasi tahun 2024 sebanyak 1.500 dan tahun 2025 sebanyak 900.", [1500, 900], id="formasi-tahun"),
    pytest.param(LEAD + "Terdiri dari (1) guru 500, (2) nakes 400.", [900, 500, 400], id="marks-in-brackets"),
    pytest.param(
        LEAD + "\n\nRinciannya:\n\nDinas Pendidikan 500\nDinas Kesehatan 400\n",
        [900, 500, 400],
        id="the-next-row-is-no-unit",
    ),
    pytest.param(
        "Bupati Lantik 201 Kepala SD dan SMP\n\nSERANG – Bupati melantik 201 kepala sekolah.",
        [201],
        id="a-headlines-short-name",
    ),
    pytest.param(LEAD + "\n\nRinciannya:\n\nGuru ....... 301\nNakes ...... 40\n", [900, 301, 40], id="leader-dots"),
    pytest.param(LEAD + "Lebak mendapat 428 (CPNS 128, PPPK 300).", [900, 428, 128, 300], id="a-list-in-brackets"),
    pytest.param(LEAD + "Sebanyak 41 di antaranya salah unggah.", [900, 41], id="sebanyak-n-di-antaranya"),
    pytest.param(LEAD + "Enam peserta gugur, 21 sisanya ikut tes.", [900, 6, 21], id="n-sisanya"),
    pytest.param(LEAD + "Gugur di jalan: 17 mundur, 9 wafat, dan 4 terpilih.", [900, 17, 9, 4], id="bare-items"),
    pytest.param("Guru SD PPPK dua ratus sebelas.", [211], id="words-behind-their-label"),
    pytest.param(LEAD + "Rapat dihadiri 45 menit, hadir 17 kali.", [900], id="what-is-not-open"),
    pytest.param("Jumlah PNS 8.210 dan PPPK 4.240 orang.", [8210, 4240], id="jumlah"),
    pytest.param("Formasi yang semula 67 diminta naik menjadi 1.254.", [67, 1254], id="from-to"),
    pytest.param("Formasi itu terbagi 100 bidang kesehatan dan 500 tenaga teknis.", [100, 500], id="field-of-work"),
    pytest.param("Tiga Ratus Lima (305) CPNS menerima SK.", [305], id="words-and-figures"),
    pytest.param(
        "Guru agama 25, guru kelas 10, guru olahraga renang 7 orang, dan guru lukis 3.",
        [25, 10, 7, 3],
        id="unknown-titles",
    ),
    pytest.param("Sekira 2.420 orang honorer menanti.", [2420], id="no-year-with-a-noun"),
    pytest.param("Pada acara itu 2.024 guru dilantik.", [2024], id="thousands-mark-is-no-year"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_headcounts_are_found(text, expected):
    assert values(text) == expected


FACTS = [
    pytest.param("Sebanyak 546 CPNS dan PPPK menerima SK.", (546, "asn", None, "appointed"), id="cpns-and-pppk"),
    pytest.param("Bupati melantik 15 PPPK penuh waktu.", (15, "pppk_penuh_waktu", None, "appointed"), id="full-time"),
    pytest.param(
        "SK diterima 37 PPPK tahap II yang berstatus penuh waktu.",
        (37, "pppk_penuh_waktu", None, "appointed"),
        id="qualifier-in-the-predicate",
    ),
    pytest.param(
        "Wali kota mengangkat 8.533 tenaga honorer menjadi PPPK Paruh Waktu.",
        (8533, "pppk_paruh_waktu", None, "appointed"),
        id="honorer-become",
    ),
    pytest.param(
        "Sebanyak 541 tenaga honorer belum diangkat menjadi PPPK.",
        (541, "honorer", None, "remaining"),
        id="honorer-remain",
    ),
    pytest.param(
        "Tenaga Kesehatan (CPNS) 295 orang diusulkan.",
        (295, "cpns", "kesehatan", "proposed"),
        id="category-in-brackets",
    ),
    pytest.param(
        "Bupati melantik 132 kepala sekolah.",
        (132, "jabatan_fungsional", "kepala sekolah", "appointed"),
        id="functional-by-post",
    ),
    pytest.param(
        "Gubernur melantik 160 pejabat administrator dan pengawas.",
        (160, "jabatan_struktural", None, "appointed"),
        id="two-structural-levels",
    ),
    pytest.param(
        "Bupati melantik 67 PNS ke dalam jabatan fungsional.",
        (67, "jabatan_fungsional", None, "appointed"),
        id="civil-servants-in-a-post",
    ),
    pytest.param(
        "Enam guru PPPK diambil sumpahnya sebagai kepala sekolah.",
        (6, "jabatan_fungsional", "kepala sekolah", "appointed"),
        id="what-they-are-sworn-in-to",
    ),
    pytest.param("Sebanyak 150 CPNS diangkat menjadi PNS.", (150, "pns", None, "appointed"), id="cpns-become-pns"),
    pytest.param(
        "Gubernur melantik 40 pejabat pengawas dan fungsional.", (40, "asn", None, "appointed"), id="posts-of-two-kinds"
    ),
    pytest.param(
        "Pelamar CPNS dan PPPK di kota itu mencapai 3.000 orang.", (3000, "asn", None, "other"), id="joined-subject"
    ),
    pytest.param("Sembilan kepala desa dilantik.", (9, "other", "kepala desa", "appointed"), id="village-heads"),
    pytest.param(
        "Untuk CPNS, perawat ahli pertama 30 formasi.", (30, "cpns", "perawat ahli pertama", "proposed"), id="rank"
    ),
    pytest.param("Sebanyak 921 calon PPPK masih menunggu SK.", (921, "pppk", None, "remaining"), id="waiting"),
    pytest.param("Sebanyak 1.204 PPPK bakal dilantik pekan depan.", (1204, "pppk", None, "proposed"), id="future"),
    pytest.param("Sebanyak 384 pelamar PPPK tidak memenuhi syarat.", (384, "pppk", None, "other"), id="applicants"),
    pytest.param("Sebanyak 412 PNS memasuki masa pensiun.", (412, "pns", None, "other"), id="retired"),
    pytest.param("Kabupaten itu mendapat 427 formasi PPPK.", (427, "pppk", None, "proposed"), id="posts"),
]


@pytest.mark.parametrize(("text", "fact"), FACTS)
def test_what_a_number_counts(text, fact):
    assert facts(text) == [fact]


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        pytest.param(
            "Bupati menyerahkan SK kepada 9 PNS yang diangkat dalam jabatan fungsional, yakni 3 auditor, 2 arsiparis, "
            "3 perencana dan 1 pustakawan.",
            ["jabatan_fungsional"] * 5,
            id="posts-told-on",
        ),
        pytest.param(
            "Bupati melantik 5 pejabat fungsional, dan 30 orang menerima SK PNS.",
            ["jabatan_fungsional", "pns"],
            id="people-beside-posts",
        ),
        pytest.param(
            "Di kota ini 3.040 PPPK PW, 1.020 PPPK, dan 210 CPNS menerima SK.",
            ["pppk_paruh_waktu", "pppk", "cpns"],
            id="three-schemes",
        ),
        pytest.param(
            "Bupati melantik 3.040 PPPK PW. Sebanyak 1.020 PPPK bertugas di sekolah.",
            ["pppk_paruh_waktu", "pppk_paruh_waktu"],
            id="one-scheme-said-plainly",
        ),
    ],
)
def test_kinds_beside_one_another(text, categories):
    assert [headcount.category for headcount in read(text)] == categories


def test_an_article_without_numbers_has_none():
    assert read("Ratusan honorer menerima SK.") == ()


def test_a_fact_said_twice_is_one_with_two_mentions():
    text = "Bupati melantik 3.780 PPPK.\n\nSebanyak 3.780 PPPK itu menerima SK."
    (headcount,) = read(text)
    assert [text[start:end] for start, end in headcount.mentions] == ["3.780 PPPK", "3.780 PPPK"]


def test_a_part_time_count_said_plainly_in_the_title_is_part_time():
    text = "1.204 PPPK Dilantik\n\nWali Kota melantik 1.204 PPPK Paruh Waktu di alun-alun kota, Senin."
    assert [headcount.category for headcount in read(text)] == ["pppk_paruh_waktu"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Sebanyak 45 PPPK menerima SK. SK PPPK penuh waktu itu berlaku Oktober.",
            ["pppk_penuh_waktu"],
            id="full-time",
        ),
        pytest.param(
            "Bupati melantik 4.206 PPPK dan 5.519 PPPK Paruh Waktu.", ["pppk", "pppk_paruh_waktu"], id="contrast"
        ),
        pytest.param(
            "Bupati melantik 900 PPPK Paruh Waktu. Dari formasi 2019 ada 52 orang.",
            ["pppk_paruh_waktu", "pppk"],
            id="older-formation",
        ),
        pytest.param(
            "PPPK Paruh Waktu Menerima SK\n\nBupati membagikan SK PPPK paruh waktu. Yang dilantik pada tahap kedua ini "
            "900 orang.",
            ["pppk_paruh_waktu"],
            id="a-stage-of-the-ceremony",
        ),
        pytest.param(
            "Bupati Lantik 400 PPPK, Pegawai Paruh Waktu Ikut Terima SK\n\nBupati melantik 400 PPPK. SK juga "
            "diserahkan kepada 900 PPPK Paruh Waktu. Pegawai paruh waktu gembira.",
            ["pppk", "pppk_paruh_waktu"],
            id="told-before-the-part-time-ones",
        ),
        pytest.param(
            "Bupati melantik 900 PPPK Paruh Waktu. Kini ada PNS 4.000 orang dan PPPK 1.200 orang.",
            ["pppk_paruh_waktu", "pns", "pppk"],
            id="beside-pns",
        ),
    ],
)
def test_which_kind_of_pppk_a_plain_name_means(text, expected):
    assert [headcount.category for headcount in read(text)] == expected


def test_a_headlines_rounded_number_is_the_texts():
    text = "ASN Indonesia 4 Juta Lebih\n\nMenurut BKN, ASN di seluruh Indonesia berjumlah 4.046.187 orang."
    assert values(text) == [4046187]
    cut = "Pelamar CPNS Tembus 3,2 Juta\n\nBKN mencatat 3.279.427 pelamar CPNS. Formasi yang dibuka 250.407."
    assert values(cut) == [3279427, 250407]
    other = "Pelamar CPNS Tembus 3 Juta\n\nBKN mencatat 3.679.427 pelamar CPNS."
    assert values(other) == [3000000, 3679427]


def test_small_equal_numbers_of_different_work_stay_apart():
    assert facts("Guru 5 orang dan perawat 5 orang dilantik sebagai CPNS.") == [
        (5, "cpns", "guru", "appointed"),
        (5, "cpns", "perawat", "appointed"),
    ]


def test_who_applies_in_an_article_on_pppk_is_a_candidate_for_that():
    text = "Pemkab membuka formasi PPPK: 184 untuk non-ASN. Pelamarnya membeludak, 1.403 orang."
    assert facts(text)[1] == (1403, "pppk", None, "other")


def test_the_name_of_a_system_is_no_category():
    system = "Sistem Seleksi Calon Aparatur Sipil Negara (SSCASN)"
    text = f"Pemkab mengusulkan 478 PPPK. Semula nama di {system} yang memenuhi syarat 497."
    assert [fact[1] for fact in facts(text)] == ["pppk", "pppk"]


def test_items_of_a_list_tell_plain_pppk_from_part_time_ones():
    text = LEAD + "\n\nASN di sini kini 3.400 orang:\n- PNS: 1.500\n- PPPK: 1.000\n- PPPK Paruh Waktu: 900"
    assert [fact[1] for fact in facts(text)] == ["pppk_paruh_waktu", "asn", "pns", "pppk"]


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        pytest.param("Kota itu mengajukan 20 formasi, tanpa CPNS sama sekali.", ["pppk"], id="without-the-one"),
        pytest.param("Kota itu mengajukan 20 formasi, termasuk CPNS.", ["cpns"], id="with-the-one"),
        pytest.param("Kota itu mengajukan 20, PPPK penuh waktu; sisanya nanti.", ["pppk_penuh_waktu"], id="apposition"),
    ],
)
def test_category_beside_a_mixed_proposal(text, categories):
    lead = "Pemprov mengusulkan formasi CPNS dan PPPK. Formasi CPNS dan PPPK itu dibagi kota.\n\n"
    assert [fact[1] for fact in facts(lead + text)] == categories


def test_officials_whose_posts_are_equated_are_functional():
    text = "Pejabat struktural dialihkan ke jabatan fungsional lewat penyetaraan. Yang dilantik 253 pejabat."
    assert facts(text) == [(253, "jabatan_fungsional", None, "appointed")]


def test_the_span_is_the_number_with_what_it_counts():
    text = "Kuota tenaga kesehatan sebanyak 713 formasi."
    (headcount,) = read(text)
    assert headcount.text == text[headcount.start : headcount.end] == "Kuota tenaga kesehatan sebanyak 713 formasi"


def test_rules_tell_own_words_from_context():
    total, part = read("Bupati melantik 900 PPPK. Mereka terdiri atas 400 guru.")
    assert total.rules == ("number:noun", "category:own", "status:own")
    assert part.rules == ("number:noun", "category:context", "status:context", "name:none")


@pytest.mark.parametrize(
    ("text", "approximate"),
    [
        ("Pemkab melantik sekitar 500 orang.", True),
        ("Pemkab melantik hampir 7 ribu orang.", True),
        ("Yang hadir kurang dari 50 peserta.", True),
        ("Pemkab mendapat sekira 406 formasi.", True),
        ("Pemkab melantik 4.000-an honorer.", True),
        ("Pemkab melantik 500 orang.", False),
        ("Pemkab melantik sebanyak 500 orang.", False),
    ],
)
def test_rough_counts_say_so(text, approximate):
    (headcount,) = read(text)
    assert headcount.approximate is approximate


@pytest.mark.parametrize(
    "unit",
    ["5 orang guru, ", "(", "1.234 ", "Kutai 9, ", "dan 3 "],
    ids=["counts", "brackets", "bare", "pairs", "joined"],
)
def test_time_grows_with_length_alone(unit):
    """Eight times the text takes less than fourteen times as long, on one line without an end."""
    from time import process_time

    def took(times):
        document = read_layout("Bupati melantik 900 PPPK: " + unit * times)
        started = process_time()
        find_headcounts(document, (), ())
        return process_time() - started

    small = 2_000 // len(unit)
    # Once in three is enough: other work slows memory; with the square it would be sixty-four times as long each time.
    assert any(took(8 * small) < 14 * max(took(small), 0.001) for _ in range(3))
