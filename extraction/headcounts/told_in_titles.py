"""What a title counts is what the text counts: in words of its own, rounded, or short for the text's."""

from __future__ import annotations

from extraction.categories.categories import akin
from extraction.headcounts.draft import Draft
from extraction.model import LineKind
from extraction.occupations.heads_of_schools import is_one_head
from extraction.words.cue_tables import POSTS
from extraction.words.ranks import is_one_rank, is_rank

_HEADS = (LineKind.TITLE, LineKind.CAPTION, LineKind.HEADING)
_SINGLE = 3  # people: fewer are told again by pointing back to them, or they are others
_ROUNDING = 0.02
_CUT = 0.2  # of a number: what one cut to its first figures may leave out ("dua ribuan" of 2.341)
_FIRST = 20  # headlines stand at the head
_COMPARED = 8  # facts of one value that a title's is compared with


def join_rounded(facts: list[list[Draft]]) -> None:
    """A headline's rounded number ("4 Juta Lebih", "Seribuan") is the text's exact one: it joins that fact."""
    for fact in facts[:_FIRST]:
        number = fact[0].around.number if len(fact) == 1 else None
        in_words = number is not None and (number.scaled or (number.approximate and number.form == "words"))
        if in_words and fact[0].around.sentence.kind in _HEADS:
            exact = next((other for other in facts if other is not fact and _is_rounded_from(fact[0], other)), None)
            if exact is not None:
                exact.append(fact.pop())


def _is_rounded_from(rounded: Draft, told: list[Draft]) -> bool:
    """Whether the number is another in fewer figures: near it, or the other cut within the last figure it has."""
    if not told or not akin(told[0].category, rounded.category):
        return False
    exact, value, number = told[0], rounded.around.number.value, told[0].around.number.value
    off = abs(number - value)
    if off <= _ROUNDING * value:
        return True
    figure = value // int(str(value).rstrip("0"))  # of "3,2 juta" a hundred thousand
    return number > value and off < min(figure, _CUT * value) and exact.counts_posts == rounded.counts_posts


def join_titles(facts: list[list[Draft]], by_value: dict[int, list[list[Draft]]]) -> None:
    """A count that only a title tells is the one of the text that is likest to it: titles tell nothing of their own.

    It calls them in its own words: ``Tiga Kepala OPD Bergeser`` of three of eselon II, ``Dua Kursi`` of two people.
    """
    for fact in facts[:_FIRST]:
        if not _is_of_title(fact):
            continue
        titled = fact[0]
        alike = [
            other
            for other in by_value[titled.around.number.value][:_COMPARED]
            if other and not _is_of_title(other) and _may_be(titled, other[0])
        ]
        if alike:
            max(alike, key=lambda other: _likeness(titled, other[0])).extend(fact)
            fact.clear()


def _is_of_title(fact: list[Draft]) -> bool:
    """Whether only a title tells it; an empty one was joined to another."""
    return bool(fact) and all(told.around.sentence.kind is LineKind.TITLE for told in fact)


def _may_be(titled: Draft, told: Draft) -> bool:
    """Whether nothing tells them apart: another scheme, rank or kind of work."""
    if not (akin(titled.category, told.category) or are_posts(titled, told)):
        return False
    works = titled.told_work, told.told_work
    if not all(works) or is_same_work(*works):
        return True
    # A title calls officials by their office, the text by their rank; other work is other people.
    return {titled.category, told.category} <= POSTS and not all(work and is_rank(work) for work in works)


def _likeness(titled: Draft, told: Draft) -> tuple[bool, bool, bool]:
    return (
        is_same_work(titled.told_work, told.told_work),
        titled.counts_posts == told.counts_posts,
        titled.status == told.status,
    )


def tells_title(fact: list[Draft], draft: Draft) -> bool:
    """Whether a text tells, for the first time, the small count that only its title has told so far.

    A title says in its own words what became of them (``Delapan Peserta Gugur``, ``Tiga Kursi Kadin Lowong``); one or
    two must share more than the number, since so few are told of many things.
    """
    if not _is_of_title(fact):
        return False
    titled = fact[0]
    moved = are_posts(titled, draft)  # "31 Kepala Sekolah dan 12 Pengawas": of schools, too
    if draft.around.sentence.kind is LineKind.TITLE or not (moved or akin(titled.category, draft.category)):
        return False
    works = titled.told_work, draft.told_work
    if titled.counts_posts != draft.counts_posts or (all(works) and not is_same_work(*works)):
        return False
    if titled.around.number.value >= _SINGLE:
        return True
    return (titled.is_fallen or titled.is_left) and (draft.is_fallen or draft.is_left)


def are_posts(first: Draft, second: Draft) -> bool:
    """Whether one is said to take structural posts and the other functional ones."""
    return {first.category, second.category} == POSTS


def is_same_work(first: str | None, second: str | None) -> bool:
    """Whether two names of work are one: a rank and the post that the law calls it, a head's title and its short."""
    if first is None or second is None:
        return first == second
    return first == second or is_one_rank(first, second) or is_one_head(first, second)
