"""Whole families of words for what becomes of people, each told after the news of others."""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

SWORN, ASKED = "Bupati melantik 900 PPPK, Senin.", "Pemkab mengusulkan 900 PPPK ke pusat."

# What a relative clause or a predicate says of the counted people: status and its words.
BEFELL = {
    "appointed": "telah dilantik|diambil sumpahnya|menerima petikan SK|sudah mengantongi SK|diserahi SK"
    "|resmi menjadi ASN|dikukuhkan|sah menjadi ASN|menandatangani perjanjian kerja|meneken kontrak|sudah ber-NIP"
    "|beralih status|beralih menjadi ASN|diperpanjang kontraknya|SK-nya sudah terbit|mengikuti pengambilan sumpah"
    "|memegang surat keputusan|sudah memiliki nomor induk|surat keputusannya sudah turun|mengucap janji jabatan"
    "|diikat kontrak lima tahun|sudah berstatus PPPK|dipindahtugaskan|bertukar jabatan|sudah kami terima"
    "|sudah keluar NIP-nya|memperbarui kontrak|dirolling|mendapat amanah baru|sah sebagai ASN|sudah terakomodasi"
    "|dikontrak ulang|di-PNS-kan|diredistribusi"
    "|memperoleh SPK|kembali dipekerjakan|disetarakan|bergeser tempat tugas|berseragam Korpri"
    "|masa kerjanya diperpanjang",
    "proposed": "akan dilantik|bakal dilantik|segera menerima SK|tinggal menunggu pelantikan|menanti SK|lolos seleksi"
    "|diproyeksikan diangkat|berpeluang diangkat|berhak diangkat|menjalani pemberkasan|masuk usulan"
    "|sedang proses penetapan NIP|menyusul dilantik|dilantik bulan depan"
    "|dikabulkan BKN|direstui pusat|disodorkan ke pusat"
    "|memperoleh persetujuan menteri|merampungkan DRH|menunggu terbitnya nomor induk|masuk daftar usulan"
    "|dijanjikan diangkat|mau dilantik|masuk tahap penetapan NIP|diperjuangkan menjadi ASN"
    "|diloloskan panitia|direkomendasikan menteri|diproyeksikan jadi PPPK|tinggal dilantik|diagendakan dilantik"
    "|masuk optimalisasi|menjalani MCU|dinyatakan valid|memenuhi kriteria"
    "|dimasukkan ke usulan|diumumkan lulus|diminta mengisi DRH|melampaui nilai minimal",
    "remaining": "belum dilantik|belum terakomodasi|masih menunggu|tertunda pelantikannya|akan menyusul"
    "|masih terkendala berkas|belum kebagian|masih terkatung-katung|belum jelas nasibnya|nasibnya menggantung"
    "|luput dari pengangkatan|belum terjaring|pelantikannya menyusul|tidak mengikuti pelantikan|diminta bersabar"
    "|masih harap-harap cemas|masih proses|terbentur aturan|pengangkatannya diundur|tanpa kejelasan"
    "|masih berharap|menunggu keputusan|tidak jelas nasibnya|belum beruntung|harus menunggu",
    "other": "dibangkupanjangkan|diparkir tanpa jabatan|distafkan|menjadi staf biasa|tidak lagi memegang jabatan"
    "|tak kebagian jabatan|tergusur"
    "|mengundurkan diri|berpulang|purnatugas|tercoret|dianulir|ditolak|tidak submit|kontraknya habis"
    "|pindah tugas|lanjut kuliah|terkena sanksi|sudah tidak bekerja|diperiksa inspektorat|terjerat korupsi"
    "|dinonaktifkan|tidak mendaftar ulang|melamar|mengikuti tes|lolos administrasi|berdemo|menerima THR"
    "|lolos di daerah lain"
    "|tidak lagi disambung kontraknya|kontraknya tak dilanjutkan|dimutasi ke provinsi|sudah tiada|kalah bersaing"
    "|melampaui batas usia|tidak mencapai ambang batas|menjalani tes|bersaing memperebutkan kursi|tidak hadir ujian"
    "|mencapai BUP|memasuki usia pensiun|mengakhiri tugas|kena PHK|dihukum|diproses hukum|terlibat politik praktis"
    "|mendapat pekerjaan lain|dialihdayakan|dibatalkan kelulusannya|mengikuti job fit|masih mengabdi"
    "|tidak memenuhi kriteria"
    "|lulus CPNS di daerah lain|dialihkan menjadi tenaga alih daya"
    "|hijrah ke kota lain|ditarik ke provinsi|terjerat pidana|habis masa kerjanya|terlambat mengunggah"
    "|enggan melanjutkan"
    "|ijazahnya tidak sesuai|mengadukan nasibnya|mengikuti wawancara|tak memenuhi persyaratan",
}
# What somebody does to them.
DONE = {
    "appointed": "mengukuhkan|mengangkat|membagikan SK kepada|menetapkan NIP|mengalihkan status|menempatkan"
    "|memindahkan|merotasi|mengambil janji|menyerahkan surat keputusan kepada"
    "|merolling|mendefinitifkan|mengontrak|menyematkan tanda jabatan kepada",
    "proposed": "mengusulkan|akan melantik|berjanji mengangkat|mengalokasikan|menjatah|meloloskan|memperjuangkan"
    "|menyodorkan|mengabulkan|merestui|berencana memindahkan"
    "|merekomendasikan|memproyeksikan|mengagendakan pelantikan|menggelontorkan formasi bagi",
    "remaining": "menunda pelantikan|belum mengangkat|menyisakan|menahan SK|menangguhkan pengangkatan",
    "other": "memberhentikan|memecat|mencoret|membatalkan kelulusan|memutus kontrak|merumahkan|mempensiunkan|menganulir"
    "|mencabut SK|menonaktifkan|menggaji|mempekerjakan|menyeleksi|kehilangan|kekurangan|memberi penghargaan kepada",
}


def told(families):
    return [pytest.param(words, status, id=words) for status, family in families.items() for words in family.split("|")]


def statuses(text):
    return [found.status for found in find_headcounts(read_layout(text), (), ()) if found.value == 212]


@pytest.mark.parametrize(("words", "status"), told(BEFELL))
def test_what_befell_people_whatever_the_news(words, status):
    assert [statuses(f"{news} Sebanyak 212 orang {words}.") for news in (SWORN, ASKED)] == [[status], [status]]
    assert statuses(f"{SWORN} Yang {words} 212 orang.") == [status]


@pytest.mark.parametrize(("words", "status"), told(DONE))
def test_what_was_done_to_people_whatever_the_news(words, status):
    assert [statuses(f"{news} Pemkab juga {words} 212 orang.") for news in (SWORN, ASKED)] == [[status], [status]]
