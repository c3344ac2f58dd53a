"""Lists that are told of one kind of work, by the words before them or by the line that announces them."""

from __future__ import annotations

import re

from extraction.model import Headcount, LineKind
from extraction.parts.mentions import Reading

WORKS = frozenset({"guru", "kesehatan", "teknis"})  # none of these holds people of another
_OF_SCHOOLS = ("guru", "kepala", "pengawas", "wali", "penilik", "pamong belajar", "tutor", "pendidik", "konselor")
_CALLED = {
    "guru": "(?:guru|(?:tenaga |formasi )?pendidik(?:an)?)",
    "kesehatan": "(?:kesehatan|nakes|tenaga medis)",
}


def other_work(total: Headcount, part: Headcount) -> bool:
    """Whether the two are named as people of different work, of which neither holds the other."""
    if total.occupation == "guru" and part.occupation is not None:
        return not part.occupation.startswith(_OF_SCHOOLS)  # teachers hold no "sanitarian"
    return total.occupation in WORKS and part.occupation in WORKS and total.occupation != part.occupation


def is_of_named_work(reading: Reading, whole: int, first: int, parts: tuple[int, ...]) -> bool:
    """Whether a list is told of the work that a count before it is of: ``Untuk guru, terbanyak di SD 180 ...``.

    Not where an item is of another work: ``Guru paling banyak, 700 orang, disusul nakes 421 orang``.
    """
    count = reading.headcounts[whole]
    if count.occupation is None or any(other_work(count, reading.headcounts[part]) for part in parts):
        return False
    return _tells_of(reading, first, count.occupation)


def _tells_of(reading: Reading, first: int, work: str) -> bool:
    """Whether the words before the first item hold the work and more words behind it: its subject, no label.

    In the line that announces the items nothing need stand behind it: ``Rincian formasi kesehatan:``.
    """
    name = _CALLED.get(work, re.escape(work))
    if re.search(rf"\b{name}\b\W+[a-z]+\b[^.;]*$", reading.folded[slice(*reading.opening(first))]):
        return True
    if reading.mentions[first].kind is not LineKind.ITEM:
        return False
    heading = _heading(reading, first)
    return re.search(rf"\b{name}\b[^.;]*$", heading) is not None


def _heading(reading: Reading, first: int) -> str:
    """The line right above the item, where it ends in a colon and has no count of its own."""
    no = reading.mentions[first].sentence - 1
    line = reading.document.sentences[no] if no >= 0 else None
    if line is None or (first and reading.mentions[first - 1].sentence >= no):
        return ""
    told = reading.folded[line.start : line.end].rstrip()
    return told[:-1] if told.endswith(":") else ""
