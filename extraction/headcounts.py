"""Every stated number of people, posts or decrees, and what it counts.

Four steps: read what stands around each number, keep the numbers with evidence and without a trap, say what each
counts (its own words first, then its surroundings), and join the places that state the same fact.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from extraction.categories import becomes, near_category, own_category
from extraction.cues import find_cues
from extraction.evidence import fate_evidence, label_evidence, name_evidence, noun_evidence, stated_evidence
from extraction.folding import fold
from extraction.labels import find_label
from extraction.model import DateMention, Document, Headcount, LineKind, Region, RegionMention
from extraction.numbers import read_numbers
from extraction.occupations import near_occupation, own_occupation
from extraction.statuses import own_status, sentence_status
from extraction.surroundings import SKIPPED_LINES, Page, Surroundings, sentence_at, surround
from extraction.traps import trap


@dataclass(slots=True)
class _Draft:
    """A place that states a headcount, being read."""

    around: Surroundings
    evidence: str
    category: str | None = None
    category_basis: str = "context"
    occupation: str | None = None
    status: str | None = None
    status_basis: str = "context"
    label: str | None = None
    region: Region | None = None
    rules: list[str] = field(default_factory=list)

    @property
    def span(self) -> tuple[int, int]:
        around = self.around
        start = (
            around.before_start
            if self.evidence == "label" or (around.before and not around.after)
            else around.number.start
        )
        return start, max(around.predicate_end, around.number.end)


def find_headcounts(
    document: Document, dates: tuple[DateMention, ...], regions: tuple[RegionMention, ...]
) -> tuple[Headcount, ...]:
    """Each distinct fact once, in the order of its first mention; ``role`` is "none" and ``of`` None for all."""
    folded = fold(document.text)
    numbers = read_numbers(folded)
    if not numbers:
        return ()
    page = Page(document, folded, find_cues(folded), tuple(numbers), dates, regions)
    drafts = _accept(page)
    _describe(page, drafts)
    return tuple(_merge(page, drafts))


def _accept(page: Page) -> list[_Draft]:
    """The numbers that are headcounts, each with its evidence."""
    date_starts = [mention.start for mention in page.dates]
    found: list[tuple[Surroundings, str | None]] = []
    for index, number in enumerate(page.numbers):
        at = bisect_right(date_starts, number.start) - 1
        if at >= 0 and page.dates[at].end >= number.end:
            continue
        sentence = sentence_at(page.document, number.start)
        if sentence is None or sentence.kind in SKIPPED_LINES or number.end > sentence.end:
            continue
        around = surround(page, index, sentence)
        if trap(page, around):
            continue
        found.append((around, _evidence(page, around, bool(found) and found[-1][0].sentence is sentence)))
    seen = {around.number.value for around, evidence in found if evidence and around.number.value >= 20}
    names = Counter(
        around.sentence.no for around, evidence in found if evidence is None and name_evidence(page, around)
    )
    drafts = []
    for around, evidence in found:
        if evidence is None and around.number.value in seen and around.number.form == "figures":
            evidence = "repeated"
        if evidence is None and names[around.sentence.no] >= 2 and name_evidence(page, around):
            evidence = "name list"
        if evidence is not None:
            drafts.append(_Draft(around, evidence))
    return drafts


def _evidence(page: Page, around: Surroundings, follows: bool) -> str | None:
    if around.number.form == "person":
        return "noun" if follows and any(cue.meaning.category for cue in around.after) else None
    if noun_evidence(around):
        return "noun"
    if label_evidence(page, around):
        return "label"
    if stated_evidence(page, around):
        return "stated"
    if (around.number.form == "figures" or follows) and fate_evidence(page, around):
        return "fate"
    return None


def _describe(page: Page, drafts: list[_Draft]) -> None:
    """Category, occupation, status and label of each draft: own words, then surroundings, then the draft before."""
    previous: _Draft | None = None
    for draft in drafts:
        around = draft.around
        draft.occupation = own_occupation(page, around) or near_occupation(page, around)
        draft.label = find_label(page, around)
        _set_status(page, draft, previous)
        _set_category(page, draft, previous)
        previous = draft


def _set_status(page: Page, draft: _Draft, previous: _Draft | None) -> None:
    own = own_status(page, draft.around)
    if own is not None:
        draft.status, draft.status_basis = own[0], "own" if own[1] >= 2 else "context"
        return
    near = sentence_status(page, draft.around)
    if near is not None:
        draft.status = near[0]
    elif previous is not None:
        draft.status = previous.status
    else:
        draft.status = "appointed"


def _set_category(page: Page, draft: _Draft, previous: _Draft | None) -> None:
    own = own_category(draft.around)
    if own == "honorer" and draft.status in ("appointed", "proposed"):
        target = becomes(page, draft.around)
        if target is not None:
            draft.category, draft.category_basis = target, "own"
            return
    if own is not None:
        draft.category, draft.category_basis = own, "own"
        return
    near = near_category(page, draft.around)
    if near == "honorer" and draft.status in ("appointed", "proposed"):
        near = becomes(page, draft.around) or near
    if near is not None:
        draft.category = near
    elif previous is not None:
        draft.category = previous.category
    else:
        draft.category = "asn"


def _merge(page: Page, drafts: list[_Draft]) -> list[Headcount]:
    """Join the drafts that state the same fact; the best-described one speaks for it."""
    facts: list[list[_Draft]] = []
    by_value: dict[int, list[list[_Draft]]] = {}
    for draft in drafts:
        value = draft.around.number.value
        for fact in by_value.get(value, []):
            if _same_fact(fact[0], draft):
                fact.append(draft)
                break
        else:
            fact = [draft]
            facts.append(fact)
            by_value.setdefault(value, []).append(fact)
    return [_headcount(page, fact) for fact in facts]


def _same_fact(first: _Draft, second: _Draft) -> bool:
    if first.occupation and second.occupation and first.occupation != second.occupation:
        return False
    if first.around.number.value >= 100:
        return True
    if first.around.sentence.no == second.around.sentence.no:
        return False
    return first.category == second.category or "context" in (first.category_basis, second.category_basis)


def _headcount(page: Page, fact: list[_Draft]) -> Headcount:
    def quality(draft: _Draft) -> tuple[bool, ...]:
        title = draft.around.sentence.kind in (LineKind.TITLE, LineKind.CAPTION, LineKind.HEADING)
        return (draft.category_basis == "own" and draft.category != "honorer", draft.evidence == "noun", not title)

    best = max(fact, key=quality)
    occupation = next((draft.occupation for draft in fact if draft.occupation), None)
    label = best.label or next((draft.label for draft in fact if draft.label), None)
    owner = next((draft for draft in [best, *fact] if draft.status_basis == "own"), best)
    start, end = best.span
    number = best.around.number
    return Headcount(
        start=start,
        end=end,
        text=page.document.text[start:end],
        value=number.value,
        category=best.category or "asn",
        occupation=occupation,
        label=label,
        status=owner.status or "appointed",
        role="none",
        of=None,
        approximate=all(draft.around.number.approximate for draft in fact),
        region=best.region,
        mentions=tuple(sorted(draft.span for draft in fact)),
        rules=(f"number:{best.evidence}", f"category:{best.category_basis}", f"status:{owner.status_basis}"),
    )
