"""Alerts through a real Prefect server: what goes wrong reaches a webhook and a mailbox, and arrives as words."""

from __future__ import annotations

import json
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from flows.alerts import apply, existing, main
from flows.api import Api
from flows.automations import alerts, stands
from flows.receivers import plain_mail
from flows.settings import Settings, SettingsError, load_settings
from warehouse.lock import hold_lock

HOSTILE = "nightly <script>alert(1)</script> <!channel> {{ 7 * 7 }} \"quoted\" 'so'"


@dataclass(slots=True)
class Receiver:
    """What arrived, from any thread."""

    address: str
    arrived: list[Any] = field(default_factory=list)

    def next(self, fits: Callable[[Any], bool], within: float = 60) -> Any:
        """The first thing that arrived and fits, waited for."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            if (found := next(filter(fits, list(self.arrived)), None)) is not None:
                return found
            time.sleep(0.1)
        pytest.fail(f"nothing that fits arrived within {within:.0f} s; what arrived: {self.arrived}")


@contextmanager
def _serving(server: socketserver.BaseServer) -> Iterator[None]:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def webhook() -> Iterator[Receiver]:
    receiver = Receiver("")

    class Post(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            receiver.arrived.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Post)
    receiver.address = f"http://127.0.0.1:{server.server_port}/alerts"
    with _serving(server):
        yield receiver


@pytest.fixture(scope="module")
def mailbox() -> Iterator[Receiver]:
    """A mail server that takes what it is given; the little of SMTP that a sender needs."""
    receiver = Receiver("")

    class Mail(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 test\r\n")
            while line := self.rfile.readline():
                word = line.split()[0].upper() if line.split() else b""
                if word == b"DATA":
                    self.wfile.write(b"354 go on\r\n")
                    lines = list(iter(self.rfile.readline, b".\r\n"))
                    receiver.arrived.append(message_from_bytes(b"".join(lines)))
                self.wfile.write(b"221 bye\r\n" if word == b"QUIT" else b"250 test\r\n")
                if word == b"QUIT":
                    return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Mail)
    receiver.address = f"mailto://127.0.0.1:{server.server_address[1]}?from=lantik@example.org&to=me@example.org"
    with _serving(server):
        yield receiver


@pytest.fixture(scope="module")
def settings(webhook: Receiver, mailbox: Receiver) -> Settings:
    return load_settings(alert_webhook=webhook.address, alert_email=mailbox.address)


@pytest.fixture(scope="module")
def api(prefect_server: str, settings: Settings) -> Iterator[Api]:
    """The server with every alert in place, the missing ones after 10 seconds; it has none afterwards."""
    asked = Api(prefect_server)
    apply(asked, settings, missing_after=timedelta(seconds=10))
    yield asked
    for each in existing(asked).values():
        asked.delete(f"automations/{each['id']}")


def _body(mail: Message) -> str:
    part = next(each for each in mail.walk() if not each.is_multipart())
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def _end_a_run(api: Api, flow: str, state: dict[str, str]) -> str:
    """A run of that flow that ends so at once; its name."""
    run = api.post("flow_runs/", {"flow_id": api.post("flows/", {"name": flow})["id"]})
    api.post(f"flow_runs/{run['id']}/set_state", {"state": state, "force": True})
    return str(run["name"])


def test_a_run_that_fails_is_told_and_its_words_stay_words(
    api: Api, webhook: Receiver, mailbox: Receiver, samples: Path, run_night: Callable[..., int], tmp_path: Path
) -> None:
    with hold_lock(tmp_path / "warehouse", HOSTILE):
        assert run_night() == 1
    told = webhook.next(lambda each: each["alert"] == "failed" and HOSTILE in each["message"])
    assert told["state"] == "Failed"
    assert "/runs/flow-run/" in told["url"]
    assert "<" not in told["text"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &lt;!channel&gt; {{ 7 * 7 }}" in told["text"]
    mail = mailbox.next(lambda each: HOSTILE in _body(each))
    assert mail["subject"] == "Lantik: A run failed"
    assert {part.get_content_type() for part in mail.walk()} <= {"text/plain", "multipart/mixed"}
    assert "/runs/flow-run/" in _body(mail)


@pytest.mark.parametrize(
    ("flow", "state", "kind"),
    [
        pytest.param("nightly", {"type": "CRASHED", "name": "Crashed", "message": "gone"}, "crashed", id="crashed"),
        pytest.param("nightly", {"type": "FAILED", "name": "HeldBack", "message": "2"}, "held back", id="held-back"),
        pytest.param("reparse", {"type": "FAILED", "name": "TimedOut", "message": "late"}, "failed", id="timed-out"),
    ],
)
def test_how_a_run_ended_decides_what_is_told(
    api: Api, webhook: Receiver, flow: str, state: dict[str, str], kind: str
) -> None:
    run = _end_a_run(api, flow, state)
    told = webhook.next(lambda each: each["run"] == run)
    assert (told["alert"], told["state"], told["message"]) == (kind, state["name"], state["message"])
    assert [each["alert"] for each in webhook.arrived if each["run"] == run] == [kind]


def test_nights_that_do_not_come_are_told_on_time_and_again(api: Api, webhook: Receiver) -> None:
    def missing(run: str) -> Callable[[Any], bool]:
        return lambda each: each["alert"] == "missing" and each["run"] == run

    # A night that another test completed may be waited for still; on a busy server the next one's end tells of it.
    webhook.next(missing(_end_a_run(api, "nightly", {"type": "COMPLETED", "name": "Completed"})))
    webhook.arrived.clear()
    began = time.monotonic()
    run = _end_a_run(api, "nightly", {"type": "COMPLETED", "name": "Completed"})
    told = webhook.next(missing(run))
    assert time.monotonic() - began >= 10
    assert told["message"].startswith("No nightly run has completed within 0.00")
    webhook.next(lambda each: each["alert"] == "still missing")


def test_another_flow_of_the_server_tells_nothing(api: Api, webhook: Receiver) -> None:
    other = _end_a_run(api, "somebody-elses", {"type": "FAILED", "name": "Failed"})
    ours = _end_a_run(api, "nightly", {"type": "FAILED", "name": "Failed"})
    webhook.next(lambda each: each["run"] == ours)
    assert other not in {each["run"] for each in webhook.arrived}


def test_the_command_applies_once_and_tests_the_way_to_the_receivers(
    api: Api, settings: Settings, webhook: Receiver, mailbox: Receiver, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("PREFECT_API_URL", api.url)
    monkeypatch.setenv("LANTIK_ALERT_WEBHOOK", webhook.address)
    monkeypatch.setenv("LANTIK_ALERT_EMAIL", mailbox.address)
    crashed = existing(api)["Lantik: crashed"]
    api.patch(f"automations/{crashed['id']}", {"enabled": False})
    assert main(["list"]) == 1
    assert "differs  Lantik: missing" in capsys.readouterr().out
    assert main(["apply"]) == 0
    said = capsys.readouterr().out
    assert "renewed    Lantik: missing" in said
    assert "is off     Lantik: crashed" in said
    before = existing(api)
    assert main(["apply"]) == 0
    assert "renewed" not in capsys.readouterr().out
    assert existing(api) == before
    assert main(["test"]) == 0
    assert sorted(capsys.readouterr().out.splitlines()) == ["sent     call-webhook", "sent     send-notification"]
    assert webhook.next(lambda each: each["alert"] == "test")["message"] == "Alerts reach you."
    mailbox.next(lambda each: each["subject"] == "Lantik: A test of the alerts")
    apply(api, settings, missing_after=timedelta(seconds=10))


@pytest.mark.parametrize(
    ("environment", "said", "status"),
    [
        pytest.param({"PREFECT_API_URL": ""}, "none is named; set PREFECT_API_URL", 2, id="no-server"),
        pytest.param({"PREFECT_API_URL": "http://127.0.0.1:9/api"}, "Nobody would be told", 2, id="no-receiver"),
        pytest.param({"LANTIK_ALERT_WEBHOOK": "x:token"}, "it begins with http:// or https://", 2, id="no-address"),
        pytest.param(
            {"PREFECT_API_URL": "http://127.0.0.1:9/api", "LANTIK_ALERT_WEBHOOK": "http://127.0.0.1:9"},
            "The server at http://127.0.0.1:9/api does not answer",
            1,
            id="server-gone",
        ),
    ],
)
def test_what_cannot_be_applied_is_said_in_one_line(
    environment: dict[str, str], said: str, status: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(["apply"]) == status
    printed = capsys.readouterr().err
    assert said in printed
    assert "token" not in printed
    assert printed.count("\n") == 1


def test_a_mailbox_address_that_cannot_be_used_keeps_its_password() -> None:
    with pytest.raises(SettingsError) as refused:
        load_settings(alert_email="smtp://lantik:geheim@example.org")
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("mailtos://u:p%40x@smtp.example.org?to=a@b.c", "mailtos://u:p%40x@smtp.example.org?to=a%40b.c&format=text"),
        ("mailto://example.org?format=html", "mailto://example.org?format=text"),
    ],
)
def test_mail_is_asked_for_as_plain_text(url: str, plain: str) -> None:
    assert plain_mail(url) == plain


@pytest.mark.parametrize(
    ("wanted", "found", "same"),
    [
        ({"a": 1}, {"a": 1.0, "id": "x"}, True),
        ({"a": 1}, {"a": 2}, False),
        ({"a": ["x", "y"]}, {"a": ["y", "x"]}, True),
        ({"a": ["x"]}, {"a": ["x", "y"]}, False),
        ({"a": [{"b": 1}]}, {"a": [{"b": 1, "c": 2}]}, True),
        ({"a": {}}, {"a": None}, False),
    ],
)
def test_what_the_server_adds_is_no_difference(wanted: Any, found: Any, same: bool) -> None:
    assert stands(wanted, found) is same


def test_every_alert_has_a_name_of_its_own() -> None:
    assert len({alert.name for alert in alerts()}) == len(alerts())
