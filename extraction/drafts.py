"""What each place that states a headcount counts: by its own words first, then by its surroundings."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from extraction.becoming import becomes, is_from, is_of_all_staff, sworn_to
from extraction.carried_work import goes_on, listed_title
from extraction.categories import (
    BEHIND,
    FAR,
    is_coded,
    is_earlier,
    is_of_schools,
    is_subject,
    is_subset,
    names_category,
    names_work,
    near_category,
    own_category,
    told_before,
    told_by_denial,
)
from extraction.clause_words import (
    applies,
    is_census,
    is_down_to,
    is_filled,
    is_numbered,
    is_pending,
    is_remainder,
    is_rest,
    is_said_proposed,
    names_posts,
)
from extraction.continued import as_before, told_next
from extraction.draft import CONTEXT, NEAR, OWN, Draft
from extraction.kind import Head, is_sure
from extraction.occupations import near_occupation, own_occupation
from extraction.pppk_kinds import qualify
from extraction.status_in_place import DONE, POST
from extraction.statuses import (
    STATED,
    default_status,
    heading_status,
    is_whole,
    own_status,
    sentence_status,
)
from extraction.surroundings import Page, Surroundings
from extraction.themes import find_themes, its_work, keeps_theme, scheme_before, staff_before
from extraction.topics import Topic, find_topic

_POSTS = frozenset({"jabatan_fungsional", "jabatan_struktural", "asn"})  # what officials are sworn in to
_RANK = re.compile(r" ?(?:ahli (?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)(?![a-z])")
_SWORN = frozenset({"pppk", "pppk_paruh_waktu", "pppk_penuh_waktu", "cpns", "pns", "asn"})
_PART_TIME = "pppk_paruh_waktu"
_SUBJECTS = 6  # counts that one predicate is said of
_AND = re.compile(r",? (?:dan|serta|juga|maupun)(?: juga)?(?: sebanyak| sejumlah)? ")
_OF_LAST = re.compile(r"(?<![a-z])(?:yang|lagi|lainnya|di ?antaranya)(?![a-z])")
_OF_THE_NEWS = re.compile(r" (?:yang )?(?:baru|anyar|tersebut|itu|ini)(?![a-z])")
_STAFF = frozenset({"honorer", "pns"})
_LEFT = 6  # weight of a cue that says they are not through yet, or fell away
_GONE = 7  # weight of a cue that says they died, resigned or were dismissed
STRONG = 4  # weight of a status cue that no total overrules


def describe(page: Page, drafts: list[Draft], head: Head) -> None:
    """Set category, occupation and status of each draft, in reading order; ``head``: what title and lead say."""
    told = head.votes
    topic, default = find_topic(page), default_status(told)
    if default == "other" and is_sure(told):
        topic = replace(topic, is_civil=False)  # an article on a lawsuit, on pay: nobody enters, honorer stay honorer
    themes = find_themes(page)
    previous: Draft | None = None
    owned: set[str] = set()
    for index, draft in enumerate(drafts):
        around = draft.around
        following = drafts[index + 1].around if index + 1 < len(drafts) else None
        draft.told_work = draft.occupation = own_occupation(page, around) or near_occupation(page, around)
        if draft.occupation is None and previous is not None and previous.occupation is not None:
            draft.occupation = previous.occupation if goes_on(page, around, previous.around) else None
        if draft.occupation is None and previous is not None and following is not None:
            draft.occupation = listed_title(page, around, previous.around, following)
        own = own_status(page, around)
        if own is None:
            own = told_next(page, around, following)
        if own is None:
            own = _told_together(page, drafts, index)
        if own is None and previous is None and default != "other" and _are_the_news(page, around, told, topic):
            own = default, STATED
        own = as_before(page, around, previous, own)
        both = "cpns" in owned and any(name.startswith("pppk") for name in owned)
        now = replace(topic, is_mixed=True) if both and not topic.is_mixed else topic
        _set_category(page, draft, previous, now, own[0] if own else None)
        if head.is_selection and own is None and _takes_part(page, draft, previous, topic):
            draft.status = "other"  # "yang antre mencapai 5.000 orang": no more than applicants
        else:
            _set_status(page, draft, previous, own, default, topic)
        previous = draft
        if draft.occupation is None and not draft.is_fallen and keeps_theme(page, around):
            draft.occupation = themes.get(around.sentence.no) or its_work(page, around)
        if draft.category_basis == OWN:
            owned.add(draft.category)
    qualify(page, drafts, topic, default == "proposed")


def _takes_part(page: Page, draft: Draft, previous: Draft | None, topic: Topic) -> bool:
    """Whether people are counted of whom an article on a selection says no more than that they met its demands.

    Not where they go on a row of posts ("Jatah guru 1.690 orang. Tenaga kesehatan lewat CPNS 232 orang").
    """
    around = draft.around
    of_it = draft.category in (topic.category, "honorer")  # "diarahkan ke skema paruh waktu, seribu orang": of another
    if not of_it or not around.after or around.after[0].meaning.counted != "person":
        return False
    near = sentence_status(page, around)
    if near is not None and (near[0] != "proposed" or near[1] > STATED):
        return False
    last = previous.around.sentence if previous is not None and previous.status == "proposed" else None
    goes_on = last is not None and last.paragraph == around.sentence.paragraph and around.sentence.no - last.no <= 1
    return not goes_on and heading_status(page, around) is None


def _told_together(page: Page, drafts: list[Draft], index: int) -> tuple[str, int] | None:
    """What is said of the last of several subjects is said of each ("68 CPNS dan 413 PPPK menerima SK")."""
    for first, second in pairwise(drafts[index : index + _SUBJECTS]):
        between = first.around.predicate_end, second.around.number.start
        if first.around.sentence is not second.around.sentence or not _AND.fullmatch(page.folded, *between):
            return None
        own = own_status(page, second.around)
        if own is not None:
            end = second.around.after_end
            said = next((cue for cue in page.cues.within(end, second.around.clause[1]) if cue.meaning.status), None)
            of_last = said is None or _OF_LAST.search(page.folded, end, said.start)
            return None if of_last or own[1] < STATED else own
    return None


def _are_the_news(page: Page, around: Surroundings, told: dict[str, float], topic: Topic) -> bool:
    """Whether honorer told first are those whom the article is about, not a stock of them."""
    of_some = page.folded.endswith((" dari ", "dari total ", "dari sekitar "), 0, around.number.start)
    named = own_category(around) == "honorer" and topic.is_civil and is_sure(told)
    return named and not of_some and not is_census(page, around)


def _set_category(page: Page, draft: Draft, previous: Draft | None, topic: Topic, status: str | None) -> None:
    """``status``: what the number's own clause says became of them."""
    around = draft.around
    own = _own_category(page, draft, topic, status)
    if own == "honorer" and previous is not None and is_subset(page, around) and not _is_told_apart(draft, previous):
        draft.category = previous.category
        return
    if own is not None:
        by_topic = own != "asn" and own_category(around) == "asn"  # "145 ASN": its parts may say otherwise
        draft.category, draft.category_basis = own, CONTEXT if by_topic else OWN
        return
    near, where = near_category(page, around, topic.category if status == "appointed" else "asn")
    if where == FAR and previous is not None and _is_told_apart(draft, previous):
        near = previous.category  # "115 pejabat fungsional, yakni 113 dosen dan 2 pustakawan"
    if near == "honorer":
        near = becomes(page, around, topic.is_civil) or (
            topic.category if status in ("appointed", "proposed") and topic.is_civil else near
        )
    if near == "cpns" and topic.category == _PART_TIME and is_from(page, around, near):
        near = None
    if near == "cpns" and topic.makes_pns and status in ("appointed", None):
        near = "pns"
    if near is not None:
        vague = near == "asn" or (near == "honorer" and not is_subject(page, around, near))
        told = (where != BEHIND and not vague and not is_remainder(page, around)) or near == becomes(
            page, around, False
        )
        draft.category, draft.category_basis = near, NEAR if told else CONTEXT
    else:
        draft.category = _context_category(page, draft, previous, topic)
        went_over = previous is None or previous.category != draft.category
        if draft.category in _STAFF and went_over and draft.category != topic.category:
            draft.category_basis = NEAR  # the sentences before went over to them
    if draft.category == "honorer" and draft.category_basis == CONTEXT and topic.is_civil and applies(page, around):
        draft.category = topic.category


