"""The government or agency that employs the people the article counts.

Every mention is evidence: a government's own name most ("Pemkot Serang"), a bare place least ("SERANG –"), the title
and the first sentences more than the rest. The first well-supported government wins unless another one has far more: an
article on several governments is about the first, and the place of a ceremony is not the employer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from extraction.lexicon import read_table
from extraction.model import Document, LineKind, Region, RegionMention
from extraction.places.employer_cases import (
    Case,
    first_supported,
    is_one_of_many,
    of_counted,
    of_districts,
    of_province,
)
from extraction.places.employing_words import (
    ALLOTTED,
    APPOINTS,
    COUNTED,
    DECREE_OF,
    HEAD,
    HEAD_APPOINTS,
    LOWER_SCHOOLS,
    NATIONWIDE,
    NUMBERED,
    OPENS,
    PROVINCE_ALLOTTED,
    SERVICE,
    SPEAKS,
    UPPER_SCHOOLS,
    WORKS_AT,
    people_words,
)
from extraction.places.region_names import AgencyRow
from extraction.places.regions import count_governments
from extraction.places.schools import find_school

NATIONAL = Region(None, "Nasional", "nasional", None)

# A place: what is named behind these words is where something is held.
_PLACES = frozenset(("di", "alun-alun", "lapangan", "balai"))
# An agency's office of a region: what is named before the agency, where it is.
_OF_REGION = re.compile(r"((?: \([^()\n]{1,30}\))? )(?:Provinsi |Prov\.? )?")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
# The office, also in the title of its head: "Kakanwil Kemenkumham Banten".
_OFFICE = re.compile(
    r"(?i)\b(?:ka(?=kanwil))?(?P<office>(?:kanwil|kantor\s+wilayah|kantor|perwakilan|balai\s+besar|balai)\s+)$"
)
_CONTRACTED = re.compile(r"^Ka(?:ka)?nkemenag\b")
_LIES_IN = re.compile(r",\s*(?:Provinsi\s+)?|\s\(")
_COUNTRY = re.compile(
    r"(?i)seluruh indonesia|se-?indonesia|tanah air|secara nasional|tingkat nasional|pemerintah pusat|\bMenteri\b|"
    r"\bMenpan|KemenPAN|Kementerian (?:PAN|Pendayagunaan)|instansi pusat|\bBKN\b|\bPresiden\b|Badan Kepegawaian Negara"
)
# A bare "Jakarta" is where the country's government sits, before it is a province.
_CAPITAL = "31"
_OFTEN = 2  # times that a government is named without its place
_GOVERNMENT, _PEOPLES, _LEVEL, _BARE = 4.0, 3.0, 2.0, 1.0
_ENTRIES = frozenset((LineKind.ITEM, LineKind.HEADING))
_BULLETS = "0123456789.)-–•*# "
_HEADS = frozenset((LineKind.TITLE, LineKind.HEADING))
_OUTSIDE = frozenset((LineKind.FURNITURE, LineKind.BYLINE))
_TITLE_FACTOR, _LEAD_FACTOR = 3.0, 2.0
_LEAD_SENTENCES = 3
# An agency is often named beside the government that employs; it must have this many times its evidence.
_AGENCY_MORE = 1.5
# Below this a region is only a place: a dateline, one passing mention.
_ENOUGH = 3.0


def choose_employer(document: Document, mentions: tuple[RegionMention, ...]) -> tuple[Region | None, str | None]:
    """The employer, or None and the reason in plain words."""
    cases = _weigh(document, mentions)
    regions = [case for case in cases if case.region.level != "instansi"]
    agencies = [case for case in cases if case.region.level == "instansi"]
    best_agency = max(agencies, key=lambda case: case.weight, default=None)
    _take_lone_governments(document, regions, mentions)
    lead = _lead_end(document)
    employer = of_districts(of_counted(document, first_supported(regions), regions, lead), regions)
    if UPPER_SCHOOLS.search(document.text, 0, lead) and not LOWER_SCHOOLS.search(document.text, 0, lead):
        employer = of_province(employer, regions)
    if (
        best_agency is not None
        and best_agency.weight >= _ENOUGH
        and (
            employer is None
            or best_agency.weight > _AGENCY_MORE * employer.weight
            or (employer.region.code == _CAPITAL and not employer.named)
        )
    ):
        return _place_agency(document, best_agency, mentions), None
    school, acts = find_school(document, mentions, lead)
    if school is not None and (acts or employer is None or not employer.named or employer.weight < _ENOUGH):
        return school, None
    if employer is not None and is_one_of_many(document, employer, regions, lead):
        return NATIONAL, None
    if employer is not None and employer.first > lead and NATIONWIDE.search(document.text, 0, employer.first):
        return NATIONAL, None  # regions come up as examples, below a head on the whole country
    if employer is not None and employer.weight >= _ENOUGH and (employer.named or employer.region.code != _CAPITAL):
        return _decide(employer)
    if _COUNTRY.search(document.text):
        return NATIONAL, None
    if employer is not None:
        return _decide(employer)
    return None, "no government is named"


def _take_lone_governments(document: Document, cases: list[Case], mentions: tuple[RegionMention, ...]) -> None:
    """ "BOGOR – Wali Kota Dedi ... usulan Pemkot": a government without its place is that of the place in the lead.

    Unless another place of its level is named with its government.
    """
    ruled = {mention.region.level for mention in mentions if mention.is_employer}
    lead = _lead_end(document)
    for level in ("kota", "kabupaten"):
        if level in ruled or count_governments(level, document.folded) < _OFTEN:
            continue
        places = [case for case in cases if case.region.level == level and case.places[0] < lead and case.certain]
        if len(places) == 1 and not places[0].named:
            places[0].named = True
            places[0].weight += _GOVERNMENT


def _decide(case: Case) -> tuple[Region | None, str | None]:
    if case.certain:
        return case.region, None
    name = case.region.name.partition(" ")[2]
    return None, f"{name} is the name of several regions and the article does not say which"


def _weigh(document: Document, mentions: tuple[RegionMention, ...]) -> list[Case]:
    text = document.text
    lead = _lead_end(document)
    starts = [line.start for line in document.lines]
    regions = {mention.start: mention.end for mention in mentions if mention.region.code is not None}
    # "BPS Provinsi Bali" is no word on the province's own government.
    offices = {
        _with_region(text, mention, regions)
        for mention in mentions
        if mention.region.code is None and mention.region.name not in _regional()
    }
    cases: dict[str, Case] = {}
    last: RegionMention | None = None
    for mention in mentions:
        told, last = last, mention
        if mention.region.code is not None and (mention.end in offices or _is_address(text, told, mention)):
            continue
        number = bisect_right(starts, mention.start) - 1
        kind = document.lines[number].kind
        weight = 0.0 if kind in _OUTSIDE else _evidence(text, mention, regions)
        if weight == 0:
            continue
        factor = 1.0
        if kind is LineKind.TITLE:
            factor = _TITLE_FACTOR
        elif mention.start < lead:
            factor = _LEAD_FACTOR
        if kind in _ENTRIES and not text[document.lines[number].start : mention.start].strip(_BULLETS):
            weight = max(weight, _LEVEL)  # "Bulungan" above its own paragraph
        case = cases.get(mention.region.name)
        if case is None:
            case = cases[mention.region.name] = Case(mention.region, mention.start)
        if weight > _BARE and not case.named:
            case.named, case.first = True, mention.start
        case.weight += weight * factor
        case.certain = case.certain or mention.certain
        case.governed += mention.is_employer
        case.served += SERVICE.search(text, max(0, mention.start - 60), mention.start) is not None
        case.allotted = case.allotted or ALLOTTED.match(document.folded, mention.end) is not None
        case.counted = case.counted or COUNTED.search(text, max(0, mention.start - 60), mention.start) is not None
        case.speaks = case.speaks or SPEAKS.search(text, max(0, mention.start - 90), mention.start) is not None
        case.places.append(mention.end)
    _point_back(document, list(cases.values()), lead)
    return list(cases.values())


def _point_back(document: Document, cases: list[Case], lead: int) -> None:
    """Take posts that "the province" was given in the lead as those of the one province named before."""
    told = PROVINCE_ALLOTTED.search(document.folded, 0, lead)
    if told is None:
        return
    provinces = [case for case in cases if case.region.level == "provinsi" and case.places[0] <= told.start()]
    if len(provinces) == 1:
        province = provinces[0]
        province.first = min(province.first, told.start()) if province.named else told.start()
        province.named = province.allotted = True


def _is_address(text: str, last: RegionMention | None, mention: RegionMention) -> bool:
    """Whether a province only says where the place before it lies ("Lombok Tengah, Nusa Tenggara Barat (NTB)")."""
    if last is None or mention.region.level != "provinsi" or mention.is_employer:
        return False
    lies_there = last.region.province == mention.region.name.partition(" ")[2] and last.region.code is not None
    return lies_there and _LIES_IN.fullmatch(text, last.end, mention.start) is not None


def _lead_end(document: Document) -> int:
    ends = [sentence.end for sentence in document.sentences if sentence.kind is LineKind.BODY]
    return ends[min(_LEAD_SENTENCES, len(ends)) - 1] if ends else 0


def _with_region(text: str, mention: RegionMention, regions: dict[int, int]) -> int:
    """Where the agency's name ends with the region that follows it at once ("BPKP Maluku"), else its own end."""
    gap = _OF_REGION.match(text, mention.end)
    starts = (gap.end(1), gap.end()) if gap else ()
    return next((regions[start] for start in starts if start in regions), mention.end)


