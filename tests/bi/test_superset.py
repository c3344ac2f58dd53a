"""Apache Superset on the published file, by the recipe: database, dataset, chart, a new night, a page in a browser.

With ``LANTIK_SCREENSHOTS=1`` (`make screenshots`) the picture of docs/bi.md is taken anew.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener, urlopen

import duckdb
import pytest

from tests.bi.environments import HERE, python_of, run
from tests.bi.recipes import recipe
from tests.flows.browser import CHROMIUM, browsing
from tests.flows.servers import ROOT, free_port

pytestmark = pytest.mark.timeout(900)  # it takes a minute where nobody else works

PICTURE = ROOT / "docs" / "screenshots" / "superset.png"
SCHEMA = "reporting.main"  # as the list of schemas offers it
PEOPLE = {"expressionType": "SQL", "sqlExpression": "SUM(headcount)", "label": "people"}
LARGE = {
    "expressionType": "SIMPLE",
    "clause": "WHERE",
    "subject": "headcount",
    "operator": ">",
    "comparator": "100",
}
CHART = {
    "viz_type": "echarts_timeseries_bar",
    "x_axis": "region",
    "metrics": [PEOPLE],
    "groupby": ["category"],
    "adhoc_filters": [LARGE],
    "orientation": "horizontal",
    "stack": "Stack",
    "row_limit": 100,
    "show_value": True,
    "y_axis_format": ",d",
}


class Superset:
    """A server of its own, asked through its REST API as the administrator."""

    def __init__(self, url: str, password: str) -> None:
        self.url, self.password = url, password
        self._token = ""
        said = self.ask("security/login", username="admin", password=password, provider="db")
        self._token = said["access_token"]

    def ask(self, path: str, **body: Any) -> Any:
        headers = {"content-type": "application/json"}
        headers |= {"authorization": f"Bearer {self._token}"} if self._token else {}
        data = json.dumps(body).encode() if body else None
        with urlopen(Request(f"{self.url}/api/v1/{path}", data, headers), timeout=120) as answer:
            return json.loads(answer.read())

    def cookies(self) -> CookieJar:
        """Those of a browser that has logged in."""
        jar = CookieJar()
        form = urlencode({"username": "admin", "password": self.password}).encode()
        build_opener(HTTPCookieProcessor(jar)).open(f"{self.url}/login/", form, timeout=60).close()
        return jar


@pytest.fixture(scope="module")
def superset(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Superset]:
    python = python_of("superset")
    home, password, port = tmp_path_factory.mktemp("superset"), secrets.token_urlsafe(16), free_port()
    environment = {
        "SUPERSET_HOME": str(home),
        "SUPERSET_CONFIG_PATH": str(HERE / "superset" / "superset_config.py"),
        "LANTIK_SUPERSET_KEY": secrets.token_urlsafe(42),
        "SCARF_ANALYTICS": "false",
        "FLASK_APP": "superset",
    }
    run(python, HERE / "superset" / "prepare.py", password, within=600, **environment)
    command = [python.with_name("superset"), "run", "--host", "127.0.0.1", "--port", str(port), "--with-threads"]
    with (home / "server.log").open("wb") as log:
        server = subprocess.Popen(command, env={**os.environ, **environment}, stdout=log, stderr=log)
    try:
        _wait(server, f"http://127.0.0.1:{port}/health", home / "server.log")
        yield Superset(f"http://127.0.0.1:{port}", password)
    finally:
        server.terminate()
        server.wait(20)


def _wait(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + 120
    while server.poll() is None and time.monotonic() < until:
        try:
            with urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.5)
    pytest.fail(f"Superset did not come up:\n{log.read_text(errors='replace')[-2000:]}")


def test_database_dataset_chart_and_the_next_night(superset: Superset, published: Path, tmp_path: Path) -> None:
    target = Path(shutil.copy2(published, tmp_path / "reporting.duckdb"))
    uri, parameters = recipe("Superset", "text"), recipe("Superset", "json")
    uri = uri.strip().replace("/srv/lantik/warehouse/reporting.duckdb", str(target))
    extra = json.dumps({"engine_params": json.loads(parameters)})
    database = superset.ask("database/", database_name="Lantik", sqlalchemy_uri=uri, extra=extra)["id"]

    with duckdb.connect(str(published), read_only=True) as reader:
        views = [row[0] for row in reader.execute("SELECT view_name FROM meta.views").fetchall()]
        comments = reader.execute(
            "SELECT column_name, comment FROM duckdb_columns()"
            " WHERE table_name = 'appointments' AND schema_name = 'main'"
        ).fetchall()
        wanted = reader.execute(
            "SELECT region, category, sum(headcount) FROM appointments WHERE headcount > 100 GROUP BY ALL"
        ).fetchall()
    assert SCHEMA in superset.ask(f"database/{database}/schemas/")["result"]
    listed = superset.ask(f"database/{database}/tables/?q=(schema_name:{SCHEMA})")["result"]
    assert {each["value"] for each in listed} == set(views)

    # Every view is a dataset, with each column's comment, and is read to its last row.
    for view in views:
        dataset = superset.ask("dataset/", database=database, schema=SCHEMA, table_name=view)["id"]
        told = superset.ask(f"dataset/{dataset}")["result"]["columns"]
        rows = superset.ask("chart/data", **_query(dataset, columns=[each["column_name"] for each in told]))
        with duckdb.connect(str(published), read_only=True) as reader:
            assert rows["result"][0]["rowcount"] == len(reader.execute(f"FROM {view}").fetchall()), view
        if view == "appointments":
            appointments = dataset
            assert {(each["column_name"], each["description"]) for each in told} == set(comments)

    asked = _query(appointments, columns=["region", "category"], metrics=[PEOPLE], above=100)
    found = superset.ask("chart/data", **asked)["result"][0]["data"]
    assert {(row["region"], row["category"], row["people"]) for row in found} == set(wanted)

    _look(superset, appointments, tmp_path)

    # Nobody has the file open between two queries: the next night is there with the next query.
    assert not list(target.parent.glob("*.wal"))
    another = shutil.copy2(published, tmp_path / "another.duckdb")
    with duckdb.connect(another) as writer:
        writer.execute("UPDATE marts.fct_appointments SET headcount = 123456")
    Path(another).replace(target)
    found = superset.ask("chart/data", **asked, force=True)["result"][0]["data"]
    assert {row["people"] % 123456 for row in found} == {0}


def _query(dataset: int, *, columns: list[str], metrics: Any = (), above: int | None = None) -> dict[str, Any]:
    query: dict[str, Any] = {"columns": columns, "metrics": list(metrics), "row_limit": 10000}
    if above is not None:
        query["filters"] = [{"col": "headcount", "op": ">", "val": above}]
    return {"datasource": {"id": dataset, "type": "table"}, "queries": [query], "result_format": "json"}


def _look(superset: Superset, dataset: int, folder: Path) -> None:
    """Save the chart, and see it on its page."""
    if CHROMIUM is None:
        return  # .ci/system-packages installs it where it can; the chart's data has been seen
    chart = superset.ask(
        "chart/",
        slice_name="Appointed, by government and category",
        viz_type=CHART["viz_type"],
        datasource_id=dataset,
        datasource_type="table",
        params=json.dumps({**CHART, "datasource": f"{dataset}__table"}),
    )["id"]
    renew = bool(os.environ.get("LANTIK_SCREENSHOTS"))
    with browsing(folder / "profile") as browser:
        for cookie in superset.cookies():
            browser.call("Network.setCookie", name=cookie.name, value=cookie.value, url=superset.url)
        browser.open(
            f"{superset.url}/explore/?slice_id={chart}", "Appointed, by government", "Update chart", within=120
        )
        browser.click("Update chart")
        browser.wait_for("rows", "appointments", within=60)
        assert browser.ask("document.querySelectorAll('canvas').length") > 0
        browser.picture(PICTURE if renew else folder / "superset.png", height=700)
