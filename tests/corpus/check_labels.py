"""Is a hand-made label well formed, and does it say only what its article says?

    python tests/corpus/check_labels.py        # every set; prints each fault, exit status 1 where there is one

`faults(text, label)` is the whole rule book that a program can check; what a label *means* is in README.md.
Nothing here reads the extraction: a label must not lean on the program that it judges.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "seeds" / "articles"

KINDS = {"appointment", "proposal", "other"}
LEVELS = {"kota", "kabupaten", "provinsi", "nasional", "instansi"}
CATEGORIES = {
    "pppk_paruh_waktu",
    "pppk_penuh_waktu",
    "pppk",
    "cpns",
    "pns",
    "honorer",
    "asn",
    "jabatan_fungsional",
    "jabatan_struktural",
    "other",
}
STATUSES = {"appointed", "proposed", "remaining", "other"}
ROLES = {"total", "part", "none"}
# What a label may hold beyond the facts that every set has.
PEOPLE = {"quotes", "publisher", "author", "editor"}
FIELDS = {
    "id",
    "title",
    "kind",
    "region",
    "event_date",
    "event_date_text",
    "officials",
    "headline",
    "headcounts",
    "breakdowns",
}
COUNT_FIELDS = {"value", "category", "occupation", "label", "status", "role", "of", "approximate", "text"}
# `2 ribu`, `4.000-an` and `seratusan` need reading; a bare number can be checked as it stands.
ROUND_NUMBER = re.compile(r"\b((ribu|juta|ratus|puluh)(an)?|se(ratus|ribu)(an)?)\b|-an\b", re.IGNORECASE)
MARKS = set('"“”‘’ \n')
DIGITS = re.compile(r"\d+(?:\.\d{3})*")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article with its label: `name` is the file stem, `text` the article, `label` the parsed JSON."""

    name: str
    text: str
    label: dict


def labelled_articles() -> Iterator[Labelled]:
    """Each article of every set but `quotes`, set by set; the quotes: `quoted_articles`."""
    for articles, gold in (
        (HERE / "dev/articles", HERE / "dev/gold"),
        (SAMPLES, HERE / "samples-gold"),
        (HERE / "own/articles", HERE / "own/gold"),
        (HERE / "third/articles", HERE / "third/gold"),
        (HERE / "fourth/articles", HERE / "fourth/gold"),
        (HERE / "blind/articles", HERE / "blind/gold"),
        (HERE / "sixth/articles", HERE / "sixth/gold"),
        (HERE / "seventh/articles", HERE / "seventh/gold"),
        (HERE / "eighth/articles", HERE / "eighth/gold"),
        (HERE / "ninth/articles", HERE / "ninth/gold"),
        (HERE / "tenth/articles", HERE / "tenth/gold"),
        (HERE / "eleventh/articles", HERE / "eleventh/gold"),
        (HERE / "twelfth/articles", HERE / "twelfth/gold"),
        (HERE / "thirteenth/articles", HERE / "thirteenth/gold"),
        (HERE / "fourteenth/articles", HERE / "fourteenth/gold"),
        (HERE / "fifteenth/articles", HERE / "fifteenth/gold"),
        (HERE / "sixteenth/articles", HERE / "sixteenth/gold"),
        (HERE / "seventeenth/articles", HERE / "seventeenth/gold"),
        (HERE / "eighteenth/articles", HERE / "eighteenth/gold"),
        (HERE / "nineteenth/articles", HERE / "nineteenth/gold"),
        (HERE / "twentieth/articles", HERE / "twentieth/gold"),
        (HERE / "twentyfirst/articles", HERE / "twentyfirst/gold"),
        (HERE / "twentysecond/articles", HERE / "twentysecond/gold"),
        (HERE / "twentythird/articles", HERE / "twentythird/gold"),
        (HERE / "twentyfourth/articles", HERE / "twentyfourth/gold"),
        (HERE / "twentyfifth/articles", HERE / "twentyfifth/gold"),
        (HERE / "twentysixth/articles", HERE / "twentysixth/gold"),
        (HERE / "twentyseventh/articles", HERE / "twentyseventh/gold"),
        (HERE / "twentyeighth/articles", HERE / "twentyeighth/gold"),
        (HERE / "twentyninth/articles", HERE / "twentyninth/gold"),
        (HERE / "thirtieth/articles", HERE / "thirtieth/gold"),
        (HERE / "thirtyfirst/articles", HERE / "thirtyfirst/gold"),
        (HERE / "thirtysecond/articles", HERE / "thirtysecond/gold"),
        (HERE / "thirtythird/articles", HERE / "thirtythird/gold"),
        (HERE / "thirtyfourth/articles", HERE / "thirtyfourth/gold"),
        (HERE / "thirtyfifth/articles", HERE / "thirtyfifth/gold"),
        (HERE / "thirtysixth/articles", HERE / "thirtysixth/gold"),
        (HERE / "thirtyseventh/articles", HERE / "thirtyseventh/gold"),
        (HERE / "thirtyeighth/articles", HERE / "thirtyeighth/gold"),
        (HERE / "thirtyninth/articles", HERE / "thirtyninth/gold"),
        (HERE / "fortieth/articles", HERE / "fortieth/gold"),
        (HERE / "fortyfirst/articles", HERE / "fortyfirst/gold"),
        (HERE / "fortysecond/articles", HERE / "fortysecond/gold"),
        (HERE / "fortythird/articles", HERE / "fortythird/gold"),
        (HERE / "fortyfourth/articles", HERE / "fortyfourth/gold"),
        (HERE / "fortyfifth/articles", HERE / "fortyfifth/gold"),
        (HERE / "fortysixth/articles", HERE / "fortysixth/gold"),
        (HERE / "fortyseventh/articles", HERE / "fortyseventh/gold"),
        (HERE / "fortyeighth/articles", HERE / "fortyeighth/gold"),
        (HERE / "fortyninth/articles", HERE / "fortyninth/gold"),
        (HERE / "fiftieth/articles", HERE / "fiftieth/gold"),
        (HERE / "fiftyfirst/articles", HERE / "fiftyfirst/gold"),
        (HERE / "fiftysecond/articles", HERE / "fiftysecond/gold"),
        (HERE / "fiftythird/articles", HERE / "fiftythird/gold"),
        (HERE / "fiftyfourth/articles", HERE / "fiftyfourth/gold"),
        (HERE / "fiftyfifth/articles", HERE / "fiftyfifth/gold"),
        (HERE / "fiftysixth/articles", HERE / "fiftysixth/gold"),
        (HERE / "fiftyseventh/articles", HERE / "fiftyseventh/gold"),
        (HERE / "fiftyeighth/articles", HERE / "fiftyeighth/gold"),
        (HERE / "fiftyninth/articles", HERE / "fiftyninth/gold"),
        (HERE / "sixtieth/articles", HERE / "sixtieth/gold"),
    ):
        for path in sorted(gold.glob("*.json")):
            yield _read(path, articles)


