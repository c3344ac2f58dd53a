"""Every place that states a count, in reading order, and how it hangs on the place before."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate

from extraction.link_cues import cue
from extraction.model import Document, Headcount, LineKind

_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")
_NUMBER_WORDS = re.compile(
    r"\b(?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu"
    r"|juta|seorang|semata)\b\s*)+",
    re.I,
)
_LIST_GLUE = re.compile(
    r"[,;/&+\n]|\b(?:dan|serta|lalu|kemudian|sedangkan|sementara|ditambah|plus|berikutnya|disusul|juga|dengan)\b", re.I
)
_SENTENCE_GLUE = re.compile(
    r"^\W*(?:lalu|kemudian|adapun|sementara|sedangkan|berikutnya|selanjutnya|disusul|ditambah|begitu|serta|dan)\b", re.I
)
_CLAUSE_BREAK = re.compile(
    r"[,;:](?!\d)|\.\s|\b(?:sedangkan|sementara|namun|tetapi|tapi|kemudian|lalu|sehingga|adapun|dan)\b", re.I
)
_LONGEST_GLUE = 110  # characters between two numbers of one list; a title of a post may be long


OUT_OF = re.compile(
    r"\bdari\s+(?:(?:total|sebanyak|sekitar|jumlah|keseluruhan|seluruh|semua|usulan|sejumlah|kurang\s+lebih)\s+)*$",
    re.I,
)
_FARTHEST = 600  # characters a gap is read
_BARE_ITEM = re.compile(r"[\d.,]*\d(?:\s+\w+){0,3}\s*[.,;]")  # "Kutai Kartanegara sendiri 107 orang."


_NOT_READ = frozenset({LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE, LineKind.BLANK})


class Gap(Enum):
    """How a mention hangs on the mention before it."""

    LIST = "list"  # coordinated with it: a further item of the same list
    SPLIT = "split"  # a word of splitting stands between: a list opens here
    NEAR = "near"  # the same or the next sentence, no coordination
    FAR = "far"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that states headcount ``head``; ``start`` and ``end`` are the number's own characters."""

    head: int
    value: int
    start: int
    end: int
    sentence: int  # index in the document's sentences
    order: int  # the sentence's place among those of the article itself, link lines and furniture left out
    kind: LineKind
    gap: Gap


def read_mentions(document: Document, headcounts: tuple[Headcount, ...]) -> tuple[Mention, ...]:
    """All mentions of all ``headcounts`` in reading order."""
    text, sentences = document.text, document.sentences
    starts = [sentence.start for sentence in sentences]
    orders = list(accumulate(sentence.kind not in _NOT_READ for sentence in sentences))
    places = sorted(
        (*_number_span(text, span, headcount.value), head)
        for head, headcount in enumerate(headcounts)
        for span in headcount.mentions or ((headcount.start, headcount.end),)
    )
    mentions: list[Mention] = []
    for start, end, head in places:
        sentence = max(bisect_right(starts, start) - 1, 0)
        kind = sentences[sentence].kind if sentences else LineKind.BODY
        order = orders[sentence] if sentences else 0
        mention = Mention(head, headcounts[head].value, start, end, sentence, order, kind, Gap.FAR)
        mentions.append(replace(mention, gap=_gap(document, mentions[-1], mention)) if mentions else mention)
    return tuple(mentions)


def without(document: Document, mentions: tuple[Mention, ...], left_out: frozenset[int]) -> tuple[Mention, ...]:
    """``mentions`` without those of the heads ``left_out``; the gaps close over them."""
    kept: list[Mention] = []
    for mention in mentions:
        if mention.head not in left_out:
            kept.append(replace(mention, gap=_gap(document, kept[-1], mention)) if kept else mention)
    return tuple(kept)


def before(text: str, mentions: tuple[Mention, ...], index: int, *, reach: int = 200) -> str:
    """The words between the mention before ``index`` (or ``reach`` characters back) and the mention itself."""
    here = mentions[index].start
    return text[max(mentions[index - 1].end if index else 0, here - reach) : here]


def clause(document: Document, mentions: tuple[Mention, ...], index: int) -> str:
    """The mention's own words: from the mention before it to the mention after it, within its sentence."""
    mention = mentions[index]
    sentence = document.sentences[mention.sentence]
    low, high = sentence.start, max(sentence.end, mention.end)
    if index and mentions[index - 1].end > low:
        low = min(mentions[index - 1].end, mention.start)
    if index + 1 < len(mentions) and mentions[index + 1].start < high:
        high = mentions[index + 1].start
    return document.text[max(low, mention.start - 160) : min(high, mention.end + 160)]


def phrase(document: Document, mentions: tuple[Mention, ...], index: int) -> str:
    """The mention's clause cut at the commas around the number: the words that describe this count and no other."""
    mention = mentions[index]
    words = clause(document, mentions, index)
    sentence = document.sentences[mention.sentence]
    low = sentence.start
    if index and mentions[index - 1].end > low:
        low = min(mentions[index - 1].end, mention.start)
    left = words[: mention.start - max(low, mention.start - 160)]
    right = words[len(left) :]
    own = _CLAUSE_BREAK.split(left)[-1] + _CLAUSE_BREAK.split(right)[0]
    return own


def opens_split(text: str) -> bool:
    """Whether ``text``, the words before a number, announces the parts of something."""
    if cue("split").search(text) or cue("among").search(text):
        return True
    head, colon, tail = text.rpartition(":")
    if colon and len(tail) < 40 and len(head.split()) > 1:
        return True
    return text.count("(") > text.count(")")


def _number_span(text: str, span: tuple[int, int], value: int) -> tuple[int, int]:
    """The number inside a headcount's span: digits that read ``value``, else the last digits, else number words."""
    last = None
    for match in _DIGITS.finditer(text, *span):
        last = match.span()
        if match.group().replace(".", "") == str(value):
            return last
    if last:
        return last
    words = _NUMBER_WORDS.search(text, *span)
    return (words.start(), words.start() + len(words.group().rstrip())) if words else span


def _gap(document: Document, last: Mention, mention: Mention) -> Gap:
    text, sentences, start = document.text, document.sentences, mention.start
    apart = mention.order - last.order
    if mention.sentence == last.sentence:
        between = text[last.end : start] if start - last.end <= _FARTHEST else ""
        if opens_split(between):
            return Gap.SPLIT
        if mention.value < last.value and OUT_OF.search(text, max(0, last.start - 40), last.start):
            return Gap.SPLIT  # "dari 1.962 pelamar, 1.382 lolos"
        return Gap.LIST if 0 < len(between) <= _LONGEST_GLUE and _LIST_GLUE.search(between) else Gap.NEAR
    here = sentences[mention.sentence]
    if mention.kind is LineKind.ITEM and last.kind is LineKind.ITEM and apart <= 1:
        return Gap.LIST
    # The announcement may be a sentence of its own: "Komposisinya sebagai berikut", "SK dikelompokkan menurut wilayah."
    opening = text[max(here.start, last.end, start - _FARTHEST) : start]
    announcement = text[max(sentences[mention.sentence - 1].start, last.end, start - _FARTHEST) : start]
    if opens_split(announcement):
        return Gap.SPLIT
    if apart > 1:
        return Gap.FAR
    same_paragraph = here.paragraph == sentences[last.sentence].paragraph
    if len(opening) <= 60 and _SENTENCE_GLUE.match(opening):
        return Gap.LIST
    bare = same_paragraph and len(opening) <= 45 and _BARE_ITEM.match(text, start)
    return Gap.LIST if bare and last.gap in (Gap.LIST, Gap.SPLIT) else Gap.NEAR
