"""What the people of a count are or become, in its place: by its own words first, then by what stands around it."""

from __future__ import annotations

import re

from extraction.categories.becoming import apply, becomes, is_from
from extraction.categories.categories import (
    BEHIND,
    FAR,
    is_coded,
    is_subject,
    is_subset,
    near_category,
    own_category,
    told_before,
    told_by_denial,
)
from extraction.categories.paragraph_schemes import scheme_of_paragraph
from extraction.categories.topics import SWORN_TO, Topic
from extraction.categories.workforce import is_retiring
from extraction.headcounts.category_by_words import became_pns, category_by_words, counts_officials
from extraction.headcounts.draft import CONTEXT, NEAR, OWN, Draft
from extraction.occupations.posts_held import is_of_seats
from extraction.occupations.themes import scheme_before, staff_before, staff_turned_to
from extraction.statuses.clause_words import is_remainder
from extraction.statuses.results import is_taken_on, was_outranked
from extraction.words.cue_tables import ENTRANTS, POSTS, PPPK
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_PART_TIME, _FULL_TIME = "pppk_paruh_waktu", "pppk_penuh_waktu"
_STAFF = frozenset({"honorer", "pns"})
_ALL_TOLD = re.compile(r"(?<![a-z])(?:total|seluruh|keseluruhan|semua|gabungan|dijumlah|digabung)")
_SUBJECT = 160  # characters before a number that say of whom it is
_STILL_THERE = re.compile(r"(?<![a-z])(?:tersisa|tinggal|menyisakan|masih ada)(?: (?:sekitar|hanya|sebanyak))* \Z")
_BACK_TO_BEFORE = re.compile(
    r"[\"'“ ]*(?:padahal|asalnya|semula|awalnya|(?:pada )?mulanya|tadinya|sebelumnya)(?![a-z])"
)


def set_category(page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None) -> None:
    """Set the category and what it rests on. ``status``: what the number's own clause says became of them."""
    around = draft.around
    own = category_by_words(page, draft, previous, topic, status)
    of_them = own == "honorer" and previous is not None and is_subset(page, around)
    if of_them and previous is not None and not (_is_told_apart(draft, previous) or was_outranked(page, around)):
        draft.category = previous.category
        return
    if own is not None:
        draft.category, draft.category_basis = own, _basis_of_words(page, draft, own, topic, status)
        return
    if status == "proposed" and topic.is_civil and is_taken_on(page, around):
        draft.category, draft.category_basis = _PART_TIME, NEAR  # theirs alone: nobody told of later is part-time by it
        return
    near, where = _near_category(page, draft, previous, topic, status)
    if near is not None:
        vague = near == "asn" or (near == "honorer" and not is_subject(page, around, near))
        told = where != BEHIND and not vague and not is_remainder(page, around)
        told = told or near == becomes(page, around, False) or (where == BEHIND and near == _FULL_TIME)
        draft.category, draft.category_basis = near, NEAR if told else CONTEXT
    else:
        _set_by_context(page, draft, previous, topic, status)
    if draft.category == "cpns" and became_pns(topic, status):
        draft.category = "pns"


def _basis_of_words(page: Page, draft: Draft, own: str, topic: Topic, status: str | None) -> str:
    """Whether the count's own words settle what its people are, or what the article is about does so with them."""
    around = draft.around
    by_topic = own != "asn" and own_category(around) == "asn"  # "145 ASN": its parts may say otherwise
    # "8 orang R3 dicoret": the code says on which list they are, not that they were to stay honorer.
    by_code = own == "honorer" and status == "other" and topic.is_civil and is_coded(around)
    # "Lima pejabat" of an article on both kinds: those they are part of say of which.
    by_posts = own == topic.posts == "asn" and own_category(around) is None and counts_officials(page, draft)
    return CONTEXT if by_topic or by_code or by_posts else OWN


def _near_category(
    page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None
) -> tuple[str | None, str]:
    """The category that the sentence names closest to the number, as it is meant of this count, and where it stands."""
    around = draft.around
    near, where = near_category(page, around, topic.category if status == "appointed" else "asn")
    last = previous if where == FAR else None
    if last is not None and (_is_told_apart(draft, last, near) or _goes_on(draft, last, near)):
        near = last.category  # "115 pejabat fungsional, yakni 113 dosen dan 2 pustakawan"
    if near == "honorer":
        near = becomes(page, around, topic.is_civil) or (
            topic.category if topic.is_civil and (status in ("appointed", "proposed") or apply(page, around)) else near
        )
    if near == "cpns" and topic.category in PPPK and not topic.is_mixed and is_from(page, around, near):
        near = None
    return near, where


