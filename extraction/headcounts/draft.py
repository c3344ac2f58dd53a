"""A place that states a headcount, being read: its category, occupation and status, and what each rests on."""

from __future__ import annotations

from dataclasses import dataclass

from extraction.model import Region
from extraction.occupations.taught_subjects import NOTHING, Taught
from extraction.words.surroundings import Surroundings

OWN, NEAR, CONTEXT = "own", "near", "context"
NOT_SAID = frozenset({None, "non guru", "nonguru"})  # what work is not told yet: "72 PPPK non guru, semuanya nakes"
UNNAMED = "name:none"  # the rule of a count whose own words name no kind, or no more than what its people were


@dataclass(slots=True)
class Draft:
    """One mention of a headcount. ``*_basis``: its own words, words near it, or the context decided."""

    around: Surroundings
    evidence: str
    category: str = "asn"
    category_basis: str = CONTEXT
    is_qualified: bool = False  # its words say no more than "PPPK": of which kind the rest of the article tells
    occupation: str | None = None
    told_work: str | None = None  # the occupation if words of its own or near it name it
    taught: Taught = NOTHING  # what its teachers teach, where its own words say so
    school: str | None = None  # the kind of schools by which heads of schools are counted
    status: str = "other"
    status_basis: str = CONTEXT
    is_vacant: bool = False  # its words say that posts stayed empty
    is_left: bool = False  # its words tell them apart from others who are through ("15 orang belum turun")
    is_behind: bool = False  # its words leave honorer behind the entrants, whatever they wait for
    is_candidate: bool = False  # only "calon" says that they are proposed
    is_filled: bool = False  # its words say that posts were filled
    is_fallen: bool = False  # its words say that they fell away
    is_gone: bool = False  # its words say that they died, resigned or were dismissed
    is_done: bool = False  # its words say that they were appointed already ("sudah dilantik")
    is_granted: bool = False  # its sentence speaks of posts granted or of what is to come
    region: Region | None = None

    @property
    def counts_posts(self) -> bool:
        """Whether posts are counted, not people or their decrees."""
        return self.around.counted == "post"

    @property
    def span(self) -> tuple[int, int]:
        """The number with what it counts: the label too where the noun phrase does not say it."""
        around = self.around
        start = around.before_start if around.before and not around.is_named else around.number.start
        return start, max(around.predicate_end, around.number.end)
