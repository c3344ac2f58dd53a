"""Numbers that count people because they add up: neighbours that make a count told nearby are its parts.

``572.496 formasi. Pembagiannya, instansi pusat 78.862 dan pemerintah daerah 493.634``: no noun stands beside either.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extraction.model import LineKind
from extraction.words.surroundings import Surroundings

_LEAST = 50  # people: below, numbers add up by chance
_FEWEST = 5  # people in a part that no word shows
_PARTS = 8
_LISTED = 10  # people: the items of a list make fewer by chance
_LONGEST_LIST = 40
_DIFFERS = re.compile(r"(?<![a-z])(?:selisih|susut|menyusut|berkurang|bertambah|kelebihan)(?: [a-z]+)? \Z")
# A clause opens right before a number, and the words behind it tell what became of so many. For folded text.
_OPENS = re.compile(
    r"(?:\A|[.,;:(–-] ?[\"“]?|(?<![a-z])(?:dan|serta|sedangkan|sementara|lalu|kemudian|adapun|tetapi|perincian|rincian"
    r"|perinciannya|rinciannya|yakni|yaitu|itu|tersebut|tadi|terdiri atas|terdiri dari) )\Z"
)
_BECAME = re.compile(
    r" (?:(?:orang|nama)? ?(?:lagi|lainnya|lain|sisanya)(?![a-z])"
    r"|(?:orang )?(?:yang|tidak|tak|belum|sudah|telah|baru|masih|hanya|cuma|kembali|naik|pindah|pensiun|hasil|merupakan"
    r"|adalah|ialah|asal|lulus|lolos|mundur|wafat|batal|gugur|datang|turun|tetap"
    r"|(?:me|di|ber|ter)(?!sa\b|nas\b|ter\b|kas\b|rita)[a-z]{4,})(?![a-z]))"
)
_ITEM_OPENS = re.compile(r"(?:[.,;:(–-] ?|(?<![a-z])(?:dan|serta|sisanya|selebihnya|lalu|kemudian|yakni|yaitu) )\Z")
_ITEM_ENDS = re.compile(r"(?: orang| formasi)?(?:[.,;)]| dan | serta |\Z)")
_WORD = re.compile(r" [a-z]")
_OPENS_WITHIN = 16  # characters before the number
_LEAST_SPLIT = 3  # people: two are split by chance
_SHARES = 4  # numbers behind a whole among which its shares begin
_SHARE_REACH = 2  # sentences from a whole to its shares
_NEIGHBOURS = 12  # numbers before and after that are looked at
_NEAR = 3  # sentences between a total and its parts
_NEAR_LIST = 6  # the same where there are three parts or more, which do not add up by chance


def shown_by_sums(folded: str, found: Sequence[tuple[Surroundings, str | None]]) -> set[int]:
    """Where the numbers start that lack evidence and, with their neighbours, make a count told nearby.

    ``folded``: the text; ``found``: its numbers in reading order, each with its evidence.
    """
    totals = sorted(
        (around.number.value, around.sentence.no, around.number.start)
        for around, evidence in found
        if evidence and around.number.value >= _LEAST
    )
    shown = _shares(folded, found)
    if not totals:
        return shown
    largest = totals[-1][0]
    for first, (around, _) in enumerate(found):
        total, last = around.number.value, around
        lacks = [around] if _may_count(around, found[first][1]) else []
        for other, evidence in found[first + 1 : first + _PARTS]:
            if other.sentence.no - last.sentence.no > 1:
                break
            total, last = total + other.number.value, other
            if total > largest:
                break
            if evidence is None:
                if not _may_count(other, evidence):
                    break
                lacks.append(other)
            if lacks and _is_told(totals, total, around, last, _NEAR if other is found[first + 1][0] else _NEAR_LIST):
                shown.update(lack.number.start for lack in lacks)
    for index, (around, evidence) in enumerate(found):
        least = _FEWEST if _DIFFERS.search(folded, *around.lead(24, 0)) else _LEAST
        if (
            evidence is None
            and around.number.value >= least
            and (_completes(found, index) or _is_told_apart(found, index))
        ):
            shown.add(around.number.start)
    return shown


def _shares(folded: str, found: Sequence[tuple[Surroundings, str | None]]) -> set[int]:
    """Where small numbers start that open clauses on what became of so many, and make the count told right before.

    ``11 camat. Delapan bertukar tempat dan tiga mendapat promosi``; ``Lima batal. Empat mundur, seorang wafat``.
    """
    shown: set[int] = set()
    for place, (whole, evidence) in enumerate(found):
        if evidence is None or whole.number.value < _LEAST_SPLIT:
            continue
        for first in range(place + 1, min(place + _SHARES, len(found))):
            share = found[first][0].sentence
            if share.no - whole.sentence.no > (_NEAR_LIST if share.kind is LineKind.ITEM else _SHARE_REACH):
                break
            listed = first == place + 1 and whole.number.value >= _LISTED
            shown.update(_shares_of(folded, whole.number.value, found[first : first + _LONGEST_LIST], listed=listed))
    return shown


def _shares_of(folded: str, whole: int, found: Sequence[tuple[Surroundings, str | None]], *, listed: bool) -> set[int]:
    """Where the numbers that lack evidence start, of those from the first on that make ``whole``; none without.

    ``listed``: they follow at once, and may be the items of any list: ``41 formasi: 5 disabilitas, 36 umum``.
    """
    told, lacks, last = 0, set[int](), found[0][0]
    for around, evidence in found:
        if around.sentence.no - last.sentence.no > 1:
            break
        if evidence is None:
            if not _tells_of_some(folded, around) and not (listed and _is_item(folded, around)):
                break
            lacks.add(around.number.start)
        told, last = told + around.number.value, around
        if told >= whole:
            return lacks if told == whole and last is not found[0][0] else set()
    return set()


def _tells_of_some(folded: str, around: Surroundings) -> bool:
    """Whether the number opens a clause that tells what became of so many."""
    low = max(around.sentence.start, around.number.start - _OPENS_WITHIN)
    lead = folded[low : around.number.start]
    opens = (low == around.sentence.start and not lead.strip("\"“' ")) or _OPENS.search(lead)
    return bool(opens) and _BECAME.match(folded, around.number.end, around.sentence.end) is not None


def _is_item(folded: str, around: Surroundings) -> bool:
    """Whether the number opens an item of a list, or closes one: ``36 umum, 5 cumlaude``, ``umum 36, cumlaude 5``."""
    if around.number.form == "person":
        return False  # an article more often than a count
    if _ITEM_ENDS.match(folded, around.number.end, around.sentence.end):
        return True
    low = max(around.sentence.start, around.number.start - _OPENS_WITHIN)
    opens = low == around.number.start or _ITEM_OPENS.search(folded, low, around.number.start)
    return bool(opens) and _WORD.match(folded, around.number.end, around.sentence.end) is not None


def _completes(found: Sequence[tuple[Surroundings, str | None]], index: int) -> bool:
    """Whether the number and one count told near it make another one ("bertambah 318, kini 4.126, semula 3.808")."""
    around = found[index][0]
    near = {
        other.number.value
        for other, evidence in found[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS]
        if evidence and other.number.value >= _LEAST
    }
    return any(value - around.number.value in near for value in near)


def _is_told_apart(found: Sequence[tuple[Surroundings, str | None]], index: int) -> bool:
    """Whether the counts right behind the number, in its sentence, make it: ``sebanyak 1.777: 1.333, 293, 151``."""
    around, told = found[index][0], 0
    for count, (other, evidence) in enumerate(found[index + 1 : index + _PARTS], start=1):
        if other.sentence is not around.sentence or evidence is None:
            return False
        told += other.number.value
        if told >= around.number.value:
            return told == around.number.value and count > 1
    return False


def _may_count(around: Surroundings, evidence: str | None) -> bool:
    return evidence is None and around.number.value >= _FEWEST and around.number.form != "person"


def _is_told(
    totals: list[tuple[int, int, int]], value: int, first: Surroundings, last: Surroundings, near: int
) -> bool:
    """Whether ``value`` is a count told near the numbers from ``first`` to ``last``, and none of them."""
    at = bisect_left(totals, (value, first.sentence.no - near, 0))
    while at < len(totals) and totals[at][0] == value and totals[at][1] <= last.sentence.no + 1:
        if not first.number.start <= totals[at][2] <= last.number.start:
            return True
        at += 1
    return False
