"""Charts by Altair, as SVG that takes its colours from the page: made once, said in each language afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from report.svg import Picture, picture

# The categories of the timeline's bars, few enough to be told apart; what is not named here is the last one.
SERIES: Mapping[str, tuple[str, ...]] = {
    "pppk_paruh_waktu": ("pppk_paruh_waktu",),
    "pppk_penuh_waktu": ("pppk_penuh_waktu",),
    "pppk": ("pppk",),
    "civil_servants": ("cpns", "pns"),
    "posts": ("jabatan_fungsional", "jabatan_struktural"),
    "rest": ("asn", "honorer", "other"),
}
MONTHS = 36  # of the timeline; earlier ones stand in its table alone
_WIDE, _HALF, _NARROW = 1000, 520, 320  # pixels: a desk, half of it, a phone
_WIDER = 1.3  # a reader's font beside the one that vl-convert measures words by
_COLOURS = tuple(f"#c0ffe{number}" for number in range(1, 7))  # each stands for a colour of the page's style
_INK, _LINE, _PAPER = "#c0ffea", "#c0ffeb", "#c0ffec"
CLASSES = {
    **{colour: f"series-{number}" for number, colour in enumerate(_COLOURS, 1)},
    _INK: "chart-ink",
    _LINE: "chart-line",
    _PAPER: "chart-paper",
}


def ranked_bars(rows: Sequence[tuple[str, int]], *, bar: int = 1) -> tuple[Picture, ...]:
    """Horizontal bars, one a row of name and people, in the order given, for a desk and for a phone."""
    import altair as alt

    values = [{"name": name, "people": people} for name, people in rows]
    pictures = []
    for width, label, size in ((_HALF, 222, 13), (_NARROW, 164, 11)):
        y = alt.Y("name:N", sort=None, title=None).axis(
            labelLimit=label / _WIDER, minExtent=label, maxExtent=label, labelPadding=8, ticks=False, domain=False
        )
        x = alt.X("people:Q", title=None).axis(
            format=",d", tickMinStep=1, tickCount=2 if width == _NARROW else 4, domain=False, ticks=False
        )
        chart = (
            alt.Chart(alt.InlineData(values=values))
            .mark_bar(color=_COLOURS[bar - 1], height={"band": 0.68}, aria=False)
            .encode(x=x, y=y)
            .properties(width=width - label - 30, height={"step": 30 if width == _HALF else 22})
        )
        pictures.append(_drawn(chart, size))
    return tuple(pictures)


def timeline(people: Mapping[tuple[date, str], int], *, narrow_only: bool = False) -> tuple[Picture, ...]:
    """Stacked bars a month by series, from ``(month, series)`` to people, months without news included."""
    import altair as alt

    months = months_between({month for month, _ in people})
    values = [
        {"month": f"{month:%Y-%m}", "series": series, "order": number, "people": people.get((month, series), 0)}
        for month in months
        for number, series in enumerate(SERIES)
    ]
    pictures = []
    for width, height, size in ((_WIDE, 260, 13), (_NARROW, 220, 12)):
        if narrow_only and width == _WIDE:
            continue
        x = alt.X("month:O", title=None, sort=None).axis(
            labelAngle=0,
            labelOverlap=False,
            values=[f"{month:%Y-%m}" for month in _labelled(months, 12 if width == _WIDE else 4)],
            labelPadding=6,
            ticks=False,
            domainColor=_LINE,
            grid=False,
        )
        y = alt.Y("people:Q", title=None).axis(
            format=",d", tickMinStep=1, tickCount=5, domain=False, ticks=False, minExtent=52, maxExtent=52
        )
        chart = (
            alt.Chart(alt.InlineData(values=values))
            .mark_bar(stroke=_PAPER, strokeWidth=0.6, aria=False)
            .encode(
                x=x,
                y=y,
                color=alt.Color("series:N").scale(domain=list(SERIES), range=list(_COLOURS)).legend(None),
                order=alt.Order("order:Q"),
            )
            .properties(width=width - 96, height=height)
        )
        pictures.append(_drawn(chart, size))
    return tuple(pictures)


def series_of(category: str) -> str:
    """The series of the timeline that a category is drawn in."""
    return next((name for name, categories in SERIES.items() if category in categories), "rest")


def months_between(told: set[date]) -> list[date]:
    """Every month from the first to the last of those told, the last MONTHS of them."""
    if not told:
        return []
    first, last = min(told), max(told)
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers][-MONTHS:]


def _labelled(months: Sequence[date], most: int) -> Sequence[date]:
    every = -(-len(months) // most)
    return months[::-1][::every][::-1]


def _drawn(chart: Any, size: int) -> Picture:
    import vl_convert

    drawn = chart.configure(
        background="transparent", font="sans-serif", padding={"left": 2, "right": 26, "top": 8, "bottom": 6}
    ).configure_view(stroke=None)
    drawn = drawn.configure_axis(
        labelColor=_INK, gridColor=_LINE, labelFontSize=size, labelFlush=False, gridDash=[2, 3]
    )
    return picture(vl_convert.vegalite_to_svg(drawn.to_dict(), vl_version=_grammar()), CLASSES)


def _grammar() -> str:
    """The version of the grammar that Altair speaks, as vl-convert names it: v6.1."""
    import altair as alt

    return ".".join(alt.SCHEMA_VERSION.split(".")[:2])
