"""How a count hangs on the count before it: a further item of its list, the opening of one, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from extraction.model import Document, LineKind
from extraction.text.speakers import VERB
from extraction.words.link_cues import LinkCues

_LIST_GLUE = re.compile(
    r"[,;/&+\n]|\b(?:dan|serta|lalu|kemudian|sedangkan|sementara|ditambah|plus|berikutnya|disusul|juga|dengan)\b", re.I
)
_SENTENCE_GLUE = re.compile(
    r"\W*(?:lalu|kemudian|adapun|sementara|sedangkan|berikutnya|selanjutnya|disusul|ditambah|begitu|serta|dan)\b", re.I
)
# Only after an item of a list do they lead on to its next one.
_LEADS_ON = re.compile(
    r"\W*(?:(?:masih|juga|ada)\s+(?:ada|juga|pula)|ada|(?:di\s+)?(?:belakang|bawah|sesudah|setelah)nya|menyusul|diikuti|terakhir|selain\s+itu|di\s+samping\s+itu)\b",
    re.I,
)
_NEXT_ITEM = re.compile(r"\W*(?:berikutnya|selanjutnya|disusul|menyusul|terakhir)\s", re.I)
_LONGEST_GLUE = 110  # characters between two numbers of one list; a title of a post may be long
_LONGEST_NAMES = 150  # characters of the offices that share the next item
_LONGEST_OPENING = 60  # characters of a sentence, opened by a word that joins it to the list, before its number
_LONGEST_LABEL = 45  # characters of a sentence before its number that only names the next item of a list
# A longer one does where it opens with whom or where the number is for. For folded text.
_FOR = re.compile(
    r"\W*(?:untuk|bagi|di\s+(?:tingkat|jenjang|lingkungan)|dinas|badan|kecamatan|kelurahan|puskesmas|rsud)\b"
)
OUT_OF = re.compile(  # for folded text
    r"(?:(?<!terdiri )(?<!terbagi )(?<!berasal )(?<!gabungan )(?<!akumulasi )(?<!jumlahan )\bdari|\bdi\s*antara)\s+"
    r"(?:(?:total|sebanyak|sekitar|jumlah|keseluruhan|seluruh|semua|usulan|pengajuan|permintaan|kuota|formasi|jatah|alokasi"
    r"|target|kebutuhan|rencana|pagu|lowongan|kursi|peserta|pelamar|pendaftar|sejumlah|kurang\s+lebih"
    r"|yang\s+(?:ikut|mengikuti|mendaftar|melamar|diusulkan|diajukan|diminta|dibuka|tersedia)(?:\s+(?:tes|ujian|seleksi))?"
    r")\s+)*(?:ke-?)?$",
)
POSTPOSED = re.compile(
    r"\s*(?:[\w-]+\s+){0,4}?(?:di\s*antaranya|di\s+antara\s+mereka"
    r"|dari\s+mereka(?=\s+(?:merupakan|adalah|ialah|berstatus|berasal)\b)"
    r"|(?<!tidak )(?<!belum )(?<!tak )(?<!akan )(?:termasuk\s+(?:yang|di\s+antara|(?:di\s+)?dalam\s+jumlah)"
    r"|(?:termasuk|masuk|berada|ada|terselip)\s+(?:di\s+)?dalam\s+(?:rombongan|barisan|gerbong|deretan|daftar|kelompok)"
    r"(?:\s+(?!berikut)[a-z]+){0,3}?\s+(?:itu|tersebut|tadi))"
    r"|dari\s+(?:(?:para|seluruh|semua)\s+)?(?:jumlah|total|angka|keseluruhan|rombongan|barisan|daftar|nama(?:-nama)?|orang"
    r"|pejabat|pegawai|guru|kepala\s+sekolah|peserta|penerima|pelamar|kursi|formasi|jabatan|jatah|kuota|jptp?)"
    r"(?:\s+\w+){0,2}\s+(?:tersebut|itu|tadi)|(?P<those>dari\s+yang))\b",
    re.IGNORECASE,
)
OF_YEAR = re.compile(  # for folded text: a count of another year than the one before it
    r"\W*(?:(?:pada|untuk|di|sedangkan|sementara|adapun)\s+)*"
    r"(?:tahun\s+(?:20\d\d|lalu|kemarin|sebelumnya)|(?<=pada )20\d\d|(?<=untuk )20\d\d)\b"
)
# What follows a list, or a part, that leaves a rest, counted or not.
REST_FOLLOWS = re.compile(
    r"[^.\d]{0,80}(?:[.,;]\s+[\"”“]?(?:dan\s+)?|\s+dan\s+)(?:sedikit\s+)?(?:(?:sisa|selebih)nya\b"
    r"|(?:yang\s+)?lain(?:nya)?(?=\s+(?:hanya|cuma|sekadar|tetap|masih|tinggal|(?:semua|seluruh)(?:nya)?\s+(?:di|ke|ber)))"
    r"|yang\s+lain(?:nya)?(?=\s+(?:di\s|ke\s|bertugas|mengajar|ditempatkan|bekerja)))",
    re.IGNORECASE,
)
# Names that end the sentence before: "Tiga dipegang Plt, yaitu A di DPMPTSP dan B di Dinsos. Dua posisi lain ...".
_NAMES_FOLLOW = re.compile(
    r"[^.:]*\b(?:yakni|yaitu|ialah|adalah|masing-masing|antara\s+lain|di\s*antaranya)\s+(?:[^:\s]+\s+){2,}"
)
_REST_ITEM = re.compile(
    r"(?: (?!yang|di|dari)[a-z]+){0,2} (?:lain|(?:sisa|selebih|lain)nya|lagi)(?= [a-z])"
)  # "Tiga orang lainnya dirotasi"
# The next items of a list share a number: "Sementara Guguak, Bukit Barisan dan Harau masing-masing tiga orang".
_SHARED = re.compile(r"(?!\W*(?:dari|di antara)\b)[^.;:\d]{1,150}\bmasing-masing (?:sebanyak )?$")
_FARTHEST = 600  # characters a gap is read
# A sentence that opens so goes on with the count before, not with its list. For folded text.
_BACK_TO = re.compile(r"\b(?:yang|mereka|dari|itu|di\s+(?:kelompok|jenjang|golongan|kategori|tk|sd|smp|sma|smk))\b")


# Who says it opens many a sentence of which the count's own words open the rest: "Ia menjelaskan, dari jumlah itu ..."
_SAID = re.compile(  # for folded text
    r"\W*(?:(?:[a-z][\w.'-]*\s+){0,6}?"
    r"(?:me[a-z]{3,}kan|menyebut|merinci|menambah|mengaku|menilai|berkata|bilang)(?:,\s+(?:bahwa\s+)?|\s+bahwa\s+)"
    rf"|(?:{VERB}"
    r"|menurut(?! (?:bidang|jenis|kategori|wilayah|formasi|jabatan|golongan|rumpun|profesi|mata|pendidikan|rincian"
    r"|tahap|daerah|usia|kelamin)))(?:nya|\s+[a-z][\w.'-]*){1,4},\s+)"
)


def past_speaker(folded: str, start: int, end: int) -> int:
    """Where the words of a sentence begin that opens with who says them; ``start`` where it does not."""
    said = _SAID.match(folded, start, end)
    return said.end() if said else start


class Gap(Enum):
    """How a mention hangs on the mention before it."""

    LIST = "list"  # coordinated with it: a further item of the same list
    SPLIT = "split"  # a word of splitting stands between: a list opens here
    NEAR = "near"  # the same or the next sentence, no coordination
    FAR = "far"


@dataclass(slots=True, eq=False)  # not frozen, as cues are not
class Mention:
    """One place that states headcount ``head``; ``start`` and ``end`` are the number's own characters."""

    head: int
    value: int
    start: int
    end: int
    sentence: int  # index in the document's sentences
    order: int  # the sentence's place among those of the article itself, link lines and furniture left out
    kind: LineKind
    gap: Gap


