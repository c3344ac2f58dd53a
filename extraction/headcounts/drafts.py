"""What each place that states a headcount counts: by its own words first, then by its surroundings."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from extraction.categories.categories import is_earlier, own_category
from extraction.categories.topics import Topic, find_topic
from extraction.categories.workforce import is_retiring
from extraction.headcounts.category_by_words import counts_officials
from extraction.headcounts.category_in_place import set_category
from extraction.headcounts.continued import as_before, told_before, told_next
from extraction.headcounts.draft import CONTEXT, NEAR, OWN, Draft
from extraction.headcounts.schemes import follow_work, leave_out, qualify
from extraction.headcounts.work_in_place import Works, tell_stages_apart
from extraction.kinds.head import Head, is_sure
from extraction.statuses.clause_words import are_candidates, is_census, is_rest, is_said_proposed, names_posts
from extraction.statuses.sayings import (
    are_handed_over,
    are_seats_there,
    holds_since,
    is_filled,
    is_numbered,
    is_of_the_occasion,
    is_pending,
    is_sought,
)
from extraction.statuses.statuses import default_status, heading_status, own_status
from extraction.statuses.told_elsewhere import is_whole
from extraction.statuses.turns import is_long_past
from extraction.statuses.weightiest import sentence_status
from extraction.statuses.weights import DONE, POST, STATED
from extraction.words.cue_tables import ENTRANTS
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_CANDIDATES = ("peserta", "pelamar", "pendaftar")
_THROUGH = re.compile(
    r"(?<![a-z])(?:lulus|lolos|terpilih|usul\w*|diusul\w*|mengusul\w*|diajukan|mengajukan"
    r"|(?:di|men)jadi\w* (?:pppk|p3k|asn|pegawai)|formasi|diterima)"
)
_SUBJECTS = 6  # counts that one predicate is said of
_AND = re.compile(r",? (?:dan|serta|juga|maupun)(?: juga)?(?: sebanyak| sejumlah)? ")
_LISTED = re.compile(
    r"(?<![a-z])(?:yakni|yaitu|ialah|terdiri|meliputi|mencakup|rinciannya|perinciannya|antara lain)(?![a-z])"
)
_ANNOUNCED = 300  # characters of a list before an item
_OF_LAST = re.compile(r"(?<![a-z])(?:yang|lagi|lainnya|di ?antaranya)(?![a-z])")
_OF_THE_NEWS = re.compile(r" (?:yang )?(?:baru|anyar|tersebut|itu|ini)(?![a-z])")
_THE_OTHERS = re.compile(r" (?:orang )?(?:lainnya|lain|lagi|sisanya)(?![a-z])")
_OUT_OF = re.compile(r"(?<![a-z])dari (?:(?:total|sekitar|sebanyak|jumlah|seluruh) )?\Z")
_LONGEST_OUT_OF = 16  # characters of what _OUT_OF matches
_DEMAND = re.compile(
    r"(?<![a-z])(?:menuntut|tuntut|tuntutan|menagih|memperjuangkan|diperjuangkan|nasib|mengadu|kepastian|tersisa|sisa"
    r"|menunggu|menanti|belum diangkat|kuota|formasi)(?:nya)?(?![a-z])"
)
_HEAD_OF_PAGE = 3000  # characters; an article's length
_LEFT = 6  # weight of a cue that says they are not through yet, or fell away
_GONE = 7  # weight of a cue that says they died, resigned or were dismissed
STRONG = 4  # weight of a status cue that no total overrules


def describe(page: Page, drafts: list[Draft], head: Head) -> None:
    """Set category, occupation and status of each draft, in reading order; ``head``: what title and lead say."""
    told = head.votes
    topic, default = find_topic(page), default_status(told)
    if default == "other" and is_sure(told):
        topic = replace(topic, is_civil=False)  # an article on a lawsuit, on pay: nobody enters, honorer stay honorer
    is_idle = default == "other" and _DEMAND.search(page.folded, 0, _HEAD_OF_PAGE) is None
    works = Works(page)
    previous: Draft | None = None
    earlier: Draft | None = None  # the last one of another sentence
    owned: set[str] = set()
    for index, draft in enumerate(drafts):
        around = draft.around
        following = drafts[index + 1] if index + 1 < len(drafts) else None
        works.tell(draft, previous)
        own = _told_of_them(page, drafts, index, default, told, topic)
        if previous is not None and previous.around.sentence is not around.sentence:
            earlier = previous
        before = told_before(page, around, earlier) if own in (None, ("proposed", POST)) else None
        own = before[0] if before is not None else own
        own = as_before(page, around, previous, own)
        both = "cpns" in owned and any(name.startswith("pppk") for name in owned)
        now = replace(topic, is_mixed=True) if both and not topic.is_mixed else topic
        set_category(page, draft, previous, now, own[0] if own else None)
        if head.is_selection and draft.category == "jabatan_fungsional" and topic.category in ENTRANTS:
            draft.category = topic.category  # "jabatan fungsional 12.462 formasi": what candidates are sought for
        if before is not None and before[1] and draft.category_basis != OWN:
            draft.category, draft.category_basis = "honorer", OWN
        own = _as_head_means(page, draft, own, head)
        if head.is_selection and own is None and _takes_part(page, draft, previous, topic):
            draft.status = "other"  # "yang antre mencapai 5.000 orang": no more than applicants
        else:
            _set_status(page, draft, previous, own, default, topic, is_idle=is_idle, is_taught=head.is_training)
        if topic.makes_pns and _fell_before(page, draft):
            draft.category, draft.category_basis = "cpns", NEAR
        previous = draft
        works.settle(draft, following)
        if draft.category_basis == OWN:
            owned.add(draft.category)
    tell_stages_apart(page, drafts)
    if topic.is_mixed:
        follow_work(page, drafts)
    qualify(page, drafts, topic, default == "proposed")
    leave_out(page, drafts)


def _told_of_them(
    page: Page, drafts: list[Draft], index: int, default: str, told: dict[str, float], topic: Topic
) -> tuple[str, int] | None:
    """What the count's own words say of its people, or the next sentence, or the words behind the last of a row."""
    around = drafts[index].around
    own = own_status(page, around) or _told_next(page, drafts, index) or _told_together(page, drafts, index)
    if own is None and index == 0 and default != "other" and _are_the_news(page, around, told, topic):
        return default, STATED
    return own


