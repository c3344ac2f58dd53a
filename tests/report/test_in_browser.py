"""The report as a headless Chromium shows it: from a total to its sentence, on a phone, in the dark, by keyboard; and
articles that try to be more than words.

With ``LANTIK_SCREENSHOTS=1`` (`make screenshots`) the pictures of the README are taken anew.
"""

from __future__ import annotations

import base64
import json
import os
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import duckdb
import pytest

from report.presenting import Page
from tests.flows.browser import CHROMIUM, Browser
from tests.report.conftest import ROOT, Night
from tests.report.pages import read

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (.ci/system-packages)"),
    pytest.mark.timeout(600),  # whichever test comes first waits for the night that all share
]

RENEW = bool(os.environ.get("LANTIK_SCREENSHOTS"))
SERANG = "events/{serang}.html"  # the event that two of the samples tell of
CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
LIVE = "script, img, iframe, object, embed, form, base, link[rel=stylesheet], [onerror], [onload], [onclick], [style]"


def _open(browser: Browser, night: Night, path: str, *, width: int = 1280, scheme: str = "light") -> None:
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
    address, _, section = path.format(serang=night.serang).partition("#")
    there = (night.report / address).as_uri() + f"#{section}" * bool(section)
    for url in ("about:blank", there):  # away first: from one section to another of a page nothing would load
        _load(browser, lambda url=url: browser.call("Page.navigate", url=url))


def _follow(browser: Browser, selector: str) -> str:
    """Click a link and wait until the page that it leads to has loaded; returns that page's address."""
    assert browser.ask(f"!!document.querySelector({json.dumps(selector)})"), f"{selector} is not there"
    click = f"setTimeout(() => document.querySelector({json.dumps(selector)}).click(), 0)"
    _load(browser, lambda: browser.ask(click))
    return unquote(str(browser.ask("location.href")))


def _load(browser: Browser, act: Callable[[], object]) -> None:
    """Do what brings another page, and wait until that one has loaded."""
    loaded = browser.loads
    act()
    until = time.monotonic() + 30
    while browser.loads == loaded:
        assert time.monotonic() < until, "no page has come"
        time.sleep(0.05)
        browser.call("Browser.getVersion")  # reads the events that have come meanwhile


@pytest.mark.parametrize("start", ["index.html", "en/index.html"])
def test_from_a_provinces_total_to_the_highlighted_sentence(browser: Browser, night: Night, start: str) -> None:
    _open(browser, night, start)
    total = "data[data-query=provinces][data-key='36'][data-column=people]"
    province = int(browser.ask(f"document.querySelector({json.dumps(total)}).value"))
    with duckdb.connect(str(night.published), read_only=True) as connection:
        asked = "SELECT sum(headcount) FROM appointments WHERE likely_repeat_of IS NULL AND region_code[:2] = '36'"
        assert connection.execute(asked).fetchone() == (province,)
    assert _follow(browser, f"a:has(> {total})").endswith("36.html")
    assert _follow(browser, "a[href$='regions/36.73.html']").endswith("regions/36.73.html")
    event = f"events/{night.serang}.html"
    assert _follow(browser, f"a[href$='{event}']").endswith(event)
    figure = f"a:has(> data[data-query=appointments][data-key='{night.serang}:pppk_paruh_waktu'])"
    browser.ask(f"document.querySelector({json.dumps(figure)}).click()")  # to its sentence, on the same page
    here = unquote(str(browser.ask("location.href")))
    assert here.split("#")[0].endswith(event)
    sentence = browser.ask("document.querySelector('mark:target').closest('blockquote').innerText")
    marked = browser.ask("document.querySelector('mark:target').innerText")
    with duckdb.connect(str(night.published), read_only=True) as connection:
        fact = connection.execute(
            "SELECT sentence, text, value FROM reporting.article_facts WHERE headcount_id = ?", [here.split("#")[1]]
        ).fetchone()
    assert fact == (sentence, marked, 3794)
    shade = "getComputedStyle(document.querySelector('mark:target')).backgroundColor"
    paper = browser.ask("getComputedStyle(document.body).backgroundColor")
    assert browser.ask(shade) not in ("rgba(0, 0, 0, 0)", paper)
    if RENEW and start.startswith("en"):
        _open(browser, night, f"en/{SERANG}")
        _picture(browser, "report-event.png", 1250)


