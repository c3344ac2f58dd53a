"""Short articles of own wording: whether they report an appointment, a proposal or another matter.

One table, long on purpose: a row for each cue, beside it the same words of something else.
"""

import pytest

from extraction.article import extract

KINDS = [
    pytest.param(
        "Nasib 145 orang yang lulus CPNS Ende menggantung. SK seratus persen belum juga di tangan.",
        "proposal",
        id="a decree not in hand",
    ),
    pytest.param(
        "Setelah lama nasibnya menggantung, 1.200 PPPK akhirnya menerima SK dari Bupati Buton.",
        "appointment",
        id="in suspense until now",
    ),
    pytest.param(
        "SK akhirnya di tangan 1.200 PPPK. Bupati menyerahkannya Senin.", "appointment", id="a decree in hand"
    ),
    pytest.param("Seleksi PPPK Kota Contoh usai.", "proposal", id="a selection"),
    pytest.param("Sebanyak 90 orang hasil seleksi PPPK menerima SK.", "appointment", id="whose outcome was appointed"),
    pytest.param("Pemda sepakat minta CPNS segera diangkat.", "proposal", id="asked to appoint"),
    pytest.param("Wali kota minta maaf kepada PPPK yang dilantik.", "appointment", id="asked for something else"),
    pytest.param("Kementerian mulai mengirim SK pengangkatan ke kampus.", "appointment", id="decrees on their way"),
    pytest.param("SK PPPK belum dikirim kementerian, honorer menunggu SK.", "proposal", id="decrees not yet sent"),
    pytest.param("Semua honorer diurus pemkab. SK pun telah mereka pegang.", "appointment", id="decrees in hand"),
    pytest.param("Ditolak lagi, 34 guru datangi kantor bupati.", "other", id="a headline's verb without its prefix"),
    pytest.param("Sebanyak 90 honorer dipastikan menerima SK.", "proposal", id="assured of a decree"),
    pytest.param("Wali Kota Angkat 813 PPPK.", "appointment", id="a headline's angkat"),
    pytest.param("Wali Kota ingin angkat 813 honorer.", "proposal", id="a wish to appoint"),
    pytest.param("Pengangkatan PPPK digelar di halaman kantor.", "appointment", id="an appointment held"),
    pytest.param("Pengangkatan PPPK baru akan digelar Juni.", "proposal", id="one to be held"),
    pytest.param(
        "Gagal Penuhi Syarat, 42 Honorer Tak Diangkat\n\nPemkab mengangkat 1.980 PPPK. SK diserahkan bupati kemarin.",
        "appointment",
        id="some who were not appointed with the others",
    ),
    pytest.param(
        "THR 4.500 ASN Cair\n\nPemkab mencairkan THR untuk 4.500 ASN, termasuk PPPK yang dilantik tahun lalu.",
        "other",
        id="a title's own matter",
    ),
    pytest.param("DPR minta pemerintah percepat pengangkatan CPNS.", "proposal", id="asked to hurry"),
    pytest.param("Presiden lantik 961 kepala daerah.", "other", id="elected heads"),
    pytest.param("Bupati hadir, kemenag lantik 12 PPPK.", "appointment", id="sworn in before a head"),
    pytest.param("Bupati serahkan SK 88 pensiunan.", "other", id="decrees for those who retire"),
    pytest.param("Bupati pastikan 90 PPPK dilantik awal tahun.", "proposal", id="an assurance in a headline"),
    pytest.param("Tiga Tahun Menanti, 22 PPPK Baru Pegang SK", "appointment", id="waiting set off, and over"),
    pytest.param(
        "241 PPPK Teken Perjanjian Kerja\n\nKantor BKD didatangi calon PPPK yang hendak menandatangani perjanjian "
        "kerja. Setelah itu tinggal pelantikan.",
        "proposal",
        id="a contract to be signed, the oath to come",
    ),
    pytest.param("Sebanyak 241 PPPK meneken perjanjian kerja di kantor BKD.", "appointment", id="a contract signed"),
    pytest.param("Kantor BKD didatangi guru honorer, Senin.", "other", id="an office that is gone to"),
    pytest.param(
        "Pemkab menuntaskan pengangkatan 330 PPPK. Peserta tahap II menunggu giliran.", "appointment", id="completed"
    ),
    pytest.param("Pemkab umumkan 1.457 peserta lulus PPPK.", "proposal", id="those who passed made known"),
    pytest.param("Sudah tiga tahun 22 PPPK menanti SK", "proposal", id="waiting with its object"),
    pytest.param("SK untuk 22 PPPK berpindah tangan Rabu pagi.", "appointment", id="decrees that change hands"),
    pytest.param(
        "Gubernur mengukuhkan 90 PPPK. Dua orang tidak hadir. Pekan depan bupati dijadwalkan menyerahkan SK CPNS.",
        "appointment",
        id="confirmed in office",
    ),
    pytest.param(
        "Gubernur mengukuhkan 90 pengurus Korpri. Usulan formasi CPNS dibahas di sela acara.",
        "other",
        id="not those of an association",
    ),
    pytest.param(
        "Sebanyak 90 PPPK Ucap Ikrar di Pendopo.\n\nSelepas acara bupati memeriksa daftar usulan formasi.",
        "appointment",
        id="a headline's oath without its prefix",
    ),
    pytest.param(
        "90 PPPK Kota Contoh Baru Pegang SK\n\nMereka lulus seleksi tahun 2018.",
        "appointment",
        id="a decree held at last",
    ),
    pytest.param(
        "90 PPPK Kota Contoh Belum Juga Pegang SK\n\nMereka lulus seleksi tahun 2018.",
        "proposal",
        id="one not held yet",
    ),
    pytest.param(
        "Bupati mengaku menerima laporan SK PPPK digadaikan. Ia mengingatkan 90 pegawai.",
        "other",
        id="a report on decrees is no decree",
    ),
    pytest.param("Sebanyak 12 PPPK tidak masuk kerja sejak menerima SK.", "other", id="since when"),
    pytest.param(
        "Sebanyak 90 guru berprestasi menerima penghargaan. Di antaranya PPPK yang baru dilantik.",
        "other",
        id="those who have just been sworn in do something else",
    ),
    pytest.param(
        "Sekolah ditutup sementara. Gantinya PPPK yang dilantik tahun lalu.",
        "other",
        id="sworn in last year",
    ),
    pytest.param("PPPK yang dilantik Wali Kota hari ini mencapai 90 orang.", "appointment", id="sworn in today"),
    pytest.param(
        "742 Guru Honorer Kota Contoh Resmi Jadi ASN\n\nMereka dilantik wali kota, Kamis (2/5/2024).",
        "appointment",
        id="honorer who enter",
    ),
    pytest.param(
        "Pelantikan Paruh Waktu Kota Contoh\n\nSebanyak 812 tenaga honorer menanggalkan statusnya di alun-alun.",
        "appointment",
        id="who put off their status",
    ),
    pytest.param(
        "Wali kota menyerahkan SK kepada 742 honorer. Mereka petugas kebersihan.",
        "other",
        id="honorer who stay honorer",
    ),
    pytest.param(
        "Wali Kota Tunjuk 9 Pelaksana Tugas Kepala Dinas\n\nJabatan itu kosong sejak pejabat lama pensiun.",
        "appointment",
        id="acting heads",
    ),
    pytest.param(
        "12 Pejabat Tempati Pos Baru\n\nMereka bertukar tempat. Usulan formasi CPNS menyusul.",
        "appointment",
        id="a new post taken",
    ),
    pytest.param(
        "Besok, 90 PPPK Kota Contoh Ambil Sumpah\n\nAcara dipusatkan di balai kota.",
        "proposal",
        id="an oath of tomorrow",
    ),
    pytest.param(
        "Besok, 1.727 PPPK Kota Contoh Ambil Sumpah\n\nAcara dipusatkan di balai kota.",
        "proposal",
        id="a number's dot ends no sentence",
    ),
    pytest.param("Siap-siap, 90 ASN Baru Dilantik Senin\n\nAcaranya di alun-alun.", "proposal", id="told to be ready"),
    pytest.param(
        "SK 90 PPPK Kota Contoh Sudah Dicetak\n\nPenyerahan menunggu agenda bupati.",
        "proposal",
        id="decrees printed that wait for the mayor",
    ),
    pytest.param(
        "SK 90 PPPK Kota Contoh Sudah Dicetak\n\nSK itu diserahkan bupati pagi tadi.",
        "appointment",
        id="decrees printed and given",
    ),
    pytest.param(
        "Bupati Mau Rombak 25 Pejabat\n\nIa memberi sinyal perombakan lewat pidatonya.",
        "proposal",
        id="a reshuffle meant",
    ),
    pytest.param(
        "Isinya 18 orang PPPK yang hendak dilantik, Kamis (23/10/2025). Menteri melantik mereka lewat layar.",
        "appointment",
        id="who came to be sworn in",
    ),
    pytest.param("Hasil tes PPPK sudah dapat dilihat. Yang ikut tes 1.917 orang.", "proposal", id="a result published"),
    pytest.param(
        "Sebanyak 27 pejabat menjalani job fit. Hasilnya menjadi dasar rotasi.",
        "proposal",
        id="officials tested for a post",
    ),
    pytest.param(
        "Sembilan pejabat hasil seleksi terbuka dilantik wali kota.",
        "appointment",
        id="those who came out of a test",
    ),
    pytest.param(
        "Ombudsman menemukan nama fiktif dalam daftar usulan PPPK paruh waktu. Jumlahnya 47 orang.",
        "other",
        id="a finding on a proposal",
    ),
    pytest.param(
        "Pemkab Memutus Kontrak 77 PPPK\n\nMereka sering tidak masuk kantor. SK mereka diserahkan bupati lima "
        "tahun lalu.",
        "other",
        id="contracts cut",
    ),
    pytest.param(
        "Dalam RDP dengan dewan, 86 guru honorer mengadukan data. Nama mereka tidak bisa ikut seleksi PPPK.",
        "other",
        id="a complaint before the council",
    ),
    pytest.param(
        "Usai rapat dengar pendapat, pemkab mengusulkan 3.942 honorer menjadi PPPK.",
        "proposal",
        id="a proposal after a hearing",
    ),
    pytest.param(
        "Penerimaan 65 pegawai BLUD dibuka rumah sakit. Posisi terbanyak perawat.",
        "other",
        id="a hospital's own staff",
    ),
    pytest.param(
        "Sebanyak 240 honorer ikut bursa kerja. Mereka mendaftar di stan perusahaan.",
        "other",
        id="a job fair",
    ),
    pytest.param(
        "Rapel 230 PPPK Cair\n\nUsulannya disetujui pekan lalu. Mereka dilantik Mei lalu.",
        "other",
        id="pay owed",
    ),
    pytest.param(
        "Sehari setelah dilantik, 230 PPPK dikumpulkan untuk tes urine. Hasilnya negatif.",
        "other",
        id="a day after their oath",
    ),
    pytest.param(
        "Setelah dilantik wali kota, 230 PPPK langsung bekerja. Mereka tenaga teknis.",
        "appointment",
        id="right after it",
    ),
    pytest.param(
        "Sekitar 900 ASN, termasuk PPPK yang baru menerima SK, ikut karnaval. Warga antusias.",
        "other",
        id="who have just received decrees",
    ),
    pytest.param(
        "Setelah dilantik Desember lalu, 226 PPPK menerima gaji perdana. Nilainya kecil.",
        "other",
        id="sworn in some months ago",
    ),
    pytest.param(
        "Setelah lulus Desember lalu, 226 PPPK dilantik pagi tadi.",
        "appointment",
        id="sworn in after what was some months ago",
    ),
    pytest.param(
        "Sempat diprotes, pelantikan 112 PPPK berjalan lancar. Yang tercecer mengadu ke dewan.",
        "appointment",
        id="a protest that was",
    ),
    pytest.param(
        "Pelantikan 112 PPPK diprotes honorer. Yang tercecer mengadu ke dewan.",
        "other",
        id="a protest that is",
    ),
    pytest.param(
        "Wali kota memastikan tidak ada lagi honorer. Ia berbicara usai pengangkatan 152 PPPK. Dinas dilarang "
        "merekrut tenaga baru.",
        "appointment",
        id="after an appointment",
    ),
    pytest.param(
        "Wali Kota Ganti 15 Lurah\n\nLurah lama ditarik ke sekretariat. Usulan penggantinya sudah lama disusun.",
        "appointment",
        id="some replaced",
    ),
    pytest.param(
        "Kabar 38 PPPK mengajukan izin poligami diluruskan. Yang benar, mereka berkonsultasi.",
        "other",
        id="a leave asked for",
    ),
    pytest.param(
        "Sebanyak 470 PPPK sudah punya NIP. Meski begitu SK mereka belum juga diserahkan bupati. Honor lama "
        "dihentikan.",
        "proposal",
        id="a number issued, the decree still to come",
    ),
    pytest.param(
        "Sebanyak 470 PPPK sudah punya NIP. Honor lama dihentikan.",
        "appointment",
        id="a number issued, and no word of the decree",
    ),
    pytest.param(
        "241 PPPK Teken Perjanjian Kerja\n\nMereka menandatangani perjanjian kerja lima tahun, Rabu (17/9/2025). "
        "Setelah itu tinggal pelantikan.",
        "proposal",
        id="a contract signed before the oath",
    ),
    pytest.param(
        "241 PPPK Teken Perjanjian Kerja\n\nMereka menandatangani perjanjian kerja lima tahun, Rabu (17/9/2025). "
        "Setelah itu mereka bekerja.",
        "appointment",
        id="a contract signed",
    ),
    pytest.param(
        "Malam Tahun Baru, Bupati Lantik Pejabat\n\nTidak lazim pelantikan digelar malam hari. Seusainya tamu pulang.",
        "appointment",
        id="an hour that is not usual",
    ),
    pytest.param(
        "Tidak Ada Pelantikan di Malam Tahun Baru\n\nBupati menunggu izin pusat.",
        "proposal",
        id="an oath that is not taken",
    ),
    pytest.param(
        "Pemkab Fokus Siapkan Pengukuhan 1.201 PPPK\n\nBerkas mereka sudah lengkap.",
        "proposal",
        id="a confirmation prepared",
    ),
    pytest.param(
        "Pengukuhan 1.201 PPPK digelar bupati. Berkas mereka sudah lengkap.",
        "appointment",
        id="a confirmation held",
    ),
    pytest.param(
        "Bupati Jamin 310 PPPK Terima SK\n\nIa memberi jaminan di depan wartawan.",
        "proposal",
        id="a decree vouched for",
    ),
    pytest.param(
        "450 PPPK Belum Tentu Dilantik Bulan Ini\n\nAnggaran masih dihitung.",
        "proposal",
        id="an oath in doubt",
    ),
    pytest.param(
        "SK 310 PPPK bakal keluar sebelum Natal. Wali kota tinggal tanda tangan.",
        "proposal",
        id="decrees that will come out",
    ),
    pytest.param(
        "Ribuan Orang Saksikan Sumpah PPPK\n\nSebanyak 640 orang melafalkannya bersama. Usulan kontrak lima tahun.",
        "appointment",
        id="an oath witnessed",
    ),
    pytest.param(
        "Status 175 CPNS Jadi Penuh\n\nMereka kini PNS dan pegawai tetap. Dua rekan mereka mengulang.",
        "appointment",
        id="what they are now",
    ),
    pytest.param(
        "160 Sopir Ditangani Pihak Ketiga\n\nMereka tidak bisa ikut seleksi PPPK. Kontraknya disusun bersama "
        "perusahaan.",
        "other",
        id="who are left to others",
    ),
    pytest.param(
        "Bupati Lantik 90 PPPK Jumat\n\nSebanyak 90 PPPK bakal diambil sumpahnya di pendopo. Gladi digelar pagi ini.",
        "proposal",
        id="a bare verb whose first sentence is to come",
    ),
    pytest.param(
        "Gaji Rapel Kemudian\n\nUpacara menutup penantian 90 PPPK. Mereka mengambil SK dari tangan bupati.",
        "appointment",
        id="a matter of the title, below it a handover",
    ),
    pytest.param(
        "Rapel 90 PPPK Cair\n\nUpacara usai. Mereka dilantik Mei lalu dan mengambil uangnya.",
        "other",
        id="below it one of months ago",
    ),
    pytest.param(
        "Sopir Ambulans Jadi PPPK\n\nProfesi mereka jarang dilirik. Bupati berterima kasih kepada 44 orang itu.",
        "appointment",
        id="a headline's jadi",
    ),
    pytest.param(
        "Sopir Ambulans Tuntut Jadi PPPK\n\nProfesi mereka jarang dilirik. Bupati berterima kasih kepada 44 orang itu.",
        "other",
        id="what they ask to become",
    ),
    pytest.param(
        "Bupati Pastikan Gaji 90 PPPK yang Terima SK Cair\n\nSebanyak 90 PPPK menerima SK. Gaji mereka cair Februari.",
        "appointment",
        id="what is assured to those who have it",
    ),
    pytest.param(
        "Tunggu NIP, 90 PPPK Kemungkinan Dilantik Februari\n\nSebanyak 90 PPPK kemungkinan dilantik Februari.",
        "proposal",
        id="what is likely to come",
    ),
    pytest.param(
        "Mimpi 90 Honorer Jadi PPPK Tinggal Selangkah\n\nNama mereka ada di pusat, kata Kepala BKD.",
        "proposal",
        id="what they dream of becoming",
    ),
    pytest.param(
        "Perjuangan 90 Honorer Jadi PPPK Terbayar\n\nMereka menerima SK dari bupati di pendopo.",
        "appointment",
        id="what they no longer fight for",
    ),
    pytest.param(
        "Guru Jadi ASN Teladan\n\nSebanyak 90 ASN hadir pada penilaian itu, kata Kepala BKD.",
        "other",
        id="one kind of those who are that already",
    ),
    pytest.param(
        "Pelantikan 90 PPPK Mundur ke Maret\n\nPelantikan 90 PPPK mundur ke Maret, kata Kepala BKD.",
        "proposal",
        id="a day that falls back, not people",
    ),
    pytest.param(
        "Sebanyak 90 pegawai beralih menjadi PPPK. Gaji mereka mengikuti anggaran.",
        "appointment",
        id="a status changed",
    ),
    pytest.param(
        "Sebanyak 90 pegawai bakal beralih menjadi PPPK. Gaji mereka mengikuti anggaran.",
        "proposal",
        id="a status to change",
    ),
    pytest.param(
        "Pemkab mengumumkan rencana pengadaan 90 guru PPPK. Semua jenjang ada.",
        "proposal",
        id="an intake planned",
    ),
    pytest.param(
        "Rapat dewan memunculkan angka. Sebanyak 1.005 guru yang telah diangkat sebagai PPPK ternyata tidak "
        "kebagian jam mengajar.",
        "other",
        id="who they are is not the news",
    ),
    pytest.param(
        "Sebanyak 102 PNS menerima petikan keputusan kenaikan gaji berkala. Sekda menyerahkannya.",
        "other",
        id="a rise in pay",
    ),
    pytest.param(
        "Sebanyak 102 PNS menerima petikan keputusan pengangkatan. Sekda menyerahkannya.",
        "appointment",
        id="an appointment in excerpt",
    ),
    pytest.param(
        "SK Saya Teken Malam Ini\n\nBupati menyampaikan kabar soal 370 PPPK. Penyerahannya dijadwalkan awal bulan.",
        "proposal",
        id="its handover scheduled",
    ),
    pytest.param(
        "SK Saya Teken Malam Ini\n\nBupati menyampaikan kabar soal 370 PPPK. Penyerahannya sudah usai, SK "
        "dibagikan sore tadi.",
        "appointment",
        id="its handover over",
    ),
    pytest.param(
        "Bupati memastikan SK 370 PPPK ditandatangani pekan ini. Mereka diminta sabar.",
        "proposal",
        id="decrees sure to be signed",
    ),
    pytest.param(
        "Terjaring Razia, 21 ASN Disanksi\n\nHasil seleksi PPPK mereka dan usulan tunjangannya diperiksa.",
        "other",
        id="a raid in a title",
    ),
    pytest.param(
        "Sebanyak 350 ASN mengucapkan ikrar netralitas. Penyerahan penghargaan menyusul.",
        "other",
        id="an oath of another kind",
    ),
    pytest.param(
        "Siluman, 47 Honorer Dicoret dari Usulan\n\nBKPSDM mencoret 47 nama dari usulan PPPK paruh waktu.",
        "proposal",
        id="struck out of a proposal",
    ),
    pytest.param(
        "Bupati ke 300 PPPK: Jauhi Judi\n\nPesan itu disampaikan seusai menyerahkan SK kepada mereka.",
        "appointment",
        id="advice to those sworn in",
    ),
    pytest.param(
        "Inspektorat Awasi Seleksi PPPK\n\nSebanyak 900 pelamar ikut tes.",
        "proposal",
        id="who watches a selection",
    ),
    pytest.param(
        "Honorer Ingin Tanggalkan Status, 300 Orang Lulus PPPK\n\nSebanyak 300 honorer lulus seleksi PPPK. Mereka "
        "mengisi DRH.",
        "proposal",
        id="a status they wish to put off",
    ),
    pytest.param(
        "CPNS Bone Dilantik 2 Juni\n\nSebanyak 206 CPNS Bone diminta menyiapkan pakaian. “Jam delapan pagi di "
        "lapangan,” ucap kepala BKPSDM, Senin (26/5/2025).",
        "proposal",
        id="a title that names a day ahead",
    ),
    pytest.param(
        "88 Pejabat Wajo Dilantik 10 Februari\n\nNama 88 pejabat administrator sudah di meja bupati. “Tempatnya di "
        "pendopo,” kata sekda, Senin (3/2/2025).",
        "proposal",
        id="officials on a day ahead",
    ),
    pytest.param(
        "SK PPPK Wajo Diserahkan 3 November\n\nBupati menyerahkan SK kepada 312 PPPK, Senin (3/11/2025). “Selamat "
        "bekerja,” katanya.",
        "appointment",
        id="a title that names the day of the handover",
    ),
    pytest.param(
        "Catat Tanggalnya, SK CPNS Diserahkan 1 Juni\n\nSebanyak 100 CPNS diminta datang pukul tujuh. Demikian kepala "
        "BKD, Selasa (20/5/2025).",
        "proposal",
        id="a date to note",
    ),
    pytest.param(
        "SK PPPK Dibagi di Lapangan\n\nSK untuk 312 PPPK dibagi bupati, Senin (2/6/2025). Kepastian gaji menyusul.",
        "appointment",
        id="decrees shared out",
    ),
    pytest.param(
        "SK pengangkatan 233 PPPK Meranti sudah sampai ke pemiliknya. Namun 35 orang lagi mesti bersabar lantaran "
        "pertek BKN belum terbit. Peserta lain menunggu berkas.",
        "appointment",
        id="decrees that reach their owners",
    ),
    pytest.param(
        "SK 88 CPNS Wajo belum sampai ke tangan pemiliknya. Bupati akan menyerahkannya Senin (25/7/2022).",
        "proposal",
        id="decrees that have not reached them",
    ),
    pytest.param(
        "Pemkab Wajo belum berhenti mendata guru. Dari 713 guru, 300 dilantik Mei lalu.",
        "proposal",
        id="those still being counted",
    ),
    pytest.param(
        "Bupati melantik 713 guru PPPK. Dinas lalu mendata mereka untuk penempatan.",
        "appointment",
        id="those counted once they are sworn in",
    ),
    pytest.param("Hitungan hari lagi ribuan guru memegang SK.", "proposal", id="some days are left"),
    pytest.param("Sebentar Lagi 90 CPNS Dilantik\n\nMereka diminta datang.", "proposal", id="soon"),
    pytest.param("Dua pekan lagi, 412 PPPK Wajo menerima SK.", "proposal", id="in two weeks"),
    pytest.param(
        "Sepekan Lagi Pensiun, Sekda Lantik 30 Pejabat\n\nSekda melantik mereka, Senin (3/3/2025).",
        "appointment",
        id="what lies ahead is another matter",
    ),
    pytest.param(
        "Senin Depan, PPPK Wajo Berkumpul di Stadion\n\nPemkab Wajo memilih cara baru membagikan SK. Penerimanya "
        "dikumpulkan di stadion, Senin (29/9/2025), dan SK diserahkan bupati. Jumlahnya 884 orang, ujar Kepala BKD "
        "Sutrisno, Jumat (26/9/2025).",
        "proposal",
        id="a title of what is to come, then its day",
    ),
    pytest.param(
        "90 PPPK Wajo Dilantik\n\nBupati memilih cara baru membagikan SK, Senin (3/3/2025). Pelantikan CPNS digelar "
        "Senin (10/3/2025).",
        "appointment",
        id="another day lies ahead",
    ),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text, kind):
    assert extract(text).kind == kind
