"""Splits that arithmetic shows: neighbouring counts that add up, or nearly add up, to a stated total."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extraction.model import Headcount, LineKind
from extraction.parts.gaps import OUT_OF, Gap, Mention
from extraction.parts.list_items import fills_sentence, is_next_item
from extraction.parts.mentions import Reading
from extraction.parts.named_wholes import names_another
from extraction.parts.named_works import other_work
from extraction.parts.tried_totals import Trial, Window, totalled, try_total
from extraction.words.cue_tables import PPPK

SUM, NEAR_SUM, ROUGH_SUM = "sum", "sum fails narrowly", "rounded sum"
_LONGEST_LIST = 40  # parts of one split; the longest seen in the press are districts and agencies
_WIDEST_STEP = 2  # sentences between two parts of one split
_SLACK = 0.02  # a sum this near its total is a slip of the pen or a rounding, not another thing
_SUM_THRESHOLD = 3.0
_NEAR_THRESHOLD = 3.6
_SMALL = 50  # people: below, neighbours of a list add up to one another by chance
_LONG = 4  # items of a list that no coincidence sums up from end to end
_FIRST_PLACES = 3  # of a rounded total, where it is called one
_MOST_TOTALS = 16  # headcounts of nearly one value that are tried as a list's total
_COMPARED = re.compile(r"\b(?:dibanding(?:kan)?|ketimbang|daripada)\b[^.;:]*$")
_REST = re.compile(r"\b(?:sisanya|selebihnya|lain(?:nya)?|lagi)\b")  # for folded text
_SUBJECT = 80  # characters before a number in which such words stand
_HOLDS = {  # categories that people of a category may be told apart into; any, where it is not named here
    **dict.fromkeys(PPPK, PPPK | {"honorer"}),
    "cpns": frozenset({"pns"}),
    "pns": frozenset({"cpns", "jabatan_fungsional", "jabatan_struktural"}),
    "jabatan_fungsional": frozenset({"pns", "asn"}),
    "jabatan_struktural": frozenset({"pns", "asn", "jabatan_fungsional"}),
}


@dataclass(frozen=True, slots=True)
class Split:
    """A total and its parts, indexes of headcounts; ``score`` orders rival readings, ``rule`` names what showed it."""

    total: int
    parts: tuple[int, ...]
    score: float
    rule: str
    announced: bool = False  # whether words of splitting stand before the parts
    adjacent: bool = False  # whether the total is the count right before (or after) the parts
    whole: bool = False  # whether the parts are a list of some length from its first item to its last
    places: tuple[int, ...] = ()  # where the parts' numbers start, if neighbouring mentions were summed


def find_sums(reading: Reading, *, twins: bool = False) -> list[Split]:
    """Every reading of neighbouring counts as the parts of a stated total.

    With ``twins`` two mentions of one count may both be parts: they may be two facts told in the same words.
    """
    mentions, headcounts = reading.mentions, reading.headcounts
    places: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        places.setdefault(mention.head, []).append(index)
    # "Dinas A dan Dinas B masing-masing 9 orang": what follows tells neither of the two nines apart.
    shared = {each.head for pair in pairwise(mentions) if pair[0].start == pair[1].start for each in pair}
    by_value = sorted((headcounts[head].value, head) for head in places if head not in shared)
    values = [value for value, _ in by_value]
    runs = _list_runs(mentions)
    splits: list[Split] = []
    for window in _windows(mentions, values, twins):
        slack = max(1, int(window.sum * _SLACK)) if window.sum >= 50 else 0
        low, high = bisect_left(values, window.sum - slack), bisect_right(values, window.sum + slack)
        if high - low > _MOST_TOTALS:
            low, high = bisect_left(values, window.sum), bisect_right(values, window.sum)
        for value, head in by_value[low : min(high, low + _MOST_TOTALS)]:
            if head not in window.parts and value > window.largest:
                split = _judge(reading, runs, window, head, places[head])
                if split:
                    splits.append(split)
    return splits


def compatible(total: Headcount, part: Headcount) -> bool:
    """Whether people of the part's category and work can be among people of the total's, as far as both were named."""
    if "status:left" in total.rules and "status:near" in part.rules and part.status == "appointed":
        return False  # those who are left over hold none of those who entered
    if other_work(total, part):
        return False
    if part.category == total.category or "category:context" in total.rules or "category:context" in part.rules:
        return True
    return total.category not in _HOLDS or part.category in _HOLDS[total.category]


def _list_runs(mentions: tuple[Mention, ...]) -> list[int]:
    """For each mention the index of the first mention of its list."""
    runs: list[int] = []
    for index, mention in enumerate(mentions):
        runs.append(runs[-1] if index and mention.gap is Gap.LIST else index)
    return runs


def _windows(mentions: tuple[Mention, ...], values: list[int], twins: bool) -> Iterator[Window]:
    """Windows of two counts or more whose sum is, nearly at least, a stated value."""
    ceiling = values[-1] * (1 + _SLACK) if values else 0
    heads = [mention.head for mention in mentions]
    amounts = [mention.value for mention in mentions]
    orders = [mention.order for mention in mentions]
    for first, (head, total, order) in enumerate(zip(heads, amounts, orders, strict=True)):
        parts, places = [head], [first]
        for last in range(first + 1, min(first + _LONGEST_LIST, len(heads))):
            if orders[last] - order > _WIDEST_STEP or total > ceiling:
                break
            head = heads[last]
            if head in parts and not (twins and mentions[last].gap is Gap.LIST):
                continue
            parts.append(head)
            places.append(last)
            total += amounts[last]
            order = orders[last]
            near = bisect_left(values, total * (1 - _SLACK))
            if near < len(values) and values[near] <= total * (1 + _SLACK) + 1:
                largest = max([amounts[place] for place in places])
                yield Window(first, last, tuple(parts), tuple(places), total, largest)


def _judge(reading: Reading, runs: list[int], window: Window, total: int, places: list[int]) -> Split | None:
    """How well the text supports that the window splits ``total``, stated at ``places``; None where it does not."""
    trial = try_total(reading, window, total, places)
    if trial is None:
        return None
    score = _score(reading, runs, trial)
    if trial.miss == 0:
        return _exact(reading, runs, trial, score)
    return _rounded(reading, trial, score, places) if trial.whole.approximate else _nearly(reading, runs, trial, score)


def _score(reading: Reading, runs: list[int], trial: Trial) -> float:
    """The longer the list, the larger and nearer its total, and the more the words speak for it, the likelier."""
    mentions, first, last = reading.mentions, trial.window.first, trial.window.last
    score = len(trial.window.parts) + math.log10(max(trial.whole.value, 1)) + trial.listed + trial.adjacent
    score -= 0.3 * min(trial.distance, 7)
    if mentions[first].gap is Gap.SPLIT and not trial.adjacent and _same_sentence(mentions, first - 1, first):
        score -= 2  # "PPPK 800 (guru 500": what opens here are the parts of the count before, not of this total
    elif trial.announced or trial.closing or _tells_rest(reading, trial):
        score += 2
    alone = _is_alone(mentions, trial)
    if not (trial.announced or alone):
        score -= _passed_over(runs, trial)
    if LineKind.TITLE in (mentions[first].kind, mentions[last].kind):
        score -= 0.5  # a title is shortened: its list is the body's at best
    if not (trial.leads or trial.closing):
        score -= 2  # a total usually comes first, or says that it is one
    if trial.goes_on and not trial.announced:
        score -= 2  # a stretch of a longer list
    if runs[trial.place] == runs[first] and not (trial.closing or alone):
        score -= _fellow_item(reading, trial)
    return score - _unlike(reading, trial)


def _tells_rest(reading: Reading, trial: Trial) -> bool:
    """Whether the last part is called the rest of the total: ``18 kepala SD bertugas di desa. Tiga lainnya di SMP``."""
    if not trial.leads or trial.miss:
        return False
    return _REST.search(reading.folded, *reading.phrase(trial.window.last)) is not None


def _is_alone(mentions: tuple[Mention, ...], trial: Trial) -> bool:
    """Whether the parts are a sentence's whole list and add up to a total of some size that was told before."""
    adds_up = trial.miss == 0 and trial.whole.value >= _SMALL
    return trial.listed and adds_up and trial.leads and fills_sentence(mentions, trial.window.first, trial.window.last)


