"""``python -m flows.review``: the published figures most worth a person's minute, and how to settle each.

Those come first that may miscount most people: headcount times the chance that it was read wrong. Nothing is written.
Exit status: 0 listed; 1 nothing is published, or the file cannot be read; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import sys
from collections.abc import Iterable

from corrections import UNSIGNED
from flows.command import folder
from flows.settings import Settings, SettingsError, load_settings
from flows.summary import shown
from flows.tables import screen, table, visible
from warehouse.doubtful import DOUBTFUL, Doubt, Doubts, read_doubts
from warehouse.folder import REPORTING_FILE, WarehouseError

_LIMIT = 20
_CONTEXT = 120  # characters of a sentence shown on each side of its number
_ROOMY = 130  # columns of a terminal; a narrower one shows less beside each sentence
_COLUMNS = ("region", "day", "read as", "sure", "in doubt", "sentence", "file")
_IN_THE_ARTICLE = ("day", "file")  # and told by the article, which the ledger's line names


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    said = _parser().parse_args(arguments)
    try:
        settings = load_settings(warehouse=said.warehouse)
        doubts = read_doubts(settings.warehouse / REPORTING_FILE, most=said.limit)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    except WarehouseError as error:
        print(error, file=sys.stderr)
        return 1
    if said.csv:
        print(ledger_lines(doubts.listed), end="")
    else:
        _show(doubts, settings)
    return 0


def ledger_lines(doubts: Iterable[Doubt]) -> str:
    """Lines of the corrections ledger that confirm what was read, once filled in; with another new they correct it.

    Figures that rest on the same count share its line: a second one would be refused where the first corrects it.
    """
    rows = ((each.article_id, each.place, each.field, each.read_as, each.read_as, *UNSIGNED) for each in doubts)
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(dict.fromkeys(rows))
    return written.getvalue()


def in_100(chance: float) -> int:
    """A chance of 0 to 1 as so many in 100, never more than it is."""
    return int(100 * chance + 1e-9)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m flows.review", description=__doc__)
    parser.add_argument("--limit", metavar="N", type=_some, default=_LIMIT, help=f"figures shown; default: {_LIMIT}")
    parser.add_argument(
        "--csv", action="store_true", help="lines for the corrections ledger instead, new as old, to be edited"
    )
    parser.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    return parser


def _show(doubts: Doubts, settings: Settings) -> None:
    where = screen()
    less = f"less than {in_100(DOUBTFUL)} in 100 sure"
    if doubts.listed:
        columns = _COLUMNS if where.width >= _ROOMY else tuple(name for name in _COLUMNS if name not in _IN_THE_ARTICLE)
        rows = [[row[name] for name in columns] for row in map(_row, doubts.listed)]
        where.print(table(columns, rows, whole=("day", "sure", "in doubt")))
        most = f"{len(doubts.listed):,} of {doubts.in_all:,} published figures that are {less}"
        _say(f"{most}, those first that may miscount most people")
        ledger = shown(settings.corrections)
        _say(f"To settle one, add a line to {ledger}: new is what is right, old again where it is. The first one's:")
        _say(ledger_lines(doubts.listed[:1]).rstrip("\n"))
    else:
        _say(f"No published figure is {less}.")
    if doubts.unknown:
        _say(f"{doubts.unknown:,} of unknown certainty; `python -m flows.reparse` measures it")


def _row(doubt: Doubt) -> dict[str, object]:
    is_whole = (doubt.value, doubt.category) == (doubt.headcount, doubt.figure_category)
    figure = "" if is_whole else f" (figure: {doubt.headcount:,} {doubt.figure_category})"
    return {
        "region": doubt.region,
        "day": doubt.event_on,
        "read as": f"{doubt.value:,} {doubt.category} {doubt.status}{figure}",
        "sure": f"{in_100(doubt.certainty)} in 100",
        "in doubt": doubt.field,
        "sentence": _marked(doubt),
        "file": doubt.source_path,
    }


def _marked(doubt: Doubt) -> str:
    """The number's sentence, or what of it stands around the number, which is marked »so«."""
    text, first, last = doubt.sentence, doubt.start - _CONTEXT, doubt.end + _CONTEXT
    before, after = text[max(first, 0) : doubt.start], text[doubt.end : last]
    return f"{'…' * (first > 0)}{before}»{text[doubt.start : doubt.end]}«{after}{'…' * (last < len(text))}"


def _say(line: str) -> None:
    screen().print(visible(line), markup=False, soft_wrap=True)


def _some(words: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", words):
        raise argparse.ArgumentTypeError(f"{words!r} is no number from 1 to 999999999")
    return int(words)


if __name__ == "__main__":
    sys.exit(main())
