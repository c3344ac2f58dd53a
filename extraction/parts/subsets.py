"""Some of a count told before: of its group, told of one office as an example."""

from __future__ import annotations

import re

from extraction.parts.mentions import Reading
from extraction.parts.sums import compatible
from extraction.parts.totals import Totals
from extraction.words.cue_tables import POSTS

GROUP, EXAMPLE, UNIT, ATTENDING, RELATIVE, SUCH = (
    *("dari kelompok", "misalnya", "satuan kerja"),
    *("di tempat acara", "yang dilantik", "yang demikian"),
)
SUBSETS = frozenset({GROUP, EXAMPLE, UNIT, ATTENDING, RELATIVE, SUCH})
# "Di BKPSDM sendiri ada sembilan orang", "Khusus SMAN 3 ada 12 guru": some of the event's own, by place.
_FOR_EXAMPLE = re.compile(
    r"\b(?:di|dari|pada|untuk|bagi)\b[^.;:\d]{3,80}?\b(?:sendiri|saja|umpamanya|misalnya|misal|contohnya)\b"
    r"|\bkhusus(?:nya)?\b",
    re.IGNORECASE,
)
GOVERNMENT = re.compile(r"\b(?:[Pp]em(?:kot|kab|prov|da)|[Pp]emerintah|[Kk]abupaten|[Kk]ota|[Pp]rovinsi)\b")
_OF_GROUP = re.compile(
    r"\b(?:(?:dari|di|pada|dalam)\s+(?:kelompok|golongan|kategori|rumpun|jenjang|barisan)"
    r"|di\s+antara(?!\s+(?:yang|mereka|para)\b))\s+((?:\w+\s+)?\w+)",
    re.IGNORECASE,
)
# "Dari tenaga teknis itu, 420 orang": the group told right before.
_OF_THOSE = re.compile(
    r"\bdari\s+(?:(?:jumlah|seluruh|semua|total)\s+)?(?:para\s+)?((?:tenaga\s+|kepala\s+)?(?:guru|kesehatan|teknis|nakes|sd|smp|sma|tk|cpns|pns|pppk|p3k"
    r"|perawat|bidan|dokter|penyuluh))\s+(?:itu|tersebut|tadi)\b",
    re.IGNORECASE,
)
# One part of the employer that has its own share of the people.
_UNIT = re.compile(
    r"(?:\b[Dd]i|\b[Pp]ada|\b[Uu]ntuk|\b[Bb]agi)\s+(?:lingkungan\s+|lingkup\s+)?"
    r"(?:Kecamatan|Kelurahan|Distrik|Desa|Dinas|Badan|Sekretariat|RSUD|Puskesmas|Inspektorat|Satpol|[Kk]ecamatan|Setda|SD|SMP|SMA|SMK|SLB"
    r"|SDN|SMPN|SMAN|SMKN|MAN|MTsN)\s+[A-Z\d]"
    r"|\b(?:Disdik[a-z]*|Dindik[a-z]*|Dinkes|Diskes|Dishub|Dispora|Diskominfo|Dinsos|Dispar|Distan|Satpol PP|BPBD)"
    r"(?:\s+(?:sendiri|saja))?\s+(?:menampung|menyerap|kebagian|mendapat|mendapatkan|memperoleh|menerima)\b"
    r"|\b(?:Dinas|Badan|RSUD|RS|Puskesmas|Sekretariat|Inspektorat|Kecamatan|Distrik|Satpol|SDN|SMPN|SMAN|SMKN)\s+[A-Z\d](?:[^.;\d]|\.(?=\s[A-Z])){0,60}?"
    r"\b(?:mempekerjakan|memiliki|punya|menampung|menyerap|kebagian|mendapat|mendapatkan|memperoleh|menerima)\b"
)
_STAFF = re.compile(r"\b(?:pegawai|karyawan|staf)\b", re.IGNORECASE)
_EXCEPT = re.compile(r"\b(?:semua(?:nya)?|seluruh(?:nya)?)\b[^.;\d]{0,60},?\s+(?:ter)?kecuali\s+(?:untuk\s+|bagi\s+)?$")
_RESERVED = re.compile(  # posts kept for a group: "Kursinya 744, dan 595 kursi dikunci untuk orang asli Papua"
    r"\b(?:dikunci|dikhususkan|dicadangkan|disisihkan|dijatah(?:kan)?|diperuntukkan\s+khusus|khusus)\s+"
    r"(?:untuk|bagi|buat)\s+(?:oap|orang\s+asli|putra|penyandang|kaum|disabilitas|lulusan|peserta|eks|honorer|warga)"
)
_ATTENDS = re.compile(  # for folded text: at the place of the ceremony, or in front of a screen
    r"\b(?:hadir|datang)\s+langsung\b|\b(?:duduk|hadir|mengikuti|ikut|menyaksikan|berkumpul)\b[^.;:]{0,60}"
    r"\b(?:secara\s+langsung|lapangan|pendopo|aula|gedung|graha|balai|halaman|stadion|lokasi|tempat\s+acara|layar|virtual|daring|luring|zoom)\b"
)
_ABSENT = re.compile(
    r"\b(?:berhalangan|absen|mangkir|(?:tidak|tak)\s+(?:\w+\s+)?(?:hadir|datang|tampak|muncul|kelihatan))\b"
)  # for folded text
_AT_WORK = re.compile(r"\b(?:kerap|sering|diberhentikan|memberhentikan|pemberhentian|dipecat|pemecatan)\b")  # not there
_FEW = 4  # times fewer are absent than are sworn in
_NEXT = 2  # sentences between some of those sworn in and all of them
_ASIDE = re.compile(r"\b(?:tahun|bulan|pekan) (?:lalu|kemarin)\b|\b(?:sebelumnya|juga|selain)\b")  # for folded text
_SWORN = re.compile(r"\byang (?:ikut )?(?:dilantik|menerima sk|diangkat|disumpah|diambil sumpah\w*)\b")  # folded
_OTHERS = re.compile(  # another group or another time, or posts
    r"\b(?:lain|lainnya|juga|turut|giliran|lagi|selain|tahun|tahap|gelombang|sebelumnya|(?<=[a-z] )lalu|kemarin|sudah"
    r"|telah|formasi\w*|kuota|se(?:harus|mesti)nya|yang\s+sama)\b"
)
# "Hanya enam orang yang berasal dari seleksi 2017", "Yang rumahnya di luar Jombang ada 11 orang": what some are like.
_WHO_ARE = re.compile(r"(?:\s+(?:orang|peserta|pegawai|guru|penerima|pns|cpns|pppk)){0,2}\s+yang\s")
_THOSE_WHO_ARE = re.compile(
    r"\W*(?:(?:namun|tetapi|tapi|dan|sedangkan|sementara|adapun|lalu|kemudian|kebalikannya|sebaliknya)\W+)*yang\s"
    r"[^.;]{3,90}$"
)
_ELSEWHERE = re.compile(
    r"\b(?:lain|lainnya|(?<!ia )juga(?! ada\b)|turut|lagi|selain|tahap|gelombang|sebelumnya|kemarin|dulu|karena"
    r"|yang\s+sama|(?:tahun|bulan|pekan)\s+(?:lalu|depan|ini|sebelumnya|20\d\d))\b"
)
_ALSO = re.compile(r"\b(?:lain|lainnya|juga|turut|lagi|sama)\b")
# "1.912 guru honorer. Yang bersertifikat baru 304 orang", "Yang berijazah sarjana 210": what some of them are or have.
_THOSE_WITH = re.compile(
    r"\W*(?:(?:namun|tetapi|tapi|dan|sedangkan|sementara|adapun)\s+)?yang\s+(?:(?:sudah|telah|belum|masih)\s+)?"
    r"(?:ber(?!akhir|langsung|tambah|kurang|jumlah|minat|hak)[a-z]{4,}|memiliki|punya|mempunyai|mengantongi|memegang)\b[^.;:\d]{0,50}$"
)
# "Formasi dokter 88. Hanya 44 yang ada pelamarnya", not "Tahun ini hanya 44": nothing stands before it.
_ONLY = re.compile(
    r"\W*(?:(?:orang|peserta|pelamar|formasi|kursi)\b\W*)?(?:(?:namun|tetapi|tapi|meski(?:pun)?|walau(?:pun)?|sayangnya|sayang|ternyata|kenyataannya|faktanya)\W+)*(?:hanya|baru|cuma|tinggal)\s+"
    r"(?:(?:ada|sekitar|sebanyak|terdapat)\s+)*$"
)
_FIRST = re.compile(r"(?: (?:orang|guru|formasi|pegawai|honorer|tenaga [a-z]+))? dulu(?=\s*[,.;”\"]| yang\b)")
_ONLY_WHO = re.compile(r"(?:\s+(?!yang\b)\w+){0,2}\s+yang\s+(?!lalu\b)")