def _as_head_means(page: Page, draft: Draft, own: tuple[str, int] | None, head: Head) -> tuple[str, int] | None:
    """What is told of the people, as it is meant where title and lead are on a selection or on training."""
    if own is not None and own[0] == "proposed":
        # "dari 500 peserta yang dijadwalkan": to sit a test
        sit_a_test = head.is_selection and _is_candidate(page, draft.around)
        # "pelatihan dibuka untuk 70 CPNS formasi 2019": in service, and taught
        are_taught = head.is_training and not draft.counts_posts
        own = None if sit_a_test or are_taught else own
    weak = own is None or (own[0] == "other" and own[1] <= POST)
    return ("proposed", POST) if head.is_selection and weak and is_sought(page, draft.around) else own


def _fell_before(page: Page, draft: Draft) -> bool:
    """Whether people fell away before others became PNS: they never were ("selama prajabatan dua orang mundur")."""
    if draft.category not in ("pns", "cpns") or draft.category_basis == OWN or not draft.is_fallen:
        return False
    return not is_retiring(page, draft.around)


def _is_candidate(page: Page, around: Surroundings) -> bool:
    """Whether those counted are called who take part or apply, and their clause says nothing of a result."""
    called = bool(around.after) and page.folded.startswith(_CANDIDATES, around.after[0].start)
    return called and _THROUGH.search(page.folded, *around.clause) is None


def _takes_part(page: Page, draft: Draft, previous: Draft | None, topic: Topic) -> bool:
    """Whether people are counted of whom an article on a selection says no more than that they met its demands.

    Not where they go on a row of posts ("Jatah guru 1.690 orang. Tenaga kesehatan lewat CPNS 232 orang").
    """
    around = draft.around
    of_it = draft.category in (topic.category, "honorer")  # "diarahkan ke skema paruh waktu, seribu orang": of another
    if not of_it or around.counted != "person":
        return False
    near = sentence_status(page, around)
    if near is not None and (near[0] != "proposed" or near[1] > STATED):
        return False
    last = previous.around.sentence if previous is not None and previous.status == "proposed" else None
    goes_on = last is not None and last.paragraph == around.sentence.paragraph and around.sentence.no - last.no <= 1
    return not goes_on and heading_status(page, around) is None


def _told_next(page: Page, drafts: list[Draft], index: int) -> tuple[str, int] | None:
    """What the next sentence says of the counted people, and of all whom this one lists ("R3 988, R4 140. Mereka ...").

    Not where something is said of one of those that follow, to whom the next sentence then points.
    """
    around = drafts[index].around
    following = index + 1
    while following < min(len(drafts), index + _SUBJECTS) and drafts[following].around.sentence is around.sentence:
        following += 1
    told = told_next(page, around, drafts[following].around if following < len(drafts) else None)
    listed = drafts[index + 1 : following] if told is not None else ()
    return None if any(own_status(page, other.around) is not None for other in listed) else told


def _told_together(page: Page, drafts: list[Draft], index: int) -> tuple[str, int] | None:
    """What is said of the last of several subjects is said of each ("68 CPNS dan 413 PPPK menerima SK").

    Items of an announced list are no subjects ("120 CPNS, yakni 80 guru dan 40 perawat hadir").
    """
    around = drafts[index].around
    for first, second in pairwise(drafts[index : index + _SUBJECTS]):
        between = first.around.predicate_end, second.around.number.start
        if first.around.sentence is not second.around.sentence or not _AND.fullmatch(page.folded, *between):
            return None
        own = own_status(page, second.around)
        if own is not None:
            end = second.around.after_end
            said = next((cue for cue in page.cues.within(end, second.around.clause[1]) if cue.meaning.status), None)
            of_last = said is None or _OF_LAST.search(page.folded, end, said.start)
            if of_last or own[1] < STATED:
                return None
            listed = _LISTED.search(page.folded, *around.lead(_ANNOUNCED, around.sentence.start))
            return None if listed else own
    return None


