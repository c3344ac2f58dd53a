"""Every setting of a run: a flow parameter beats the environment (``LANTIK_*``), which beats the default."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "dbt_like_sql"  # the project of SQL models

_SECRET = ("alert_webhook", "alert_email")  # addresses that hold a token or a password


class SettingsError(ValueError):
    """A setting that cannot be used; the message is one sentence that names it and says what to do."""


class TaskRunner(StrEnum):
    """Where chunks of articles are parsed."""

    AUTO = "auto"
    THREADS = "threads"
    PROCESSES = "processes"
    DASK = "dask"


class Settings(BaseSettings):
    """Settings of a run; the README's table is made from the descriptions below."""

    model_config = SettingsConfigDict(env_prefix="LANTIK_", frozen=True, extra="forbid")

    inbox: Annotated[tuple[Path, ...], NoDecode] = Field(
        default=(ROOT / "seeds" / "articles",),
        description="folder of article files, read with its subfolders; several are separated by `:`",
    )
    warehouse: Path = Field(
        default=ROOT / "warehouse", description="folder of `lantik.duckdb`, `reporting.duckdb` and what a run leaves"
    )
    corrections: Path = Field(
        default=ROOT / "seeds" / "corrections.csv", description="the corrections ledger, a CSV file read by every run"
    )
    task_runner: TaskRunner = Field(
        default=TaskRunner.AUTO,
        description="where articles are parsed: `threads`, `processes`, `dask` (needs prefect-dask) or `auto`:"
        " processes where 3,000 articles and more wait, else threads",
    )
    workers: int = Field(default=os.cpu_count() or 1, ge=1, description="threads or processes that parse at a time")
    chunk_size: int = Field(default=1000, ge=1, description="articles in one parse task")
    max_file_mb: int = Field(default=20, ge=1, description="a larger file, also once decompressed, is quarantined (MB)")
    keep_versions: int = Field(default=7, ge=1, description="published files kept for rollback")
    keep_backups: int = Field(
        default=7, ge=1, description="copies of `lantik.duckdb` kept by `python -m flows.maintenance`"
    )
    stage_minutes: float = Field(
        default=120, gt=0, le=1440, description="a stage that takes longer is stopped and the night fails (minutes)"
    )
    retries: int = Field(
        default=3,
        ge=0,
        le=10,
        description="times a stage is tried again, after 2, 8, 32 ... seconds, where another program has a file open or"
        " the disk failed for a moment",
    )
    gone_percent: int = Field(
        default=10,
        ge=0,
        le=100,
        description="published events that may be gone from the next file; more hold it back, unless `--allow-gone`"
        " says once that they may (%)",
    )
    alert_webhook: SecretStr | None = Field(
        default=None, description="address that alerts are posted to as JSON (docs/operations.md)"
    )
    alert_email: SecretStr | None = Field(
        default=None, description="mailbox that alerts go to, as `mailtos://user:password@smtp-host?to=me@example.org`"
    )

    @field_validator("inbox", mode="before")
    @classmethod
    def _split_paths(cls, value: Any) -> Any:
        if isinstance(value, str):
            return tuple(Path(part) for part in value.split(os.pathsep) if part)
        return (value,) if isinstance(value, Path) else value

    @field_validator("inbox")
    @classmethod
    def _at_least_one(cls, value: tuple[Path, ...]) -> tuple[Path, ...]:
        if not value:
            raise ValueError("name at least one folder")
        return tuple({path.resolve(): path for path in map(_absolute, value)}.values())  # each folder once

    @field_validator("warehouse", "corrections", mode="before")
    @classmethod
    def _named(cls, value: Any, of: ValidationInfo) -> Any:
        if value == "":  # Path("") would be wherever the run was started
            raise ValueError("name a file" if of.field_name == "corrections" else "name a folder")
        return value

    @field_validator("alert_webhook", "alert_email")
    @classmethod
    def _receiver(cls, value: SecretStr | None, of: ValidationInfo) -> SecretStr | None:
        schemes = ("http://", "https://") if of.field_name == "alert_webhook" else ("mailto://", "mailtos://")
        if not value or not value.get_secret_value():
            return None
        if not value.get_secret_value().startswith(schemes):
            raise ValueError(f"it begins with {' or '.join(schemes)}")
        return value

    @field_validator("warehouse", "corrections")
    @classmethod
    def _path_absolute(cls, value: Path) -> Path:
        return _absolute(value)

    @model_validator(mode="after")
    def _apart(self) -> Self:
        if self.warehouse.resolve() in (path.resolve() for path in self.inbox):
            raise ValueError(
                f"The folder {self.warehouse} is named as inbox and as warehouse; they must be two folders"
            )
        return self


def load_settings(**given: Any) -> Settings:
    """Settings from ``given`` (None: not given), the environment and the defaults. Raises SettingsError."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        problem = error.errors()[0]
        reason = problem["msg"].removeprefix("Value error, ")
        if not problem["loc"]:
            raise SettingsError(f"{reason}.") from error
        name = str(problem["loc"][0])
        shown = "not usable" if name in _SECRET else repr(str(problem.get("input")))
        raise SettingsError(
            f"LANTIK_{name.upper()} (parameter {name}) is {shown}: {reason}; correct it and run again."
        ) from error


def _absolute(path: Path) -> Path:
    try:
        return path.expanduser().absolute()
    except RuntimeError as error:  # what pathlib raises for ~somebody
        raise ValueError(f"there is no home folder {path.parts[0]}") from error
