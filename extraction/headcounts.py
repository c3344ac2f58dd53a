"""Every stated number of people, posts or decrees, and what it counts.

Four steps: read what stands around each number, keep the numbers with evidence and without a trap, say what each
counts (its own words first, then its surroundings), and join the places that state the same fact.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from extraction.categories import akin, becomes, is_staged, is_subset, near_category, own_category
from extraction.cues import find_cues
from extraction.evidence import (
    clause_evidence,
    closing_evidence,
    fate_evidence,
    item_evidence,
    label_evidence,
    name_evidence,
    noun_evidence,
    stated_evidence,
)
from extraction.folding import fold
from extraction.labels import find_label
from extraction.model import DateMention, Document, Headcount, LineKind, Region, RegionMention, Sentence
from extraction.numbers import Number, is_about, read_numbers
from extraction.occupations import near_occupation, own_occupation
from extraction.statuses import POST, default_status, is_census, is_rest, is_stock, own_status, sentence_status
from extraction.surroundings import SKIPPED_LINES, Page, Surroundings, surround
from extraction.topics import Topic, find_topic
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
    def counts(self) -> str:
        """Whether posts or people (their decrees with them) are counted."""
        return "posts" if any(cue.meaning.counted == "post" for cue in self.around.after[:1]) else "people"

    @property
    def span(self) -> tuple[int, int]:
        around = self.around
        told = any(cue.meaning.occupation or cue.meaning.category for cue in around.after)
        start = around.before_start if around.before and not told else around.number.start
        return start, max(around.predicate_end, around.number.end)


def find_headcounts(
    document: Document, dates: tuple[DateMention, ...], regions: tuple[RegionMention, ...]
) -> tuple[Headcount, ...]:
    """Each distinct fact once, in the order of its first mention; ``role`` is "none" and ``of`` None for all."""
    folded = fold(document.text)
    numbers = read_numbers(folded)
    if not numbers:
        return ()
    starts = tuple(sentence.start for sentence in document.sentences)
    page = Page(document, folded, find_cues(folded), tuple(numbers), dates, regions, starts)
    drafts = _accept(page)
    _describe(page, drafts)
    return tuple(_merge(page, drafts))


def _accept(page: Page) -> list[_Draft]:
    """The numbers that are headcounts, each with its evidence."""
    date_starts = [mention.start for mention in page.dates]
    usable: list[tuple[Number, Sentence]] = []
    for number in page.numbers:
        at = bisect_right(date_starts, number.start) - 1
        if at >= 0 and page.dates[at].end >= number.end:
            continue
        sentence = page.sentence_at(number.start)
        if sentence is None or sentence.kind in SKIPPED_LINES or number.end > sentence.end:
            continue
        if trap(page, number, sentence) is None:
            usable.append((number, sentence))
    found: list[tuple[Surroundings, str | None]] = []
    for index, (number, sentence) in enumerate(usable):
        low, high = sentence.start, sentence.end
        if found and found[-1][0].sentence is sentence:
            low = max(found[-1][0].after_end, found[-1][0].number.end)
        if index + 1 < len(usable) and usable[index + 1][1] is sentence:
            high = usable[index + 1][0].start
        around = surround(page, number, sentence, low, high)
        found.append((around, _evidence(page, around, found)))
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


def _evidence(page: Page, around: Surroundings, found: list[tuple[Surroundings, str | None]]) -> str | None:
    before = found[-1][0] if found and found[-1][1] else None
    follows = before is not None and before.sentence is around.sentence
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
    if closing_evidence(page, around, before):
        return "closing"
    if clause_evidence(page, around):
        return "clause"
    if item_evidence(page, around, before):
        return "item"
    return None


def _describe(page: Page, drafts: list[_Draft]) -> None:
    """Category, occupation, status and label of each draft: own words, then surroundings, then the draft before."""
    subject = find_topic(page)
    previous: _Draft | None = None
    default = default_status(page)
    for draft in drafts:
        around = draft.around
        draft.occupation = own_occupation(page, around) or near_occupation(page, around)
        draft.label = find_label(page, around)
        own = own_status(page, around)
        _set_category(page, draft, previous, subject, own[0] if own else None)
        _set_status(page, draft, previous, own, default)
        previous = draft
    _qualify(page, drafts)


def _set_category(page: Page, draft: _Draft, previous: _Draft | None, topic: Topic, status: str | None) -> None:
    around = draft.around
    own = own_category(around)
    target = becomes(page, around) if own == "honorer" else None
    if own == "honorer" and target is None:
        coded = any(cue.meaning.category_role == "code" for cue in (*around.before, *around.after))
        if (status == "appointed" or coded) and topic.is_civil and status not in ("remaining", "other"):
            target = topic.category
    if own == "honorer" and target is None and previous is not None and is_subset(page, around):
        draft.category = previous.category
        return
    if own is None and around.after and page.folded.startswith("pejabat", around.after[0].start):
        own = "jabatan_fungsional" if topic.category == "jabatan_fungsional" else "jabatan_struktural"
    if own == "asn" and around.joint is None and status == "appointed" and topic.is_civil and not topic.is_mixed:
        own = topic.category
    if target or own:
        draft.category, draft.category_basis = target or own, "own"
        return
    near, leads = near_category(page, around, topic.category if status == "appointed" else "asn")
    if near == "honorer":
        near = becomes(page, around) or (topic.category if status == "appointed" and topic.is_civil else near)
    if near == "honorer" and draft.counts == "posts" and topic.is_civil:
        near = None  # posts are for those whom the article says will fill them
    follows = previous is not None and previous.around.sentence is around.sentence
    if near is not None:
        vague = near == "asn" or (near == "honorer" and status not in ("remaining", "other"))
        draft.category, draft.category_basis = near, "near" if leads and not vague else "context"
    elif follows and previous is not None:
        draft.category = previous.category
    elif topic.is_mixed:
        draft.category = "asn" if draft.occupation is None or previous is None else previous.category
    elif previous is not None and previous.around.sentence.paragraph == around.sentence.paragraph:
        draft.category = previous.category
    else:
        draft.category = topic.category


def _qualify(page: Page, drafts: list[_Draft]) -> None:
    """Plain "PPPK" in an article on one kind only is that kind; beside a stage or the other kind it stays plain."""
    owned = [draft for draft in drafts if draft.category_basis == "own"]
    part = [draft.around.number.start for draft in owned if draft.category == "pppk_paruh_waktu"]
    full = [draft.around.number.value for draft in owned if draft.category == "pppk_penuh_waktu"]
    plain = [draft for draft in drafts if draft.category == "pppk"]
    staged = any(is_staged(page, draft.around) for draft in plain)
    for draft in plain:
        if part and not full and not staged and part[0] < draft.around.number.start:
            draft.category = "pppk_paruh_waktu"
        elif full and not part and max(full) >= draft.around.number.value:
            draft.category = "pppk_penuh_waktu"


def _set_status(page: Page, draft: _Draft, previous: _Draft | None, own: tuple[str, int] | None, default: str) -> None:
    if own is not None:
        listed = previous is not None and previous.around.sentence is draft.around.sentence
        weak = own[1] < 2 or (listed and draft.counts == "posts" and own == ("proposed", POST))
        draft.status, draft.status_basis = own[0], "context" if weak else "own"
        return
    near = sentence_status(page, draft.around)
    if near is not None:
        draft.status = near[0]
    elif draft.category == "honorer" and draft.category_basis != "context":
        waiting = is_rest(page, draft.around) or not is_census(page, draft.around)
        draft.status = "remaining" if waiting else "other"
    elif (draft.category_basis == "own" and is_stock(page, draft.around)) or (
        draft.category in ("asn", "pns") and draft.category_basis == "own"
    ):
        draft.status = "other"  # the staff there is: nothing is told of them
    elif previous is not None and (
        previous.status in ("appointed", "proposed")
        or previous.around.sentence is draft.around.sentence
        or draft.category_basis == "context"
    ):
        draft.status = previous.status
    else:
        draft.status = default


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
    """Whether two places with one value state one fact: large values seldom meet by chance, small ones must agree."""
    value = first.around.number.value
    if value < 20 and (first.occupation != second.occupation or first.counts != second.counts):
        return False
    if first.occupation and second.occupation and first.occupation != second.occupation:
        return False
    if first.category_basis == second.category_basis == "own" and not akin(first.category, second.category):
        return False
    told_apart = first.status_basis == second.status_basis == "own" and first.status != second.status
    if told_apart and first.counts != second.counts and first.around.sentence.no == second.around.sentence.no:
        return False  # "1.800 kuota dan yang melamar 1.800 orang"
    if value >= 100:
        return True
    if first.around.sentence.no == second.around.sentence.no or not akin(first.category, second.category):
        return False
    return value >= 20 or first.status == second.status or "context" in (first.status_basis, second.status_basis)


def _headcount(page: Page, fact: list[_Draft]) -> Headcount:
    def quality(draft: _Draft) -> tuple[bool, ...]:
        title = draft.around.sentence.kind in (LineKind.TITLE, LineKind.CAPTION, LineKind.HEADING)
        return (
            draft.category_basis == "own" and draft.category not in ("honorer", "asn"),
            draft.evidence == "noun",
            not title,
        )

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
        approximate=all(
            draft.around.number.approximate or is_about(page.folded, draft.around.number.start) for draft in fact
        ),
        region=best.region,
        mentions=tuple(sorted(draft.span for draft in fact)),
        rules=(
            f"number:{best.evidence}",
            f"category:{'context' if best.category_basis == 'context' else 'own'}",
            f"status:{owner.status_basis}",
        ),
    )
