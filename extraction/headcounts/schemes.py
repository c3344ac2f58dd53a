"""Which scheme those are of whom an article does not say it: the kind of plain PPPK, CPNS or PPPK of one work."""

from __future__ import annotations

import math
import re
from itertools import pairwise

from extraction.categories.becoming import becomes
from extraction.categories.categories import is_earlier, is_staged, phrase, was_before_part_time
from extraction.categories.topics import Topic
from extraction.headcounts.draft import CONTEXT, NEAR, OWN, Draft
from extraction.model import LineKind
from extraction.words.cue_tables import ENTRANTS, PPPK
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_LACKED = re.compile(r"(?<![a-z])(?:ke)?kurang(?:an)?(?![a-z])")  # "kekurangan 60 guru": of no scheme yet
_LEFT_OUT = re.compile(  # of the proposal itself: candidates may still fail, withdraw or wait for their number
    r"(?<![a-z])(?:(?:tidak|tak|belum|gagal) (?:(?:dapat|bisa|juga|sempat|ikut|semuanya|akan) ){0,2}"
    r"(?:di(?:usul|aju|tampung|akomod)[a-z]*|ter(?:usul|tampung|akomod|angkat|serap|cakup|cover)[a-z]*"
    r"|(?:masuk|ada di|ada dalam) (?:dalam )?(?:skema|(?:daftar )?usulan))"
    r"|tercecer|(?:status|nasib)(?:nya| mereka)? (?:[a-z]+ )?(?:belum|tidak|tak) (?:pasti|jelas))(?![a-z])"
)
_STILL_COME = re.compile(
    r"(?<![a-z])(?:akan|bakal|segera|sedang|tengah|kini) (?:kami |kita )?(?:di)?(?:usul|aju)[a-z]*(?![a-z])"
)
_AND = re.compile(r" (?:orang )?(?:dan|serta|maupun) ")
_OPENED = re.compile(
    r"(?<![a-z])(?:(?:mem|di)buka|seleksi (?:pppk |p3k )?(?:tahun|tahap|lalu|kemarin|sebelumnya|20\d\d))(?![a-z])"
)
_ORDINARY = re.compile(r"(?<![a-z])(?:pppk|p3k|perjanjian kerja)\)? (?:yang )?(?:biasa|reguler|murni)(?![a-z])")
_PART_TIME = re.compile(r"(?<![a-z])(?:par[a-z]+|separuh)[ -]waktu(?![a-z])")
_OF_ANOTHER_YEAR = re.compile(
    r"(?<![a-z])tahun (?:depan|mendatang|berikutnya)(?![a-z])|(?<![\w.])(?P<year>20\d\d)(?![\w.]\w|\w)"
)
_THAT_YEAR = re.compile(r"(?<![a-z])tahun (?:tersebut|itu)(?![a-z])")
_PLANNED = re.compile(r"(?<![a-z])(?:rencana|merencanakan|akan|bakal)(?![a-z])")
_QUOTA = re.compile(r"(?<![a-z])(?:kuota|formasi|jatah|alokasi|lowongan|rekrutmen)(?![a-z])")
_ORDINARY_BACK = 200  # characters
_YEAR_BACK = 400  # characters before a count in which its year is told
_YEARS_BACK = 5000  # characters before it in which other years are
_ITEMS_BACK = 8  # items of one list before another that are told apart from it


def qualify(page: Page, drafts: list[Draft], topic: Topic, is_to_come: bool) -> None:
    """Plain "PPPK" in an article on one kind only is that kind; beside a stage or the other kind it stays plain.

    So do those already appointed in an article on what is to come (``is_to_come``).
    """
    for draft in drafts:
        by_context = draft.category == "pppk_paruh_waktu" and draft.category_basis == CONTEXT
        if by_context and (is_staged(page, draft.around) or _are_opened(page, draft)):
            draft.category = "pppk"
    plain = [draft for draft in drafts if draft.category == "pppk"]
    if not plain:
        return
    named = {cue.meaning.category for cue in page.cues.all}
    full_only = "pppk_paruh_waktu" not in named and _names_full_time(page)
    owned = [draft for draft in drafts if draft.category_basis == OWN]
    part = [draft.around for draft in owned if draft.category == "pppk_paruh_waktu"]
    full = any(draft.category == "pppk_penuh_waktu" for draft in owned)
    staged = any(is_staged(page, draft.around) for draft in plain)
    contrasts = _contrasts(drafts)
    for draft in plain:
        around = draft.around
        if full_only:
            draft.category = "pppk_penuh_waktu"
        elif full or staged or (is_to_come and draft.is_done) or _stays_plain(page, draft, contrasts):
            continue
        elif part[0].number.start < around.number.start if part else topic.category == "pppk_paruh_waktu":
            draft.category, draft.is_qualified = "pppk_paruh_waktu", True


def _names_full_time(page: Page) -> bool:
    """Whether full time is part of the name ("PPPK penuh waktu"), not what some got ("dapat formasi penuh waktu")."""
    cues = [cue for cue in page.cues.all if cue.meaning.category in PPPK]
    return any(
        cue.meaning.category == "pppk_penuh_waktu" and len(phrase(page, [before, cue], True)) > 1
        for before, cue in pairwise(cues)
    )


def _are_opened(page: Page, draft: Draft) -> bool:
    """Whether posts are counted that were opened to applicants ("membuka 157 formasi teknis"): none is for part-timers.

    Those are put forward by name, and nobody competes for their posts.
    """
    around = draft.around
    return draft.counts_posts and _OPENED.search(page.folded, *around.reach) is not None


