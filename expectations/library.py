"""Great Expectations, loaded when first needed and without the parts that no expectation here uses.

Its import is the dearest single step of a small night. A third of it goes to ``scipy.stats`` and ``altair``, which only
its distances between distributions use. While it is imported these two stand as names; whoever uses one later gets the
real module.

While it judges, it asks each expectation for its configuration some forty times, and makes it anew each time: a fifth
of what an audit costs. Here it is made once.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_LATER = ("scipy.stats", "altair")
_lock = threading.Lock()


def great_expectations() -> ModuleType:
    """The library, imported once a process: about three seconds of one core the first time."""
    with _lock:  # two threads that import it at once would each see half of it
        return _imported()


@contextmanager
def silence() -> Iterator[None]:
    """Keep the library's own warnings out of a night's output: they concern its programmers."""
    logging.getLogger("great_expectations").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def configured_once() -> Iterator[None]:
    """Let expectations that nobody changes meanwhile keep their configuration. Not for two threads at once."""
    from great_expectations.expectations import expectation as library

    asked: Any = library.Expectation
    described = asked.configuration
    made: dict[int, tuple[Any, Any]] = {}  # the expectation too, so that no other gets its id

    def configuration(expectation: Any) -> Any:
        kept = made.get(id(expectation))
        if kept is None:
            kept = made[id(expectation)] = (expectation, described.__get__(expectation))
        return kept[1]

    asked.configuration = property(configuration)
    try:
        yield
    finally:
        asked.configuration = described


@cache
def _imported() -> ModuleType:
    # Set before the import: Great Expectations reads it then. An operator's own setting stands.
    os.environ.setdefault("GX_ANALYTICS_ENABLED", "false")
    with silence(), _named_only(_LATER):
        return importlib.import_module("great_expectations")


@contextmanager
def _named_only(names: tuple[str, ...]) -> Iterator[None]:
    """Who imports one of ``names`` meanwhile gets a stand-in that loads it at the first use of anything in it."""
    stand_ins = {name: _stand_in(name) for name in names if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


def _stand_in(name: str) -> ModuleType:
    module = ModuleType(name, "Loaded at first use.")
    module.__spec__ = ModuleSpec(name, None)

    def attribute(wanted: str) -> Any:
        if sys.modules.get(name) is module:
            del sys.modules[name]
        return getattr(importlib.import_module(name), wanted)

    module.__dict__["__getattr__"] = attribute
    return module
