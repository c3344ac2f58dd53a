"""Data Docs' pages as HTML: every value is escaped, nothing is fetched from anywhere, no script is needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from expectations.check import Severity
from expectations.data_docs.run import DocumentedRun, by_suite, gravest_first, judged, moment

MARK = "<!-- Lantik Data Docs -->"  # by which a page of ours is told from somebody else's
_OUTCOMES = {"published": "published", "held_back": "held back", "failed": "failed"}
_REFUSED_SHOWN = 100  # of those refused in a run, and of those before, on its page


def run_page(run: DocumentedRun) -> str:
    """The page of one run."""
    expectations = judged(run)
    refused = [
        ("quarantined", "Refused in this run", [each for each in run.refusals if each.is_new]),
        ("still-quarantined", "Refused before, and still open", [each for each in run.refusals if not each.is_new]),
    ]
    return _render(
        "run.html.jinja",
        run=run,
        unmet=gravest_first(expectations),
        suites=by_suite(expectations),
        facts=_grouped(run.facts),
        refused=refused,
        refused_shown=_REFUSED_SHOWN,
    )


def index_page(runs: Sequence[Mapping[str, Any]], keep: int) -> str:
    """The page that lists ``runs``, each as :func:`expectations.data_docs.run.abstract` has it; ``keep`` stay."""
    return _render("index.html.jinja", runs=runs, keep=keep, severities=[str(severity) for severity in Severity])


def _render(template: str, **values: Any) -> str:
    return str(_environment().get_template(template).render(mark=MARK, **values))


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        number=lambda value: f"{value:,}",
        share=_share,
        moment=moment,
        iso=lambda value: value.isoformat(timespec="seconds"),
        outcome=lambda value: _OUTCOMES.get(value, value),
    )
    return environment


def _grouped(facts: Sequence[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Each fact with those of which it consists: their labels begin with a space."""
    groups: list[list[tuple[str, str]]] = []
    for label, value in facts:
        if not groups or not label.startswith(" "):
            groups.append([])
        groups[-1].append((label.strip(), value))
    return groups


def _share(part: int, whole: int) -> str:
    """``part`` of ``whole`` in percent; a part that is not all and not nothing is shown as neither."""
    percent = 100 * part / whole
    if 0 < percent < 0.1:
        return "under 0.1 %"
    return f"{min(percent, 99.9) if part < whole else 100:.1f} %"
