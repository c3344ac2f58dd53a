"""Prefect's server: whether it answers, works what is deployed, when the next night is due, how the last one ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from typing import Any

from flows.alerts import existing, standing
from flows.api import Api, ApiError
from flows.automations import alerts
from flows.checkup.findings import Finding, ago, ok, problem, warning
from flows.checkup.store import FRESH
from flows.deployed import Declared, differences, read_declared
from flows.night import WIB

_DEPLOY = "prefect --no-prompt deploy --all"
_HANGS = timedelta(hours=12)
_BEGUN = {"start_time": {"is_null_": False}}
_ENDED = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}


def check_server(api: Api | None, now: datetime) -> Iterator[Finding]:
    """All that can be asked of the server; one line where it cannot be asked at all. ``now`` in UTC."""
    if api is None:
        yield warning(
            "server",
            "no server is named: nothing runs by schedule, and each run starts a temporary server",
            "start one (make ui) and set PREFECT_API_URL",
        )
        return
    try:
        yield _check_version(api)
        declared = read_declared()
        pools = dict.fromkeys(each.entries["work_pool"]["name"] for each in declared)
        for pool in pools:
            yield _check_pool(api, pool, now)
        for each in declared:
            found = api.get(f"deployments/name/{each.full_name}")
            yield _check_deployment(each, found)
            if found and each.entries.get("schedules"):
                yield _check_schedule(api, each, found, now)
                yield check_last_run(api, each, found, now)
        yield _check_alerts(api)
    except ApiError as error:
        yield problem("server", str(error), error.advice)


def _check_version(api: Api) -> Finding:
    said, ours = api.get("admin/version"), version("prefect")
    if not isinstance(said, str):
        raise ApiError(f"{api.url} is no Prefect API", "PREFECT_API_URL is like http://127.0.0.1:4200/api")
    if said != ours:
        return warning(
            "server", f"Prefect {said} at {api.url}, here {ours}", "run both from the same locked environment"
        )
    return ok("server", f"Prefect {said} at {api.url}")


def _check_pool(api: Api, name: str, now: datetime) -> Finding:
    pool = api.get(f"work_pools/{name}")
    check = "work pool"
    if pool is None:
        return problem(check, f"there is no work pool {name}", f"prefect work-pool create {name} --type process")
    if pool.get("is_paused"):
        return problem(check, f"{name} is paused: no run starts", f"prefect work-pool resume {name}")
    workers = api.post(f"work_pools/{name}/workers/filter", {})
    online = [each for each in workers if each.get("status") == "ONLINE"]
    if online:
        return ok(check, f"{name}: {', '.join(sorted(str(each['name']) for each in online))} online")
    seen = max(
        (_moment(each["last_heartbeat_time"]) for each in workers if each.get("last_heartbeat_time")), default=None
    )
    last = f", the last was seen {ago(now - seen)} ago" if seen else ""
    return problem(check, f"{name} has no worker online{last}", f"prefect worker start --pool {name}")


def _check_deployment(declared: Declared, found: Mapping[str, Any] | None) -> Finding:
    check = f"deployment {declared.entries['name']}"
    if found is None:
        return problem(check, "is not deployed", _DEPLOY)
    if other := differences(declared, found):
        return warning(check, f"is not as in prefect.yaml: {'; '.join(other)}", _DEPLOY)
    if found.get("paused"):
        return warning(check, "is paused: none of its schedules runs", "resume it in the UI")
    return ok(check, "as in prefect.yaml")


def _check_schedule(api: Api, declared: Declared, found: Mapping[str, Any], now: datetime) -> Finding:
    check = f"schedule {declared.entries['name']}"
    active = [each for each in found.get("schedules") or [] if each["active"]]
    if not active:
        return problem(
            check, "is not active: no night starts by itself", "switch it on, on the deployment's page in the UI"
        )
    states = {"state": {"type": {"any_": ["SCHEDULED"]}}, "expected_start_time": {"after_": now.isoformat()}}
    ahead = _runs(api, {"deployments": {"id": {"any_": [found["id"]]}}}, states, "EXPECTED_START_TIME_ASC")
    if not ahead:
        return warning(
            check, "is active, but the server has planned no run yet", "wait a minute; else look at the server's log"
        )
    return ok(check, f"active, next run {_moment(ahead[0]['expected_start_time']).astimezone(WIB):%Y-%m-%d %H:%M WIB}")


def check_last_run(api: Api, declared: Declared, found: Mapping[str, Any], now: datetime) -> Finding:
    """How the flow's last run ended, whoever started it: one from a terminal mends what the deployment's left."""
    check = f"last run {declared.entries['name']}"
    begun = _runs(api, {"flows": {"id": {"any_": [found["flow_id"]]}}}, _BEGUN, "START_TIME_DESC")
    if not begun:
        return warning(check, "none yet", f"start one: prefect deployment run {declared.full_name}")
    run = begun[0]
    since, state = now - _moment(run["start_time"]), run["state"]
    said = f"{run['name']}, {state['name']}, {ago(since)} ago" + (
        f": {state['message']}" if state.get("message") else ""
    )
    page = f"{api.ui}/runs/flow-run/{run['id']}"
    if state["type"] not in _ENDED:
        if since > _HANGS:
            return warning(check, said, f"see whether it still works, else cancel it: {page}")
        return ok(check, said)
    if state["type"] != "COMPLETED":
        return problem(check, said, f"see {page}")
    if since > _due_within(declared):
        return warning(check, said, "runs are missing: see work pool and schedule above")
    return ok(check, said)


def _due_within(declared: Declared) -> timedelta:
    """How long after a run the next one has ended, by the schedule: of a day, or of a day of the week."""
    is_daily = any(schedule["cron"].endswith(" *") for schedule in declared.entries["schedules"])
    return FRESH if is_daily else FRESH + timedelta(days=6)


def _check_alerts(api: Api) -> Finding:
    stands = {alert.kind: standing(alert, existing(api)) for alert in alerts()}
    if all(stand == "on" for stand in stands.values()):
        return ok("alerts", f"in place: {', '.join(stands)}")
    if all(stand == "missing" for stand in stands.values()):
        return warning(
            "alerts",
            "nobody is told when a night fails or is missing",
            "name a receiver in LANTIK_ALERT_WEBHOOK or LANTIK_ALERT_EMAIL: python -m flows.alerts apply",
        )
    said = ", ".join(f"{kind} {stand}" for kind, stand in stands.items() if stand != "on")
    return warning("alerts", said, "python -m flows.alerts apply; one that is off is switched on in the UI")


def _runs(api: Api, whose: Mapping[str, Any], which: Mapping[str, Any], order: str) -> list[dict[str, Any]]:
    """The first run that fits, if any. ``whose``: of a flow or deployment, ``which``: of the runs."""
    runs: list[dict[str, Any]] = api.post("flow_runs/filter", {**whose, "flow_runs": which, "sort": order, "limit": 1})
    return runs


def _moment(words: str) -> datetime:
    moment = datetime.fromisoformat(words)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
