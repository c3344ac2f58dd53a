"""Every place that states a count, in reading order, and how it hangs on the place before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Container
from dataclasses import replace
from itertools import accumulate

from extraction.model import Document, Headcount, LineKind
from extraction.parts.gaps import Gap, Mention, Span, gap_between, opens_split, past_speaker, told_of
from extraction.text.clauses import GOES_ON
from extraction.words.link_cues import LinkCues
from extraction.words.numbers import read_numbers

_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")
_CLAUSE_BREAK = re.compile(
    r"[,;:](?!\d)|\.\s|\b(?:sedangkan|sementara|namun|tetapi|tapi|kemudian|lalu|sehingga|adapun|dan)\b"
)  # for folded text
_CLAUSE = 160  # characters of a clause read on each side of its number
_POSTS = re.compile(r"\s*(?:formasi|kuota|kursi|jatah|lowongan|jabatan|posisi)\b")  # for folded text
_POSTS_TOLD = re.compile(r"\b(?:formasi|kuota|kursi|jatah|lowongan)\b[^\d.,;:]*$")
COUNTS_PEOPLE = re.compile(r"\s*orang\b")
# "Alokasi PPPK nakes 269 orang", "kuota guru sebanyak 60 orang"; not "yang mendapat kuota 60 orang"
_ALLOTMENT = re.compile(
    r"(?<!mendapat )(?<!memperoleh )(?<!mendapatkan )\b(?:alokasi|kuota|jatah)(?:nya)?\s+(?:\w+\s+){0,4}?"
    r"(?:sebanyak\s+|sejumlah\s+|hanya\s+|adalah\s+|yakni\s+)?$"
)
_SCHEME = re.compile(r"\s*(?:cpns|pppk|p3k|asn)\b")  # "jatah 262 CPNS"
CLOSED = re.compile(r"\s*(?:[.,;]|$)")  # a number ends its phrase
_SUBJECT = 80  # characters from a clause's subject to the number that it is told by
_NOT_READ = frozenset({LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE})
REACH = 40  # mentions before another, or after it, that are looked at


class Reading:
    """A document's counts with every place that states them, and what the words around each place say."""

    __slots__ = (
        "_clauses",
        "_fell",
        "_openings",
        "_phrases",
        "_posts",
        "cues",
        "document",
        "folded",
        "headcounts",
        "mentions",
        "text",
    )

    def __init__(
        self, document: Document, headcounts: tuple[Headcount, ...], cues: LinkCues, mentions: tuple[Mention, ...]
    ) -> None:
        self.document = document
        self.text = document.text
        self.folded = document.folded
        self.headcounts = headcounts
        self.cues = cues
        self.mentions = mentions
        self._clauses: dict[int, Span] = {}
        self._openings: dict[int, Span] = {}
        self._phrases: dict[int, Span] = {}
        self._posts: dict[Span, bool] = {}
        self._fell: tuple[int, ...] | None = None

    def without(self, left_out: frozenset[int]) -> Reading:
        """The reading without the heads ``left_out``; the gaps close over them."""
        return self._keeping(lambda mention: mention.head not in left_out, close_up=False)

    def closed_up(self, inner: Container[int]) -> Reading:
        """The reading without the mentions that start at ``inner``, nor their sentences as distance."""
        return self._keeping(lambda mention: mention.start not in inner, close_up=True)

    def _keeping(self, wanted: Callable[[Mention], bool], *, close_up: bool) -> Reading:
        kept: list[Mention] = []
        last, shift = -1, 0
        for index, each in enumerate(self.mentions):
            mention = each
            if not wanted(mention):
                continue
            if close_up and kept and index - last > 1:
                shift = max(shift, mention.order - kept[-1].order - 1)
            if shift:
                mention = replace(mention, order=mention.order - shift)
            if kept and index - last > 1:
                gap = gap_between(self.document, self.cues, kept[-1], mention)
                if close_up and gap is Gap.SPLIT and self.mentions[last + 1].gap is Gap.SPLIT:
                    gap = mention.gap  # the word of splitting opens the inner list, not this item
                mention = mention if gap is mention.gap else replace(mention, gap=gap)
            kept.append(mention)
            last = index
        return Reading(self.document, self.headcounts, self.cues, tuple(kept))

    def parted(self, starts: Container[int]) -> Reading:
        """The reading with each mention that starts at one of ``starts`` made a count of its own, like its twin."""
        headcounts, mentions = list(self.headcounts), list(self.mentions)
        for index, mention in enumerate(self.mentions):
            if mention.start not in starts:
                continue
            twin = headcounts[mention.head]
            span = next((span for span in twin.mentions if span[0] <= mention.start < span[1]), None)
            if span is None or len(twin.mentions) < 2:
                continue
            rest = tuple(other for other in twin.mentions if other != span)
            headcounts[mention.head] = twin._replace(
                start=rest[0][0], end=rest[0][1], text=self.text[slice(*rest[0])], mentions=rest
            )
            mentions[index] = replace(mention, head=len(headcounts))
            text = self.text[slice(*span)]
            rules = tuple(rule.replace(":own", ":context") for rule in twin.rules)  # its own words were not asked
            headcounts.append(twin._replace(start=span[0], end=span[1], text=text, mentions=(span,), rules=rules))
        return Reading(self.document, tuple(headcounts), self.cues, tuple(mentions))

    @property
    def event(self) -> int:
        """The count told first, which is the event's own and stays in mind to the article's end; -1 where none is."""
        return self.mentions[0].head if self.mentions else -1

    def count(self, index: int) -> Headcount:
        """The count that the mention states."""
        return self.headcounts[self.mentions[index].head]

    def back(self, index: int) -> range:
        """The mentions before ``index`` that are looked back on, the nearest first."""
        return range(index - 1, max(-1, index - REACH), -1)

    def before(self, index: int, reach: int = 200) -> Span:
        """The words between the mention before ``index`` (or ``reach`` characters back) and the mention itself."""
        here = self.mentions[index].start
        low = self.mentions[index - 1].end if index else 0
        return min(max(low, here - reach), here), here

    def opening(self, index: int) -> Span:
        """The words of the mention's sentence before it, back to the mention before at most."""
        known = self._openings.get(index)
        if known is None:
            known = self._openings[index] = self._opening(index)
        return known

    def _opening(self, index: int) -> Span:
        low, high = self.before(index)
        if index:
            low = max(low, told_of(self.text, self.mentions[index - 1], high))
        start = min(self.document.sentences[self.mentions[index].sentence].start, high)
        return max(low, past_speaker(self.folded, start, high)), high

    def clause(self, index: int) -> Span:
        """The mention's own words: from the mention before it to the mention after it, within its sentence."""
        known = self._clauses.get(index)
        if known is None:
            known = self._clauses[index] = self._clause(index)
        return known

    def _clause(self, index: int) -> Span:
        mention = self.mentions[index]
        sentence = self.document.sentences[mention.sentence]
        low = max(mention.start - _CLAUSE, sentence.start)
        high = min(mention.end + _CLAUSE, max(sentence.end, mention.end))
        if index:
            low = max(low, min(self.mentions[index - 1].end, mention.start))
        if index + 1 < len(self.mentions):
            high = min(high, self.mentions[index + 1].start)
        return min(low, mention.start), high

    def phrase(self, index: int) -> Span:
        """The mention's clause cut at the commas around the number: the words that describe this count and no other."""
        known = self._phrases.get(index)
        if known is None:
            mention = self.mentions[index]
            low, high = self.clause(index)
            for stop in _CLAUSE_BREAK.finditer(self.folded, low, mention.start):
                low = stop.end()
            on = GOES_ON.match(self.folded, mention.end, high)
            first = on.end() if on else mention.start
            after = _CLAUSE_BREAK.search(self.folded, first, high) if high > first else None
            known = self._phrases[index] = low, after.start() if after else high
        return known

    def fell_away(self) -> tuple[int, ...]:
        """The mentions of those who fell away or were left: ``dua mundur``, ``27 sisanya``."""
        if self._fell is None:
            self._fell = tuple(
                index
                for index, mention in enumerate(self.mentions)
                if self.described("removed", index)
                or (mention.gap is not Gap.SPLIT and self.says("rest", self.clause(index)))
            )
        return self._fell

    def fallen(self) -> frozenset[int]:
        """The counts of those who are said to have fallen away, however their number is told."""
        return frozenset(self.mentions[index].head for index in self.fell_away() if self.described("removed", index))

    def counts_posts(self, mention: Mention) -> bool:
        """Whether posts are counted at the mention, not people."""
        number = mention.start, mention.end
        known = self._posts.get(number)
        if known is None:
            known = self._posts[number] = _counts_posts(self, mention)
        return known

    def says(self, kind: str, span: Span) -> bool:
        """Whether a cue of ``kind`` (:mod:`extraction.words.link_cues`) stands in ``span``."""
        return self.cues.has(kind, span)

    def described(self, kind: str, index: int) -> bool:
        """Whether a cue of ``kind`` stands in the mention's phrase, which is made out only where its clause has one."""
        return self.cues.may_have(kind, self.clause(index)) and self.cues.has(kind, self.phrase(index))

    def opens_split(self, index: int) -> bool:
        """Whether the words before the mention announce the parts of something."""
        return opens_split(self.text, self.cues, self.before(index))


