import pytest

from extraction.headcounts import find_headcounts
from extraction.layout import read_layout

SWORN_IN = "Bupati melantik 300 PPPK, Senin. "
ASKED_FOR = (
    "Pemkab Usulkan 900 PPPK Paruh Waktu\n\nPemkab mengusulkan 900 PPPK paruh waktu. Usulan itu dikirim Senin.\n\n"
)
BORROWED = [
    pytest.param(
        SWORN_IN + "Masih ada peserta yang belum menerima SK. Guru 12 orang, bidan 4 orang.",
        ["remaining", "remaining"],
        id="a-list-of-those-left",
    ),
    pytest.param(
        SWORN_IN + "Beberapa peserta gugur sebelum pelantikan. Dari guru 5 orang. Dari puskesmas 3 orang.",
        ["other", "other"],
        id="those-who-fell-over-two-sentences",
    ),
    pytest.param(
        SWORN_IN + "Setiap tahun ada pegawai yang pensiun. Tahun 2023 ada 40 orang. Tahun 2024 ada 65 orang.",
        ["other", "other"],
        id="a-stock-year-by-year",
    ),
    pytest.param(
        SWORN_IN + "Daerah itu kekurangan guru. Di SD 42 orang. Di SMP 33 orang.", ["other", "other"], id="a-need"
    ),
    pytest.param(
        ASKED_FOR + "Sebelumnya bupati telah melantik PPPK tahap I. Jumlahnya 730 orang. Guru saat itu 410 orang.",
        ["appointed", "appointed"],
        id="an-earlier-swearing-in",
    ),
    pytest.param(
        SWORN_IN + "Bulan depan giliran pejabat lain dilantik. Guru 30 orang dan penyuluh 12 orang.",
        ["proposed", "proposed"],
        id="a-plan-at-the-foot",
    ),
    pytest.param(
        SWORN_IN + "Lima orang guru mengundurkan diri. Dari puskesmas 3 orang.", ["other", "other"], id="next-of-a-row"
    ),
    pytest.param(
        SWORN_IN + 'Masih ada honorer yang belum terangkat.\n\n"Jumlahnya 412 orang," kata Kepala BKPSDM.',
        ["remaining"],
        id="past-a-paragraph-that-points-back",
    ),
    pytest.param(
        SWORN_IN + "Sejumlah formasi belum terisi. Di RSUD 12 formasi. Di puskesmas 8 formasi.",
        ["remaining", "remaining"],
        id="vacant-posts",
    ),
    pytest.param(
        SWORN_IN + "Beberapa peserta gugur. Data BKPSDM mencatat 12 orang.", ["other"], id="a-verb-that-only-counts"
    ),
    pytest.param(
        SWORN_IN + "Pelamarnya membeludak tahun lalu. Tercatat 7.214 orang.", ["other"], id="those-who-applied"
    ),
    pytest.param(
        SWORN_IN + "Pemkab masih memiliki tenaga honorer. Guru 100 orang, bidan 40 orang.",
        ["remaining", "remaining"],
        id="honorer-there-are-still",
    ),
]
NOT_BORROWED = [
    pytest.param(
        SWORN_IN + "Masih ada peserta yang belum menerima SK. Adapun guru 120 orang.", ["appointed"], id="turns"
    ),
    pytest.param(
        SWORN_IN + "Masih ada peserta yang belum menerima SK. Guru yang dilantik 120 orang.",
        ["appointed"],
        id="a-verb-of-its-own",
    ),
    pytest.param(
        SWORN_IN + "Masih ada peserta yang belum menerima SK.\n\nGuru 120 orang.", ["appointed"], id="a-new-paragraph"
    ),
    pytest.param(
        SWORN_IN + "Ada peserta yang lama menunggu pelantikan. Guru 120 orang.", ["appointed"], id="a-wait-that-is-over"
    ),
    pytest.param(
        SWORN_IN + "Pengangkatan itu menjawab kekurangan guru. Guru SD 180 orang.",
        ["appointed"],
        id="a-need-that-is-met",
    ),
    pytest.param(
        SWORN_IN + "Tahun depan mereka bertugas di desa. Guru 120 orang.", ["appointed"], id="where-they-will-work"
    ),
    pytest.param(
        SWORN_IN + "Mereka yang mengundurkan diri dikenai sanksi. Guru 120 orang.", ["appointed"], id="only-warned-of"
    ),
    pytest.param(
        SWORN_IN + "Guru 100 orang, 12 orang belum menerima SK. Dari puskesmas 60 orang.",
        ["appointed", "remaining", "appointed"],
        id="a-row-that-goes-on-with-the-first",
    ),
    pytest.param(
        SWORN_IN + "Masih ada peserta yang belum menerima SK. Untuk guru 200 formasi.",
        ["proposed"],
        id="people-are-left-not-posts",
    ),
    pytest.param(
        ASKED_FOR + "Mereka adalah honorer yang tidak lulus seleksi. Guru 400 orang.",
        ["proposed"],
        id="what-the-asked-for-are",
    ),
    pytest.param(
        ASKED_FOR + "Sejumlah guru tersebut belum mempunyai NIP. Di pesisir 400 orang.",
        ["proposed"],
        id="those-told-of-before",
    ),
    pytest.param(
        ASKED_FOR + "Pegawai yang pensiun menjadi dasar usulan. Guru 400 orang.", ["proposed"], id="a-need-asked-for"
    ),
    pytest.param(
        SWORN_IN + "Persaingan pelamar ketat. Guru mencapai 120 orang.", ["appointed"], id="applicants-in-passing"
    ),
    pytest.param(
        ASKED_FOR + "Sebagian sudah diangkat sebagai honorer sejak 2010. Guru 300 orang.",
        ["proposed"],
        id="made-honorer-before",
    ),
]


def statuses(text):
    return [count.status for count in find_headcounts(read_layout(text), (), ())][1:]


@pytest.mark.parametrize(("text", "expected"), BORROWED)
def test_a_sentence_without_a_verb_borrows_the_one_before(text, expected):
    assert statuses(text) == expected


@pytest.mark.parametrize(("text", "expected"), NOT_BORROWED)
def test_what_ends_a_scene_or_sets_none(text, expected):
    assert statuses(text) == expected