def find_subset(reading: Reading, index: int, totals: Totals, *, schemes: bool) -> tuple[int, str] | None:
    """The count that mention ``index`` is some of, and the rule that says so.

    ``schemes``: the event's own count is told apart into people of several categories.
    """
    return (
        _reserved(reading, index)
        or _excepted(reading, index)
        or _for_example(reading, index)
        or _in_unit(reading, index)
        or _attending(reading, index, totals)
        or _absent(reading, index)
        or (None if schemes else _of_one_work(reading, index))
    )


def of_group(reading: Reading, index: int) -> tuple[int, str] | None:
    """``115 orang dari kelompok TMS``, ``Di kelompok guru, 20 orang``: of the count that was told of that group."""
    mention = reading.mentions[index]
    clause = reading.clause(index)
    those = _OF_THOSE.search(reading.text, clause[0], mention.start)
    group = those or _OF_GROUP.search(reading.text, *clause)
    if group is None:
        return None
    name = group[1].split()
    for words in (name, name[-1:] if those else name[:1]):
        wanted = re.compile(r"\b" + r"\s+".join(map(re.escape, words)) + r"\b", re.IGNORECASE)
        for back in reading.back(index):
            whole = reading.mentions[back]
            told = reading.clause(back) if len(words) > 1 else reading.phrase(back)
            if whole.value > mention.value and wanted.search(reading.text, *told):
                return whole.head, GROUP
    return None


