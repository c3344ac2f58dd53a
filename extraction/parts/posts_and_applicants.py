"""Posts and those who apply for them: two kinds of counts, told side by side, of which neither holds the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extraction.parts.mentions import Reading
from extraction.parts.sums import compatible

PAIRED = "formasi dan pelamar"
POSTS, APPLICANTS = "posts", "applicants"
_OTHER = {POSTS: APPLICANTS, APPLICANTS: POSTS}
# For folded text, as the next.
_APPLY = re.compile(
    r"\b(?<!tanpa )(?<!tidak ada )(?<!tak ada )(?<!nihil )(?<!belum ada )(?<!sepi )(?<!ada )"
    r"(?:(?:pelamar|pendaftar|peminat)(?:nya)?|mendaftar|melamar|(?:mem)?perebutkan|berebut|berkas yang masuk)\b"
)
_WANTED = re.compile(r"\b(?:(?:mem|di)?butuh(?:kan)?|(?:di|men)cari|(?:di|me(?:ny|n))?sedia(?:kan)?|kursi(?:nya)?)\b")
_LIST_OF_POSTS = re.compile(r"\b(?:formasi|kuota|kursi|lowongan)(?:nya)?\b")
_PAIRS = 12  # mentions back in which the pair that holds a pair is looked for


def told_as(reading: Reading, index: int) -> str | None:
    """Whether the mention counts posts or applicants for posts; None where its words do not say."""
    if reading.counts_posts(reading.mentions[index]):
        return POSTS
    for kind, words in ((APPLICANTS, _APPLY), (POSTS, _WANTED)):  # a look at the clause spares making the phrase out
        if words.search(reading.folded, *reading.clause(index)) and words.search(
            reading.folded, *reading.phrase(index)
        ):
            return kind
    return None


def are_apart(reading: Reading, one: int, other: int) -> bool:
    """Whether one mention counts posts and the other those who apply for them."""
    told = told_as(reading, one)
    return told is not None and told_as(reading, other) == _OTHER[told]


def lists_within(reading: Reading, run: range) -> list[tuple[str | None, Sequence[int]]]:
    """The list of these mentions, or the two that its rows tell side by side: ``Ambon 275 orang, kuota 231``.

    Each with what it counts, None where its words do not say.
    """
    posts = [index for index in run if told_as(reading, index) == POSTS]
    if 1 < len(posts) < len(run) and 2 * len(posts) == len(run):
        return [(APPLICANTS, [index for index in run if index not in posts]), (POSTS, posts)]
    kind = told_as(reading, run[0])
    if kind is None and _LIST_OF_POSTS.search(reading.folded, *reading.opening(run[0])):
        kind = POSTS  # "Kursi yang diperebutkan, yaitu enam untuk guru, 22 untuk nakes"
    return [(kind, run)]


def holds_none_of(reading: Reading, whole: int, kind: str | None) -> bool:
    """Whether the mention ``whole`` counts posts and the others applicants, or the other way round."""
    return kind is not None and told_as(reading, whole) == _OTHER[kind]


def of_pair(reading: Reading, index: int) -> tuple[int, str] | None:
    """Posts of posts and applicants of applicants: ``445 formasi, 295 mendaftar. Untuk TK 18 peminat, 10 kursi``.

    Both are told beside each other of all and then of some; who applied for some applied for one of all.
    """
    beside = _partner(reading, index)
    if beside is None:
        return None
    mention = reading.mentions[index]
    kind = told_as(reading, index)
    for back in range(min(index, beside) - 1, max(0, index - _PAIRS) - 1, -1):
        whole = reading.mentions[back]
        if whole.value <= mention.value or told_as(reading, back) != kind:
            continue
        partner = _partner(reading, back)
        holds = partner is not None and reading.mentions[partner].value > reading.mentions[beside].value
        if holds and whole.sentence != mention.sentence and compatible(reading.count(back), reading.count(index)):
            return whole.head, PAIRED
    return None


def _partner(reading: Reading, index: int) -> int | None:
    """The applicants told beside a mention of posts, or the posts beside those who apply for them."""
    for other in (index + 1, index - 1):
        if (
            0 <= other < len(reading.mentions)
            and reading.mentions[other].sentence == reading.mentions[index].sentence
            and are_apart(reading, index, other)
        ):
            return other
    return None
