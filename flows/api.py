"""Prefect's API over plain HTTP: for commands that must answer at once, since importing Prefect alone takes seconds."""

from __future__ import annotations

import base64
import json
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import Any

_TIMEOUT = 10.0  # seconds for one answer
_BUSY = 503  # what a server says whose database is locked for the moment: nothing was done, asking again helps
_WAITS = (0.2, 0.5, 1.0, 2.0)  # seconds before a busy server is asked again


class ApiError(Exception):
    """The server cannot be asked; the message is one sentence, ``advice`` what to do."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Api:
    """A server's API. ``url`` ends in ``/api``; ``auth`` is ``user:password`` or empty; ``key`` a token or empty."""

    url: str
    auth: str = ""
    key: str = ""

    @property
    def ui(self) -> str:
        """Where people find the server's pages."""
        return self.url.rstrip("/").removesuffix("/api")

    def get(self, path: str) -> Any:
        """The answer to a question; None where there is no such thing. Raises ApiError."""
        return self._ask("GET", path)

    def post(self, path: str, body: Any) -> Any:
        """The answer to a question with a body, or to what is to be made. Raises ApiError."""
        return self._ask("POST", path, body)

    def patch(self, path: str, body: Mapping[str, Any]) -> None:
        """Change something. Raises ApiError."""
        self._ask("PATCH", path, body)

    def put(self, path: str, body: Mapping[str, Any]) -> None:
        """Put something in another's place. Raises ApiError."""
        self._ask("PUT", path, body)

    def delete(self, path: str) -> None:
        """Remove something, if it is there. Raises ApiError."""
        self._ask("DELETE", path)

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"content-type": "application/json"}
        if self.auth:
            headers["authorization"] = "Basic " + base64.b64encode(self.auth.encode()).decode()
        elif self.key:
            headers["authorization"] = f"Bearer {self.key}"
        try:
            data = None if body is None else json.dumps(body).encode()
            request = urllib.request.Request(f"{self.url.rstrip('/')}/{path}", data, headers, method=method)
            return _answer(request)
        except urllib.error.HTTPError as error:
            with error:
                if error.code == 404:
                    return None
                if error.code in (401, 403):
                    raise ApiError(
                        f"the server at {self.url} does not let this program in ({error.code})",
                        "set PREFECT_API_AUTH_STRING to the server's PREFECT_SERVER_API_AUTH_STRING",
                    ) from error
                raise ApiError(
                    f"the server at {self.url} answers {error.code} to {path}", "see the server's log"
                ) from error
        except ValueError as error:
            raise ApiError(
                f"{self.url} is no Prefect API", "PREFECT_API_URL is like http://127.0.0.1:4200/api"
            ) from error
        except OSError as error:
            reason = str(getattr(error, "reason", error) or type(error).__name__)
            raise ApiError(f"the server at {self.url} does not answer ({reason})", "start it: make ui") from error


def _answer(request: urllib.request.Request, waits: Sequence[float] = _WAITS) -> Any:
    """What the server answers; one that is busy is asked again after each of ``waits``."""
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer:
            return json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as error:
        if error.code != _BUSY or not waits:
            raise
        error.close()
    time.sleep(waits[0])
    return _answer(request, waits[1:])


def is_there(url: str, within: float) -> bool:
    """Whether anything answers at the API ``url`` within so many seconds, be it only to say no."""
    try:
        with urllib.request.urlopen(f"{url.rstrip('/')}/health", timeout=within):
            return True
    except urllib.error.HTTPError as error:
        error.close()
        return True
    except (OSError, ValueError, HTTPException):
        return False


def find_api(environment: Mapping[str, str]) -> Api | None:
    """The API that runs would report to; None where no server is named."""
    if url := environment.get("PREFECT_API_URL"):
        return Api(url, environment.get("PREFECT_API_AUTH_STRING", ""), environment.get("PREFECT_API_KEY", ""))
    home = Path(environment.get("PREFECT_HOME") or "~/.prefect").expanduser()
    if not any(path.is_file() for path in (home / "profiles.toml", Path("prefect.toml"), Path(".env"))):
        return None
    from prefect.settings import get_current_settings  # only Prefect knows its profiles, and that takes seconds

    said = get_current_settings().api
    auth, key = said.auth_string, said.key
    if not said.url:
        return None
    return Api(said.url, auth.get_secret_value() if auth else "", key.get_secret_value() if key else "")
