"""The kind of work that a passage is on: named where a sentence begins, kept until the paragraph names another."""

from __future__ import annotations

import re

from extraction.categories.categories import names_category, uncounted_before
from extraction.model import LineKind
from extraction.occupations.named_work import is_office, names_ranks
from extraction.occupations.occupations import is_rank
from extraction.words.cue_tables import ENTRANTS
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings, find_label

_ALIKE = (  # "Hal serupa terjadi pada", "Nasib yang sama dialami oleh"
    r"(?:hal|nasib|kondisi|keadaan|situasi|cerita|pola|gambaran)(?: yang)? (?:serupa|sama|senada|berbeda|sebaliknya)"
    r"(?: (?:juga|pun))?(?: (?:terjadi|terlihat|tampak|berlaku|muncul|dialami|dirasakan|menimpa)(?= ))? "
)
_FRAME = re.compile(
    r"[\"'“‘ ]*"
    r"(?:[a-z][a-z .,]{2,24} [–—-]{1,2} )?"  # a dateline
    r"(?:(?:lain halnya|berbeda|beda|sama halnya)(?: lagi)? (?:dengan )?(?=[a-z ]{3,40}(?:\.|$)))?"
    r"(?:(?:berbeda|lain halnya|berlainan|seperti halnya|sama seperti|tidak seperti) (?:dengan |dari )?"
    r"[a-z]+(?: [a-z]+)?, )?"
    r"(?:dibanding(?:kan)?(?: dengan)? (?:tahun|seleksi|rekrutmen|formasi|periode|usulan) [a-z0-9]+, )?"
    r"(?:(?:adapun|sedangkan|sementara(?: itu)?|lalu|kemudian|selanjutnya|berikutnya"
    r"|(?:begitu|demikian) (?:juga|pula|pun)(?: (?:halnya )?dengan)?"
    r"|selain itu|terakhir|pertama|kedua|ketiga|lantas|nah|di sisi lain|sebaliknya|kali ini),? )?"
    r"(?:(?:beralih|bergeser|pindah|masuk) ke |bagaimana (?:dengan|nasib) |lain lagi (?:dengan |ceritanya )?"
    rf"|{_ALIKE}(?:(?:oleh|pada|di|untuk|bagi|dengan|kepada) )?"
    r"|(?:untuk|bagi|khusus(?: untuk| bagi)?|pada|di|dari|soal|terkait"
    r"|mengenai|tentang|perihal|ihwal|kalau|dalam) )?"
    r"(?:(?:kelompok|kategori|rumpun|bidang|sektor|jalur|seleksi|rekrutmen|pengadaan|kebutuhan|jenis|posisi|para"
    r"|peserta|pelamar|pendaftar|jumlah|seluruh|yang|jabatan(?= kesehatan)) )*"
)
_TURN_OF = re.compile(r"(?<![a-z])giliran (?:(?:para|formasi|kelompok|pppk|p3k|penerima) )*")
_STAFF = frozenset({"honorer", "pns"})
_WAITING = re.compile(r"(?<![a-z])(?:belum|tertahan|tersisa|tertinggal|tercecer|menunggu|lagi|masih)(?![a-z])")
_TURN = re.compile(r"(?<![a-z])(?:tetapi|tapi|namun|sedangkan|sementara) (?:jumlah |nasib |para )?")
_OF_A_SELECTION = re.compile(r"(?<![a-z])(?:pelamar|pendaftar|peminat|peserta|kuota|alokasi|formasi)(?:nya)?(?![a-z])")
_IN_THIS = re.compile(
    r"[\"'“ ]*(?:di|pada|untuk|dari|dalam) (?:kategori|jalur|kelompok|seleksi|formasi|skema)"
    r" (?:ini|itu|tersebut|tadi)(?![a-z])"
)
_SHORT = 60  # characters of a sentence that only goes over to something else
_BACK = 3  # sentences
_LONGEST = 3  # cues of one phrase: "formasi PPPK tenaga guru"
_SINGLED = re.compile(  # another ground than work: a kind of formation, a school, a fate
    r"(?<!\w)(?:formasi (?:umum|khusus|lain|lainnya)|(?:jabatan|bidang) lain(?:nya)?"
    r"|kategori|jalur|tk|paud|sd|smp|sma|smk|slb|madrasah|negeri|swasta|kecamatan|desa"
    r"|dinas|badan|kantor|satuan|sekretariat|puskesmas|rsud|instansi|kementerian|lembaga|fakultas"
    r"|tidak|tak|gagal|mundur|mengundurkan|menarik|wafat|meninggal|berpulang|pindah|btl|bts|tms|optimalisasi|usia|umur|berusia|berumur|lulusan|berpendidikan|golongan)(?!\w)"
)
_ITS = re.compile(
    r"(?<![a-z])(?:pelamar|pendaftar|peminat|peserta|pesaing|penerima|kuota|formasi|kursi|jatah|alokasi|lowongan"
    r"|kebutuhan)nya(?![a-z])"
)
_OF_THIS = re.compile(  # "pelamar untuk jabatan ini", "di bidang tersebut"
    r"(?<![a-z])(?:jabatan|bidang|posisi|profesi|kelompok|formasi|rumpun) (?:ini|itu|tersebut|tadi)(?![a-z])"
)
# A sum of several kinds; not "Jumlahnya naik menjadi 310", of the kind told of before.
_SUM = re.compile(
    r"(?<!\w)(?:dijumlah|total|seluruh|keseluruhan|jumlah(?!nya (?:naik|turun|menyusut|berkurang|bertambah|melonjak"
    r"|merosot|menciut|tetap)(?![a-z]))|semua|gabung)"
)


