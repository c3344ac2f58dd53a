"""``python -m tests.corpus.evaluate``: extraction's figures on the labelled articles, against their floors.

Exit 1 where a figure lies below its floor, or where the labels changed since the floors were set. ``floors.json`` holds
the floors and each set's fingerprint.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from extraction.article import extract, to_json
from tests.corpus.figures import figures, misses
from tests.corpus.labelled import HELD_OUT, HERE, SETS, fingerprint, read_set

FLOORS = HERE / "floors.json"
_TOLERANCE = 0.0005  # floors are kept to three places

Figures = dict[str, dict[str, float]]


def measure(*names: str) -> dict[str, float]:
    """Today's figures on the articles of these sets together, to three places."""
    triples = [
        (article.gold, to_json(extract(article.text), article.text, article.name, ""), article.text)
        for name in names
        for article in read_set(name)
    ]
    return {figure: round(value, 3) for figure, value in figures(triples).items()}


def complaints(today: Figures, fingerprints: dict[str, str], kept: dict[str, Any]) -> list[str]:
    """Why the gate stays shut, one plain sentence each; empty where it opens."""
    found = []
    for name, digest in fingerprints.items():
        if kept["fingerprints"].get(name) != digest:
            found.append(
                f"{name}: its texts, labels or first look changed since the floors were set; look, then --accept-labels"
            )
    for name, floors in kept["floors"].items():
        for figure, floor in floors.items():
            value = today.get(name, {}).get(figure)
            if value is None:
                found.append(f"{name}.{figure}: no longer measured, its floor is {floor:.3f}")
            elif value < floor - _TOLERANCE:
                found.append(f"{name}.{figure}: {value:.3f} is below its floor {floor:.3f}")
    return found


def table(today: Figures, kept: dict[str, Any]) -> str:
    """Figures by set, a row each; a gain or a loss against the floor stands beside each, in thousandths."""
    names = dict.fromkeys(figure for values in today.values() for figure in values)
    width = max(map(len, today)) + 1
    lines = [" " * width + "".join(f"{name.removesuffix('_f1'):>11s}" for name in names)]
    for name, values in today.items():
        cells = []
        for figure in names:
            floor = kept["floors"].get(name, {}).get(figure)
            value = values.get(figure)
            change = 0 if floor is None or value is None else round(1000 * (value - floor))
            cells.append(" " * 11 if value is None else f"{value:7.3f}" + (f"{change:+4d}" if change else " " * 4))
        lines.append(f"{name:{width}s}" + "".join(cells).rstrip())
    return "\n".join(lines)


def main(arguments: list[str] | None = None, floors_file: Path = FLOORS) -> int:
    """Print the table; 0 where no figure is below its floor, 1 where one is, 2 for bad arguments."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.evaluate", description=__doc__)
    parser.add_argument("--raise-floors", action="store_true", help="set every floor that today's figure exceeds to it")
    parser.add_argument("--lower-floor", metavar="SET.FIGURE", action="append", default=[], help="set one floor down")
    parser.add_argument("--accept-labels", action="store_true", help="record the labels as they are now")
    readable = tuple(name for name in SETS if name not in HELD_OUT)
    parser.add_argument("--misses", metavar="SET", choices=readable, help="list what is wrong in one set, and stop")
    parser.add_argument("--only", metavar="SET", choices=SETS, help="print one set's figures, without the gate")
    parser.add_argument("--held-out", action="store_true", help="print the figures of all held-out articles together")
    options = parser.parse_args(arguments)
    if options.misses:
        _print_misses(options.misses)
        return 0
    kept = {"fingerprints": {}, "floors": {}}
    if floors_file.exists():
        kept = json.loads(floors_file.read_text(encoding="utf-8"))
    if options.only:
        print(table({options.only: measure(options.only)}, kept))
        return 0
    if options.held_out:
        print(table({"held out": measure(*HELD_OUT)}, kept))
        return 0
    today = {name: measure(name) for name in SETS}
    prints = {name: fingerprint(name) for name in SETS}
    print(table(today, kept))
    try:
        for wanted in options.lower_floor:
            _lower(wanted, today, kept)
    except ValueError as error:
        parser.error(str(error))
    if options.accept_labels:
        kept["fingerprints"] = prints
    if options.raise_floors:
        for name in readable:  # a floor on what is held out would choose rules by it
            _raise(today[name], kept["floors"].setdefault(name, {}))
    if options.lower_floor or options.accept_labels or options.raise_floors:
        floors_file.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    shut = complaints(today, prints, kept)
    print("\n".join(("", *shut)) if shut else "\nNo figure is below its floor.")
    return 1 if shut else 0


def _print_misses(name: str) -> None:
    for article in read_set(name):
        for miss in misses(article.gold, to_json(extract(article.text), article.text, article.name, "")):
            print(f"{article.name}: {miss}")


def _lower(wanted: str, today: Figures, kept: dict[str, Any]) -> None:
    """Set the floor of a ``SET.FIGURE`` to today's figure. Raises ValueError where there is no such figure."""
    name, _, figure = wanted.partition(".")
    if figure not in today.get(name, {}):
        raise ValueError(f"--lower-floor {wanted}: there is no such figure")
    kept["floors"].setdefault(name, {})[figure] = today[name][figure]


def _raise(values: dict[str, float], floors: dict[str, float]) -> None:
    """Set each floor below today's figure to it."""
    floors.update({figure: max(value, floors.get(figure, 0.0)) for figure, value in values.items()})


if __name__ == "__main__":
    sys.exit(main())
