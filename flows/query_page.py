"""docs/analyses.md: every saved question with what the sample night answers."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from dbt_like_sql.saved_queries import SavedQuery
from flows.query_output import Answer, write_answer

_HEAD = """# Questions analysts ask

Saved in `dbt_like_sql/analyses/` as dbt's analyses, asked with `python -m flows.query NAME` (or any DuckDB client over
`warehouse/reporting.duckdb`). `python -m flows.query` lists them; SQL of your own is an argument too
(`python -m flows.query "SELECT count(*) FROM reporting.events"`). `--format csv`, `json` and `markdown` are for other
programs, `--region`, `--month`, `--province`, `--value` and `--param NAME=VALUE` fill parameters in; they are bound,
never pasted into the SQL. The file is opened read-only, and a query reaches no other file.

The answers below are those of the sample night (`make run`). `python -m flows.query --page` makes this page; a test
compares it.
"""


def analyses_page(answers: list[tuple[SavedQuery, Answer]]) -> str:
    """The page, in Markdown."""
    return "\n".join([_HEAD, *(_section(query, answer) for query, answer in answers)])


def _section(query: SavedQuery, answer: Answer) -> str:
    out = StringIO()
    write_answer(answer, "markdown", out)
    parameters = "".join(f"\n- `{name}`: {meaning}" for name, meaning in query.parameters.items())
    path = Path("..") / "dbt_like_sql" / "analyses" / f"{query.name}.sql"
    shown = out.getvalue() if answer.rows else "No rows: nothing to tell of this night.\n"
    lines = [
        f"## {query.question}",
        f"*{query.pertanyaan}*",
        f"`python -m flows.query {query.name}` ([SQL]({path.as_posix()})){'; parameters:' if parameters else ''}",
        *([parameters.strip()] if parameters else []),
        shown,
    ]
    return "\n\n".join(lines)
