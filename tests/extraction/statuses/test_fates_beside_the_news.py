"""What became of people of whom an article tells beside its news: those who became staff before, quotas to come.

One table, long on purpose: a row for each way of telling, beside it what looks alike and means another fate. ``FRAMES``
give the news; it counts nobody.
"""

import pytest

from extraction.article import extract

FRAMES = {
    "oath": "Bupati Lantik Ratusan PPPK Kendal\n\nKENDAL – Bupati Kendal melantik ratusan PPPK, Senin (3/11/2025).\n\n",
    "posts": "Pemkab Kendal Usulkan Formasi CASN 2026\n\nKENDAL – Pemkab Kendal mengusulkan formasi PPPK dan CPNS ke "
    "KemenPAN-RB, Senin (3/11/2025).\n\n",
    "pns": "Bupati Ambil Sumpah PNS\n\nKENDAL – Bupati mengambil sumpah puluhan PNS, Senin (3/11/2025).\n\n",
    "staff": "Pejabat Kendal Ikuti Apel Disiplin\n\nKENDAL – Bupati Kendal mengingatkan pegawai agar menjaga disiplin, "
    "Senin (3/11/2025).\n\n",
}
TOLD = [
    # Who has become staff is appointed, whatever is asked for today.
    pytest.param("posts", "Dari 6.500 honorer, 2.000 orang sudah menjadi PPPK.", "other appointed", id="have-become"),
    pytest.param("posts", "Sudah menjadi ASN sebanyak 812 honorer.", "appointed", id="have-become-told-first"),
    pytest.param(
        "posts", "Sebanyak 77 honorer telah resmi beralih status menjadi PPPK.", "appointed", id="officially-turned"
    ),
    pytest.param(
        "posts",
        "Honorer yang kini sudah menyandang status PPPK paruh waktu tinggal 1.213 orang.",
        "appointed",
        id="bear-the-status",
    ),
    pytest.param("posts", "Pada 2023, Pemkab telah merekrut 743 guru.", "appointed", id="recruited-then"),
    pytest.param("posts", "Pemkab akan merekrut 743 guru.", "proposed", id="to-be-recruited"),
    pytest.param("posts", "Sebanyak 120 honorer belum menjadi PPPK.", "remaining", id="not-become-yet"),
    # Posts granted are no people appointed, also in news of an oath; nor are they CPNS in service who become PNS.
    pytest.param("oath", "Tahun depan Kendal mendapat kuota tambahan 200 PPPK.", "proposed", id="a-further-quota"),
    pytest.param(
        "oath", "Dari pusat, pemkab memperoleh kuota awal 450 pegawai PPPK.", "proposed", id="a-quota-to-begin-with"
    ),
    pytest.param("oath", "Pemerintah pusat memberi kuota baru 310 guru.", "proposed", id="a-new-quota-given"),
    pytest.param(
        "oath",
        "Sebanyak 200 PPPK yang memperoleh kuota tahap pertama dilantik hari ini.",
        "appointed",
        id="who-got-one",
    ),
    pytest.param(
        "pns",
        "Sebagai catatan, pada 2018 Kendal memperoleh jatah 118 kuota, yakni 81 kuota bagi guru dan 37 kuota teknis.",
        "proposed proposed proposed",
        id="a-quota-of-then",
    ),
    pytest.param("pns", "Tahun ini pemkab mengusulkan 90 formasi CPNS.", "proposed", id="posts-asked-for-now"),
    pytest.param("pns", "Semula ada 217 CPNS, yang disumpah 215 orang.", "other appointed", id="who-served-till-then"),
    # What "masih ada" leads to is what is left, not what it is out of.
    pytest.param(
        "staff",
        "Pada 2021 Kendal memperoleh 351 formasi guru. Dari 351 itu masih ada 8 formasi yang tidak terisi.",
        "proposed remaining",
        id="left-out-of-these",
    ),
    pytest.param(
        "staff", "Dari 351 honorer masih ada yang belum diangkat.", "remaining", id="nothing-counted-is-left-of-these"
    ),
    # Those who applied or failed and are put forward now are proposed.
    pytest.param(
        "staff",
        "Pemkab mengusulkan 1.108 pelamar, dan kebanyakan sudah mengisi DRH.",
        "proposed",
        id="applicants-put-up",
    ),
    pytest.param(
        "staff", "Sebanyak 212 pelamar diusulkan memperoleh nomor induk PPPK.", "proposed", id="put-up-passive"
    ),
    pytest.param("staff", "Yang kami usulkan 78 pelamar PPPK paruh waktu.", "proposed", id="we-put-up"),
    pytest.param("staff", "Sebanyak 212 pelamar mengusulkan perubahan jadwal tes.", "other", id="they-put-up-a-wish"),
    pytest.param("staff", "Pemkab mengumumkan 1.108 pelamar ikut tes CPNS.", "other", id="applicants-announced"),
    pytest.param(
        "posts",
        "Sebanyak 590 peserta yang tidak lulus direncanakan menjadi pegawai paruh waktu.",
        "proposed",
        id="failed-and-are-to-become",
    ),
    pytest.param(
        "posts",
        "Sebanyak 590 peserta yang gagal akan dialihkan menjadi PPPK paruh waktu.",
        "proposed",
        id="failed-and-will-be-turned",
    ),
    pytest.param(
        "posts",
        "Sebanyak 77 peserta yang kandas dijanjikan jadi PPPK paruh waktu.",
        "proposed",
        id="failed-and-are-promised",
    ),
    pytest.param(
        "posts",
        "Sebanyak 590 peserta tidak lulus dan tidak bisa menjadi pegawai paruh waktu.",
        "other",
        id="failed-and-cannot-become",
    ),
    # Whose papers must be mended is left, till they are mended or dropped.
    pytest.param(
        "posts",
        "Pemkab mengusulkan 1.108 orang. Tersisa sekitar 45 orang yang wajib memperbaiki berkas lantaran ijazahnya "
        "tidak cocok saat diperiksa.",
        "proposed remaining",
        id="must-mend-papers",
    ),
    pytest.param(
        "posts",
        "Pemkab mengusulkan 1.108 orang. Dari jumlah itu 25 berkas perlu diperbaiki dan diunggah ulang.",
        "proposed remaining",
        id="papers-to-be-mended",
    ),
    pytest.param(
        "posts",
        "Pemkab mengusulkan 1.108 orang. Ada 12 guru yang wajib mengunggah ulang surat sehat karena tidak sesuai.",
        "proposed remaining",
        id="must-send-again",
    ),
    pytest.param(
        "posts",
        "Pemkab mengusulkan 1.108 orang. Sebanyak 45 orang sudah memperbaiki berkas dan diusulkan lagi.",
        "proposed proposed",
        id="have-mended",
    ),
    pytest.param(
        "posts",
        "Pemkab mengusulkan 1.108 orang. Sebanyak 20 orang gugur karena tidak memperbaiki berkas.",
        "proposed other",
        id="did-not-mend",
    ),
    pytest.param(
        "posts",
        "Pada 2023 pemkab telah merekrut 743 guru serta 350 bidan.",
        "appointed appointed",
        id="one-verb-of-two",
    ),
    # A decree that has reached its owners, and one that is promised.
    pytest.param("posts", "SK itu akhirnya sampai di tangan 212 PPPK.", "appointed", id="reached-their-hands"),
    pytest.param("posts", "SK belum sampai ke tangan 212 PPPK.", "remaining", id="not-in-their-hands"),
    pytest.param(
        "staff",
        "Petikan keputusan untuk 512 PPPK dijanjikan keluar paling lambat akhir Desember.",
        "proposed",
        id="a-decree-promised",
    ),
    pytest.param("staff", "SK untuk 96 guru terbit Senin kemarin.", "appointed", id="a-decree-out"),
    # Higher ranks are given to staff in service.
    pytest.param("staff", "Sebanyak 393 PNS Kendal menikmati pangkat baru.", "appointed", id="a-new-rank"),
    pytest.param("staff", "Sebanyak 393 PNS Kendal naik pangkat per 1 Oktober.", "appointed", id="rose-in-rank"),
    pytest.param("staff", "Sebanyak 300 PNS berhak naik pangkat tahun depan.", "proposed", id="may-rise"),
    # Seats are empty by now; who fills such a seat is appointed.
    pytest.param(
        "oath",
        "Jabatan eselon II yang lowong, dari sebelumnya hanya sedikit, sekarang menjadi 10 jabatan.",
        "remaining",
        id="more-seats-empty",
    ),
    pytest.param("oath", "Kekosongan jabatan melebar menjadi 12 kursi.", "remaining", id="emptiness-grows"),
    pytest.param(
        "oath",
        "Di antaranya 215 guru yang naik menjadi kepala sekolah guna menutup kursi yang ditinggal pensiun.",
        "appointed",
        id="to-close-a-gap",
    ),
    pytest.param(
        "oath", "Bupati melantik 14 pejabat untuk mengisi jabatan yang kosong.", "appointed", id="to-fill-a-gap"
    ),
    pytest.param("posts", "Setiap tahun pemkab ditinggal pensiun sekitar 50 guru.", "other", id="so-many-leave"),
    pytest.param("posts", "Sepuluh kursi ditinggal pensiun.", "remaining", id="seats-left"),
    # A degree or a certificate that is lacking is no place.
    pytest.param("staff", "Sebanyak 60 honorer belum berijazah sarjana.", "other", id="without-a-degree"),
    pytest.param(
        "staff", "Dari 300 guru, 80 orang belum memiliki sertifikat pendidik.", "other other", id="certificate"
    ),
    pytest.param(
        "staff", "Sebanyak 149 guru belum menerima SK karena belum sarjana.", "remaining", id="a-degree-as-reason"
    ),
    pytest.param("posts", "Ada 2.376 pendaftar dan 217 di antaranya berhasil.", "other proposed", id="some-succeed"),
    pytest.param(
        "posts",
        "Dari 2.947 pelamar, yang bertahan hingga akhir seleksi 223 orang.",
        "other proposed",
        id="who-stay-to-the-end",
    ),
    pytest.param("posts", "Dari para pendaftar itu tersaring 315 orang.", "proposed", id="sifted-out"),
    pytest.param(
        "posts",
        "Seleksi diikuti 1.617 peserta. Dari seleksi kompetensi didapat 475 orang.",
        "other proposed",
        id="what-a-selection-gave",
    ),
    pytest.param("posts", "Dari seleksi administrasi didapat 350 orang.", "other", id="what-a-first-stage-gave"),
    pytest.param(
        "posts", "Dari 900 pelamar tersaring 612 orang yang berhak ikut SKD.", "other other", id="sifted-for-a-stage"
    ),
    pytest.param("posts", "Dari hasil pendataan didapat 2.310 honorer.", "other", id="what-a-census-gave"),
    pytest.param(
        "oath",
        "Dari 361 formasi, yang lulus 306 orang. SK tersebut diberikan kepada 105 guru dan 201 tenaga kesehatan.",
        "proposed appointed appointed appointed",
        id="all-who-passed-let-in",
    ),
    pytest.param(
        "oath",
        "Yang tembus ujian 519 orang. Mereka yang kini menerima SPK 270 guru, 33 nakes, dan 216 teknisi.",
        "appointed appointed appointed appointed",
        id="told-apart-as-let-in",
    ),
    pytest.param(
        "oath",
        "Sebanyak 150 orang dinyatakan lulus. Yang dilantik hari ini 90 guru, 40 perawat, dan 20 penyuluh.",
        "appointed appointed appointed appointed",
        id="sworn-in-told-apart",
    ),
    pytest.param(
        "oath",
        "Sebanyak 150 orang lulus. Akan dilantik besok 90 guru, 40 perawat, dan 20 penyuluh.",
        "proposed proposed proposed proposed",
        id="told-apart-for-tomorrow",
    ),
    pytest.param(
        "oath",
        "Sebanyak 150 orang lulus. SK diserahkan kepada 90 guru; 60 lainnya menyusul.",
        "proposed appointed remaining",
        id="not-all-who-passed",
    ),
    pytest.param(
        "oath", "Nasib 212 honorer yang tidak masuk database kini tidak menentu.", "remaining", id="an-uncertain-lot"
    ),
    pytest.param(
        "oath",
        "Dilantik 90 orang. Yang lulus tahap II, sebanyak 448 orang, SK-nya masih menunggu petunjuk pusat.",
        "appointed remaining",
        id="decrees-wait-for-word",
    ),
    pytest.param(
        "oath",
        "Dilantik 90 orang. Ada 412 orang lulus, NIP mereka belum terbit.",
        "appointed remaining",
        id="numbers-not-issued",
    ),
    pytest.param("posts", "Sebanyak 412 orang lulus, NIP mereka terbit pekan lalu.", "proposed", id="numbers-issued"),
    pytest.param("oath", "Perjuangan mengubah nasib 300 honorer terbayar hari ini.", "appointed", id="a-lot-changed"),
    pytest.param(
        "posts",
        "Sebanyak 30 formasi tidak dilamar, yakni 20 formasi dokter dan 10 formasi arsiparis.",
        "remaining remaining remaining",
        id="empty-posts-told-apart",
    ),
    pytest.param(
        "posts",
        "Jumlah formasi yang kosong 14, terdiri atas 9 guru dan 5 perawat.",
        "remaining remaining remaining",
        id="empty-posts-by-work",
    ),
    pytest.param(
        "posts",
        "Ada 23 formasi kosong. Tahun depan disiapkan 40 formasi.",
        "remaining proposed",
        id="posts-beside-empty-ones",
    ),
    pytest.param(
        "oath",
        "Ada 506 orang dinyatakan diterima. Yang 353 mendapat SK. Sisanya 153 orang, lulusan tahap 2, harus bersabar.",
        "proposed appointed remaining",
        id="the-rest-by-stage-waits",
    ),
    pytest.param(
        "oath",
        "Sebanyak 500 orang dilantik. Sisanya, 120 orang dari tahap dua, mesti bersabar.",
        "appointed remaining",
        id="the-rest-set-off",
    ),
    pytest.param(
        "oath",
        "Sebanyak 500 guru dilantik. Sisanya sebanyak 80 orang, kebanyakan guru SD, belum menerima SK.",
        "appointed remaining",
        id="the-rest-mostly-of-a-stage",
    ),
    pytest.param(
        "oath",
        "Sebanyak 500 orang dilantik. Sisanya sebanyak 80 orang, kebanyakan guru SD, bertugas di pulau.",
        "appointed appointed",
        id="the-rest-at-work",
    ),
    pytest.param(
        "oath",
        "Sebanyak 500 guru dilantik. Selebihnya, 80 perawat, dilantik juga hari ini.",
        "appointed appointed",
        id="the-rest-too",
    ),
    pytest.param("posts", "Sebanyak 214 honorer masuk ruang ujian, Senin pagi.", "other", id="into-the-exam-room"),
    pytest.param(
        "posts",
        "Sebanyak 109 dari 134 guru honorer maju ke seleksi PPPK.",
        "other proposed",
        id="some-go-to-a-selection",
    ),
    pytest.param("posts", "Bila melihat kebutuhan, jumlahnya 3.100 orang.", "other", id="a-need"),
    pytest.param("posts", "Kebutuhan yang disetujui menteri 300 orang.", "proposed", id="a-need-granted"),
    pytest.param("posts", "Kebutuhan CPNS tahun ini ditetapkan 300 formasi.", "proposed", id="a-need-of-candidates"),
    pytest.param("posts", "Untuk kebutuhan guru tersedia 279 formasi.", "proposed", id="posts-there-are-for-a-need"),
    pytest.param("posts", "Kebutuhan tenaga teknis yang dibuka cuma 29 formasi.", "proposed", id="a-need-opened"),
    pytest.param(
        "oath", "Untuk memenuhi kebutuhan kepala sekolah, 26 kursi dilelang.", "remaining", id="seats-up-for-a-need"
    ),
    pytest.param(
        "oath",
        "Kepala BKPSDM menerangkan bahwa jatah formasi Kendal genap 100 orang.",
        "proposed",
        id="a-quota-comes-to",
    ),
    pytest.param("oath", "Kuota yang terisi mencapai 600 orang.", "appointed", id="a-quota-filled"),
    # What a day of before is told of is done.
    pytest.param(
        "posts", "Tanggal 22 April 2022, sebanyak 1.318 guru honorer menerima SK.", "appointed", id="a-day-gone-by"
    ),
    pytest.param(
        "posts", "Tanggal 22 April 2026, sebanyak 1.318 guru akan menerima SK.", "proposed", id="a-day-to-come"
    ),
    # Decrees that are being made are not given out yet.
    pytest.param("staff", "BKPSDM sedang mencetak SK 236 PPPK.", "proposed", id="being-printed"),
    pytest.param("staff", "BKPSDM kini merampungkan SK tahap dua bagi 236 PPPK.", "proposed", id="being-finished"),
    pytest.param("staff", "BKN masih menerbitkan NIP untuk 75 CPNS.", "proposed", id="being-issued"),
    pytest.param("staff", "Pemkab telah merampungkan SK bagi 96 guru.", "appointed", id="finished"),
    # A further stage, and former intakes.
    pytest.param(
        "oath",
        "Tahap pertama hari ini 208 orang. Tahap kedua nanti 205 orang.",
        "appointed proposed",
        id="a-stage-to-come",
    ),
    pytest.param("oath", "Tahap kedua ini perkiraannya sekitar 400 PPPK.", "proposed", id="a-stage-foreseen"),
    pytest.param("oath", "Tahap kedua tadi 205 orang.", "appointed", id="a-stage-that-was"),
    pytest.param(
        "posts",
        "Penerimaan CPNS di Kendal selama tiga tahun terakhir sudah melampaui 2.000 orang.",
        "appointed",
        id="intakes-of-three-years",
    ),
    pytest.param("posts", "Rekrutmen PPPK 2023 telah menghasilkan 512 guru.", "appointed", id="an-intake-of-then"),
    pytest.param("posts", "Penerimaan PPPK tahun depan 200 orang.", "proposed", id="an-intake-to-come"),
    pytest.param("posts", "Pendaftar penerimaan CPNS sudah mencapai 2.000 orang.", "other", id="applicants-of-it"),
    # Sent back to an earlier post; new ones, and all there are.
    pytest.param(
        "oath",
        "Sebanyak 48 pejabat naik jabatan, sementara 12 pejabat dikembalikan ke posisi awal.",
        "appointed other",
        id="sent-back",
    ),
    pytest.param("oath", "Sebanyak 30 pejabat dikukuhkan kembali di jabatan lama.", "appointed", id="confirmed-again"),
    pytest.param("oath", "Kabupaten itu kini punya 30 auditor baru.", "appointed", id="new-ones"),
    pytest.param("oath", "Pemkab kini memiliki 4.300 PNS.", "other", id="all-there-are"),
    # Filled by people whose decrees were handed over.
    pytest.param(
        "posts",
        "Dari 931 formasi, sebanyak 747 terisi pada tahap I yang SK-nya diserahkan akhir Mei silam.",
        "proposed appointed",
        id="filled-and-handed-over",
    ),
    pytest.param("posts", "Tahap I terisi 747 orang.", "proposed", id="filled-by-a-result"),
    # Who is told of first, then what.
    pytest.param(
        "oath",
        "Bupati melantik 90 perawat. Untuk tenaga teknis sebanyak 37 orang, prosesnya masih berjalan sehingga SK belum "
        "dapat dicetak.",
        "appointed remaining",
        id="topic-and-comment",
    ),
    pytest.param(
        "oath",
        "Bupati melantik 90 perawat. Khusus 12 dokter, SK-nya belum terbit.",
        "appointed remaining",
        id="topic-and-comment-on-a-decree",
    ),
    pytest.param(
        "oath",
        "Bupati melantik 90 perawat. Untuk guru 40 orang, bidan 12 orang.",
        "appointed appointed appointed",
        id="a-list-is-no-comment",
    ),
    # What may befall people has not.
    pytest.param(
        "staff",
        "Bupati mengingatkan 54 guru yang baru berstatus PPPK bahwa kelulusan mereka masih bisa dibatalkan.",
        "appointed",
        id="may-be-declared-void",
    ),
    pytest.param(
        "staff", "Sebanyak 120 guru yang telah dilantik dapat diberhentikan bila malas.", "appointed", id="may-lose-it"
    ),
    pytest.param("staff", "Sebanyak 54 guru dibatalkan kelulusannya.", "other", id="declared-void"),
    pytest.param("staff", "Tiga peserta dapat dipastikan gugur.", "other", id="surely-out"),
]