def _are_the_news(page: Page, around: Surroundings, told: dict[str, float], topic: Topic) -> bool:
    """Whether honorer told first are those whom the article is about, not a stock of them."""
    of_some = _OUT_OF.search(page.folded, *around.lead(_LONGEST_OUT_OF, 0)) is not None
    named = own_category(around) == "honorer" and topic.is_civil and is_sure(told)
    return named and not of_some and not is_census(page, around)


def _is_told_of(page: Page, draft: Draft) -> bool:
    """Whether civil servants are those of the news, not the staff there is: officials, new ones, those told before."""
    if counts_officials(page, draft) or _THE_OTHERS.match(page.folded, draft.around.number.end):
        return True
    if any(cue.meaning.category in ENTRANTS for cue in draft.around.phrase):
        return True  # "1.314 pegawai, gabungan CPNS dan PPPK": who enter, by two schemes
    return _OF_THE_NEWS.match(page.folded, draft.around.after_end) is not None


def _is_done(page: Page, around: Surroundings) -> bool:
    """Whether the words around those appointed tell that it was done before."""
    return (
        is_earlier(page, around)
        or is_numbered(page, around)
        or is_of_the_occasion(page, around)
        or is_long_past(page, around)
        or holds_since(page, around)
    )


def _set_status(
    page: Page,
    draft: Draft,
    previous: Draft | None,
    own: tuple[str, int] | None,
    default: str,
    topic: Topic,
    *,
    is_idle: bool,
    is_taught: bool,
) -> None:
    """``is_idle``: nobody enters in the article, or is said to wait for that; ``is_taught``: staff learn in it."""
    around = draft.around
    served = topic.makes_pns and draft.category == "cpns" and not draft.counts_posts
    if own is not None and own[0] == "proposed" and served:
        own = "other", own[1]  # "semula ada 217 CPNS": staff in service, most of whom are sworn in as PNS
    if own == ("proposed", POST) and draft.category == "jabatan_struktural" and not is_said_proposed(page, around):
        own = "other", POST  # "34 kursi eselon II": posts there are, which nobody grants
    if own is not None:
        listed = previous is not None and previous.around.sentence is around.sentence
        if previous is not None and previous.status == "other" and previous.status_basis == NEAR:
            listed = False  # "dari 900 yang dibutuhkan, 120 formasi": no item of a list
        weak = listed and draft.counts_posts and own == ("proposed", POST)  # "... terdiri atas 230 formasi guru"
        weak = weak and not any(cue.meaning.counted == "post" for cue in around.before)  # "formasinya 381"
        if own[0] == "appointed":
            filled = is_filled(page, around)
            draft.is_filled = filled and not are_handed_over(page, around)
            draft.is_done = own[1] == DONE or (filled and not draft.is_filled) or _is_done(page, around)
        draft.is_fallen = own[0] == "other" and own[1] >= _LEFT
        draft.is_gone = own[0] == "other" and own[1] >= _GONE
        draft.is_left = own[0] == "remaining" and (own[1] >= _LEFT or is_rest(page, around) or is_pending(page, around))
        draft.is_vacant = own[0] == "remaining" and names_posts(page, around)
        draft.is_candidate = own == ("proposed", POST) and are_candidates(page, around)
        posts = own == ("other", POST) or (own == ("proposed", POST) and not is_said_proposed(page, around))
        draft.status, draft.status_basis = own[0], CONTEXT if weak else OWN if own[1] >= STRONG and not posts else NEAR
        return
    near = sentence_status(page, around)
    if is_taught and near is not None and near[0] == "proposed":
        near = None
    heading = heading_status(page, around) if near is None else None
    named = draft.category_basis == OWN
    if near is not None:
        draft.status = near[0]
        draft.is_granted = near[0] == "proposed" and near[1] >= POST
        listed = previous is not None and previous.around.sentence is around.sentence
        draft.is_done = listed and near == ("appointed", DONE)  # "telah merekrut 743 guru serta 350 bidan"
    elif heading is not None:
        draft.status, draft.status_basis = heading[0], OWN
    elif draft.category == "honorer" and draft.category_basis != CONTEXT:
        waiting = is_rest(page, around) or not (is_census(page, around) or is_idle)
        draft.status = "remaining" if waiting else "other"
        draft.status_basis = OWN if is_rest(page, around) else CONTEXT
        draft.is_left = is_rest(page, around)
    elif named and draft.category in ("asn", "pns") and not (_is_told_of(page, draft) or topic.makes_pns):
        draft.status = "other"  # the staff there is: nothing is told of them
    elif (
        previous is not None
        and previous.around.sentence is around.sentence
        and not (is_whole(page, around) or are_seats_there(page, previous.around))
    ):
        draft.status = previous.status
        draft.status_basis = NEAR if previous.status_basis == OWN else CONTEXT
    else:
        draft.status = default
