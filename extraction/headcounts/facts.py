"""Mentions to facts: places that state the same count are one headcount."""

from __future__ import annotations

import re

from extraction.categories.categories import akin, own_category
from extraction.headcounts.draft import CONTEXT, NEAR, NOT_SAID, OWN, UNNAMED, Draft
from extraction.headcounts.told_in_titles import are_posts, is_same_work, join_rounded, join_titles, tells_title
from extraction.model import Document, Headcount, LineKind
from extraction.occupations.heads_of_schools import BY_SCHOOL
from extraction.words.cue_tables import POSTS
from extraction.words.numbers import COMES_TO
from extraction.words.surroundings import find_label

_HEADS = (LineKind.TITLE, LineKind.CAPTION, LineKind.HEADING)
_LARGE = 20  # people: smaller values meet by chance
_SINGLE = 3  # people: fewer are told again by pointing back to them, or they are others
_FEW_TOLD = 5  # people: a headline's smaller count is likelier of others
_ALSO = re.compile(rf"(?<![a-z])(?:juga|pun|sama-sama)(?: mendapat)?{COMES_TO} \Z")
_OTHERS = re.compile(r" (?:[a-z]+ )?(?:lain(?:nya)?|lagi)(?![a-z])")
_LONGEST_ALSO = 24  # characters of what _ALSO matches
_POINTS_BACK = re.compile(r" (tersebut|itu|ini|tadi)(?![a-z])")
_PASSED = re.compile(
    r" (?:orang|peserta|pelamar|nama)(?: [a-z]+){0,2} yang (?:telah |sudah )?(?:dinyatakan )?(?:lulus|lolos)(?![a-z])"
)
_FAR_BACK = frozenset({"tersebut", "tadi"})  # the others point to what was just told
_JUST_TOLD = 2  # sentences
_COMPARED = 8  # facts of one value that a mention is compared with; a text with more is no article


def merge(document: Document, drafts: list[Draft]) -> list[Headcount]:
    """Join the drafts that state the same fact, in the order of first mention; the best-described speaks for it."""
    facts: list[list[Draft]] = []
    by_value: dict[int, list[list[Draft]]] = {}
    last: Draft | None = None
    for draft in drafts:
        known = by_value.setdefault(draft.around.number.value, [])
        for fact in known[-_COMPARED:] if not _is_told_as_another(document, known, last, draft) else ():
            if _passed_for(document, fact[0], draft) or _applied_for(document, fact[0], draft):
                continue
            again = _is_same(fact[0], draft) or _refers_back(document, fact[-1], draft)
            if again or tells_title(fact, draft) or _took_seats(document, fact[-1], draft):
                fact.append(draft)
                break
        else:
            fact = [draft]
            facts.append(fact)
            known.append(fact)
        last = draft
    join_rounded(facts)
    join_titles(facts, by_value)
    return [_headcount(document, fact) for fact in facts if fact]


def _is_same(first: Draft, second: Draft) -> bool:
    """Whether two places with one value state one fact: large values seldom meet by chance, small ones must agree."""
    value = first.around.number.value
    if first.around.number is second.around.number:
        return False  # told of each of several
    together = first.around.sentence is second.around.sentence
    if (
        value < 20
        and not _is_short_headline(first, second)
        and (not is_same_work(first.told_work, second.told_work) or first.counts_posts != second.counts_posts)
    ):
        return False
    if _is_taught_apart(first, second):
        return False
    works = first.told_work, second.told_work
    if all(works) and not is_same_work(*works) and not _is_headline(first, value):
        return False
    # A headline calls those who are moved to another post by the one they leave.
    moved = _is_headline(first, value) and are_posts(first, second)
    alike = moved or akin(first.category, second.category)
    if CONTEXT not in (first.category_basis, second.category_basis) and not alike:
        return False
    told_apart = first.status_basis == second.status_basis == OWN and first.status != second.status
    if together and told_apart and first.counts_posts != second.counts_posts:
        return False  # "1.800 kuota dan yang melamar 1.800 orang"
    if value >= 100:
        return True
    named = first.told_work is not None or first.category_basis == second.category_basis == OWN
    if value < _SINGLE and not named and not _is_short_headline(first, second):
        return False
    if together or not alike:
        return False
    return value >= 20 or first.status == second.status or CONTEXT in (first.status_basis, second.status_basis)


