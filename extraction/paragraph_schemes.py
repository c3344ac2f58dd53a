"""The scheme that a paragraph is on, kept until another is named: ``Untuk CPNS, ...``, ``Di jalur PPPK ...``."""

from __future__ import annotations

import re

from extraction.categories import combine, phrase
from extraction.cue_tables import ENTRANTS
from extraction.model import LineKind, Sentence
from extraction.numbers import SO_MANY
from extraction.page import Page
from extraction.surroundings import Surroundings

_OPENING = re.compile(
    r"[\"'“‘ ]*(?:(?:adapun|sedangkan|sementara(?: itu)?|lalu|kemudian|selanjutnya|berikutnya|selain itu|nah),? )?"
    r"(?:untuk|bagi|khusus(?: untuk| bagi| pada)?|pada|di|kalau|soal|mengenai)(?: pada| di)? "
    r"(?:(?:jalur|skema|seleksi|rekrutmen|pengadaan|penerimaan|formasi|kelompok|kategori|kebutuhan|jenis|lowongan) )*"
)
# What goes on from there is said of the scheme: "untuk CPNS 2024, ...", "pada PPPK yang ..."; not "untuk PPPK guru".
_TO_THE_TOPIC = re.compile(
    r"\)?(?: (?:tahun|formasi|tahap|gelombang|ta|20\d\d|[12]|i{1,2}|ini|itu|sendiri|saja|juga|pula))*"
    r"(?:,| (?:yang|ada|tersedia|disediakan|dibuka|dibutuhkan|terdapat|tercatat|jumlah|kuota|formasi|pelamar|pendaftar"
    r"|peserta|hasil|di|me|ber|ter|[a-z]+nya))"
)
_SUM = re.compile(r"(?<![a-z])(?:total|seluruh|keseluruhan|semua|gabungan|dijumlah|digabung|kedua)")
_WANTED = re.compile(rf"(?<![a-z])(?:(?:di|mem)butuhkan|(?:di|me)perlukan|memerlukan|mencari|dicari){SO_MANY} \Z")
_LEAD = 48  # characters before a number that say that so many are wanted


def scheme_of_paragraph(page: Page, around: Surroundings) -> str | None:
    """The scheme that the number's sentence, or one before it in the paragraph, opens with as its topic.

    Not where people of another name come between, nor a sum of both schemes.
    """
    if _SUM.search(page.folded, around.clause[0], around.number.start):
        return None
    sentences = page.document.sentences
    no, high = around.sentence.no, around.number.start
    while no >= 0 and sentences[no].paragraph == around.sentence.paragraph:
        scheme, end = _opened(page, sentences[no])
        low = end if scheme else sentences[no].start
        others = {cue.meaning.category for cue in page.cues.within(low, high)} - {None, "asn", scheme}
        if others:
            return None
        if scheme:
            return scheme
        no -= 1
        high = sentences[no].end
    return None


def opens_with_scheme(page: Page, around: Surroundings, scheme: str) -> bool:
    """Whether the number's sentence is on that scheme from its first words ("Pada seleksi CPNS, pelamar 3.012")."""
    return _opened(page, around.sentence)[0] == scheme


def is_wanted(page: Page, around: Surroundings) -> bool:
    """Whether a scheme wants so many, which are its posts ("Pada PPPK yang dibutuhkan 318 orang")."""
    if _WANTED.search(page.folded, *around.lead(_LEAD)) is None:
        return False
    return _opened(page, around.sentence)[0] is not None


def _opened(page: Page, sentence: Sentence) -> tuple[str | None, int]:
    """The scheme that a sentence opens with as its topic, and where its name ends; None where it does not."""
    opening = _OPENING.match(page.folded, sentence.start, sentence.end) if sentence.kind is LineKind.BODY else None
    first = page.cues.starting.get(opening.end()) if opening else None
    if first is None or first.meaning.category not in ENTRANTS:
        return None, sentence.start
    name = phrase(page, page.cues.within(first.start, min(sentence.end, first.start + 160)), False)
    name = [cue for cue in name if cue.meaning.category is not None]
    scheme, end = combine(name), name[-1].end
    if scheme not in ENTRANTS or _TO_THE_TOPIC.match(page.folded, end, sentence.end) is None:
        return None, sentence.start
    return scheme, end
