"""News that nobody enters by: posts stand empty with nobody to fill them, or an appointment is taken back."""

from __future__ import annotations

import re
from typing import TypeAlias

from extraction.model import APPOINTMENT, OTHER, PROPOSAL

SELECTION = "selection"  # a proposal on a stage where people apply and are tested: those counted are not yet through
VACANCY = "vacancy"  # posts that nobody holds, or somebody for the time being
UNDONE = "undone"  # a decree withdrawn, a swearing-in declared void
TO_COME = 4  # weight of the cues that speak of what did not happen yet
HEAD = 3  # title and first two sentences
HANDOVER = 3  # weight of the cues that tell of a ceremony or of decrees given
Told: TypeAlias = list[tuple[str, int, list[tuple[int, int]]]]  # kind, weight and places of each cue of a sentence
# Before or in what is told as to come: nothing is planned, others ask for it.
_UNPLANNED = re.compile(
    r"(?<![a-z])(?:belum|tidak|tak|kapan|menunggu|tunggu|menanti|tanpa|minta|meminta|mendesak|desak|didesak|mendorong"
    r"|(?:se)?mestinya|seharusnya|harus)(?![a-z])"
)
_LONGEST_WISH = 48  # characters before it
_ANOTHER_DAY = re.compile(  # not "tujuh orang mundur"
    r"(?<![a-z])(?:ditunda|diundur|digeser|(?:men)?(?:di)?jadwal(?:kan)? ulang"
    r"|mundur (?:ke|hingga|sampai|dari jadwal|lagi|se(?:hari|pekan|minggu|bulan)))(?![a-z])"
)


def of_vacancies(said: list[Told], folded: str) -> list[Told]:
    """The cues, where posts without a holder are the news, with those for it and for acts not planned made another's.

    ``Belum ada pelantikan, 17 kursi dibiarkan lowong``. Not where the first sentences tell of one who fills them: of a
    handover, a selection or a day to come.
    """
    told_of = any(kind == VACANCY for told in said[:HEAD] for kind, _, _ in told)
    if not told_of or any(_fills(told, folded) for told in said[:HEAD]):
        return [[cue for cue in told if cue[0] != VACANCY] for told in said]
    return [
        [
            (OTHER if kind == VACANCY or (kind == PROPOSAL and power >= TO_COME) else kind, power, spans)
            for kind, power, spans in told
        ]
        for told in said
    ]


def of_undone(said: list[Told], folded: str, lead: list[tuple[float, int, int]]) -> list[Told]:
    """The cues, where an appointment taken back is the news, with those for the act itself left out.

    ``Gubernur cabut SK pelantikan 157 pejabat``; not where a day is only put off.
    """
    where = next((at for at, told in enumerate(said[:HEAD]) if any(kind == UNDONE for kind, _, _ in told)), None)
    if where is None or _ANOTHER_DAY.search(folded, lead[0][1], lead[:HEAD][-1][2]):
        return [[cue for cue in told if cue[0] != UNDONE] for told in said]
    return [
        [
            (OTHER if kind == UNDONE or (kind == PROPOSAL and power >= TO_COME) else kind, power, spans)
            for kind, power, spans in told
            if kind != APPOINTMENT
        ]
        for told in said
    ]


def _fills(told: Told, folded: str) -> bool:
    """Whether a part of the head tells of posts filled, offered or to be filled on a day that is planned."""
    ahead = to_come(told)
    planned = any(_UNPLANNED.search(folded, max(0, start - _LONGEST_WISH), end) is None for start, end in ahead)
    handed = any(kind == APPOINTMENT and power >= HANDOVER and speaks(spans, ahead) for kind, power, spans in told)
    return planned or handed or any(kind == SELECTION for kind, _, _ in told)


def to_come(told: Told) -> list[tuple[int, int]]:
    """Where a part of the head tells of what is to come."""
    return [span for kind, power, spans in told if kind == PROPOSAL and power >= TO_COME for span in spans]


def speaks(spans: list[tuple[int, int]], ahead: list[tuple[int, int]]) -> bool:
    """Whether the cue stands elsewhere than in words of what is ``ahead`` (``bakal dilantik``), or is past."""
    return any(all(end <= low or high <= start for low, high in ahead) for start, end in spans)
