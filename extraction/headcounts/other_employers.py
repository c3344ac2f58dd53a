"""Counts of another government than the article's first: "Kabupaten Muna dijatah 427 formasi" after Buton Utara's."""

from __future__ import annotations

import re
from bisect import bisect_left

from extraction.headcounts.draft import CONTEXT, OWN, Draft
from extraction.model import LineKind, Region, RegionMention
from extraction.places.employing_words import ALLOTTED
from extraction.words.page import Page

_LEVELS = frozenset({"kota", "kabupaten", "provinsi"})
_MARKER = 4  # a list mark before an item
_LOOK_BACK, _WINDOW = 6, 500  # sentences, characters
_LOCAL = frozenset({"kota", "kabupaten"})
_ROW = 2  # governments that stand in one ranking
_RANKS = re.compile(
    r"(?<![a-z])(?:di bawahnya|di atasnya|di belakangnya|urutan|peringkat|posisi ke\w+|ter(?:banyak|besar|tinggi) ke\w+"
    r"|disusul|menyusul|dibanding(?:kan)?|ketimbang|mengungguli|melampaui|juru kunci|paling (?:buncit|bawah|akhir))"
    r"(?![a-z])"
)
_OPENING = 24  # a region this near to the beginning of a sentence is what the sentence is about
_LEVEL_WORD = re.compile(r"(?<![a-z])(?:kabupaten|kota|provinsi|pemkab|pemkot|pemprov|kab\.?) ?\Z")


def set_regions(page: Page, drafts: list[Draft]) -> None:
    """Set the region of each draft that its paragraph gives to another government than the first; None where unsure."""
    owners = [mention for mention in page.regions if mention.certain and mention.region.level in _LEVELS]
    if len({mention.region.code for mention in owners}) < 2:
        return
    starts = [mention.start for mention in owners]
    first = next((mention.region for mention in owners if mention.is_employer or _is_titled(page, mention)), None)
    previous: tuple[Draft, Region] | None = None
    for draft in drafts:
        region = _owner(page, draft, owners, starts)
        if region is None and previous is not None and _goes_on(previous[0], draft):
            region = previous[1]
        previous = (draft, region) if region is not None else None
        if region is None or first is None or region.code == first.code:
            continue
        if first.level != "provinsi" or region.province != first.province:  # a province's people work in its districts
            draft.region = region


def tell_ranked(page: Page, drafts: list[Draft]) -> None:
    """Count those of other governments that only rank the first as other ("Di bawahnya ada Buol 3.230, Poso 484").

    Two at least stand in one sentence, each right behind its government, and a word compares them. Not where a
    province or an agency is first: then they are its own people, told by district.
    """
    first = next((mention.region for mention in page.regions if mention.is_employer), None)
    if first is None or first.level not in _LOCAL:
        return
    by_sentence: dict[int, list[tuple[Draft, str]]] = {}
    at = {mention.end: mention.region for mention in page.regions if mention.region.level in _LEVELS}
    for draft in drafts:
        region = at.get(_end_before(page, draft))
        if region is not None and draft.status == "appointed" and draft.status_basis == CONTEXT:
            by_sentence.setdefault(draft.around.sentence.no, []).append((draft, region.name))
    for row in by_sentence.values():
        sentence = row[0][0].around.sentence
        names = {name for _, name in row}
        if len(names) < _ROW or first.name in names or not _RANKS.search(page.folded, sentence.start, sentence.end):
            continue
        for draft, _ in row:
            draft.status, draft.status_basis = "other", OWN


def _end_before(page: Page, draft: Draft) -> int:
    """Where the word before the number ends."""
    end = draft.around.number.start
    while end and page.folded[end - 1] in " :(":
        end -= 1
    return end


def _goes_on(before: Draft, draft: Draft) -> bool:
    """Whether a count stands in the paragraph or the list of the one before."""
    sentence = draft.around.sentence
    listed = sentence.kind is LineKind.ITEM or draft.span[0] - sentence.start <= _MARKER
    return listed or before.around.sentence.paragraph == sentence.paragraph


def _is_titled(page: Page, mention: RegionMention) -> bool:
    """Whether a level's word names the region as a government's ("Kabupaten Muna", "Pemkab Paser")."""
    if page.folded.startswith(("kabupaten ", "kota ", "provinsi "), mention.start):
        return True
    return _LEVEL_WORD.search(page.folded, max(0, mention.start - 12), mention.start) is not None


def _owner(page: Page, draft: Draft, owners: list[RegionMention], starts: list[int]) -> Region | None:
    """The government that the paragraph gives the count to: named as one, at its sentence's head, or allotted it."""
    around = draft.around
    sentence = around.sentence
    sentences = page.document.sentences
    opening = sentence.no
    while opening and sentence.no - opening < _LOOK_BACK and sentences[opening - 1].paragraph == sentence.paragraph:
        opening -= 1
    low = max(sentences[opening].start, around.number.start - _WINDOW)
    for mention in reversed(owners[bisect_left(starts, low) : bisect_left(starts, around.number.start)]):
        if mention.is_employer:
            return mention.region
        if mention.start < around.reach[0]:
            continue
        heads = mention.start - sentence.start <= _OPENING and _is_titled(page, mention)
        if heads or ALLOTTED.match(page.folded, mention.end):
            return mention.region
    return None
