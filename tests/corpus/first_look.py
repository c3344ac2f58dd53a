"""What the rules said of each labelled article before anyone who writes rules had read it.

``python -m tests.corpus.first_look SET`` keeps what they say now of a new set in ``SET/first_look.csv``; it is written
once. What rules say later agrees with labels they were written for: weights learnt beside it would trust it too much.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import NamedTuple

from extraction.article import extract
from extraction.model import Headcount
from extraction.statuses.status_words import by_rules
from tests.corpus.labelled import HERE, SETS, Labelled, look_file, read_set

COLUMNS = (
    *("article", "kind", "start", "end", "value", "category", "occupation", "label", "status", "role", "of"),
    *("headline", "rules"),
)
_RULES = "; "
_HEADLINE = "yes"


class FirstLook(NamedTuple):
    """One article with the kind and the counts that the rules found in it at first sight.

    ``headline`` is an index into ``headcounts``.
    """

    article: Labelled
    kind: str
    headcounts: tuple[Headcount, ...]
    headline: int | None


def write_first_look(name: str, path: Path) -> int:
    """Write what the rules say now of each count of the set; how many counts. Raises FileExistsError if kept before."""
    rows = []
    for article in read_set(name):
        found = extract(article.text)
        for no, count in enumerate(map(by_rules, found.headcounts)):
            place = (count.start, count.end, count.value)
            said = (count.category, count.occupation, count.label, count.status, count.role, count.of)
            headline = _HEADLINE if no == found.headline else None
            rows.append((article.name, found.kind, *place, *said, headline, _RULES.join(count.rules)))
    with path.open("x", encoding="utf-8", newline="") as handle:
        out = csv.writer(handle, lineterminator="\n")
        out.writerow(COLUMNS)
        out.writerows(rows)
    return len(rows)


def read_first_look(name: str) -> list[FirstLook]:
    """The set's articles in which the rules found a count, by name. Raises ValueError for an article the set lacks."""
    with look_file(name).open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    articles = read_set(name)
    unknown = {row["article"] for row in rows} - {article.name for article in articles}
    if unknown:
        raise ValueError(f"{look_file(name)}: the set has no article {min(unknown)}")
    looks = []
    for article in articles:
        own = [row for row in rows if row["article"] == article.name]
        if own:
            counts = tuple(_headcount(row, article.text) for row in own)
            headline = next((no for no, row in enumerate(own) if row["headline"]), None)
            looks.append(FirstLook(article, own[0]["kind"], counts, headline))
    return looks


def _headcount(row: dict[str, str], text: str) -> Headcount:
    start, end = int(row["start"]), int(row["end"])
    return Headcount(
        start=start,
        end=end,
        text=text[start:end],
        value=int(row["value"]),
        category=row["category"],
        occupation=row["occupation"] or None,
        label=row["label"] or None,
        status=row["status"],
        role=row["role"],
        of=int(row["of"]) if row["of"] else None,
        approximate=False,
        rules=tuple(row["rules"].split(_RULES)) if row["rules"] else (),
    )


def main(arguments: list[str] | None = None) -> int:
    """Keep the first look at one set; 0 where it is kept, 1 where one was kept before."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.first_look", description=__doc__)
    parser.add_argument("set", choices=[name for name in SETS if (HERE / name / "articles").is_dir()])
    name = parser.parse_args(arguments).set
    try:
        counts = write_first_look(name, look_file(name))
    except FileExistsError:
        print(f"{name}/first_look.csv is there already: a first look is kept once", file=sys.stderr)
        return 1
    print(f"{counts} counts of {name} kept in {name}/first_look.csv")
    return 0


if __name__ == "__main__":
    sys.exit(main())
