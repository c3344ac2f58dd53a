"""The day of what the article reports, among all the days it names.

Every mention gets a role from the words around it (``seeds/reference/date_cues.csv``); then, for an appointment, the
day of the ceremony or handover is the event's, else the day of the statement; for other articles the day of the
reported act in the opening, else of the statement. Days of decrees, days from which something holds, deadlines,
holidays and days to come are never the event's, and where nothing is left there is none.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from dataclasses import dataclass

from extraction.date_cues import read_cues
from extraction.dateline import read_dateline
from extraction.model import Byline, DateMention, Document, LineKind, Sentence


@dataclass(frozen=True, slots=True)
class EventDate:
    """The chosen day, its words, how its year is known, and all mentions with their roles."""

    date: datetime.date | None
    text: str | None
    basis: str
    dates: tuple[DateMention, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A mention that is a real day. ``newsy``: with its weekday or in brackets, as papers date their own news."""

    index: int
    date: datetime.date
    standing: str
    opening: bool
    newsy: bool


_MENTION_ROLES = {
    "decree": "decree",
    "effective": "effective",
    "since": "effective",
    "from": "effective",
    "statement": "statement",
    "dateline": "publication",
    "stamp": "publication",
}
_TELLING = ("act", "plain", "statement")
_SPOKEN = frozenset(("statement", "dateline", "stamp"))  # the day of who speaks, or of the paper
_ACTS = frozenset(("act", "plain", "scheduled", "quoted"))
_TODAY = re.compile(r"(?<![a-z])(?:hari|pagi|siang|sore|malam) ini,? (?:pada |tanggal )?\Z")
_BEFORE_DAY = 24  # characters
_NEXT_DAY = datetime.timedelta(days=1)
_ABOVE = frozenset((LineKind.CAPTION, LineKind.TITLE))
_BACKGROUND = 21  # days: what lies further before the day of the news is no longer the news
_SLIP = datetime.timedelta(days=7)
_BARE_WEEKDAY = re.compile(
    r"(?:,|\bpada)\s(?:[Hh]ari\s)?(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu)(?=[.,]?\s*$|,\s|\.)"
    r"(?![,\s]+[(]?\d)"
)
_BEFORE, _AFTER = 260, 60
_OPENING = 3  # sentences of prose that tell what the article is about
_RANGE = re.compile(r"\d\s?(?:-|–|—|&|s/d|dan|hingga|sampai)\s?\d{1,2}[\s/]")
_SO_FAR = re.compile(r"(?i)[^.\n]{0,40}?\b(?:telah|sudah|tercatat|baru|masih)\b")
_NEVER = ("decree", "effective", "period", "birth", "holiday", "wished")
# A newspaper's own day carries its weekday; that of a holiday or of a wish does not.
_WITHOUT_WEEKDAY = ("birth", "holiday", "wished")
# Weights of a candidate for an appointment and for any other article; a higher one wins, an absent one is never chosen.
_APPOINTMENT = {
    "act": 100,
    "plain": 70,
    "from": 75,
    "statement": 50,
    "earlier": 45,
    "dateline": 40,
    "since": 25,
    "quoted": 20,
    "scheduled": 10,
}
_OTHERWISE = {
    "published": 105,
    "opening": 100,
    "from": 45,
    "statement": 80,
    "dateline": 60,
    "act": 40,
    "plain": 30,
    "asked": 25,
    "earlier": 20,
}


def read_standings(document: Document, dates: tuple[DateMention, ...]) -> tuple[str | None, ...]:
    """How each day stands in its sentence: a key of the weights, or a cue's role; None for a time stamp."""
    prose = _first_prose(document) if dates else []
    sentences = (document.sentence_before(mention.start) for mention in dates)
    return tuple(
        None if mention.role == "publication" or sentence is None else _standing(document, sentence, mention, prose)
        for mention, sentence in zip(dates, sentences, strict=True)
    )


def tell_ahead(
    document: Document,
    dates: tuple[DateMention, ...],
    standings: tuple[str | None, ...],
    published_on: datetime.date | None,
) -> dict[int, bool]:
    """Where days of acts stand, and whether each lies ahead of the day on which the article speaks.

    That is the day of publication, else the last of a statement (``kata Kepala BKD, Sabtu (12/4)`` leaves 24 April
    ahead), of a picture or called today. The next day is not ahead, since datelines slip by one.
    """
    told = list(zip(dates, standings, strict=True))
    spoken = [
        mention.date
        for mention, standing in told
        if mention.date and (standing in _SPOKEN or _is_today(document, mention.start))
    ]
    today = published_on or max(spoken, default=None)
    if today is None:
        return {}
    return {
        mention.start: mention.date - today > _NEXT_DAY
        for mention, standing in told
        if mention.date and standing in _ACTS
    }