def _evidence(text: str, mention: RegionMention, regions: dict[int, int]) -> float:
    region, start = mention.region, mention.start
    if mention.is_employer and region.level != "instansi":
        return _GOVERNMENT
    before = text[max(0, start - 24) : start].lower()
    words = before.rpartition("\n")[2].split()
    last = words[-1].strip("()") if words and before[-1] == " " else ""
    if region.level == "instansi":
        end = _with_region(text, mention, regions)
        if text.startswith(("Men", "Jaksa"), start):  # "Menteri Agama": the ministry where he appoints, else nobody
            decides = DECREE_OF.search(text, max(0, start - 24), start) and not NUMBERED.match(text, end)
            return _GOVERNMENT if decides or HEAD_APPOINTS.match(text, end) or APPOINTS.match(text, end) else 0.0
        if last == "kantor" and region.name in _regulators():
            return 0.0  # "mengumumkannya di Kantor Kementerian PANRB"
        if last in people_words("agency") or _OFFICE.search(text, max(0, start - 24), start):
            return _GOVERNMENT
        if WORKS_AT.search(text, max(0, start - 40), start):
            return _PEOPLES
        if APPOINTS.match(text, end) or (region.name not in _regulators() and OPENS.match(text, end)):
            return _GOVERNMENT
        if HEAD.search(text, max(0, start - 24), start) and HEAD_APPOINTS.match(text, end):
            return _GOVERNMENT
        return 0.0 if region.name in _regulators() else _BARE
    if last in ("se", "se-") or before.endswith("se-"):
        return 0.0  # "se-Sumsel": all its governments, not the province's own
    if last in people_words("region") or (len(words) > 1 and words[-2] == "tahap" and last):
        return _PEOPLES
    if SERVICE.search(text, max(0, start - 60), start):
        return _PEOPLES
    leveled = text[start : start + 3].lower() == region.level[:3]
    return _LEVEL if leveled and last not in _PLACES else _BARE


