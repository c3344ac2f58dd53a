"""``python -m bench.overhead``: what a night costs beyond its work, and how many task runs many articles make.

The same command over the sample articles, turn by turn: against a running Prefect server, and with plain calls in
Prefect's place (bench/without_prefect.py), each in a process of its own, from its start to its end, with all that it
imports. The work is the same, so the difference is what the server, its client and the tasks cost. Then a night over
generated articles against the same server, whose API counts the task runs.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.extraction import ROOT
from flows.api import Api, ApiError
from flows.children import child, wait_until

GOAL = 3.0  # seconds beyond the work
MOST_TASKS = 100
_START = 240.0  # seconds that the server may take
_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_PLACES = ("Cilegon", "Tangerang", "Bekasi", "Depok", "Cirebon", "Bogor", "Sukabumi", "Surabaya", "Madiun", "Medan")
_ARTICLE = """Pemkot {place} Lantik {count} PPPK Paruh Waktu

WARTABANGKU.ID – Sebanyak {count} Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu dilantik Wali Kota
{place} di halaman kantor wali kota, {day} ({on.day}/{on.month}/{on.year}). Berita nomor {number}.
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of a process from its start to its end: elapsed, and CPU of its own."""

    elapsed: float
    cpu: float


def run(module: str, inbox: Path, warehouse: Path, server: str) -> Cost:
    """One night by ``python -m MODULE``, in an environment without other settings."""
    ours = ("LANTIK_", "PREFECT_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    environment |= {"PREFECT_API_URL": server, "PREFECT_HOME": str(warehouse.parent / "home")}
    command = [sys.executable, "-m", module, "--inbox", str(inbox), "--warehouse", str(warehouse)]
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    elapsed, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{module} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return Cost(elapsed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def write_articles(inbox: Path, count: int) -> None:
    """``count`` short articles of appointments, a file each, no two alike."""
    for number in range(count):
        place = _PLACES[number % len(_PLACES)]
        on = date(2025, 1, 1) + timedelta(days=number % 300)
        folder = inbox / f"{number // 1000:03d}"
        folder.mkdir(parents=True, exist_ok=True)
        text = _ARTICLE.format(place=place, count=100 + number % 800, day=_DAYS[on.weekday()], on=on, number=number)
        (folder / f"{number:06d}.txt").write_text(text, encoding="utf-8")


def count_tasks(api: Api) -> tuple[str, int]:
    """The run that began last, and its task runs, once the server has been told of all of them."""
    begun = {"flow_runs": {"start_time": {"is_null_": False}}, "sort": "START_TIME_DESC", "limit": 1}
    (last,) = api.post("flow_runs/filter", begun)
    before = -1
    while (tasks := api.post("task_runs/count", {"flow_runs": {"id": {"any_": [last["id"]]}}})) != before:
        before = tasks
        time.sleep(2)
    return str(last["state"]["message"]), int(tasks)


def main(arguments: list[str] | None = None) -> int:
    """Print the costs and the count beside their goals; 0."""
    parser = argparse.ArgumentParser(prog="python -m bench.overhead", description=__doc__)
    parser.add_argument("--turns", type=int, default=3, help="nights of each kind, of which the fastest counts")
    parser.add_argument("--articles", type=int, default=10_000, help="of the night whose task runs are counted")
    said = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="lantik-bench-") as name, socket.socket() as probe:
        folder = Path(name)
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        server = ["prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
        environment = {**os.environ, "PREFECT_HOME": str(folder / "server")}
        with child("server", server, environment=environment, folder=ROOT, log=folder / "server.log") as started:
            api = Api(f"http://127.0.0.1:{port}/api")
            wait_until(lambda: _answers(api), started, within=_START)
            _print_overhead(said.turns, folder, api.url)
            _print_tasks(said.articles, folder, api)
    return 0


def _print_overhead(turns: int, folder: Path, server: str) -> None:
    kinds = {"against a running server": "flows.nightly", "plain calls": "bench.without_prefect"}
    costs: dict[str, list[Cost]] = {kind: [] for kind in kinds}
    samples = ROOT / "seeds" / "articles"
    for turn in range(turns + 1):
        for kind, module in kinds.items():
            cost = run(module, samples, folder / f"{module}-{turn}", server)
            if turn:  # the first brings everything into the disk's cache
                costs[kind].append(cost)
    print(f"a night over the samples, best of {turns} turns\n")
    print(f"{'':26s}{'seconds':>12s}{'CPU seconds':>14s}")
    best = {kind: Cost(min(c.elapsed for c in each), min(c.cpu for c in each)) for kind, each in costs.items()}
    for kind, cost in best.items():
        print(f"{kind:26s}{cost.elapsed:12.2f}{cost.cpu:14.2f}")
    with_it, without = best.values()
    beyond = Cost(with_it.elapsed - without.elapsed, with_it.cpu - without.cpu)
    met = "met" if beyond.elapsed < GOAL else "not met"
    print(f"{'beyond the work':26s}{beyond.elapsed:12.2f}{beyond.cpu:14.2f}   goal below {GOAL:.2f} s: {met}\n")


def _print_tasks(articles: int, folder: Path, api: Api) -> None:
    write_articles(folder / "articles", articles)
    cost = run("flows.nightly", folder / "articles", folder / "many", api.url)
    message, tasks = count_tasks(api)
    met = "met" if tasks < MOST_TASKS else "not met"
    print(f"{articles:,} articles in {cost.elapsed:.1f} s ({cost.cpu:.1f} CPU): {message}")
    print(f"{tasks} task runs by the server's count, goal below {MOST_TASKS}: {met}")


def _answers(api: Api) -> bool:
    try:
        return bool(json.dumps(api.get("health")) == "true")
    except ApiError:
        return False


if __name__ == "__main__":
    sys.exit(main())
