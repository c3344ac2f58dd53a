"""``python -m flows.alerts apply|list|test``: who is told when a night fails, is held back, crashes or is missing.

``apply`` has Prefect's server keep the alerts of flows/automations.py; again and again it changes nothing that stands.
``list`` says which stand; ``test`` sends a test through the server and waits until it is delivered.
Receivers: LANTIK_ALERT_WEBHOOK, LANTIK_ALERT_EMAIL.
Exit status: 0 done; 1 the server refused, an alert is missing or was not delivered; 2 bad arguments or settings.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from flows.api import Api, ApiError, find_api
from flows.automations import MISSING_AFTER, PREFIX, TEST_EVENT, Alert, alerts, automation, stands
from flows.receivers import apply_receivers
from flows.settings import Settings, SettingsError, load_settings

_DELIVERY = 60.0  # seconds a test may take to be delivered
_ACTED = ("prefect.automation.action.executed", "prefect.automation.action.failed")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.alerts", description=__doc__)
    parser.add_argument("what", choices=("apply", "list", "test"))
    said = parser.parse_args(arguments)
    try:
        settings = load_settings()
        api = find_api(os.environ)
        if api is None:
            raise SettingsError("Alerts are kept by a Prefect server, and none is named; set PREFECT_API_URL.")
        if said.what == "apply":
            if not (settings.alert_webhook or settings.alert_email):
                raise SettingsError(
                    "Nobody would be told; name a receiver in LANTIK_ALERT_WEBHOOK or LANTIK_ALERT_EMAIL."
                )
            for name, done in apply(api, settings):
                print(f"{done:10s} {name}")
            return 0
        return _list(api) if said.what == "list" else _test(api)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    except ApiError as error:
        print(f"{str(error)[:1].upper()}{str(error)[1:]}; {error.advice}.", file=sys.stderr)
        return 1


def apply(api: Api, settings: Settings, missing_after: timedelta = MISSING_AFTER) -> list[tuple[str, str]]:
    """Have the server keep every alert; returns each with what was done: "made", "renewed", "removed", "stands".

    One that stands is left alone, since its clock would start anew, and one that an operator switched off stays off.
    Raises ApiError.
    """
    receivers = apply_receivers(api, settings)
    found = existing(api)
    done = []
    for alert in alerts(missing_after):
        wanted, has = automation(alert, receivers, api.ui), found.pop(alert.name, None)
        if has is None:
            api.post("automations/", wanted)
            done.append((alert.name, "made"))
        elif stands({**wanted, "enabled": has["enabled"]}, has):
            done.append((alert.name, "stands" if has["enabled"] else "is off"))
        else:
            api.put(f"automations/{has['id']}", {**wanted, "enabled": has["enabled"]})
            done.append((alert.name, "renewed"))
    for name, left in found.items():
        api.delete(f"automations/{left['id']}")
        done.append((name, "removed"))
    return done


def existing(api: Api) -> dict[str, dict[str, Any]]:
    """Our automations on the server, by name. Raises ApiError."""
    found: dict[str, dict[str, Any]] = {}
    while page := api.post("automations/filter", {"limit": 200, "offset": len(found), "sort": "NAME_ASC"}):
        found |= {each["id"]: each for each in page}
    return {each["name"]: each for each in found.values() if each["name"].startswith(PREFIX)}


def standing(alert: Alert, found: dict[str, dict[str, Any]]) -> str:
    """How ``alert`` stands among the ``found`` automations: "on", "off", "differs" from the file, "missing"."""
    has = found.get(alert.name)
    if has is None:
        return "missing"
    if not stands(alert.trigger, has["trigger"]):
        return "differs"
    return "on" if has["enabled"] else "off"


def _list(api: Api) -> int:
    found = existing(api)
    how = {alert: standing(alert, found) for alert in alerts()}
    for alert, stand in how.items():
        sent = [action["type"] for action in found.get(alert.name, {}).get("actions", [])]
        print(f"{stand:8s} {alert.name}: {alert.title}" + (f" ({', '.join(sent)})" if sent else ""))
    if {"missing", "differs"} & set(how.values()):
        print("python -m flows.alerts apply puts in place what is missing or differs.", file=sys.stderr)
        return 1
    return 0


def _test(api: Api) -> int:
    (alert,) = (each for each in alerts() if each.kind == "test")
    has = existing(api).get(alert.name)
    if has is None or not has["enabled"]:
        print("The alerts are not in place; python -m flows.alerts apply.", file=sys.stderr)
        return 1
    began = datetime.now(UTC)
    resource = {"prefect.resource.id": "lantik.alerts", "prefect.resource.name": "test"}
    event = {"id": str(uuid4()), "occurred": began.isoformat(), "event": TEST_EVENT, "resource": resource}
    api.post("events", [event])
    told: dict[str, dict[str, Any]] = {}
    reached = True
    until = time.monotonic() + _DELIVERY
    while len(told) < len(has["actions"]) and time.monotonic() < until:
        time.sleep(0.5)
        told = {each["id"]: each for each in _acts(api, has["id"], began)}
    for each in told.values():
        payload = each["payload"]
        answered = int(payload.get("status_code") or 200)  # of a webhook; mail has none
        if each["event"] == _ACTED[0] and answered < 300:
            print(f"sent     {payload['action_type']}")
            continue
        reached = False
        reason = payload.get("reason") or f"the receiver answered {answered}"
        print(f"failed   {payload['action_type']}: {reason}", file=sys.stderr)
    if len(told) < len(has["actions"]):
        print(f"The server sent nothing within {_DELIVERY:.0f} seconds; see its log.", file=sys.stderr)
        return 1
    return 0 if reached else 1


def _acts(api: Api, automation_id: str, since: datetime) -> list[dict[str, Any]]:
    """What the server did since for that automation."""
    which = {
        "event": {"name": list(_ACTED)},
        "resource": {"id": [f"prefect.automation.{automation_id}"]},
        "occurred": {"since": since.isoformat(), "until": datetime.now(UTC).isoformat()},
    }
    events: list[dict[str, Any]] = api.post("events/filter", {"filter": which, "limit": 20})["events"]
    return events


if __name__ == "__main__":
    sys.exit(main())
