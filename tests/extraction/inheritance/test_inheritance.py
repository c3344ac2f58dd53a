import pytest

from extraction.article import extract
from extraction.inheritance.inheritance import inherit
from extraction.parts.breakdowns import link
from tests.extraction.marked import marked

CASES = [
    ("context", "appointed", ("category:context", "status:context"), ("cpns", "proposed"), "a part follows its total"),
    ("own words", "other", ("category:own", "status:own"), ("pppk", "other"), "its own words outweigh the total's"),
    ("weak words", "appointed", ("category:context", "status:near"), ("cpns", "proposed"), "items share their fate"),
    ("own category", "appointed", ("category:own",), ("pppk", "proposed"), "each field by itself"),
]


@pytest.mark.parametrize(
    ("_words", "status", "rules", "expected"), [pytest.param(*row[:4], id=row[4]) for row in CASES]
)
def test_list_item(_words, status, rules, expected):
    document, counts = marked("Ada {cpns/proposed:108 formasi}, yakni {98 guru} dan {10 nakes}.")
    counts = (counts[0], counts[1]._replace(status=status, rules=rules), counts[2])
    settled = inherit(*link(document, counts))
    assert (settled[1].category, settled[1].status) == expected


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Diajukan 650 formasi PPPK. PPPK yang dilantik meliputi 341 guru, 83 nakes, serta 226 tenaga teknis.",
            ["proposed", "appointed", "appointed", "appointed"],
        ),
        (
            "Pemkab mengusulkan 650 formasi CPNS. Yang sudah menerima SK yaitu 341 guru, 83 nakes dan 226 teknis.",
            ["proposed", "appointed", "appointed", "appointed"],
        ),
        (
            "Pemkab mendapat 650 formasi PPPK, yakni 341 guru, 83 nakes, serta 226 tenaga teknis.",
            ["proposed"] * 4,
        ),
        (
            "Dari kuota 650 formasi PPPK, yang akan dilantik meliputi 341 guru, 83 nakes, serta 226 tenaga teknis.",
            ["proposed"] * 4,
        ),
    ],
)
def test_what_is_said_before_a_list_is_said_of_each_item(text, statuses):
    assert [count.status for count in extract(f"Judul\n\nGARUT - {text}").headcounts] == statuses


def test_a_count_told_before_its_total_keeps_its_status():
    document, counts = marked("{3.780 PPPK} menerima SK. Mereka bagian dari {pppk/proposed:5.143 formasi} tahun ini.")
    settled = inherit(*link(document, counts))
    assert settled[0].of == 1
    assert settled[0].status == "appointed"


SHOWED_UP = (
    "Gubernur melantik {jabatan_struktural/appointed:49 administrator} dan {jabatan_struktural/appointed:20 "
    "pengawas} di "
    "aula kantornya. Menteri sebelumnya menyetujui {79 nama} untuk jenjang itu, begitu isi surat yang ia terima "
    "sepekan "
    "sebelum acara dimulai. Yang muncul untuk dua jenjang tersebut {69 orang}."
)


@pytest.mark.parametrize(("basis", "status"), [("status:context", "appointed"), ("status:own", "proposed")])
def test_a_list_told_long_before_its_total_keeps_its_status_unless_the_total_says_otherwise(basis, status):
    document, counts = marked(SHOWED_UP)
    weak = ("category:own", "status:context")
    whole = counts[3]._replace(status="proposed", rules=("category:context", basis))
    counts = (counts[0]._replace(rules=weak), counts[1]._replace(rules=weak), counts[2], whole)
    settled = inherit(*link(document, counts))
    assert [count.value for count in settled if count.of is not None] == [49, 20]
    assert {settled[0].status, settled[1].status} == {status}


def test_a_stage_of_a_selection_keeps_what_its_words_say():
    document, counts = marked("Dari {pppk/other:1.962 pelamar} hanya {pppk/proposed:1.382 lolos}.")
    counts = (counts[0], counts[1]._replace(rules=("category:context", "status:near")))
    settled = inherit(*link(document, counts))
    assert (settled[1].of, settled[1].status) == (0, "proposed")


BECAME = [
    ("proposed", ("category:own", "status:near"), "pppk_paruh_waktu", "what they were is not what they become"),
    ("remaining", ("category:own", "status:own"), "honorer", "those left behind stay what they were"),
]


@pytest.mark.parametrize(("status", "rules", "category"), [pytest.param(*row[:3], id=row[3]) for row in BECAME])
def test_honorer_among_those_who_enter(status, rules, category):
    document, counts = marked("Jatah {pppk_paruh_waktu/proposed:1.311 orang}, di dalamnya {honorer:1.127 non-ASN}.")
    counts = (counts[0], counts[1]._replace(status=status, rules=rules))
    assert inherit(*link(document, counts))[1].category == category


