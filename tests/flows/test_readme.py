"""The README says what is: its settings table, its views, and the very output of its queries."""

from __future__ import annotations

import re

import duckdb
import pytest

from flows.query import main
from flows.settings import Settings
from tests.flows.finished import Finished
from tests.flows.servers import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
QUERY = re.compile(r"```python\n(?P<code>[^`]*?query = [^`]*?)```\n\n```\n(?P<output>.*?)\n```", re.DOTALL)
SQL = re.compile(r'query = "{1,3}(?P<sql>.*?)"{1,3}\n', re.DOTALL)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_stands_in_the_table_with_its_description(name: str) -> None:
    field = Settings.model_fields[name]
    row = next((line for line in README.splitlines() if line.startswith(f"| `LANTIK_{name.upper()}` |")), None)
    assert row is not None
    assert row.endswith(f"| {field.description} |")
    if isinstance(field.default, int) and name != "workers":
        assert f"| `{field.default}` |" in row


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_every_link_leads_to_a_file(target: str) -> None:
    assert (ROOT / target).exists()


def test_its_queries_give_the_output_it_shows(first_night: Finished, capsys: pytest.CaptureFixture[str]) -> None:
    # The README's paths begin with the sample inbox's own name.
    assert first_night.inbox.name == "articles"
    with duckdb.connect(str(first_night.warehouse / "reporting.duckdb"), read_only=True) as connection:
        views = {
            row[0] for row in connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
        }
        assert views == set(re.findall(r"^\| `reporting\.(\w+)` \|", README, re.MULTILINE))
        shown = list(QUERY.finditer(README))
        assert len(shown) == 2
        for block in shown:
            sql = SQL.search(block["code"])
            assert sql is not None
            assert str(connection.sql(sql["sql"])).rstrip() == block["output"]
    assert main(["--warehouse", str(first_night.warehouse), "--page"]) == 0
    assert capsys.readouterr().out.endswith((ROOT / "docs" / "analyses.md").read_text(encoding="utf-8"))