def find_themes(page: Page) -> dict[int, str]:
    """The theme of each sentence that has one, by the sentence's number."""
    works: dict[int, list[Cue]] = {}
    for cue in page.cues.all:
        if cue.meaning.occupation is not None and (sentence := page.sentence_at(cue.start)) is not None:
            works.setdefault(sentence.no, []).append(cue)
    themes: dict[int, str] = {}
    sentences = page.document.sentences
    for number, named in works.items():
        if number in themes:
            continue
        opened = _opening(page, number)
        if opened is None or any(cue.meaning.occupation != opened[1] for cue in named if cue.start > opened[0]):
            continue
        after = number
        while after < len(sentences) and sentences[after].paragraph == sentences[number].paragraph:
            others = {cue.meaning.occupation for cue in works.get(after, ())} if after > number else set()
            if others - {opened[1]} or sentences[after].kind is not LineKind.BODY:
                break
            themes[after] = opened[1]
            after += 1
    return themes


def _opening(page: Page, number: int) -> tuple[int, str] | None:
    """The work that a sentence's frame or subject names ("Untuk PPPK guru, ...", "Formasi teknis ..."), and where."""
    sentence = page.document.sentences[number]
    if sentence.kind is not LineKind.BODY:
        return None
    frame = _TURN_OF.search(page.folded, sentence.start, sentence.end)
    frame = frame or _FRAME.match(page.folded, sentence.start, sentence.end)
    at = frame.end() if frame else sentence.start
    found = None
    for _ in range(_LONGEST):
        cue = page.cues.starting.get(at)
        if cue is None or cue.end > sentence.end or is_office(page, cue):
            break
        if names_ranks(page, cue):
            return None  # "Pejabat eselon II, III dan IV"
        if cue.meaning.occupation is not None and (cue.meaning.occupation_category is None or is_rank(page, cue)):
            found = cue.start, cue.meaning.occupation
        elif not cue.meaning.is_nominal:
            break
        at = cue.end + 1
    return found


def keeps_theme(page: Page, around: Surroundings) -> bool:
    """Whether a count without a work of its own is of the passage's: no sum, no other people, no ground beside it."""
    if names_category(around):
        return False
    if _SUM.search(page.folded, around.clause[0], around.number.start):
        return False
    if page.names_region(*around.clause):
        return False
    return _SINGLED.search(page.folded, *around.clause) is None and find_label(page.folded, around) is None


def its_work(page: Page, around: Surroundings) -> str | None:
    """The one kind of work that "-nya" points back to ("Di kelompok nakes lain lagi: pendaftarnya 385 orang").

    The last that the sentence names before it, else the one that the sentence before says is recruited for.
    """
    noun = _ITS.search(page.folded, around.clause[0], around.after_end)
    if noun is None:
        return None
    works = _works(page, around.sentence.start, noun.start())
    if not works and around.sentence.no:
        before = page.document.sentences[around.sentence.no - 1]
        if before.paragraph == around.sentence.paragraph:
            works = _works(page, before.start, before.end)
            if not any(_is_recruited(page, cue) for cue in works):
                return None  # "Daerah itu kekurangan perawat. Pelamarnya 212 orang."
    kinds = {cue.meaning.occupation for cue in works}
    return kinds.pop() if len(kinds) == 1 else None


