"""Which places state one fact: small counts that only look alike stay apart, and who is pointed to is told before."""

import pytest

from extraction.article import extract

FACTS = [
    (
        "Nakes yang lolos 99 orang, tetapi 1 orang batal. Teknis yang lolos 139 orang, tetapi 1 orang mundur.",
        [99, 1, 139, 1],
        "one of each",
    ),
    (
        "Sebanyak 2 orang guru batal dilantik. Acara tetap digelar. Yang 2 orang guru tersebut sakit.",
        [2],
        "two who are pointed to",
    ),
    (
        "Bupati melantik 90 PPPK. Ada 6 orang mundur. Acara digelar. Lagu dinyanyikan. Doa dibacakan. Hujan turun. "
        "Kursi 6 orang tadi dibiarkan kosong.",
        [90, 6],
        "who were told of long before",
    ),
    (
        "Di SD ada 20 guru kelas dan 9 guru penjas. Berikutnya SMP: 9 guru PAI, 12 guru IPA, 12 guru IPS.",
        [20, 9, 9, 12, 12],
        "teachers of different subjects",
    ),
    (
        "Kebutuhannya 140 guru PAI SD, 96 guru BK. Dinas mengusulkan lagi 140 guru agama Islam SMP.",
        [140, 96, 140],
        "teachers of one subject at schools of two levels",
    ),
    (
        "Pemkot melantik 75 guru PPPK, yakni 31 guru kelas dan 44 guru penjas. Ke-44 guru PJOK itu kini bertugas.",
        [75, 31, 44],
        "one subject by another name",
    ),
    (
        "Pemkab Wajo mendapat 416 formasi guru. Dari 416 peserta yang lulus, dua orang mundur.",
        [416, 416, 2],
        "posts, and who passed for them",
    ),
    (
        "SK ada untuk 12 guru dan 10 penyuluh pertanian. Dulu 31 pelamar formasi guru, "
        "10 pelamar formasi penyuluh pertanian.",
        [12, 10, 31, 10],
        "as many applied as were taken",
    ),
    (
        "Bupati melantik 875 CPNS dan PPPK. Di Sigi ada 94 honorer yang tertahan. “Yang 94 itu tetap kita urus.”",
        [875, 94],
        "a bare number that is pointed to",
    ),
    (
        "Sekolah kekurangan 2.000 guru. Padahal tenaga honorer di bawah dinasnya kurang lebih 2.000 orang.",
        [2000, 2000],
        "as many are lacking as there are honorer",
    ),
    (
        "Empat kursi kepala dinas lowong sejak Januari. Bupati melantik empat kepala sekolah, Senin.",
        [4, 4],
        "posts, and as many sworn in to other posts",
    ),
    (
        "Empat kursi pimpinan OPD di Pemprov resmi bertuan. Gubernur melantik empat pejabat eselon II, Senin.",
        [4],
        "posts that have their people, who are sworn in",
    ),
    ("Enam kursi camat kini ada yang menduduki. Bupati melantik enam camat, Senin.", [6], "posts that are held now"),
    (
        "Lima kursi kepala dinas akan dilelang. Bupati melantik lima pejabat administrator, Senin.",
        [5, 5],
        "posts, and as many sworn in to lower ones",
    ),
    (
        "Bupati melantik 20 guru PPPK. Satu sekolah di pulau ditutup, sehingga satu guru PPPK mundur.",
        [20, 1],
        "one to whom something happened beside one of any",
    ),
    ("Bupati melantik 9 pejabat: eselon 2, 3 pejabat dan eselon 3, 6 pejabat.", [9, 3, 6], "ranks and their holders"),
    ("8 Guru Kelas PPPK Dilantik\n\nBupati melantik 8 guru PPPK, Senin.", [8], "a headline's subject"),
]


@pytest.mark.parametrize(("text", "values"), [pytest.param(*row[:2], id=row[2]) for row in FACTS])
def test_facts(text, values):
    assert [count.value for count in extract(text).headcounts] == values
