"""Charts draw what they are given, in the page's colours, and nothing of the press's words is alive in them."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

import pytest

from report.charts import SERIES, months_between, ranked_bars, series_of, timeline
from report.language import phrase_table
from report.svg import Picture

HOSTILE = "</text><script>alert(1)</script>&amp;\"'"
BAR = re.compile(r'<path d="M[\d.,-]+h([\d.]+)v([\d.]+)h-[\d.]+Z"[^>]* class="fill-(series-\d)[^"]*"')


def _said(picture: Picture) -> str:
    return str(picture.said(str, name="c", title="T <1>", description="D", kind="wide"))


@pytest.fixture(scope="module")
def bars() -> tuple[Picture, ...]:
    return ranked_bars([("Banten", 8000), (HOSTILE, 4000), ("Lampung", 2000)])


def test_bars_are_as_long_as_their_figures(bars: tuple[Picture, ...]) -> None:
    for picture in bars:
        lengths = [float(length) for length, _, _ in BAR.findall(_said(picture))]
        assert [round(length / lengths[0], 2) for length in lengths] == [1.0, 0.5, 0.25]
    desk, phone = bars
    assert phone.width <= 330 < desk.width


@pytest.mark.parametrize(("number", "size", "room"), [(0, 13, 222), (1, 11, 164)], ids=["desk", "phone"])
def test_a_long_name_stays_in_its_room_where_a_readers_font_is_wide(number: int, size: int, room: int) -> None:
    drawn = ranked_bars([("mediator hubungan industrial dan pengawas", 4)])[number]
    longest = max(drawn.words, key=len)
    assert longest.startswith("mediator hubungan")
    assert len(longest) * size * 0.58 < room  # DejaVu Sans, as wide as fonts of pages come


def test_a_chart_is_a_named_picture_with_text_as_text(bars: tuple[Picture, ...]) -> None:
    svg = _said(bars[0])
    root = ElementTree.fromstring(svg)
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"] == "c-title c-desc"
    assert [(each.tag, each.text) for each in root[:2]] == [("title", "T <1>"), ("desc", "D")]
    assert "Banten" in [each.text for each in root.iter("text")]


def test_nothing_in_a_chart_is_alive(bars: tuple[Picture, ...]) -> None:
    root = ElementTree.fromstring(_said(bars[0]))
    assert {each.tag for each in root.iter()} <= {"svg", "title", "desc", "g", "path", "line", "text", "rect"}
    names = {name for each in root.iter() for name in each.attrib}
    assert not names & {"style", "href", "font-family"}
    assert not [name for name in names if name.startswith("on")]
    assert any("<script>" in (each.text or "") for each in root.iter("text"))


def test_a_timeline_stacks_series_and_keeps_empty_months() -> None:
    people = {(date(2025, 10, 1), "pppk"): 100, (date(2025, 10, 1), "rest"): 50, (date(2025, 12, 1), "pppk"): 200}
    desk, phone = timeline(people)
    assert [word for word in desk.words if "-" in word] == ["2025-10", "2025-11", "2025-12"]
    tall = [(float(height), series) for _, height, series in BAR.findall(_said(desk)) if float(height)]
    heights = {series: sum(height for height, of in tall if of == series) for _, series in tall}
    assert round(heights["series-3"] / heights["series-6"]) == 6
    assert [word for word in phone.words if "-" in word]


def test_a_long_timeline_shows_the_last_months() -> None:
    months = months_between({date(2019, 2, 1), date(2026, 3, 1)})
    assert (len(months), months[0], months[-1]) == (36, date(2023, 4, 1), date(2026, 3, 1))
    assert months_between(set()) == []


def test_every_category_is_in_one_series() -> None:
    named = [category for categories in SERIES.values() for category in categories]
    assert len(named) == len(set(named))
    categories = {key.removeprefix("category.") for key in phrase_table() if key.startswith("category.")}
    assert categories - {"lede"} == set(named)
    assert series_of("unheard of") == "rest"
