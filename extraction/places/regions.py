"""Places where the text names a region or an agency, each taken to one region with its level and code.

One Aho-Corasick pass over the lower-cased text finds every written form; the words in front of a hit ("Pemkot",
"Bupati", "Kab.") say its level and whether it is named as a government. A name that is several regions (Kabupaten
Serang, Kota Serang) is decided by what the article says of it anywhere, else it stays uncertain.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from extraction.model import Document, LineKind, Region, RegionMention
from extraction.places.agency_short_names import find_short_names
from extraction.places.region_names import Surface, government_words, name_index
from extraction.text.dateline import read_dateline
from extraction.text.scan import scan

# Governments named without their place: they tell which of two regions of one name the article is about.
GOVERNMENTS_ALONE = {
    "kota": ("wali kota", "walikota", "pemkot", "pemko "),
    "kabupaten": ("bupati", "pemkab", "wabup"),
    "provinsi": ("gubernur", "pemprov"),
}
_DOMAIN = re.compile(r"\.(?:go|co|com|id|net|org)\b", re.I)
_LOOK_BACK = 48
_OPENING = 100  # characters in which a dateline stands


@dataclass(slots=True)  # not frozen: a thousand articles make fifty thousand of them a second
class _Hit:
    start: int
    end: int
    surface: Surface
    level: str | None  # the level that the word in front gives
    government: bool


def find_regions(document: Document) -> tuple[RegionMention, ...]:
    """Mentions of regions and agencies in order of the text, without those in lines about other articles."""
    text, folded, lines = document.text, document.folded, document.lines
    index = name_index()
    related = [line for line in lines if line.kind is LineKind.RELATED]
    starts = [line.start for line in related]
    hits = []
    for number, start, end in scan(index.automaton, folded):
        if not _is_word(text, start, end):
            continue
        hit = _read_hit(text, folded, start, end, index.surfaces[number])
        if hit is None:
            continue
        line = bisect_right(starts, start) - 1
        if line < 0 or start >= related[line].end:
            hits.append(hit)
    mentions = _resolve(hits, folded, _dateline_place(document))
    if short := find_short_names(text, mentions):
        mentions = sorted((*mentions, *short), key=lambda mention: mention.start)
    return tuple(mentions)


def _is_word(text: str, start: int, end: int) -> bool:
    if start and (text[start - 1].isalnum() or text[start - 1] in "@#_"):
        return False
    if end == len(text):
        return True
    return not (text[end].isalnum() or text[end] in "@_" or (text[end] == "." and _DOMAIN.match(text, end)))


def _read_hit(text: str, folded: str, start: int, end: int, surface: Surface) -> _Hit | None:
    """The hit with what stands in front of it; None where its letters' case says that it is no name."""
    written = text[start:end]
    if surface.capitals:
        if not written.isupper():
            return None
        level, government, begin = _words_before(text, folded, start)
    else:
        level, government, begin = _words_before(text, folded, start)
        # "pemkab kukar" is a name in careless writing, "kota malang" may be a city in misfortune
        if not (government or written.istitle() or written.isupper() or _is_capitalised(written)):
            return None
    return _Hit(begin, end, surface, level, government)


def _is_capitalised(written: str) -> bool:
    return all(word[0].isupper() or word == "dan" for word in written.split())


def _words_before(text: str, folded: str, start: int) -> tuple[str | None, bool, int]:
    """Level and government that the words before ``start`` give, and where the name begins with its level word."""
    if not start or folded[start - 1] not in " (-/":
        return None, False, start
    floor = max(0, start - _LOOK_BACK)
    words = folded[floor:start].rsplit(None, 2)
    known = government_words()
    word = known.get(last := _bare(words[-1])) if words else None
    if word is None:  # most places
        return None, False, start
    gap = text.rfind("\n\n", floor, start)
    if gap >= 0:
        words = folded[gap:start].rsplit(None, 2)
        if not words:
            return None, False, start
    before = _bare(words[-2]) if len(words) > 1 else ""
    if before == "ibu":
        return None, False, start
    if word.government:
        return word.level, True, start
    if before == "wali":
        return word.level, True, start
    above = known.get(before)
    return word.level, above is not None and above.government, folded.rfind(last, floor, start)


def _bare(word: str) -> str:
    """The word without brackets; with a comma or full stop it ends a phrase, unless it is an abbreviation."""
    word = word.strip("()\"“”'‘’*[]")
    if word in ("kab.", "prov.", "pemkab.", "pemkot."):
        return word[:-1]
    return word


