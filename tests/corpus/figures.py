"""How well extraction's JSON agrees with gold labels: figures from 0 to 1, micro-averaged over a set of articles.

kind, region, event_date, headline, publisher, author, editor: the share of articles where the field is exactly right,
null included. value_f1: headcount values found, whatever they were taken to count. fact_f1: value, category,
occupation and status all right (a job title counts as its class: guru, kesehatan, teknis). part_f1: (part, total)
pairs. breakdown_f1: (total, its parts as a multiset). official_f1: names of officials, titles and degrees stripped.
quote_f1: (speaker, words). grounded: the share of spans for which ``text[start:end]`` is exactly the said text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

Facts = dict[str, Any]

_COURTESY = re.compile(r"\b(h|hj|dr|drs|dra|ir|prof|kh|tgh|kyai|letjen|mayjen|brigjen|kombes|akbp)\b\.?", re.I)
_LEVEL = re.compile(r"^(kota|kabupaten|kab\.?|provinsi|prov\.?)\s+")
_HEALTH = re.compile(
    "kesehatan|medis|nakes|dokter|perawat|bidan|apoteker|nutrisionis|sanitarian|epidemiolog|terapis|adminkes|laboratorium"
)
_SLOTS = ("category", "occupation", "status")
_COUNTED = ("value", "fact", "part", "breakdown", "official", "quote")
_SHARED = ("kind", "region", "event_date", "headline", "publisher", "author", "editor")


def figures(pairs: Iterable[tuple[Facts, Facts, str]]) -> dict[str, float]:
    """Figures over (gold, said, text) triples; a figure whose labels the set does not hold is left out."""
    tally: Counter[str] = Counter()
    for gold, said, text in pairs:
        for name in _SHARED:
            if name in gold:
                tally[f"{name}:of"] += 1
                tally[f"{name}:right"] += key(name, gold[name]) == key(name, said.get(name))
        for name in _COUNTED:
            if _source(name) not in gold:
                continue
            wanted, found = _things(name, gold), _things(name, said)
            tally[f"{name}:gold"] += wanted.total()
            tally[f"{name}:said"] += found.total()
            tally[f"{name}:hit"] += _facts_right(gold, said) if name == "fact" else (wanted & found).total()
        for item in (*said["headcounts"], *said["dates"], *said["quotes"]):
            tally["spans"] += 1
            tally["grounded"] += text[item["start"] : item["end"]] == item["text"]
    result = {name: tally[f"{name}:right"] / tally[f"{name}:of"] for name in _SHARED if tally[f"{name}:of"]}
    for name in _COUNTED:
        if tally[f"{name}:gold"]:
            result[f"{name}_f1"] = 2 * tally[f"{name}:hit"] / (tally[f"{name}:gold"] + tally[f"{name}:said"])
    result["grounded"] = tally["grounded"] / tally["spans"] if tally["spans"] else 1.0
    return result


def misses(gold: Facts, said: Facts) -> Iterator[str]:
    """What is wrong or missing, one line each."""
    for name in _SHARED:
        if name in gold and key(name, gold[name]) != key(name, said.get(name)):
            yield f"{name}: gold {gold[name]} said {said.get(name)}"
    if "headcounts" in gold:
        pairs = pair_by_value(gold["headcounts"], said["headcounts"])
        for count in _unpaired(gold["headcounts"], [pair[0] for pair in pairs]):
            yield f"missed {_told(count)}"
        for count in _unpaired(said["headcounts"], [pair[1] for pair in pairs]):
            yield f"extra  {_told(count)}"
        for count, other in pairs:
            wrong = [f"{s}: gold {count[s]} said {other[s]}" for s, ok in slots(count, other).items() if not ok]
            if wrong:
                yield f"{count['value']} {'; '.join(wrong)} | {count['text']}"
    for name in ("part", "breakdown", "official", "quote"):
        if _source(name) in gold:
            wanted, found = _things(name, gold), _things(name, said)
            yield from (f"missed {name} {thing}" for thing in wanted - found)
            yield from (f"extra  {name} {thing}" for thing in found - wanted)


def _told(count: Facts) -> str:
    return f"{count['value']} {count['category']} {count['occupation']} {count['status']} | {count['text']}"


def _source(name: str) -> str:
    return {"breakdown": "breakdowns", "official": "officials", "quote": "quotes"}.get(name, "headcounts")


def _things(name: str, facts: Facts) -> Counter[Any]:
    """What is counted for one F1 figure, as hashable keys."""
    if name in ("value", "fact"):
        return Counter(count["value"] for count in facts["headcounts"])
    if name == "part":
        return Counter((count["value"], count["of"]) for count in facts["headcounts"] if count.get("of") is not None)
    if name == "breakdown":
        return Counter((split["total"], tuple(sorted(split["parts"]))) for split in facts["breakdowns"])
    if name == "official":
        return Counter({_bare_name(official["name"]) for official in facts["officials"]})
    return Counter((_bare_name(quote["speaker"] or ""), quote["text"].strip()) for quote in facts["quotes"])


def key(name: str, value: Any) -> Any:
    """What of a field's value is compared."""
    if name == "region" and value:
        return value["level"], re.sub(r"\W+", " ", _LEVEL.sub("", value["name"].lower())).strip()
    if name == "headline" and value:
        return value["value"], value["category"]
    return value


def _bare_name(name: str) -> str:
    return " ".join(re.findall(r"[a-z']+", _COURTESY.sub(" ", name.split(",")[0].lower())))


def _facts_right(gold: Facts, said: Facts) -> int:
    return sum(all(slots(*pair).values()) for pair in pair_by_value(gold["headcounts"], said["headcounts"]))


def pair_by_value(gold: list[Facts], said: list[Facts]) -> list[tuple[Facts, Facts]]:
    """Greedy best pairing of headcounts that share a value."""
    by_value = defaultdict(list)
    for count in said:
        by_value[count["value"]].append(count)
    pairs = []
    for count in gold:
        pool = by_value[count["value"]]
        if pool:
            best = max(pool, key=lambda other: sum(slots(count, other).values()))
            pool.remove(best)
            pairs.append((count, best))
    return pairs


def _unpaired(counts: list[Facts], paired: list[Facts]) -> list[Facts]:
    taken = {id(count) for count in paired}
    return [count for count in counts if id(count) not in taken]


def slots(gold: Facts, said: Facts) -> dict[str, bool]:
    """Whether a headcount's category, occupation and status are right."""
    same = {slot: gold[slot] == said.get(slot) for slot in _SLOTS}
    same["occupation"] = _same_occupation(gold["occupation"], said.get("occupation"))
    return same


def _same_occupation(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return one == other
    if _work_class(one) or _work_class(other):
        return _work_class(one) == _work_class(other)
    words, others = set(re.findall(r"\w+", one.lower())), set(re.findall(r"\w+", other.lower()))
    return bool(words & others) and len(words & others) / len(words | others) >= 0.5


def _work_class(occupation: str) -> str | None:
    words = occupation.lower()
    if words.startswith(("non", "selain")):
        return None
    if re.match(r"(tenaga )?(guru|pendidik)", words):
        return "guru"
    if _HEALTH.search(words):
        return "kesehatan"
    return "teknis" if re.match(r"(tenaga )?teknis", words) else None