def _is_today(document: Document, at: int) -> bool:
    """Whether a day stands under a picture or behind ``hari ini``."""
    sentence = document.sentence_before(at)
    pictured = sentence is not None and sentence.kind is LineKind.CAPTION
    return pictured or _TODAY.search(document.folded, max(0, at - _BEFORE_DAY), at) is not None


def choose_event_date(
    document: Document,
    dates: tuple[DateMention, ...],
    standings: tuple[str | None, ...],
    byline: Byline,
    kind: str,
) -> EventDate:
    """The event's day among ``dates``, which come back with their roles set, at most one of them ``event``."""
    marked = list(dates)
    prose = _first_prose(document) if dates else []
    candidates: list[_Candidate] = []
    for index, (mention, standing) in enumerate(zip(dates, standings, strict=True)):
        sentence = document.sentence_before(mention.start)
        if standing is None or sentence is None:
            continue
        marked[index] = mention._replace(role=_MENTION_ROLES.get(standing, "other"))
        if mention.date is not None:
            newsy = mention.weekday_stated is not None or mention.text[-1] in ")]"
            reach = _OPENING if newsy else 1
            opening = sentence.kind in _ABOVE or sentence.no in prose[:reach]
            candidates.append(_Candidate(index, mention.date, standing, opening, newsy))
    best = _best(candidates, dates, byline.published_on, kind == "appointment")
    if best is None or (not _is_of_the_news(best, kind) and _has_bare_weekday(document)):
        return EventDate(None, None, "none", tuple(marked))
    chosen = marked[best.index]._replace(role="event")
    marked[best.index] = chosen
    return EventDate(chosen.date, chosen.text, chosen.year_basis, tuple(marked))


def _is_of_the_news(best: _Candidate, kind: str) -> bool:
    """Whether the day would be the news also where the prose dates its news by a bare weekday.

    No background of a proposal is: "mereka sudah dilantik, Selasa (24/5)".
    """
    if kind != "appointment" and not best.opening and best.standing in ("act", "plain"):
        return False
    return best.newsy or best.standing in ("dateline", "published")


def _best(
    candidates: list[_Candidate], dates: tuple[DateMention, ...], published_on: datetime.date | None, appointment: bool
) -> _Candidate | None:
    """The candidate of the highest weight; days long before the news are background, plain days after it plans."""
    weights = _APPOINTMENT if appointment else _OTHERWISE
    news = published_on or max(
        (candidate.date for candidate in candidates if candidate.newsy and candidate.standing in _TELLING), default=None
    )
    told = ("statement",) if appointment else ("statement", "dateline")
    said = max((candidate.date for candidate in candidates if candidate.standing in told), default=None)
    times = Counter(candidate.date for candidate in candidates)
    best: tuple[float, _Candidate] | None = None
    for candidate in candidates:
        standing = candidate.standing
        if standing in _TELLING and news is not None:
            if (news - candidate.date).days > _BACKGROUND:
                standing = "earlier"
            elif candidate.date > news and not candidate.newsy:
                standing = "scheduled"
            elif not appointment and said is not None and candidate.date > said:
                standing = "scheduled"  # nobody speaks of a day gone by before it
        if candidate.opening and standing in ("act", "plain") and "opening" in weights:
            standing = "opening"
        if standing not in weights or (not appointment and standing in ("act", "plain") and not candidate.newsy):
            continue
        weight = weights[standing] + 15 * candidate.opening + 3 * times[candidate.date] - candidate.index / 2
        matches = dates[candidate.index].weekday_matches
        weight += 0 if matches is None else 2 if matches else -6
        if best is None or weight > best[0]:
            best = weight, candidate
    return _of_its_weekday(best[1], candidates, dates) if best else None


def _of_its_weekday(chosen: _Candidate, candidates: list[_Candidate], dates: tuple[DateMention, ...]) -> _Candidate:
    """The same day written again with the right number, where the chosen one's is not a day of its weekday.

    ``Selasa (23/12/2025)`` under the picture, ``Selasa (24/12/2025)`` in the lead: a slip of the pen.
    """
    slip = dates[chosen.index]
    if slip.weekday_matches is not False:
        return chosen
    for other in candidates:
        again = dates[other.index]
        alike = again.weekday_matches and again.weekday_stated == slip.weekday_stated and other.standing in _TELLING
        if alike and abs(other.date - chosen.date) < _SLIP:
            return other
    return chosen