def _passed_for(document: Document, first: Draft, second: Draft) -> bool:
    """Whether one counts posts and the other those who passed for them ("461 formasi. Dari 461 peserta yang lulus")."""
    if first.counts_posts == second.counts_posts or LineKind.TITLE in (
        first.around.sentence.kind,
        second.around.sentence.kind,
    ):
        return False
    people = second if first.counts_posts else first
    return _PASSED.match(document.folded, people.around.number.end) is not None


def _applied_for(document: Document, first: Draft, second: Draft) -> bool:
    """Whether a few of one work applied, and as many others did not ("13 guru menerima SK. Melamar 13 guru")."""
    if first.around.number.value >= _LARGE or first.told_work is None or second.told_work is None:
        return False
    return _are_applicants(document, first) != _are_applicants(document, second)


def _are_applicants(document: Document, draft: Draft) -> bool:
    cues = (*draft.around.after, *draft.around.before)
    return any(document.folded.startswith(("pelamar", "pendaftar"), cue.start) for cue in cues)


def _is_taught_apart(first: Draft, second: Draft) -> bool:
    """Whether two counts of teachers name different subjects; of a few, only one may ("8 guru TK", "guru IPS 8").

    A headline calls by "guru" those whose subject the text tells.
    """
    if first.taught.differs(second.taught):
        return True
    few = first.around.number.value < _LARGE and first.around.sentence.kind is not LineKind.TITLE
    return few and (first.taught.subject is None) != (second.taught.subject is None)


def _is_told_as_another(document: Document, known: list[list[Draft]], last: Draft | None, draft: Draft) -> bool:
    """Whether "juga" or "pun" tells the number of others than those told in its sentence ("sesi II juga 400 orang").

    Or "lainnya" or "lagi" that of others than the ``last`` ones told ("tiga pejabat digeser. Tiga nama lagi promosi").
    """
    if last and last.around.sentence.kind not in _HEADS and any(fact[-1] is last for fact in known):
        near = draft.around.sentence.no - last.around.sentence.no <= _JUST_TOLD
        if near and _OTHERS.match(document.folded, draft.around.number.end):
            return True
    start = draft.around.number.start
    if not any(fact[-1].around.sentence is draft.around.sentence for fact in known):
        return False
    return _ALSO.search(document.folded, max(0, start - _LONGEST_ALSO), start) is not None


def _refers_back(document: Document, last: Draft, draft: Draft) -> bool:
    """Whether a count points to one just told ("12 peserta tidak. Kata dia, 12 peserta tersebut ...")."""
    points = _POINTS_BACK.match(document.folded, draft.around.after_end)
    bare = draft.category_basis == CONTEXT and not draft.around.after  # "yang 94 itu": of whatever those are
    if points is None or not (bare or akin(last.category, draft.category)):
        return False
    near = 0 <= draft.around.sentence.no - last.around.sentence.no <= _JUST_TOLD
    return near or points[1] in _FAR_BACK


def _is_short_headline(first: Draft, second: Draft) -> bool:
    """Whether a headline's small count is told again in the text, with or without the name of their work."""
    in_title = first.around.sentence.kind is LineKind.TITLE
    one_named = (first.told_work is None) != (second.told_work is None)
    alike = first.counts_posts == second.counts_posts and akin(first.category, second.category)
    return in_title and one_named and alike and first.around.number.value >= _FEW_TOLD


