"""Who is told to lead an office, where no word for the post stands: "Rosida beralih memimpin Dinas Kearsipan".

The office stands behind the verb ("Budi Santoso kini mengepalai BKPSDM") or before it ("Dinas Sosial kini dipegang
Darjo Utomo", "SKB Pati dipercayakan kepada Novri Hasibuan"). Who leads a meeting or a march leads no office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extraction.model import Document, LineKind
from extraction.people.named_before import is_surely_named, name_before
from extraction.people.office_words import is_office
from extraction.people.offices import Marks
from extraction.people.person_names import Name, read_name
from extraction.people.position_heads import Head, is_head_word

_LEADS = ("mimpin", "ngepalai", "nakhodai", "ngomandani", "ngambil alih", "megang ")
_IS_LED = ("dipimpin", "dikepalai", "dinakhodai", "dikomandani", "dipegang", "dipercayakan")
_NOW = r"(?:(?:kini|sekarang|saat ini|resmi|akhirnya|lalu|kembali|tetap|juga) )"
_OFFICE = (
    r"(?:Dinas|Badan|Biro|Bagian|Bidang|Inspektorat|Satpol PP|Kantor|Kecamatan|Kelurahan|Puskesmas|RSUD|UPTD?|Kejaksaan"
    r"|Kejari|SKB|(?:SD|SMP|SMA|SMK|MA|MTs)N?|TK|B[AKP][A-Z]+(?:-[A-Z]+)?|Ba(?:ppeda|pperida|penda|kesbangpol|litbangda)"
    r"|Dis[a-z]{4,})(?![\w-])"
)
_NAME = r"(?: (?:[A-Z][\w’'-]*|\d+|dan(?= [A-Z])|/)){0,12}"
_CHOSEN = r"(?:(?:dipercaya|ditunjuk|ditugaskan|diminta|beralih|bergeser|berpindah|pindah) (?:untuk )?)"
_LEADING = re.compile(
    rf"\s*,?\s+(?:yang )?{_NOW}{{0,2}}{_CHOSEN}?"
    r"(?:memimpin|mengepalai|menakhodai|mengomandani|mengambil alih|memegang) $"
)
_LED = re.compile(rf"(?:me(?:mimpin|ngepalai|nakhodai|ngomandani|ngambil alih|megang)) (?P<office>{_OFFICE}{_NAME})")
# The office is what its clause is about: not "rapat di Dinas Sosial dipimpin Budi", "rombongan Dinas Sosial".
_IN_TURN = re.compile(
    r"(?:^|[,;] |\b(?:sementara|sedangkan|dan|lalu|serta|adapun|untuk) )(?i:adapun |sementara |sedangkan )?"
    rf"(?P<office>{_OFFICE}{_NAME}(?: \([A-Za-z]+\))?) {_NOW}{{0,2}}"
    r"(?:di(?:pimpin|kepalai|nakhodai|komandani|pegang)(?: oleh)?|dipercayakan kepada) (?=[A-Z])"
)
_CALLED = {"Kecamatan": "Camat", "Kelurahan": "Lurah", "Inspektorat": "Inspektur"}  # who heads it, without "Kepala"


def find_leaders(document: Document, marks: Marks) -> Iterator[tuple[Name, str]]:
    """Names, each with the post of who leads the office named: ``Kepala Dinas Sosial``, ``Camat Lasem``."""
    text = document.text
    if not any(stem in document.folded for stem in (*_LEADS, *_IS_LED)):
        return
    for sentence in document.sentences:
        if sentence.kind is not LineKind.BODY:
            continue
        for match in _LED.finditer(text, sentence.start, sentence.end):
            at = match.start("office")
            name = name_before(text, Head(at, at, "full"), sentence, marks, _LEADING)
            if name is not None and is_surely_named(text, name, sentence):
                yield name, _position(match["office"])
        for match in _IN_TURN.finditer(text[sentence.start : sentence.end]):
            name = read_name(text, sentence.start + match.end(), sentence.end)
            if name is not None and not (is_office(name.words[0]) or is_head_word(name.words[0])):
                yield name, _position(match["office"])


def _position(office: str) -> str:
    first, _, rest = office.partition(" ")
    head = _CALLED.get(first)
    return f"Kepala {office}" if head is None else f"{head} {rest}".strip()
