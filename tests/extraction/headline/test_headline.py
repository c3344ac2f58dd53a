"""Which of an article's counts is its headline, the kind being known.

Long on purpose: one table, a row for each way in which an article singles its main total out.
"""

import pytest

from extraction.headline.headline import choose_headline
from extraction.inheritance.inheritance import inherit
from extraction.parts.breakdowns import link
from tests.extraction.marked import marked

HEADLINES = [
    (
        "Dilantik {pppk/appointed:78 PPPK} dan {pppk_paruh_waktu/appointed:292 PPPK Paruh Waktu}.",
        "appointment",
        None,
        "part-timers beside plain PPPK",
    ),
    (
        "Disumpah {pppk/appointed:96 PPPK} serta {jabatan_fungsional/appointed:60 pejabat fungsional}.",
        "appointment",
        None,
        "PPPK beside holders of functional posts",
    ),
    (
        "Disumpah {jabatan_fungsional/appointed:344 fungsional}, disusul {pppk/appointed:48 PPPK}.",
        "appointment",
        344,
        "others who only follow",
    ),
    (
        "Dilantik {pppk/appointed:300 PPPK} dan {jabatan_fungsional/appointed:5 pejabat fungsional}.",
        "appointment",
        300,
        "a few of another group",
    ),
    (
        "Dilantik {jabatan_struktural/appointed/camat:1 camat}, {jabatan_struktural/appointed/pengawas:17 pengawas}.",
        "appointment",
        17,
        "the many beside a single person",
    ),
    (
        "Dilantik {jabatan_struktural/appointed/camat:7 camat} dan {jabatan_struktural/appointed/pengawas:1 pengawas}.",
        "appointment",
        7,
        "a single person behind the many",
    ),
    (
        "Dilantik {jabatan_struktural/appointed/camat:7 camat} dan {jabatan_struktural/appointed/pengawas:6 pengawas}.",
        "appointment",
        None,
        "two groups of several",
    ),
    (
        "SK diterima {pppk/appointed:10 orang} di panggung. Mereka mewakili {pppk/appointed:900 PPPK}.",
        "appointment",
        900,
        "all for whom some stood",
    ),
    (
        "{cpns/appointed:8 CPNS} menerima SK. Mereka perwakilan dari {cpns/appointed:205 CPNS}.",
        "appointment",
        205,
        "all whom they represent",
    ),
    (
        "SK diterima {pppk/appointed:30 PPPK}. Mereka mewakili Indonesia Timur dalam lomba {pppk/other:311 peserta}.",
        "appointment",
        30,
        "who represents no count",
    ),
    (
        "Penyuluh {pppk/appointed/penyuluh:18 orang} menerima SK. Secara keseluruhan {pppk:269 PPPK} menerimanya "
        "hari itu.",
        "appointment",
        269,
        "all who were sworn in on the day",
    ),
    (
        "Penyuluh {pppk/appointed/penyuluh:18 orang} menerima SK. Secara keseluruhan kini {pppk:269 PPPK} bekerja.",
        "appointment",
        18,
        "all there are by now",
    ),
    (
        "SK diterima {pppk/appointed/guru:367 guru} bersama {pppk/appointed/pengelola:satu pengelola barang}.",
        "appointment",
        367,
        "one beside them makes no list",
    ),
    (
        "Disetujui {pppk/proposed:794 PPPK} dan {cpns/proposed:295 CPNS}.",
        "proposal",
        None,
        "two schemes in one breath that nobody adds up",
    ),
    (
        "PPPK yang diangkat {pppk:195 orang}. CPNS yang beroleh SK ada {cpns:63 orang}.",
        "appointment",
        195,
        "two schemes, each in a sentence of its own",
    ),
    (
        "Pemkab mengusulkan {asn/proposed:296 jabatan}. Pusat menyetujui {asn/proposed:286}, semuanya ahli muda.",
        "appointment",
        286,
        "what was approved, where nobody is called appointed",
    ),
    (
        "Total ada {pppk/other:2.000-an PPPK} yang bekerja di sini. Angka persisnya, diangkat {pppk:2.286 orang}.",
        "appointment",
        2286,
        "precisely so many",
    ),
    (
        "Kini bekerja {pppk/other:2.000-an PPPK}. Guru kontrak di luar itu {pppk/other:3.286 orang}.",
        "other",
        2000,
        "more than -an stands for",
    ),
    (
        "Sebanyak {cpns:193 CPNS} dan {874 PPPK} menerima SK. Dengan demikian {asn:1.067 aparatur} memperkuat daerah.",
        "appointment",
        1067,
        "two kinds of people whom only the total counts together",
    ),
    (
        "Penerima SK susut tipis, dari {3.417} menjadi {3.405 orang}. Rincian: teknis {2.988}, guru {417}.",
        "appointment",
        3405,
        "what a number became",
    ),
    (
        "Seleksi PPPK sisakan {pppk/proposed:22 kursi}. Yang terisi baru {pppk/proposed:128} dari "
        "{pppk/proposed:150 formasi} yang tersedia.",
        "proposal",
        150,
        "posts of which some were filled",
    ),
    (
        "Kuota CPNS {cpns/proposed:1.000 kursi}. Yang lulus {cpns/proposed:972}, sisanya kosong {cpns/remaining:28}.",
        "proposal",
        1000,
        "posts where no result is the news",
    ),
    (
        "Pendataan menemukan {honorer/other:5.320 non-ASN}. Yang sudah menjadi PPPK {3.987 orang}, sisanya "
        "{honorer/remaining:1.333}. Dari yang tersisa {honorer/remaining:910} tidak terdata, {honorer/remaining:423} "
        "muda.",
        "other",
        1333,
        "those left over who are told apart",
    ),
    (
        "Target {pppk/proposed:satu juta guru} perlu gotong royong.\nPendataan memunculkan {pppk/proposed:1.713 guru}: "
        "{pppk/proposed:622 orang} tahap I dan {pppk/proposed:1.091 orang} tahap II.",
        "proposal",
        1713,
        "a target is nobody's count",
    ),
    (
        "Dari {1.100 honorer} pemkab itu, baru {430} yang diangkat menjadi PPPK.",
        "appointment",
        430,
        "those appointed out of a number",
    ),
    (
        "Gagal {pppk/other:9 orang}: {pppk/other:6 orang} lalai, {pppk/other:3 orang} sakit. Dari "
        "{pppk/proposed:1.420 calon} sisanya {pppk/proposed:1.411} lanjut.",
        "proposal",
        1420,
        "a few who fell away, though told apart",
    ),
    (
        "Pelamarnya {pppk/other:1.240 orang}. Kursinya {pppk/proposed:90}.",
        "proposal",
        1240,
        "posts are none of those who apply for them",
    ),
    (
        "Menurut data awal {pppk/proposed:1.802 orang}. Yang akhirnya kami usulkan {pppk/proposed:1.578 orang}. "
        "Tercoret {pppk/other:224 orang}.",
        "proposal",
        1578,
        "those finally proposed of a first list",
    ),
    (
        "Diusulkan {pppk/proposed:1.802 orang}. Pertek terbit untuk {pppk/proposed:1.578 orang}. "
        "Tercoret {pppk/other:224 orang}.",
        "proposal",
        1802,
        "those proposed, where they were no first list",
    ),
    (
        "Khusus guru ada {pppk/proposed:900 berkas} tertahan. Secara total diusulkan {pppk/proposed:4.835 orang}.",
        "proposal",
        900,
        "what is singled out first, where it is no few of the whole",
    ),
    (
        "Khusus guru ada {pppk/proposed:140 berkas} tertahan. Secara total diusulkan {pppk/proposed:4.835 orang}.",
        "proposal",
        4835,
        "the whole of what is singled out first",
    ),
    (
        "Dari {cpns/proposed:12.401 formasi} yang diajukan, pusat hanya meloloskan {cpns/proposed:661 formasi}.",
        "proposal",
        661,
        "all that was granted of those asked for",
    ),
    (
        "Dari {honorer/remaining:2.700 honorer}, pusat cuma mengakui {honorer/remaining:1.428 orang}.",
        "other",
        1428,
        "all that are left of them",
    ),
    (
        "Tercatat {pppk/other:1.470 pelamar}. Dari {pppk/other:1.470 pelamar}, yang selesai baru {pppk/other:1.048}.",
        "proposal",
        1470,
        "a part told later is not the news",
    ),
    (
        "Dari {pppk/proposed:2.026 calon} yang diusulkan, hanya {pppk/other:6 orang} tidak lanjut.",
        "proposal",
        2026,
        "nor are those who fell away",
    ),
    (
        "Mereka disaring dari {pppk/other:521 pendaftar}. Yang diangkat {pppk/appointed:359 orang}.",
        "other",
        359,
        "those appointed of applicants whom one looks back on",
    ),
    (
        "{cpns/remaining:Tiga orang} tertunda, yaitu {cpns/other:dua orang} dokter dan {cpns/other:satu orang} guru. "
        "Dari "
        "{cpns/proposed:122 formasi} yang tersedia.",
        "proposal",
        122,
        "the few who fell away, told apart themselves",
    ),
    (
        "Yang ikut seleksi {pppk/other:45}, diterima {pppk/appointed:43}. {pppk/remaining:Dua} sisanya gagal.",
        "appointment",
        43,
        "those who sat the test are no running total",
    ),
    (
        "Dari {pppk/appointed:129 peserta} yang lolos, yang disumpah {pppk/appointed:127 orang}, {pppk/other:dua} "
        "mundur.",
        "appointment",
        127,
        "those sworn in of those who passed",
    ),
    (
        "Ujian diikuti {pppk/other:284 orang}. Kementerian menyediakan {pppk/proposed:7.561 formasi}.",
        "proposal",
        284,
        "few who sat a test fell from nothing",
    ),
    (
        "Kami ini {pppk/proposed:sekitar 6.000 orang}. Yang menunggu SK seluruhnya {pppk/proposed:6.591 orang}.",
        "proposal",
        6591,
        "the exact count that a rough one stands for",
    ),
    (
        "SK diberikan kepada {cpns/appointed/dosen:39 dosen} serta {cpns/appointed/laboran:5 laboran}.",
        "appointment",
        None,
        "two groups that nobody adds up",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK} tahap II. PPPK tahap I {pppk/appointed:250 orang} dilantik Mei.",
        "appointment",
        300,
        "a batch and the one before it",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK}, sedangkan 2024 ada {pppk/appointed:250 PPPK}, 2023 "
        "{pppk/appointed:200 PPPK}, 2022 {pppk/appointed:180 PPPK}.",
        "appointment",
        300,
        "those of other years are no row",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK} setelah Januari lalu melantik {cpns/appointed:95 CPNS}.",
        "appointment",
        300,
        "those of another scheme on another day",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK}. Lalu {pppk/appointed:300 PPPK} itu dan {cpns/appointed:95 CPNS} "
        "berdoa.",
        "appointment",
        300,
        "told alone before another scheme's beside it",
    ),
    (
        "Sebanyak {pppk/other:882 pelamar} memperebutkan {pppk/proposed:318 kursi}.",
        "proposal",
        318,
        "the posts that applicants contend for",
    ),
    (
        "Pesertanya {pppk/other:2.081 orang}. Formasinya {pppk/proposed:199}, terdiri atas guru {pppk/proposed:90}, "
        "nakes {pppk/proposed:26} dan teknis {pppk/proposed:83}.",
        "proposal",
        199,
        "posts told apart, and those who contend for them",
    ),
    (
        "Pelamarnya {pppk/other:10.269 orang}. Yang tersedia hanya {pppk/proposed:736 kursi}.",
        "proposal",
        10269,
        "how many applied is the news",
    ),
    (
        "610 Formasi Diperebutkan {pppk/other:4.233 Peserta}\n\nAda {pppk/other:4.233 Peserta} memperebutkan "
        "{pppk/proposed:610 formasi}.",
        "proposal",
        4233,
        "the title counts those who contend",
    ),
    (
        "Peserta {pppk/other:240 orang} memperebutkan {pppk/proposed:120 kursi}: {pppk/other:200 guru} dan "
        "{pppk/other:40 perawat}.",
        "proposal",
        240,
        "those who contend are told apart",
    ),
    (
        "Pada pelantikan Maret lalu {jabatan_struktural:40 camat} hadir. Kini giliran {jabatan_struktural:12 camat}.",
        "appointment",
        12,
        "a former round told first",
    ),
    (
        "Setelah {pppk:250 guru} dilantik April silam, Bupati hari ini melantik {pppk:18 guru}.",
        "appointment",
        18,
        "a former round in the same sentence",
    ),
    (
        "Setelah merotasi {jabatan_struktural:51 camat} pada April lalu, Bupati kembali melantik "
        "{jabatan_struktural:8 camat}.",
        "appointment",
        8,
        "a former round of the same hand",
    ),
    (
        "Bupati melantik {pppk:64 PPPK} yang lulus tahun lalu. Kini giliran {pppk:20 PPPK} difoto.",
        "appointment",
        64,
        "when they passed",
    ),
    (
        "Sebelumnya dilantik {pppk:88 PPPK} tahap I. Senin kemarin SK diserahkan kepada {pppk:21 PPPK} tahap II.",
        "appointment",
        21,
        "a former batch told first",
    ),
    (
        "Empat Camat Disumpah\n\n{jabatan_struktural:Empat} Camat Disumpah. Sebulan sebelumnya, Kamis (21/8/2025), "
        "{jabatan_struktural:16 kepala dinas} disumpah.",
        "appointment",
        4,
        "a former round told last",
    ),
    (
        "Sebanyak {pppk:64 PPPK} yang tahun lalu masih honorer dilantik Senin. Kini giliran {pppk:20 PPPK} difoto.",
        "appointment",
        64,
        "what they were last year",
    ),
    (
        "Tahun lalu {pppk:500 PPPK} diangkat. Kini {pppk/proposed:20 guru} diusulkan.",
        "appointment",
        500,
        "nobody is sworn in today",
    ),
    (
        "Semula {pppk/proposed:240 orang} lulus. Siap dilantik tinggal {pppk/proposed:236}, {pppk/other:empat} gugur.",
        "proposal",
        236,
        "those who are left to be sworn in",
    ),
    (
        "Sebelumnya {cpns/proposed:150 orang} lolos. Dua mundur sehingga hanya {cpns/proposed:148} yang akan dilantik.",
        "proposal",
        148,
        "those who are left, the verb behind them",
    ),
    (
        "Semula {pppk/proposed:240 PPPK} lulus, {pppk:200 orang} dilantik. Tinggal {pppk/proposed:40} siap dilantik.",
        "proposal",
        240,
        "a few who are left of those sworn in",
    ),
    (
        "Sebelumnya {pppk/proposed:500 orang} lulus. Kini diusulkan {pppk/proposed:450 formasi} lagi.",
        "proposal",
        500,
        "others are asked for",
    ),
    (
        "Dari {pppk/other:2.179 pendaftar}, yang berhasil cuma {pppk/appointed:66 orang}.",
        "appointment",
        66,
        "applicants are no running total",
    ),
    (
        "Satu sesi memuat {cpns/other:200 orang}. Seluruhnya ada {cpns/other:5.839 pelamar}.",
        "proposal",
        5839,
        "those of one session are a rate",
    ),
    (
        "Ruang ujian memuat {cpns/other:100 peserta} per sesi. Yang ikut {cpns/other:2.310 orang}.",
        "proposal",
        2310,
        "so many a session",
    ),
    (
        "Setiap koperasi mendapat {pppk/other:tiga PPPK}. Di sini ada {pppk/other:240 PPPK}.",
        "other",
        240,
        "so many for each office",
    ),
    (
        "Setiap tahun {cpns/proposed:310 orang} diterima. Kini ada {cpns/proposed:90 orang}.",
        "proposal",
        310,
        "a year's intake is the news",
    ),
    (
        "Sebelum ini PPPK yang dilantik sudah {pppk/appointed:9.000 orang}. Kali ini penerima SK {pppk/appointed:3.058 "
        "orang}.",
        "appointment",
        3058,
        "before this",
    ),
    (
        "Pada tahap-tahap terdahulu dilantik {pppk/appointed:9.000 PPPK}. Yang dilantik hari itu {pppk/appointed:3.058 "
        "orang}.",
        "appointment",
        3058,
        "on former stages, and on that day",
    ),
]


@pytest.mark.parametrize(("text", "kind", "headline"), [pytest.param(*row[:3], id=row[3]) for row in HEADLINES])
def test_headline_of_a_kind(text, kind, headline):
    document, counts = marked(text)
    counts = inherit(*link(document, counts))
    chosen = choose_headline(document, counts, kind)
    assert (None if chosen is None else counts[chosen].value) == headline
