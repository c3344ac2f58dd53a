"""Which counts are parts of which total, and which parts make one split."""

from __future__ import annotations

from collections.abc import Iterable

from extraction.model import Breakdown, Document, Headcount
from extraction.parts.containment import find_containments
from extraction.parts.fates import FALLEN, find_fallen, find_lacking
from extraction.parts.grown_counts import find_grown
from extraction.parts.list_items import out_of_rows, to_be_filled
from extraction.parts.lists import find_lists
from extraction.parts.looking_back import AMONG, TOKEN
from extraction.parts.mentions import Reading, read
from extraction.parts.named_wholes import POINTS_BACK, pointed_back
from extraction.parts.nearest_wholes import tell_nearest
from extraction.parts.remainders import (
    GRAND_TOTAL,
    SUBTRACTION,
    find_fates,
    find_grand_totals,
    find_rough_rests,
    find_subtractions,
)
from extraction.parts.rival_sums import (
    coarse_readings,
    counts_twice,
    in_two_steps,
    is_swallowed,
    of_those_who_stayed,
    split_already,
    with_last_item,
)
from extraction.parts.running_totals import find_running_totals
from extraction.parts.single_parts import completed, fill_up, side_by_side
from extraction.parts.subsets import SUBSETS
from extraction.parts.sums import NEAR_SUM, SUM, Split, find_sums
from extraction.parts.tables import find_columns
from extraction.parts.totals import Totals, contains
from extraction.parts.twins import part_twins
from extraction.parts.unlike_counts import UnlikeCounts
from extraction.parts.works import BY_WORK, find_schemes, find_works, narrow_to_kind, of_one_scheme

_SMALL = 50  # people
_FEW = 20  # people: below, one taken from another makes a third by chance
_TWO = 2  # those who stayed, and the rest
_FEWEST = 3  # a total and two parts
_LEVELS = 2  # lists within lists within lists are not seen in the press


def link(document: Document, headcounts: tuple[Headcount, ...]) -> tuple[tuple[Headcount, ...], tuple[Breakdown, ...]]:
    """``headcounts`` with ``role`` and ``of`` set, and the splits of each total into at least two parts.

    Arithmetic speaks first (:mod:`extraction.parts.sums`, :mod:`extraction.parts.remainders`), then announced lists
    whose sum fails (:mod:`extraction.parts.lists`), then words of containment (:mod:`extraction.parts.containment`). A
    count is part of one split at most.
    """
    if len(headcounts) < 2:
        return headcounts, ()
    reading = part_twins(read(document, headcounts))
    headcounts = reading.headcounts
    totals: Totals = {}
    splits = _find_splits(reading, totals)
    find_containments(reading, totals)
    find_grown(reading, totals)
    tell_nearest(reading, totals, splits)
    narrow_to_kind(headcounts, totals, splits, SUBSETS | {AMONG, TOKEN})
    find_running_totals(reading, totals)
    splits.extend(side_by_side(reading, totals, splits))
    fill_up(headcounts, totals, splits)
    splits.extend(completed(headcounts, totals, splits, reading.fallen()))
    pointed = pointed_back(reading)
    del reading  # what it remembers of each place weighs more than the counts made anew
    return _settle(headcounts, totals, splits, pointed)


def _find_splits(reading: Reading, totals: Totals) -> list[Split]:
    """The splits that sums, kinds of work and announced lists show, in this order; their parts go into ``totals``."""
    headcounts, unlike = reading.headcounts, UnlikeCounts(reading)
    splits: list[Split] = []
    _take_sums(reading, unlike, totals, splits)
    _take(sorted(find_fates(reading), key=_likelihood), headcounts, totals, splits)
    _take_outer_lists(reading, totals, splits)
    _take(find_works(reading, {split.total for split in splits}), headcounts, totals, splits)
    _take(find_schemes(reading, {*totals, *(split.total for split in splits)}), headcounts, totals, splits)
    _take_lists(reading, unlike, totals, splits)
    _take(sorted(find_lacking(reading), key=_likelihood), headcounts, totals, splits)
    narrow_to_kind(headcounts, totals, splits, frozenset({SUBTRACTION}))
    return splits