def _took_seats(document: Document, seats: Draft, sworn: Draft) -> bool:
    """Whether as many are sworn in as there were posts to fill: ``Empat kursi lowong. Melantik empat pejabat``.

    Not of posts that are still empty: ``Tiga kursi masih kosong. Tiga pejabat lain dilantik besok``, nor of others:
    ``Empat kursi kepala dinas lowong. Melantik empat kepala sekolah``.
    """
    works = seats.told_work, sworn.told_work
    if all(works) and not is_same_work(*works):
        return False
    if {seats.category, sworn.category} - POSTS or sworn.status != "appointed" or not seats.counts_posts:
        return False
    told = seats.status == "appointed" or (seats.status == "other" and seats.around.sentence.kind is LineKind.BODY)
    if sworn.counts_posts or not (seats.is_vacant or told):
        return False
    apart = sworn.around.sentence.no - seats.around.sentence.no
    return 0 < apart <= _JUST_TOLD


def _is_headline(draft: Draft, value: int) -> bool:
    """Whether a headline tells the count: what it calls those people is short for what the text calls them."""
    return draft.around.sentence.kind is LineKind.TITLE and value >= _LARGE


_BASES = (CONTEXT, NEAR, OWN)


def _quality(draft: Draft) -> tuple[bool, bool, bool, bool, bool]:
    """How well a mention says what it counts: by a name of its own, the name of one kind, in the text itself."""
    own = draft.category_basis == OWN
    named = own and draft.category not in ("honorer", "asn")
    stay = own and draft.category == "honorer" and draft.status == "remaining"  # "498 honorer tertinggal": still that
    in_text = draft.around.sentence.kind not in _HEADS
    return named, named and draft.category != "pppk", stay, draft.evidence == "noun", in_text


def _status_basis(draft: Draft, fact: list[Draft]) -> str:
    """What a place's status rests on: who is called a candidate in one place may be sworn in by another."""
    sworn_in = draft.is_candidate and any(other.status == "appointed" for other in fact)
    return CONTEXT if sworn_in else draft.status_basis


def _tells_little(draft: Draft) -> tuple[bool, bool]:
    """Whether a place does not say the work, or is a title: short for what the text says."""
    return draft.occupation in NOT_SAID, draft.around.sentence.kind is LineKind.TITLE


def _headcount(document: Document, fact: list[Draft]) -> Headcount:
    best = owner = fact[0]
    if len(fact) > 1:
        best = max(fact, key=_quality)
        owner = max(
            fact,
            key=lambda draft: (
                draft.is_done,
                _BASES.index(_status_basis(draft, fact)),
                draft.status == "appointed",
                draft is best,
            ),
        )
    exact = best if best.around.number.value == fact[0].around.number.value else fact[0]  # not a headline's rounded one
    start, end = exact.span
    mentions = sorted(draft.span for draft in fact) if len(fact) > 1 else ((start, end),)
    return Headcount(
        start=start,
        end=end,
        text=document.text[start:end],
        value=exact.around.number.value,
        category=best.category,
        occupation=next(
            (draft.occupation for draft in sorted((best, *fact), key=_tells_little) if draft.occupation), None
        ),
        label=find_label(document.folded, exact.around),
        status=owner.status,
        role="none",
        of=None,
        approximate=all(draft.around.rough for draft in fact),
        region=next((draft.region for draft in fact if draft.region), None),
        mentions=tuple(mentions),
        rules=(
            f"number:{best.evidence}",
            "category:context" if best.category_basis == CONTEXT or best.is_qualified else "category:own",
            f"status:{owner.status_basis}",
            *((UNNAMED,) if best.category != "honorer" and own_category(best.around) in (None, "honorer") else ()),
            *(("category:behind",) if best.is_behind else ()),
            *(("status:done",) if any(draft.is_done and draft.status == owner.status for draft in fact) else ()),
            *(("status:granted",) if owner.is_granted else ()),
            *(("status:vacant",) if owner.is_vacant else ()),
            *(("status:filled",) if owner.is_filled else ()),
            *(("status:fell",) if owner.is_fallen else ()),
            *(("status:gone",) if owner.is_gone else ()),
            *(("status:left",) if owner.is_left else ()),
            *((BY_SCHOOL,) if best.school is not None else ()),
        ),
    )
