"""What work the people do whom each place counts: told beside it, handed on by the place before, or said of all."""

from __future__ import annotations

import re

from extraction.headcounts.draft import NOT_SAID, Draft
from extraction.occupations.carried_work import goes_on, taught
from extraction.occupations.heads_of_schools import HEADS, left_out, school_of
from extraction.occupations.occupations import near_occupation, own_occupation
from extraction.occupations.post_to_post import is_by_move
from extraction.occupations.singled_out import is_singled_out
from extraction.occupations.specialties import specialty
from extraction.occupations.taught_subjects import read_taught, stage_of
from extraction.occupations.themes import find_themes, its_work, keeps_theme, work_meant
from extraction.occupations.titled_items import title_above
from extraction.occupations.told_of_all import said_of_all
from extraction.statuses.sayings import are_seats_there
from extraction.words.page import Page

_FIELDS = frozenset({"guru", "kesehatan", "teknis"})
_OF_SEATS = re.compile(r" dari (?:total )?")  # "174 orang dari 175 jabatan": seats of the work that those people have


class Works:
    """The work of each count of a page, asked for in reading order."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._themes = find_themes(page)
        self._most: dict[str, int] = {}  # the most people told of each work

    def tell(self, draft: Draft, previous: Draft | None) -> None:
        """Set the work that is told beside the count, or that the ``previous`` one hands on."""
        page, around = self._page, draft.around
        draft.told_work = own_occupation(page, around) or specialty(page, around) or near_occupation(page, around)
        draft.told_work = draft.told_work or title_above(page, around)
        draft.occupation = draft.told_work
        if draft.told_work == "guru":
            draft.taught = read_taught(page.folded, around)
        if draft.occupation is None and previous is not None and previous.occupation is not None:
            draft.occupation = self._handed_on(draft, previous, previous.occupation)
        if draft.occupation == HEADS:
            draft.school = school_of(page, around)

    def _handed_on(self, draft: Draft, previous: Draft, work: str) -> str | None:
        page, around, before = self._page, draft.around, previous.around
        if goes_on(page, around, before):
            return work
        if title := left_out(page, around, before, work):
            return title
        if _OF_SEATS.fullmatch(page.folded, before.after_end, around.number.start) and are_seats_there(page, around):
            return work
        return taught(page, around, before) if work.startswith("guru") else None

    def settle(self, draft: Draft, following: Draft | None) -> None:
        """Once category and status are set: take the work away where it tells nothing, else find what all do."""
        page, around = self._page, draft.around
        some = draft.occupation is not None and self._most.get(draft.occupation, 0) > around.number.value
        if is_by_move(page, around, draft.category) or (some and is_singled_out(page, around)):
            draft.occupation = draft.told_work = None
            return
        if draft.occupation is None and not draft.is_fallen and keeps_theme(page, around):
            theme = self._themes.get(around.sentence.no)
            draft.occupation = theme or its_work(page, around)
        if draft.occupation in NOT_SAID:
            of_all = said_of_all(page, around, following.around if following else None)
            draft.occupation = of_all or work_meant(page, around) or draft.occupation
        if draft.occupation is not None:
            self._most[draft.occupation] = max(self._most.get(draft.occupation, 0), around.number.value)


def tell_stages_apart(page: Page, drafts: list[Draft]) -> None:
    """People of one work counted stage by stage in one paragraph are told by that: ``288 guru SD, 74 guru SMP``."""
    stages: dict[tuple[int, str], list[tuple[Draft, str]]] = {}
    for draft in drafts:
        if draft.occupation in _FIELDS and draft.taught.subject is None:
            stage = stage_of(page, draft.around)
            if stage is not None:
                stages.setdefault((draft.around.sentence.paragraph, draft.occupation), []).append((draft, stage))
    for told in stages.values():
        if len({stage for _, stage in told}) > 1:
            for draft, _ in told:
                draft.occupation = None
