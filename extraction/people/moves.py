"""What ties a name to the position behind it: words that say so, with or without what the person did before.

"Budi yang kini Camat Lasem", "Rihal dari Kepala BPBD menjadi Kepala Dinas Sosial", "Samsir, yang sebelumnya mengepalai
BKPSDM, kini Kepala Dinas Tenaga Kerja". Every pattern ends where the position begins.
"""

from __future__ import annotations

import re

_TO = r"(?: sebagai| menjadi| selaku| ke(?= [A-Z]))"
_MOVES = (
    r"(?:bergeser|pindah|berpindah|beralih|beranjak|digeser|dimutasi|dipindah|dipindahkan|dipindahtugaskan|dirotasi|naik"
    r"|turun|geser)(?: jabatan| kursi| pangkat| tugas)?"
)
_NAMED = (
    r"(?:dilantik|diangkat|dipercaya|ditunjuk|didapuk|digeser|dimutasi|dikukuhkan|ditetapkan|dipromosikan|disumpah"
    r"|disahkan|diamanahi|ditugaskan|ditugasi|diposisikan|dipindah|dipindahkan|dikembalikan"
    r"|duduk|didudukkan|ditempatkan|dipasang|ditarik|diplot|diperpanjang|dimasukkan|masuk|tampil)"
)
_NOW = r"(?:(?:resmi|kini|sekarang|akhirnya|lalu|kemudian|lantas|kembali|tetap|juga|turut|langsung|ikut) )"
_BY = r"(?: (?:oleh )?(?:[A-Z][\w.'’-]* ?){1,8})?"
TAKES = (
    r"(?:menempati|menduduki|mengisi|memegang|mengemban)(?: lagi| kembali)?"
    r"(?: jabatan| kursi| posisi| pos| tugas| amanah)?(?: baru)?(?: sebagai| selaku)?"
)
_GIVEN = (
    r"(?:kebagian|mendapat|mendapatkan|memperoleh|menerima|beroleh|diserahi|diberi|dibebani|memikul)"
    r" (?:tugas|jabatan|kursi|posisi|pos|amanah|kepercayaan|mandat)(?: baru)?(?: sebagai| selaku| menjadi)?"
)
_FROM = r"dari(?: [\w()-]+){1,7}?"
_WERE = r"(?:semula|tadinya|sebelumnya|dulunya|dulu|dahulu)"
STATED = re.compile(
    r"(?:\s*,?\s+(?:misalnya|misal|contohnya|umpamanya),|\s*,)?\s+(?:selaku|sebagai|adalah|ialah|merupakan"
    r"|(?:kini |sekarang |saat ini )?menjabat(?: sebagai)?"
    r"|yang (?:juga|kini|(?:saat|waktu|kala|ketika) (?:ini|itu)|sehari-hari)"
    r"|yang (?:(?:juga|kini|pernah|terakhir|saat ini|sehari-hari) )?(?:menjabat(?: sebagai)?|merupakan)"
    rf"|(?:yang )?{_WERE}(?: (?:menjabat|menjadi|adalah))?(?: sebagai)?"
    rf"|(?:yang )?(?:kini )?{_MOVES}(?: {_FROM})?(?: ke| menjadi| sebagai)(?: jabatan| kursi| posisi)?"
    # "Rudi yang memimpin Dinas Sosial menjadi Sekretaris BPBD"
    r"|yang (?:[a-z]+ ){0,2}(?:memimpin|mengepalai|mengomandani|membawahi)(?: [\w-]+){1,6}?(?: kini| lalu)?"
    r" (?:menjadi|menjabat|menduduki|mengisi)"
    r"|(?:meninggalkan|melepas|melepaskan)(?: [\w-]+){1,7}?(?: untuk| dan| lalu)?"
    r" (?:menjadi|menjabat|menduduki|mengisi)"
    # "Abdul dari Ketahanan Pangan kini Staf Ahli"
    rf"|(?:yang )?{_FROM}"
    rf" (?:kini|sekarang|(?:kini |lalu )?{_MOVES}(?: ke| menjadi| sebagai)|menjadi|ke)"
    rf"|(?:yang )?(?:kini |lalu |juga |akan |bakal )?{TAKES}"
    rf"|(?:yang )?{_NOW}{{0,2}}(?:{_GIVEN}|{_NAMED}{_BY}{_TO})"
    rf"|{_MOVES} ke(?: [\w()-]+){{1,6}}? sebagai"  # "Sugeng digeser ke Dinas Pertanian sebagai Sekretaris"
    # "Budi, baru dua bulan menjabat Camat", "pelantikan pertama Budi sejak ia menjabat Camat"
    r"|(?:(?:baru|sudah|telah|belum) )?(?:se|[a-z\d]+ )(?:hari|pekan|minggu|bulan|tahun|periode)(?: lebih)? menjabat"
    r"(?: sebagai)?"
    r"|(?:sejak|semenjak|setelah|sesudah|usai|selama) (?:(?:ia|dia|beliau) )?(?:resmi |kembali )?"
    r"(?:menjabat(?: sebagai)?|menjadi|(?:dilantik|terpilih|diangkat|ditunjuk) (?:sebagai|menjadi))"
    r"|selama ini(?: menjabat| menjadi| adalah)?(?: sebagai)?"  # "Ferdy, selama ini Plt di dinas itu"
    r"|(?:kembali|tetap) (?:sebagai|ke(?= [A-Z]))"
    # "Arif Budi kini Asisten II"
    r"|(?:yang )?(?:(?:kini|sekarang|kembali|tetap|resmi|akhirnya) ){0,2}(?:menjadi|menjabat)|kini|sekarang)\s+$"
)
STATED_LAST = (
    "menjadi ",
    "semula ",
    "tadinya ",
    "sebelumnya ",
    "dulunya ",
    "dahulu ",
    "ke ",
    "jabatan ",
    "kursi ",
    "posisi ",
    "pos ",
    "tugas ",
    "amanah ",
    "kepercayaan ",
    "mandat ",
    "lagi ",
    "kembali ",
    "baru ",
    "menempati ",
    "menduduki ",
    "mengisi ",
    "memegang ",
    "mengemban ",
    "selaku ",
    "sebagai ",
    "adalah ",
    "ialah ",
    "merupakan ",
    "menjabat ",
    "juga ",
    "kini ",
    "sekarang ",
    "ini ",
    "itu ",
    "sehari-hari ",
)
_SAID = rf"(?:{_NAMED}{_BY}{_TO}|menjadi|menjabat(?: sebagai)?|{TAKES}|{_MOVES}(?: ke| menjadi| sebagai))"
_BECOMES = rf"(?:yang )?(?:(?:{_NOW}|baru (?:[a-z]+ ){{0,3}})*{_SAID}|kini|sekarang)"
_SURELY = rf"(?:{_NOW}+{_SAID}|{_NAMED}{_BY}{_TO}|kini|sekarang)"
# The name's own clause goes on behind what is told aside. An aside that no comma closes must begin with what tells
# that it is of before, or hold no name, or "Budi yang meminta Rudi menjadi Camat" would make Budi one.
MOVED = re.compile(
    rf"(?:\s*,\s+yang [^,.;:]{{3,80}}, {_BECOMES}"
    rf"|\s*,?\s+(?:yang )?(?:{_WERE}|selama ini|lama) [^,.;:]{{3,60}}?(?:, {_BECOMES}| {_SURELY})"
    rf"|\s*,\s+(?:dari|mantan|bekas|eks|pindahan|asal) [^,.;:]{{3,60}}?,? {_BECOMES}"
    # "Fahri yang didatangkan dari Agam dipercaya sebagai Kepala Dinas Kesehatan"
    rf"|\s+yang (?:[a-z]+ ){{1,4}}?(?:dari|di|ke|oleh)(?: [\w-]+){{1,5}}? {_SURELY}"
    rf"|\s+yang (?:[a-z]+ ){{1,4}}{_MOVES}(?: {_FROM})?(?: ke| menjadi| sebagai)"
    # "Munandar dicopot dari Dinas Sosial dan didudukkan sebagai Staf Ahli"
    r"|\s+(?:dicopot|dibebaskan|dibebastugaskan|diberhentikan|ditarik|dilepas|digeser|dimutasi)"
    rf" [^.;:]{{3,60}}?(?:,| dan| lalu| kemudian| untuk) (?:dan )?{_BECOMES})\s+$"
)
# A lone word is a name where it is told what it left: "Rihal dari Kepala BPBD", "Artahan, dari nonjob".
LEFT = re.compile(
    r"\s*,?\s+(?:dari|meninggalkan|melepas|melepaskan|dicopot"
    r"|(?:turun|naik|pindah|berpindah|bergeser) (?:dari|jabatan)"
    rf"|yang\s+(?:{_WERE}|selama ini|digantikan(?:nya)?))\s"
)
