"""What prefect.yaml says should be deployed, and how what the server has differs from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from flows.settings import ROOT

PREFECT_YAML = ROOT / "prefect.yaml"


@dataclass(frozen=True, slots=True)
class Declared:
    """A deployment of prefect.yaml. ``full_name``: flow and deployment, as the server looks them up."""

    full_name: str
    entries: Mapping[str, Any]


def read_declared(path: Path = PREFECT_YAML) -> tuple[Declared, ...]:
    """The deployments of prefect.yaml, in its order. Our flows are named as their functions."""
    said = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(
        Declared(f"{each['entrypoint'].rpartition(':')[2]}/{each['name']}", each) for each in said["deployments"]
    )


def differences(declared: Declared, found: Mapping[str, Any], root: Path = ROOT) -> list[str]:
    """What the server's deployment ``found`` has otherwise than prefect.yaml, one short phrase each."""
    wanted = declared.entries
    limit = wanted.get("concurrency_limit") or {}
    pairs = [
        ("entrypoint", found.get("entrypoint"), wanted.get("entrypoint")),
        ("work pool", found.get("work_pool_name"), (wanted.get("work_pool") or {}).get("name")),
        ("tags", sorted(found.get("tags") or []), sorted(wanted.get("tags") or [])),
        ("description", found.get("description"), wanted.get("description")),
        ("parameters", found.get("parameters") or {}, wanted.get("parameters") or {}),
        ("concurrency limit", (found.get("global_concurrency_limit") or {}).get("limit"), limit.get("limit")),
        (
            "collision strategy",
            (found.get("concurrency_options") or {}).get("collision_strategy"),
            limit.get("collision_strategy"),
        ),
        (
            "schedules",
            sorted(map(_timing, (each["schedule"] | each for each in found.get("schedules") or []))),
            sorted(map(_timing, wanted.get("schedules") or [])),
        ),
    ]
    told = [f"{name} {_shown(had)} instead of {_shown(want)}" for name, had, want in pairs if had != want]
    folders = [step.get("directory") for each in found.get("pull_steps") or [] for step in each.values()]
    if folders and Path(str(folders[0])).resolve() != root.resolve():
        told.append(f"deployed from {folders[0]} instead of {root}")
    return told


def _timing(schedule: Mapping[str, Any]) -> str:
    return " ".join(str(schedule.get(name) or "-") for name in ("slug", "cron", "interval", "rrule", "timezone"))


def _shown(value: Any) -> str:
    words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return (words or "none") if len(words) <= 80 else words[:79] + "…"