@pytest.mark.parametrize(("frame", "text", "statuses"), TOLD)
def test_told_beside_the_news(frame, text, statuses):
    article = extract(f"{FRAMES[frame]}{text}\n\nAcara berjalan lancar sampai siang.")
    assert [headcount.status for headcount in article.headcounts] == statuses.split()


# Where people fell before says who they are; what is done to them now is their fate.
WHO_FELL_ONCE = [
    (
        "Usulan Pemkab Ponorogo untuk honorernya dikabulkan. Sebanyak 1.823 nama disetujui BKN menjadi PPPK paruh"
        " waktu. Kategori R3 berjumlah 548 orang, sementara kategori R4 yang dua kali kandas dalam seleksi PPPK "
        "berjumlah 1.275 orang.",
        {548: "proposed", 1275: "proposed", 1823: "proposed"},
    ),
    ("Pemkab Sigi mengusulkan 300 honorer yang pernah gagal seleksi CPNS menjadi PPPK paruh waktu.", {300: "proposed"}),
    (
        "Bupati Sigi menyerahkan SK PPPK paruh waktu kepada 412 honorer yang sebelumnya tidak lulus seleksi CPNS.",
        {412: "appointed"},
    ),
    (
        "Sebanyak 215 tenaga honorer yang tersingkir pada seleksi tahap II diusulkan menjadi PPPK paruh waktu.",
        {215: "proposed"},
    ),
    (
        "Bupati melantik 150 PPPK paruh waktu, yakni 90 guru yang dua kali gagal tes dan 60 tenaga teknis.",
        {90: "appointed", 60: "appointed"},
    ),
    (
        "Usulan Pemkab Ponorogo untuk honorernya dikabulkan. Sebanyak 1.823 nama disetujui BKN menjadi PPPK paruh"
        " waktu. Kategori R3 berjumlah 548 orang, sementara kategori R4 yang dua kali kandas dalam seleksi PPPK "
        "berjumlah 1.275 orang.",
        {1823: "proposed", 548: "proposed", 1275: "proposed"},
    ),
    (
        "Wali Kota Palu melantik PPPK paruh waktu, Senin. Sebanyak 230 peserta yang dulu gugur di tahap II ikut "
        "dilantik.",
        {230: "appointed"},
    ),
    (
        "Pemkab Ende mengajukan PPPK paruh waktu. Honorer yang tidak lulus tahun lalu, 90 orang, ikut diusulkan.",
        {90: "proposed"},
    ),
    ("Sebanyak 640 guru yang tak lolos seleksi CPNS akan diangkat menjadi PPPK paruh waktu.", {640: "proposed"}),
    (
        "Bupati Sigi membagikan SK kepada 75 tenaga honorer yang pernah tidak memenuhi syarat administrasi.",
        {75: "appointed"},
    ),
    ("SK PPPK paruh waktu diserahkan kepada 55 perawat yang sebelumnya tersisih karena nilai.", {55: "appointed"}),
    (
        "Pemkot Bima memperjuangkan 420 honorer yang terlempar dari database agar menjadi PPPK paruh waktu.",
        {420: "proposed"},
    ),
    ("Bupati Kudus melantik 60 guru yang sebelumnya dua kali gugur dalam seleksi PPPK.", {60: "appointed"}),
    (
        "Surat keputusan diberikan kepada 33 tenaga kontrak yang tak lulus CPNS tahun lalu, kata Sekda Kudus, Senin.",
        {33: "appointed"},
    ),
    ("BKD mengajukan 140 tenaga honorer yang tersisih pada seleksi tahap kedua.", {140: "proposed"}),
    (
        "Pemkab Kudus mengusulkan peserta yang berkali-kali gagal menjadi PPPK paruh waktu. Jumlahnya 140 orang.",
        {140: "proposed"},
    ),
]
FELL = [
    (
        "Pemkab Ende mengusulkan 300 honorer. Sebanyak 90 orang yang tidak lulus tahun lalu tidak diusulkan lagi.",
        {90: "other"},
    ),
    ("Bupati Sigi melantik 300 PPPK. Ada 12 peserta yang gugur sebelum pelantikan.", {12: "other"}),
    ("Dari 210 peserta yang diusulkan, tujuh orang yang tidak memenuhi syarat dicoret.", {7: "other"}),
    ("Bupati melantik 120 PPPK, sedangkan 40 orang yang gagal tes tidak ikut dilantik.", {40: "other"}),
    ("Wali kota menyerahkan SK. Sebanyak 25 orang yang tak lolos seleksi mengadu ke DPRD.", {25: "other"}),
    ("Wali kota menolak mengangkat 12 tenaga honorer yang tidak memenuhi syarat.", {12: "other"}),
    ("BKPSDM membatalkan usulan bagi 9 peserta yang tidak memenuhi syarat.", {9: "other"}),
    ("Usulan untuk 30 orang yang tidak memenuhi syarat dicoret.", {30: "other"}),
    (
        "Bupati melantik 200 PPPK. Adapun 18 peserta yang sebelumnya dinyatakan lulus gugur karena tidak "
        "melengkapi berkas.",
        {18: "other"},
    ),
    ("Dari pengusulan PPPK, ada 14 peserta yang gugur.", {14: "other"}),
    ("Setelah pelantikan 300 PPPK, ditemukan 11 orang yang memalsukan ijazah.", {11: "other"}),
    ("Pelantikan PPPK diwarnai unjuk rasa 5 peserta yang tidak lulus.", {5: "other"}),
    ("Sebanyak 8 orang yang pernah mengundurkan diri tidak diusulkan kembali.", {8: "other"}),
]
# A place is chosen for what is done in it, a day for what is to come.
PLACES = [
    (
        "Lapangan terbuka dipilih Bupati Rote Ndao untuk menyerahkan keputusan pengangkatan kepada 179 CPNS "
        "formasi 2021, Kamis (31/3).",
        {179: "appointed"},
    ),
    ("Gedung olahraga dipilih Wali Kota Bima untuk melantik 88 pejabat fungsional, Kamis (31/3).", {88: "appointed"}),
    ("Pantai Losari dipakai gubernur untuk mengambil sumpah 40 PNS, Jumat (4/4).", {40: "appointed"}),
    ("Sebanyak 30 guru dipilih untuk dilantik menjadi kepala sekolah pekan depan.", {30: "proposed"}),
    ("Aula disiapkan bupati untuk melantik 25 pejabat besok.", {25: "proposed"}),
    ("Tanggal 1 Juni dipilih untuk melantik 60 pejabat, kata Sekda Kudus. Undangan belum disebar.", {60: "proposed"}),
]

