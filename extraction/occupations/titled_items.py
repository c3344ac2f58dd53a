"""Posts of an announcement that have lines of their own: ``Arsiparis Terampil``, below it ``- Alokasi: 82 formasi``."""

from __future__ import annotations

import re

from extraction.occupations.named_work import work_of
from extraction.words.noun_phrases import noun_phrase
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_NO_TITLE = re.compile(  # all that stands before the number in its own line
    r"[ \"'*•·▪-]*(?:jumlah |total )?(?:alokasi|kebutuhan|formasi|kuota|jumlah|lowongan)(?: formasi| kebutuhan)?[ :=]+"
)
_MARK = re.compile(r"[ \"'*•·▪-]*(?:(?:\d{1,2}|[a-z])[.)] )?[ \"'*]*")


def title_above(page: Page, around: Surroundings) -> str | None:
    """The title that the line above the number's own consists of, where this line has none."""
    no = around.sentence.no
    if not no or not _NO_TITLE.fullmatch(page.folded, around.sentence.start, around.number.start):
        return None
    above = page.document.sentences[no - 1]
    mark = _MARK.match(page.folded, above.start, above.end)
    chain, end, _ = noun_phrase(page, mark.end() if mark else above.start, above.end)
    if not chain or page.folded[end : above.end].strip(" :*.") or chain[0].meaning.is_field:
        return None
    return work_of(page, tuple(chain))[0]
