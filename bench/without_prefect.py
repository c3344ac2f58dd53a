"""``python -m bench.without_prefect ARGUMENTS``: the command ``flows.nightly`` with plain calls in Prefect's place.

It does all that a night does, by the same code, and nothing that Prefect does: no import of it, no server, no states,
no log, no artifacts. What it costs is the work itself.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any


class Nothing:
    """Stands for what a night asks of Prefect and gets no work from: called, entered or asked, it is itself."""

    def __call__(self, *given: Any, **named: Any) -> Any:
        """Itself."""
        return self

    def __getattr__(self, name: str) -> Any:
        return self

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *error: Any) -> None:
        return None


class State:
    """A state as the flows return it."""

    def __init__(self, name: str, message: str | None = None, data: Any = None, **_: Any) -> None:
        self.name, self.message, self.data = name, message, data

    def __class_getitem__(cls, item: Any) -> Any:
        return cls

    def is_completed(self) -> bool:
        """Whether the night published."""
        return self.name == "Completed"


class Runner:
    """Does what is submitted to it at once."""

    def __init__(self, **_: Any) -> None:
        pass

    def __class_getitem__(cls, item: Any) -> Any:
        return cls

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *error: Any) -> None:
        return None

    def submit(self, work: Callable[..., Any], parameters: dict[str, Any]) -> Any:
        """The finished future of a task."""
        done = work(**parameters)
        return type("Future", (), {"result": staticmethod(lambda: done)})


class NoRun:
    """No flow run is on its way."""

    @staticmethod
    def get() -> None:
        """It has no context."""

    @staticmethod
    def get_id() -> None:
        """It has no id."""


class Sent:
    """Has nothing left to send."""

    @staticmethod
    def drain_all(timeout: float) -> tuple[frozenset[Any], frozenset[Any]]:
        """Nothing was sent, nothing is left."""
        return frozenset(), frozenset()


def _task(**_: Any) -> Callable[[Any], Any]:
    def plain(work: Any) -> Any:
        work.with_options = lambda **_: work
        return work

    return plain


def _flow(**_: Any) -> Callable[[Any], Any]:
    def plain(work: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *, return_state, **arguments: work(**arguments)

    return plain


def _as_completed(futures: list[Any], timeout: float) -> Iterator[Any]:
    yield from futures


def _state(name: str) -> Callable[..., State]:
    return lambda **said: State(**{"name": name, **said})


_INSTEAD: dict[str, Any] = {
    "task": _task,
    "flow": _flow,
    "as_completed": _as_completed,
    "EventsWorker": Sent,
    "APILogWorker": Sent,
    "FlowRunContext": NoRun,
    "flow_run": NoRun,
    "State": State,
    **{name: _state(name) for name in ("Completed", "Failed", "Cancelled", "Crashed")},
    **dict.fromkeys(("TaskRunner", "ThreadPoolTaskRunner", "ProcessPoolTaskRunner"), Runner),
}


class _Prefect(ModuleType):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__path__ = []  # as a package has, whose modules are asked for in turn

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _INSTEAD.get(name, Nothing())


class _Finder(MetaPathFinder, Loader):
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name.partition(".")[0] == "prefect" else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Prefect(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


def do_without_prefect() -> None:
    """Have whatever this process imports from now on find plain calls in Prefect's place."""
    sys.meta_path.insert(0, _Finder())


if __name__ == "__main__":
    do_without_prefect()
    from flows.nightly import main

    sys.exit(main())