# The staff there is enters nowhere.
STAFF = [
    ("Bekasi mengusulkan 300 formasi PPPK guru. Saat ini ASN Pemkot Bekasi seluruhnya 9200 orang.", {9200: "other"}),
    (
        "Bupati Cirebon menyerahkan SK kepada 26 nakes PPPK.\n\nKepala Dinas Kesehatan menambahkan bahwa sistem "
        "SDMK instansinya kini mencatat 2.265 tenaga kesehatan, honorer puskesmas termasuk di dalamnya.",
        {2265: "other"},
    ),
    (
        "Wali Kota melantik 120 PPPK guru. TKS di semua dinas di Tangsel kini kurang lebih 8.000 orang, dan dari "
        "jumlah tersebut yang bekerja sebagai guru kurang lebih 400.",
        {8000: "other", 400: "other"},
    ),
    (
        "Gubernur menyerahkan SK 211 PPPK. Dengan tambahan tersebut, PPPK di lingkup Pemprov Sultra sampai "
        "sekarang mencapai 10.344 orang.",
        {10344: "other"},
    ),
    ("Bupati melantik 320 PPPK guru. Kabupaten itu kini mempekerjakan 4.210 PPPK.", {4210: "other"}),
    (
        "Wali kota melantik 64 pejabat. Dinas Pendidikan memiliki 1.500 guru PPPK yang tersebar di 12 kecamatan.",
        {1500: "other"},
    ),
    ("Pemkab mengusulkan 210 formasi CPNS. Jumlah pegawai saat ini 5.600 orang, jauh dari ideal.", {5600: "other"}),
    (
        "Bupati menyerahkan SK kepada 300 PPPK. Dengan begitu kekuatan aparatur di Tuban menjadi 7.100 orang.",
        {7100: "other"},
    ),
    (
        "Bupati menyerahkan SK 300 PPPK. Di jajaran pemkab terdapat 920 PPPK dan 1.800 PNS.",
        {920: "other", 1800: "other"},
    ),
    ("Bupati melantik 210 CPNS. Saat ini PNS di kabupaten itu kurang lebih 3.300 orang.", {3300: "other"}),
    ("Wali kota menyerahkan SK kepada 95 nakes PPPK. RSUD Bima kini menaungi 780 tenaga kesehatan.", {780: "other"}),
    ("Pemkab mengusulkan 400 formasi PPPK. Guru di sana sekarang hampir 6.100 orang.", {6100: "other"}),
    ("Pemprov mengusulkan 300 formasi. Di jajaran Pemprov terdapat 1.240 PPPK.", {1240: "other"}),
    ("Gubernur melantik 88 pejabat. Aplikasi kepegawaian saat ini mencatat 15.000 PNS.", {15000: "other"}),
    ("Bupati menyerahkan SK 120 PPPK. Dinas Kesehatan punya 2.900 pegawai.", {2900: "other"}),
    # None of these is staff there is:
    (
        "Bupati menyerahkan SK kepada 300 PPPK. Mereka terdiri dari 210 guru dan 90 nakes.",
        {300: "appointed", 210: "appointed"},
    ),
    ("Kini 300 honorer resmi menyandang status PPPK setelah menerima SK dari Bupati Tuban.", {300: "appointed"}),
    ("Bupati menyerahkan SK kepada 400 PPPK. Kini seluruhnya 400 orang itu resmi bekerja.", {400: "appointed"}),
    (
        "Pemkab mengusulkan 310 formasi PPPK. Saat ini usulan seluruhnya 310 formasi masih di meja menteri.",
        {310: "proposed"},
    ),
    ("Bupati melantik 300 PPPK. Saat ini masih ada 600 honorer yang belum diangkat.", {600: "remaining"}),
    ("Dinas Kesehatan memiliki 85 perawat baru setelah bupati menyerahkan SK PPPK, Senin.", {85: "appointed"}),
]
# Posts granted out of more that are needed are posts still.
GRANTED = [
    (
        "Untuk pemerintah daerah, dari kebutuhan 1.190.000 orang ditetapkan 632.997 formasi. Guru PPPK mengambil "
        "bagian 531.076 formasi, PPPK nonguru 20.960 formasi, dan CPNS 80.961 formasi.",
        {632997: "proposed", 531076: "proposed", 20960: "proposed"},
    ),
    ("Pemkab Sigi membutuhkan 900 guru. Dari kebutuhan itu, disetujui 120 formasi PPPK.", {120: "proposed"}),
    (
        "Kebutuhan pegawai Pemkot Bima 2.000 orang. Dari jumlah tersebut pusat hanya memberi 250 formasi CPNS.",
        {250: "proposed"},
    ),
    (
        "Kekurangan guru di Alor mencapai 800 orang. Dari angka itu baru 75 formasi PPPK yang dibuka tahun ini.",
        {75: "proposed"},
    ),
    (
        "Dari 400 tenaga kesehatan yang dibutuhkan RSUD Ende, tahun ini dialokasikan 60 formasi, terdiri atas 40 "
        "perawat dan 20 bidan.",
        {60: "proposed"},
    ),
    ("Alor kekurangan 1.100 guru. Usulan yang dikabulkan 310 formasi PPPK.", {310: "proposed"}),
    ("Dari kebutuhan 200 penyuluh, tahun ini dibuka 45 formasi.", {45: "proposed"}),
    ("RSUD kekurangan 300 perawat, sementara pusat cuma menyetujui 110 formasi.", {110: "proposed"}),
    ("Kebutuhan guru agama di Ende 240 orang, yang diusulkan 80 formasi.", {80: "proposed"}),
    ("Puskesmas di Alor butuh 90 bidan, namun kuotanya 30 orang.", {30: "proposed"}),
    (
        "Hingga pendaftaran ditutup tercatat 1.568 orang mendaftarkan diri, di antaranya 500 pada formasi umum, "
        "1.067 formasi khusus, dan 1 prioritas.",
        {1067: "other"},
    ),
    ("Kebutuhan guru 200 orang, terdiri dari 130 guru kelas dan 70 guru agama.", {70: "other"}),
]

