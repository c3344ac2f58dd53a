"""Prefect's API over plain HTTP, against a server that answers as told."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from flows.api import Api, ApiError, is_there


@pytest.fixture
def server() -> Iterator[tuple[Api, list[int]]]:
    """An API, and the codes that it answers with one after the other; the last of them for good."""
    codes: list[int] = []

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(codes.pop(0) if len(codes) > 1 else codes[0])
            self.end_headers()
            self.wfile.write(b'"here"')

        def log_message(self, format: str, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answering) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield Api(f"http://127.0.0.1:{http.server_port}/api"), codes
        http.shutdown()


def test_a_busy_server_is_asked_again(server: tuple[Api, list[int]]) -> None:
    api, codes = server
    codes += [503, 503, 200]
    assert api.get("admin/version") == "here"


@pytest.mark.parametrize("code", [503, 500], ids=["busy for good", "broken"])
def test_one_that_does_not_recover_is_told_of(server: tuple[Api, list[int]], code: int) -> None:
    api, codes = server
    codes += [code]
    with pytest.raises(ApiError, match=f"answers {code} to admin/version"):
        api.get("admin/version")


@pytest.mark.parametrize("code", [200, 401, 500], ids=["well", "wants a word", "broken"])
def test_a_server_that_answers_is_there(server: tuple[Api, list[int]], code: int) -> None:
    api, codes = server
    codes += [code]
    assert is_there(api.url, 5.0)


def test_a_server_that_does_not_answer_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as hangs:
        assert not is_there(f"http://127.0.0.1:{hangs.getsockname()[1]}/api", 0.2)
    assert not is_there("http://127.0.0.1:9/api", 5.0)
    assert not is_there("nonsense", 5.0)