def _take_sums(reading: Reading, unlike: UnlikeCounts, totals: Totals, splits: list[Split]) -> None:
    """Take what tables and sums show; a sum that fails narrowly has none of its parts from a likelier split."""
    for split in (*find_columns(reading), *_shown_by_arithmetic(reading)):
        if split.rule != NEAR_SUM:
            _accept(with_last_item(reading, split), reading.headcounts, totals, splits)
        elif totals.keys().isdisjoint(split.parts) and not unlike.are(split.parts):
            _accept(split_already(reading, split, splits), reading.headcounts, totals, splits)


def _take_outer_lists(reading: Reading, totals: Totals, splits: list[Split]) -> None:
    """Close up over the inner lists of a list of lists and look again."""
    for _ in range(_LEVELS):
        seen = len(splits)
        inner = {place for split in splits if split.rule == SUM for place in split.places}
        if not inner or len(reading.mentions) - len(inner) < _FEWEST:
            return
        split_up = {split.total for split in splits}
        outer = sorted(find_sums(reading.closed_up(inner)), key=_likelihood)
        fits = (split for split in outer if split.rule == SUM or split_up.issuperset(split.parts))
        _take(fits, reading.headcounts, totals, splits)
        if len(splits) == seen:
            return


def _take_lists(reading: Reading, unlike: UnlikeCounts, totals: Totals, splits: list[Split]) -> None:
    """Take the announced lists that sums do not show."""
    stayed = {split.total: split.parts[0] for split in splits if split.rule == SUBTRACTION}
    for split in find_lists(reading, {part: total for part, (total, _) in totals.items()}):
        if not unlike.are(split.parts):
            _accept(of_those_who_stayed(reading, split, stayed), reading.headcounts, totals, splits)


def _shown_by_arithmetic(reading: Reading) -> list[Split]:
    """Splits that sums show, exact ones first, likeliest first."""
    mentions = reading.mentions
    heads = {mention.head for mention in mentions}
    if len(heads) < _FEWEST:
        return []
    splits = find_sums(reading)
    fell = frozenset(mentions[index].head for index in reading.fell_away())
    inner = frozenset(mention.head for index, mention in enumerate(mentions) if _set_in(reading, index))
    posts = frozenset(mention.head for mention in mentions if reading.counts_posts(mention))
    schemes = of_one_scheme(reading)
    # "187 memenuhi syarat, 233 tidak", "724 guru, termasuk 20 guru agama, 88 nakes", "12 formasi dilamar 42 orang"
    rows = to_be_filled(reading), *out_of_rows(reading)
    for left_out in dict.fromkeys((fell, inner, posts, frozenset(heads - posts), *rows, *schemes)):
        if left_out and len(heads - left_out) >= _FEWEST:
            splits.extend(find_sums(reading.without(left_out)))
    splits.extend(find_subtractions(reading))
    splits.extend(find_fallen(reading))
    splits.extend(find_grand_totals(reading))
    splits.extend(find_rough_rests(reading))
    splits = [split for split in splits if not is_swallowed(split, splits)]
    splits = [split for split in splits if not counts_twice(reading, split, splits)]
    splits = in_two_steps(reading, splits)
    coarse = coarse_readings(reading, splits)
    return sorted(splits, key=lambda split: (id(split) in coarse, *_likelihood(split)))


def _likelihood(split: Split) -> tuple[bool, bool, float, int, tuple[int, ...]]:
    # Right beside its total before far from it: each inner list of a list of lists adds up to the outer total as well.
    # A long list from its first item to its last is no coincidence wherever its total stands.
    beside = (split.adjacent or split.whole) and split.rule == SUM
    return split.rule == NEAR_SUM, not beside, -split.score, split.total, split.parts


def _set_in(reading: Reading, index: int) -> bool:
    """Whether a lone count is set inside a list's item: ``724 guru, termasuk 20 guru agama, 88 nakes``."""
    if not index or reading.mentions[index].value >= reading.mentions[index - 1].value:
        return False
    return reading.says("inside", reading.before(index, reach=60))


def _take(found: Iterable[Split], headcounts: tuple[Headcount, ...], totals: Totals, splits: list[Split]) -> None:
    for split in found:
        _accept(split, headcounts, totals, splits)


