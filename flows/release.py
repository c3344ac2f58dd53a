"""Which Lantik this is."""

from __future__ import annotations

import tomllib
from functools import cache

from flows.settings import ROOT


@cache
def lantik_version() -> str:
    """The version that pyproject.toml names."""
    version: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return version
