"""Functional posts by their official names, in the four places where the press counts them."""

from __future__ import annotations

import pytest

from extraction.article import extract

POSTS = """
administrator kesehatan; agen intelijen; analis akuakultur; analis anggaran; analis hukum; analis kebijakan
analis kepegawaian; analis keimigrasian; analis ketahanan pangan; analis pasar hasil pertanian; analis perdagangan
analis sumber daya manusia aparatur; analis sdm aparatur; apoteker; arsiparis; asesor sdm aparatur; asisten apoteker
asisten penata anestesi; auditor; auditor kepegawaian; bidan; diplomat; dokter; dokter gigi; dosen
epidemiolog kesehatan; fisioterapis; guru; inspektur tambang; instruktur; jaksa; kataloger; kurator; medik veteriner
mediator hubungan industrial; nutrisionis; okupasi terapis; pamong belajar; pamong budaya; panitera
paramedik veteriner; pekerja sosial; pelatih olahraga; pelelang; pembimbing kemasyarakatan; pemeriksa pajak
pemeriksa bea dan cukai; penata anestesi; penata kelola pemilu; penata pertanahan; penata ruang; peneliti; penera
penerjemah; pengantar kerja; pengawas benih tanaman; pengawas farmasi dan makanan; pengawas koperasi
pengawas lingkungan hidup; pengawas perikanan; pengawas sekolah; pengelola pengadaan barang/jasa
pengembang teknologi pembelajaran; pengendali dampak lingkungan; pengendali hama dan penyakit ikan; penghulu
penguji kendaraan bermotor; penilai pemerintah; penilik; penyelidik bumi; penyidik; penyuluh agama; penyuluh hukum
penyuluh kehutanan; penyuluh keluarga berencana; penyuluh lingkungan hidup; penyuluh narkoba; penyuluh pertanian
penyuluh perindustrian dan perdagangan; penyuluh sosial; perawat; perekam medis; perekayasa; perencana
perisalah legislatif; polisi kehutanan; polisi pamong praja; pramuwisata; pranata hubungan masyarakat
pranata komputer; pranata laboratorium kesehatan; pranata sdm aparatur; pranata siaran; psikolog klinis; pustakawan
radiografer; refraksionis optisien; rescuer; sandiman; sanitarian; statistisi; surveyor pemetaan
teknik jalan dan jembatan; teknisi gigi; teknisi transfusi darah; terapis gigi dan mulut; terapis wicara
widyaiswara; widyaprada
"""
# A place, and the post's name there as it is written.
PLACES = [
    ("Sebanyak 4 {} dilantik Bupati Demak.", str.lower, "behind-the-number"),
    ("Bupati Demak melantik 12 orang, yakni {} 4 orang dan sisanya sopir.", str.lower, "before-the-number"),
    ("Formasi CPNS Demak:\n- {}: 4 formasi\n- Sopir: 3 formasi", str.capitalize, "an-item"),
    ("Formasi CPNS Demak:\n1. {}, 4 formasi\n2. Sopir, 3 formasi", str.capitalize, "an-item-with-a-comma"),
]


@pytest.mark.parametrize(("text", "write", "case"), PLACES, ids=[row[2] for row in PLACES])
def test_a_post_is_known_wherever_it_is_counted(text, write, case):
    found = {
        post: extract(text.format(write(post))).headcounts for post in POSTS.strip().replace("\n", "; ").split("; ")
    }
    known = {post: [count.occupation for count in counts if count.value == 4] for post, counts in found.items()}
    assert {post: said for post, said in known.items() if said != [post]} == {}
