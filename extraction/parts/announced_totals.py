"""The total of an announced list whose sum fails: which of the counts before it the list most likely splits."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extraction.parts.gaps import REST_FOLLOWS, Gap
from extraction.parts.mentions import Reading
from extraction.parts.named_works import is_of_named_work
from extraction.parts.posts_and_applicants import holds_none_of
from extraction.parts.stages import Stages
from extraction.parts.sums import compatible

LONG = 4  # items of a list that no coincidence puts right behind its total
_REACH = 7  # sentences back to the total of an announced list
_CANDIDATES = 30  # mentions back among which the total is looked for
_EVENT_REACH = 3  # sentences that the event's own is away at most: it stays in mind
_NEAR = 2  # sentences to a total of which the list may tell little
_MUCH = 0.8  # of a total farther off
_SLIP = 1.3  # times its total that a list may come to
_OVERRUN = 2.0  # times a total right before that a long list may come to: it is told wrong, or they hold two posts
_CHOSEN = 1.2  # the least score of a total
_SOME = re.compile(
    r"\b(?:antara\s+lain|di\s*antaranya|paling\s+(?:banyak|besar|gemuk|ramai|di[a-z]{4,})|terbanyak|terbesar|misalnya)\b"
)
# A list by another ground is of the whole: "Pusat 40, daerah 60. Dari sisi jabatan, guru 50 dan nakes 30".
_GROUND = re.compile(
    r"\b(?:(?:dari|menurut|berdasarkan|dilihat|ditinjau|dipilah)(?: dari)?(?: (?:sisi|segi))?)"
    r" (?:jabatan|bidang|jenis|golongan|pendidikan|formasi|profesi|wilayah|kategori|rumpun|usia|gender)"
)
_NAME = re.compile(r"((?:[A-Z][a-z]+ )+[A-Z][a-z]+)(?: sebanyak| sejumlah|:)? $")
_LABEL = 40  # characters of a label


@dataclass(frozen=True, slots=True)
class _Listed:
    """An announced list, and what the words around it say of its total."""

    first: int  # its first mention
    parts: tuple[int, ...]
    sum: int
    largest: int
    kind: str | None  # whether it is of posts or of applicants
    applied: bool  # whether each item tells of those who applied
    some: bool  # whether it names only some
    anew: bool  # whether it tells the whole apart by another ground than the list before
    leaves_rest: bool  # "..., sisanya tersebar di daerah lain"


def announced_total(
    reading: Reading, first: int, parts: tuple[int, ...], taken: dict[int, int], kind: str | None
) -> int | None:
    """The count before the list that the list most likely splits: near, and not far from the list's sum.

    ``kind``: whether the list is of posts or of applicants. A count that is a part itself (``taken``) is likelier one
    item of an earlier list, unless the list follows at once.
    """
    stages = Stages(reading)
    listed = _look_at(reading, stages, first, parts, kind)
    best, best_score = None, _CHOSEN
    seen: set[int] = set()
    for index in [*range(first - 1, max(0, first - _CANDIDATES), -1), 0]:
        head = reading.mentions[index].head
        if head in seen or not _may_hold(reading, stages, listed, index, taken):
            continue
        seen.add(head)
        score = _score(reading, listed, index, taken)
        if score is not None and score > best_score:
            best, best_score = head, score
    return best


def _look_at(reading: Reading, stages: Stages, first: int, parts: tuple[int, ...], kind: str | None) -> _Listed:
    """What an announced list, and the words before and behind it, say of its total."""
    values = [reading.headcounts[part].value for part in parts]
    items = range(first, first + len(parts))
    return _Listed(
        first,
        parts,
        sum(values),
        max(values),
        kind,
        applied=all(stages.of(index) == "applied" for index in items),
        some=_names_some(reading, first),
        anew=_GROUND.search(reading.folded, *reading.opening(first)) is not None,
        leaves_rest=REST_FOLLOWS.match(reading.text, reading.mentions[items[-1]].end) is not None,
    )


def _may_hold(reading: Reading, stages: Stages, listed: _Listed, index: int, taken: dict[int, int]) -> bool:
    """Whether the mention is of more than any item, and of people, or posts, of whom the list may tell."""
    whole, event = reading.mentions[index], reading.event
    if whole.value <= listed.largest or whole.head in listed.parts or holds_none_of(reading, index, listed.kind):
        return False
    if listed.applied and _came_further(reading, stages, index, listed.first):
        return False
    # "29 dari 8.950 gugur": one goes on to tell of the 8.921 that the article is about
    return taken.get(event) != whole.head or reading.headcounts[event].value <= listed.largest


def _score(reading: Reading, listed: _Listed, index: int, taken: dict[int, int]) -> float | None:
    """How likely the list splits the count of the mention; None where it tells too much or stands too far off."""
    whole, opens = reading.mentions[index], reading.mentions[listed.first]
    own, follows, share = whole.head == reading.event, index == listed.first - 1, listed.sum / whole.value
    distance = min(opens.order - whole.order, _EVENT_REACH) if own else opens.order - whole.order
    if share >= 1 and listed.leaves_rest:
        return None
    if share > _most(listed, follows=follows) or distance > _REACH:
        return None
    named = _is_named(reading, index, listed.first) or is_of_named_work(reading, whole.head, listed.first, listed.parts)
    little = share < _MUCH and not listed.some
    if distance > _NEAR and little and not (named or own or follows):
        return None
    # From a sentence of its own a list looks back on an earlier list's whole, not on its last item.
    item = whole.gap is Gap.LIST and whole.head in taken and opens.order > whole.order
    beside = follows and not item
    score = 2.0 - 0.35 * distance + (1.5 if beside else 0.0)
    score += 0.5 if listed.some else _for_share(share)  # it names only the largest, whatever its share
    if whole.head in taken and not own and (not beside or listed.anew):
        score -= 3.0 if listed.anew else 1.5
    score += 4.0 if named else 0.0
    if any(not compatible(reading.headcounts[whole.head], reading.headcounts[part]) for part in listed.parts):
        score -= 1.5
    return score


def _most(listed: _Listed, *, follows: bool) -> float:
    """How many times its total a list may come to, where it follows at once or not."""
    return _OVERRUN if follows and len(listed.parts) >= LONG else _SLIP


def _for_share(share: float) -> float:
    """What the share of a total that its list tells speaks for or against it."""
    if 0.9 <= share <= 1.1:
        return 2.0
    return 0.5 if share > 0.4 else -1.0


def _came_further(reading: Reading, stages: Stages, index: int, first: int) -> bool:
    """Whether a mention is of those let in, or left out, whom no list of applicants elsewhere in the text tells apart.

    ``9.100 pelamar, 7.300 memenuhi syarat. Instansi yang paling diminati: Dinas A 2.100 pelamar, Dinas B 1.800``.
    """
    if reading.mentions[index].sentence == reading.mentions[first].sentence:
        return False
    return stages.of(index) not in (None, "applied", "asked") or reading.described("removed", index)


def _is_named(reading: Reading, index: int, first: int) -> bool:
    """Whether the list's sentence names the place or office whose count a mention is: ``Kota Ternate 158``."""
    name = _NAME.search(reading.text, *reading.before(index, reach=_LABEL))
    if name is None:
        return False
    start = reading.document.sentences[reading.mentions[first].sentence].start
    return reading.text.find(name[1], start, reading.mentions[first].start) >= 0


def _names_some(reading: Reading, first: int) -> bool:
    """Whether the words before the list say that it has only some: ``antara lain``, ``paling banyak ialah``."""
    words = reading.before(first)
    return reading.says("among", words) or _SOME.search(reading.folded, *words) is not None
