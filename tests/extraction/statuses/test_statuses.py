"""What became of the people a sentence counts, by its own words.

One table, long on purpose: a row for each way of telling, beside it what looks alike and means another fate.
"""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

STATUSES = [
    pytest.param("Sebanyak 612 PPPK berkumpul di alun-alun untuk menerima SK.", "appointed", id="came-to-receive"),
    pytest.param("Sebanyak 612 PPPK memenuhi syarat untuk menerima SK.", "proposed", id="fit-to-receive"),
    pytest.param("Sebanyak 50 PPPK dilantik.", "appointed", id="sworn-in"),
    pytest.param(
        "Bupati melantik PPPK. Ada peserta yang lama menunggu pelantikan. Jumlahnya 14 orang.",
        "appointed",
        id="a-wait-that-is-over-then-counted",
    ),
    pytest.param(
        "Panitia CPNS telah memeriksa berkas. Sebanyak 812 berkas pelamar sudah diverifikasi.",
        "other",
        id="applications-looked-through",
    ),
    pytest.param(
        "Sebanyak 812 pelamar dinyatakan lulus PPPK setelah berkasnya sudah diverifikasi.",
        "proposed",
        id="applicants-who-passed-it",
    ),
    pytest.param("Formasi PPPK tahun ini diharapkan menyerap 300 honorer.", "proposed", id="hoped-to-take-in"),
    pytest.param("Pemprov berharap formasi dapat menyerap 1.200 honorer.", "proposed", id="may-take-in"),
    pytest.param("Menteri membuka peluang 1.700 honorer diangkat PPPK.", "proposed", id="a-chance-to-be-appointed"),
    pytest.param("Sebanyak 210 calon PPPK menjalani pemeriksaan kesehatan di RSUD.", "proposed", id="seen-by-a-doctor"),
    pytest.param("Sebanyak 14 guru PPPK menjalani pemeriksaan di Inspektorat.", "other", id="seen-by-inspectors"),
    pytest.param("Sebanyak 96 pejabat melakukan perjalanan dinas ke Jakarta.", "other", id="away-from-nothing"),
    pytest.param(
        "Bupati melantik 96 pejabat. Dua orang sedang perjalanan dinas.",
        ["appointed", "remaining"],
        id="away-from-the-ceremony",
    ),
    pytest.param("Para pengisi formasi CPNS berjumlah 212 orang.", "proposed", id="those-who-fill-posts"),
    pytest.param("Pemprov sudah menyerahkan 846 SK CPNS.", "appointed", id="handed-over"),
    pytest.param("Sebanyak 12 peserta PPPK memilih menyerah.", "other", id="gave-up"),
    pytest.param("Dua honorer pantang menyerah itu dilantik menjadi PPPK.", "appointed", id="never-gave-up"),
    pytest.param("SK diserahkan kepada perwakilan 10 orang PPPK.", "other", id="so-few-stand-for-all"),
    pytest.param("SK diserahkan kepada perwakilan 1.204 PPPK.", "appointed", id="they-stand-for-so-many"),
    pytest.param(
        "Sebanyak 30 kepala sekolah dilantik mengisi posisi kepala sekolah yang meninggal dunia dan pensiun.",
        "appointed",
        id="in-the-posts-of-others",
    ),
    pytest.param("Sebanyak 500 honorer dialihkan menjadi tenaga alih daya.", "other", id="hired-out"),
    pytest.param("Sebanyak 55 PPPK gagal dilantik pekan ini karena SK belum terbit.", "remaining", id="not-this-week"),
    pytest.param("Menteri sudah menetapkan 120 orang sebagai PPPK.", "appointed", id="made-that"),
    pytest.param(
        "Bupati melantik pejabat. Sebanyak 31 kepala seksi hadir dan dilantik.",
        "appointed",
        id="officials-who-are-there-to-be-sworn-in",
    ),
    pytest.param(
        "Bupati melantik 66 PPPK. Dua orang berkasnya gugur sehingga pelantikannya ditunda.",
        ["appointed", "remaining"],
        id="what-falls-short-only-puts-them-off",
    ),
    pytest.param("Sebanyak 50 PPPK belum dilantik.", "remaining", id="not-yet"),
    pytest.param("Sebanyak 50 PPPK akan dilantik.", "proposed", id="will-be"),
    pytest.param("Sebanyak 50 PPPK dilantik besok.", "proposed", id="tomorrow"),
    pytest.param("Sebanyak 50 orang yang lulus PPPK menerima SK.", "appointed", id="passed-and-appointed"),
    pytest.param("Sebanyak 50 orang dinyatakan lulus PPPK.", "proposed", id="passed"),
    pytest.param("Sebanyak 50 orang lolos administrasi PPPK.", "other", id="passed-the-papers-only"),
    pytest.param("Sebanyak 50 honorer tidak diusulkan menjadi PPPK.", "other", id="not-proposed"),
    pytest.param("Sebanyak 50 jabatan eselon III kosong karena pensiun.", "remaining", id="vacant-posts"),
    pytest.param("Sebanyak 50 PPPK diperpanjang kontraknya.", "appointed", id="extended"),
    pytest.param("Sebanyak 50 PPPK meninggal dunia.", "other", id="died"),
    pytest.param("Sisanya, 720 orang honorer, belum jelas nasibnya.", "remaining", id="apposition"),
    pytest.param("Sebanyak 50 PPPK ikut gladi jelang pelantikan.", "proposed", id="on-the-eve"),
    pytest.param("Ada 2.345 PPPK di kabupaten ini.", "other", id="the-staff-there-is"),
    pytest.param("Mestinya yang disumpah hari itu 96 PPPK.", "proposed", id="meant-to-be"),
    pytest.param("BKN sudah menerbitkan NIP untuk 50 PPPK.", "appointed", id="number-issued"),
    pytest.param("Tiga orang PPPK absen saat pelantikan.", "remaining", id="absent"),
    pytest.param("Setelah diperiksa, 599 orang calon PPPK memenuhi syarat.", "proposed", id="requirements-met"),
    pytest.param("Jumlah PPPK di kota ini kini 5.907 orang.", "other", id="by-now"),
    pytest.param("Bupati melantik PPPK di alun-alun. Guru berjumlah 40 orang.", "appointed", id="the-article's"),
    pytest.param(
        "Pemkab mengusulkan PPPK ke kementerian. Guru berjumlah 40 orang.", "proposed", id="the-article's-too"
    ),
    pytest.param("Usulan 50 PPPK disetujui. Kini 50 PPPK itu dilantik bupati.", "appointed", id="told-twice"),
    pytest.param("Formasi dari pusat totalnya 4.602 orang, dilantik bertahap.", "proposed", id="posts-told-first"),
    pytest.param("Dari jumlah itu 26 jabatan diisi pejabat definitif.", "other", id="posts-filled"),
    pytest.param(
        "Tiga dari 1.420 calon PPPK paruh waktu di kota itu dicoret.", ["other", "proposed"], id="out-of-a-long-name"
    ),
    pytest.param("Sebanyak 50 pelamar PPPK akhirnya lolos.", "proposed", id="applicants-who-passed"),
    pytest.param("Sebanyak 50 pelamar dinyatakan lulus seleksi berkas PPPK.", "other", id="applicants-at-a-stage"),
    pytest.param("Wali kota mengajukan 50 honorer yang tak lulus CPNS.", "proposed", id="failed-before-asked-for-now"),
    pytest.param(
        "Bupati melantik PPPK. Ia menyebut jatah bidan yang diberikan pusat adalah 50 orang.",
        "proposed",
        id="an-allotment-of-some-kind-given",
    ),
    pytest.param(
        "Pemkab mengusulkan PPPK. NI PPPK yang sudah diterbitkan sebanyak 1.050.",
        "appointed",
        id="a-number-that-was-issued",
    ),
    pytest.param("Bupati melantik PPPK. Guru yang ada di sini 1.200 orang.", "other", id="what-there-is"),
    pytest.param("Sebelum pelantikan ini jumlah PPPK tercatat 3.808 orang.", "other", id="the-staff-there-was"),
    pytest.param("Bupati melantik PPPK. Sebelum hari ini baru 210 orang.", "other", id="how-many-there-were-before"),
    pytest.param("Sebelum pelantikan ini 50 PPPK menerima SK.", "appointed", id="an-act-before-this-one"),
    pytest.param("Berkas 31 calon PPPK sempat dinyatakan gugur.", "proposed", id="fell-for-a-while-only"),
    pytest.param("Berkas 31 calon PPPK dinyatakan gugur.", "other", id="fell"),
    pytest.param("Sebanyak 31 PPPK diusulkan ulang ke kementerian.", "remaining", id="asked-for-again"),
    pytest.param("Sebanyak 31 PPPK habis masa kontraknya.", "other", id="contract-over"),
    pytest.param(
        "Pengisian DRH PPPK paruh waktu ditutup. Sebanyak 395 orang telah submit.", "proposed", id="papers-sent"
    ),
    pytest.param(
        "Pendaftaran PPPK paruh waktu ditutup. Sebanyak 395 orang telah submit.", "other", id="applications-sent"
    ),
    pytest.param("Tiga PPPK masih terganjal berkas yang tidak lengkap.", "remaining", id="held-up-by-papers"),
    pytest.param("Tiga calon PPPK berkasnya tidak lengkap.", "other", id="papers-incomplete"),
    pytest.param(
        "Bupati melantik PPPK. Dengan tambahan itu, pegawai di sini mencapai 4.049 orang.",
        "other",
        id="comes-to-so-many",
    ),
    pytest.param("Bupati melantik PPPK. Diserahkan pula satyalancana bagi 12 pegawai.", "other", id="another-honour"),
    pytest.param("Bupati melantik PPPK. Kebutuhan menurut analisis jabatan 9.340 orang.", "other", id="what-is-needed"),
    pytest.param("Peserta ujian PPPK diperiksa dulu. Tiga orang absen.", "other", id="absent-from-a-test"),
    pytest.param("Bupati melantik PPPK. Tiga orang absen.", "remaining", id="absent-from-the-ceremony"),
    pytest.param("Ada 31 PPPK selain mereka masih menyusun berkas.", "remaining", id="beside-those"),
    pytest.param("Kota itu kehilangan 6 orang dari 20 PPPK yang diusulkan.", ["other", "proposed"], id="lost-out-of"),
    pytest.param(
        "Kota itu dijatah 231 kursi PPPK: 184 formasi umum, sisanya 19 formasi khusus.",
        ["proposed", "proposed", "proposed"],
        id="the-rest-of-what-is-granted",
    ),
    pytest.param(
        "Kota itu dijatah 231 kursi PPPK. Dilantik 212 orang, sisanya 19 formasi.",
        ["proposed", "appointed", "remaining"],
        id="the-rest-of-what-is-filled",
    ),
    pytest.param("Honorer R3 itu 1.230 orang yang belum mendapat tempat.", "remaining", id="who-got-no-place"),
    pytest.param("CPNS yang lolos ke tahap berikutnya 41.250 orang.", "other", id="through-to-the-next-stage"),
    pytest.param("Bupati melantik PPPK. Yang sudah ber-NIP 455 orang.", "appointed", id="have-their-number"),
    pytest.param("Dua PPPK dipecat, tiga diturunkan pangkatnya.", ["other", "other"], id="sanctions"),
    pytest.param("Yang diangkat 31 PPPK, seorang lagi meninggal.", ["appointed", "other"], id="one-more-who-died"),
    pytest.param("Mereka tidak masuk 6.321 honorer yang diangkat tahun lalu.", "appointed", id="a-relative-clause"),
    pytest.param("Ia langsung dicoret dari 5.317 nama calon PPPK yang akan dilantik.", "proposed", id="struck-out-of"),
    pytest.param("Peserta SKD CPNS diuji. Yang melampaui ambang batas 512 orang.", "other", id="first-test-of-two"),
    pytest.param("Ada dua formasi CPNS yang tidak ada pesertanya.", "remaining", id="posts-nobody-sat-for"),
    pytest.param("Bupati melantik PPPK. Enam orang tidak hadir.", "remaining", id="not-at-the-ceremony"),
    pytest.param("Bupati melantik 50 PPPK yang dilarang pindah.", "appointed", id="may-not-leave"),
    pytest.param("Pelantikan 2.018 PPPK batal digelar.", "remaining", id="an-event-called-off"),
    pytest.param("Per Januari 2026 jumlah PNS kota itu 3.011 orang.", "other", id="staff-at-a-date"),
    pytest.param("Bupati melantik PPPK. Yang menandatangani SPK 1.023 orang.", "appointed", id="signed"),
    pytest.param("Peserta SKD CPNS 3.450 orang, absen 348.", ["other", "other"], id="absent-from-the-skd"),
    pytest.param("Sebanyak 98 PPPK diusulkan, 12 peserta tidak.", ["proposed", "other"], id="not-so-the-others"),
    pytest.param("Formasi PPPK yang masih tersedia bagi guru 188.", "proposed", id="posts-to-be-had"),
    pytest.param("Bupati mengusulkan CPNS. Baru 320 orang yang mengambil petikan SK.", "appointed", id="fetched"),
    pytest.param("Sisa honorer kami 1.450 orang.", "remaining", id="the-rest"),
    pytest.param(
        "Bupati melantik PPPK. Dua guru yang dahulu belum sempat disumpah ada di sana.", "appointed", id="once"
    ),
    pytest.param("Ada 31 honorer yang sejak dulu belum diangkat.", "remaining", id="ever-since"),
    pytest.param(
        "Bupati melantik 50 PPPK. Enam lainnya sudah menunggu jauh lebih lama.", ["appointed"] * 2, id="how-long"
    ),
    pytest.param(
        "Bupati melantik 50 PPPK. Enam lainnya masih menunggu.", ["appointed", "remaining"], id="waiting-still"
    ),
    pytest.param("Satu PPPK melewati umur 58 tahun saat dilantik.", "other", id="when-they-were-sworn-in"),
    pytest.param("Wali kota berpesan saat melantik 50 PPPK.", "appointed", id="said-while-swearing-in"),
    pytest.param("Surat keputusan CPNS dibagikan. Enam orang mangkir.", "remaining", id="missing-at-the-handover"),
    pytest.param("Bupati melantik PPPK. Enam orang tidak tampak sampai acara usai.", "remaining", id="not-to-be-seen"),
    pytest.param("Bupati melantik PPPK. Enam orang tidak datang pada masa sanggah.", "other", id="missing-elsewhere"),
    pytest.param("Bupati mengusulkan PPPK. Yang sudah kami terima 510 orang.", "appointed", id="taken-in"),
    pytest.param("Bupati mengusulkan PPPK. Berkas yang sudah kami terima 510.", "proposed", id="papers-taken-in"),
    pytest.param("Pusat memangkas kuota PPPK. Jatah guru berkurang 76 formasi.", "other", id="by-how-many-fewer"),
    pytest.param(
        "Pusat memangkas kuota PPPK. Jatah guru berkurang menjadi 76 formasi.", "proposed", id="how-many-are-left"
    ),
    pytest.param("Bupati melantik PPPK. Tahun depan masih perlu sekitar 1.000 guru lagi.", "other", id="needed"),
    pytest.param("Sebanyak 938 pendaftar CPNS belum diverifikasi.", "other", id="applications-unread"),
    pytest.param("Sebanyak 938 calon PPPK berkasnya masih diverifikasi.", "remaining", id="papers-of-those-who-passed"),
    pytest.param("SKD CPNS dimulai hari ini. Pesertanya 2.811 orang.", "other", id="who-sits-the-test"),
    pytest.param("Bupati melantik PPPK. Pesertanya 2.811 orang.", "appointed", id="who-is-at-the-ceremony"),
    pytest.param(
        "Formasi dokter diincar 211 pelamar CPNS, guru didaftar 69 orang.", ["other", "other"], id="who-is-after-a-post"
    ),
    pytest.param("Jabatan yang diincar pelamar CPNS 211 formasi.", "proposed", id="posts-they-are-after"),
    pytest.param(
        "Sebanyak 48 formasi CPNS kosong. Nasib serupa menimpa 53 formasi guru.", ["remaining"] * 2, id="the-same-fate"
    ),
    pytest.param(
        "Sebanyak 48 formasi CPNS kosong. Dibuka lagi 53 formasi guru.", ["remaining", "proposed"], id="another-fate"
    ),
    pytest.param("Pemkab mengusulkan PPPK. ASN di kabupaten itu berjumlah 5.400 orang.", "other", id="staff-somewhere"),
    pytest.param("Pemkab mengusulkan PPPK. Jumlah honorer di kota itu 2.300 orang.", "other", id="a-stock-somewhere"),
    pytest.param("Bupati melantik PPPK. PPPK di kabupaten itu yang dilantik 312 orang.", "appointed", id="not-a-stock"),
    pytest.param("Bupati melantik PPPK. Kini PPPK di sana tercatat 12.950 orang.", "other", id="as-many-as-are-there"),
    pytest.param(
        "Bupati melantik PPPK. PPPK di Kabupaten Wajo genap 1.000 orang.", "other", id="a-round-number-of-them"
    ),
    pytest.param("Bupati melantik PPPK. ASN Kota Magelang sudah 9.200 orang.", "other", id="staff-of-a-town-by-now"),
    pytest.param("Bupati melantik PPPK. Pegawai Pemkab Kolaka sudah 8.021 orang.", "other", id="its-staff-by-now"),
    pytest.param(
        "Bupati melantik PPPK. Jumlah PPPK di lingkungan Pemkot Magelang menembus 4.118 orang.",
        "other",
        id="staff-that-passes-a-mark",
    ),
    pytest.param(
        "Bupati melantik PPPK. Dengan masuknya 384 orang ini, PPPK kami genap 1.000 orang.",
        ["appointed", "other"],
        id="staff-with-those-who-come",
    ),
    pytest.param("Bupati melantik PPPK. PPPK Pemkab Kolaka bertambah 312 orang.", "appointed", id="how-many-more"),
    pytest.param(
        "Bupati melantik. Pegawai Pemkab Kolaka yang dilantik sudah 90 orang.", "appointed", id="sworn-in-so-far"
    ),
    pytest.param(
        "Bupati melantik PPPK. PPPK tahap II di Kabupaten Wajo tercatat 312 orang.", "appointed", id="of-one-stage"
    ),
    pytest.param(
        "Bupati melantik PPPK. SK untuk PPPK Kabupaten Wajo sudah 312 orang.", "appointed", id="decrees-of-them"
    ),
    pytest.param("Bupati melantik PPPK. Acara dihadiri 60 kepala dinas.", "other", id="guests"),
    pytest.param("Bupati melantik PPPK. Pelantikan dihadiri 312 PPPK.", "appointed", id="who-came-to-be-sworn-in"),
    pytest.param("Bupati melantik PPPK. Tahun depan direkrut 120 guru.", "proposed", id="opens-with-a-day-to-come"),
    pytest.param("Bupati melantik PPPK. Tahun lalu direkrut 120 guru.", "appointed", id="opens-with-a-day-gone"),
    pytest.param("Bupati melantik 120 PPPK yang bekerja bulan depan.", "appointed", id="work-from-a-day-to-come"),
    pytest.param("Bupati melantik PPPK. Keluarga yang hadir sekitar 120 orang.", "other", id="families"),
    pytest.param(
        "Bupati melantik PPPK. Masih tersisa 250 calon. Selain itu ada 70 orang titipan.",
        ["remaining"] * 2,
        id="besides",
    ),
    pytest.param(
        "Diusulkan 90 formasi CPNS. Sisanya, 60 formasi, disiapkan bagi PPPK.", ["proposed"] * 2, id="the-rest-is-for"
    ),
    pytest.param(
        "Ada 90 formasi kosong. Selebihnya, 60 formasi, disediakan bagi PPPK.",
        ["remaining"] * 2,
        id="the-rest-is-empty",
    ),
    pytest.param(
        "Dari 129 peserta PPPK yang dinyatakan lolos, yang disumpah 127.", ["proposed", "appointed"], id="out-of-passed"
    ),
    pytest.param(
        "Bupati memberi selamat kepada 90 CPNS. Ia menyerahkan SK kepada mereka.", "appointed", id="given-to-them"
    ),
    pytest.param("Pemkab mengusulkan PPPK. Tersedia 34 kursi eselon II.", "other", id="offices-there-are"),
    pytest.param("Ada 327 orang yang melewati umur itu diusulkan menjadi PPPK.", "proposed", id="told-apart-by-age"),
    pytest.param(
        "Yang lulus PPPK 620 guru. NIP 32 dari 620 guru itu belum terbit.", ["proposed", "remaining"], id="of-whom-some"
    ),
    pytest.param("Bupati melantik PPPK. Semestinya hadir 196 orang.", "proposed", id="who-should-be-there"),
    pytest.param("Bupati melantik PPPK. Semestinya ada 196 guru di sana.", "appointed", id="what-work-there-should-be"),
    pytest.param("Bupati melantik PPPK. Enam orang tidak dapat hadir.", "remaining", id="cannot-be-there"),
    pytest.param("Sebanyak 50 PPPK dipastikan dilantik Desember ini.", "proposed", id="certain-to-be"),
    pytest.param("Sebanyak 50 pegawai tengah berproses menjadi PPPK.", "proposed", id="on-the-way-to-it"),
    pytest.param(
        "Pemkab mengusulkan PPPK. Sebanyak 12 orang berkasnya dikembalikan.", "remaining", id="papers-sent-back"
    ),
    pytest.param(
        "Sebanyak 25 guru PNS di sekolah swasta dikembalikan ke sekolah negeri.", "other", id="people-sent-back"
    ),
    pytest.param(
        "Bupati melantik 60 PNS. Pusat mengembalikan 5 nama ke jabatan lama.", ["appointed"] * 2, id="put-back"
    ),
    pytest.param("Sebanyak 50 PPPK dipastikan sudah dilantik.", "appointed", id="certain-that-they-were"),
    pytest.param(
        "Bupati melantik 300 PPPK. Sebanyak 20 orang di antaranya melewati umur 50 tahun.",
        ["appointed", "appointed"],
        id="so-old-and-sworn-in",
    ),
    pytest.param(
        "Bupati melantik 300 PPPK. Bupati berbicara dengan 20 guru. Mereka dijanjikan tunjangan.",
        ["appointed", "appointed"],
        id="something-else-promised",
    ),
    pytest.param(
        "Bupati melantik 120 CPNS, yakni 80 guru, 30 perawat, 10 bidan, dan 15 difabel ikut hadir.",
        ["appointed"] * 4 + ["other"],
        id="what-is-said-behind-a-list",
    ),
    pytest.param("Bupati melantik PPPK. Ia menugaskan 20 PNS mendata warga miskin.", "other", id="sent-on-an-errand"),
    pytest.param("Bupati melantik PPPK. Total pegawai baru mencapai 420 orang.", "appointed", id="all-who-are-new"),
    pytest.param(
        'Wali kota melantik PPPK. Ia berkata, "Masih ada 70 orang yang kami usulkan."', "proposed", id="some-asked-for"
    ),
    pytest.param(
        "Bupati melantik PPPK. Pada empat formasi guru serta satu formasi bidan tak seorang pun lulus.",
        ["proposed", "remaining"],
        id="nobody-passed",
    ),
    pytest.param("Peserta CPNS, 1.349 orang banyaknya, akan mengikuti SKD.", "other", id="how-many-they-are"),
    pytest.param(
        "Bupati mengangkat PPPK. BKN mencatat honorer di sana mulanya 6.766 orang.", "other", id="honorer-at-first"
    ),
    pytest.param("Pusat memberi kuota PPPK. Kuota bagi honorer mulanya 1.000 orang.", "proposed", id="posts-at-first"),
    pytest.param("Bupati melantik PPPK. Sebanyak 21 camat ikut hadir.", "other", id="guests-by-number"),
    pytest.param("Sebanyak 1.130 pelamar CPNS belum menyelesaikan pendaftaran.", "other", id="not-yet-applied"),
    pytest.param("Bupati melantik PPPK. Acara itu didampingi 22 pejabat.", "other", id="who-stands-by"),
    pytest.param(
        "Bupati melantik pejabat. Ia didampingi rombongan 9 kepala dinas.", "other", id="a-group-that-stands-by"
    ),
    pytest.param(
        "Bupati melantik pejabat. Acara dihadiri Sekda serta tiga asisten.", "other", id="who-attends-with-another"
    ),
    pytest.param("Bupati melantik PPPK. Peserta sosialisasi berjumlah 1.263 orang.", "other", id="who-comes-to-learn"),
    pytest.param("Peserta rapat mencatat 770 honorer belum terakomodasi.", "remaining", id="whom-those-who-meet-count"),
    pytest.param("Sebanyak 15 peserta seleksi PPPK tetap diangkat bupati.", "appointed", id="who-sat-it-and-entered"),
    pytest.param("Sebanyak 90 SK CPNS sudah ditandatangani menteri.", "appointed", id="decrees-signed"),
    pytest.param(
        "Bupati melantik PPPK. Menyusul pengangkatan tahun 2020 sebanyak 453 orang.", "appointed", id="then-came"
    ),
    pytest.param("Ada 41 CPNS yang dulu tersingkir dinyatakan lolos.", "proposed", id="out-once-and-in-now"),
    pytest.param("Ada 41 CPNS yang lebih dulu tersingkir.", "other", id="out-before-others"),
    pytest.param("Pemkab membuka formasi PPPK. Honorer di sini sejauh ini 2.000 orang.", "other", id="so-far"),
    pytest.param("Dari 42 pelamar PPPK, yang MS cuma empat orang.", ["other", "other"], id="ms"),
    pytest.param(
        "Bupati Ende melantik 136 PPPK. Lain halnya 90 guru; pengangkatan mereka belum jalan.",
        ["appointed", "remaining"],
        id="past-a-semicolon",
    ),
    pytest.param("Semua CPNS menerima SK kecuali tiga orang yang mundur.", "other", id="all-but-some-who-left"),
    pytest.param(
        "Ada 55 orang yang lolos PPPK, hanya saja NIP mereka belum turun.", "remaining", id="passed-and-waiting"
    ),
    pytest.param(
        "Ada 55 orang yang lolos PPPK, namun SK mereka masih dikerjakan.", "proposed", id="passed-and-dealt-with"
    ),
    pytest.param("Sebanyak 20 orang sanggahnya diterima panitia CPNS.", "other", id="objection-upheld"),
    pytest.param(
        "Bupati melantik PPPK. Yang masuk skema paruh waktu 90 orang.", "proposed", id="taken-into-the-scheme"
    ),
    pytest.param(
        "Usulan PPPK paruh waktu Sikka disetujui, Senin. Dari 400 nama, 300 orang tercatat di data BKN, 100 lainnya "
        "tidak.",
        ["proposed"] * 3,
        id="on-no-list",
    ),
    pytest.param(
        "Dari 400 pelamar PPPK, 300 orang lulus seleksi, 100 lainnya tidak.",
        ["other", "proposed", "other"],
        id="not-passed",
    ),
    pytest.param(
        "Dari 400 calon PPPK, 300 orang datang, yang tidak melapor 100 orang.",
        ["proposed", "proposed", "other"],
        id="what-they-do-not-do",
    ),
    pytest.param("Tahun ini dibuka wali kota dengan mengangkat 90 PPPK.", "appointed", id="a-year-opened"),
    pytest.param("Tahun ini dibuka 90 formasi PPPK.", "proposed", id="posts-opened"),
    pytest.param("Pemkab mengusulkan PPPK. Yang bertugas di puskesmas 90 orang.", "proposed", id="where-they-serve"),
    pytest.param("Mulai bertugas hari ini 90 PPPK.", "appointed", id="who-begin-to-serve"),
    pytest.param("Bupati melantik PPPK. Dua orang PPPK sedang dinas luar.", "remaining", id="away-on-duty"),
    pytest.param(
        "SK sebanyak 1.322 PPPK diserahkan bupati kepada perwakilan pegawai.", "appointed", id="given-to-some-for-all"
    ),
    pytest.param("SK PPPK diserahkan kepada 30 orang perwakilan.", "other", id="some-for-all"),
    pytest.param("SK PPPK diserahkan kepada perwakilan sebanyak 30 orang.", "other", id="how-many-for-all"),
    pytest.param("Pemkab memasukkan usulan untuk 90 honorer.", "proposed", id="a-proposal-handed-in"),
    pytest.param("Ada 90 PPPK yang harus dilantik.", "proposed", id="who-are-to-be-sworn-in"),
    pytest.param("Sebanyak 90 PPPK rampung diverifikasi BKN.", "proposed", id="verified-in-full"),
    pytest.param("Yang tidak melewati passing grade PPPK 90 orang.", "other", id="below-the-threshold"),
    pytest.param("Yang melewati passing grade PPPK 90 orang.", "proposed", id="above-the-threshold"),
    pytest.param("Sebanyak 90 calon PPPK menghadapi seleksi.", "other", id="before-a-selection"),
    pytest.param("Dari sana 28 calon PPPK angkat tangan.", "other", id="hands-raised"),
    pytest.param("Gubernur batalkan pelantikan 40 pejabat eselon III.", "other", id="an-oath-undone"),
    pytest.param("Bupati melantik PPPK. Setelah dicocokkan, hilang lagi 32 orang.", "other", id="gone-from-the-list"),
    pytest.param("Bupati angkat 28 PPPK.", "appointed", id="raised-to-staff"),
    pytest.param("Untuk CPNS, Minahasa mencari 35 orang.", "proposed", id="whom-a-scheme-wants"),
    pytest.param("Pada PPPK yang dibutuhkan 318 orang.", "proposed", id="so-many-that-a-scheme-wants"),
    pytest.param("Formasi PPPK dibuka. Pemkab membutuhkan 900 guru.", "other", id="whom-a-government-wants"),
    pytest.param(
        "Daftar rotasi memuat 11 pejabat, tetapi yang hari ini dilantik baru 10 orang.",
        ["proposed", "appointed"],
        id="more-on-the-list-than-sworn-in",
    ),
    pytest.param(
        "Sebanyak 64 nama tercantum dalam SK mutasi, namun baru 61 orang yang diambil sumpahnya.",
        ["proposed", "appointed"],
        id="more-in-the-decree-than-sworn-in",
    ),
    pytest.param(
        "Undangan pelantikan dikirim kepada 33 pejabat. Akan tetapi hanya 30 yang dilantik.",
        ["proposed", "appointed"],
        id="more-invited-than-sworn-in",
    ),
    pytest.param(
        "Bupati melantik 210 PPPK. Dua lainnya sedang umrah.", ["appointed", "remaining"], id="away-on-a-pilgrimage"
    ),
    pytest.param(
        "Bupati melantik 250 PPPK, tetapi yang sudah menerima SK baru 200 orang.",
        ["appointed", "appointed"],
        id="no-list",
    ),
    pytest.param("Bupati melantik 40 PPPK di Asrama Haji.", "appointed", id="where-pilgrims-stay"),
    pytest.param(
        "Sebanyak 20 PPPK sedang cuti, kata Bupati saat sidak.", "other", id="away-from-work-not-from-an-oath"
    ),
    pytest.param("Tahun ini peserta calon PPPK seluruhnya 2.081 orang.", "other", id="who-want-to-be-candidates"),
    pytest.param("Sebanyak 2.081 calon PPPK menunggu SK.", "proposed", id="candidates"),
    pytest.param(
        "Sebanyak 1.500 honorer bersaing merebut 240 posisi PPPK.", ["other", "proposed"], id="posts-contended-for"
    ),
    pytest.param(
        "Sebanyak 3.000 peserta CPNS beradu nilai untuk 150 formasi.", ["other", "proposed"], id="marks-against-marks"
    ),
    pytest.param(
        "Seleksi CPNS diikuti 640 peserta, padahal jatahnya 210.", ["other", "proposed"], id="their-quota-in-short"
    ),
    pytest.param("Bupati melantik 118 orang yang berhasil merebut kursi PPPK.", "appointed", id="who-won-a-post"),
    pytest.param(
        "Sebanyak 281 PPPK berebut foto bersama Bupati seusai dilantik.", "appointed", id="a-picture-is-no-post"
    ),
    pytest.param("Tahap pertama PPPK menyerap 90 guru.", "appointed", id="taken-up"),
    pytest.param("Bupati menyerahkan 90 SK Calon Pegawai Negri Sipil.", "appointed", id="a-name-misspelt"),
    pytest.param(
        "Bupati menyerahkan SK kepada 770 PPPK. Adapun 59 tenaga guru berkasnya masih di BKN.",
        ["appointed", "remaining"],
        id="papers-still-with-others",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 770 PPPK. Sebanyak 189 calon lain berkasnya tidak kunjung lengkap.",
        ["appointed", "remaining"],
        id="papers-not-complete-yet",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 770 PPPK. Tiga orang berkasnya tidak lengkap sehingga dicoret.",
        ["appointed", "other"],
        id="papers-not-complete-for-good",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 770 PPPK. Dua belas bidan lagi SK-nya masih di meja BKN.",
        ["appointed", "remaining"],
        id="decrees-on-a-desk",
    ),
    pytest.param(
        "Isu bahwa pelantikan 52 pejabat dibatalkan Menteri Dalam Negeri dibantah.", "appointed", id="a rumour denied"
    ),
    pytest.param("Pelantikan 52 pejabat dibatalkan Menteri Dalam Negeri.", "other", id="declared-void"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_status(text, status):
    found = [headcount.status for headcount in find_headcounts(read_layout(text), (), ())]
    assert found == (status if isinstance(status, list) else [status])