# What is said past an aside, or after they are said to be there, is said of them.
STAFF_NOW = [
    ("Bupati melantik 42 guru. Saat ini guru TK, SD dan SMP di sana sekitar 3.000 orang.", {3000: "other"}),
    ("Bupati melantik 42 guru. Sekarang jumlah pegawai di Blora 9.200 orang.", {9200: "other"}),
    ("Bupati melantik 42 guru. Kini, tenaga kesehatan di 26 puskesmas mencapai 812 orang.", {812: "other"}),
    ("Bupati melantik 42 guru. Kini guru yang dilantik 42 orang.", {42: "appointed"}),
    ("Bupati melantik pejabat. Kini giliran guru sebanyak 42 orang.", {42: "appointed"}),
    ("Bupati melantik 42 guru. Saat ini pegawai menerima SK sebanyak 42 orang.", {42: "appointed"}),
]
STAGES_TO_COME = [
    (
        "Bupati melantik 56 kepala sekolah. Tahap keempat diperkirakan berlangsung Juli. Jumlahnya jauh lebih banyak, "
        "yakni 300 kepala sekolah.",
        {56: "appointed", 300: "proposed"},
    ),
    ("Bupati melantik 56 guru. Gelombang berikutnya akan digelar Mei. Pesertanya 41 orang.", {41: "proposed"}),
    ("Wali kota melantik 20 pejabat. Pelantikan kedua dijadwalkan Senin. Jumlahnya 12 orang.", {12: "proposed"}),
    ("Bupati melantik pejabat. Pelantikan itu berlangsung lancar. Jumlahnya 56 orang.", {56: "appointed"}),
    ("Bupati melantik 56 guru. Tahap kedua akan digelar Mei. Guru agama yang dilantik 20 orang.", {20: "appointed"}),
]
FILLED = [
    ("Bupati melantik 57 PPPK. Sebelumnya, 1.170 formasi PPPK Tahun Anggaran 2024 telah terisi.", {1170: "appointed"}),
    ("Bupati melantik 57 PPPK. Formasi CPNS sebanyak 210 telah terpenuhi.", {210: "appointed"}),
    ("Bupati melantik 57 PPPK. Sebanyak 80 formasi belum terisi.", {80: "remaining"}),
    ("Bupati melantik 57 PPPK. Pemkab mendapat 90 formasi, 57 di antaranya telah terisi.", {90: "proposed"}),
    ("Panitia mengumumkan hasil seleksi. Sebanyak 472 formasi PPPK sudah terisi.", {472: "proposed"}),
]
PAST_AN_ASIDE = [
    (
        "Bupati melantik 50 pejabat. Tahun ini kira-kira 350 guru, termasuk kepala sekolah, memasuki masa pensiun.",
        {350: "other"},
    ),
    ("Bupati melantik 50 pejabat. Setiap tahun sekitar 200 guru, baik SD maupun SMP, purnatugas.", {200: "other"}),
    ("Bupati melantik 50 guru. Sebanyak 12 guru, sebagian besar guru SD, belum dilantik.", {12: "remaining"}),
    ("Bupati melantik 50 guru. Ia menyebut bahwa 35 guru, kebanyakan di desa, belum dilantik.", {35: "remaining"}),
    ("Bupati melantik 50 pejabat. Kekurangan terjadi karena 40 guru, kata dia, sudah pensiun.", {40: "other"}),
    ("Bupati melantik 50 guru. Bersama 120 guru, katanya, gagal bukan akhir.", {120: "appointed"}),
    ("Kepada 50 guru yang dilantik, bupati, dilantik bulan lalu, meminta kejujuran.", {50: "appointed"}),
    (
        "Bupati melantik 50 guru. Dihadiri 300 guru, namun kepala dinas, kata dia, tidak hadir.",
        {50: "appointed"},
    ),
    (
        "Dari sebelas jabatan, sepuluh telah ada pejabatnya dan satu lagi, Kepala Bappeda, belum ditetapkan.",
        {1: "remaining"},
    ),
    (
        "Bupati menyerahkan SK kepada 140 PPPK, sementara 12 orang lainnya, semuanya guru, masih menunggu NIP.",
        {12: "remaining"},
    ),
    ("Wali kota melantik 20 pejabat dan tiga kursi, semuanya di Dinas PU, masih kosong.", {3: "remaining"}),
    ("Dari 90 peserta, 86 orang lulus, sedangkan empat orang, dua di antaranya bidan, tidak lulus.", {4: "other"}),
    ("Pemkab mengusulkan 100 formasi, sedangkan 30 guru, hasil seleksi tahun lalu, sudah dilantik.", {30: "appointed"}),
    ("Bupati melantik 200 PPPK; sembilan lainnya, kebanyakan perawat, mengundurkan diri.", {9: "other"}),
    ("Bupati melantik 300 guru, adapun 25 guru agama, di bawah Kemenag, belum dilantik.", {25: "remaining"}),
    (
        'Wali Kota Bukittinggi melantik 20 pejabat. "Ada empat pejabat lagi, dalam waktu dekat menyusul '
        'dilantik," ujarnya.',
        {4: "proposed"},
    ),
    ("Bupati menyerahkan SK 300 PPPK. Masih ada 12 orang, SK-nya belum terbit.", {12: "remaining"}),
    ("Pemkab mengusulkan 200 formasi. Ada 30 guru, semuanya sudah menerima SK bulan lalu.", {30: "appointed"}),
    ("Bupati melantik 120 PPPK. Ada tujuh peserta, mereka tidak melengkapi berkas.", {7: "other"}),
    ("Gubernur melantik 30 pejabat. Ada lima orang lagi, pekan depan dilantik.", {5: "proposed"}),
    ("Bupati melantik 120 PPPK. Ada enam orang, semuanya meninggal dunia sebelum pelantikan.", {6: "other"}),
    ("Wali kota menyerahkan SK 200 PPPK. Ada 15 guru, berkas mereka tertahan di BKN.", {15: "remaining"}),
    ("Pemprov melantik 12 pejabat. Ada 40 kepala sekolah juga, menurut rencana akan dilantik Senin.", {40: "proposed"}),
    # What stands there is said of others:
    ("Ada 30 guru dilantik bupati Kudus, Senin. Mereka akan bertugas di SD.", {30: "appointed"}),
    ("Bupati melantik 15 pejabat, tiga hari kemudian giliran kepala sekolah akan dilantik.", {15: "appointed"}),
    ("Ada 50 pejabat yang dilantik bupati, sedangkan sisanya belum jelas.", {50: "appointed"}),
    (
        "Bupati melantik 40 guru dan 10 bidan, sementara dokter, kata dia, belum ada yang dilantik.",
        {40: "appointed", 10: "appointed"},
    ),
    ("Bupati melantik 14 kepala dinas, di antaranya kepala Bappeda, Dinas PU masih kosong.", {14: "appointed"}),
]

