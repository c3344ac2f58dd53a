"""The scheme that a paragraph is on, kept until another is named: ``Untuk CPNS, ...``, ``Jalur PPPK dipecah dua``."""

from __future__ import annotations

import re

from extraction.categories.categories import combine, phrase
from extraction.model import LineKind, Sentence
from extraction.words.cue_tables import ENTRANTS
from extraction.words.numbers import SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_THEN = (
    r"[\"'“‘ ]*(?:(?:adapun|sedangkan|sementara(?: itu)?|lalu|kemudian|selanjutnya|berikutnya|selain itu|nah|namun"
    r"|tetapi|sebaliknya|di (?:tempat|sisi|pihak|bagian) (?:lain|terpisah)),? )?"
)
_SCHEME = (
    r"(?:(?:jalur|skema|seleksi|rekrutmen|pengadaan|penerimaan|formasi|kelompok|kategori|kebutuhan|jenis|lowongan) )"
)
_OPENING = re.compile(
    rf"{_THEN}(?:untuk|bagi|khusus(?: untuk| bagi| pada)?|pada|di|kalau|soal|mengenai)(?: pada| di)? {_SCHEME}*"
)
_UNLIKE = re.compile(  # a scheme told beside another: "Beda lagi dengan PPPK.", "Lain halnya PPPK guru, yang ..."
    rf"{_THEN}(?:(?:lain|beda|berbeda|berlainan|sama)(?: lagi| halnya| cerita(?:nya)?| nasib(?:nya)?| pula)?"
    r"|tidak demikian(?: halnya)?|(?:begitu|demikian) (?:pula|juga))(?: (?:dengan|untuk|di|pada|bagi|untuk))?"
    rf" (?:nasib )?{_SCHEME}*"
)
_SUBJECT = re.compile(  # "Jalur PPPK dipecah dua.", "Nasib CPNS berkebalikan."; a schedule is of no people
    rf"{_THEN}(?:jalur|skema|seleksi|rekrutmen|pengadaan|penerimaan|nasib|urusan|lowongan) {_SCHEME}*"
)
_SHARE = re.compile(  # "Sebagian besar jatah berupa PPPK. Guru 958 formasi": the sentence ends with its scheme
    rf"{_THEN}(?:yang )?(?:(?:porsi|kuota|jatah|formasi|bagian|alokasi|kebutuhan|usulan) )?"
    r"(?:paling besar|paling banyak|terbesar|terbanyak|sebagian (?:besar|terbesar|kecil)|mayoritas|kebanyakan"
    r"|(?:hampir )?(?:semua|seluruh)(?:nya)?|selebihnya|sisanya)(?![a-z])"
    r"(?: (?!honorer|tenaga|guru|tidak|tak|bukan|tanpa|belum)[a-z]+){0,7}? (?=pppk|p3k|cpns|calon|pegawai)"
)
_STAGE = (
    r"(?:tahap(?:an)?|gelombang|periode|sesi|termin) (?:ke-?)?(?:i{1,3}|[1-3]|satu|dua|tiga|pertama|kedua|ketiga)(?!\w)"
)
_STAGE_OPENS = re.compile(rf"{_THEN}(?:(?:pada|untuk|di|dari|soal|mengenai|hasil|seleksi) )*{_STAGE}")
_STAGE_OF = re.compile(rf"\)?(?: (?:formasi|tahun|anggaran|ta|20\d\d|untuk|pada|di|seleksi)){{0,4}},? {_STAGE}")
# What goes on from there is said of the scheme: "untuk CPNS 2024, ...", "pada PPPK yang ..."; not "untuk PPPK guru".
_TO_THE_TOPIC = re.compile(
    r"\)?(?: (?:tahun|formasi|tahap|gelombang|ta|20\d\d|[12]|i{1,2}|ini|itu|sendiri|saja|juga|pula))*"
    r"(?:,| (?:yang|ada|tersedia|disediakan|dibuka|dibutuhkan|terdapat|tercatat|jumlah|kuota|formasi|pelamar|pendaftar"
    r"|peserta|hasil|di|me|ber|ter|[a-z]+nya))"
)
_ENDS = re.compile(r"\)?(?: [a-z]+){0,2}[.,;]")
_SUM = re.compile(
    r"(?<![a-z])(?:total|seluruh|keseluruhan|semua|gabungan|dijumlah|digabung"
    r"|(?<!tahap )(?<!tahapan )(?<!gelombang )(?<!periode )(?<!sesi )(?<!termin )kedua)"
)
_WANTED = re.compile(rf"(?<![a-z])(?:(?:di|mem)butuhkan|(?:di|me)perlukan|memerlukan|mencari|dicari){SO_MANY} \Z")
_SENTENCES_BACK = 30  # of a paragraph; few have ten
_STAGES_BACK = 1000  # characters between one stage and the next
_LEAD = 48  # characters before a number that say that so many are wanted