def told_of_some(reading: Reading, index: int) -> int | None:
    """The count told right before, of which some are or have this: ``Guru 1.912. Yang bersertifikat baru 304``.

    Or of which so few come into question: ``Formasi dokter 88. Hanya 44 yang ada pelamarnya``; not people of posts.
    Or of which so many come first: ``Tahun ini 238 dulu``.
    """
    if not index:
        return None
    text, opening = reading.folded, reading.opening(index)
    mention, whole = reading.mentions[index], reading.mentions[index - 1]
    if whole.value <= mention.value or mention.order - whole.order > 1:
        return None
    if not (_THOSE_WITH.match(text, *opening) or _FIRST.match(text, mention.end)):
        if not (_ONLY.match(text, *opening) and _ONLY_WHO.match(text, mention.end)):
            return None
        bare = text.startswith(" yang ", mention.end)
        if not bare and reading.counts_posts(whole) != reading.counts_posts(mention):
            return None
    return whole.head if compatible(reading.headcounts[whole.head], reading.count(index)) else None


def _reserved(reading: Reading, index: int) -> tuple[int, str] | None:
    """Those of the posts told right before that are kept for one group: ``744 kursi, 595 dikunci untuk OAP``."""
    if not index or _RESERVED.search(reading.folded, *reading.clause(index)) is None:
        return None
    mention, whole = reading.mentions[index], reading.mentions[index - 1]
    if whole.value <= mention.value or mention.order - whole.order > 1:
        return None
    alike = compatible(reading.headcounts[whole.head], reading.count(index))
    return (whole.head, GROUP) if alike else None


def _excepted(reading: Reading, index: int) -> tuple[int, str] | None:
    """The few of all that were spoken of who are no rule: ``Semua diuji di sini, kecuali satu orang``."""
    if not index or _EXCEPT.search(reading.folded, *reading.before(index)) is None:
        return None
    whole = next((m.head for m in reversed(reading.mentions[:index]) if m.value > reading.mentions[index].value), None)
    alike = whole is not None and compatible(reading.headcounts[whole], reading.count(index))
    return (whole, GROUP) if whole is not None and alike else None


def _for_example(reading: Reading, index: int) -> tuple[int, str] | None:
    """Some of the event's own, told of one office or school: ``Di BKPSDM sendiri ada sembilan orang``."""
    part, event = reading.count(index), reading.count(0)
    if part.value >= event.value or part.status != event.status or not compatible(event, part):
        return None
    low = reading.clause(index)[0]
    words = _FOR_EXAMPLE.search(reading.text, low, reading.mentions[index].start)
    if words is None or GOVERNMENT.search(reading.text, low, reading.mentions[index].start):
        return None
    return reading.event, EXAMPLE


def _in_unit(reading: Reading, index: int) -> tuple[int, str] | None:
    """Some of the event's own, told of one district, office or school: ``Di Kecamatan Lembah ada 60 orang``.

    Nothing else is said of them: they share the fate of all, of which they may be no rivals in number. Not where they
    are all who work there (``RSUD Melati memiliki 220 pegawai``).
    """
    part, event = reading.count(index), reading.count(0)
    if part.value >= event.value or part.status != event.status or part.region is not None:
        return None
    low, high = reading.clause(index)
    unit = _UNIT.search(reading.text, low, high)
    if "category:context" in part.rules and _STAFF.search(part.text):
        return None
    if unit is None or _OTHERS.search(reading.folded, low, high) or not compatible(event, part):
        return None
    return reading.event, UNIT


def _attending(reading: Reading, index: int, totals: Totals) -> tuple[int, str] | None:
    """Those of the people sworn in who were there or watched from afar: ``yang duduk di lapangan hanya 298 orang``."""
    part, event = reading.count(index), reading.count(0)
    if not event.status == part.status == "appointed" or part.value >= event.value:
        return None
    attends = _ATTENDS.search(reading.folded, *reading.clause(index)) is not None
    if not attends:
        return None
    whole = _nearest_whole(reading, index, totals)
    return (whole, ATTENDING) if compatible(reading.headcounts[whole], part) else None


