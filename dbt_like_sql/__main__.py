"""``python -m dbt_like_sql plan|build|test|lineage``: the models without a night, for whoever works on them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import duckdb

from dbt_like_sql.build import build_model
from dbt_like_sql.comments import apply_comments
from dbt_like_sql.data_tests import run_data_tests
from dbt_like_sql.errors import ModelError, SelectionError
from dbt_like_sql.lineage import lineage_svg
from dbt_like_sql.lineage_text import lineage_mermaid, lineage_text
from dbt_like_sql.project import Project, load_project
from dbt_like_sql.resources import quoted
from dbt_like_sql.selection import select_models
from dbt_like_sql.state import Step, fingerprints, plan, read_state, write_state

_PROJECT = Path(__file__).resolve().parent
_PICTURES = {"text": lineage_text, "mermaid": lineage_mermaid, "svg": lineage_svg}
_KEPT = frozenset({""})  # the candidate's own tables last; those of `work` lie in memory


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 done, 1 a model, test or file that is not right, 2 bad arguments."""
    options = _parser().parse_args(arguments)
    try:
        project = load_project(options.project)
        if options.command == "lineage":
            print(_PICTURES[options.format](project))
            return 0
        return _with_files(options, project)
    except BrokenPipeError:  # whoever reads the output has seen enough, as `head` does
        sys.stdout = None
        return 0
    except (ModelError, SelectionError, ValueError, OSError, duckdb.Error) as error:
        print(f"dbt_like_sql: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m dbt_like_sql", description="The SQL models: plan, build, test, draw."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    helps = {
        "plan": "say what would be built, in order, and why; nothing is written",
        "build": "build into a candidate file; its state lies beside it",
        "test": "run the YAML's data_tests over a candidate file",
        "lineage": "print what each model reads",
    }
    for name, text in helps.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--project", type=Path, default=_PROJECT, help="folder with dbt_project.yml")
        if name == "lineage":
            command.add_argument("--format", choices=[*_PICTURES], default="text")
            continue
        command.add_argument("--candidate", type=Path, default=Path("warehouse/candidates/models.duckdb"))
        if name == "test":
            continue
        command.add_argument("--warehouse", type=Path, default=Path("warehouse/lantik.duckdb"), help="opened read-only")
        command.add_argument(
            "--published", type=Path, default=Path("warehouse/reporting.duckdb"), help="what to compare with"
        )
        command.add_argument("--select", nargs="+", metavar="MODEL", help="only these: model, +model, model+, layer")
        command.add_argument("--changed", action="store_true", help="only what a changed input or changed SQL needs")
    return parser


def _with_files(options: argparse.Namespace, project: Project) -> int:
    with duckdb.connect() as connection:
        if options.command == "test":
            _attach(connection, options.candidate, "reporting", read_only=True)
            broken = run_data_tests(connection, project)
            for each in broken:
                print(f"{each.model}.{each.column}: {each.kind} is broken by {each.rows:,} rows")
            return 1 if broken else 0
        _attach(connection, options.warehouse, "lantik", read_only=True)
        _attach(connection, options.published, "previous", read_only=True)
        state_file = options.candidate.with_suffix(".state.json")
        now = fingerprints(connection, project)
        before = read_state(state_file) if options.candidate.exists() else {}
        steps = _steps(project, options, before, now)
        if options.command == "plan":
            print(_told(steps))
            return 0
        options.candidate.parent.mkdir(parents=True, exist_ok=True)
        _attach(connection, options.candidate, "reporting")
        for step in steps:
            if step.is_built:
                built = build_model(connection, project, step.model)
                rows = "view" if built.rows is None else f"{built.rows:,} rows"
                print(f"{step.model.name:<32} {rows:>14}  {built.seconds:6.3f} s  {step.reason}")
        if not options.select:
            apply_comments(connection, project)
        done = {step.model.name for step in steps if step.is_built}
        models = {model.name for model in project.order}
        # What was not built stays as old as it was.
        write_state(
            state_file,
            {name: value for name, value in before.items() if name not in done}
            | {name: value for name, value in now.items() if name in done or name not in models},
        )
    return 0


def _steps(
    project: Project, options: argparse.Namespace, before: dict[str, str], now: dict[str, str]
) -> tuple[Step, ...]:
    steps = plan(project, before if options.changed else {}, now, kept=_KEPT)
    if not options.changed:
        steps = tuple(Step(step.model, True, "everything is built") for step in steps)
    if not options.select:
        return steps
    named = {model.name for model in select_models(project, options.select)}
    needed = {
        model.name
        for model in select_models(project, [f"+{name}" for name in named])
        if model.name in named or model.database
    }
    return tuple(
        Step(
            step.model,
            step.is_built and step.model.name in needed,
            ("selected" if step.model.name in named else "lies in memory, read by what is selected")
            if step.model.name in needed
            else "not selected",
        )
        for step in steps
    )


def _told(steps: Sequence[Step]) -> str:
    width = max((len(step.model.name) for step in steps), default=0)
    lines = [
        f"{'build' if step.is_built else 'keep':<5}  {step.model.name:<{width}}  {step.model.materialized:<11}"
        f"  {step.reason}"
        for step in steps
    ]
    built = sum(step.is_built for step in steps)
    return "\n".join([*lines, f"{built} of {len(steps)} models would be built"])


def _attach(connection: duckdb.DuckDBPyConnection, path: Path, name: str, *, read_only: bool = False) -> None:
    if read_only and not path.is_file():
        raise ValueError(f"{path} is not there: run `make run` first, or name another file")
    escaped = str(path).replace("'", "''")
    connection.execute(f"ATTACH '{escaped}' AS {quoted(name)}{' (READ_ONLY)' if read_only else ''}")
    if name == "reporting":
        connection.execute("USE reporting")


if __name__ == "__main__":
    sys.exit(main())