def _picture(browser: Browser, name: str, height: int) -> None:
    browser.call("Emulation.setDeviceMetricsOverride", width=1280, height=height, deviceScaleFactor=1, mobile=False)
    shot = browser.call("Page.captureScreenshot", format="png")["data"]
    (ROOT / "docs" / "screenshots" / name).write_bytes(base64.b64decode(shot))


@pytest.mark.skipif(not RENEW, reason="the README's pictures are taken by `make screenshots` alone")
def test_the_readmes_picture_of_the_overview(browser: Browser, night: Night) -> None:
    _open(browser, night, "en/index.html")
    _picture(browser, "report.png", 1500)


PAGES = ["index.html", "en/index.html", "en/events/index.html", "provinces/36.html", "en/regions/36.73.html", SERANG]


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_of_320_pixels_needs_no_scrolling_sideways(browser: Browser, night: Night, path: str) -> None:
    _open(browser, night, path, width=320)
    browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert browser.ask("document.documentElement.scrollWidth") == 320


CUT = """[...document.querySelectorAll('.stacks tbody th bdi')].filter(each => each.getClientRects().length > 1)
    .map(each => each.innerText)"""


def test_a_publishers_name_is_not_cut_in_two_for_a_long_rules_sake(browser: Browser, night: Night) -> None:
    _open(browser, night, SERANG)
    browser.ask("document.querySelectorAll('.stacks td:last-child').forEach(each => each.append(' kata'.repeat(90)))")
    assert browser.ask(CUT) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES[:2] + PAGES[3:])
def test_text_stands_out_as_wcag_aa_asks(browser: Browser, night: Night, path: str, scheme: str) -> None:
    _open(browser, night, path, scheme=scheme)
    browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)")
    measured = browser.ask(CONTRAST)
    assert measured["texts"] > 30
    assert measured["faint"] == []


def test_faint_text_is_measured_as_faint(browser: Browser, night: Night) -> None:
    _open(browser, night, "index.html")
    browser.ask("document.styleSheets[0].insertRule('.about { color: #aaa !important }')")
    assert browser.ask(CONTRAST)["faint"]


