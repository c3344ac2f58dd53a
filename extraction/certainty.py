"""How sure a reading is: chances measured on labelled articles at first sight, never a guess.

The chance of a status is what all signs around the count give it (:mod:`extraction.statuses.status_words`). Those of a
category, of an occupation and of the headline are logistic in a few signs of the article's counts; ``make certainty``
learns ``certainty.csv`` from what the rules said of open articles before anyone had read them. Decision 17 has how
often each chance came true on unread ones.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat, takewhile
from math import exp

from extraction.lexicon import check_one_of, read_table
from extraction.model import Certainty, Document, Headcount
from extraction.words.words_around import NEAR_PLACES, WordsAround

CATEGORY, OCCUPATION, HEADLINE = "category", "occupation", "headline"
_LEAST, _MOST = 1, 99  # in a hundred: nothing that was read is certain, nor certainly wrong
_HUNDREDTHS = tuple(number / 100 for number in range(101))  # one object each, of however many chances
_GROUND = "category:"
_CLASSES = frozenset({"guru", "kesehatan", "teknis"})
_LEAD = 4  # sentences, the title's among them
_MANY = 4  # of what there is more, as many

Sign = tuple[str, str]
ALWAYS: Sign = ("always", "read")  # the sign that every reading has


@dataclass(frozen=True, slots=True)
class CertaintySign:
    """What one sign says for a field's being right, in hundredths of a natural logarithm of the odds."""

    field: str
    sign: str
    word: str
    weight: int

    def __post_init__(self) -> None:
        check_one_of("field", self.field, frozenset((CATEGORY, OCCUPATION, HEADLINE)))
        if not self.weight:
            raise ValueError("a sign must say something")


class Context:
    """What is asked of an article's counts for each of them: how many there are of each category and kind of work, and
    the words beside each."""

    def __init__(self, document: Document, headcounts: Sequence[Headcount], headline: int | None, kind: str) -> None:
        self.document = document
        self.headcounts = headcounts
        self.headline = headline
        self.kind = kind
        self.categories = {headcount.category for headcount in headcounts}
        self.works = [_work(headcount) for headcount in headcounts]
        self.kinds_of_work = len(set(self.works))
        self.parts: dict[int, Counter[str]] = defaultdict(Counter)
        for headcount, work in zip(headcounts, self.works, strict=True):
            if headcount.of is not None:
                self.parts[headcount.of][work] += 1
        self._around = WordsAround(document)
        self._near: tuple[int, list[Sign]] = -1, []  # of the count last asked for: those of all take much memory

    def near(self, index: int) -> list[Sign]:
        """Place and word of each word beside the count at ``index``."""
        if index != self._near[0]:
            around = takewhile(lambda each: each[0] in NEAR_PLACES, self._around.places(self.headcounts[index]))
            self._near = index, [(place, word) for place, words in around for word in words]
        return self._near[1]


def category_signs(told: Context, index: int) -> list[Sign]:
    """Signs for and against the category of the count at ``index``; none comes twice."""
    counts = told.headcounts
    count = counts[index]
    said = count.category
    ground = next((rule.removeprefix(_GROUND) for rule in reversed(count.rules) if rule.startswith(_GROUND)), "none")
    return [
        ("ground", f"{said} by {ground}"),
        ("role", f"{count.role} by {ground}"),
        ("categories", f"{_up_to(len(told.categories))} by {ground}"),
        ("kind", f"{said} in {told.kind}"),
        ("status", f"{said} {count.status}"),
        ("total", "none" if count.of is None else _same(said, counts[count.of].category)),
        ("headline", "none" if told.headline is None else _same(said, counts[told.headline].category)),
        *[(place, f"{said} {word}") for place, word in told.near(index)],
    ]


