"""Where a clause begins and ends: at punctuation, at a conjunction, at a reason."""

from __future__ import annotations

import re

_THEN = " lalu "
_MARKS = (",", ";", ":", ". ")
_WORDS = (
    *(" dan ", " serta ", " sedangkan ", " sementara ", " adapun ", _THEN, " kemudian ", " ditambah ", " plus "),
    *(" tetapi ", " namun ", " berikut ", " selain ", " sehingga ", " padahal "),
    *(" karena ", " lantaran ", " akibat ", " sebab "),
)
_LAST = (" tahun", " bulan", " pekan", " minggu", " hari", " waktu", " semester", " periode")  # "tahun lalu" is a time
_ACRONYM = re.compile(r"\([a-z0-9/ -]{1,14}\)")  # "(sk)" explains a word, it does not end a clause


def clause_start(folded: str, low: int, high: int) -> int:
    """Where the clause that reaches ``high`` begins, not before ``low``."""
    part = folded[low:high]
    cut = 0
    for mark in _MARKS:
        at = part.rfind(mark)
        if at >= cut:
            cut = at + 1
    bracket = part.rfind("(")
    while bracket >= cut and _ACRONYM.match(part, bracket):
        bracket = part.rfind("(", 0, bracket)
    if bracket >= cut:
        cut = bracket + 1
    for word in _WORDS:
        at = part.rfind(word)
        while at >= cut and word == _THEN and part.endswith(_LAST, 0, at):
            at = part.rfind(word, 0, at)
        if at >= cut:
            cut = at + len(word) - 1
    return low + cut


def clause_end(folded: str, low: int, high: int) -> int:
    """Where the clause that goes on at ``low`` ends, not after ``high``."""
    part = folded[low:high]
    cut = len(part)
    for mark in _MARKS:
        at = part.find(mark, 0, cut)
        if at >= 0:
            cut = at
    bracket = part.find("(", 0, cut)
    while bracket >= 0 and _ACRONYM.match(part, bracket):
        bracket = part.find("(", bracket + 1, cut)
    if bracket >= 0:
        cut = bracket
    for word in _WORDS:
        at = part.find(word, 0, cut + 1)
        while at >= 0 and word == _THEN and part.endswith(_LAST, 0, at):
            at = part.find(word, at + 1, cut + 1)
        if at >= 0:
            cut = at
    return low + cut
