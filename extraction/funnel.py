"""Stages of a selection: applicants, admitted, tested, passed, appointed. Each stage lies within the one before."""

from __future__ import annotations

import re

from extraction.mentions import Reading
from extraction.sums import compatible

_STAGES = ("applied", "admitted", "tested", "passed", "appointed")
_ASKED_IN_ORDER = ("applied", "admitted", "tested", "appointed", "passed")  # "lulus administrasi" is no pass
_POSTS = re.compile(r"\s*(?:formasi|kuota|kursi|jatah|lowongan|jabatan|posisi)\b", re.IGNORECASE)
_REACH = 4  # sentences a stage may be away from the stage before
_MENTIONS = 40  # mentions back that are looked at


class Stages:
    """For each mention how far the counted people have come, read when asked.

    ``asked`` stands for those proposed or meant at first (``diusulkan``, ``semula``); None where the words do not say
    or posts are counted.
    """

    __slots__ = ("_reading", "_stages")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._stages: dict[int, str | None] = {}

    def of(self, index: int) -> str | None:
        """The stage of mention ``index``."""
        if index not in self._stages:
            self._stages[index] = _stage(self._reading, index)
        return self._stages[index]


def stage_before(reading: Reading, stages: Stages, index: int) -> int | None:
    """The count within which the mention's stage lies: the smallest larger one of an earlier stage, close before."""
    mention, best = reading.mentions[index], None
    stage: str | None = None
    for back in range(index - 1, max(-1, index - _MENTIONS), -1):
        earlier = reading.mentions[back]
        if mention.order - earlier.order > _REACH:
            break
        if earlier.value <= mention.value or earlier.head == mention.head:
            continue
        stage = stage or stages.of(index)
        if stage is None or stage == "asked":
            return None
        total = reading.headcounts[earlier.head]
        within_sentence = mention.sentence == earlier.sentence
        if not _precedes(stages.of(back), stage, total.category, within_sentence):
            continue
        if compatible(total, reading.headcounts[mention.head]) and (
            best is None or earlier.value < reading.headcounts[best].value
        ):
            best = earlier.head
    return best


def _precedes(earlier: str | None, later: str, category: str, within_sentence: bool) -> bool:
    if earlier == "asked":
        return later in ("passed", "appointed")
    if earlier in _STAGES:
        return _STAGES.index(earlier) < _STAGES.index(later)
    return within_sentence and later == "appointed" and category == "honorer"


def _stage(reading: Reading, index: int) -> str | None:
    words = reading.phrase(index)
    asked = reading.says("asked", reading.before(index)) or reading.says("asked", words)
    if asked and not reading.says("appointed", words):
        return "asked"
    if _POSTS.match(reading.text, reading.mentions[index].end):
        return None
    return next((stage for stage in _ASKED_IN_ORDER if reading.says(stage, words)), None)
