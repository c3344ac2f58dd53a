"""Announced lists whose sum fails: their total is decided by the words before them."""

from __future__ import annotations

from extraction.link_cues import cue
from extraction.mentions import Gap, Mention, before
from extraction.model import Document, Headcount
from extraction.sums import Split, compatible

_REACH = 7  # sentences back to the total of an announced list


def find_lists(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], taken: frozenset[int]
) -> list[Split]:
    """Lists of two or more counts after a word of splitting, or before their total, each with its likeliest total."""
    splits = []
    for members in _runs(mentions):
        first, last = members[0], members[-1]
        parts = tuple(dict.fromkeys(mentions[index].head for index in members))
        if len(parts) < 2 or any(part in taken for part in parts):
            continue
        if mentions[first].gap is Gap.SPLIT:
            total = _total(headcounts, mentions, first, parts)
            if total is not None:
                splits.append(Split(total, parts, 0.0, "announced list"))
                continue
        total = _closing_total(document, headcounts, mentions, last, parts)
        if total is not None:
            splits.append(Split(total, parts, 0.0, "list with closing total"))
    return splits


def _closing_total(
    document: Document,
    headcounts: tuple[Headcount, ...],
    mentions: tuple[Mention, ...],
    last: int,
    parts: tuple[int, ...],
) -> int | None:
    """``724 guru, 88 nakes, 1.200 teknis. Total 2.100``: the total that closes a list."""
    if last + 1 >= len(mentions):
        return None
    total = mentions[last + 1]
    parts_sum = sum(headcounts[part].value for part in parts)
    largest = max(headcounts[part].value for part in parts)
    if total.value <= largest or not 0.7 <= parts_sum / total.value <= 1.3:
        return None
    words = before(document.text, mentions, last + 1)
    if total.order - mentions[last].order > 1 or not (cue("sum").search(words) or cue("weaksum").search(words)):
        return None
    return total.head


def _runs(mentions: tuple[Mention, ...]) -> list[range]:
    runs, first = [], 0
    for index in range(1, len(mentions) + 1):
        if index == len(mentions) or mentions[index].gap is not Gap.LIST:
            runs.append(range(first, index))
            first = index
    return [run for run in runs if run]


def _total(
    headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...], first: int, parts: tuple[int, ...]
) -> int | None:
    """The count before the list that the list most likely splits: near, and not far from the list's sum."""
    parts_sum = sum(headcounts[part].value for part in parts)
    largest = max(headcounts[part].value for part in parts)
    best, best_score = None, 1.2
    for index in range(first - 1, max(-1, first - 30), -1):
        mention = mentions[index]
        distance = mentions[first].order - mention.order
        if mention.head == mentions[0].head:
            distance = min(distance, 3)  # the event's own count stays in mind to the article's end
        if mention.value <= largest or mention.head in parts:
            continue
        ratio = parts_sum / mention.value
        if ratio > 1.3 or distance > _REACH:
            continue
        if distance > 2 and ratio < 0.8 and index and index != first - 1:
            continue
        score = 2.0 - 0.35 * distance + (1.5 if index == first - 1 else 0.0)
        score += 2.0 if 0.9 <= ratio <= 1.1 else 0.5 if ratio > 0.4 else -1.0
        if any(not compatible(headcounts[mention.head], headcounts[part]) for part in parts):
            score -= 1.5
        if score > best_score:
            best, best_score = mention.head, score
    return best
