"""The YAML beside the SQL: sources, and descriptions of models and their columns."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from dbt_like_sql.errors import ModelError
from dbt_like_sql.resources import ColumnDoc, DataTest, ModelDoc, Source, relation

_REF = re.compile(r"ref\(['\"](\w+)['\"]\)")


class Entry(dict[str, Any]):
    """A YAML mapping that remembers the line it starts at."""

    line = 1


# The C library's loader takes a tenth of the time; a build of PyYAML without it has the other one.
class _LineLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen when it runs
    """A safe loader whose mappings are entries."""


def _entry(loader: _LineLoader, node: yaml.MappingNode) -> Entry:
    mapping = loader.construct_mapping(node, deep=True)
    entry = Entry({str(key): value for key, value in mapping.items()})
    entry.line = node.start_mark.line + 1
    return entry


_LineLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _entry)


def read_yaml(path: Path, *, file: str) -> Entry:
    """The mapping in a YAML file. Raises ModelError where there is none."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ModelError(path.stem, file, 1, f"cannot be read ({error.strerror})") from error
    try:
        content = yaml.load(text, Loader=_LineLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = min(mark.line + 1, len(text.splitlines())) if mark else 1  # what never ends breaks below the last line
        raise ModelError(path.stem, file, line, f"no valid YAML: {error}") from error
    if not isinstance(content, Entry):
        raise ModelError(path.stem, file, 1, "must be a mapping")
    return content


def read_docs(content: Entry, *, file: str) -> tuple[list[ModelDoc], list[Source]]:
    """Model descriptions and sources in one YAML file's ``content``."""
    docs = [_model_doc(entry, file) for entry in content.get("models", ())]
    sources = []
    for group in content.get("sources", ()):
        name = _text(group, "name", file, "source")
        schema = group.get("schema", name)
        for table in group.get("tables", ()):
            table_name = _text(table, "name", file, name)
            sources.append(Source(f"{name}.{table_name}", relation(group.get("database"), schema, table_name)))
    return docs, sources


def _model_doc(entry: Entry, file: str) -> ModelDoc:
    name = _text(entry, "name", file, "models")
    columns = tuple(
        ColumnDoc(
            _text(column, "name", file, name),
            " ".join(str(column.get("description") or "").split()),
            tuple(_data_test(test, column, name, file) for test in column.get("data_tests", ())),
        )
        for column in entry.get("columns", ())
    )
    return ModelDoc(name, " ".join(str(entry.get("description") or "").split()), columns, file, entry.line)


def _data_test(test: Any, column: Any, model: str, file: str) -> DataTest:
    line = getattr(column, "line", 1)
    if test in ("unique", "not_null"):
        return DataTest(test)
    arguments = test.get("relationships") if isinstance(test, dict) else None
    if not isinstance(arguments, dict):
        raise ModelError(model, file, line, f"unknown data test {test!r}; known: unique, not_null, relationships")
    arguments = arguments.get("arguments", arguments)
    found = _REF.fullmatch(str(arguments.get("to")))
    if not found or not isinstance(arguments.get("field"), str):
        raise ModelError(model, file, line, "relationships needs to: ref('model') and field")
    return DataTest("relationships", found[1], arguments["field"])


def _text(entry: Any, key: str, file: str, model: str) -> str:
    if not isinstance(entry, dict) or not isinstance(entry.get(key), str):
        line = getattr(entry, "line", 1)
        raise ModelError(model, file, line, f"an entry without a {key}")
    value: str = entry[key]
    return value
