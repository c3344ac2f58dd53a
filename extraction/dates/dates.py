"""Days named in the text, with the weekday that stands beside them checked against the calendar."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from extraction.dates.day_forms import Day, find_days
from extraction.dates.relative_days import find_relative_days
from extraction.dates.year_inference import YearEvidence
from extraction.model import DateMention, Document, LineKind

_THROUGH = re.compile(r"\s*(?:-|–|—|s/d|hingga|sampai(?:\s+dengan)?|dan)\s*(?:tanggal\s*)?")
_CONTRACT = re.compile(
    r"(?i)\b(?:kontrak|perjanjian|masa (?:kerja|jabatan|bakti|tugas)|berlaku|bekerja)\w*\b[^.;\n]{0,80}"
    r"\b(?:hingga|sampai(?:\s+dengan)?|berakhir|habis|s/d)\s+(?:pada\s+|tanggal\s+)*\Z"
)
_REACH = 120  # characters
_FOUR_DIGITS, _CENTURY = 9999, 20
_ELSEWHERE = frozenset((LineKind.RELATED, LineKind.FURNITURE))


def find_dates(document: Document, published_on: date | None) -> tuple[DateMention, ...]:
    """Days that the article names, in order; link lines and the page's furniture are left out.

    Roles are not decided here: a time stamp's day is ``publication``, every other ``other``
    (:mod:`extraction.dates.event_date` goes on). A month or a year alone is no mention; a weekday alone is one only
    where the paper's day is known (:mod:`extraction.dates.relative_days`).
    """
    text = document.text
    found = [
        (day, kind) for day in find_days(text, 0, len(text)) if (kind := document.kind_at(day.start)) not in _ELSEWHERE
    ]
    stated = [
        made
        for day, _ in found
        if day.year is not None and (made := _calendar(day)) is not None and not _ends_a_contract(text, day.start)
    ]
    evidence = YearEvidence(text, published_on, stated)
    inferred = _inferred([day for day, _ in found], evidence)
    dated = [_mention(text, day, kind, evidence, inferred.get(day.start)) for day, kind in found]
    if relative := find_relative_days(document, published_on, dated):
        dated = sorted((*dated, *relative), key=lambda mention: mention.start)
    return tuple(dated)


def _ends_a_contract(text: str, at: int) -> bool:
    """Whether a day is the last of a contract, years after the news: "kontrak berlaku hingga 31 Maret 2030"."""
    return _CONTRACT.search(text, max(0, at - _REACH), at) is not None


def _calendar(day: Day) -> date | None:
    if day.problem is not None or day.year is None:
        return None
    return date(day.year, day.month, day.day)


def _inferred(days: list[Day], evidence: YearEvidence) -> dict[int, tuple[date | None, str]]:
    """Days without a year by their start; those with a weekday first, since they then decide the rest."""
    answers: dict[int, tuple[date | None, str]] = {}
    for day, after in pairwise(days):
        if day.year is None and after.year is not None and _THROUGH.fullmatch(evidence.text, day.end, after.start):
            year = after.year if (day.month, day.day) <= (after.month, after.day) else after.year - 1
            made = _calendar(day._replace(year=year))
            answers[day.start] = made, "context" if made else "none"
    open_days = [day for day in days if day.year is None and day.problem is None and day.start not in answers]
    known: dict[tuple[int, int, int | None], tuple[date | None, str]] = {}
    for with_weekday in (True, False):
        settled = []
        for day in open_days:
            if (day.weekday is not None) is with_weekday:
                key = day.day, day.month, day.weekday.number if day.weekday else None
                answer = known.get(key) or known.setdefault(key, evidence.infer(*key))
                answers[day.start] = answer
                if answer[0] is not None:
                    settled.append(answer[0])
        evidence.learn(settled)
    return answers


def _mention(
    text: str, day: Day, kind: LineKind, evidence: YearEvidence, inferred: tuple[date | None, str] | None
) -> DateMention:
    if inferred is not None:
        made, basis = inferred
    else:
        made, basis = _calendar(day), "stated" if day.year is not None else "none"
    matches, problem = None, day.problem
    if made is None and inferred is None and (meant := _with_a_digit_less(day)) is not None:
        made, basis, problem = meant, "context", None
    if made is not None and day.weekday is not None:
        matches = made.weekday() == day.weekday.number
        if not matches and basis == "stated" and (meant := evidence.corrected(made, day.weekday.number)) is not None:
            made, basis, matches = meant, "context", True
    return DateMention(
        start=day.start,
        end=day.end,
        text=text[day.start : day.end],
        date=made,
        weekday_stated=day.weekday.weekday if day.weekday else None,
        weekday_matches=matches,
        year_basis=basis,
        role="publication" if kind is LineKind.BYLINE else "other",
        problem=problem,
    )


def _with_a_digit_less(day: Day) -> date | None:
    """The day of that weekday where the year has a digit too many: ``Senin (5/9/20222)``."""
    if day.weekday is None or day.year is None or day.year <= _FOUR_DIGITS:
        return None
    written = str(day.year)
    years = {int(written[:at] + written[at + 1 :]) for at in range(len(written))}
    days = [_calendar(day._replace(year=year, problem=None)) for year in years if year // 100 == _CENTURY]
    fits = [found for found in days if found is not None and found.weekday() == day.weekday.number]
    return fits[0] if len(fits) == 1 else None