JOINED = [
    (
        "Dilantik {jabatan_struktural:10 pejabat}, yakni {jabatan_struktural:6 administrator} dan "
        "{jabatan_fungsional:4 fungsional}.",
        "asn",
        "officials of both kinds",
    ),
    ("Ada {15 formasi}, yakni {cpns:9 CPNS} dan {pppk:6 PPPK}.", "asn", "a bare total"),
    (
        "Dilantik {pns:10 PNS}, yakni {jabatan_struktural:6 administrator} dan {jabatan_fungsional:4 fungsional}.",
        "asn",
        "staff sworn in to both kinds of posts",
    ),
    ("Dilantik {pns:10 PNS}, yakni {jabatan_fungsional:6 guru} dan {jabatan_fungsional:4 auditor}.", "pns", "to one"),
    ("Ada {pppk:15 PPPK}, yakni {cpns:9 CPNS} dan {pppk:6 PPPK}.", "pppk", "its own name outweighs a doubtful link"),
    (
        "Dilantik {jabatan_struktural:10 pejabat}, yakni {jabatan_struktural:6 administrator} dan "
        "{jabatan_struktural:4 pengawas}.",
        "jabatan_struktural",
        "officials of one kind",
    ),
    ("Ada {15 formasi}, yakni {pppk_paruh_waktu:9 orang} dan {pppk:6 orang}.", "pppk", "two kinds of PPPK"),
]


@pytest.mark.parametrize(("text", "category"), [pytest.param(*row[:2], id=row[2]) for row in JOINED])
def test_a_total_of_several_kinds(text, category):
    settled = inherit(*link(*marked(text)))
    assert settled[0].role == "total"
    assert settled[0].category == category


def test_those_whom_a_split_by_fate_leaves_keep_what_is_said_of_them():
    document, counts = marked(
        "Diusulkan {pppk/proposed:2.407 orang}. {pppk/other:2 orang} mundur, diangkat {pppk/appointed:2.405 orang}."
    )
    rules = ("status:near", "status:own", "status:near")
    counts = tuple(count._replace(rules=("category:context", rule)) for count, rule in zip(counts, rules, strict=True))
    settled = inherit(*link(document, counts))
    assert [count.status for count in settled] == ["proposed", "other", "appointed"]


def test_parts_told_apart_by_work_share_the_fate_of_all():
    document, counts = marked(
        "Ada {pppk/other:650 pendaftar}, yakni {pppk/other/guru:400 guru} dan {pppk/proposed/teknis:250 tenaga teknis}."
    )
    rules = ("status:own", "status:own", "status:near")
    counts = tuple(count._replace(rules=("category:context", rule)) for count, rule in zip(counts, rules, strict=True))
    assert [count.status for count in inherit(*link(document, counts))] == ["other", "other", "other"]


APART = [
    ("Menurut jamnya, {pppk/appointed/guru:268 guru} tetap dan {pppk/appointed/guru:74 guru} pindah.", None, "where"),
    ("Rinciannya {pppk/appointed/guru:268 guru kelas} dan {pppk/appointed/guru:74 guru agama}.", "guru", "own titles"),
    ("Rinciannya {pppk/appointed/guru:268 guru SD} dan {pppk/appointed/guru:74 guru SMP}.", None, "the school stage"),
    (
        "Rinciannya {pppk/appointed/guru:268 guru kelas SD} dan {pppk/appointed/guru:74 guru SMP}.",
        "guru",
        "a title too",
    ),
    ("Rinciannya {pns/appointed/guru:268 guru PNS} dan {pppk/appointed/guru:74 guru PPPK}.", "guru", "what they are"),
    ("Yang diangkat {pppk/appointed/guru:268 guru}, sisanya {pppk/remaining/guru:74 guru} menunggu.", "guru", "a fate"),
    ("Yang lolos {pppk/proposed/guru:268 orang}, sisanya {pppk/other/guru:74 orang} gugur.", None, "who passed"),
    ("Yang lolos {pppk/proposed/guru:268 guru}, yang gugur {pppk/other/guru:74 guru}.", "guru", "said of each"),
]


@pytest.mark.parametrize(("parts", "occupation"), [pytest.param(*row[:2], id=row[2]) for row in APART])
def test_people_of_one_kind_told_apart_by_something_else_have_no_occupation(parts, occupation):
    settled = inherit(*link(*marked("Gubernur melantik {pppk/appointed/guru:342 guru}. " + parts)))
    assert [count.occupation for count in settled] == ["guru", occupation, occupation]


def test_the_others_of_one_kind_of_work_keep_it():
    """Beside those whom their office sets apart: ``592 anggota Damkar ... 250 tenaga teknis lainnya``."""
    text = (
        "Dilantik {pppk/appointed/teknis:842 tenaga teknis}: {pppk/appointed:592 anggota Damkar} dan "
        "{pppk/appointed/teknis:250 tenaga teknis lainnya}."
    )
    assert [count.occupation for count in inherit(*link(*marked(text)))] == ["teknis", None, "teknis"]


@pytest.mark.parametrize(
    ("text", "occupations"),
    [
        ("Ada {asn/proposed/guru:200 formasi}, terdiri dari {pppk:150 PPPK} dan {cpns:50 CPNS}.", ["guru"] * 3),
        ("Ada {asn/proposed/guru:200 formasi}, terdiri dari {pppk:150 lama} dan {pppk:50 baru}.", ["guru", None, None]),
        (
            "Ada {jabatan_struktural/other/lurah:20 lurah}: {jabatan_fungsional:12 beralih} dan "
            "{jabatan_struktural:8 tetap}.",
            ["lurah", None, None],
        ),
    ],
    ids=["shares by scheme are of that work", "other shares are not", "nor are posts that some leave"],
)
def test_the_work_of_shares(text, occupations):
    document, counts = marked(text)
    assert [count.occupation for count in inherit(*link(document, counts))] == occupations
