"""What speaks for each government that an article names, and which of several it is about.

The first well-supported one wins unless another has far more; of a round over a province's districts one of them may.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from extraction.model import Document, LineKind, Region
from extraction.places.employing_words import APPOINTS, COUNTRY_SPEAKS, HEAD_APPOINTS

# A later government must have this many times the first one's evidence to be the article's employer instead.
_FAR_MORE = 2.5
_DISTRICTS = 3  # of a province, each with a count: the article is a round of them


@dataclass(slots=True)
class Case:
    """What speaks for one candidate.

    ``named``: some mention is more than a bare place; ``first`` is where the first such mention stands, else the first.
    ``governed``: some mention is the government's own, ``served``: a
    service of its own; ``allotted``: a count is said to be its own; ``counted``: people are counted as
    its own; ``speaks``: the
    head of its staff is named.
    """

    region: Region
    first: int
    named: bool = False
    weight: float = 0.0
    certain: bool = False
    governed: int = 0
    served: int = 0
    allotted: bool = False
    counted: bool = False
    speaks: bool = False
    places: list[int] = field(default_factory=list)


def first_supported(cases: list[Case]) -> Case | None:
    """The first case in the article, unless a later one has far more evidence; a bare place only where all are."""
    ordered = sorted(
        (case for case in cases if case.named or not any(other.named for other in cases)), key=lambda case: case.first
    )
    if not ordered:
        return None
    most = max(case.weight for case in ordered)
    return next(case for case in ordered if case.weight * _FAR_MORE >= most)


def of_districts(chosen: Case | None, cases: list[Case]) -> Case | None:
    """The first district that counts its own, where a province is named only because all of them lie in it.

    "Honorer Sumsel yang Diajukan": no Pemprov acts there. One who speaks at the province's office ("BKD NTT") does not
    change that where the districts are each told what they were allotted.
    """
    if chosen is None or chosen.region.level != "provinsi":
        return chosen
    inner = [case for case in cases if _is_district(case.region, chosen.region) and case.certain]
    if len(inner) < _DISTRICTS:
        return chosen
    speaking = [case for case in inner if case.speaks]
    if speaking and not chosen.speaks:
        return speaking[0]
    allotted = [case for case in inner if case.allotted]
    return allotted[0] if len(allotted) >= _DISTRICTS and chosen.governed <= 1 and not chosen.allotted else chosen


def of_counted(document: Document, chosen: Case | None, cases: list[Case], lead: int) -> Case | None:
    """The one district whose people are counted in the lead, where its province is named as seldom and does not act.

    "Gubernur Jabar mengizinkannya. Sebanyak 130 pejabat Pemkot Bandung disumpah".
    """
    if chosen is None or chosen.region.level != "provinsi" or chosen.counted:
        return chosen
    acts = (APPOINTS.match(document.text, end) or HEAD_APPOINTS.match(document.text, end) for end in chosen.places)
    counted = [case for case in cases if case.counted and case.certain and case.named and case.first < lead]
    inner = [case for case in counted if _is_district(case.region, chosen.region)]
    return inner[0] if len(inner) == 1 and inner[0].governed + 1 >= chosen.governed and not any(acts) else chosen


def is_one_of_many(document: Document, chosen: Case, cases: list[Case], lead: int) -> bool:
    """Whether the chosen government is an example in an article on the whole country.

    It is named behind the first sentence, beside one of another province, and does not appoint; in the lead the
    country's own office speaks ("menurut data BKN"), nowhere the government's.
    """
    first = next((sentence.end for sentence in document.sentences if sentence.kind is LineKind.BODY), 0)
    if chosen.first <= first or chosen.speaks or COUNTRY_SPEAKS.search(document.text, 0, lead) is None:
        return False
    if any(APPOINTS.match(document.text, end) for end in chosen.places):
        return False  # "Gubernur Sumbar melantik 300 PPPK"
    return len({case.region.province for case in cases if case.named}) > 1


def of_province(chosen: Case | None, cases: list[Case]) -> Case | None:
    """The province around the chosen district, where its government is named as often as the district's own.

    For the staff of upper schools: since 2017 SMA, SMK and SLB are the province's, wherever their heads are sworn in.
    """
    if chosen is None:
        return None
    around = [
        case
        for case in cases
        if _is_district(chosen.region, case.region)
        and case.region.level == "provinsi"
        and case.governed + case.served >= max(1, chosen.governed)
    ]
    return around[0] if len(around) == 1 else chosen


def _is_district(region: Region, province: Region) -> bool:
    return region.level in ("kabupaten", "kota") and region.province == province.province
