"""PostgreSQL as Prefect's database, and a server that asks who is there: a night runs against it, for real."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.api import Api, ApiError
from flows.checkup.server import check_server
from flows.nightly import main
from tests.flows.postgresql import Cluster, find_programs, serve_postgresql
from tests.flows.servers import ROOT, reporting_to, serve_prefect

PROGRAMS = find_programs()
AUTH = "admin:geheim"
RUNS = "SELECT f.name, r.state_type FROM flow_run AS r JOIN flow AS f ON f.id = r.flow_id"

pytestmark = pytest.mark.skipif(
    PROGRAMS is None, reason="PostgreSQL is not installed (.ci/system-packages installs it)"
)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    assert PROGRAMS is not None
    with serve_postgresql(PROGRAMS) as cluster:
        cluster.run("createdb", "prefect")
        yield cluster


@pytest.fixture(scope="module")
def server(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve_prefect(
        tmp_path_factory.mktemp("prefect-on-postgresql"),
        PREFECT_SERVER_DATABASE_CONNECTION_URL=cluster.url("prefect"),
        PREFECT_SERVER_API_AUTH_STRING=AUTH,
    ) as url:
        yield url


@pytest.mark.parametrize("auth", ["", "admin:guessed"])
def test_who_does_not_say_the_word_is_not_let_in(server: str, auth: str) -> None:
    with pytest.raises(ApiError, match=r"does not let this program in \(401\)"):
        Api(server, auth).get("admin/version")


def test_a_night_runs_on_postgresql_and_its_history_survives_a_dump(
    server: str, cluster: Cluster, tmp_path: Path
) -> None:
    with reporting_to(server, AUTH):
        assert main(["--inbox", str(ROOT / "seeds" / "articles"), "--warehouse", str(tmp_path / "warehouse")]) == 0
    assert cluster.run("psql", "-d", "prefect", "-At", "-c", RUNS) == "nightly|COMPLETED\n"
    found = {each.check: each.verdict for each in check_server(Api(server, AUTH), datetime.now(UTC))}
    assert found["server"] == "ok"
    dump = tmp_path / "prefect.dump"
    cluster.run("pg_dump", "--format=custom", f"--file={dump}", "prefect")
    cluster.run("createdb", "prefect_restored")
    cluster.run("pg_restore", "--dbname=prefect_restored", str(dump))
    assert cluster.run("psql", "-d", "prefect_restored", "-At", "-c", RUNS) == "nightly|COMPLETED\n"