Span = tuple[int, int]


def opens_split(text: str, cues: LinkCues, span: Span, *, within: bool = False) -> bool:
    """Whether the words announce parts; ``within``: they lie in one sentence, and its line breaks are a page's own."""
    if cues.has("split", span) or cues.has("among", span):
        return True
    start, end = span
    colon = text.rfind(":", start, end)
    if colon >= 0 and end - colon <= 40:
        # "8.500 orang: 5.000 PNS" and "120 formasi:" above a list; "Guru: 28 orang" is an item's own colon.
        ends_line = text[colon + 1 : end].lstrip(" \t").startswith("\n")
        if ends_line or ((within or text.find("\n", start, colon) < 0) and text[start:colon].strip()):
            return True
    return text.count("(", start, end) > text.count(")", start, end)


def told_of(text: str, last: Mention, start: int) -> int:
    """Where the words about ``last`` end that would look like the opening of a list: ``13 orang di antaranya ...``."""
    postposed = POSTPOSED.match(text, last.end, start)
    return postposed.end() if postposed else last.end


def gap_between(document: Document, cues: LinkCues, last: Mention, mention: Mention) -> Gap:
    """How ``mention`` hangs on the mention ``last`` before it; the gap that it carries already is not asked."""
    if mention.start == last.start:
        return Gap.LIST  # one number told of each of several
    if mention.sentence == last.sentence:
        return _gap_within(document, cues, last, mention)
    apart = mention.order - last.order
    if mention.kind is LineKind.ITEM and last.kind is LineKind.ITEM and apart <= 1:
        return Gap.LIST
    opens = document.sentences[mention.sentence].start
    if last.gap is Gap.SPLIT and apart == 1 and _NEXT_ITEM.match(document.text, opens, mention.start):
        return Gap.LIST  # whatever the words behind the item before it split: "Pertama 22 orang, terdiri atas guru."
    if last.gap in (Gap.LIST, Gap.SPLIT) and apart == 1 and _SHARED.match(document.folded, opens, mention.start):
        return Gap.LIST
    low = max(told_of(document.text, last, mention.start), mention.start - _FARTHEST)
    if _is_announced(document, cues, low, mention, named=last.sentence == mention.sentence - 1):
        return Gap.SPLIT
    if apart > 1:
        return Gap.FAR
    return Gap.LIST if _goes_on(document, last, mention, low) else Gap.NEAR


