"""The labelled sets: which articles they hold, with their text and gold labels."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "seeds" / "articles"
SETS = (
    "develop",
    "confirm",
    "samples",
    "own",
    "third",
    "fourth",
    "blind",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twentyfirst",
    "twentysecond",
    "twentythird",
    "twentyfourth",
    "twentyfifth",
    "twentysixth",
    "twentyseventh",
    "twentyeighth",
    "twentyninth",
    "thirtieth",
    "thirtyfirst",
    "thirtysecond",
    "thirtythird",
    "thirtyfourth",
    "thirtyfifth",
    "thirtysixth",
    "thirtyseventh",
    "thirtyeighth",
    "thirtyninth",
    "fortieth",
    "fortyfirst",
    "fortysecond",
    "fortythird",
    "fortyfourth",
    "fortyfifth",
    "fortysixth",
    "fortyseventh",
    "fortyeighth",
    "fortyninth",
    "fiftieth",
    "fiftyfirst",
    "fiftysecond",
    "fiftythird",
    "fiftyfourth",
    "fiftyfifth",
    "fiftysixth",
    "fiftyseventh",
    "fiftyeighth",
    "fiftyninth",
    "sixtieth",
    "quotes",
)
# Only their aggregate figures may be seen: a rule written for a miss would spend the article.
HELD_OUT: tuple[str, ...] = (
    "fiftysecond",
    "fiftysixth",
    "fiftyseventh",
    "fiftyeighth",
    "fiftyninth",
    "sixtieth",
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article and what a careful reader takes from it."""

    name: str
    text: str
    gold: dict[str, Any]


def read_set(name: str) -> tuple[Labelled, ...]:
    """The articles of one of :data:`SETS`, by name."""
    return tuple(
        Labelled(text.stem, text.read_text(encoding="utf-8"), json.loads(gold.read_text(encoding="utf-8")))
        for text, gold in _paths(name)
    )


def fingerprint(name: str) -> str:
    """Sixteen hex digits that change with any text or label of the set, or with its first look."""
    digest = hashlib.sha256()
    look = look_file(name)
    for path in [*(path for paths in _paths(name) for path in paths), *([look] if look.exists() else [])]:
        digest.update(path.name.encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def look_file(name: str) -> Path:
    """Where the first look at the set ``name`` is kept (:mod:`tests.corpus.first_look`)."""
    return HERE / name / "first_look.csv"


def _paths(name: str) -> list[tuple[Path, Path]]:
    if name == "samples":
        texts, gold = sorted(SAMPLES.glob("*.txt")), HERE / "samples-gold"
    elif name == "quotes":
        gold = HERE / "quotes"
        texts = [HERE / "dev" / "articles" / f"{path.stem}.txt" for path in sorted(gold.glob("*.json"))]
    elif name in ("develop", "confirm"):
        names = json.loads((HERE / "split.json").read_text(encoding="utf-8"))[name]
        texts, gold = [HERE / "dev" / "articles" / f"{stem}.txt" for stem in names], HERE / "dev" / "gold"
    else:
        texts, gold = sorted((HERE / name / "articles").glob("*.txt")), HERE / name / "gold"
    return [(text, gold / f"{text.stem}.json") for text in texts]