def occupation_signs(told: Context, index: int) -> list[Sign]:
    """Signs for and against the occupation, or the lack of one, of the count at ``index``; none comes twice."""
    count, said = told.headcounts[index], told.works[index]
    signs = [
        ("role", f"{said}, {count.role}, {'labelled' if count.label else 'not labelled'}"),
        ("place", _place(count, said)),
        ("category", f"{said} {count.category}"),
        ("works", f"{said} of {_up_to(told.kinds_of_work)}"),
        ("before", f"{said} after {told.works[index - 1] if index else 'nothing'}"),
        ("total", f"{said} of {'nothing' if count.of is None else told.works[count.of]}"),
    ]
    if count.of is not None:
        signs.append(("other parts", f"{said} beside {_kinds(told.parts[count.of], said)}"))
    signs += [(place, f"{said} {word}") for place, word in told.near(index)]
    return signs


def headline_signs(told: Context) -> Iterator[Sign]:
    """Signs for and against the headline, or the lack of one; none comes twice."""
    counts = told.headcounts
    yield "categories", _up_to(len(told.categories))
    rivals = [index for index, count in enumerate(counts) if count.role != "part" and index != told.headline]
    yield "rivals", _up_to(len(rivals))
    if told.headline is None:
        yield "status", f"none in {told.kind}"
        return
    count = counts[told.headline]
    yield "status", f"{count.status} in {told.kind}"
    yield "category", count.category
    yield "role", count.role
    yield "larger", _up_to(sum(counts[index].value > count.value for index in rivals))
    yield "place", _up_to(told.headline)
    yield "lead", "in it" if count.start < _end_of_lead(told.document) else "not in it"
    yield "parts", "some" if told.headline in told.parts else "none"


def _work(count: Headcount) -> str:
    if count.occupation is None:
        return "none"
    return count.occupation if count.occupation in _CLASSES else "another"


def _kinds(works: Counter[str], said: str) -> str:
    """What the parts of one total are of, one part of the work ``said`` left out."""
    others = works.total() - 1
    if not others:
        return "nothing"
    none = works["none"] - (said == "none")
    return "no work" if none == others else "work" if not none else "both"


def _place(count: Headcount, said: str) -> str:
    if count.occupation is None:
        return "none"
    return f"{said} {'in' if count.occupation in count.text.lower() else 'not in'} its words"


def _up_to(number: int) -> str:
    return str(min(number, _MANY))


def _same(one: str, other: str) -> str:
    return "same" if one == other else "other"


def _end_of_lead(document: Document) -> int:
    return document.sentences[min(_LEAD, len(document.sentences)) - 1].end


def weigh_certainties(told: Context, of_statuses: Sequence[float]) -> tuple[Headcount, ...]:
    """The counts with their certainties. ``of_statuses``: the chance of each count's status."""
    return tuple(
        headcount._replace(
            certainty=Certainty(
                category=_chance(CATEGORY, category_signs(told, index)),
                occupation=_chance(OCCUPATION, occupation_signs(told, index)),
                status=bounded(of_statuses[index]),
            )
        )
        for index, headcount in enumerate(told.headcounts)
    )


def headline_certainty(told: Context) -> float:
    """How sure the headline is, or that there is none."""
    return _chance(HEADLINE, headline_signs(told))


def signs_against(field: str, signs: Iterable[Sign], most: int = 3) -> list[str]:
    """The signs that speak most against what was said of ``field``, the strongest first."""
    weights = _weights()[field]
    against = sorted((weights[sign], sign) for sign in signs if weights.get(sign, 0) < 0)
    return [f"{sign}: {word}" for _, (sign, word) in against[:most]]


def bounded(chance: float) -> float:
    """A chance as facts carry it."""
    return _HUNDREDTHS[min(_MOST, max(_LEAST, round(100 * chance)))]


def _chance(field: str, signs: Iterable[Sign]) -> float:
    weights = _weights()[field]
    odds = weights.get(ALWAYS, 0) + sum(map(weights.get, signs, repeat(0)))
    return bounded(1 / (1 + exp(-odds / 100)))


@cache
def _weights() -> dict[str, dict[Sign, int]]:
    weights: dict[str, dict[Sign, int]] = {CATEGORY: {}, OCCUPATION: {}, HEADLINE: {}}
    for row in read_table("certainty.csv", CertaintySign):
        weights[row.field][row.sign, row.word] = row.weight
    return weights
