"""Whether "seorang" counts one of a kind, or is no more than an article before whoever comes along or speaks."""

from __future__ import annotations

import re

from extraction.cue_tables import POSTS
from extraction.occupations import is_rank
from extraction.page import Page
from extraction.surroundings import Surroundings

ITEM_START = re.compile(
    r"(?:[,;:] |(?<![a-z])(?:dan|serta|lalu|sedangkan|sementara|tetapi|tapi|namun"
    r"|rinciannya|yakni|yaitu|antara lain|masing-masing) )\Z"
)
_SWORN = re.compile(
    r"(?<![a-z])(?:melantik|dilantik|mengukuhkan|dikukuhkan|disumpah|mencakup|meliputi|terdiri (?:dari|atas)|ditambah)"
    r"(?: (?:pula|juga|lagi|hanya|cuma))? \Z"
)
_BESIDE = re.compile(r"(?<![a-z])(?:dan|serta|berikut|beserta|bersama|plus|ditambah) \Z")
_ITEM_OVER = re.compile(r" ?(?:[,.;)]|\Z|dan |serta |atau )")
_NEXT_ITEM = re.compile(r",? (?:dan |serta )?")


def is_one_of_a_kind(page: Page, around: Surroundings, *, follows: bool) -> bool:
    """Whether one is counted beside others, or sworn in; ``follows``: a count stands before in the sentence."""
    return (follows and _is_listed(page, around)) or _heads_list(page, around) or _is_sworn(page, around)


def _is_listed(page: Page, around: Surroundings) -> bool:
    """Whether a whole item of a list names one of a kind ("43 Kepala SMP dan seorang Pengawas SMP")."""
    if not around.is_named:
        return False
    lead = around.lead(16, 0)
    closed = _ITEM_OVER.match(page.folded, around.after_end) and ITEM_START.search(page.folded, *lead)
    return bool(closed) or _BESIDE.search(page.folded, *lead) is not None


def _is_sworn(page: Page, around: Surroundings) -> bool:
    """Whether one of a kind of posts is sworn in, or counted among those sworn in ("dilantik seorang administrator").

    A title alone may be who comes along or speaks ("melantik didampingi seorang camat").
    """
    posts = [cue for cue in around.after if cue.meaning.category in POSTS or is_rank(page, cue)]
    lead = around.lead(32)
    return bool(posts) and _SWORN.search(page.folded, *lead) is not None


def _heads_list(page: Page, around: Surroundings) -> bool:
    """Whether one of a kind heads a list of counts ("seorang sekretaris, dua camat", "seorang guru dan tiga bidan")."""
    if not any(cue.meaning.occupation for cue in around.after):
        return False
    lead = _NEXT_ITEM.match(page.folded, around.after_end, around.sentence.end)
    following = page.number_at(lead.end()) if lead else None
    if following is None:
        return False
    beside = page.cues.starting.get(following.end + 1)
    return beside is not None and beside.meaning.is_noun
