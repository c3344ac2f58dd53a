"""Where a clause begins and ends: at punctuation, at a conjunction, at a reason."""

from __future__ import annotations

import re

from extraction.text.speakers import SAYS

_THEN = " lalu "
_MARKS = (",", ";", ":", ". ")
_WORDS = (
    r" (?:dan|serta|sedangkan|sementara|adapun|lalu|kemudian|ditambah|plus|tetapi|namun|berikut"
    r"|selain(?! mereka| itu| yang)|sehingga|padahal"
    r"|karena|lantaran|akibat|sebab)(?= )"
)
_LAST = (" tahun", " bulan", " pekan", " minggu", " hari", " waktu", " semester", " periode")  # "tahun lalu" is a time
_EXPLAINS = r"[a-z0-9/ -]{1,14}\)"  # "(sk)" explains a word, it does not end a clause
_EXPLAINED = re.compile(rf"\({_EXPLAINS}")
_ASIDE = re.compile(  # ", lanjutnya," and ", kata dia,": who speaks stands between, the clause goes on
    rf",(?: [\"'])? {SAYS}(?: [a-z.]+){{0,3}}\Z"
)
_LONGEST_ASIDE = 44
_CONJUNCTION = re.compile(_WORDS)
GOES_ON = re.compile(  # "lima orang di antaranya kemudian mundur": the people's own verb, the first told of them
    r"(?: (?:orang|peserta|di ?antaranya|lainnya|itu|tersebut))* (?:kemudian|lalu) (?=(?:mundur|mengundurkan|meninggal"
    r"|wafat|gugur|batal|pindah|pensiun|tidak|tak|lulus|lolos|memilih|di(?!a\b|nas\b|ri\b)[a-z]{4,})(?![a-z]))"
)
_END = re.compile(rf"[,;:]|\. |\((?!{_EXPLAINS})|{_WORDS}")


def clause_start(folded: str, low: int, high: int) -> int:
    """Where the clause that reaches ``high`` begins, not before ``low``."""
    cut = low
    for mark in _MARKS:
        at = folded.rfind(mark, cut, high)
        if mark == ",":
            while at >= 0 and (aside := _aside(folded, cut, at)):
                at = folded.rfind(mark, cut, aside.start())
        if at >= 0:
            cut = at + 1
    bracket = folded.rfind("(", cut, high)
    while bracket >= 0 and _EXPLAINED.match(folded, bracket, high):
        bracket = folded.rfind("(", cut, bracket)
    if bracket >= 0:
        cut = bracket + 1
    start = cut
    for match in _CONJUNCTION.finditer(folded, cut, high):
        if not _is_time(folded, low, match.start()):
            start = match.end()
    return start


def _aside(folded: str, low: int, comma: int) -> re.Match[str] | None:
    """Who speaks, between commas, the second at ``comma``; not where another clause begins behind them."""
    if folded.startswith(" yang ", comma + 1):
        return None  # "dari 4.000 pelamar, kata dia, yang lolos 2.000"
    return _ASIDE.search(folded, max(low, comma - _LONGEST_ASIDE), comma)


def clause_end(folded: str, low: int, high: int) -> int:
    """Where the clause that goes on at ``low`` ends, not after ``high``."""
    on = GOES_ON.match(folded, low, high)
    at = on.end() if on else low
    while match := _END.search(folded, at, high):
        if not _is_time(folded, low, match.start()):
            return match.start()
        at = match.start() + 1
    return max(low, high)


def _is_time(folded: str, low: int, at: int) -> bool:
    """Whether the " lalu" at ``at`` belongs to a time that has passed."""
    return folded.startswith(_THEN, at) and folded.endswith(_LAST, low, at)
