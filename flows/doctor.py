"""``python -m flows.doctor``: is everything in place for the next night, and did the last one end well?

One line for each thing looked at, with what to do where it does not stand well. Changes nothing.
Exit status: 0 no problem (warnings may be); 1 a problem; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from unicodedata import category

from flows.api import find_api
from flows.checkup.findings import Finding, Verdict, problem, worst
from flows.checkup.machine import (
    check_corrections,
    check_disk,
    check_inboxes,
    check_loading,
    check_programs,
    check_settings,
)
from flows.checkup.server import check_server
from flows.checkup.store import check_store
from flows.settings import SettingsError, load_settings

_COLOURS = {Verdict.OK: "green", Verdict.WARNING: "yellow", Verdict.PROBLEM: "bold red"}


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.doctor", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the findings as one JSON list")
    parser.add_argument("--deep", action="store_true", help="also load Great Expectations, which takes some seconds")
    said = parser.parse_args(arguments)
    findings = list(examine(os.environ, datetime.now(UTC), deep=said.deep))
    if said.json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2))
    else:
        _print(findings)
    return int(worst(findings) is Verdict.PROBLEM)


def examine(environment: Mapping[str, str], now: datetime, *, deep: bool = False) -> Iterator[Finding]:
    """Every check, in the order in which one would mend things. Settings are read from this process's environment."""
    yield from check_programs()
    if deep:
        yield check_loading()
    try:
        settings = load_settings()
    except SettingsError as error:
        yield problem("settings", str(error).rstrip("."), "nothing else can be looked at before that")
        return
    yield check_settings(settings, environment)
    yield from check_inboxes(settings)
    yield check_corrections(settings)
    yield check_disk(settings)
    yield from check_store(settings.warehouse, now)
    yield from check_server(find_api(environment), now)


def _print(findings: Sequence[Finding]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False, emoji=False)
    if not console.is_terminal:
        for each in findings:
            advice = f" -> {each.advice}" if each.advice else ""
            print(_plain(f"{each.verdict:8s} {each.check}: {each.said}{advice}"))
        return
    table = Table(box=None, pad_edge=False)
    for column in ("", "looked at", "found", "to do"):
        table.add_column(column, overflow="fold")
    for each in findings:
        cells = (Text(_plain(words)) for words in (each.check, each.said, each.advice))
        table.add_row(Text(each.verdict, style=_COLOURS[each.verdict]), *cells)
    console.print(table)


def _plain(words: str) -> str:
    """``words`` without characters that steer a terminal: a file's name may hold them."""
    return "".join(" " if category(character)[0] == "C" else character for character in words)


if __name__ == "__main__":
    sys.exit(main())