def _is_told_apart(draft: Draft, previous: Draft) -> bool:
    """Whether the count stands beside staff with a name of their own ("1.700 PNS, 1.402 PPPK dan 800 honorer")."""
    together = draft.around.sentence is previous.around.sentence
    return together and previous.category_basis == OWN and previous.category not in ("honorer", "asn")


def _own_category(page: Page, draft: Draft, topic: Topic, status: str | None) -> str | None:
    around = draft.around
    own = own_category(around)
    if own == "honorer" and draft.counts_posts and topic.is_civil:
        return topic.category  # "27 kursi, disediakan bagi honorer": what they are to become
    if own == "honorer" and topic.makes_pns and is_coded(around):
        return "pns"  # "jalur K2 menyumbang 15 bidan": where they came from
    if own == "honorer":
        target = becomes(page, around, topic.is_civil)
        if target is not None:
            return target
        return topic.category if status in ("appointed", "proposed") and topic.is_civil else own
    if own == "jabatan_fungsional" and topic.is_civil and names_work(page, around):
        return None
    if own == "jabatan_struktural" and draft.occupation == "pengawas" and is_of_schools(page, around):
        return "jabatan_fungsional"
    if own in ("jabatan_fungsional", "asn") and topic.is_civil and status != "appointed" and not names_category(around):
        return None  # "498 pengawas obat" in an article on CPNS are formations for that work
    if own == "cpns" and topic.makes_pns and status in ("appointed", None):
        return "pns"
    if own is None and topic.category in _POSTS and _has_rank(page, around):
        return "jabatan_fungsional"
    if own in _SWORN or own in ("jabatan_struktural", None):
        post = sworn_to(page, around)
        if post is not None and post[0] != own:
            draft.occupation = post[1] if post[0] != "pns" else draft.occupation  # "20 guru disumpah menjadi PNS"
            return post[0]
    if own is None and _counts_officials(page, draft):
        return topic.posts
    if own is None and is_of_all_staff(page, around, draft.told_work is not None):
        return "asn"
    if own == "cpns" and topic.category == _PART_TIME and is_from(page, around, own):
        return None
    if own == "asn" and around.joint is None and status == "appointed" and topic.is_civil and not topic.is_mixed:
        return topic.category  # "1.203 ASN baru dilantik" in an article on PPPK
    return own


