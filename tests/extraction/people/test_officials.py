"""Officials: sentences of the shapes the press writes, with made-up people, and whom they name with which position."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.people.officials import find_officials
from extraction.places.regions import find_regions
from extraction.text.layout import read_layout
from tests.extraction.people.people import officials

SEVERAL = [
    (
        "Mereka adalah Arif Tangkas sebagai Asisten II, Edi Munaf Kepala Bappelitbangda, Riki Laloan Kepala Dinas "
        "Sosial, "
        "dan Marlin Tiel sebagai Kepala Bidang Aset.",
        ["Arif Tangkas", "Edi Munaf", "Riki Laloan", "Marlin Tiel"],
        "a roll of names before their positions",
    ),
    (
        "Riko Luhut kembali dipercaya selaku Kepala Dinas Olahraga. Rustam Simanja menempati Staf Ahli Bidang Hukum.",
        ["Riko Luhut", "Rustam Simanja"],
        "trusted again, and who takes a seat",
    ),
    (
        "Dilantik Camat Lio Timur Arnolus Ngeo dan Camat Kotabaru Agus Sanggul.",
        ["Arnolus Ngeo", "Agus Sanggul"],
        "a compass word belongs to the district",
    ),
    (
        "Sri Rochati dipercaya menjadi Kepala SMPN 3, Iwuk Juliani menjadi Kepala SMPN 7, dan Farid Setya menjadi "
        "Kepala SMPN 12.",
        ["Sri Rochati", "Iwuk Juliani", "Farid Setya"],
        "who became what",
    ),
    (
        "Pansel dipimpin Kepala BKPSDM Paser, Samin Marsali dengan Kadis Pendidikan Muslim Ganda selaku sekretaris.",
        ["Samin Marsali", "Muslim Ganda"],
        "a position is no part of a name",
    ),
    (
        "Tampak hadir Wakil Bupati Abdul Sahit, Asisten I Azis Tombolo, Asisten III Yusnita, serta Anggota Komisi I "
        "DPRD Parigi Moutong, Candra Setiadi.",
        ["Abdul Sahit", "Azis Tombolo", "Yusnita", "Candra Setiadi"],
        "list",
    ),
    (
        "Rombongan ditemui Pj Bupati OKU H Tedi Melianto bersama Sekretaris Daerah (Sekda) Dharma Irian, Kepala BKPSDM "
        "Mirdalin, Kepala BKAD Setiadi, dan Kadinkes Dedi Wijayanto.",
        ["H Tedi Melianto", "Dharma Irian", "Mirdalin", "Setiadi", "Dedi Wijayanto"],
        "list-without-commas",
    ),
    (
        "Wali Kota Tangsel Benyamin Dafni dan Wakil Wali Kota Tangsel Pilar Sagara menyaksikan.",
        ["Benyamin Dafni", "Pilar Sagara"],
        "pair",
    ),
    (
        "Wali Kota dan Wakil Wali Kota Serang, Budi Hartawan dan Nur Agus Auliya, tersenyum.",
        ["Budi Hartawan", "Nur Agus Auliya"],
        "two-positions-two-names",
    ),
    (
        "Kepala BKPSDM KBB, Asep Ilyasa lewat Kepala Bidang Pengembangan Karir, Agnes Virgani menyampaikan.",
        ["Asep Ilyasa", "Agnes Virgani"],
        "through-a-deputy",
    ),
    (
        "Mereka adalah Arodi Tangkas sebagai Asisten II, Edi Muntaha Kepala Bappeda, Riko Lalowan Kepala Dinas P3A, "
        "dan Marlina Tiwu sebagai Kepala Bidang Pencatatan Sipil.",
        ["Arodi Tangkas", "Edi Muntaha", "Riko Lalowan", "Marlina Tiwu"],
        "each name beside its office",
    ),
    (
        "Hadir Kepala Dinas Sosial, Budi Santoso, Kepala Dinas P3A, Rina Wati, dan Kepala Bappeda, Tono Harto.",
        ["Budi Santoso", "Rina Wati", "Tono Harto"],
        "each name behind its office",
    ),
]


@pytest.mark.parametrize(("text", "names", "case"), SEVERAL, ids=[row[2] for row in SEVERAL])
def test_several_people(text: str, names: list[str], case: str) -> None:
    assert [name for name, _ in officials(text)] == names


ONE_PERSON = [
    ("Bupati Paser Fransiskus Dika hadir. Bupati Edo berpesan.", "Fransiskus Dika", "nickname"),
    ("Bupati Kupang, Yosep Lade hadir. Bupati Yosep berpesan.", "Yosep Lade", "shorter-later"),
    (
        "Wali Kota Semarang Agustini hadir. Wali Kota Semarang, Agustini Wulandari, senang.",
        "Agustini Wulandari",
        "fuller-later",
    ),
    (
        "Wakil Wali Kota Rendi V. Mangkay hadir. Rendi Virgiawan Mangkay selaku Wakil Wali Kota pergi.",
        "Rendi V. Mangkay",
        "initial",
    ),
    (
        "Bupati Paser Ismail Jamil, yang akrab disapa Ayah Wi, hadir. Menurut Bupati Ayah Wi, semua beres.",
        "Ismail Jamil",
        "called-by-another-name",
    ),
]


@pytest.mark.parametrize(("text", "name", "case"), ONE_PERSON, ids=[row[2] for row in ONE_PERSON])
def test_a_person_is_listed_once_with_the_fullest_name(text: str, name: str, case: str) -> None:
    assert [found for found, _ in officials(text)] == [name]


NOBODY = [
    ("Kepala Dinhob menerangkan hal itu.", "an-office-that-no-table-knows"),
    ("Ada di Kompleks Perkantoran Bupati Banggai sejak pagi.", "offices-of-the-government"),
    ("Dilantik pula 3 Kepala Taman Kanak-kanak (TK) Negeri.", "heads-of-schools"),
    ("Kursi Kepala Dinas Sosial masih kosong, kata Budi Hartono.", "an empty seat"),
    ("Kepala SD-nya 273 orang.", "a possessive behind a dash"),
    ("Syarat menjadi Kepala Sekolah makin berat.", "a word before menjadi"),
    ("Guru SD menjadi Kepala Sekolah tanpa tes.", "an acronym before menjadi"),
    ("Dua staf Wali Kota Surabaya, Camat ada tiga orang.", "a position before a position"),
    ("Keputusan Menteri Pendidikan Tinggi, Sains, dan Teknologi terbit.", "sains"),
    ("Dilantik 98 Lurah dan Kepala Seksi di Pekanbaru Dirotasi.", "a passive"),
    ("Dasarnya Surat Keputusan Bupati Padang Pariaman Nomor 813.", "possessive"),
    ("Keinginan Pak Gubernur, SK diserahkan langsung.", "title-ends-a-name"),
    ("SK dibagikan di Kantor Bupati Kukar, Tenggarong, Senin (2/6/2025).", "office-building"),
    ("Acara di Halaman Kantor Bupati Aceh Besar, Senin.", "building-before-and-behind"),
    ("“Saya selaku Bupati Kupang berterima kasih,” ujarnya.", "pronoun"),
    ("Hadir Bupati, Sekda, dan Muspida Plus.", "list-goes-on"),
    ("Keputusan Wali Kota Nomor 800 Tahun 2025 dibacakan.", "decree"),
    ("Bupati Kupang, NTT, membagikan SK.", "province-behind-comma"),
    ("Acara di Pendopo Bupati Bogor, Rabu (19/11/25).", "weekday"),
    ("Yang diangkat itu Kepala SPPG, akuntan, dan ahli gizi.", "position-in-a-list-of-posts"),
    ("Salah satu kepala SPPG di Seyegan, Sleman, mengaku belum diangkat.", "unnamed-person-at-a-place"),
    ("Saat ini, lanjut bupati, Pemkab Deliserdang berbenah.", "government-behind-comma"),
    ("Seorang guru, Sitti Aminah, menangis haru.", "no-position"),
    ("Sebanyak 132 kepala sekolah dilantik, Kepala OPD diundang.", "office-heads"),
    ("Surat Keputusan sebagai Kepala SPPG, menurut dia, tidak cukup.", "letter-as-head"),
    ("Formasi kepala bagian, dan camat dari seluruh Kabupaten Bima.", "posts"),
    ("Seleksi diikuti Uji Kompetensi Kepala Dinas Sosial, lalu wawancara.", "a noun beside an office"),
    ("Bupati melantik kepala sekolah di Aula Setda, Lehong, Selasa (22/7/2025).", "where they were sworn in"),
    ("Hal itu dibenarkan Camat Lasem.", "a district"),
    ("Keputusan Bupati diserahkan kepada Budi Santoso.", "to whom a decree is given"),
    ("Lensakota.co – Kepala sekolah diminta rajin.", "a paper's site before a position"),
    ("Halaman Rumah Dinas Bupati Sigi (Puri Sari Asih) ramai.", "a building's name in brackets"),
    ("Ketua DPRD Hari Anti Korupsi Sedunia menyampaikan pesan.", "a day of the world behind a position"),
    ("Bupati Sigi, Hari Pahlawan, membagikan SK.", "a feast behind a comma"),
    ("SK Kepala Sekolah diberikan kepada Budi Santoso.", "a letter that is given"),
    ("Kursi Asisten I diberikan kepada pejabat lain.", "a seat given to nobody named"),
    ("Untuk posisi Kepala Dinas Sosial, bupati memilih Senin depan.", "when somebody is chosen"),
    ("Dasarnya Keputusan Wali Kota Padang No.676 Tahun 2022.", "a number written without a space"),
]


@pytest.mark.parametrize(("text", "case"), NOBODY, ids=[row[1] for row in NOBODY])
def test_positions_without_a_person(text: str, case: str) -> None:
    assert officials(text) == []


OFFICES = [
    "Dinas Pengendalian Penduduk, KB, P3A dan P2KB",
    "Dinas Pemberdayaan Masyarakat dan Desa",
    "Dinas Tanaman Pangan, Hortikultura dan Perkebunan",
    "Dinas Peternakan dan Kesehatan Hewan",
    "Dinas Koperasi, UKM, Perindustrian dan Perdagangan",
    "Dinas Koperasi, UMKM dan PPPA",
    "Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan",
    "Bagian Pengadaan Barang dan Jasa",
    "Bagian Perekonomian dan Sumber Daya Alam",
    "Bidang Guru dan Tenaga Kependidikan",
    "Balai Besar Wilayah Sungai",
    "Rumah Tahanan Negara",
    "Kesbangpol Linmas",
    "Bakesbangpol",
    "Bapperida",
    "Baperlitbang",
    "Disperkimtan",
    "Disnakertrans",
    "Dispupertan",  # in no table: nobody is just a Kepala
]


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize(
    "sentence",
    [
        "Kepala {} Budi Santoso menyebut hal itu.",
        "Kepala {}, Budi Santoso, menyebut hal itu.",
        "Budi Santoso dilantik menjadi Kepala {}, sedangkan yang lain tetap.",
    ],
)
def test_an_office_is_read_to_its_end(sentence: str, office: str) -> None:
    assert officials(sentence.format(office)) == [("Budi Santoso", f"Kepala {office}")]


LISTS = [
    (
        "1. Budi Santoso, S.Pd., M.M. - Kepala Dinas Sosial\n2. Siti Aminah SH (Kepala Dinas Kesehatan)\n"
        "3. Drs. Ahmad Yusuf: Camat Kota Baru\n4. Rina Wati, S.E. Kepala Bagian Umum",
        [
            ("Budi Santoso", "Kepala Dinas Sosial"),
            ("Siti Aminah SH", "Kepala Dinas Kesehatan"),
            ("Ahmad Yusuf", "Camat Kota Baru"),
            ("Rina Wati", "Kepala Bagian Umum"),
        ],
        "names-first",
    ),
    (
        "- Kepala Dinas Sosial: Budi Santoso, S.H.\n- Kepala Dinas Kesehatan: dr. Siti Aminah\n"
        "- Inspektur – Ahmad Yusuf",
        [
            ("Budi Santoso", "Kepala Dinas Sosial"),
            ("Siti Aminah", "Kepala Dinas Kesehatan"),
            ("Ahmad Yusuf", "Inspektur"),
        ],
        "offices-first",
    ),
    ("- Kepala Dinas Sosial: kosong\n- Kepala Seksi: dua orang\n- Camat: 3 orang", [], "offices-with-counts"),
]


@pytest.mark.parametrize(("text", "expected", "case"), LISTS, ids=[row[2] for row in LISTS])
def test_a_list_of_those_sworn_in(text: str, expected: list[tuple[str, str]], case: str) -> None:
    assert (
        officials(f"Bupati melantik pejabat berikut.\n\n{text}\n\nAcara ditutup doa bersama para undangan.") == expected
    )


def test_who_heads_the_wives_is_not_the_husband() -> None:
    text = "Gubernur H. Mahidin hadir bersama Ketua TP PKK Kalsel Hj. Fathul Jannah Mahidin. Mahidin senang."
    assert officials(text) == [("H. Mahidin", "Gubernur"), ("Hj. Fathul Jannah Mahidin", "Ketua TP PKK Kalsel")]


def test_headlines_and_links_name_nobody() -> None:
    text = "Baca juga: Bupati Tegal Ischak Maulani Serahkan SK\n\nBupati Pemalang Anom Widodo hadir."
    assert [name for name, _ in officials(text)] == ["Anom Widodo"]


HEADLINES = [
    (
        "Bupati Kupang Yosep Lade Serahkan SK PPPK\n\nSK dibagikan Senin. Yosep Lade meminta loyalitas.",
        [("Yosep Lade", "Bupati Kupang")],
        "named-in-full-below",
    ),
    (
        "Bupati Kupang Angkat PPPK Paruh Waktu\n\nSK dibagikan Senin. Slogan “Angkat PPPK Paruh Waktu” dipasang.",
        [],
        "verb-and-office-words",
    ),
    ("Bupati Kupang Lantik Ratusan PPPK\n\nSK dibagikan Senin.", [], "verb-in-capitals"),
    (
        "Wali Kota Maulani Jaga Integritas Pegawai\n\nSK dari Wali Kota Jambi, H. Maulani, diterima.",
        [("H. Maulani", "Wali Kota Jambi")],
        "body-says-it",
    ),
]


@pytest.mark.parametrize(("text", "expected", "case"), HEADLINES, ids=[row[2] for row in HEADLINES])
def test_a_headline_names_whom_the_article_names_again(text: str, expected: list[tuple[str, str]], case: str) -> None:
    document = read_layout(text)
    found = find_officials(document, find_regions(document))
    assert [(official.name, official.position) for official in found] == expected


PIECES = [
    " ",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "(",
    ")",
    "Bupati",
    "Kepala",
    "Plt.",
    "Kota",
    "Serang",
    "dr.",
    "H.",
    "I",
    "V.",
    "Budi",
]
PIECES += [
    "Santoso",
    "S.H.",
    "dan",
    "selaku",
    "BKPSDM",
    "Dinas",
    "İ",
    "–",
    "yang juga",
    "Sekda (Sekda)",
    "kepala",
    "di",
    "SE",
]


def test_span_holds_the_name() -> None:
    text = "Judul\n\nBupati Sumbawa, Ir. H. Syarifudin Jarwo, M.P., hadir."
    document = read_layout(text)
    (official,) = find_officials(document, find_regions(document))
    assert text[official.start : official.end] == official.name == "H. Syarifudin Jarwo"


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_mixture_gives_names_that_stand_in_the_text(text: str) -> None:
    document = read_layout(text)
    for official in find_officials(document, find_regions(document)):
        assert " ".join(text[official.start : official.end].split()) == official.name != ""
        assert official.position