def _absent(reading: Reading, index: int) -> tuple[int, str] | None:
    """Those of the people sworn in who could not come: ``Enam peserta berhalangan``."""
    if _ABSENT.search(reading.folded, *reading.phrase(index)) is None or _AT_WORK.search(
        reading.folded, *reading.clause(index)
    ):
        return None
    event = sworn_in(reading, index)
    event = sworn_in_next(reading, index) if event is None else event
    if event is None or _FEW * reading.mentions[index].value > reading.headcounts[event].value:
        return None
    return event, ATTENDING


def _of_one_work(reading: Reading, index: int) -> tuple[int, str] | None:
    """Those of one kind of work among the people sworn in: ``640 PPPK dilantik. Guru yang dilantik 400 orang``.

    They are said to have been sworn in, or nothing else is said of them.
    """
    part, event = reading.count(index), reading.count(0)
    sworn = event.status == part.status == "appointed" and part.value < event.value
    if not sworn or part.occupation is None or event.occupation is not None or not compatible(event, part):
        return None
    few = part.value == 1 or reading.counts_posts(reading.mentions[index])
    alike = "category:context" in part.rules or (part.category == event.category in POSTS and not few)
    words = reading.clause(index)
    said = (alike and "status:context" in part.rules) or _SWORN.search(reading.folded, *words)
    return (reading.event, RELATIVE) if said and not _OTHERS.search(reading.folded, *words) else None


def such_as_these(reading: Reading, index: int, totals: Totals) -> tuple[int, str] | None:
    """Some of the event's own, or of those told right before, by what they are like: ``Hanya enam yang berasal dari``.

    Nothing else is said of them: neither whose they are nor what became of them. They are the lesser half.
    """
    mention, last, part = reading.mentions[index], reading.mentions[index - 1], reading.count(index)
    told_of_them = "category:own" in part.rules or "status:own" in part.rules
    if told_of_them or mention.sentence == reading.mentions[0].sentence or reading.counts_posts(mention):
        return None
    text, (low, high) = reading.folded, reading.clause(index)
    like = _WHO_ARE.match(text, mention.end) or _THOSE_WHO_ARE.match(text, *reading.opening(index))
    if not like or _ELSEWHERE.search(text, low, mention.start) or _ALSO.search(text, mention.end, high):
        return None
    near = last.head if last.value > mention.value and mention.order - last.order <= _NEXT else reading.event
    if totals.get(near, (0, ""))[1] == SUCH:
        near = totals[near][0]  # others such as these are told right before
    for whole in dict.fromkeys((near, reading.event)):
        count = reading.headcounts[whole]
        alike = count.status == part.status or "status:context" in count.rules
        if count.value >= 2 * part.value and alike and compatible(count, part):
            return whole, SUCH
    return None


def _nearest_whole(reading: Reading, index: int, totals: Totals) -> int:
    """The nearest larger count of those appointed that is no part, nor of others who came; else the event's own.

    ``September lalu yang disumpah 122 orang, 42 di antaranya lurah. Yang hadir cuma 25``.
    """
    mentions, headcounts = reading.mentions, reading.headcounts
    for place in reading.back(index):
        count = headcounts[mentions[place].head]
        fits = (
            count.status == "appointed" and count.value > mentions[index].value and mentions[place].head not in totals
        )
        if fits and not _ATTENDS.search(reading.folded, *reading.clause(place)):
            return mentions[place].head
    return reading.event


def sworn_in(reading: Reading, index: int) -> int | None:
    """The event's own count where that is of those appointed, else the nearest larger one before that is."""
    mentions, headcounts = reading.mentions, reading.headcounts
    for place in (0, *reading.back(index)):
        head: int = mentions[place].head
        if headcounts[head].status == "appointed" and headcounts[head].value > mentions[index].value:
            return head
    return None


def sworn_in_next(reading: Reading, index: int) -> int | None:
    """Those sworn in whom the text tells next, after some of them: ``25 PPPK tidak hadir. Yang dilantik 1.425``."""
    if index + 1 >= len(reading.mentions):
        return None
    mention, whole = reading.mentions[index], reading.mentions[index + 1]
    near = whole.order - mention.order <= _NEXT and whole.value > _FEW * mention.value
    sworn = reading.headcounts[whole.head].status == "appointed" and not _ASIDE.search(
        reading.folded, *reading.clause(index + 1)
    )
    alike = compatible(reading.headcounts[whole.head], reading.count(index))
    return whole.head if near and sworn and alike else None
