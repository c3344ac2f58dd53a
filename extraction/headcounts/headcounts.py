"""Every stated number of people, posts or decrees, and what it counts.

Four steps: leave out the numbers that are something else, read what stands around each of the others and keep those
with evidence, say what each counts (its own words first, then its surroundings), join the places that state one fact.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace

from extraction.categories.named_aside import set_aside, set_places_aside
from extraction.categories.topics import read_casn
from extraction.evidence.evidence import find_evidence, name_evidence, number_gap, opens_item
from extraction.evidence.shared_counts import shares_noun, told_of_each
from extraction.evidence.sum_evidence import shown_by_sums
from extraction.evidence.suppositions import HYPOTHETICAL
from extraction.evidence.traps import trap
from extraction.headcounts.draft import Draft
from extraction.headcounts.drafts import describe
from extraction.headcounts.facts import merge
from extraction.headcounts.other_employers import set_regions, tell_ranked
from extraction.kinds.head import Head, read_head
from extraction.model import DateMention, Document, Headcount, RegionMention, Sentence
from extraction.words.cues import find_cues
from extraction.words.elided_ranks import with_elided_ranks
from extraction.words.numbers import Number, read_numbers
from extraction.words.page import SKIPPED_LINES, Page
from extraction.words.surroundings import Surroundings, surround

_YEAR = re.compile(r"20(?<![\d.,]20)[1-4]\d(?![\d.,]*\d)")  # figures first: the search skips to them
_RECALL = 2  # sentences for which a made-up case is talked on


def find_headcounts(
    document: Document,
    dates: tuple[DateMention, ...],
    regions: tuple[RegionMention, ...],
    head: Head | None = None,
    days: dict[int, bool] | None = None,
) -> tuple[Headcount, ...]:
    """Each distinct fact once, in the order of its first mention; ``role`` is "none" and ``of`` None for all.

    ``head``: what title and lead say of the article's kind; read here where not given. ``days``: where days of acts
    begin, and whether they lie ahead.
    """
    folded = document.folded
    numbers = read_numbers(folded)
    if not numbers:
        return ()
    cues = with_elided_ranks(folded, find_cues(folded))
    read_casn(folded, cues)
    set_aside(folded, cues)
    set_places_aside(document.text, cues, numbers)
    last_year = max((int(year[0]) for year in _YEAR.finditer(folded)), default=0)
    ahead = frozenset(at for at, is_ahead in (days or {}).items() if is_ahead)
    page = Page(document, folded, cues, tuple(numbers), dates, regions, last_year=last_year, ahead=ahead)
    del numbers, cues
    drafts = _accept(page, _untrapped(page))
    describe(page, drafts, read_head(document) if head is None else head)
    set_regions(page, drafts)
    tell_ranked(page, drafts)
    del page  # the cues of a long text outweigh all else
    return tuple(merge(document, drafts))


def _untrapped(page: Page) -> list[tuple[Number, Sentence]]:
    """The numbers of the article's own lines that are no date and fall into no trap, each with its sentence."""
    date_starts = [mention.start for mention in page.dates]
    usable = []
    supposed: dict[int, int] = {}  # values of made-up cases, and the last sentence that makes them up
    for number in page.numbers:
        at = bisect_right(date_starts, number.start) - 1
        if at >= 0 and page.dates[at].end >= number.end:
            continue
        sentence = page.sentence_at(number.start)
        if sentence is None or sentence.kind in SKIPPED_LINES or number.end > sentence.end:
            continue
        reason = trap(page, number, sentence)
        if reason == HYPOTHETICAL:
            supposed[number.value] = sentence.no
        elif reason is None and sentence.no > supposed.get(number.value, -_RECALL - 1) + _RECALL:
            usable.append((number, sentence))
    return usable


def _accept(page: Page, usable: list[tuple[Number, Sentence]]) -> list[Draft]:
    """The numbers that are headcounts, each with its evidence."""
    found: list[tuple[Surroundings, str | None]] = []
    last: Surroundings | None = None  # the number before, whatever it counts
    counted: Surroundings | None = None  # the same where it is a headcount
    recent: Surroundings | None = None  # the last headcount, whatever stands between
    for index, (number, sentence) in enumerate(usable):
        low, high = sentence.start, sentence.end
        if last is not None and last.sentence is sentence:
            low = max(last.after_end, last.number.end)
        if index + 1 < len(usable) and usable[index + 1][1] is sentence:
            high = usable[index + 1][0].start
        last = surround(page, number, sentence, low, high)
        evidence = find_evidence(page, last, counted, near=recent is not None and number_gap(last, recent) <= 1)
        counted = last if evidence else None
        recent = counted or recent
        found.append((last, evidence))
    for index in range(len(found) - 2, -1, -1):
        around, evidence = found[index]
        if evidence is None and found[index + 1][1] and shares_noun(page, around, found[index + 1][0]):
            found[index] = replace(around, after=found[index + 1][0].after), found[index + 1][1]
    shown = shown_by_sums(page.folded, found)
    seen = {around.number.value for around, evidence in found if evidence and around.number.value >= 20}
    bare = [around for around, evidence in found if evidence is None]
    names = Counter(around.sentence.no for around in bare if name_evidence(page, around)) if len(bare) > 1 else {}
    fates = Counter(around.sentence.no for around, evidence in found if evidence in ("fate", "share", "stated"))
    drafts: list[Draft] = []
    wholes: dict[int, int] = {}  # the largest count so far of each sentence
    for around, evidence in found:
        if evidence is None and around.number.form == "figures" and around.number.value in seen:
            evidence = "repeated"
        aside = page.folded.startswith("(", around.number.start - 1) and around.sentence.no not in wholes
        if evidence is None and not aside and names.get(around.sentence.no, 0) >= 2 and name_evidence(page, around):
            evidence = "name list"  # "Budi (45) dan Sari (41)": in brackets, without a count before them, ages
        told = fates.get(around.sentence.no, 0) or wholes.get(around.sentence.no, 0) > around.number.value
        if evidence is None and told and opens_item(page, around):
            evidence = "item"
        if evidence is None and around.number.start in shown:
            evidence = "sum"
        if evidence is not None:
            drafts.extend(Draft(told, evidence) for told in told_of_each(page, around))
            wholes[around.sentence.no] = max(wholes.get(around.sentence.no, 0), around.number.value)
    return drafts
