"""What title and lead say of the news: how strongly for each kind, and what they tell of those counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from extraction.kinds.kind_words import lean
from extraction.kinds.nobody_enters import (
    HANDOVER,
    HEAD,
    SELECTION,
    TO_COME,
    UNDONE,
    VACANCY,
    Told,
    of_undone,
    of_vacancies,
    speaks,
    to_come,
)
from extraction.lexicon import check_one_of, read_table
from extraction.model import APPOINTMENT, OTHER, PROPOSAL, Document, LineKind
from extraction.text.stems import Stems, check_example, ones, whole_words

STEP = "step"  # a number issued, a contract signed: an appointment, unless the decree is told as still to be handed out
PAST = "past"  # words that tell an appointment as what went before the news: "PPPK yang baru dilantik"
TRAINING = "training"  # staff are taught or sit an exam of their own: nobody enters, and who passes was in before
_LEAD_WEIGHTS = (3.0, 2.0, 1.5, 1.0, 1.0, 0.5, 0.5, 0.5)  # the lead says what the news is, the rest gives background
_TITLE_WEIGHT = 3.0
_LONGEST = 600  # characters of a sentence that are read
_BACKGROUND = 0.25  # of its weight has what led to the ceremony: selection, posts, pay
_SHORTEST = 20  # characters; "(Istimewa)" and a dateline are no sentences
_SURE = 0.65  # the share of the votes from which on the head of the article decides
_HALF = 2
_LEAST = 2.0  # votes; below, no word of title and lead speaks for anything
# What honorer enter: "resmi jadi ASN", "pelantikan paruh waktu"
_ENTRY = re.compile(
    r"(?<![a-z])(?<!ingin )(?<!mau )(?<!bisa )(?<!dapat )(?:(?:men)?jadi|sebagai|(?:ber)?status|pelantikan"
    r"|(?:me|di)?lantik|pengangkatan|diangkat|mengangkat)(?: [a-z]+){0,2}?"
    r" (?:pppk|p3k|asn|cpns|pns|aparatur sipil|pegawai (?:pemerintah|negeri)|paruh waktu)(?![a-z])"
)
_READ = frozenset({LineKind.BODY, LineKind.ITEM, LineKind.CAPTION, LineKind.HEADING})


@dataclass(frozen=True, slots=True)
class KindCue:
    """One rule: ``pattern`` in the lead speaks for ``kind`` with ``weight``; each match holds one of ``stems``.

    ``selection`` is the kind ``proposal`` on a stage of its own, ``training`` the kind ``other`` of people in
    service; ``past`` speaks for none, but a cue for an appointment in its words is no news; ``vacancy`` is the kind
    ``other`` of posts without a holder, where the head tells of nobody who is to fill them; ``undone`` that of an
    appointment taken back (:mod:`extraction.kinds.nobody_enters`).
    """

    kind: str
    weight: int
    stems: tuple[str, ...]
    pattern: str
    example: str

    def __post_init__(self) -> None:
        check_one_of(
            "kind", self.kind, (APPOINTMENT, PROPOSAL, SELECTION, TRAINING, OTHER, STEP, PAST, VACANCY, UNDONE)
        )
        if self.weight < 1:
            raise ValueError("weight must be at least 1")
        check_example(self.pattern, self.stems, self.example)


class Head(NamedTuple):
    """What title and lead say.

    The votes for each kind; whether those for a proposal tell mostly of a selection; whether people are said to enter
    the civil service; whether staff are taught.
    """

    votes: dict[str, float]
    is_selection: bool
    names_entry: bool
    is_training: bool


def read_head(document: Document, days: dict[int, bool] | None = None) -> Head:
    """How strongly the words of title and lead speak for each kind, at least 0; no count is asked.

    ``days``: where days of acts stand, and whether they lie ahead. Where those that the head names for an
    appointment all do ("dilantik bersama 24 April"), or the title tells of what is to come alone and none of them is
    over, what the head tells of an appointment is proposed.
    """
    votes = {APPOINTMENT: 0.0, PROPOSAL: 0.0, OTHER: 0.5}
    weak = {PROPOSAL: 0.0, SELECTION: 0.0, OTHER: 0.0}
    stems, cues = _cues()
    lead = _lead(document)
    horizon = max((end for _, _, end in lead), default=0)
    places = stems.find(document.folded[:horizon])
    today = False  # "dijadwalkan dilantik hari ini": what is to come comes today
    done = False  # the head tells a handover: how it came to it is background
    taught = 0.0
    said = [
        _of_the_news(
            [
                (kind, power, spans)
                for kind, power, pattern in map(cues.__getitem__, ones(places.within(start, end)))
                if (spans := [match.span() for match in pattern.finditer(document.folded, start, end)])
            ]
        )
        for _, start, end in lead
    ]
    said = of_undone(of_vacancies(_stepped(said), document.folded), document.folded, lead)
    is_titled = document.title is not None
    named = _days_ahead(days or {}, lead)
    announced = _is_announced(named, said, is_titled)
    dated = is_titled and bool(named[0]) and all(named[0]) and _tells_act(said[0])  # "SK PPPK Dibagi 6 Oktober"
    foretold = is_titled and not announced and (dated or _is_foretold(said[1:HEAD]))
    # "THR 4.500 ASN Cair": a title's own matter is no background, unless the text begins with a handover.
    is_of_title = is_titled and not any(_hands_over(told) for told in said[1:HEAD])
    for position, ((weight, _, _), told) in enumerate(zip(lead, said, strict=True)):
        ahead = to_come(told)
        done = done or (
            position < HEAD and not ahead and not (announced or (foretold and not position)) and _hands_over(told)
        )
        for said_kind, power, spans in told:
            taught += weight * power if said_kind == TRAINING else 0.0
            kind = OTHER if said_kind == TRAINING else said_kind
            if kind == OTHER and not position and is_of_title and all(other != APPOINTMENT for other, _, _ in told):
                votes[kind] += weight * power
            elif kind != APPOINTMENT:
                (weak if power < TO_COME else votes)[kind] += weight * power
            elif announced or (foretold and not position):
                votes[PROPOSAL] += weight * power
            elif today or speaks(spans, ahead):
                votes[kind] += weight * power
                today = today or power >= TO_COME
    selection = weak[SELECTION] > weak[PROPOSAL] + votes[PROPOSAL]
    weak[PROPOSAL] += weak.pop(SELECTION)
    for kind, vote in weak.items():
        votes[kind] += vote * (_BACKGROUND if done else 1.0)
    votes = _leaning(votes, document, is_ahead=announced)
    most = max(votes, key=lambda kind: votes[kind])
    is_training = most == OTHER and is_sure(votes) and taught > votes[OTHER] / _HALF
    names_entry = any(_ENTRY.search(document.folded, start, end) for _, start, end in lead[:HEAD])
    return Head(votes, selection and most == PROPOSAL, names_entry, is_training)


def _leaning(votes: dict[str, float], document: Document, *, is_ahead: bool) -> dict[str, float]:
    """The cues' votes, as many in all, shared out as the words of the whole article lean.

    ``is_ahead``: the head dates its act ahead; the words of a ceremony tell what is done then, not that it is done.
    """
    by = lean(document)
    if is_ahead and votes[PROPOSAL] > votes[APPOINTMENT]:
        by = by._replace(proposal=max(by.appointment, by.proposal))
    unheard = 0.5 * by.trust  # a kind that no cue speaks for, as it has for another matter from the start
    leant = {
        APPOINTMENT: (votes[APPOINTMENT] + unheard) * by.appointment,
        PROPOSAL: (votes[PROPOSAL] + unheard) * by.proposal,
        OTHER: votes[OTHER] * by.other,
    }
    share = sum(votes.values()) / sum(leant.values())
    return {kind: vote * share for kind, vote in leant.items()}


def _stepped(said: list[Told]) -> list[Told]:
    """The cues with those for a step before the decree made cues for what they tell.

    ``NIP 1.600 PPPK keluar`` is an appointment; with ``pelantikan disiapkan`` it leads to one.
    """
    if not any(kind == STEP for told in said for kind, _, _ in told):
        return said
    stands_for = PROPOSAL if any(map(to_come, said)) else APPOINTMENT
    return [[(stands_for if kind == STEP else kind, power, spans) for kind, power, spans in told] for told in said]


def _of_the_news(told: Told) -> Told:
    """The cues of a part of the head, less those for an appointment that only goes before the news."""
    past = [span for kind, _, spans in told if kind == PAST for span in spans]
    if not past:
        return told
    return [
        (kind, power, spans)
        for kind, power, spans in told
        if kind != PAST and (kind != APPOINTMENT or speaks(spans, past))
    ]


def _days_ahead(days: dict[int, bool], lead: list[tuple[float, int, int]]) -> list[list[bool]]:
    """For each part of the head whether each day that it names lies ahead."""
    return [[ahead for day, ahead in days.items() if start <= day < end] for _, start, end in lead[:HEAD]]


def _tells_act(told: Told) -> bool:
    return any(kind == APPOINTMENT for kind, _, _ in told)


def _is_announced(named: list[list[bool]], said: list[Told], is_titled: bool) -> bool:
    """Whether the days that the head names beside an appointment all lie ahead.

    The first sentence below the title that tells of one must have such a day: in ``Bupati melantik 300 PPPK tadi pagi.
    Pelantikan CPNS digelar 20 Juni`` it is not the news that lies ahead. Where that sentence or the title tells of what
    is to come (``akan melantik``, ``Senin depan PPPK berkumpul``), another may have it.
    """
    frames = [at for at, told in enumerate(said[:HEAD]) if _tells_act(told)]
    first = next((at for at in frames if at or not is_titled), None)
    if first is None or not all(all(named[at]) for at in frames):
        return False
    is_to_come = bool(to_come(said[first])) or (is_titled and bool(to_come(said[0])))
    return bool(named[first]) or (is_to_come and any(named) and all(map(all, named)))


def _is_foretold(told: list[Told]) -> bool:
    """Whether the first sentences tell an appointment as to come alone, so that a title's bare verb does too.

    ``Bupati Lantik 90 PPPK``, below it ``bakal diambil sumpahnya``.
    """
    to_be = [to_come(part) for part in told]
    return any(to_be) and not any(
        kind == APPOINTMENT and speaks(spans, ahead)
        for part, ahead in zip(told, to_be, strict=True)
        for kind, _, spans in part
    )


def _hands_over(told: Told) -> bool:
    """Whether a part of the head tells of a ceremony or of decrees given."""
    return any(kind == APPOINTMENT and power >= HANDOVER for kind, power, _ in told)


def is_sure(told: dict[str, float]) -> bool:
    """Whether title and lead speak so clearly for one kind that they decide what the counts are; ``told``: votes."""
    votes = max(told.values())
    return votes >= _LEAST and votes > _SURE * sum(told.values())


@cache
def _cues() -> tuple[Stems[int], tuple[tuple[str, int, re.Pattern[str]], ...]]:
    rows = read_table("kind_cues.csv", KindCue)
    stems = Stems({index: row.stems for index, row in enumerate(rows)})
    return stems, tuple((row.kind, row.weight, whole_words([row.pattern])) for row in rows)


def _lead(document: Document) -> list[tuple[float, int, int]]:
    """Weight and span of the title and the first sentences, each cut to a readable length."""
    spans: list[tuple[float, int, int]] = []
    titles = [line for line in document.lines[:40] if line.kind is LineKind.TITLE][:1]
    spans.extend((_TITLE_WEIGHT, line.start, min(line.end, line.start + _LONGEST)) for line in titles)
    body = [
        sentence
        for sentence in document.sentences[:40]
        if sentence.kind in _READ and sentence.end - sentence.start >= _SHORTEST
    ]
    spans.extend(
        (weight, sentence.start, min(sentence.end, sentence.start + _LONGEST))
        for weight, sentence in zip(_LEAD_WEIGHTS, body, strict=False)
    )
    return spans