def _gap_within(document: Document, cues: LinkCues, last: Mention, mention: Mention) -> Gap:
    """How ``mention`` hangs on ``last`` in one sentence."""
    text, start = document.text, mention.start
    if start - last.end > _FARTHEST:
        return Gap.NEAR
    if opens_split(text, cues, (told_of(text, last, start), start), within=True):
        return Gap.SPLIT
    if mention.value < last.value and OUT_OF.search(document.folded, max(0, last.start - 40), last.start):
        return Gap.SPLIT  # "dari 1.962 pelamar, 1.382 lolos"
    joined = 0 < start - last.end <= _LONGEST_GLUE and _LIST_GLUE.search(text, last.end, start)
    return Gap.LIST if joined else Gap.NEAR


def _is_announced(document: Document, cues: LinkCues, low: int, mention: Mention, *, named: bool) -> bool:
    """Whether the words from ``low`` on announce parts: ``Berikut yang dilantik: guru 6 orang, dokter 4 orang``.

    They may be a sentence of their own: ``Komposisinya sebagai berikut``, ``SK dikelompokkan menurut wilayah``. Names
    that end the sentence of the count before (``named``) are that count's.
    """
    sentences, here = document.sentences, mention.sentence
    before = max(sentences[here - 1].start, low)
    names = _NAMES_FOLLOW.match(document.folded, before, sentences[here].start) if named else None
    if opens_split(document.text, cues, (names.end() if names else before, mention.start)):
        return True
    if mention.kind is not LineKind.BODY:
        return False
    return opens_split(document.text, cues, (max(sentences[here].start, low), mention.start), within=True)


def _goes_on(document: Document, last: Mention, mention: Mention, low: int) -> bool:
    """Whether the sentence goes on with the list of ``last``: by the word that it opens with, or by what it names."""
    text, start = document.text, mention.start
    opening = max(past_speaker(document.folded, document.sentences[mention.sentence].start, start), low)
    near = start - opening <= _LONGEST_OPENING
    glue = _SENTENCE_GLUE.match(text, opening, start)
    if glue and (near or _names_where(document, glue.end(), start)):
        return True
    if _REST_ITEM.match(document.folded, mention.end):
        return True
    if last.gap not in (Gap.LIST, Gap.SPLIT):
        return False
    if near and _LEADS_ON.match(text, opening, start):
        return True
    return _names_next_item(document, last, mention, low, opening)


def _names_next_item(document: Document, last: Mention, mention: Mention, low: int, opening: int) -> bool:
    """Whether the sentence only names the next item, in short or as what the number is for, and does not look back."""
    sentences, start = document.sentences, mention.start
    here, before = sentences[mention.sentence], sentences[last.sentence]
    brief = start - max(here.start, low) <= _LONGEST_LABEL and here.paragraph == before.paragraph
    if not brief and not _names_where(document, opening, start):
        return False
    dated = OF_YEAR.match(document.folded, opening, start) is not None
    if dated and not OF_YEAR.match(document.folded, before.start, last.start):
        return False  # "Diusulkan 747, guru 723. Tahun 2019 hanya 34"
    if POSTPOSED.match(document.text, mention.end):
        return False  # "88 orang. Satu orang di antaranya berhalangan"
    return _BACK_TO.search(document.folded, opening, start) is None


def _names_where(document: Document, opening: int, start: int) -> bool:
    """Whether a sentence names at some length whom or where its number is for: ``Lalu Dinas A, Dinas B dan RSUD 2``."""
    return start - opening <= _LONGEST_NAMES and _FOR.match(document.folded, opening, start) is not None
