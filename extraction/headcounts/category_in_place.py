"""What the people of a count are or become, in its place: by its own words first, then by what stands around it."""

from __future__ import annotations

import re

from extraction.categories.becoming import apply, are_left, are_posts_for, becomes, enters_as, is_from, sworn_to
from extraction.categories.categories import (
    BEHIND,
    FAR,
    combine,
    is_coded,
    is_of_schools,
    is_subject,
    is_subset,
    names_category,
    names_work,
    near_category,
    own_category,
    told_before,
    told_by_denial,
    was_once,
)
from extraction.categories.paragraph_schemes import scheme_of_paragraph
from extraction.categories.topics import FUNCTIONAL_STAFF, SWORN_TO, Topic, is_open_selection
from extraction.categories.workforce import are_had, is_of_all_staff, is_retiring
from extraction.headcounts.draft import CONTEXT, NEAR, OWN, Draft
from extraction.occupations.occupations import is_of_office
from extraction.occupations.post_to_post import takes_a_post
from extraction.occupations.posts_held import is_of_seats, seats_told
from extraction.occupations.themes import scheme_before, staff_before, staff_turned_to
from extraction.statuses.clause_words import is_remainder
from extraction.statuses.results import is_taken_on, was_outranked
from extraction.words.cue_tables import CIVIL, ENTRANTS, POSTS, PPPK
from extraction.words.page import Page
from extraction.words.ranks import is_craft
from extraction.words.surroundings import Surroundings

_PART_TIME, _FULL_TIME = "pppk_paruh_waktu", "pppk_penuh_waktu"
_STAFF = frozenset({"honorer", "pns"})
_ALL_TOLD = re.compile(r"(?<![a-z])(?:total|seluruh|keseluruhan|semua|gabungan|dijumlah|digabung)")
_PUT_FORWARD = re.compile(r"(?<![a-z])(?:di)?(?:usulkan|ajukan)(?![a-z])")  # "870 honorer yang kami usulkan"
_SUBJECT = 160  # characters before a number that say of whom it is
_STILL_THERE = re.compile(r"(?<![a-z])(?:tersisa|tinggal|menyisakan|masih ada)(?: (?:sekitar|hanya|sebanyak))* \Z")
_BACK_TO_BEFORE = re.compile(
    r"[\"'“ ]*(?:padahal|asalnya|semula|awalnya|(?:pada )?mulanya|tadinya|sebelumnya)(?![a-z])"
)


def set_category(page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None) -> None:
    """Set the category and what it rests on. ``status``: what the number's own clause says became of them."""
    around = draft.around
    own = _own_category(page, draft, previous, topic, status)
    of_them = own == "honorer" and previous is not None and is_subset(page, around)
    if of_them and previous is not None and not (_is_told_apart(draft, previous) or was_outranked(page, around)):
        draft.category = previous.category
        return
    if own is not None:
        by_topic = own != "asn" and own_category(around) == "asn"  # "145 ASN": its parts may say otherwise
        # "8 orang R3 dicoret": the code says on which list they are, not that they were to stay honorer.
        by_code = own == "honorer" and status == "other" and topic.is_civil and is_coded(around)
        # "Lima pejabat" of an article on both kinds: those they are part of say of which.
        by_posts = own == topic.posts == "asn" and own_category(around) is None and counts_officials(page, draft)
        draft.category, draft.category_basis = own, CONTEXT if by_topic or by_code or by_posts else OWN
        return
    if status == "proposed" and topic.is_civil and is_taken_on(page, around):
        draft.category, draft.category_basis = _PART_TIME, NEAR  # theirs alone: nobody told of later is part-time by it
        return
    near, where = near_category(page, around, topic.category if status == "appointed" else "asn")
    if (
        where == FAR
        and previous is not None
        and (_is_told_apart(draft, previous, near) or _goes_on(draft, previous, near))
    ):
        near = previous.category  # "115 pejabat fungsional, yakni 113 dosen dan 2 pustakawan"
    if near == "honorer":
        near = becomes(page, around, topic.is_civil) or (
            topic.category if topic.is_civil and (status in ("appointed", "proposed") or apply(page, around)) else near
        )
    if near == "cpns" and topic.category in PPPK and not topic.is_mixed and is_from(page, around, near):
        near = None
    if near is not None:
        vague = near == "asn" or (near == "honorer" and not is_subject(page, around, near))
        told = where != BEHIND and not vague and not is_remainder(page, around)
        told = told or near == becomes(page, around, False) or (where == BEHIND and near == _FULL_TIME)
        draft.category, draft.category_basis = near, NEAR if told else CONTEXT
    else:
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
    if draft.category == "cpns" and topic.makes_pns and status in ("appointed", None):
        draft.category = "pns"


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