def quoted_articles() -> Iterator[Labelled]:
    """Dev articles that have a label of their quotes, publisher, author and editor only."""
    for path in sorted((HERE / "quotes").glob("*.json")):
        yield _read(path, HERE / "dev/articles")


def _read(path: Path, articles: Path) -> Labelled:
    text = (articles / f"{path.stem}.txt").read_text(encoding="utf-8")
    return Labelled(path.stem, text, json.loads(path.read_text(encoding="utf-8")))


def faults(text: str, label: dict) -> list[str]:
    """What is wrong with a full label of `text`: one sentence a fault, empty where it is sound."""
    found = [f"field {name} is missing" for name in sorted(FIELDS - label.keys())]
    found += [f"field {name} is unknown" for name in sorted(label.keys() - FIELDS - PEOPLE)]
    if found:
        return found
    found += _article_faults(text, label)
    for count in label["headcounts"]:
        found += _headcount_faults(text, label, count)
    seen = [(c["value"], c["category"], c["occupation"], c["label"], c["status"]) for c in label["headcounts"]]
    found += [f"{fact} is labelled twice" for fact in dict.fromkeys(f for f in seen if seen.count(f) > 1)]
    for breakdown in label["breakdowns"]:
        found += _breakdown_faults(label, breakdown)
    if "quotes" in label:
        found += people_faults(text, label)
    return found


def people_faults(text: str, label: dict) -> list[str]:
    """What is wrong with the labels of quotes, publisher, author and editor."""
    missing = [f"field {name} is missing" for name in sorted(PEOPLE - {"publisher"} - label.keys())]
    if missing:
        return missing
    found = [f"{name} {label[name]!r} is not in the article" for name in _absent(text, label)]
    for quote in label["quotes"]:
        if quote.keys() != {"speaker", "text"}:
            found.append(f"a quote has the fields {sorted(quote)}")
        elif quote["text"] not in text:
            found.append(f"quote {quote['text']!r} is not in the article")
        elif quote["text"][:1] in MARKS or quote["text"][-1:] in MARKS:
            found.append(f"quote {quote['text']!r} carries its marks")
        elif quote["speaker"] is not None and quote["speaker"] not in text:
            found.append(f"speaker {quote['speaker']!r} is not in the article")
    places = [text.find(quote["text"]) for quote in label["quotes"]]
    if places != sorted(places):
        found.append("quotes do not stand in the article's order")
    return found