def _is_told_of(page: Page, draft: Draft) -> bool:
    """Whether civil servants are those of the news, not the staff there is: officials, new ones, those told before."""
    return _counts_officials(page, draft) or _OF_THE_NEWS.match(page.folded, draft.around.after_end) is not None


def _counts_officials(page: Page, draft: Draft) -> bool:
    after = draft.around.after
    return bool(after) and page.folded.startswith("pejabat", after[0].start)


def _has_rank(page: Page, around: Surroundings) -> bool:
    """Whether the count is of a rank that only functional posts have ("auditor ahli muda sebelas orang")."""
    low, high = around.clause
    return _RANK.search(page.folded, low, high) is not None


def _context_category(page: Page, draft: Draft, previous: Draft | None, topic: Topic) -> str:
    sentence = draft.around.sentence
    if previous is not None and previous.around.sentence is sentence:
        return previous.category
    if previous is not None and previous.category == "asn" and topic.is_civil and not topic.is_mixed:
        return topic.category  # "formasi ASN" is another name of what the article is about; the next count is that
    last = previous.around if previous is not None else None
    if topic.is_mixed and draft.occupation is None:  # a bare total in an article on CPNS and PPPK covers both
        return scheme_before(page, draft.around, last) or told_by_denial(page, draft.around) or "asn"
    told = told_before(page, draft.around, last) or staff_before(page, draft.around, last)
    if told is not None:
        return told
    if previous is not None and previous.around.sentence.paragraph == sentence.paragraph:
        return previous.category
    return topic.category


def _set_status(
    page: Page, draft: Draft, previous: Draft | None, own: tuple[str, int] | None, default: str, topic: Topic
) -> None:
    around = draft.around
    if own is not None and draft.category in ("pns", "asn") and own[0] == "remaining" and is_down_to(page, around):
        own = "other", own[1]  # "PNS kini tersisa 2.985": staff there is, who wait for nothing
    if own == ("proposed", POST) and draft.category == "jabatan_struktural" and not is_said_proposed(page, around):
        own = "other", POST  # "34 kursi eselon II": posts there are, which nobody grants
    if own is not None:
        listed = previous is not None and previous.around.sentence is around.sentence
        weak = listed and draft.counts_posts and own == ("proposed", POST)  # "... terdiri atas 230 formasi guru"
        done = own[1] == DONE or is_earlier(page, around) or is_numbered(page, around)
        draft.is_done = own[0] == "appointed" and done
        draft.is_filled = own[0] == "appointed" and is_filled(page, around)
        draft.is_fallen = own[0] == "other" and own[1] >= _LEFT
        draft.is_gone = own[0] == "other" and own[1] >= _GONE
        draft.is_left = own[0] == "remaining" and (own[1] >= _LEFT or is_rest(page, around) or is_pending(page, around))
        draft.is_vacant = own[0] == "remaining" and names_posts(page, around)
        posts = own == ("other", POST) or (own == ("proposed", POST) and not is_said_proposed(page, around))
        draft.status, draft.status_basis = own[0], CONTEXT if weak else OWN if own[1] >= STRONG and not posts else NEAR
        return
    near = sentence_status(page, around)
    heading = heading_status(page, around) if near is None else None
    named = draft.category_basis == OWN
    if near is not None:
        draft.status = near[0]
    elif heading is not None:
        draft.status, draft.status_basis = heading[0], OWN
    elif draft.category == "honorer" and draft.category_basis != CONTEXT:
        waiting = is_rest(page, around) or not is_census(page, around)
        draft.status = "remaining" if waiting else "other"
        draft.status_basis = OWN if is_rest(page, around) else CONTEXT
    elif named and draft.category in ("asn", "pns") and not (_is_told_of(page, draft) or topic.makes_pns):
        draft.status = "other"  # the staff there is: nothing is told of them
    elif previous is not None and previous.around.sentence is around.sentence and not is_whole(page, around):
        draft.status = previous.status
        draft.status_basis = NEAR if previous.status_basis == OWN else CONTEXT
    else:
        draft.status = default