def work_meant(page: Page, around: Surroundings) -> str | None:
    """The one kind of work that "this post" means: ``Terlaris pengantar kerja. Pelamar untuk jabatan ini 477 orang``.

    The sentence before names it, or this one before those words.
    """
    meant = _OF_THIS.search(page.folded, around.clause[0], around.clause[1])
    if meant is None or any(cue.meaning.occupation for cue in around.after):
        return None
    works = _works(page, around.sentence.start, meant.start())
    if not works and around.sentence.no:
        before = page.document.sentences[around.sentence.no - 1]
        works = _works(page, before.start, before.end) if before.paragraph == around.sentence.paragraph else []
    kinds = {cue.meaning.occupation for cue in works}
    return kinds.pop() if len(kinds) == 1 else None


def staff_turned_to(page: Page, around: Surroundings, previous: Surroundings | None) -> str | None:
    """Honorer, where the sentence before turns to them at last ("CPNS diseleksi, tetapi honorer banyak. Ada 2.772")."""
    before = uncounted_before(page, around, previous)
    turns = list(_TURN.finditer(page.folded, before.start, before.end)) if before else []
    if before is None or not turns:
        return None
    cue = page.cues.starting.get(turns[-1].end())
    named = {cue.meaning.category for cue in page.cues.within(turns[-1].end(), before.end)} - {None}
    return "honorer" if cue is not None and named == {cue.meaning.category} == {"honorer"} else None


def _works(page: Page, start: int, end: int) -> list[Cue]:
    return [
        cue
        for cue in page.cues.within(start, end)
        if cue.meaning.occupation and not cue.meaning.occupation_category and not is_office(page, cue)
    ]


def _is_recruited(page: Page, work: Cue) -> bool:
    """Whether a scheme or posts stand right before the work ("PPPK guru", "formasi bidan")."""
    stop = work.start - 1
    head = page.cues.ending.get(stop - 1 if page.folded.startswith(")", stop - 1) else stop)  # "... (PPPK) guru"
    if head is None:
        return page.folded.startswith("formasi ", work.start)
    return head.meaning.category in ENTRANTS or head.meaning.counted == "post"


def scheme_before(page: Page, around: Surroundings, previous: Surroundings | None) -> str | None:
    """The scheme that a short sentence goes over to, right before the count ("PPPK lain lagi. Pelamarnya 212 orang").

    It begins with the scheme, names no other and has no count of its own; any sentence that names one, where those who
    applied or posts are counted.
    """
    before = uncounted_before(page, around, previous)
    if before is None:
        return None
    named, begun = _named(page, before.start, before.end)
    if _OF_A_SELECTION.search(page.folded, around.clause[0], around.predicate_end) and len(named) == 1:
        begun = next(iter(named))  # "Pengadaan PPPK rampung kini. Dari 2.947 pelamar ..."
    elif before.end - before.start > _SHORT:
        return None
    if _IN_THIS.match(page.folded, around.sentence.start) and len(named) == 1:
        begun = next(iter(named))  # "Yang terbesar ada di PPPK. Di kategori ini 280 orang mundur."
    return begun if begun in ENTRANTS and named == {begun} else None


def staff_before(page: Page, around: Surroundings, previous: Surroundings | None) -> str | None:
    """Honorer or PNS, where a sentence that begins with them leads on to the count ("Honorer sedikit. Jumlahnya 120").

    It stands in the paragraph, at most three back, with no count since and no other people named.
    """
    sentences = page.document.sentences
    for no in range(around.sentence.no - 1, max(-1, around.sentence.no - 1 - _BACK), -1):
        if sentences[no].paragraph != around.sentence.paragraph or (previous and previous.sentence.no >= no):
            return None
        named, begun = _named(page, sentences[no].start, sentences[no].end)
        if not named:
            continue
        if named == {"honorer"} and _WAITING.search(page.folded, *around.clause):
            return "honorer"  # "Tidak semua honorer beruntung. Lima puluh orang lagi belum diproses."
        return begun if begun in _STAFF and named == {begun} else None
    return None


def _named(page: Page, start: int, end: int) -> tuple[set[str | None], str | None]:
    """The categories that a sentence or its last clause names, and the one that it begins with, behind its frame.

    A noun of no category may stand before that: ``Formasi CPNS``, ``tenaga outsourcing``.
    """
    named = {cue.meaning.category for cue in page.cues.within(start, end)} - {None}
    frame = _FRAME.match(page.folded, start, end)
    cue = page.cues.starting.get(frame.end()) if frame else None
    if cue is not None and cue.meaning.category is None and cue.meaning.is_nominal:
        cue = page.cues.starting.get(cue.end + 1)
    return named, None if cue is None else cue.meaning.category
