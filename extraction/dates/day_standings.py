"""How each day that an article names stands in its sentence, and which days lie ahead of the day on which it speaks."""

from __future__ import annotations

import datetime
import re

from extraction.dates.standing_in_sentence import OPENING, standing_in
from extraction.model import DateMention, Document, LineKind, Sentence

_SPOKEN = frozenset(("statement", "dateline", "stamp"))  # the day of who speaks, or of the paper
_ACTS = frozenset(("act", "plain", "tested", "scheduled", "quoted", "closed"))
_TODAY = re.compile(r"(?<![a-z])(?:hari|pagi|siang|sore|malam) ini,? (?:pada |tanggal )?\Z")
# "Lima pejabat dilantik Selasa (6/1). Sepekan kemudian, Selasa (13/1), lima berikutnya menyusul": of several rounds
# the last is the news. Not what the same people do next ("tiga hari kemudian mereka menjalani orientasi").
_SOME_DAYS_ON = re.compile(
    r"(?i)\b(?:(?:se)?(?:hari|pekan|minggu|bulan) (?:kemudian|berselang|berikutnya|setelahnya|sesudahnya)"
    r"|(?:selang|berselang) (?:se|\w+ )(?:hari|pekan|minggu|bulan)|(?:disusul|menyusul)\b[^.;,]{0,60}"
    r"|(?:es|bes)oknya|keesokan (?:hari|pagi)(?:nya)?),?"
    r" (?:pada )?(?:hari )?\Z"
)
_OF_ANOTHER_ROUND = re.compile(
    r"(?i)\b(?:disusul|menyusul|(?:di|me|ter)lantik|pelantikan|disumpah|sumpah|dikukuhkan"
    r"|mengukuhkan|penyerahan|(?:di|me[nm]y?)(?:s?erahkan|bagikan)|menerima)\b"
)
_HELD = re.compile(
    r"(?i)\b(?:(?:meng|di)(?:gelar|adakan|helat)|(?:mem|di)buka|berlangsung|dilangsungkan|(?:me|di)laksanakan"
    r"|menyerahkan|mengikuti|acara|kegiatan)\b"
)
_BEFORE_NOW = re.compile(r"(?<![a-z])sebelum(?:nya)?(?![a-z])")
_BEFORE_DAY = 24  # characters
_SAME_DAY, _NEXT_DAY, _FARTHEST = (datetime.timedelta(days=days) for days in (0, 1, 40))
_REACH = 100
_LONGEST = 1500  # characters of a sentence that are looked at for each of its days


def read_standings(document: Document, dates: tuple[DateMention, ...]) -> tuple[str | None, ...]:
    """How each day stands in its sentence: a key of the weights, or a cue's role; None for a time stamp."""
    prose = first_prose(document) if dates else []
    sentences = (document.sentence_before(mention.start) for mention in dates)
    return tuple(
        None if mention.role == "publication" or sentence is None else standing_in(document, sentence, mention, prose)
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
    ahead), of a picture or called today; not of a statement before the news (``Sebelumnya, Senin (6/1), ...``). The
    next day is ahead of a statement only, since datelines slip by one, and none is that is too far off to be announced.
    Where no such day is told, none is, and those that the words say were or are to come are left out.
    """
    told = list(zip(dates, standings, strict=True))
    spoken = [
        mention.date
        for mention, standing in told
        if mention.date and (standing in _SPOKEN or _is_today(document, mention)) and not _was_said(document, mention)
    ]
    today = published_on or max(spoken, default=None)
    said = any(mention.date == today and standing == "statement" for mention, standing in told)
    least = _SAME_DAY if said else _NEXT_DAY
    return {
        mention.start: today is not None and least < mention.date - today <= _FARTHEST
        for mention, standing in told
        if mention.date and standing in _ACTS and (today is not None or standing != "scheduled")
    }


def _was_said(document: Document, mention: DateMention) -> bool:
    """Whether a saying is told as one before the news: ``Sebelumnya, Senin (6/1), kepala badan menyebut``."""
    sentence = document.sentence_before(mention.start)
    return sentence is not None and _BEFORE_NOW.search(document.folded, sentence.start, mention.start) is not None


def _is_today(document: Document, mention: DateMention) -> bool:
    """Whether a day stands under a picture or is called today."""
    return document.kind_at(mention.start) is LineKind.CAPTION or is_called_today(document, mention)


def is_called_today(document: Document, mention: DateMention) -> bool:
    """Whether ``hari ini`` or a time of today stands before the day or opens it: ``hari ini (28/10)``."""
    at = mention.start
    return document.folded.startswith("hari ini", at) or (  # a line may end between the two
        _TODAY.search(document.folded, max(0, at - _BEFORE_DAY), at) is not None
    )


def is_next_round(document: Document, sentence: Sentence, mention: DateMention) -> bool:
    """Whether the day is that of a further round, told after an earlier one: ``Sepekan kemudian, Selasa (13/1)``."""
    text, at = document.text, mention.start
    if _SOME_DAYS_ON.search(text, max(sentence.start, at - _REACH), at) is None:
        return False
    return _OF_ANOTHER_ROUND.search(text, sentence.start, min(sentence.end, sentence.start + _LONGEST)) is not None


def is_held(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells what is held, not what became of people: ``menggelar orientasi``, ``acara dibuka``."""
    return _HELD.search(document.text, sentence.start, min(sentence.end, sentence.start + _LONGEST)) is not None


def first_prose(document: Document) -> list[int]:
    """Numbers of the first sentences of prose."""
    found: list[int] = []
    for sentence in document.sentences:
        if sentence.kind is LineKind.BODY:
            found.append(sentence.no)
            if len(found) == OPENING:
                break
    return found