def scheme_of_paragraph(page: Page, around: Surroundings, mixed: bool) -> str | None:
    """The scheme that the number's sentence, or one before it in the paragraph, opens with as its topic.

    Not where people of another name come between, nor a sum of both schemes. Where an article is on both (``mixed``),
    a subject is a topic too ("Jalur PPPK dipecah dua"), and a stage follows the scheme that had one before.
    """
    if _SUM.search(page.folded, around.clause[0], around.number.start):
        return None
    sentences, last = page.document.sentences, around.sentence.no
    high = around.number.start
    got: set[str | None] = set()
    for no in range(last, max(-1, last - _SENTENCES_BACK), -1):
        if sentences[no].paragraph != around.sentence.paragraph:
            break
        scheme, end = _opened(page, sentences[no], mixed)
        low = end if scheme else sentences[no].start
        got |= {cue.meaning.category for cue in page.cues.within(low, high)} - {None, "asn", scheme}
        if got - {"pppk_penuh_waktu"} or (got and scheme not in (None, "pppk")):
            return None  # "Jalur PPPK ... yang kebagian formasi penuh waktu": what some of them got
        if scheme:
            return scheme
        if mixed and _STAGE_OPENS.match(page.folded, sentences[no].start):
            return None if got else _staged_before(page, sentences[no])
        high = sentences[no - 1].end
    return None


def _staged_before(page: Page, sentence: Sentence) -> str | None:
    """The scheme that was told of last before the sentence, where it was told of by stages ("PPPK tahap pertama")."""
    low = max(0, sentence.start - _STAGES_BACK)
    told = [cue for cue in page.cues.within(low, sentence.start) if cue.meaning.category in ENTRANTS]
    while told and told[-1].meaning.category_role == "qualifier":
        told.pop()
    return combine(phrase(page, told, True)) if told and _STAGE_OF.match(page.folded, told[-1].end) else None


def is_wanted(page: Page, around: Surroundings) -> bool:
    """Whether a scheme wants so many, which are its posts ("Pada PPPK yang dibutuhkan 318 orang")."""
    if _WANTED.search(page.folded, *around.lead(_LEAD)) is None:
        return False
    return _opened(page, around.sentence, mixed=False)[0] is not None


def _opened(page: Page, sentence: Sentence, mixed: bool) -> tuple[str | None, int]:
    """The scheme that a sentence opens with as its topic, and where its name ends; None where it does not."""
    if sentence.kind is not LineKind.BODY:
        return None, sentence.start
    for opening in (_OPENING, _UNLIKE, _SUBJECT, _SHARE) if mixed else (_OPENING,):
        frame = opening.match(page.folded, sentence.start, sentence.end)
        first = page.cues.starting.get(frame.end()) if frame else None
        if first is None or first.meaning.category not in ENTRANTS:
            continue
        name = phrase(page, page.cues.within(first.start, min(sentence.end, first.start + 160)), False)
        name = [cue for cue in name if cue.meaning.category is not None]
        scheme, end = combine(name), name[-1].end
        goes_on = _TO_THE_TOPIC.match(page.folded, end, sentence.end) is not None
        if scheme in ENTRANTS and (
            opening is _SUBJECT or goes_on or (opening in (_UNLIKE, _SHARE) and _ENDS.match(page.folded, end))
        ):
            return scheme, end
    return None, sentence.start
