"""A name in which the sentence before ends, and for which a pronoun stands: ``Salah satunya Eka. Ia kini menjabat``."""

from __future__ import annotations

import re

from extraction.model import Document
from extraction.person_names import Name, read_name
from extraction.position_heads import Head
from extraction.positions import Marks, is_office

_PRONOUN = re.compile(
    r"(?:Ia|Dia|Beliau)\s+(?:(?:kini|sekarang|lalu|resmi|yang)\s+)*"
    r"(?:menjadi|menjabat|menduduki|mengisi|selaku|sebagai|(?:diangkat|dilantik|dipercaya|ditunjuk|didapuk|bertugas)"
    r"(?:\s+(?:sebagai|selaku|menjadi))?)(?:\s+sebagai)?\s+$"
)
_LAST_NAME = re.compile(r"(\S*)\s+((?:[A-Z][\w'’.-]*\s+){0,5}[A-Z][\w'’-]+)((?:\s*,\s*[A-Z][\w.]*)*)[.”\"]?\s*$")
_WHERE = frozenset(  # a word before the capitals, or their first, that makes them a place
    (
        *(
            "di",
            "ke",
            "dari",
            "pada",
            "menuju",
            "dalam",
            "gedung",
            "aula",
            "balai",
            "lapangan",
            "pendopo",
            "hotel",
            "kantor",
        ),
        *("universitas", "fakultas", "jalan", "masjid", "stadion", "desa", "kecamatan"),
    )
)
_LONGEST = 110  # characters of a name with its degrees


def named_before(document: Document, number: int, head: Head, marks: Marks) -> Name | None:
    """The name for which the pronoun stands that opens sentence ``number``, in which ``head`` begins a position."""
    text, sentence = document.text, document.sentences[number]
    if not number or not _PRONOUN.fullmatch(text, sentence.start, head.start):
        return None
    last = document.sentences[number - 1]
    written = _LAST_NAME.search(text, max(last.start, last.end - _LONGEST), last.end)
    if last.paragraph != sentence.paragraph or last.kind is not sentence.kind or written is None:
        return None
    if not _WHERE.isdisjoint((written[1].lower(), written[2].split()[0].lower())):
        return None
    name = read_name(text, written.start(2), written.end(2))
    if name is None or any(map(is_office, name.words)) or marks.regions.get(name.start) is not None:
        return None
    return None if any(at in marks.heads for at in range(name.start, name.end)) else name
