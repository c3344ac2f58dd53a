"""Days told without a number: ``Selasa.``, ``hari ini``, ``kemarin``; the day of the paper says which they are.

News agencies date their news by a weekday alone ("kata dia di Praya, Jumat."), the web's papers by ``hari ini``. Below
a time stamp that weekday is the last one up to the stamp's day. Not so what is to come ("akan dilantik Senin"), comes
again ("setiap Senin"), is over ("Senin pekan lalu") or is said by somebody else ("mulai hari ini kalian ASN").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from extraction.dates.date_cues import read_cues
from extraction.dates.day_names import Weekday, weekday_named
from extraction.dates.day_standings import first_prose
from extraction.dates.standing_in_sentence import is_quoted
from extraction.model import DateMention, Document, LineKind, Sentence
from extraction.text.dateline import read_dateline

_WEEK = 7
_MANY = -1  # as many days ago as the words say
_NEXT = 12  # characters between a word for a day and the same day dated
_BEFORE, _AFTER = 260, 60  # characters of its sentence that say what a day is
_NAMES = r"Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad"
_WEEKDAY = re.compile(
    rf"""(?x) (?:^|(?<=,\s)|(?<=[–—-]\s)|(?<=\bpada\s)|(?<=\b[Hh]ari\s)|(?<=\b[Hh]ari,\s))
    (?P<day>{_NAMES}) (?:\s(?:dini\shari|pagi|siang|sore|petang|malam))? (?P<past>\s(?:kemarin|lalu))?
    (?!\w|,?\s(?:tanggal|tgl|hingga|sampai|dan|atau|depan|mendatang|nanti|besok|lusa|pekan|minggu|bulan|kemarin|lalu)\b)
    (?=\s*[.,;:)]|\s*$|\s[a-z(])"""
)
_TODAY = re.compile(
    r"(?i)\b(?:(?:hari|pagi|siang|sore|malam) ini|(?:pagi|siang|sore) tadi|tadi (?:pagi|siang|sore))\b"
    rf"(?!,?\s(?:pada\s)?(?:hari\s)?(?:{_NAMES}|tanggal|juga|pun|masih|belum)\b)"
)
_YESTERDAY = re.compile(
    # Not "tahun kemarin", nor "bukan pegawai kemarin sore", who are new to it.
    r"(?i)(?<!minggu\s)(?<!pekan\s)(?<!bulan\s)(?<!tahun\s)(?<!anak\s)(?<!orang\s)(?<!pegawai\s)\b"
    r"(?:kemar[ie]n(?=\s*[.,)]|\s*$|\s(?:me|di)[a-z]{4}|\s(?:pagi|siang|sore|petang|malam)\b)"
    r"|sehari (?:yang )?lalu\b)"
)
_DAYS_AGO = re.compile(r"(?i)\b(?P<days>dua|tiga|empat|lima|enam|[2-6]) hari (?:yang )?(?:lalu|silam)\b")
_SMALL = ("dua", "tiga", "empat", "lima", "enam")  # from two on
# "sampai hari ini", "setiap hari Senin", "sejak Senin": a span or a habit.
_SPAN = re.compile(
    r"(?i)\b(?:setiap|tiap|saban|sejak|hingga|sampai|dengan|mulai|per|sebelum|sesudah|setelah|saat|seperti|dari|antara|untuk"
    r"|bagi|lambat|terhitung)\s(?:pada\s)?(?:hari,?\s)?\Z"
)
_AHEAD = re.compile(r"\b(?:akan|bakal|segera)\b")
_COMPARED = re.compile(r"(?i)\bhari ini\b.*\bbesok\b|\bkemarin\b.*\bhari ini\b")  # "hari ini honorer, besok ASN"
_ASIDE = frozenset(
    ("effective", "since", "period", "closed", "birth", "holiday", "wished", "scheduled", "earlier", "decree")
)


def find_relative_days(
    document: Document, published_on: date | None, dated: Iterable[DateMention]
) -> list[DateMention]:
    """Days told by a weekday alone or from today's, where the paper's day is known and no news is ``dated`` in full."""
    told = [mention for mention in dated if mention.date is not None]
    if any(mention.role != "publication" and _is_newsy(mention) for mention in told):
        return []
    today = published_on or _day_of_dateline(document, told)
    if today is None:
        return []
    starts = [mention.start for mention in told]
    return [
        found
        for sentence in document.sentences
        if sentence.kind is LineKind.BODY
        for found in _read(document, sentence, today)
        if not any(0 <= start - found.end <= _NEXT for start in starts)  # "hari ini, 12 Maret 2025"
    ]


def is_relative(mention: DateMention) -> bool:
    """Whether a day is told without its number."""
    return mention.date is not None and not any(character.isdigit() for character in mention.text)


def _is_newsy(mention: DateMention) -> bool:
    return mention.weekday_stated is not None or mention.text[-1] in ")]"


def _day_of_dateline(document: Document, dated: list[DateMention]) -> date | None:
    """The day in the line that opens the first paragraph: "SERANG, 12 Maret 2025 –"."""
    prose = first_prose(document)
    if not prose or not dated:
        return None
    start = document.sentences[prose[0]].start
    line = read_dateline(document.text[start : start + 100])
    return next((mention.date for mention in dated if line and start <= mention.start < start + line.end), None)


def _read(document: Document, sentence: Sentence, today: date) -> list[DateMention]:
    words = document.text[sentence.start : sentence.end]
    found = []
    for pattern, days in ((_WEEKDAY, None), (_TODAY, 0), (_YESTERDAY, 1), (_DAYS_AGO, _MANY)):
        for match in pattern.finditer(words):
            if not _is_told(match) or is_quoted(document, sentence, sentence.start + match.start()):
                continue
            weekday = weekday_named(match["day"]) if days is None else None
            if weekday is not None:
                back = (today.weekday() - weekday.number) % _WEEK
                if not back and match["past"]:
                    continue  # "Rabu lalu", said on a Wednesday, may be either
            else:
                back = _days_ago(match["days"]) if days == _MANY else days or 0
            found.append(_mention(sentence, match, today - timedelta(days=back), weekday))
    return found


def _days_ago(word: str) -> int:
    return int(word) if word.isdigit() else _SMALL.index(word.lower()) + 2


def _around(match: re.Match[str]) -> tuple[str, str]:
    start, end = match.span()
    return match.string[max(0, start - _BEFORE) : start], match.string[end : end + _AFTER]


def _is_told(match: re.Match[str]) -> bool:
    """Whether something is done or said on the day, and neither comes nor recurs nor lasts."""
    before, after = _around(match)
    if _SPAN.search(before) or _AHEAD.search(after) or _COMPARED.search(match.string):
        return False
    cues = read_cues(before, after)
    said = cues.pop("statement", -1)
    return (said >= 0 or "act" in cues) and not any(at > said for role, at in cues.items() if role in _ASIDE)


def _mention(sentence: Sentence, match: re.Match[str], day: date, weekday: Weekday | None) -> DateMention:
    return DateMention(
        start=sentence.start + match.start(),
        end=sentence.start + match.end(),
        text=match.group(),
        date=day,
        weekday_stated=weekday.weekday if weekday else None,
        weekday_matches=True if weekday else None,
        year_basis="publication",
        role="other",
    )
