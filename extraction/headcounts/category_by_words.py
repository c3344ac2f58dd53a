"""What the people of a count are by its own words, and by what the article makes of those words."""

from __future__ import annotations

import re

from extraction.categories.becoming import apply, are_left, are_posts_for, becomes, enters_as, is_from, sworn_to
from extraction.categories.categories import (
    combine,
    is_coded,
    is_of_schools,
    names_category,
    names_work,
    own_category,
    was_once,
)
from extraction.categories.topics import FUNCTIONAL_STAFF, SWORN_TO, Topic, is_open_selection
from extraction.categories.workforce import are_had, is_of_all_staff
from extraction.headcounts.draft import Draft
from extraction.occupations.named_work import is_of_office
from extraction.occupations.post_to_post import takes_a_post
from extraction.occupations.posts_held import seats_told
from extraction.statuses.results import was_outranked
from extraction.words.cue_tables import CIVIL, ENTRANTS, POSTS, PPPK
from extraction.words.page import Page
from extraction.words.ranks import is_craft
from extraction.words.surroundings import Surroundings

_PUT_FORWARD = re.compile(r"(?<![a-z])(?:di)?(?:usulkan|ajukan)(?![a-z])")  # "870 honorer yang kami usulkan"


def category_by_words(page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None) -> str | None:
    """The category that the count's own words tell; None where they name no more than work.

    ``previous``: the count before it; ``status``: what the number's own clause says became of them.
    """
    around = draft.around
    own = _as_called(page, around)
    if own in POSTS and not names_category(around) and _is_of_an_office(page, around):
        return None  # "Kantor Camat/Lurah (870 orang)": where they work
    if _is_told_by_status(page, around):
        return "pns"
    scheme = enters_as(page, around) if own is None or own in ENTRANTS or own == "jabatan_fungsional" else None
    if scheme is not None:
        return "pns" if scheme == "cpns" and became_pns(topic, status) else scheme
    if own == "honorer":
        return _of_honorer(page, draft, previous, topic, status)
    if own == "other" and status in ("appointed", "proposed"):
        own = becomes(page, around, False) or own  # "35 guru garis depan menerima SK CPNS"
    if own is None:
        return _of_uncalled(page, draft, topic, status)
    if _is_in_functional_post(page, draft, own):
        return "jabatan_fungsional"
    if topic.is_civil and _names_only_work(page, around, previous, own, status):
        return None
    if own == "cpns" and became_pns(topic, status):
        return "pns"
    if (post := _post_taken(page, draft, own)) is not None:
        return post
    if own == "cpns" and topic.category == "pppk_paruh_waktu" and is_from(page, around, own):
        return None
    return _of_asn(page, around, topic, status) if own == "asn" else own


def became_pns(topic: Topic, status: str | None) -> bool:
    """Whether CPNS of this status are PNS by now, as the lead says of them."""
    return topic.makes_pns and status in ("appointed", None)


def _as_called(page: Page, around: Surroundings) -> str | None:
    """The category that the count is called by, and that its people did not leave before."""
    own = own_category(around)
    told = around.phrase if own == "honorer" else around.predicate
    if own is not None and any(was_once(page, cue) for cue in told if cue.meaning.category == own):
        own = None  # "172 pegawai yang pernah berstatus PTT", "119 orang yang tahun lalu masih berstatus CPNS"
    if own is None and was_outranked(page, around):
        return "honorer"  # "7 orang R3": they stay on the list
    return own


def _of_honorer(page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None) -> str:
    """What those called honorer are to become, where that is told, else what they are."""
    around = draft.around
    if draft.counts_posts and topic.is_civil and not (is_coded(around) and status is None):
        return topic.category  # "27 kursi, disediakan bagi honorer": what they are to become
    if topic.is_civil and apply(page, around):
        return topic.category
    listed = previous is not None and previous.around.sentence is around.sentence and previous.category in ENTRANTS
    if topic.is_civil and previous is not None and listed and are_posts_for(page, around):
        return previous.category
    if topic.makes_pns and is_coded(around):
        return "pns"  # "jalur K2 menyumbang 15 bidan": where they came from
    target = becomes(page, around, topic.is_civil)
    if target is not None:
        return target
    put_forward = _PUT_FORWARD.search(page.folded, around.number.end, around.reach[1]) is not None
    if status == "proposed" and are_left(page, around) and not put_forward:
        draft.is_behind = True
        return "honorer"  # "masih ada 640 honorer yang menunggu SK": nobody says of what
    return topic.category if status in ("appointed", "proposed") and topic.is_civil else "honorer"


def _of_uncalled(page: Page, draft: Draft, topic: Topic, status: str | None) -> str | None:
    """The category of those who are called by none: by the posts that they take or hold, or as all staff there is."""
    around = draft.around
    if topic.category in SWORN_TO and _is_functional(around):
        draft.occupation = None if draft.occupation == FUNCTIONAL_STAFF else draft.occupation  # that is what they are
        return "jabatan_fungsional"
    if topic.category in SWORN_TO and is_craft(draft.told_work):
        return "jabatan_fungsional"
    if (post := _post_taken(page, draft, None)) is not None:
        return post
    wanted = status == "remaining" or around.counted == "post"
    if wanted and (seats := seats_told(page, around)) is not None:
        return seats
    if counts_officials(page, draft):
        return topic.posts
    return "asn" if is_of_all_staff(page, around, draft.told_work is not None, topic) else None


def _is_in_functional_post(page: Page, draft: Draft, own: str) -> bool:
    """Whether those called ``own`` take a functional post, or supervise schools, which is one."""
    if own in ("pns", "jabatan_fungsional"):
        return takes_a_post(page, draft.around)
    return own == "jabatan_struktural" and draft.occupation == "pengawas" and is_of_schools(page, draft.around)


def _names_only_work(page: Page, around: Surroundings, previous: Draft | None, own: str, status: str | None) -> bool:
    """Whether a functional post is no more than the work that entrants are sought for or do."""
    beside = previous is not None and previous.category == "jabatan_struktural"  # officials, sworn in with entrants
    are_sought = status != "appointed" and not beside
    if own == "jabatan_fungsional" and names_work(page, around, are_sought):
        return True
    # "498 pengawas obat" in an article on CPNS are formations for that work
    return own in ("jabatan_fungsional", "asn") and status != "appointed" and not names_category(around)


def _post_taken(page: Page, draft: Draft, own: str | None) -> str | None:
    """The kind of posts that those called ``own`` are sworn in to, where it is another; their occupation with it."""
    post = sworn_to(page, draft.around) if own is None or own == "other" or own in CIVIL | POSTS else None
    if post is None or (post[0] == own and (own != "jabatan_fungsional" or post[1] is None)):
        return None
    draft.occupation = post[1] if post[0] != "pns" else draft.occupation  # "20 guru disumpah menjadi PNS"
    return post[0]


def _of_asn(page: Page, around: Surroundings, topic: Topic, status: str | None) -> str:
    """What those called ASN are in an article that is on one kind of them."""
    if around.joint is None and status == "appointed" and topic.is_civil and not topic.is_mixed:
        return topic.category  # "1.203 ASN baru dilantik" in an article on PPPK
    contend = status in ("other", "proposed", None) and not are_had(page, around)
    if contend and topic.category in POSTS and is_open_selection(page):
        return topic.category  # "46 ASN lolos administrasi open bidding"
    return "asn"


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