def _has_bare_weekday(document: Document) -> bool:
    """Whether the prose dates its news by a weekday alone ("kata dia di Praya, Selasa."), as news agencies do."""
    return any(
        _BARE_WEEKDAY.search(document.text, sentence.start, sentence.end)
        for sentence in document.sentences
        if sentence.kind is LineKind.BODY
    )


def _standing(document: Document, sentence: Sentence, mention: DateMention, prose: list[int]) -> str:
    """How the day stands in its sentence: a key of the weights, or a cue's role that is never the event's."""
    text = document.text
    before = text[max(sentence.start, mention.start - _BEFORE) : mention.start]
    after = text[mention.end : min(sentence.end, mention.end + _AFTER)]
    cues = read_cues(before, after)
    lead = sentence.no in prose[:2]
    if "published" in cues and lead and not _is_quoted(document, sentence, mention.start):
        return "published"  # also "pengumuman tertanggal 1 Juli 2025": the paper's day is the news
    if "effective" in cues and mention.weekday_stated and lead:
        # "terhitung Senin, 5 Januari 2026" in the lead: a day told with its weekday is the news.
        cues["since"] = cues.pop("effective")
    if "period" in cues and mention.weekday_stated and lead and _SO_FAR.match(text, mention.end):
        return "from"  # what was reached by the day of the news: "Sampai Rabu (12/11/2025) telah terbit"
    if "since" in cues and mention.weekday_stated and lead and cues.get("period", -1) >= len(before):
        del cues["period"]  # "Mulai Senin (27/10/2025) hingga Rabu" in the lead: the news begins that day
    for role in _NEVER:
        if role in cues and (mention.weekday_stated is None or role not in _WITHOUT_WEEKDAY):
            return role
    if "since" in cues:
        if mention.weekday_stated and sentence.no in prose and not _is_quoted(document, sentence, mention.start):
            return "from"  # the news of the day: "mulai Rabu (19/9)", "terhitung Selasa (27/5/2025)"
        return "since" if mention.weekday_stated and "act" in cues else "effective"
    if prose and prose[0] == sentence.no:
        dateline = read_dateline(text[sentence.start : sentence.start + 100])
        if dateline is not None and mention.end <= sentence.start + dateline.end:
            return "stamp" if mention.text[:4].isdigit() else "dateline"
    if "selection" in cues and _RANGE.search(mention.text):
        return "period"
    said = cues.get("statement", -1)
    if said >= len(before):
        return "statement"  # "Kepala BKPSDM, Jumat (7/3/2025), mengatakan": its verb follows at once
    scheduled = cues.get("scheduled", -1)
    if scheduled > said and cues.get("meanwhile", -1) < scheduled:
        return "scheduled"
    if _is_quoted(document, sentence, mention.start):
        return "quoted"
    if cues.get("earlier", -1) > said:
        return "earlier"
    if "asked" in cues and sentence.no in prose:
        return "asked"  # "Surat usulan dikirim pada 20 Juli 2022": the proposal's own act
    done = cues.get("act", -1)
    if done >= 0 and cues.get("selection", -1) < 0 and done > said:
        return "act"
    return "statement" if said >= 0 else "plain"


def _is_quoted(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether direct speech is open at ``at``; speech may have begun some sentences earlier in the paragraph."""
    text, opening = document.text, sentence
    while (
        opening.no and at - opening.start < 1500 and document.sentences[opening.no - 1].paragraph == opening.paragraph
    ):
        opening = document.sentences[opening.no - 1]
    floor = max(opening.start, at - 1500)
    opened, closed = text.rfind("“", floor, at), text.rfind("”", floor, at)
    if opened > closed:
        return "”" in text[at : at + 1500].split("\n", 1)[0] or '"' in text[at : at + 1500].split("\n", 1)[0]
    return opened < 0 and text.count('"', floor, at) % 2 == 1


def _first_prose(document: Document) -> list[int]:
    """Numbers of the first sentences of prose."""
    found: list[int] = []
    for sentence in document.sentences:
        if sentence.kind is LineKind.BODY:
            found.append(sentence.no)
            if len(found) == _OPENING:
                break
    return found
