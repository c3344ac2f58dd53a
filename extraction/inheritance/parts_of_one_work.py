"""Which parts of a total of one kind of work are of that work, and which are told apart by something else."""

from __future__ import annotations

import re

from extraction.inheritance.joint_names import NAMED
from extraction.model import Breakdown, Headcount
from extraction.occupations.heads_of_schools import BY_SCHOOL, HEADS, is_head
from extraction.parts.looking_back import AMONG, TOKEN
from extraction.parts.subsets import EXAMPLE
from extraction.words.cue_tables import POSTS

POSTS_TOLD = frozenset({"status:vacant", "status:filled"})
_OF_IT_STILL = POSTS_TOLD | {BY_SCHOOL}
TOLD = frozenset({"status:own", "status:near"})
_SINGLED = frozenset(f"part:{rule}" for rule in (AMONG, EXAMPLE, TOKEN))
# A kind of teacher: a title of its own, which the stage of the school ("guru SD") is not.
_TITLE = re.compile(
    r"(?i)\b(?:kelas|agama|bahasa|seni|prakarya|mata pelajaran|mapel|matematika|bimbingan|penjas\w*|pjok|pkn|ppkn|tik"
    r"|ip[as]|bk|olahraga|pendidikan|jasmani|produktif)\b"
)
_OTHERS_OF = re.compile(r"(?i)\b(?:teknis|guru|kesehatan|nakes) lain(?:nya)?\b")  # the rest of that work


def tell_apart(settled: list[Headcount], breakdowns: tuple[Breakdown, ...], fated: set[int]) -> None:
    """People of one kind of work who are told apart by something else have no occupation: ``342 guru, 74 pindah``.

    Not where each part has a title of its own (``guru kelas``). Whom their fate parts have it where it is said of them,
    or where they went on to it: not ``212 pelamar guru, 176 lolos dan 36 gugur``.
    """
    whole = {part.of for part in settled}
    singled = {part for split in breakdowns if _by_other_ground(settled, split) for part in split.parts}
    singled -= {
        index
        for index in fated
        if settled[index].status == "appointed" or (settled[index].occupation or "") in settled[index].text.lower()
    }
    for index, part in enumerate(settled):
        if part.of is None or part.occupation is None or part.occupation != settled[part.of].occupation:
            continue
        if (
            index in whole
            or _TITLE.search(part.text)
            or _OTHERS_OF.search(part.text)
            or not _OF_IT_STILL.isdisjoint(part.rules)
        ):
            continue
        chosen = not _SINGLED.isdisjoint(part.rules) and not got_through(settled, index)
        if index in singled or chosen:
            settled[index] = part._replace(occupation=None, rules=(*part.rules, "occupation:all are of one kind"))


def got_through(settled: list[Headcount], index: int) -> bool:
    """Whether those of a total passed, or were appointed, out of people or posts of whom not all were.

    ``158 pelamar nakes, 45 di antaranya lolos``: of that work as they were before; not ``25 guru dilantik, 9 promosi``.
    Nor where another work is told between: ``400 guru dan 100 bidan, 300 di antaranya lolos``.
    """
    part = settled[index]
    if part.of is None or f"part:{AMONG}" not in part.rules or TOLD.isdisjoint(part.rules):
        return False
    total = settled[part.of]
    if part.status not in ("appointed", "proposed") or total.status == "appointed":
        return False
    between = {count.occupation for count in settled if total.first < count.first < part.first}
    return between <= {None, total.occupation}


def _by_other_ground(settled: list[Headcount], split: Breakdown) -> bool:
    work = settled[split.total].occupation
    parts = [settled[part] for part in split.parts]
    if work is None or any(part.occupation not in (work, None) for part in parts):
        return False
    if len({part.category for part in parts}) > 1 and all(work in part.text.lower() for part in parts):
        return False  # "22 dosen PNS dan 19 dosen PPPK": of that work still, by what they are
    return not any(_TITLE.search(part.text) for part in parts)


def share_work(settled: list[Headcount], split: Breakdown) -> None:
    """The shares by scheme of one kind of work are of that work: ``formasi guru 200, PPPK 150 dan CPNS 50``."""
    work, parts = settled[split.total].occupation, [settled[part] for part in split.parts]
    schemes = {part.category for part in parts}
    if (
        work is None
        or schemes & POSTS
        or len(schemes) < len(parts)
        or any(part.occupation not in (work, None) for part in parts)
    ):
        return
    for index, part in zip(split.parts, parts, strict=True):
        if part.occupation is None and not NAMED.isdisjoint(part.rules):
            settled[index] = part._replace(occupation=work, rules=(*part.rules, "occupation:a scheme's share"))


def lead_schools(settled: list[Headcount], split: Breakdown) -> None:
    """Those who are heads of schools of one stage or another are so together: ``97: 87 kepala SD, 10 kepala SMP``.

    Teachers are, who become heads: ``116 guru, 104 menjadi kepala SD, 12 kepala SMP``. Not those told apart from
    other heads by something else: ``40 kepala sekolah, 33 promosi, yakni 27 kepala SD dan 6 kepala SMP``.
    """
    total, parts = settled[split.total], [settled[part] for part in split.parts]
    if total.occupation not in (None, "guru") or sum(part.value for part in parts) != total.value:
        return
    if total.of is not None and is_head(settled[total.of].occupation):
        return
    if all(is_head(part.occupation) for part in parts):
        settled[split.total] = total._replace(occupation=HEADS, rules=(*total.rules, "occupation:heads of schools"))