def _passed_over(runs: list[int], trial: Trial) -> float:
    """What speaks against a window that opens amid another list: the more items it passes over, the more."""
    first = trial.window.first
    if runs[first] in (first, trial.place):
        return 0
    return (first - runs[first]) / _LONG + (0 if trial.leads else 2)


def _fellow_item(reading: Reading, trial: Trial) -> int:
    """What speaks against a total in the list of its parts: it may be one item among the others."""
    place, window = reading.mentions[trial.place], trial.window
    together = place.sentence == reading.mentions[window.first].sentence or place.kind is LineKind.ITEM
    if not (trial.leads and trial.adjacent):
        return 6 if together or not trial.leads else 3
    if trial.announced:
        return 0
    stretch = together and (trial.goes_on or trial.whole.value < _SMALL)
    return (2 if stretch else 0) + (6 if is_next_item(reading, trial.place, window.last) else 0)


def _unlike(reading: Reading, trial: Trial) -> int:
    """What speaks against parts that tell of others, or of other work, than the total."""
    parts = [reading.headcounts[part] for part in trial.window.parts]
    if all(compatible(trial.whole, part) for part in parts):
        return 0
    origins = trial.miss == 0 and trial.listed and trial.leads and trial.adjacent
    origins = origins and any(part.category == "honorer" for part in parts)  # "98 CPNS: honorer 38, umum 60"
    works = not trial.announced and any(other_work(trial.whole, part) for part in parts)
    return (2 if origins else 3) + (2 if works else 0)


