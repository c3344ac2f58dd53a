import pytest

from extraction.breakdowns import link
from extraction.headline import choose_headline
from extraction.inheritance import inherit
from extraction.kind import decide_kind, weigh_kind
from extraction.model import Region
from tests.extraction.marked import marked

CASES = [
    ("Sebanyak {148 PPPK} dilantik Wali Kota, Senin (5/1/2026).", "appointment", 148, "sworn in"),
    ("SK diserahkan Bupati kepada {512 guru}. Usulan semula {pppk/proposed:520 orang}.", "appointment", 512, "decree"),
    ("Pemkab mengusulkan {cpns/proposed:900 formasi} CPNS kepada kementerian.", "proposal", 900, "proposed"),
    (
        "Sebanyak {pppk/proposed:2.318 guru} bakal menerima SK mulai pekan depan.",
        "proposal",
        2318,
        "a handover to come",
    ),
    ("SK {pppk/proposed:921 calon PPPK} belum terbit, BKN masih memproses.", "proposal", 921, "still waiting"),
    (
        "Penantian {pppk/proposed:1.106 orang} berakhir hari ini (28/10), mereka dilantik bupati.",
        "appointment",
        1106,
        "today",
    ),
    ("Bupati melantik {other:4 kepala desa} hasil pemilihan antarwaktu.", "other", 4, "village heads"),
    (
        "Yang diusulkan {pppk/proposed:182 orang}. Dari jumlah itu {pppk/appointed:160 orang} sudah dilantik.",
        "appointment",
        160,
        "the news is the part that was appointed",
    ),
    (
        "Bupati melantik {16 pejabat} eselon II, {74 pejabat} eselon III, {46 pejabat} eselon IV, total {136 pejabat}.",
        "appointment",
        136,
        "the list's closing total",
    ),
    (
        "{pppk/other:3 orang} mundur, {pppk/proposed:1.464 calon PPPK} lain diusulkan. Jatahnya {pppk/proposed:1.467}.",
        "proposal",
        1464,
        "not the few who fell away",
    ),
    (
        "Molornya penyerahan SK PPPK dipersoalkan. SK {pppk/proposed:196 PPPK} masih diproses.",
        "proposal",
        196,
        "a handover that is late",
    ),
    (
        "Penantian {pppk/proposed:90 orang} berakhir hari ini (28/10). Mereka dijadwalkan dilantik pagi ini.",
        "appointment",
        90,
        "what is to come comes today",
    ),
    (
        "Besok, {720 PPPK} dilantik di alun-alun. Pelantikan dipimpin wali kota dan dihadiri bupati tetangga.",
        "proposal",
        720,
        "a ceremony of tomorrow",
    ),
    (
        "Penyerahan SK bagi {1.450 PPPK} baru akan digelar Senin. Nomor induk mereka sudah terbit.",
        "proposal",
        1450,
        "a handover that will be held",
    ),
    (
        "Awal Juli menjadi waktu yang dipilih pemko untuk membagikan SK. Penerimanya {pppk/proposed:4.899 pegawai}.",
        "proposal",
        4899,
        "a day that is chosen",
    ),
    (
        "Upacara pelantikan yang diidamkan {pppk/proposed:21.000 honorer} di provinsi itu dipastikan tidak ada.",
        "proposal",
        21000,
        "a ceremony that will not be",
    ),
    (
        "BKN membeberkan capaian penetapan nomor induk. Dari {pppk/proposed:107 usulan} {pppk/appointed:87} tuntas.",
        "appointment",
        87,
        "numbers issued so far",
    ),
    (
        "Tujuh tahun sudah daerah itu merekrut PPPK. PPPK yang diangkat mencapai {pppk/appointed:10.211 orang}.",
        "appointment",
        10211,
        "all who were appointed over the years",
    ),
    (
        "Sebanyak {pppk/proposed:312 PPPK} meneken perjanjian kerja di aula kantor bupati.",
        "appointment",
        312,
        "contracts signed",
    ),
    (
        "Dari {pppk/other:1.986 guru} yang melampaui nilai ambang batas, {pppk/appointed:1.240} ditempatkan.",
        "proposal",
        1986,
        "teachers above the threshold",
    ),
    (
        "KPU Sumba Lantik {asn/appointed:110 PPK}. Mereka bekerja sampai pemilihan usai.",
        "other",
        110,
        "committees of an election",
    ),
    (
        "Tenaga honorer di kabupaten itu masih banyak sekali. Tercatat {honorer/remaining:4.100 orang} menanti.",
        "other",
        4100,
        "honorer who are left are no proposal",
    ),
    ("Tidak ada angka dalam berita pelantikan PPPK ini, semuanya dilantik.", "appointment", None, "nothing counted"),
]


@pytest.mark.parametrize(("text", "kind", "headline"), [pytest.param(*row[:3], id=row[3]) for row in CASES])
def test_kind_and_headline(text, kind, headline):
    document, counts = marked(text)
    counts = inherit(*link(document, counts))
    assert decide_kind(weigh_kind(document), counts) == kind
    chosen = choose_headline(document, counts, kind)
    assert (None if chosen is None else counts[chosen].value) == headline


def test_a_list_of_kinds_of_work_yields_to_its_sum():
    document, counts = marked(
        "CPNS untuk {cpns/proposed:204 nakes} dan {cpns/proposed:20 teknisi}, seluruhnya {cpns/proposed:224 formasi}."
    )
    counts = (counts[0]._replace(occupation="kesehatan"), counts[1]._replace(occupation="teknis"), counts[2])
    counts = inherit(*link(document, counts))
    assert choose_headline(document, counts, "proposal") == 2


def test_a_list_that_nobody_adds_up_has_no_headline():
    document, counts = marked("Dilantik pejabat eselon II ({9}), eselon III ({49}) dan eselon IV ({102}), Jumat.")
    counts = tuple(
        count._replace(occupation=rank, category="jabatan_struktural")
        for count, rank in zip(counts, ("eselon ii", "eselon iii", "eselon iv"), strict=True)
    )
    assert choose_headline(document, counts, "appointment") is None


def test_a_caption_does_not_make_the_headline():
    document, counts = marked(
        "Foto: {sekitar 2 ribu orang} berbaris. (Dok. Istimewa)\n\nSebanyak {2.703 PPPK} dilantik Gubernur, Senin."
    )
    chosen = choose_headline(document, counts, "appointment")
    assert chosen is not None
    assert counts[chosen].value == 2703


def test_a_round_up_of_governments_has_no_headline():
    document, counts = marked(
        "Muna {pppk/proposed:427 formasi}, Buteng {475}, Bombana {758}, Buton {1.606}, Butur {140}."
    )
    placed = [None, *(Region(str(code), f"Kabupaten {code}", "kabupaten", None) for code in range(4))]
    counts = tuple(count._replace(region=region) for count, region in zip(counts, placed, strict=True))
    assert choose_headline(document, counts, "proposal") is None
