"""Whose entry or pass leads to no post here: into a further test, into another region, to a contractor."""

from __future__ import annotations

import re

from extraction.statuses.weights import GONE
from extraction.words.cues import Cue

_THRESHOLD = re.compile(r"(?:[a-z]+ ){0,3}(?:passing grade|ambang batas)")
_FIRST_TEST = re.compile(r"(?<![a-z])(?:skd|seleksi kompetensi dasar)(?![a-z])")
_BEFORE_TEST, _BEHIND_TEST = 400, 60  # characters around a threshold that tell of which test it is
# "lulus CPNS di daerah lain", "dialihkan menjadi tenaga alih daya": they are not of those who enter here.
_ELSEWHERE = re.compile(
    r"[a-z]+(?: (?:seleksi|sebagai|jadi|menjadi|pada|di|cpns|pns|pppk|p3k|asn|dosen|guru|pegawai))*"
    r" (?:di|pada|dari) (?:daerah|instansi|tempat|kabupaten|kota|provinsi|kementerian|lembaga|kampus) lain(?![a-z])"
)
_HIRED_OUT = re.compile(
    r"[a-z ]+?(?: (?:ke|menjadi|jadi|sebagai))?(?: (?:skema|tenaga|pegawai|karyawan|sistem|status))?"
    r" (?:outsou?rcing|alih ?daya|pihak ketiga)(?![a-z])"
)
_GOT_IN = ("lulus", "lolos", "diterima", "keterima")
_TURNED = ("dialihkan", "mengalihkan", "beralih", "alih status", "berubah status", "diangkat")
_LONGEST_HIRED_OUT = 48  # characters behind the word


def passed_first_test(folded: str, cue: Cue) -> tuple[str, int] | None:
    """What they are who come above the threshold of the first test of CPNS: another is to come."""
    if _THRESHOLD.match(folded, cue.start) is None:
        return None
    test = _FIRST_TEST.search(folded, max(0, cue.start - _BEFORE_TEST), cue.end + _BEHIND_TEST)
    return None if test is None else ("other", 5)


def entered_elsewhere(folded: str, cue: Cue) -> tuple[str, int] | None:
    """What they are who got in elsewhere or are hired out."""
    if folded.startswith(_GOT_IN, cue.start) and _ELSEWHERE.match(folded, cue.start):
        return "other", GONE
    hired_out = folded.startswith(_TURNED, cue.start) and _HIRED_OUT.match(
        folded, cue.start, cue.end + _LONGEST_HIRED_OUT
    )
    return ("other", 6) if hired_out else None