def _exact(reading: Reading, runs: list[int], trial: Trial, score: float) -> Split | None:
    """The split of a total that its parts add up to."""
    window = trial.window
    if score < _SUM_THRESHOLD or names_another(reading, window.places, (trial.total, *window.parts)):
        return None
    mentions = reading.mentions
    first, after = window.first, window.last + 1
    two_lists = any(mention.gap is Gap.SPLIT for mention in mentions[first + 1 : after])
    if two_lists:
        score -= 3  # likelier a coincidence than a list of one's own
    ends = after == len(mentions) or runs[after] != runs[first]
    return Split(
        trial.total,
        window.parts,
        score,
        SUM,
        announced=trial.announced or trial.closing,
        adjacent=trial.adjacent and not two_lists,
        whole=trial.listed and runs[first] == first and ends and len(window.parts) >= _LONG,
        places=_starts(mentions, window),
    )


def _rounded(reading: Reading, trial: Trial, score: float, places: list[int]) -> Split | None:
    """The split of a rounded total that is called a total: ``total lebih dari 1.000 orang``."""
    parts = trial.window.parts
    said = any(totalled(reading, index) for index in places[:_FIRST_PLACES])
    if not said or not all(compatible(trial.whole, reading.headcounts[part]) for part in parts):
        return None
    return Split(trial.total, parts, score - 1, ROUGH_SUM)


def _nearly(reading: Reading, runs: list[int], trial: Trial, score: float) -> Split | None:
    """The split of a total that its parts nearly add up to, where words, place or layout hold the two together."""
    window, parts = trial.window, trial.window.parts
    if _is_first_item(reading, runs, trial) or (len(parts) == 2 and _are_no_pair(reading.mentions, trial)):
        return None
    score += min(len(parts), _LONG) - len(parts) - 1 - 100 * (trial.miss / max(trial.whole.value, 1))
    if score < _NEAR_THRESHOLD or not (trial.announced or trial.adjacent or trial.listed):
        return None
    if any(_stands_apart(reading, reading.mentions[at]) for at in window.places) or _mixes_posts(reading, trial):
        return None
    said = trial.announced or trial.closing
    return Split(trial.total, parts, score, NEAR_SUM, said, trial.adjacent, places=_starts(reading.mentions, window))


def _is_first_item(reading: Reading, runs: list[int], trial: Trial) -> bool:
    """Whether the total opens the list of its parts: ``600 tenaga kependidikan, 300 guru, 300 teknis, 12 nakes``."""
    window, whole = trial.window, trial.whole
    leads_list = trial.leads and trial.adjacent and runs[trial.place] == runs[window.first]
    if not leads_list or trial.announced:
        return False
    alike = whole.occupation is not None and whole.occupation == reading.headcounts[window.parts[0]].occupation
    return _same_sentence(reading.mentions, trial.place, window.first if alike else window.last)


def _are_no_pair(mentions: tuple[Mention, ...], trial: Trial) -> bool:
    """Whether two parts that miss the total stand apart, or the larger of them alone is as near to it."""
    window = trial.window
    near = mentions[window.last].order - mentions[window.first].order <= 1
    if not (trial.listed or trial.closing or near):
        return True
    return not trial.announced and trial.miss >= window.sum - window.largest


def _mixes_posts(reading: Reading, trial: Trial) -> bool:
    """``4.120 orang memperebutkan 230 formasi. Yang memenuhi syarat 3.871``: no sum of people holds posts."""
    posts = {reading.counts_posts(reading.mentions[at]) for at in trial.window.places}
    return len(posts) > 1 and not reading.counts_posts(reading.mentions[trial.place])


def _stands_apart(reading: Reading, mention: Mention) -> bool:
    """Whether the mention is a whole of its own ("dari delapan formasi") or is compared with ("dibanding 2019")."""
    low = max(0, mention.start - _SUBJECT)
    compared = _COMPARED.search(reading.folded, low, mention.start) is not None
    return compared or OUT_OF.search(reading.folded, max(0, mention.start - 30), mention.start) is not None


def _same_sentence(mentions: tuple[Mention, ...], one: int, other: int) -> bool:
    return mentions[one].sentence == mentions[other].sentence


def _starts(mentions: tuple[Mention, ...], window: Window) -> tuple[int, ...]:
    return tuple(mentions[place].start for place in window.places)
