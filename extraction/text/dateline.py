"""Place and paper that open a first paragraph: ``SERANG –``, ``Ketapang (ANTARA) -``, ``JPNN.com, JAKARTA -``."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dateline:
    """``place`` and ``paper`` as written, None where missing; the paragraph's own words begin at ``end``."""

    place: str | None
    paper: str | None
    end: int


# Up to the first dash, colon or semicolon; no press name is longer.
_HEAD = re.compile(
    r"[\s\W]{0,4}(?:date\s+\S{8,10}\s+)?(?P<head>[\w(].{1,70}?)\s?(?P<mark>\s--?(?=\s)|[–—]|--|\|\||(?<=[\w).])-(?=\s)|(?<=[A-Z]{3})-(?=[A-Z][a-z])|(?<=,)-(?=\s)|(?<=\w):(?=\s)|(?<=\)):|;)\s*"
)
_SECOND_HEAD = re.compile(r"(?P<place>[A-Z][A-Z .'/]{2,30}?)(?:,\s*(?P<paper>[\w.]{2,30}))?\s*(?:-|–|—)\s")
_COMMA_HEAD = re.compile(r"(?P<paper>[A-Za-z]{2,8})-\s?(?P<place>[A-Z]{4,30}),\s")
_BRACKET = re.compile(r"\s*[(\[](?P<paper>[^()\[\]]{2,40})[)\]]\s*")
_DOMAIN = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,20})?\.(?i:id|com|net|org|news|info|tv|co)")
_PRESS = re.compile(
    r"(?i)(?:news|pos|post|media|harian|warta|koran|tribun|radar|info|suara|berita|ekspres|express|times|pers|press"
    r"|kabar|tv|online|zona|republik|kompas|antara|detik|jurnal|satu|portal|gema|lintas|aktual|fakta|sinar|rakyat)"
)
_DATED = re.compile(r"(?:,\s*)?[(\[]?\b\d{1,2}(?:/\d{1,2}|\s+[A-Z][a-z]{2,8})(?:[/\s]\d{2,4})?[)\]]?")
_LOWER = re.compile(r"^[a-z]{4,20}(?=,\s*[A-Z])|(?<=[A-Za-z]),\s*[a-z]{4,20}$")
_WEEKDAY = re.compile(r"(?i)\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu),?\s*$")


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline of an article's first ``paragraph``, else None. Looks at its first 100 characters."""
    opening = paragraph[:100]
    if match := _COMMA_HEAD.match(opening):
        return Dateline(match["place"], match["paper"], match.end())
    match = _HEAD.match(opening)
    if match is None:
        return None
    end = match.end()
    head = _WEEKDAY.sub("", _DATED.sub("", match["head"])).strip(" ,-")
    paper = None
    if bracket := _BRACKET.search(head):
        paper = bracket["paper"].strip()
        head = (head[: bracket.start()] + " " + head[bracket.end() :]).strip(" ,-")
    if not head or re.search(r"\d", head.replace("24", "")) or len(head.split()) > 6 or not _is_named(head):
        return None
    if not head.isupper() and paper is None and not _DOMAIN.search(head) and match["mark"] != ";":
        after = opening[end : end + 1]
        if len(head.split()) > 3 or not (after.isupper() or after.isdigit() or after in '“"' or not after):
            return None
    if paper is not None:
        return Dateline(head or None, paper, end)
    parts = [part.strip() for part in re.split(r"[,_|]|\s-\s|(?<=[a-z])\.\s|(?<=\w)-(?=[A-Z])", head) if part.strip()]
    place, paper = _place_and_paper(parts)
    if match["mark"] == ":" and (paper is None or len(parts) == 1):
        return None  # "Bupati Garut: ..." opens no paper's line
    if place is None and paper is not None and (second := _SECOND_HEAD.match(opening, end)):
        place, end = second["place"], second.end()
    return Dateline(place, paper, end)


def read_source_line(line: str) -> Dateline | None:
    """Place and paper of a line of their own ("KENALI.CO.ID", "Simalungun, MISTAR.ID", "Jakarta -")."""
    head = line.strip(" -–—:|*")
    if bracket := _BRACKET.search(head):
        return Dateline(head[: bracket.start()].strip() or None, bracket["paper"].strip(), len(line))
    parts = [part.strip() for part in re.split(r",|(?<=\w)-(?=[A-Z])", head) if part.strip()]
    if not parts or len(parts) > 2 or not _is_named(head):
        return None
    place, paper = _place_and_paper(parts)
    if paper is None and len(parts) == 2:
        place, paper = parts
    return Dateline(place, paper, len(line))


def _place_and_paper(parts: list[str]) -> tuple[str | None, str | None]:
    site = next((part for part in parts if _DOMAIN.fullmatch(part)), None)
    if site is not None:
        return next((part for part in parts if part is not site), None), site
    if len(parts) == 1:
        return (None, parts[0]) if _is_press(parts[0]) else (parts[0], None)
    if _is_press(parts[0]) and not _is_press(parts[-1]):
        return parts[-1], parts[0]
    lower = [part for part in parts if part.islower() and part.isalpha()]
    if len(parts) == 2 and len(lower) == 1:
        return next(part for part in parts if part not in lower), lower[0]
    if len(parts) == 2 and (_is_press(parts[1]) or (parts[1].isupper() and " " not in parts[1])):
        return parts[0], parts[1]
    return ", ".join(parts), None


def _is_press(name: str) -> bool:
    """A paper's name by its words ("TRABASNEWS", "ZONA KOTAMOBAGU") or by capitals inside it ("NTBSatu")."""
    return bool(_PRESS.search(name)) or bool(re.search(r"[a-z][A-Z]", name))


def _is_named(head: str) -> bool:
    head = _LOWER.sub(" ", head, count=1)  # "jubicontoh" beside its place
    words = re.findall(r"[A-Za-z][\w.']*", head)
    return bool(words) and sum(word[0].isupper() or "." in word for word in words) == len(words)