def _absent(text: str, label: dict) -> list[str]:
    return [name for name in ("publisher", "author", "editor") if label.get(name) and label[name] not in text]


def _article_faults(text: str, label: dict) -> Iterator[str]:
    if label["kind"] not in KINDS:
        yield f"kind {label['kind']!r}"
    if label["region"] is not None:
        yield from _region_faults(label["region"])
    if label["title"] is not None and label["title"] not in text:
        yield f"title {label['title']!r} is not in the article"
    yield from _day_faults(text, label)
    for official in label["officials"]:
        if not official["name"] or official["name"] not in text:
            yield f"official {official['name']!r} is not in the article"
        if not official["position"]:
            yield f"official {official['name']!r} has no position"
    headline, facts = label["headline"], {(c["value"], c["category"]) for c in label["headcounts"]}
    if headline is not None and (headline["value"], headline["category"]) not in facts:
        yield f"headline {headline} is no stated fact"


def _region_faults(region: dict) -> Iterator[str]:
    level, name = region["level"], region["name"]
    if level not in LEVELS:
        yield f"level {level!r}"
    elif level in {"kota", "kabupaten", "provinsi"} and not name.lower().startswith(level):
        yield f"region {name!r} is no {level}"
    elif level == "nasional" and (name, region["province"]) != ("Nasional", None):
        yield f"region {name!r} is nasional"


def _day_faults(text: str, label: dict) -> Iterator[str]:
    day, told = label["event_date"], label["event_date_text"]
    if told is not None and told not in text:
        yield f"event_date_text {told!r} is not in the article"
    if day is None:
        return
    if told is None:
        yield "event_date has no event_date_text"
    try:
        date.fromisoformat(day)
    except ValueError:
        yield f"event_date {day!r} is no day"


def _headcount_faults(text: str, label: dict, count: dict) -> Iterator[str]:
    value, where = count.get("value"), count.get("text")
    if count.keys() != COUNT_FIELDS:
        yield f"headcount {value} has the fields {sorted(count)}"
        return
    for name, allowed in (("category", CATEGORIES), ("status", STATUSES), ("role", ROLES)):
        if count[name] not in allowed:
            yield f"headcount {value}: {name} {count[name]!r}"
    for name in ("occupation", "label"):
        if count[name] is not None and count[name] != count[name].lower():
            yield f"headcount {value}: {name} {count[name]!r} is not in lower case"
    if where not in text:
        yield f"headcount {value}: {where!r} is not in the article"
    written = [int(number.replace(".", "")) for number in DIGITS.findall(where)]
    if written and value not in written and not ROUND_NUMBER.search(where):
        yield f"headcount {value}: {where!r} says another number"
    others = {c["value"] for c in label["headcounts"] if c is not count}
    if count["role"] == "part" and count["of"] not in others:
        yield f"headcount {value}: part of {count['of']}, which is not stated"
    if count["role"] != "part" and count["of"] is not None:
        yield f"headcount {value}: role {count['role']} of {count['of']}"
    if count["role"] == "total" and value not in {c["of"] for c in label["headcounts"]}:
        yield f"headcount {value}: a total without a stated part"


def _breakdown_faults(label: dict, breakdown: dict) -> Iterator[str]:
    total, parts = breakdown["total"], breakdown["parts"]
    stated = [c["value"] for c in label["headcounts"]]
    if total not in stated:
        yield f"breakdown {total}: total is not stated"
    if len(parts) < 2:
        yield f"breakdown {total}: fewer than two parts"
    # `of` names the nearest total only, so a part may stand in a breakdown that it is not `of`; it must be stated.
    yield from (f"breakdown {total}: part {part} is not stated" for part in parts if part not in stated)
    if breakdown["sums"] != (sum(parts) == total):
        yield f"breakdown {total}: sums is {breakdown['sums']}, the parts make {sum(parts)}"


def main() -> int:
    """Check every set; the exit status."""
    checked = [(article, faults) for article in labelled_articles()]
    checked += [(article, people_faults) for article in quoted_articles()]
    bad = [(article.name, fault) for article, check in checked for fault in check(article.text, article.label)]
    for name, fault in bad:
        print(f"{name}: {fault}")
    print(f"{len(checked)} labels, {len(bad)} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