def _accept(split: Split, headcounts: tuple[Headcount, ...], totals: Totals, splits: list[Split]) -> None:
    """Take ``split`` unless a likelier one has its parts already, or it would make a count part of itself."""
    small = headcounts[split.total].value < _SMALL
    if split.rule == SUM and not split.announced and split.total in totals and small:
        fellows = next((other.parts for other in splits if split.total in other.parts), ())
        if not any(other.total in fellows for other in splits):
            return  # a small item of a list is the sum of its neighbours by chance, unless its fellows are split too
    if split.rule == NEAR_SUM and any(_stayed_is_nearer(split, other, headcounts) for other in splits):
        return
    if split.rule == SUBTRACTION and any(_tells_all(other, split, headcounts) for other in splits):
        return
    taken = [part for part in split.parts if part in totals]
    if any(contains(totals, part, split.total) for part in split.parts) or (
        taken and not _adds_on(split, taken, headcounts, totals)
    ):
        return
    splits.append(split)
    for part in split.parts:
        if part not in totals or headcounts[totals[part][0]].value > headcounts[split.total].value:
            totals[part] = (split.total, split.rule)


def _tells_all(other: Split, split: Split, headcounts: tuple[Headcount, ...]) -> bool:
    """Whether ``other`` tells all of the total with those who stayed: reasons of the rest are the rest's.

    ``1.421 lolos, 1.418 melengkapi berkas. Yang tiga tidak, dua orang mundur, satu meninggal``.
    """
    if other.total != split.total or split.parts[0] not in other.parts or len(other.parts) != _TWO:
        return False
    return sum(headcounts[part].value for part in other.parts) == headcounts[split.total].value


def _stayed_is_nearer(split: Split, other: Split, headcounts: tuple[Headcount, ...]) -> bool:
    """Whether ``split`` nearly tells apart those who stayed of its total, not those who fell away as well."""
    if other.rule != SUBTRACTION or other.total != split.total:
        return False
    told = sum(headcounts[part].value for part in split.parts)
    stayed, whole = headcounts[other.parts[0]].value, headcounts[split.total].value
    return abs(told - stayed) < abs(told - whole)


def _adds_on(split: Split, taken: list[int], headcounts: tuple[Headcount, ...], totals: Totals) -> bool:
    """Whether a sum told in one breath has one count of another split: ``96 tadi dan 5.224 PNS, jadi 5.320``."""
    if split.rule == FALLEN:  # they stay in what they fell from, too
        return all(headcounts[totals[part][0]].value > headcounts[split.total].value for part in taken)
    if split.rule == BY_WORK:  # of those of a kind who passed, too
        return True
    if len(taken) != 1 or len(split.parts) < 2:
        return False
    if split.rule == SUBTRACTION:  # those who stayed, told in a list before
        return taken[0] == split.parts[0] and headcounts[taken[0]].value >= _FEW
    if split.rule == GRAND_TOTAL:  # "6.377 memenuhi syarat, 88 diterima sanggahnya. Dengan begitu peserta 6.465"
        return headcounts[split.total].value == sum(headcounts[part].value for part in split.parts)
    return split.rule == SUM and split.adjacent


def _settle(
    headcounts: tuple[Headcount, ...], totals: Totals, splits: list[Split], pointed: frozenset[int]
) -> tuple[tuple[Headcount, ...], tuple[Breakdown, ...]]:
    """The counts with their roles, in the order of their spans, whoever found them; indexes follow.

    ``pointed``: the counts that point back to those told before them; totals keep that.
    """
    containing = {total for total, _ in totals.values()}
    order = sorted(range(len(headcounts)), key=lambda head: headcounts[head].start)
    moved = {head: place for place, head in enumerate(order)}
    linked = []
    for head in order:
        headcount = headcounts[head]
        if head in totals:
            total, rule = totals[head]
            linked.append(headcount._replace(role="part", of=moved[total], rules=(*headcount.rules, f"part:{rule}")))
        elif head in containing:
            back = (POINTS_BACK,) if head in pointed else ()
            linked.append(headcount._replace(role="total", rules=(*headcount.rules, *back)))
        else:
            linked.append(headcount)
    breakdowns = [Breakdown(moved[split.total], tuple(sorted(moved[part] for part in split.parts))) for split in splits]
    breakdowns.sort(key=lambda split: (linked[split.total].start, linked[split.parts[0]].start))
    return tuple(linked), tuple(breakdowns)
