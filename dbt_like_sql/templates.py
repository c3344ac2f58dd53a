"""dbt's template syntax, the part of it that models use: ``config``, ``ref``, ``source``, ``var``, ``this`` and
``is_incremental``.

Calls are read from the template's syntax tree, not by running it: that gives each call its line, and a model can be
placed in the graph before anything it refers to exists. Arguments must therefore be literals.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from dbt_like_sql.errors import ModelError
from dbt_like_sql.resources import Reference

_ENVIRONMENT = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)


@dataclass(frozen=True, slots=True)
class Calls:
    """What a template calls: ``refs`` and ``sources`` in order of appearance, ``config`` as its keyword arguments."""

    refs: tuple[Reference, ...]
    sources: tuple[Reference, ...]
    config: Mapping[str, Any]


def read_calls(template: str, *, model: str, file: str) -> Calls:
    """Find the calls in ``template``. Raises ModelError on a syntax error or an argument that is no literal."""
    try:
        tree = _ENVIRONMENT.parse(template)
    except TemplateSyntaxError as error:
        raise ModelError(model, file, error.lineno, f"template error: {error.message}") from error
    refs, sources, config = [], [], {}
    for call in tree.find_all(nodes.Call):
        if not isinstance(call.node, nodes.Name) or call.node.name not in ("ref", "source", "config"):
            continue
        function = call.node.name
        try:
            arguments = [argument.as_const() for argument in call.args]
            keywords = {keyword.key: keyword.value.as_const() for keyword in call.kwargs}
        except nodes.Impossible:
            raise ModelError(model, file, call.lineno, f"{function}() takes literal arguments only") from None
        wanted = {"ref": 1, "source": 2, "config": 0}[function]
        if len(arguments) != wanted or (keywords and function != "config"):
            raise ModelError(model, file, call.lineno, f"{function}() takes {wanted} positional arguments")
        if function == "ref":
            refs.append(Reference(str(arguments[0]), call.lineno))
        elif function == "source":
            sources.append(Reference(".".join(map(str, arguments)), call.lineno))
        else:
            config.update(keywords)
    return Calls(tuple(refs), tuple(sources), config)


def render(
    template: str,
    *,
    model: str,
    file: str,
    ref: Callable[[str], str],
    source: Callable[[str, str], str],
    variables: Mapping[str, Any],
    this: str,
    incremental: bool,
) -> str:
    """Fill in ``template``; ``this`` is the model's own relation, ``incremental`` what is_incremental() says.

    Raises ModelError with the line where the template fails.
    """

    def var(name: str, *default: Any) -> Any:
        if name not in variables and not default:
            raise ValueError(f"var({name!r}) is not in dbt_project.yml and has no default")
        return variables.get(name, *default)

    try:
        compiled = _ENVIRONMENT.from_string(template)
        return compiled.render(
            ref=ref,
            source=source,
            var=var,
            config=lambda **_: "",
            this=this,
            is_incremental=lambda: incremental,
        )
    except Exception as error:  # a template can raise anything; every failure is the model's, at a line of it
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"]
        line = (lines[-1] if lines else getattr(error, "lineno", None)) or 1
        raise ModelError(model, file, line, f"template error: {error}") from error
