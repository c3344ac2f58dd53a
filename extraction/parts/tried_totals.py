"""A stated total tried on neighbouring counts: where it stands, and what words and layout say of it and them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from extraction.model import Headcount, LineKind
from extraction.parts.gaps import Gap, Mention
from extraction.parts.list_items import marker
from extraction.parts.mentions import Reading
from extraction.parts.named_wholes import POINTED_BACK, named_together, names_whole, points_to_whole

_FARTHEST = 150  # sentences back to a total: few articles have as many, and in a longer text all sums meet by chance
_BEHIND = 3  # sentences from the parts to a total behind them
_TOTALLED_BEHIND = 8  # to one that is called a grand total


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring mentions ``first`` to ``last`` of distinct counts, and the counts' sum."""

    first: int
    last: int
    parts: tuple[int, ...]
    places: tuple[int, ...]
    sum: int
    largest: int


@dataclass(frozen=True, slots=True)
class Trial:
    """A window tried as the parts of a total."""

    window: Window
    total: int  # index of the total's headcount
    whole: Headcount  # that headcount
    place: int  # the mention of the total that the parts hang on: the last one before them, else the first behind
    distance: int  # sentences from that mention to the parts
    adjacent: bool  # whether no other count stands between
    miss: int  # people by which the sum fails
    announced: bool  # whether what stands before the parts says that they are parts
    closing: bool  # whether what stands at a total behind the parts says that it is theirs
    listed: bool  # whether the parts are items of one list
    goes_on: bool  # whether that list has further items

    @property
    def leads(self) -> bool:
        """Whether the total stands before its parts."""
        return self.place < self.window.first


def try_total(reading: Reading, window: Window, total: int, places: list[int]) -> Trial | None:
    """``total``, stated at ``places``, tried on the window; None where it stands too far off."""
    first, last = window.first, window.last
    place = places[max(bisect_left(places, first) - 1, 0)]
    distance = _distance(reading, window, place)
    if distance is None:
        return None
    mentions, whole = reading.mentions, reading.headcounts[total]
    miss = abs(window.sum - whole.value)
    nested = _is_nested(reading, window, place)
    joined = all(mention.gap is Gap.LIST for mention in mentions[first + 1 : last + 1])
    return Trial(
        window,
        total,
        whole,
        place,
        distance,
        adjacent=place in (first - 1, last + 1),
        miss=miss,
        announced=nested or _is_announced(reading, first, place, whole),
        closing=place > last and _closes(reading, place, len(window.parts), exact=miss == 0),
        listed=joined and mentions[first].start < mentions[last].start,  # one number of each of two is no list yet
        goes_on=last + 1 not in (len(mentions), place) and not nested and _goes_on(mentions, last),
    )


def totalled(reading: Reading, index: int) -> bool:
    """Whether the mention's clause calls it a grand or running total: ``secara keseluruhan``, ``hingga kini``."""
    return reading.says("sum", reading.clause(index))


def _distance(reading: Reading, window: Window, place: int) -> int | None:
    """Sentences between the total at ``place`` and the window, before it or behind; None where they are too many."""
    mentions = reading.mentions
    if place < window.first:
        back = mentions[window.first].order - mentions[place].order
        return back if back <= _FARTHEST else None
    behind = mentions[place].order - mentions[window.last].order
    near = behind <= _BEHIND or (behind <= _TOTALLED_BEHIND and totalled(reading, place))
    return behind if near else None


def _is_announced(reading: Reading, first: int, place: int, whole: Headcount) -> bool:
    """Whether words of splitting stand before the parts, or their sentence opens with whom the total counts."""
    mentions = reading.mentions
    if mentions[first].gap is Gap.SPLIT:
        return True
    item = (
        mentions[first].gap is Gap.LIST and mentions[first - 1].gap is Gap.SPLIT
    )  # the words are the item's before it
    if not item and reading.opens_split(first):
        return True
    return names_whole(reading, first, whole) or (place < first and points_to_whole(reading, first, place))


def _is_nested(reading: Reading, window: Window, place: int) -> bool:
    """Whether the parts are all items of an inner list, marked otherwise than the line of the total right above it."""
    mentions = reading.mentions
    if place != window.first - 1 or any(mentions[at].kind is not LineKind.ITEM for at in window.places):
        return False
    outer, inner = marker(reading, mentions[place]), marker(reading, mentions[window.first])
    after = mentions[window.last + 1] if window.last + 1 < len(mentions) else None
    ends = after is None or after.kind is not LineKind.ITEM or marker(reading, after) != inner
    alike = all(marker(reading, mentions[at]) == inner for at in window.places)
    return inner is not None and outer != inner and alike and ends


def _goes_on(mentions: tuple[Mention, ...], last: int) -> bool:
    """Whether the list of mention ``last`` has a further item, in its sentence or on the next line of a list."""
    following = mentions[last + 1]
    if following.gap is not Gap.LIST:
        return False
    return following.sentence == mentions[last].sentence or following.kind is LineKind.ITEM


def _closes(reading: Reading, place: int, kinds: int, *, exact: bool) -> bool:
    """Whether words at the mention call it a total, or, where the ``kinds`` of parts add up (``exact``), point back.

    ``melantik 14 auditor, 9 pengawas sekolah dan tujuh pustakawan. "Ke-30 pejabat itu ..."``
    """
    words = reading.before(place, reach=60)
    if reading.says("sum", words) or reading.says("weaksum", words):
        return True
    if not exact:
        return False
    if reading.says("result", words) or POINTED_BACK.match(reading.folded, reading.mentions[place].end):
        return True
    return named_together(reading, place, kinds)
