"""Whether a word for posts says what a number counts, or whence the counted people come."""

from __future__ import annotations

import re

from extraction.cues import Cue
from extraction.surroundings import Page, Surroundings

_INTAKE = re.compile(r" (?:tahun |tahun anggaran |ta )?20\d\d(?![\d.])")
_FROM = re.compile(r"(?<![a-z])(?:dari|asal|hasil) \Z")


def counts_posts(page: Page, around: Surroundings, cue: Cue) -> bool:
    """Whether posts are what is counted ("3.304 formasi"), not where people come from ("guru formasi 2021")."""
    leads = not around.after and around.clause[0] <= cue.start < around.number.start
    people = page.cues.ending.get(cue.start - 1)
    if cue.start < around.number.start and _INTAKE.match(page.folded, cue.end):
        of_it = people is not None and people.meaning.category is not None
        if of_it or around.counted == "person" or _FROM.search(page.folded, max(0, cue.start - 16), cue.start):
            return False  # "dari formasi 2019 ada 332", "PPPK formasi 2024 genap 780": whence they come
    return (
        (bool(around.after) and around.after[0] is cue)
        or (not around.is_named and cue in around.before)  # "kuota 600 orang"
        or (leads and (people is None or not people.meaning.is_nominal or not around.before))
        or (around.clause[0] <= cue.start <= around.clause[0] + 8 and not any(c.meaning.category for c in around.after))
    )