def _place_agency(document: Document, case: Case, mentions: tuple[RegionMention, ...]) -> Region:
    """The agency; its office of a region where the article first calls it so ("Kanwil Kemenag Sulawesi Tengah").

    One that is organised by region carries the region named behind it at any place ("SPPG DIY").
    """
    text = document.text
    if case.region.name in _regional():
        for place in case.places:
            for mention in mentions:
                if mention.region.code is not None and 0 <= mention.start - place <= 6:
                    named = f"{case.region.name} {text[mention.start : mention.end]}"
                    return Region(None, named, "instansi", mention.region.province)
        return case.region
    regions = {mention.end: mention for mention in mentions if mention.region.code is not None}
    called = [mention for mention in mentions if mention.region.name == case.region.name and mention.end in case.places]
    if not called:
        return case.region
    # A headline shortens: "Kepala BPS Kalteng Kukuhkan Statistisi"; the text below calls the agency by its name.
    first = next((mention for mention in called if document.kind_at(mention.start) not in _HEADS), called[0])
    starts = {mention.start: mention.end for mention in regions.values()}
    if _with_region(text, first, starts) == first.end:
        lead = _lead_end(document)
        first = next(
            (mention for mention in called if mention.start < lead and _is_office(text, mention, starts)), first
        )
    end = _with_region(text, first, starts)
    if end == first.end:
        return case.region
    office = _OFFICE.search(text, max(0, first.start - 24), first.start)
    written = _BRACKETS.sub("", text[first.start if office is None else office.start("office") : end])
    written = written[0].upper() + written[1:]
    name = _CONTRACTED.sub("Kantor Kementerian Agama", " ".join(written.split()))
    return Region(None, name, "instansi", regions[end].region.province)


def _is_office(text: str, mention: RegionMention, regions: dict[int, int]) -> bool:
    """Whether an agency is named as its office of a region ("Kantor Wilayah Kementerian Agama Provinsi Aceh")."""
    return (
        _with_region(text, mention, regions) != mention.end
        and _OFFICE.search(text, max(0, mention.start - 24), mention.start) is not None
    )


@cache
def _regulators() -> frozenset[str]:
    return frozenset(row.name for row in read_table("agencies.csv", AgencyRow) if row.kind == "regulator")


@cache
def _regional() -> frozenset[str]:
    return frozenset(row.name for row in read_table("agencies.csv", AgencyRow) if row.kind == "regional")
