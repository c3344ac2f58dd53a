"""On the path of runs that a test kills or cancels: LANTIK_TEST_HALT names a function in the middle of real work.

``module:function``, or ``module:function:2`` for its second call, leaves a file at LANTIK_TEST_HALTED when it is
called, waits for twenty minutes, and does its work. Python imports a module of this name by itself, so that the flow
that is killed is the one that is deployed.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Callable
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

_MODULE, _, _WHERE = os.environ.get("LANTIK_TEST_HALT", "").partition(":")
_FUNCTION, _, _CALL = _WHERE.partition(":")
_SECONDS = 1200


def _halting(work: Callable[..., Any]) -> Callable[..., Any]:
    calls = 0

    def halt(*given: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        marker = Path(os.environ["LANTIK_TEST_HALTED"])
        if calls == int(_CALL or 1) and not marker.exists():
            marker.touch()
            time.sleep(_SECONDS)
        return work(*given, **named)

    return halt


class _Halting(MetaPathFinder):
    def find_spec(self, name: str, path: Any = None, target: ModuleType | None = None) -> Any:
        if name != _MODULE:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is None or spec.loader is None:
            return None
        execute = spec.loader.exec_module

        def then_replace(module: ModuleType) -> None:
            execute(module)
            setattr(module, _FUNCTION, _halting(getattr(module, _FUNCTION)))

        spec.loader.exec_module = then_replace  # type: ignore[method-assign]  # to halt inside a module, its loading is replaced
        return spec


if _MODULE:
    sys.meta_path.insert(0, _Halting())