def _set_by_context(page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None) -> None:
    """Set what the sentences before tell, or the article as a whole, where the count's own sentence names nothing."""
    around = draft.around
    draft.category = _context_category(page, draft, previous, topic)
    if draft.category == "asn" and not topic.is_civil and is_of_seats(page, around, status):
        draft.category = topic.posts
    if draft.category in SWORN_TO and not topic.is_civil:
        draft.category = _of_the_post(page, around, draft.told_work) or draft.category
    went_over = previous is None or previous.category != draft.category
    if draft.category in _STAFF and went_over and draft.category != topic.category:
        draft.category_basis = NEAR  # the sentences before went over to them
    if draft.category in ENTRANTS and draft.category == scheme_of_paragraph(page, around, topic.is_mixed):
        draft.category_basis = NEAR


def _is_told_apart(draft: Draft, previous: Draft, near: str | None = None) -> bool:
    """Whether the count stands beside staff with a name of their own ("1.700 PNS, 1.402 PPPK dan 800 honorer").

    Who is told behind posts for honorer is no honorer (``near``): "127 kursi guru eks honorer, 12 nakes, 1 teknis".
    """
    together = draft.around.sentence is previous.around.sentence
    told = previous.category_basis == OWN or (near == "honorer" and previous.category in ENTRANTS)
    return together and told and previous.category not in ("honorer", "asn")


def _goes_on(draft: Draft, previous: Draft, near: str | None) -> bool:
    """Whether posts are told on of people who are PNS too ("8 PNS dalam jabatan fungsional: 3 auditor, 5 guru")."""
    return near == "pns" and previous.category in POSTS and draft.around.sentence is previous.around.sentence


def _of_the_post(page: Page, around: Surroundings, work: str | None) -> str | None:
    """The kind of posts that those are of whom the sentence calls by their post ("kepala sekolah yang lowong 37")."""
    told = [cue.meaning for cue in page.cues.within(*around.reach) if work and cue.meaning.occupation == work]
    kinds = {meaning.occupation_category for meaning in told if meaning.category is None} & POSTS  # no ranks
    return kinds.pop() if len(kinds) == 1 and work != "pengawas" else None


def _context_category(page: Page, draft: Draft, previous: Draft | None, topic: Topic) -> str:
    sentence = draft.around.sentence
    if previous is not None and previous.around.sentence is sentence:
        return previous.category
    if previous is not None and previous.category == "asn" and topic.is_civil and not topic.is_mixed:
        return topic.category  # "formasi ASN" is another name of what the article is about; the next count is that
    last = previous.around if previous is not None else None
    if topic.is_mixed and draft.occupation is None:  # a bare total in an article on CPNS and PPPK covers both
        told = scheme_before(page, draft.around, last) or scheme_of_paragraph(page, draft.around, topic.is_mixed)
        told = told or told_by_denial(page, draft.around)
        told = told or staff_turned_to(page, draft.around, last) or staff_before(page, draft.around, last)
        return told or (previous.category if previous and _tells_on(page, draft, previous) else "asn")
    told = told_before(page, draft.around, last) or scheme_of_paragraph(page, draft.around, topic.is_mixed)
    told = told or staff_before(page, draft.around, last)
    if told is not None:
        return told
    if previous is not None and previous.around.sentence.paragraph == sentence.paragraph:
        return previous.category
    return topic.category


def _tells_on(page: Page, draft: Draft, previous: Draft) -> bool:
    """Whether a bare count tells on of the scheme before it ("Peserta CPNS 1.655. Yang mendaftar tadinya 2.041")."""
    last, here = previous.around.sentence, draft.around.sentence
    if last.no + 1 != here.no or last.paragraph != here.paragraph or is_retiring(page, draft.around):
        return False
    number, last_number = draft.around.number, previous.around.number
    if previous.category in _STAFF and _STILL_THERE.search(page.folded, here.start, number.start):
        return True  # "Tahun 2022 tercatat 3.100 honorer. Kini masih tersisa 2.800-an"
    if _ALL_TOLD.search(page.folded, max(here.start, number.start - _SUBJECT), number.start):
        return False  # "Secara keseluruhan 980 orang": those of both
    before = _BACK_TO_BEFORE.match(page.folded, here.start)
    if not before and previous.status == "appointed" and number.value > last_number.value:
        return False  # more than were sworn in by that scheme are none of them
    least = (OWN, NEAR) if before else (OWN,)
    return previous.category_basis in least and previous.category in ENTRANTS
