"""How the items of a list are marked: an inner list's otherwise than the outer one's."""

from __future__ import annotations

import re

from extraction.gaps import Mention
from extraction.mentions import Reading
from extraction.model import LineKind

_MARK = re.compile(
    r"\s*(?:(?P<bullet>[-–—•*●▪])|(?P<number>\d{1,2})[.)]|(?P<capital>[A-Z])[.)]|(?P<letter>[a-z])[.)])\s"
)


def is_of_two_lists(reading: Reading, places: tuple[int, ...]) -> bool:
    """Whether the parts are items marked in different ways: the last of an inner list, the next of the outer one."""
    items = [reading.mentions[at] for at in places if reading.mentions[at].kind is LineKind.ITEM]
    marks = {marker(reading, item) for item in items} if len(items) == len(places) else set()
    return len(marks) > 1 and None not in marks


def marker(reading: Reading, mention: Mention) -> str | None:
    """How the mention's line is marked as an item: by a bullet, a number or a letter; None where it is not."""
    start = reading.text.rfind("\n", 0, mention.start) + 1
    mark = _MARK.match(reading.text, start, mention.start)
    return mark.lastgroup if mark else None
