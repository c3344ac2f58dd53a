"""A headless Chromium, spoken to through its DevTools: opens a page, waits for words on it, takes pictures."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from websockets.sync.client import ClientConnection, connect

CHROMIUM = shutil.which("chromium")
_QUIET = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update"
    " --disable-sync --disable-dev-shm-usage --hide-scrollbars --remote-debugging-port=0"
)


class Browser:
    """One tab."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._asked = 0
        self.dialogs: list[str] = []  # what pages said in alerts; each is closed at once
        self.loads = 0  # pages that have loaded, as far as events were read

    def call(self, method: str, **given: Any) -> Any:
        """A command of the DevTools protocol."""
        self._asked += 1
        self._socket.send(json.dumps({"id": self._asked, "method": method, "params": given}))
        asked = self._asked
        while (answer := json.loads(self._socket.recv(timeout=60))).get("id") != asked:
            if answer.get("method") == "Page.javascriptDialogOpening":
                self.dialogs.append(answer["params"]["message"])
                self._asked += 1
                closing = {"id": self._asked, "method": "Page.handleJavaScriptDialog", "params": {"accept": True}}
                self._socket.send(json.dumps(closing))
            self.loads += answer.get("method") == "Page.loadEventFired"
        assert "error" not in answer, answer
        return answer["result"]

    def ask(self, expression: str) -> Any:
        """The value of a JavaScript expression on the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"].get("value")

    def open(self, url: str, *words: str, within: float = 60.0) -> str:
        """Open a page; returns its text once all ``words`` stand in it."""
        self.call("Page.navigate", url=url)
        return self.wait_for(*words, within=within)

    def wait_for(self, *words: str, within: float = 60.0) -> str:
        """The page's text once all ``words`` stand in it."""
        until = time.monotonic() + within
        while True:
            text = str(self.ask("document.body ? document.body.innerText : ''"))
            if missing := [each for each in words if each not in text]:
                assert time.monotonic() < until, f"{missing} never stood on {self.ask('location.href')}:\n{text[:3000]}"
                time.sleep(0.3)
            else:
                return text

    def click(self, words: str) -> None:
        """Click the first link, button or tab that reads ``words``."""
        found = "[...document.querySelectorAll('a,button,[role=tab],li')]"
        clicked = self.ask(
            f"(() => {{ const it = {found}.find(each => each.innerText.trim() === {json.dumps(words)});"
            " if (it) it.click(); return !!it })()"
        )
        assert clicked, f"nothing to click reads {words}"

    def picture(self, path: Path, *, height: int = 900) -> None:
        """A PNG of the page as it stands, 1280 pixels wide."""
        self.size(height)
        time.sleep(1.0)  # what slides in has arrived
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def size(self, height: int = 900) -> None:
        """Make the window so high."""
        self.call("Emulation.setDeviceMetricsOverride", width=1280, height=height, deviceScaleFactor=1, mobile=False)


@contextmanager
def browsing(profile: Path) -> Iterator[Browser]:
    """A browser with an empty ``profile``, ended with the block."""
    assert CHROMIUM
    log = profile.with_suffix(".log")
    with log.open("wb") as output:
        process = subprocess.Popen(
            [CHROMIUM, *_QUIET.split(), f"--user-data-dir={profile}", "about:blank"], stdout=output, stderr=output
        )
    try:
        with connect(_address(log), max_size=None) as socket:
            browser = Browser(socket)
            browser.call("Page.enable")
            browser.size()
            yield browser
    finally:
        process.terminate()
        process.wait(20)


def _address(log: Path) -> str:
    """The address of the tab that stands open."""
    for _ in range(200):
        if found := re.search(rb"DevTools listening on ws://([^/]+)/", log.read_bytes()):
            with urlopen(f"http://{found[1].decode()}/json/list", timeout=10) as answer:
                if pages := [each for each in json.loads(answer.read()) if each["type"] == "page"]:
                    return str(pages[0]["webSocketDebuggerUrl"])
        time.sleep(0.2)
    raise AssertionError(f"Chromium did not come up:\n{log.read_text(errors='replace')[-2000:]}")
