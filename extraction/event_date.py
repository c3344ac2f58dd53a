"""The day of what the article reports, among all the days it names.

Every mention gets a role from the words around it (``seeds/reference/date_cues.csv``); then, for an appointment, the
day of the ceremony or handover is the event's, else the day of the statement; for other articles the day of the
reported act in the opening, else of the statement. Days of decrees, days from which something holds, deadlines,
holidays and days to come are never the event's, and where nothing is left there is none.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from extraction.dateline import read_dateline
from extraction.lexicon import read_table
from extraction.model import Byline, DateMention, Document, LineKind, Sentence


@dataclass(frozen=True, slots=True)
class EventDate:
    """The chosen day, its words, how its year is known, and all mentions with their roles."""

    date: datetime.date | None
    text: str | None
    basis: str
    dates: tuple[DateMention, ...]


@dataclass(frozen=True, slots=True)
class DateCue:
    """``pattern`` (any case) in the words right before, right after or near a day gives it ``role``."""

    role: str
    place: str
    pattern: re.Pattern[str]
    example: str

    def __post_init__(self) -> None:
        """Refuse a role or a place that no rule reads."""
        if self.role not in _ROLES:
            raise ValueError(f"role must be one of {', '.join(_ROLES)}, it is {self.role!r}")
        if self.place not in ("before", "after", "near"):
            raise ValueError(f"place must be before, after or near, it is {self.place!r}")


_ROLES = ("decree", "effective", "period", "birth", "holiday", "scheduled", "earlier", "statement", "act")
_MENTION_ROLES = {
    "decree": "decree",
    "effective": "effective",
    "statement": "statement",
    "dateline": "publication",
    "stamp": "publication",
}
CUES = read_table("date_cues.csv", DateCue)
_CUES = {
    role: [(row.place, re.compile(row.pattern.pattern, re.IGNORECASE)) for row in CUES if row.role == role]
    for role in _ROLES
}
_BEFORE, _AFTER = 260, 60
_OPENING = 3  # sentences of prose that tell what the article is about
_RANGE = re.compile(r"\d\s?(?:-|–|—|&|s/d|dan|hingga|sampai)\s?\d{1,2}[\s/]")
_SELECTION = re.compile(
    r"(?i)\b(?:seleksi|ujian|tes|skd|skb|pendaftaran|pemberkasan|verifikasi|pengumuman|lamaran)\b[^.]{0,90}$"
)
_MEANWHILE = re.compile(
    r"(?i)\b(?:saat|ketika|usai|seusai|selepas|di\s+sela(?:-sela)?|dalam\s+(?:sambutan|arahan|acara|apel|kegiatan)\w*)\b"
)
# Weights of a candidate for an appointment and for any other article; a higher one wins, an absent one is never chosen.
_APPOINTMENT = {"act": 100, "plain": 70, "statement": 50, "earlier": 45, "dateline": 40, "quoted": 20, "scheduled": 10}
_OTHERWISE = {"opening": 100, "statement": 80, "dateline": 60, "act": 40, "plain": 30, "earlier": 20}


def choose_event_date(document: Document, dates: tuple[DateMention, ...], byline: Byline, kind: str) -> EventDate:
    """The event's day among ``dates``, which come back with their roles set, at most one of them ``event``."""
    marked: list[DateMention] = []
    best: tuple[float, int] | None = None
    weights = _APPOINTMENT if kind == "appointment" else _OTHERWISE
    prose = _prose_numbers(document) if dates else {}
    days = [mention.date for mention in dates]
    for index, mention in enumerate(dates):
        sentence = _sentence_at(document, mention.start)
        if mention.role == "publication" or sentence is None:
            marked.append(mention)
            continue
        standing = _standing(document, sentence, mention, prose)
        marked.append(replace(mention, role=_MENTION_ROLES.get(standing, "other")))
        opening = sentence.kind in _ABOVE or prose.get(sentence.no, _OPENING) < _OPENING
        if opening and standing in ("act", "plain") and "opening" in weights:
            standing = "opening"
        if mention.date is None or standing not in weights:
            continue
        weight = weights[standing] + 15 * opening + 3 * days.count(mention.date) - index / 2
        if mention.weekday_matches is not None:
            weight += 2 if mention.weekday_matches else -6
        if best is None or weight > best[0]:
            best = weight, index
    if best is None:
        return EventDate(None, None, "none", tuple(marked))
    chosen = replace(marked[best[1]], role="event")
    marked[best[1]] = chosen
    return EventDate(chosen.date, chosen.text, chosen.year_basis, tuple(marked))


_ABOVE = frozenset((LineKind.CAPTION, LineKind.TITLE))


def _standing(document: Document, sentence: Sentence, mention: DateMention, prose: dict[int, int]) -> str:
    """How the day stands in its sentence: a key of the weights, or a cue's role that is never the event's."""
    text = document.text
    before = text[max(sentence.start, mention.start - _BEFORE) : mention.start]
    after = text[mention.end : min(sentence.end, mention.end + _AFTER)]
    for role in ("decree", "effective", "period", "birth", "holiday"):
        if _find(role, before, after) is not None:
            return role
    if prose.get(sentence.no) == 0:
        dateline = read_dateline(text[sentence.start : sentence.start + 100])
        if dateline is not None and mention.end <= sentence.start + dateline.end:
            return "stamp" if mention.text[:4].isdigit() else "dateline"
    if _RANGE.search(mention.text) and _SELECTION.search(before):
        return "period"
    said = _find("statement", before, after)
    scheduled = _find("scheduled", before, after)
    if scheduled is not None and (said is None or scheduled > said) and not _MEANWHILE.search(before, scheduled):
        return "scheduled"
    if _is_quoted(text, sentence, mention.start):
        return "quoted"
    earlier = _find("earlier", before, after)
    if earlier is not None and (said is None or earlier > said):
        return "earlier"
    done = _find("act", before, after)
    if done is not None and _SELECTION.search(before):
        done = None
    if said is not None and (done is None or done < said):
        return "statement"
    return "act" if done is not None else "plain"


def _find(role: str, before: str, after: str) -> int | None:
    """Where the last cue of ``role`` begins in ``before`` (its length or more: in ``after``), None without one."""
    found = None
    for place, pattern in _CUES[role]:
        if place == "after":
            if pattern.search(after):
                return len(before)
            continue
        if place == "near" and found is None and (match := pattern.search(after)):
            found = len(before) + match.start()
        for match in pattern.finditer(before):
            found = match.start()
    return found


def _is_quoted(text: str, sentence: Sentence, at: int) -> bool:
    """Whether direct speech is open at ``at``; speech may have begun some sentences earlier in the paragraph."""
    floor = max(text.rfind("\n", 0, sentence.start) + 1, at - 1500)
    opened, closed = text.rfind("“", floor, at), text.rfind("”", floor, at)
    if opened > closed:
        return "”" in text[at : at + 1500].split("\n", 1)[0] or '"' in text[at : at + 1500].split("\n", 1)[0]
    return opened < 0 and text.count('"', floor, at) % 2 == 1


def _sentence_at(document: Document, offset: int) -> Sentence | None:
    index = bisect_right(document.sentences, offset, key=lambda sentence: sentence.start) - 1
    return document.sentences[index] if index >= 0 else None


def _prose_numbers(document: Document) -> dict[int, int]:
    """Sentence numbers of the prose to their order in it."""
    prose = (sentence.no for sentence in document.sentences if sentence.kind is LineKind.BODY)
    return {no: order for order, no in enumerate(prose)}