def _stays_plain(page: Page, draft: Draft, contrasts: dict[int, float]) -> bool:
    around = draft.around
    told_apart = contrasts.get(around.sentence.no, -1) > around.number.start
    if was_before_part_time(page, around) or _are_opened(page, draft) or _are_ordinary(page, draft):
        return True
    if _are_to_come(page, around):
        return True
    if draft.category_basis == NEAR:
        return told_apart and becomes(page, around, False) == "pppk"  # "1.870 diangkat menjadi PPPK, 1.650 ... paruh"
    return draft.category_basis == OWN and (told_apart or is_earlier(page, around))


def _are_to_come(page: Page, around: Surroundings) -> bool:
    """Whether posts of a later year than any told before are spoken of ("kuota 4.500 PPPK untuk 2026")."""
    if _QUOTA.search(page.folded, *around.clause) is None:
        return False
    low = max(around.sentence.start, around.number.start - _YEAR_BACK)
    if around.sentence.no and _THAT_YEAR.search(page.folded, low, around.reach[1]):
        low = page.document.sentences[around.sentence.no - 1].start  # "rencana 2026. ... untuk tahun tersebut"
    span = low, around.reach[1]
    told = [year["year"] for year in _OF_ANOTHER_YEAR.finditer(page.folded, *span)]
    if not told or None in told:
        return bool(told)
    before = max(0, span[0] - _YEARS_BACK), span[0]
    years = [year["year"] for year in _OF_ANOTHER_YEAR.finditer(page.folded, *before) if year["year"]]
    return max(told) > max(years) if years else _PLANNED.search(page.folded, *span) is not None


def _are_ordinary(page: Page, draft: Draft) -> bool:
    """Whether the last words on PPPK, of the same paragraph, tell them from part-timers ("Untuk PPPK biasa, ...")."""
    around = draft.around
    told = list(_ORDINARY.finditer(page.folded, max(0, around.number.start - _ORDINARY_BACK), around.clause[1]))
    if not told or _PART_TIME.search(page.folded, told[-1].end(), around.clause[1]):
        return False
    named = page.sentence_at(told[-1].start())
    return named is not None and named.paragraph == around.sentence.paragraph


def _contrasts(drafts: list[Draft]) -> dict[int, float]:
    """By sentence, up to where plain PPPK are told from the part-time ones that it goes on to, or from its PNS or CPNS.

    ``4.206 PPPK dan 5.519 PPPK Paruh Waktu``: up to the 5.519. Beside PNS and CPNS in the whole sentence.
    """
    reach: dict[int, float] = {}
    items: set[int] = set()
    listed = {draft.around.sentence.no for draft in drafts if draft.around.sentence.kind is LineKind.ITEM}
    for draft in drafts:
        number = draft.around.sentence.no
        if draft.category in ("pns", "cpns"):
            reach[number] = math.inf
        elif draft.category == "pppk_paruh_waktu" and draft.category_basis != CONTEXT:
            reach[number] = max(reach.get(number, -1), draft.around.number.start)
            if draft.around.sentence.kind is LineKind.ITEM:
                items.add(number)
    for number in sorted(items, reverse=True):  # the items of one list tell each other apart
        for earlier in range(number - 1, number - 1 - _ITEMS_BACK, -1):
            if earlier not in listed:
                break
            reach[earlier] = math.inf
    return reach


def follow_work(page: Page, drafts: list[Draft]) -> None:
    """A bare count of one kind of work, in an article on CPNS and PPPK, is of the scheme that has all of that work.

    ``248 kursi CPNS: 190 nakes, 58 teknis. ... Formasi teknis menciut. Waktu itu 136``.
    """
    schemes: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.occupation is not None and draft.category in ENTRANTS and draft.category_basis != CONTEXT:
            schemes.setdefault(draft.occupation, set()).add(draft.category)
    for draft in drafts:
        of_it = schemes.get(draft.occupation or "", set())
        if _LACKED.search(page.folded, draft.around.reach[0], draft.around.clause[1]):
            continue
        entrants = draft.category == "asn" or draft.category in ENTRANTS
        if entrants and draft.category_basis == CONTEXT and len(of_it) == 1:
            told = page.cues.within(draft.around.clause[0], draft.around.predicate_end)
            if not any(cue.meaning.category for cue in told):  # "kekurangan guru ASN mencapai 2.300"
                draft.category = next(iter(of_it))


def leave_out(page: Page, drafts: list[Draft]) -> None:
    """Those who are left out of what is proposed are honorer still: ``1.111 diusulkan, 135 tidak dapat diusulkan``.

    Only where the article names honorer, and the count's own words call them nothing else.
    """
    if not any(cue.meaning.category == "honorer" for cue in page.cues.all):
        return
    low = -1  # where the count behind begins, if it is left out: "442 guru dan 559 nakes belum tertampung"
    for draft in reversed(drafts):
        around = draft.around
        joined = low >= 0 and _AND.fullmatch(page.folded, around.after_end, low) is not None
        low = -1
        if draft.category not in PPPK or draft.category_basis == OWN or draft.counts_posts:
            continue
        if _STILL_COME.search(page.folded, around.number.end, around.reach[1]):
            continue  # "602 yang belum terangkat akan diusulkan"
        if joined or _LEFT_OUT.search(page.folded, *around.clause):
            draft.category, draft.category_basis = "honorer", CONTEXT
            low = around.before_start