BY_OTHER_MEANS = [
    ("Bupati melantik 14 pejabat, Jumat. Tiga orang tidak bisa hadir dan mengikuti secara virtual.", {3: "appointed"}),
    ("Wali kota melantik 60 camat. Lima berhalangan hadir sehingga diambil sumpahnya lewat Zoom.", {5: "appointed"}),
    ("Gubernur melantik 90 pejabat. Dua orang absen dan akan dilantik susulan secara daring.", {2: "remaining"}),
    ("Gubernur melantik 90 pejabat, Senin. Dua orang tidak hadir tanpa keterangan.", {2: "remaining"}),
    # Chosen, sent and told of:
    ("Gubernur melantik 15 pejabat. Sebanyak 10 orang di antaranya terjaring lewat seleksi.", {10: "appointed"}),
    ("Bupati melantik 15 pejabat. Dua orang di antaranya terjaring razia.", {2: "other"}),
    ("Wali kota menggeser 11 pejabat. Dua di antaranya didatangkan dari BPKP Perwakilan Jatim.", {2: "appointed"}),
    ("Ucapan itu disampaikan menyusul penyerahan SK kepada 81 orang PPPK oleh bupati.", {81: "appointed"}),
    ("Bupati melantik 100 PPPK hari ini. Sebanyak 40 orang lainnya menyusul dilantik bulan depan.", {40: "proposed"}),
    # Posts without people, those that are still contended for, and numbers issued:
    ("Dari 78 formasi, 74 terisi, sedangkan empat formasi lainnya tidak mendapatkan orang.", {4: "remaining"}),
    ("Pemkab memperoleh 300 formasi. Sebanyak 40 orang tidak mendapatkan formasi.", {40: "other"}),
    ("Tahap pertama mengisi 525 formasi, tersisa 102 formasi yang diperebutkan April mendatang.", {102: "proposed"}),
    ("Sebanyak 300 nama diusulkan ke BKN dan NIP-nya sudah keluar.", {300: "appointed"}),
    ("Sebanyak 300 nama diusulkan ke BKN dan NIP-nya belum keluar.", {300: "proposed"}),
    ("Usulan yang masuk 6.635 nama, dan NIP sudah keluar untuk 4.976 orang.", {6635: "proposed", 4976: "appointed"}),
]


