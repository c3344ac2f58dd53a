"""The day of what the article reports, among all the days it names.

Every mention gets a role from how it stands in its sentence (:mod:`extraction.dates.day_standings`); then, for an
appointment, the day of the ceremony or handover is the event's, else the day of the statement; for other articles the
day of the reported act in the opening, else of the statement. Days of decrees, days from which something holds,
deadlines, holidays and days to come are never the event's, and where nothing is left there is none.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from dataclasses import dataclass

from extraction.dates.day_standings import first_prose, is_called_today, is_held, is_next_round
from extraction.dates.relative_days import is_relative
from extraction.dates.standing_in_sentence import OPENING
from extraction.model import Byline, DateMention, Document, LineKind


@dataclass(frozen=True, slots=True)
class EventDate:
    """The chosen day, its words, how its year is known, and all mentions with their roles."""

    date: datetime.date | None
    text: str | None
    basis: str
    dates: tuple[DateMention, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A mention that is a real day. ``newsy``: with its weekday or in brackets, as papers date their own news.

    ``today``: called ``hari ini``. ``later``: the next round of what was told before, as in ``Sepekan kemudian``.
    """

    index: int
    date: datetime.date
    standing: str
    opening: bool
    newsy: bool
    today: bool
    later: bool


_MENTION_ROLES = {
    "decree": "decree",
    "effective": "effective",
    "since": "effective",
    "from": "effective",
    "statement": "statement",
    "decreed": "decree",
    "dateline": "publication",
    "stamp": "publication",
}
_TELLING = ("act", "plain", "statement")
_ABOVE = frozenset((LineKind.CAPTION, LineKind.TITLE))
_BACKGROUND = 21  # days: what lies further before the day of the news is no longer the news
_SLIP = datetime.timedelta(days=7)
_BARE_WEEKDAY = re.compile(
    r"(?:,|\bpada)\s(?:[Hh]ari\s)?(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu)(?=[.,]?\s*$|,\s|\.)"
    r"(?![,\s]+[(]?\d)"
)
_LATER = 20
_TODAY = 10  # "Senin (22/9) lalu 500 orang dilantik. Hari ini, Rabu (1/10), giliran 300"
# Weights of a candidate for an appointment and for any other article; a higher one wins, an absent one is never chosen.
_APPOINTMENT = {
    "act": 100,
    "plain": 70,
    "from": 75,
    "decreed": 65,
    "lately": 55,
    "statement": 50,
    "earlier": 45,
    "closed": 45,
    "dateline": 40,
    "tested": 30,
    "since": 25,
    "quoted": 20,
    "scheduled": 10,
}
_OTHERWISE = {
    "published": 105,
    "opening": 100,
    "from": 45,
    "decreed": 82,
    "statement": 80,
    "dateline": 60,
    "closed": 60,
    "act": 40,
    "plain": 30,
    "asked": 25,
    "announced": 35,
    "lately": 20,
    "earlier": 20,
}


def choose_event_date(
    document: Document,
    dates: tuple[DateMention, ...],
    standings: tuple[str | None, ...],
    byline: Byline,
    kind: str,
) -> EventDate:
    """The event's day among ``dates``, which come back with their roles set, at most one of them ``event``."""
    marked = list(dates)
    prose = first_prose(document) if dates else []
    candidates: list[_Candidate] = []
    for index, (mention, standing) in enumerate(zip(dates, standings, strict=True)):
        sentence = document.sentence_before(mention.start)
        if standing is None or sentence is None:
            continue
        if standing == "tested" and kind != "appointment":
            standing = "plain"  # of a selection, the day of the test is the act
        if standing == "announced" and kind == "appointment":
            standing = "plain"  # of those sworn in, the result is not the news
        marked[index] = mention._replace(role=_MENTION_ROLES.get(standing, "other"))
        if mention.date is not None:
            newsy = mention.weekday_stated is not None or mention.text[-1] in ")]" or is_relative(mention)
            held = standing == "act" and is_held(document, sentence) and mention.year_basis == "stated"
            reach = OPENING if newsy else 2 if held else 1
            opening = sentence.kind in _ABOVE or sentence.no in prose[:reach]
            today = is_called_today(document, mention)
            later = standing == "act" and is_next_round(document, sentence, mention)
            candidates.append(_Candidate(index, mention.date, standing, opening, newsy, today, later))
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
    if best.newsy or best.standing in ("dateline", "published", "decreed"):
        return True
    return best.opening and best.standing == "asked"


def _best(
    candidates: list[_Candidate], dates: tuple[DateMention, ...], published_on: datetime.date | None, appointment: bool
) -> _Candidate | None:
    """The candidate of the highest weight; days long before the news are background, plain days after it plans."""
    weights = _APPOINTMENT if appointment else _OTHERWISE
    dated = [candidate.date for candidate in candidates if candidate.standing == "dateline"]
    newsy = [candidate.date for candidate in candidates if candidate.newsy and candidate.standing in _TELLING]
    news = published_on or max(newsy or dated, default=None)
    told = ("statement",) if appointment else ("statement", "dateline")
    said = max((candidate.date for candidate in candidates if candidate.standing in told), default=None)
    if said is not None and news is not None and (news - said).days > _BACKGROUND:
        said = None  # what was said long ago is no word on the news
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
        if standing == "published" and news is not None and news - candidate.date > _SLIP:
            standing = "closed"  # "tak lolos seleksi yang diumumkan 6 Januari", told in March
        if candidate.opening and standing in ("act", "plain") and "opening" in weights:
            standing = "opening"
        if standing not in weights or (not appointment and standing in ("act", "plain") and not candidate.newsy):
            continue
        weight = (
            weights[standing]
            + 15 * candidate.opening
            + _TODAY * candidate.today
            + _LATER * candidate.later
            + 3 * times[candidate.date]
            - candidate.index / 2
        )
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
