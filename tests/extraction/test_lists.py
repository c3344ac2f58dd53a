"""Lists that run over several sentences, lists without a sum, and items that add up to others by chance."""

import pytest

from extraction.breakdowns import link
from tests.extraction.marked import marked

LONG = [
    (
        "Dilantik {929 guru}. Ada {pppk/appointed/guru:guru agama 144 orang}, "
        "{pppk/appointed/guru:guru Kristen 62 orang}, {pppk/appointed/guru:guru bahasa 46 orang}, "
        "{pppk/appointed/guru:guru Inggris 36 orang}, dan "
        "{pppk/appointed/guru:guru kelas 566 orang}. Selebihnya mengajar kejuruan, tersebar pada "
        "{pppk/appointed/guru:guru mesin 75 orang}.",
        {929: [144, 62, 46, 36, 566, 75]},
        "no item is the sum of others where all of them add up",
    ),
    (
        "Bupati melantik {300 pejabat}. Mereka meliputi {camat 12 orang}, {lurah 47 orang}.\n\n"
        "Disusul {kasubag 90 orang}, {kepala seksi 70 orang}.\n\nTerakhir {pengawas sekolah sebanyak 31 orang}.",
        {300: [12, 47, 90, 70, 31]},
        "over three paragraphs",
    ),
    (
        "{400 formasi} PPPK dibuka, antara lain {pppk/proposed/guru:guru kelas 150}, {pppk/proposed/guru:guru IPA 60}, "
        "{pppk/proposed/guru:guru IPS 50}. Paling jarang dicari orang, menurut panitia seleksi, jabatan untuk "
        "{pppk/proposed/guru:guru tari 9 orang}.",
        {400: [150, 60, 50, 9]},
        "of the same work in a sentence of its own",
    ),
    (
        "Gubernur melantik {380 pejabat}, yakni {analis 160 orang}, {auditor 150 orang}, {arsiparis 120 orang}, "
        "{pustakawan 90 orang}.",
        {380: [160, 150, 120, 90]},
        "a long list that comes to more than its total",
    ),
    (
        "Jatah {1.110 formasi}. Porsi terbesar {pppk/proposed/guru:guru, yakni 750 orang}. "
        "{pppk/proposed/guru:Guru kelas 336 orang}, {pppk/proposed/guru:guru agama 120 orang}, dan "
        "{pppk/proposed/guru:guru olahraga 100 orang}.",
        {750: [336, 120, 100]},
        "the first of a list is told apart in the next sentence",
    ),
    (
        "{1.728 PPPK} menerima SK. Penerimanya mencakup {600 tendik}, {300 guru}, {296 teknis}, dan {12 nakes}.",
        {1728: [600, 300, 296, 12]},
        "the first of a list is no rough sum of the others",
    ),
    (
        "Yang dibutuhkan {1.000 guru}. {Guru kelas 120 orang}, {guru agama dan guru seni masing-masing 40 orang}, "
        "{guru IPA 30 orang}.",
        {},
        "each of two in a list that nothing announces",
    ),
]


@pytest.mark.parametrize(("text", "splits"), [pytest.param(*row[:2], id=row[2]) for row in LONG])
def test_lists(text, splits):
    counts, found = link(*marked(text))
    said = {counts[split.total].value: sorted(counts[part].value for part in split.parts) for split in found}
    assert said == {total: sorted(parts) for total, parts in splits.items()}