WANTED_OF_OTHERS = [
    ("DPRD Alor mendesak bupati mengangkat 300 honorer menjadi PPPK paruh waktu, Senin (3/2/2025).", {300: "proposed"}),
    ("Anggota dewan meminta Pemkab Ende melantik 75 kepala sekolah sebelum tahun ajaran baru.", {75: "proposed"}),
    ("DPRD Minta Bupati Lantik 45 Camat\n\nKetua DPRD meminta bupati melantik 45 camat.", {45: "proposed"}),
    ("Honorer menagih janji bupati mengangkat 412 tenaga kebersihan menjadi PPPK.", {412: "proposed"}),
    ("Menteri mengizinkan Gubernur Riau melantik 60 pejabat eselon II.", {60: "proposed"}),
    ("Didesak DPRD, Bupati Alor akhirnya melantik 45 camat, Senin (3/2/2025).", {45: "appointed"}),
    ("Bupati meminta doa usai melantik 30 kepala puskesmas, Senin (3/2/2025).", {30: "appointed"}),
    ("Bupati meminta 300 PPPK yang dilantik hari ini bekerja disiplin.", {300: "appointed"}),
    ("Wali kota berharap 80 pejabat yang baru dilantiknya menjaga amanah.", {80: "appointed"}),
    # What is prepared is to come:
    (
        "Setelah melantik 500 PPPK, pemkab menyiapkan pelantikan 300 PPPK tahap dua.",
        {500: "appointed", 300: "proposed"},
    ),
    ("Bupati melantik 120 PPPK. Pemkab merancang pengangkatan 400 honorer lainnya pada 2026.", {400: "proposed"}),
    ("Panitia menyiapkan kursi bagi 300 PPPK yang dilantik bupati, Senin (3/2/2025).", {300: "appointed"}),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *BY_OTHER_MEANS,
        *WANTED_OF_OTHERS,
        *PLACES,
        *PAST_AN_ASIDE,
        *WHO_FELL_ONCE,
        *FELL,
        *STAFF,
        *GRANTED,
        *STAFF_NOW,
        *STAGES_TO_COME,
        *FILLED,
    ],
)
def test_told_by_a_construction(text, expected):
    said = {count.value: count.status for count in extract(text).headcounts}
    assert {value: said.get(value) for value in expected} == expected
