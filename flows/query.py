"""``python -m flows.query``: ask the published file in a terminal, by a saved question or by SQL of your own.

Without an argument it lists the saved questions. The file is opened read-only, and no statement reaches another file.
Exit status: 0 answered; 1 the file is not there or the query fails; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import duckdb

from dbt_like_sql import Project, load_project
from dbt_like_sql.saved_queries import SavedQuery, saved_queries
from flows.command import folder
from flows.query_output import FORMATS, Answer, write_answer
from flows.query_page import analyses_page
from flows.settings import MODELS, SettingsError, load_settings
from flows.tables import screen, table
from warehouse.folder import REPORTING_FILE

_CLOSED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "lock_configuration": "true",
}
_SHAPES = {
    "month": (re.compile(r"\d{4}-(0[1-9]|1[0-2])"), "a month is written 2025-12"),
    "value": (re.compile(r"\d+"), "a value is written 3794, without a dot"),
}
_OPTIONS = {
    "region": "part of a government's name",
    "month": "a month as 2025-12",
    "province": "a province's name",
    "value": "a number as 3794",
}


class QueryError(ValueError):
    """A question that cannot be answered, in one plain sentence."""


class QuestionError(QueryError):
    """What was asked is no question: another name, parameter or value would be one."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    said = _parser().parse_args(arguments)
    try:
        project = load_project(MODELS)
        settings = load_settings(**({"warehouse": said.warehouse} if said.warehouse else {}))
        if said.query is None and not said.page:
            _list(project)
            return 0
        file, saved = settings.warehouse / REPORTING_FILE, saved_queries(project)
        if said.page:
            print(analyses_page([(each, ask(file, each.name, {}, saved)) for each in saved]), end="")
            return 0
        answer = ask(file, said.query, _parameters(said), saved)
    except (SettingsError, QuestionError) as error:
        print(error, file=sys.stderr)
        return 2
    except QueryError as error:
        print(error, file=sys.stderr)
        return 1
    write_answer(answer, said.format)
    return 0


def ask(file: Path, query: str, given: Mapping[str, str], saved: tuple[SavedQuery, ...]) -> Answer:
    """What the published ``file`` answers to a saved query's name or to SQL; ``given`` are values to be bound.

    Raises QueryError.
    """
    named = {each.name: each for each in saved}
    if query not in named and re.fullmatch(r"\w+", query):
        raise QuestionError(f"There is no saved question {query!r}; `python -m flows.query` lists them.")
    if not file.is_file():
        raise QueryError(f"{file} is not there: nothing is published yet, `make run` makes a first night.")
    sql = named[query].sql if query in named else query
    try:
        # Nothing that a query says is written, and no other file is read or attached.
        with duckdb.connect(str(file), read_only=True, config=_CLOSED) as connection:
            bound = _bound(connection, query, sql, given, is_saved=query in named)
            found = connection.execute(sql, bound)
            columns = tuple((each[0], str(each[1])) for each in found.description or ())
            return Answer(columns, tuple(found.fetchall()))
    except duckdb.Error as error:
        raise QueryError(f"The query fails: {error}") from error


def _bound(
    connection: duckdb.DuckDBPyConnection, query: str, sql: str, given: Mapping[str, str], *, is_saved: bool
) -> dict[str, str | None]:
    statements = connection.extract_statements(sql)
    if len(statements) != 1:
        raise QuestionError("One statement at a time, please.")
    wanted = set(statements[0].named_parameters)
    if surplus := sorted(set(given) - wanted):
        takes = ", ".join(sorted(wanted)) or "none"
        raise QuestionError(f"{query if is_saved else 'The query'} has no parameter {surplus[0]}; it has: {takes}.")
    if not is_saved and (missing := sorted(wanted - set(given))):
        raise QuestionError(f"The query needs a value for ${missing[0]}: --param {missing[0]}=VALUE.")
    for name, value in given.items():
        pattern, shape = _SHAPES.get(name, (None, ""))
        if is_saved and pattern and not pattern.fullmatch(value):
            raise QuestionError(f"{value!r} cannot be asked for: {shape}.")
    return {name: given.get(name) for name in wanted}


def _parameters(said: argparse.Namespace) -> dict[str, str]:
    given = {name: value for name in _OPTIONS if (value := getattr(said, name)) is not None}
    return given | dict(said.param)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m flows.query", description=__doc__)
    parser.add_argument("query", nargs="?", help="a saved question's name, or SQL of your own")
    parser.add_argument("--format", choices=FORMATS, default="table")
    for name, meaning in _OPTIONS.items():
        parser.add_argument(f"--{name}", help=meaning)
    parser.add_argument("--param", type=_pair, action="append", default=[], metavar="NAME=VALUE", help="any parameter")
    parser.add_argument("--page", action="store_true", help="every saved question with its answer: docs/analyses.md")
    parser.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    return parser


def _list(project: Project) -> None:
    where = screen()
    rows = [
        (each.name, f"{each.question}\n{each.pertanyaan}", " ".join(f"${name}" for name in each.parameters))
        for each in saved_queries(project)
    ]
    where.print(table(("name", "question", "parameters"), rows, whole=("name",)))


if __name__ == "__main__":
    sys.exit(main())