def read(document: Document, headcounts: tuple[Headcount, ...]) -> Reading:
    """All mentions of all ``headcounts`` in reading order."""
    sentences = document.sentences
    orders = list(accumulate(sentence.kind not in _NOT_READ for sentence in sentences))
    cues = LinkCues(document.folded)
    places = sorted(
        (*_number_span(document.folded, span, headcount.value), head)
        for head, headcount in enumerate(headcounts)
        for span in headcount.places
    )
    mentions: list[Mention] = []
    for start, end, head in places:
        sentence = max(bisect_right(document.starts, start) - 1, 0)
        kind, order, value = sentences[sentence].kind, orders[sentence], headcounts[head].value
        mention = Mention(head, value, start, end, sentence, order, kind, Gap.FAR)
        gap = gap_between(document, cues, mentions[-1], mention) if mentions else Gap.FAR
        mentions.append(mention if gap is Gap.FAR else Mention(head, value, start, end, sentence, order, kind, gap))
    return Reading(document, headcounts, cues, tuple(mentions))


def _counts_posts(reading: Reading, mention: Mention) -> bool:
    """Whether posts are counted at the mention: a word for posts behind the number, or the clause's own.

    ``formasi CPNS yang tersedia 389.``, but not ``yang mendapat formasi 312 orang``.
    """
    if _POSTS.match(reading.folded, mention.end) is not None:
        return True
    subject = max(reading.document.sentences[mention.sentence].start, mention.start - _SUBJECT), mention.start
    if COUNTS_PEOPLE.match(reading.folded, mention.end) is not None:
        return _ALLOTMENT.search(reading.folded, *subject) is not None
    if _SCHEME.match(reading.folded, mention.end) is not None:
        return _ALLOTMENT.search(reading.folded, *subject) is not None
    if CLOSED.match(reading.folded, mention.end, reading.document.sentences[mention.sentence].end) is None:
        return False  # nor at the end of a list's line
    return _POSTS_TOLD.search(reading.folded, *subject) is not None


def _number_span(folded: str, span: Span, value: int) -> Span:
    """The number inside a headcount's span, figures and words of one number together; the span where it has none."""
    for match in _DIGITS.finditer(folded, *span):
        start, end = match.span()
        if (
            match.group().replace(".", "") == str(value)
            and folded[start - 1 : start] != "(" != folded[end + 1 : end + 2]
        ):
            return start, end
    low, high = span
    numbers = [(low + number.start, low + number.end, number.value) for number in read_numbers(folded[low:high])]
    spans = [(start, end) for start, end, read in numbers if read == value] or [number[:2] for number in numbers[-1:]]
    return spans[0] if spans else span
