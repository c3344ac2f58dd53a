"""What Prefect's pages tell of a run, in Markdown: how it ended, what was refused and not met, what came from what.

Pure functions; what articles and files say is escaped (:mod:`flows.markdown`). Long words stand in lists: Prefect's
pages break no line in a table.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from flows.markdown import code, escaped, table
from warehouse.doubtful import UNSURE

if TYPE_CHECKING:
    from expectations.data_docs import DocumentedRun, Refusal
    from expectations.data_docs.run import Judged

_REFUSALS = 200  # of those refused in the run, and of those before
_OFFENDING = 10  # rows of one expectation
_SENTENCE = 400  # characters of a reason
_WORKINGS = ("True", "False")  # columns that only the check asks; its reason says the same in words
_REVIEW = "python -m flows.review"
_OUTCOMES = {"published": "Published", "held_back": "Held back: yesterday's file stays", "failed": "Failed"}
_WHERE_NEXT = "Refusals are settled by their ids in the artifact on quarantine; whole rows stand in the Data Docs."
_NEXT = {
    "held_back": "What broke it: the artifact on expectations, row by row. Mend the files or the corrections ledger and"
    " run again; what is right as it is, publish once with `allow_gone` where only missing events hold it.",
    "failed": "The sentence above says what to do; the next run takes up what is left."
    " `python -m flows.doctor` looks at the whole ground.",
}


def summary_page(
    run: DocumentedRun, *, published: str, report: str | None, documents: str | None, unsure: int | None = None
) -> str:
    """How the run ended, why, what to do, what it counted and where the results lie.

    ``unsure``: how many of the figures that it published are less sure than UNSURE; None where that is not known.
    """
    lines = [f"## {_OUTCOMES.get(run.outcome, run.outcome)}", ""]
    if run.reason:
        lines += [escaped(run.reason, 4 * _SENTENCE), ""]
    if run.outcome in _NEXT:
        lines += [_NEXT[run.outcome], ""]
    rows = [[_label(label), escaped(value)] for label, value in run.facts]
    took = (run.ended_at - run.started_at).total_seconds()
    lines += table(("", "count"), [["took", f"{took:,.0f} s"], *rows], right=("count",))
    lines += ["", f"- run: {code(run.run_id)}", f"- published file: {code(published)}"]
    if unsure is not None:
        lines.append(f"- published figures less than {UNSURE:.0%} sure: {unsure:,}; {code(_REVIEW)} lists them")
    if report:
        lines.append(f"- report, every figure back to its sentence: {code(report)}")
    if documents:
        lines.append(f"- Data Docs, every expectation with its rows: {code(documents)}")
    if report or documents:
        lines.append("  (a browser opens no local file from this page: copy the path into its address bar)")
    return "\n".join(lines) + "\n"


def quarantine_page(run: DocumentedRun) -> str:
    """What this run refused and why, and what stands open from before, each with its id."""
    now, before = ([each for each in run.refusals if each.is_new is new] for new in (True, False))
    lines = [f"{len(now):,} refused in this run; nothing is deleted, and nothing of it is published."]
    if not now:
        lines = ["Nothing was refused in this run."]
    lines += _refused(now)
    if before:
        lines += ["", f"### {len(before):,} refused before, and still open", *_refused(before)]
    if now or before:
        lines += ["", "Show, release or drop: `python -m flows.quarantine show ID`, `release ID`, `drop ID`."]
    return "\n".join(lines) + "\n"


def _refused(refusals: Sequence[Refusal]) -> list[str]:
    lines = [""] if refusals else []
    for each in refusals[:_REFUSALS]:
        by = f"{each.stage}, {escaped(each.expectation)}" if each.expectation else each.stage
        # The line names the file already.
        told = each.reason.removeprefix(f"{each.source_path}: ").removeprefix(f"{each.source_path} ")
        known_as = code(each.quarantine_id) if each.quarantine_id else "not on record, the run ended before"
        lines.append(f"- **{escaped(each.source_path)}** ({by}): {escaped(told, _SENTENCE)} {known_as}")
    if len(refusals) > _REFUSALS:
        all_of_them = "`python -m flows.quarantine list` has them all."
        lines += ["", f"The first {_REFUSALS:,} of {len(refusals):,}; {all_of_them}"]
    return lines


def expectations_page(run: DocumentedRun) -> str:
    """The expectations not met, gravest first, each with the first rows that broke it."""
    from expectations.data_docs.run import gravest_first, judged

    all_of_them = judged(run)
    broken = gravest_first(all_of_them)
    if not all_of_them:
        return "The run ended before anything was judged.\n"
    lines = [f"{len(all_of_them) - len(broken):,} of {len(all_of_them):,} expectations met."]
    for each in broken:
        lines += _unmet(each)
    if broken:
        lines += ["", _WHERE_NEXT]
    return "\n".join(lines) + "\n"


def _unmet(each: Judged) -> list[str]:
    validation = each.validation
    lines = [
        "",
        f"### {validation.severity}: {escaped(each.anchor)}",
        "",
        f"{escaped(validation.description, _SENTENCE)} Not met: {escaped(each.on_failure)}.",
        "",
        f"{validation.unexpected:,} of {validation.evaluated:,} rows break it.",
    ]
    if each.unmet is None:
        return lines
    if each.unmet.error:
        lines += ["", escaped(each.unmet.error, _SENTENCE)]
    if rows := each.unmet.rows[:_OFFENDING]:
        lines.append("")
        for row in rows:
            where = f"**{escaped(row.source_path)}**: " if row.source_path else ""
            values = [f"{escaped(name)} = {escaped(value)}" for name, value in row.values if value not in _WORKINGS]
            lines += [f"- {where}{escaped(row.reason, _SENTENCE)}", *([f"  - {'; '.join(values)}"] if values else [])]
    if (more := validation.unexpected - len(rows)) > 0 and rows:
        lines += ["", f"and {more:,} more, in its Data Docs or in the table itself."]
    return lines


def lineage_page(svg: str, reads: Mapping[str, Sequence[str]], layers: Mapping[str, Sequence[str]]) -> str:
    """The picture of the models, and the same as a list a layer. The picture holds names of models alone.

    ``layers``: the models of each layer, in the order in which rows pass through them.
    """
    picture = base64.b64encode(svg.encode()).decode()
    lines = [f"![The SQL models and what each reads](data:image/svg+xml;base64,{picture})"]
    for layer, names in layers.items():
        lines += ["", f"### {escaped(layer)}", ""]
        for name in names:
            lines.append(f"- **{escaped(name)}** reads {escaped(', '.join(reads[name]) or 'nothing', 1000)}")
    return "\n".join(lines) + "\n"


def _label(label: str) -> str:
    """A label; one that tells a part of the row before begins with a dot, since Markdown strips spaces."""
    return "· " * label.startswith(" ") + escaped(label)