def _dateline_place(document: Document) -> int:
    """Where the name begins that opens the first paragraph before a dash ("PATI - ..."); -1 where none does."""
    body = next((sentence for sentence in document.sentences if sentence.kind is LineKind.BODY), None)
    opening = document.text[body.start : body.start + _OPENING] if body else ""
    line = read_dateline(opening)
    return -1 if body is None or line is None or not line.place else body.start + opening.find(line.place)


def _resolve(hits: list[_Hit], folded: str, opening: int) -> list[RegionMention]:
    levels = _stated_levels(hits)
    for hit in hits:
        if hit.start == opening:  # nobody writes "stone" or "well" in front of a dash
            levels.setdefault(hit.surface.regions[0].name, {"?"})
    named = _named(hits) if any(len(hit.surface.regions) > 1 for hit in hits) else Counter[str]()
    starts = frozenset(hit.start for hit in hits)
    mentions = []
    latest: dict[str, Region] = {}  # the last region of that name whose level stood before it
    decided: dict[str, tuple[Region, bool]] = {}
    for hit in hits:
        surface = hit.surface
        name = surface.regions[0].name
        if surface.guarded and name not in levels:
            continue
        region, certain = surface.regions[0], True
        if len(surface.regions) > 1:
            fitting = [region for region in surface.regions if region.level == hit.level]
            if len(fitting) == 1:
                latest[name] = region = fitting[0]
            elif name in latest:
                region = latest[name]
            else:
                if name not in decided:
                    decided[name] = _decide(surface.regions, levels.get(name, set()), named, folded, starts)
                region, certain = decided[name]
        seat = surface.kind == "seat"
        mentions.append(RegionMention(hit.start, hit.end, region, certain and not seat, hit.government and not seat))
    return mentions


def _stated_levels(hits: list[_Hit]) -> dict[str, set[str]]:
    """The levels that the article gives each name that needs one, by its first region; "?" is a level it has not."""
    levels: dict[str, set[str]] = {}
    for hit in hits:
        regions = hit.surface.regions
        if (len(regions) > 1 or hit.surface.guarded) and (hit.level is not None or hit.government):
            fits = any(region.level == hit.level for region in regions)
            levels.setdefault(regions[0].name, set()).add(hit.level if fits and hit.level else "?")
    return levels


def _named(hits: list[_Hit]) -> Counter[str]:
    """How often the article names each region and each province by a form that is nothing else."""
    named: Counter[str] = Counter()
    for hit in hits:
        if len(hit.surface.regions) == 1 and (hit.level is not None or hit.government or not hit.surface.guarded):
            region = hit.surface.regions[0]
            named[region.name] += 1
            if region.province is not None:
                named[f"in {region.province}"] += 1
    return named


def _decide(
    regions: tuple[Region, ...], levels: set[str], named: Counter[str], folded: str, starts: frozenset[int]
) -> tuple[Region, bool]:
    """Which of the regions of one name the article means, and whether anything decides it."""
    candidates = [region for region in regions if region.level in levels] or list(regions)
    if len(candidates) == 1:
        # "Kabupaten Blitar" said in passing, while a "Pemkot" and a "Wali Kota" without a name act: the bare name
        # is theirs.
        stated = count_governments(candidates[0].level, folded)
        ruling = [region for region in regions if max(1, stated) < _count_alone(region.level, folded, starts)]
        if len(ruling) == 1:
            return ruling[0], True
        return candidates[0], True
    for weights in _weigh(candidates, named, folded):
        best = max(weights)
        if best and weights.count(best) == 1 and best >= 2 * sorted(weights)[-2]:
            return candidates[weights.index(best)], True
    return candidates[0], False


def _weigh(candidates: list[Region], named: Counter[str], folded: str) -> Iterator[list[int]]:
    """Other words of the article: the seat of one of them or its unambiguous alias, its province, its government."""
    yield [named[region.name] for region in candidates]
    yield [named[f"in {region.province}"] for region in candidates]
    yield [count_governments(region.level, folded) for region in candidates]


def count_governments(level: str, folded: str) -> int:
    """How often a government of that level is named in the lower-cased text, with its place or without."""
    return sum(folded.count(word) for word in GOVERNMENTS_ALONE[level])


def _count_alone(level: str, folded: str, starts: frozenset[int]) -> int:
    """How often a government of that level is named with no place behind it; ``starts``: where places are named."""
    ends = [match.end() for word in GOVERNMENTS_ALONE[level] for match in re.finditer(re.escape(word), folded)]
    return sum(end not in starts and end + 1 not in starts for end in ends)
