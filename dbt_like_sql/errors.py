"""What is wrong with a model: always with its name, its file and the line to look at."""

from __future__ import annotations


class ModelError(ValueError):
    """A project that cannot be built. ``model`` is a model's, seed's or YAML entry's name; ``line`` counts from 1."""

    def __init__(self, model: str, file: str, line: int, reason: str) -> None:
        super().__init__(f"model {model} ({file}, line {line}): {reason}")
        self.model = model
        self.file = file
        self.line = line
        self.reason = reason

    def __reduce__(self) -> tuple[type[ModelError], tuple[str, str, int, str]]:
        # The default would call __init__ with the message alone, and Prefect pickles what a task raised.
        return type(self), (self.model, self.file, self.line, self.reason)


class SelectionError(ValueError):
    """A selection that names nothing in the project."""
