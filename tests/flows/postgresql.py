"""A PostgreSQL of the tests' own: a cluster made for them, on loopback, ended with them."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.flows.servers import free_port
from tests.permissions import NOBODY

_PROGRAMS = Path("/usr/lib/postgresql")  # where Debian keeps them, by major version


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running cluster. ``environment`` has what PostgreSQL's own programs need to reach it."""

    programs: Path
    port: int
    password: str
    environment: dict[str, str]

    def url(self, database: str) -> str:
        """The database's address as Prefect takes it."""
        return f"postgresql+asyncpg://prefect:{self.password}@127.0.0.1:{self.port}/{database}"

    def run(self, program: str, *arguments: str) -> str:
        """Run one of PostgreSQL's programs; its output."""
        command = [str(self.programs / program), *arguments]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout


def find_programs() -> Path | None:
    """The folder of the newest initdb, pg_ctl, psql... that are installed; None where there are none."""
    found = sorted(_PROGRAMS.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


@contextmanager
def serve_postgresql(programs: Path) -> Iterator[Cluster]:
    """A new cluster with a user ``prefect`` who needs a password; PostgreSQL refuses to run as root, so nobody does."""
    as_whom = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    password, port = "geheim", free_port()
    with tempfile.TemporaryDirectory(prefix="pg") as name:  # a short path: the socket's has a limit
        folder = Path(name)
        word = folder / "password"
        word.write_text(password)
        word.chmod(0o644)
        if as_whom:
            os.chown(folder, NOBODY, NOBODY)
        data, log = folder / "data", folder / "log"
        made = ["--auth=scram-sha-256", "--username=prefect", f"--pwfile={word}", "--no-sync", "--encoding=UTF8"]
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"

        def run(program: str, *arguments: str) -> None:
            command = [str(programs / program), "-D", str(data), *arguments]
            # The options are user, group and no other groups, or none: a dict says less of it than the signature asks.
            subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, **as_whom)  # type: ignore[call-overload]

        run("initdb", *made)
        run("pg_ctl", "-l", str(log), "-o", options, "-w", "start")
        try:
            environment = {**os.environ, "PGHOST": "127.0.0.1", "PGPORT": str(port), "PGUSER": "prefect"}
            yield Cluster(programs, port, password, {**environment, "PGPASSWORD": password})
        finally:
            run("pg_ctl", "-m", "fast", "-w", "stop")
