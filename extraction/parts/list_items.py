"""List items: how they are marked, and what each was to fill: ``guru 902 dari 940 formasi, nakes 306 dari 430``."""

from __future__ import annotations

import re
from itertools import pairwise

from extraction.parts.gaps import OUT_OF, Gap, Mention
from extraction.parts.mentions import Reading

_MARK = re.compile(
    r"\s*(?:(?P<bullet>[-–—•*●▪])|(?P<number>\d{1,2})[.)]|(?P<capital>[A-Z])[.)]|(?P<letter>[a-z])[.)])\s"
)
_HOLD_WORKS = (None, "guru", "kesehatan", "teknis")  # people told apart further by their work
_SMALL = 50  # people: below, neighbours of a list add up to one another by chance
_NEAR_WHOLE = 40  # characters between what came of a row and what it is out of
_FILLING = re.compile(r"\b(?<!belum )(?<!tidak )(?<!tak )(?:terisi|terpenuhi|terekrut|terangkat|terserap)\b")
_NEXT_FILLS = re.compile(
    r"(?: (?:orang|formasi|kursi|kuota))?,? (?:yang |baru |hanya |sudah |cuma )*(?:terisi|terpenuhi|terserap)"
    r" (?:hanya |baru |cuma |sebanyak )?\d"
)
_FILLED = re.compile(
    r"(?: (?:formasi|orang|kursi))?,? (?:yang |baru |hanya |sudah )*(?:terisi|lulus|lolos|terpenuhi|diterima|dilantik)"
    r"(?: (?:sebanyak|hanya|baru))* "
)


def is_filled(reading: Reading, index: int) -> bool:
    """Whether the mention's phrase says that posts are filled; a look at its clause spares making the phrase out.

    Not where the next number is of those that fill them: ``formasi nakes 200 terisi 120``.
    """
    if _FILLING.search(reading.folded, *reading.clause(index)) is None:
        return False
    if _NEXT_FILLS.match(reading.folded, reading.mentions[index].end):
        return False
    return _FILLING.search(reading.folded, *reading.phrase(index)) is not None


def to_be_filled(reading: Reading) -> frozenset[int]:
    """What each row of a list had to fill, told first: ``guru 300 terisi 280, nakes 200 terisi 158``.

    Or what each row is out of: ``dari 950 formasi guru lulus 178, dari 979 formasi teknis lulus 971``.
    """
    rows = [
        one.head
        for index, (one, two) in enumerate(pairwise(reading.mentions))
        if (one.value >= two.value and _FILLED.fullmatch(reading.folded, one.end, two.start))
        or has_whole_before(reading, index + 1)
    ]
    return frozenset(rows if len(rows) > 1 else ())


def has_whole_before(reading: Reading, index: int) -> bool:
    """Whether the mention came of a whole told right before it: ``dari 950 formasi guru, yang lulus 178``."""
    if not index:
        return False
    whole, mention = reading.mentions[index - 1], reading.mentions[index]
    beside = whole.sentence == mention.sentence and whole.value >= mention.value
    return beside and OUT_OF.search(reading.folded, *reading.before(index - 1)) is not None


def out_of_rows(reading: Reading) -> tuple[frozenset[int], ...]:
    """Of each row of a list what came of what there was: ``guru 902 dari 940, nakes 306 dari 430``; each adds up."""
    rows = [
        (one.head, two.head) for index, (one, two) in enumerate(pairwise(reading.mentions)) if is_row(reading, index)
    ]
    return (frozenset(one for one, _ in rows), frozenset(two for _, two in rows)) if len(rows) > 1 else ()


def is_row(reading: Reading, index: int) -> bool:
    """Whether the mention is a list's item with its own whole: ``guru 902 dari 940 formasi, nakes 306 dari 430``."""
    if index + 1 == len(reading.mentions):
        return False
    mention, whole = reading.mentions[index], reading.mentions[index + 1]
    near = whole.sentence == mention.sentence and whole.start - mention.end <= _NEAR_WHOLE
    return near and whole.value >= mention.value and OUT_OF.search(reading.folded, mention.end, whole.start) is not None


def marker(reading: Reading, mention: Mention) -> str | None:
    """How its line is marked as an item: how far in, by a bullet, a number or a letter; None where it is not."""
    start = reading.text.rfind("\n", 0, mention.start) + 1
    mark = _MARK.match(reading.text, start, mention.start)
    return f"{mark.start(mark.lastgroup or 0) - start} {mark.lastgroup}" if mark else None


def is_next_item(reading: Reading, place: int, last: int) -> bool:
    """Whether the mention is an announced list's first item, and those up to ``last`` its next.

    ``Yakni 90 camat, 60 lurah, 30 analis``. Items of its own work may be its parts, or of work that it may hold.
    """
    opens, following, end = (reading.mentions[index] for index in (place, place + 1, last))
    if not place or opens.gap is not Gap.SPLIT or reading.mentions[place - 1].value <= opens.value:
        return False
    goes_on = last + 1 < len(reading.mentions) and reading.mentions[last + 1].gap is Gap.LIST
    if opens.sentence != following.sentence:
        return opens.value < _SMALL and (goes_on or following.sentence != end.sentence)
    if goes_on:
        return True
    work = reading.count(place).occupation
    return work not in _HOLD_WORKS and work != reading.count(place + 1).occupation


def fills_sentence(mentions: tuple[Mention, ...], first: int, last: int) -> bool:
    """Whether one sentence has these mentions and no others: ``Guru 120, nakes 80. Di TK 20, di SD 70, di SMP 30``."""
    ends = last + 1 == len(mentions) or mentions[last].sentence != mentions[last + 1].sentence
    return ends and mentions[first - 1].sentence != mentions[first].sentence == mentions[last].sentence
