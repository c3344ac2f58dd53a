"""``python -m flows.watch``: start the deployed nightly run when new files have arrived. Nothing starts it by itself.

Waits until the whole inbox has been at rest for a while, so that a file that is still being written is not taken, and
asks for a run only while none is waiting or working. Needs a Prefect server (PREFECT_API_URL) and a worker.
Exit status: 0 ended by Ctrl-C or SIGTERM; 2 bad arguments or settings.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from types import FrameType
from typing import Any

from flows.api import Api, ApiError, find_api
from flows.arrivals import InboxState, Watcher, look_at
from flows.settings import Settings, SettingsError, load_settings
from ingest import InboxError

DEPLOYMENT = "nightly/nightly"
TAG = "arrival"  # a run that files started bears it
_BUSY = ("PENDING", "RUNNING", "CANCELLING", "PAUSED")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.watch", description=__doc__)
    parser.add_argument("--settle", type=_seconds, default=60.0, help="seconds of rest before a run (default: 60)")
    parser.add_argument("--every", type=_seconds, default=10.0, help="seconds between two looks (default: 10)")
    said = parser.parse_args(arguments)
    try:
        settings = load_settings()
        api = find_api(os.environ)
        if api is None:
            raise SettingsError("Runs are started through a Prefect server, and none is named; set PREFECT_API_URL.")
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    with suppress(KeyboardInterrupt):
        watch(api, settings, settle=said.settle, every=said.every)
    return 0


def watch(api: Api, settings: Settings, *, settle: float, every: float) -> None:
    """Look every so many seconds, until interrupted."""
    watcher = Watcher(settle)
    print(f"Watching {', '.join(map(str, settings.inbox))}", flush=True)
    trouble = ""
    while True:
        said = ""
        try:
            state = look_at(settings.inbox, settings.warehouse)
            if watcher.rests(state, time.monotonic()):
                _ask_for_a_run(api, watcher, state)
        except InboxError as error:
            said = str(error)
        except ApiError as error:
            said = f"{error}; {error.advice}; trying again."
        if said and said != trouble:  # once, however long it lasts
            print(said, file=sys.stderr, flush=True)
        trouble = said
        time.sleep(every)


def _ask_for_a_run(api: Api, watcher: Watcher, state: InboxState) -> None:
    deployed = api.get(f"deployments/name/{DEPLOYMENT}")
    if deployed is None:
        raise ApiError(f"there is no deployment {DEPLOYMENT} at {api.url}", "prefect --no-prompt deploy --all")
    if deployed.get("paused"):
        raise ApiError(f"the deployment {DEPLOYMENT} is paused", "resume it in the UI")
    if _waits_or_works(api, deployed["id"]):
        return  # what it does not read is due when it has ended
    if not watcher.is_due(state, _last_begun(api, deployed["id"])):
        return
    run = api.post(f"deployments/{deployed['id']}/create_flow_run", {"tags": [TAG]})
    watcher.asked(state)
    print(f"Files have arrived: asked for run {run['name']} ({api.ui}/runs/flow-run/{run['id']})", flush=True)


def _waits_or_works(api: Api, deployment: str) -> bool:
    """Whether a run of the deployment is due, starting or working; one planned for later is none."""
    now = datetime.now(UTC).isoformat()
    due = {"state": {"type": {"any_": ["SCHEDULED"]}}, "expected_start_time": {"before_": now}}
    return any(_runs(api, deployment, which) for which in ({"state": {"type": {"any_": list(_BUSY)}}}, due))


def _last_begun(api: Api, deployment: str) -> datetime | None:
    runs = _runs(api, deployment, {"start_time": {"is_null_": False}})
    return datetime.fromisoformat(runs[0]["start_time"]) if runs else None


def _runs(api: Api, deployment: str, which: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.post(
        "flow_runs/filter",
        {"flow_runs": {"deployment_id": {"any_": [deployment]}, **which}, "sort": "START_TIME_DESC", "limit": 1},
    )
    return found


def _seconds(words: str) -> float:
    try:
        seconds = float(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{words!r} is no number of seconds") from error
    if not 0 < seconds <= 86_400:
        raise argparse.ArgumentTypeError(f"{words} seconds: between 0 and a day")
    return seconds


def _end(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
