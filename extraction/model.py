"""The facts extraction speaks of: frozen values, each with its span.

Every span is a pair of character offsets into the decoded text of the article, ``text[start:end]``. All dates are
calendar days without a time. The JSON shape is section 2 of the contract; :mod:`extraction.article` writes it.

What an article has dozens of (lines, sentences, places, days, counts) are named tuples: three times as fast to make as
frozen dataclasses.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

APPOINTMENT, PROPOSAL, OTHER = "appointment", "proposal", "other"  # kinds of articles


class LineKind(StrEnum):
    """What a line of an article file is for."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    ITEM = "item"  # a bullet, a numbered entry, a table-like line
    CAPTION = "caption"  # a photo's caption: facts may stand in it
    BYLINE = "byline"  # author, editor, time of publication
    RELATED = "related"  # "Baca juga", related titles, tags: about other articles
    FURNITURE = "furniture"  # breadcrumbs, share counters, page markers, comment forms, advertisements


for _kind in LineKind:
    # Python 3.11 looks a member of an enum up through a descriptor written in Python, a plain attribute at once.
    type.__setattr__(LineKind, _kind.name, _kind)


class Line(NamedTuple):
    """One line of the text that is not blank, its line break and outer white space left out of the span."""

    start: int
    end: int
    kind: LineKind


@dataclass(slots=True)  # not frozen: the fields of all sentences are read again and again
class Sentence:
    """One sentence; ``paragraph`` counts paragraphs (or list items) from 0, ``line`` indexes ``Document.lines``."""

    no: int
    start: int
    end: int
    paragraph: int
    line: int
    kind: LineKind


@dataclass(frozen=True, slots=True)
class Document:
    """An article's text with its layout made out: what every later step reads.

    ``folded`` is the text as rules read it (:func:`extraction.text.folding.fold`), each character at its own offset;
    ``starts`` holds where each sentence begins.
    """

    text: str
    folded: str
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]
    title: str | None

    def sentence_before(self, offset: int) -> Sentence | None:
        """The last sentence that begins at or before ``offset``; it may end before it."""
        index = bisect_right(self.starts, offset) - 1
        return self.sentences[index] if index >= 0 else None

    def kind_at(self, offset: int) -> LineKind:
        """What the line at ``offset`` is for."""
        sentence = self.sentence_before(offset)
        return LineKind.BODY if sentence is None else sentence.kind


@dataclass(frozen=True, slots=True)
class Byline:
    """What the text says of its own making; None where it does not say."""

    publisher: str | None = None
    author: str | None = None
    editor: str | None = None
    dateline: str | None = None
    published_on: date | None = None
    is_advertorial: bool = False
    is_partial: bool = False  # "Laman: 1 2": further pages are not in this text


@dataclass(frozen=True, slots=True)
class Region:
    """A government or agency. ``code``: Home Affairs' code ("36.73"), None for ``nasional`` and ``instansi``.

    ``level``: kota, kabupaten, provinsi, nasional or instansi. ``name`` carries its level ("Kota Serang").
    """

    code: str | None
    name: str
    level: str
    province: str | None


class RegionMention(NamedTuple):
    """A place where the text names a region; not ``certain`` where the name alone does not decide (bare "Bandung")."""

    start: int
    end: int
    region: Region
    certain: bool
    is_employer: bool  # named as a government: "Pemkot Serang", "Bupati Paser", "di lingkungan Pemprov Banten"


class DateMention(NamedTuple):
    """A day named in the text. ``date`` is None where the words give no real calendar day (31/02/2025) or no year.

    ``year_basis``: stated, weekday, publication, context or none. ``role``: event, statement, publication, effective
    (TMT), decree, other. ``problem`` says in plain words what is wrong with an impossible day, else None.
    """

    start: int
    end: int
    text: str
    date: date | None
    weekday_stated: str | None
    weekday_matches: bool | None
    year_basis: str
    role: str
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Official:
    """A named person with the position the article gives; the span is the name's first mention.

    Degrees that follow without a comma are written as part of the name ("Zulfan Efendi SE"), others are left out.
    """

    start: int
    end: int
    name: str
    position: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech, quotation marks left out; ``speaker`` is None where the text does not attribute it."""

    start: int
    end: int
    text: str
    speaker: str | None


class Certainty(NamedTuple):
    """How often a count like this one is right in each of these fields, 0 to 1 (:mod:`extraction.certainty`)."""

    category: float
    occupation: float
    status: float


class Headcount(NamedTuple):
    """A stated number of people, posts or decrees, and what it counts (contract, section 2).

    ``of`` is the index in ``Article.headcounts`` of the total that contains this count, else None. ``region`` is the
    employer of these people where it is not the article's own, else None. ``mentions`` are the spans of every place
    that states the fact, in order, this one included. ``rules`` names the rules that decided, in order, for
    ``--explain``: ``category:own`` and ``status:own`` where the count's own words decided, ``category:context`` and
    ``status:context`` where its surroundings did (a total's then outweigh them), ``status:news of KIND`` where the
    head of the article overruled either. ``undecided`` names the fields that no rule could decide, with the reason.
    ``certainty`` is None until all counts of the article are decided.
    """

    start: int
    end: int
    text: str
    value: int
    category: str
    occupation: str | None
    label: str | None
    status: str
    role: str
    of: int | None
    approximate: bool
    region: Region | None = None
    mentions: tuple[tuple[int, int], ...] = ()
    rules: tuple[str, ...] = ()
    undecided: tuple[tuple[str, str], ...] = ()
    certainty: Certainty | None = None

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """The spans of every place that states the fact; its own where no others were gathered."""
        return self.mentions or ((self.start, self.end),)

    @property
    def first(self) -> int:
        """Where the fact is first told."""
        return self.places[0][0]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """One split of a stated total into stated parts; all are indexes into ``Article.headcounts``."""

    total: int
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """Everything extraction says of one article."""

    title: str | None
    byline: Byline
    kind: str
    region: Region | None
    region_reason: str | None  # why region is None
    event_date: date | None
    event_date_text: str | None
    event_date_basis: str
    officials: tuple[Official, ...]
    headline: int | None  # index into headcounts
    headline_certainty: float  # how often a headline chosen like this one is right, 0 to 1; also where there is none
    headcounts: tuple[Headcount, ...]
    breakdowns: tuple[Breakdown, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[Quote, ...]
    sentences: tuple[Sentence, ...]