@pytest.mark.parametrize("path", PAGES)
def test_keyboard_and_screen_reader_find_their_way(browser: Browser, night: Night, path: str) -> None:
    _open(browser, night, path)
    browser.call("Input.dispatchKeyEvent", type="keyDown", key="Tab", code="Tab", windowsVirtualKeyCode=9)
    browser.call("Input.dispatchKeyEvent", type="keyUp", key="Tab", code="Tab", windowsVirtualKeyCode=9)
    assert browser.ask("document.activeElement.className + document.activeElement.getAttribute('href')") == "skip#main"
    assert browser.ask("document.activeElement.getBoundingClientRect().left") >= 0
    assert browser.ask("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2
    assert browser.ask("getComputedStyle(document.activeElement).outlineStyle") != "none"
    assert browser.ask("document.documentElement.lang") == ("en" if path.startswith("en/") else "id")
    for landmark in ("header", "main", "footer", "nav[aria-label]"):
        assert browser.ask(f"!!document.querySelector('{landmark}')"), landmark
    levels = browser.ask("[...document.querySelectorAll('h1,h2,h3,h4')].map(each => +each.tagName[1])")
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    for bare in ("th:not([scope])", "table:not(:has(thead th))", "svg:not([role=img][aria-labelledby])"):
        assert browser.ask(f"document.querySelectorAll('{bare}').length") == 0, bare


def test_the_switch_of_languages_keeps_the_place(browser: Browser, night: Night) -> None:
    for path in ("index.html", f"events/{night.serang}.html", "provinces/36.html"):
        _open(browser, night, path)
        assert _follow(browser, ".languages a[hreflang=en]").endswith(f"report/en/{path}")
        assert _follow(browser, ".languages a[hreflang=id]").endswith(f"report/{path}")


def test_the_switch_keeps_the_section_of_the_long_first_page(browser: Browser, night: Night) -> None:
    switches = "[...document.querySelectorAll('.languages a[hreflang=en]')]"
    shown = f"{switches}.filter(each => each.getClientRects().length).map(each => each.getAttribute('href')).join()"
    for section in Page.sections:
        _open(browser, night, f"index.html#{section}")
        assert browser.ask(shown) == f"en/index.html#{section}"


def test_a_page_asks_for_nothing(browser: Browser, night: Night) -> None:
    _open(browser, night, "index.html")
    assert browser.ask("performance.getEntriesByType('resource').length") == 0


def _hostile_pages(night: Night) -> list[str]:
    """Every page that holds a word of the hostile articles, and the overview."""
    with duckdb.connect(str(night.published), read_only=True) as connection:
        events = connection.execute(
            "SELECT DISTINCT event_id FROM reporting.article_facts WHERE event_id IS NOT NULL AND"
            " (source_path LIKE '%hostile%' OR source_path LIKE '%onerror%')"
        ).fetchall()
    assert len(events) >= 2, "both hostile articles tell of an event"
    return ["index.html", "en/events/index.html", *(f"events/{event}.html" for (event,) in events)]


def test_hostile_articles_are_words(browser: Browser, night: Night) -> None:
    words = ""
    for path in _hostile_pages(night):
        _open(browser, night, path)
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)")
        words += browser.ask("document.body.innerText")
        assert browser.ask(f"document.body.querySelectorAll({json.dumps(LIVE)}).length") == 0, path
        assert browser.ask("document.scripts.length") == 0
        assert browser.ask("[...document.querySelectorAll('a')].filter(each => each.protocol !== 'file:').length") == 0
        assert browser.ask("document.title") != "owned"
    assert browser.dialogs == []
    for attack in ("<script>", "onerror=", "DROP TABLE", "{{ 7*7 }}"):
        assert attack in words, "the attack is on a page, as words"


def test_a_dialog_is_noticed(browser: Browser, night: Night) -> None:
    _open(browser, night, "index.html")
    browser.ask("setTimeout(() => alert('owned'), 0)")
    until = time.monotonic() + 30
    while not browser.dialogs and time.monotonic() < until:
        browser.call("Browser.getVersion")
    assert browser.dialogs == ["owned"]
    browser.dialogs.clear()


def test_words_that_run_the_other_way_stay_in_their_place(browser: Browser, night: Night) -> None:
    (path,) = [page for page in _hostile_pages(night) if "kilab" in night.page(page)]
    _open(browser, night, path, width=320)
    assert browser.ask("document.documentElement.scrollWidth") == 320, "a word of 840 letters breaks"
    assert browser.ask("[...document.querySelectorAll('blockquote')].every(each => each.dir === 'auto')")
    # What stands after the words in the page is laid out from left to right, as if they were not there.
    assert browser.ask("getComputedStyle(document.querySelector('bdi')).unicodeBidi") == "isolate"
    assert browser.ask("getComputedStyle(document.querySelector('footer')).direction") == "ltr"


def test_pages_are_named_by_codes_alone(night: Night) -> None:
    names = {path.name for path in night.report.rglob("*.html")}
    assert all(name.removesuffix(".html").replace(".", "").replace("_", "").isalnum() for name in names), names
    policy = "default-src 'none'; style-src 'sha256-"
    assert all(policy in path.read_text(encoding="utf-8") for path in night.report.rglob("*.html"))
    links = {link for path in night.report.rglob("*.html") for link in read(path.read_text(encoding="utf-8")).links}
    assert not [link for link in links if ":" in link.split("#")[0]]
