"""How the suite is dealt out to the processes of `make test`: the longest first, what shares a server together.

One more than the cores it is meant for, since much of it waits: for servers, schedules, a worker.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from warehouse.connection import SETTINGS

# The tables of tests are small, and others use the second core: DuckDB's threads cost a night a seventh of its time.
# Nights in a process of their own have them all the same.
SETTINGS["threads"] = 1

# A property tells of results, not of time: on a busy machine any example may take long.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# What takes long or waits long, the longest first: begun last, one of them would leave the others idle at the end.
_LONG = ("ui", "prefect_server", "plain_nights", "bi/", "report", "expectations", "flows/")
# What costs many seconds to start and then serves whoever asks: those who do are one group, so that it is started once.
_SERVES_ALL = ("prefect_server", "plain_nights")
# And these rooms are one group each: all in it want the same night or import Great Expectations.
_ROOMS = ("report", "expectations")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Ten thousand tests are made and none goes: looking for garbage meanwhile, or among them later, finds nothing."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Each file or room is a group of its own, unless a test names another or asks for what serves one."""
    here = Path(__file__).parent

    @cache
    def home(path: Path) -> str:
        within = path.relative_to(here)
        return within.parts[0] if within.parts[0] in _ROOMS else within.as_posix()

    @cache
    def place(group: str) -> int:
        return next((no for no, name in enumerate(_LONG) if group.startswith(name)), len(_LONG))

    places = {}
    for item in items:
        named = item.get_closest_marker("xdist_group")
        serving = [each for each in _SERVES_ALL if each in getattr(item, "fixturenames", ())]
        group = str(named.args[0]) if named else [*serving, home(item.path)][0]
        if named is None:
            item.add_marker(pytest.mark.xdist_group(group))
        places[item] = place(group)
    items.sort(key=places.__getitem__)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any, ids: list[str]) -> None:
    """Groups that are not kept together double the servers and the suite's time, and nothing else tells."""
    if node.config.getvalue("dist") == "loadgroup" and not all("@" in each for each in ids):
        pytest.exit("pytest-xdist no longer sees the groups of the tests: see pytest's pin in pyproject.toml", 4)
