"""State universities: each employs its own people, and no table holds them all."""

from __future__ import annotations

import re

from extraction.model import Document, LineKind, Region, RegionMention
from extraction.places.employing_words import APPOINTS, HEAD, HEAD_APPOINTS, people_words

_SCHOOL = re.compile(  # "Institut Agama Islam Negeri (IAIN) Palu"
    r"\b(?:Universitas|Institut|Politeknik|UIN|IAIN|ISBI)"
    r"(?:\s+(?:[A-Z][\w'.-]+|dan(?=\s[A-Z])|\((?:UIN|IAIN|ISBI)\)(?=\s[A-Z]))){1,7}"
)
# The verb of a headline, in which every word has a capital ("Universitas Contoh Terima 143 Dosen").
_VERB = re.compile(
    r" (?:Terima|Lantik|Melantik|Serahkan|Buka|Angkat|Bagikan|Usulkan|Kukuhkan"
    r"|Resmi|Dapat|Minta|Rekrut|Tambah|Siapkan|Ajukan)"
    r"(?: .*)?$"
)
_FROM = re.compile(
    r"(?i)\b(?:jebolan|lulusan|alumni|alumnus|tamatan|praja|lulus dari|kuliah di|belajar di|studi di|menempuh[\w ]+ di)"
    r"(?: dari)?\s+$"
)
_AND = re.compile(r"\s*(?:\([^()]*\))?,?\s*(?:dan|serta|maupun|atau)?\s+")
_LOOK_BACK = 48
# Words of a university's name that are followed by the one that tells it from others.
_SORTS = frozenset(
    (
        *("Negeri", "Islam", "Pendidikan", "Teknologi", "Sains", "Seni", "Pertanian", "Pembangunan", "Nasional"),
        *("Kristen", "Hindu", "Agama", "Siber", "Sultan", "Syekh", "Sunan", "Raden", "Maulana", "Jenderal", "dan"),
        # the first words of names that have two: "Universitas Sebelas Maret"
        *("Sebelas", "Gadjah", "Gajah", "Halu", "Sam", "Lambung", "Syiah", "Nusa", "Teuku", "Maritim", "Borneo"),
    )
)


def find_school(document: Document, mentions: tuple[RegionMention, ...], lead: int) -> tuple[Region | None, bool]:
    """The university named before ``lead``, and whether it is said to appoint or to employ the people counted.

    Its name is read in prose: a title's capitals run on into its verb.
    """
    text = document.text
    found = list(_SCHOOL.finditer(text, 0, lead))
    if not found:
        return None, False
    found = _without_origins(text, found)
    if not found:
        return None, False
    prose = [match for match in found if document.kind_at(match.start()) is not LineKind.TITLE]
    school = (prose or found)[0]
    end = school.end()
    headed = HEAD.search(text, max(0, school.start() - 24), school.start()) is not None
    if headed and (APPOINTS.match(text, end) or not text.startswith(",", end)):
        end = _school_end(text, school, {mention.end for mention in mentions})
    before = text[max(0, school.start() - 24) : school.start()].lower().split()
    acts = bool(before and before[-1] in people_words("agency")) or APPOINTS.match(text, end) is not None
    acts = acts or (headed and HEAD_APPOINTS.match(text, end) is not None)
    # It bears the name of its province or town ("Universitas Negeri Gorontalo").
    inside = [mention.region for mention in mentions if school.start() < mention.start < end]
    name = _VERB.sub("", " ".join(text[school.start() : end].split()))
    return Region(None, name, "instansi", inside[0].province if inside else None), acts


def _without_origins(text: str, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The schools that people are not only said to come from ("jebolan IPDN dan STAN")."""
    kept: list[re.Match[str]] = []
    origin = -1
    for school in found:
        low = max(0, school.start() - _LOOK_BACK)
        if _FROM.search(text, low, school.start()) or (origin >= 0 and _AND.fullmatch(text, origin, school.start())):
            origin = school.end()
        else:
            kept.append(school)
    return kept


def _school_end(text: str, school: re.Match[str], places: set[int]) -> int:
    """Where a school's name ends whose head's own name follows at once ("Rektor Universitas Airlangga Nasih").

    Behind the words that say its sort stands one of its own, or as many as lead up to a place.
    """
    ends = [match.end() + school.start() for match in re.finditer(r"\S+", school.group())]
    named = [end for end in ends if end in places]
    if named:
        return named[0]
    own = (end for end in ends[1:] if text[:end].rsplit(None, 1)[-1] not in _SORTS)
    return next(own, school.end())
