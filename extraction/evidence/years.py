"""Whether a number is a year: by its value and the words before it, against the people that it may count."""

from __future__ import annotations

import re

from extraction.model import Sentence
from extraction.words.cues import Cue
from extraction.words.numbers import Number
from extraction.words.page import Page

_YEARS = range(1945, 2046)
PEOPLE = re.compile(r"(?:orang|peserta|pelamar|pendaftar)(?![a-z])")  # never said of a year
_YEAR_BEFORE = re.compile(
    r"(?:tahun|anggaran|formasi|pada|sejak|seleksi|rekrutmen|penerimaan|pengadaan|hingga|sampai|per|medio|awal|akhir"
    r"|periode|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|agu\w*|ags\w*|sep\w*|okt\w*|nov\w*|des\w*|cpns|pppk|p3k|asn"
    r"|casn|pns|waktu|ii|i|dan|di|apbd|apbn|tes|ujian|uu asn|database|pemilu|pilkada|[a-z]{3,}\) ?|lulusan|angkatan|ta"
    r"|t\.a\.)[ ('\"/-]*\Z"
)
_IN_A_YEAR = re.compile(r"(?<!\w)(?:pada|di|(?:untuk|dalam) (?:seleksi|rekrutmen|penerimaan|pengadaan)) \Z")
_LONGEST_IN = 20  # characters of what _IN_A_YEAR matches
_DIGITS = 4


def is_year(page: Page, number: Number, sentence: Sentence, preceding: Cue | None, following: Cue | None) -> bool:
    """Whether the number is a year by its value or by the word before it, and no count of the people behind it."""
    called = preceding is not None and preceding.meaning.trap_before == "year"
    counted = following is not None and following.meaning.is_noun
    if not number.plain:
        return False
    if number.value not in _YEARS or number.end - number.start != _DIGITS:
        return called and not counted
    if counted:
        if preceding is not None and "quantity" in preceding.meaning.roles:
            return False
        low = max(sentence.start, number.start - 24)
        if not called and _YEAR_BEFORE.search(page.folded, low, number.start) is None:
            return False
    if called or following is None or PEOPLE.match(page.folded, following.start) is None:
        return True
    return _is_in_a_year(page, number, sentence)


def _is_in_a_year(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether a year's people are told, with a number of their own ("pada 2023 pendaftar PPPK ada 813")."""
    if _IN_A_YEAR.search(page.folded, max(sentence.start, number.start - _LONGEST_IN), number.start) is None:
        return False
    return any(number.end < other.start < sentence.end and other.value != 1 for other in page.numbers)
