"""What all that is told around a count says of its people's fate: weights learnt from labelled articles.

Rules read the words that govern a count (:mod:`extraction.statuses.statuses`) and what the head of the article reports
(:mod:`extraction.inheritance.news`). The plain words near it, what became of the counts beside it, and how often a rule
of that ground is right in such an article tell it too, each a little. ``make status-words`` learns ``status_words.csv``
from what the rules said of open articles before anyone had read them; decision 16 has what it wins on unread ones.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import NamedTuple

from extraction.lexicon import check_one_of, read_table
from extraction.model import PROPOSAL, Document, Headcount
from extraction.words.words_around import WORD, WORD_PLACES, WordsAround

_AGAINST = "status:words against "  # and what the rules said
FATES = ("appointed", "proposed", "remaining", "other")
# Where a sign is told: in words of a place, or as what the rules said of this count and of those beside it.
SAID_PLACES = (
    *("said", "ground", "kind", "ground and kind", "said and kind", "category", "role", "size", "beside larger"),
    *("total", "said and total", "count before", "count after", "other part", "part", "most"),
)
_GROUND = "status:"
_MARGIN = 40  # by which the signs must outweigh the rules, in hundredths of a natural logarithm
_ENOUGH = 20  # known words; where a text has fewer, the margin grows
_UNTOLD = 10  # for each of them that it lacks


@dataclass(frozen=True, slots=True)
class StatusSign:
    """What one sign says for each fate, in hundredths of a natural logarithm."""

    place: str
    word: str
    appointed: int
    proposed: int
    remaining: int
    other: int

    def __post_init__(self) -> None:
        check_one_of("place", self.place, frozenset((*WORD_PLACES, *SAID_PLACES)))
        if self.place in WORD_PLACES and WORD.fullmatch(self.word) is None:
            raise ValueError("word must be of two small letters or more")
        if not (self.appointed or self.proposed or self.remaining or self.other):
            raise ValueError("a sign must say something for one fate")


class Told(NamedTuple):
    """What the rules said of an article as a whole: what each of its counts is weighed beside."""

    kind: str
    fates: Counter[str]
    of_parts: dict[int, Counter[str]]  # by total, the fates of its parts
    largest: int
    largest_appointed: int


def weigh_statuses(
    document: Document, headcounts: tuple[Headcount, ...], kind: str
) -> tuple[tuple[Headcount, ...], tuple[float, ...]]:
    """The counts, each with the fate that all signs together speak for where they clearly outweigh the rules, and the
    chance that they give each fate.

    ``kind``: the article's.
    """
    told = tell(headcounts, kind)
    around = WordsAround(document)
    weighed, chances = [], []
    for index, headcount in enumerate(headcounts):
        sums, words = _sum_up(around, headcounts, index, told)
        best = FATES[sums.index(max(sums))]
        ahead = max(sums) - sums[FATES.index(headcount.status)]
        if ahead >= _MARGIN + _UNTOLD * max(0, _ENOUGH - words) and not _stays(headcount, best, kind):
            headcount = headcount._replace(status=best, rules=(*headcount.rules, _AGAINST + headcount.status))
        weighed.append(headcount)
        own = sums[FATES.index(headcount.status)]
        chances.append(1 / sum(exp((each - own) / 100) for each in sums))
    return tuple(weighed), tuple(chances)


def _stays(headcount: Headcount, fate: str, kind: str) -> bool:
    """Whether the signs would undo what is said to be done, or appoint those whom an article on a proposal proposes.

    Such a proposal is told by the count's own words or by the article alone: words of a ceremony tell what, not when.
    """
    if "status:done" in headcount.rules:
        return True
    return (
        fate == "appointed"
        and headcount.status == "proposed"
        and kind == PROPOSAL
        and "status:near" not in headcount.rules
    )


def signs_for(document: Document, headcounts: tuple[Headcount, ...], kind: str, most: int = 5) -> list[list[str]]:
    """For each count the signs that spoke most for its fate against what the rules said; none where these stand.

    ``headcounts`` and ``kind``: the article's, as :func:`weigh_statuses` left them.
    """
    ruled = tuple(map(by_rules, headcounts))
    told = tell(ruled, kind)
    weights = _weights()
    named = []
    for index, (headcount, before) in enumerate(zip(headcounts, ruled, strict=True)):
        ahead = {}
        if headcount is not before:
            won, lost = FATES.index(headcount.status), FATES.index(before.status)
            for place, word in signs(document, ruled, index, told):
                if row := weights[place].get(word):
                    ahead[place, word] = row[won] - row[lost]
        strongest = sorted((sign for sign in ahead if ahead[sign] > 0), key=lambda sign: (-ahead[sign], sign))
        named.append([f"{place}: {word}" for place, word in strongest[:most]])
    return named


def by_rules(headcount: Headcount) -> Headcount:
    """The count as the rules left it."""
    if not headcount.rules or not headcount.rules[-1].startswith(_AGAINST):
        return headcount
    return headcount._replace(status=headcount.rules[-1].removeprefix(_AGAINST), rules=headcount.rules[:-1])


def _sum_up(around: WordsAround, headcounts: Sequence[Headcount], index: int, told: Told) -> tuple[list[int], int]:
    """What the signs say for each fate together, and how many of them are words."""
    weights = _weights()
    rows = [row for place, words in around.places(headcounts[index]) for row in map(weights[place].get, words) if row]
    words = len(rows)
    rows += [row for place, word in _said(headcounts, index, told) if (row := weights[place].get(word))]
    return [sum(column) for column in zip(*rows, strict=True)] or [0] * len(FATES), words


def tell(headcounts: Sequence[Headcount], kind: str) -> Told:
    """What the rules said of the article that has these counts."""
    of_parts: dict[int, Counter[str]] = defaultdict(Counter)
    for headcount in headcounts:
        if headcount.of is not None:
            of_parts[headcount.of][headcount.status] += 1
    return Told(
        kind,
        Counter(headcount.status for headcount in headcounts),
        of_parts,
        max((headcount.value for headcount in headcounts), default=0),
        max((headcount.value for headcount in headcounts if headcount.status == "appointed"), default=0),
    )


def signs(document: Document, headcounts: Sequence[Headcount], index: int, told: Told) -> Iterator[tuple[str, str]]:
    """Place and word of each sign that bears on the count at ``index``; none comes twice."""
    yield from _said(headcounts, index, told)
    for place, words in WordsAround(document).places(headcounts[index]):
        for word in words:
            yield place, word


def _said(headcounts: Sequence[Headcount], index: int, told: Told) -> Iterator[tuple[str, str]]:
    count = headcounts[index]
    said, kind = count.status, told.kind
    ground = next((rule.removeprefix(_GROUND) for rule in reversed(count.rules) if rule.startswith(_GROUND)), "none")
    total = "none" if count.of is None else headcounts[count.of].status
    yield "said", said
    yield "ground", f"{said} by {ground}"
    yield "kind", kind
    yield "said and kind", f"{said} in {kind}"
    yield "ground and kind", f"{said} by {ground} in {kind}"
    yield "category", count.category
    yield "role", count.role
    yield "size", _size(count.value, told.largest)
    if told.largest_appointed and said != "appointed":
        yield "beside larger", f"{said}, appointed {'fewer' if count.value > told.largest_appointed else 'more'}"
    elif not told.largest_appointed:
        yield "beside larger", f"{said}, nobody appointed in {kind}"
    yield "total", total
    yield "said and total", f"{said} of {total}"
    yield "count before", headcounts[index - 1].status if index else "none"
    yield "count after", headcounts[index + 1].status if index + 1 < len(headcounts) else "none"
    others = [(told.fates[fate] - (fate == said), fate) for fate in FATES]
    if max(others)[0]:
        yield "most", max(others, key=lambda each: each[0])[1]
    if count.of is not None:
        beside = told.of_parts[count.of]
        for fate in FATES:
            if beside[fate] > (fate == said):
                yield "other part", fate
    for fate in told.of_parts.get(index, ()):
        yield "part", fate


def _size(value: int, largest: int) -> str:
    """How large a count is beside the article's largest."""
    if value == largest:
        return "largest"
    if 2 * value > largest:
        return "half or more"
    return "few" if 20 * value < largest else "some"


@cache
def _weights() -> dict[str, dict[str, tuple[int, int, int, int]]]:
    weights: dict[str, dict[str, tuple[int, int, int, int]]] = {place: {} for place in (*WORD_PLACES, *SAID_PLACES)}
    for row in read_table("status_words.csv", StatusSign):
        weights[row.place][row.word] = row.appointed, row.proposed, row.remaining, row.other
    return weights