def _own_category(page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None) -> str | None:
    around = draft.around
    own = own_category(around)
    told = around.phrase if own == "honorer" else around.predicate
    if own is not None and any(was_once(page, cue) for cue in told if cue.meaning.category == own):
        own = None  # "172 pegawai yang pernah berstatus PTT", "119 orang yang tahun lalu masih berstatus CPNS"
    if own is None and was_outranked(page, around):
        own = "honorer"  # "7 orang R3": they stay on the list
    if own in POSTS and not names_category(around) and _is_of_an_office(page, around):
        return None  # "Kantor Camat/Lurah (870 orang)": where they work
    if _is_told_by_status(page, around):
        return "pns"
    scheme = enters_as(page, around) if own is None or own in ENTRANTS or own == "jabatan_fungsional" else None
    if scheme is not None:
        return "pns" if scheme == "cpns" and topic.makes_pns and status in ("appointed", None) else scheme
    if own == "honorer" and draft.counts_posts and topic.is_civil and not (is_coded(around) and status is None):
        return topic.category  # "27 kursi, disediakan bagi honorer": what they are to become
    if own == "honorer" and topic.is_civil and apply(page, around):
        return topic.category
    listed = previous is not None and previous.around.sentence is around.sentence and previous.category in ENTRANTS
    if own == "honorer" and topic.is_civil and previous is not None and listed and are_posts_for(page, around):
        return previous.category
    if own == "honorer" and topic.makes_pns and is_coded(around):
        return "pns"  # "jalur K2 menyumbang 15 bidan": where they came from
    if own == "honorer":
        target = becomes(page, around, topic.is_civil)
        if target is not None:
            return target
        put_forward = _PUT_FORWARD.search(page.folded, around.number.end, around.reach[1]) is not None
        if status == "proposed" and are_left(page, around) and not put_forward:
            draft.is_behind = True
            return own  # "masih ada 640 honorer yang menunggu SK": nobody says of what
        return topic.category if status in ("appointed", "proposed") and topic.is_civil else own
    if own == "other" and status in ("appointed", "proposed"):
        own = becomes(page, around, False) or own  # "35 guru garis depan menerima SK CPNS"
    if own in ("pns", "jabatan_fungsional") and takes_a_post(page, around):
        return "jabatan_fungsional"
    beside = previous is not None and previous.category == "jabatan_struktural"  # officials, sworn in with entrants
    are_sought = status != "appointed" and not beside
    if own == "jabatan_fungsional" and topic.is_civil and names_work(page, around, are_sought):
        return None
    if own == "jabatan_struktural" and draft.occupation == "pengawas" and is_of_schools(page, around):
        return "jabatan_fungsional"
    if own in ("jabatan_fungsional", "asn") and topic.is_civil and status != "appointed" and not names_category(around):
        return None  # "498 pengawas obat" in an article on CPNS are formations for that work
    if own == "cpns" and topic.makes_pns and status in ("appointed", None):
        return "pns"
    if own is None and topic.category in SWORN_TO and _is_functional(around):
        draft.occupation = None if draft.occupation == FUNCTIONAL_STAFF else draft.occupation  # that is what they are
        return "jabatan_fungsional"
    if own is None and topic.category in SWORN_TO and is_craft(draft.told_work):
        return "jabatan_fungsional"
    if own is None or own == "other" or own in CIVIL | POSTS:
        post = sworn_to(page, around)
        if post is not None and (post[0] != own or (own == "jabatan_fungsional" and post[1] is not None)):
            draft.occupation = post[1] if post[0] != "pns" else draft.occupation  # "20 guru disumpah menjadi PNS"
            return post[0]
    wanted = status == "remaining" or around.counted == "post"
    if own is None and wanted and (seats := seats_told(page, around)) is not None:
        return seats
    if own is None and counts_officials(page, draft):
        return topic.posts
    if own is None and is_of_all_staff(page, around, draft.told_work is not None, topic):
        return "asn"
    if own == "cpns" and topic.category == _PART_TIME and is_from(page, around, own):
        return None
    if own == "asn" and around.joint is None and status == "appointed" and topic.is_civil and not topic.is_mixed:
        return topic.category  # "1.203 ASN baru dilantik" in an article on PPPK
    contend = own == "asn" and status in ("other", "proposed", None) and not are_had(page, around)
    if contend and topic.category in POSTS and is_open_selection(page):
        return topic.category  # "46 ASN lolos administrasi open bidding"
    return own


def _of_the_post(page: Page, around: Surroundings, work: str | None) -> str | None:
    """The kind of posts that those are of whom the sentence calls by their post ("kepala sekolah yang lowong 37")."""
    told = [cue.meaning for cue in page.cues.within(*around.reach) if work and cue.meaning.occupation == work]
    kinds = {meaning.occupation_category for meaning in told if meaning.category is None} & POSTS  # no ranks
    return kinds.pop() if len(kinds) == 1 and work != "pengawas" else None


def _is_of_an_office(page: Page, around: Surroundings) -> bool:
    """Whether the posts that the label names are all an office's."""
    posts = [cue for cue in around.before if cue.meaning.occupation_category]
    named_behind = any(cue.meaning.occupation_category for cue in (*around.after, *around.predicate))
    return bool(posts) and not named_behind and all(is_of_office(page, cue) for cue in posts)


def _is_told_by_status(page: Page, around: Surroundings) -> bool:
    """Whether PNS are told apart from PPPK by status ("172 PNS yang menduduki jabatan fungsional dan 357 PPPK")."""
    if combine(around.after) != "pns" or around.joint is not None:
        return False
    return any(cue.meaning.category in PPPK for cue in page.cues.within(*around.reach))


def counts_officials(page: Page, draft: Draft) -> bool:
    """Whether the number is of officials called by that name ("97 pejabat")."""
    after = draft.around.after
    return bool(after) and page.folded.startswith("pejabat", after[0].start)


def _is_functional(around: Surroundings) -> bool:
    """Whether the count's own words call those sworn in functional staff ("tenaga fungsional asesor lima orang")."""
    return any(cue.meaning.occupation == FUNCTIONAL_STAFF for cue in (*around.after, *around.predicate, *around.before))


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
