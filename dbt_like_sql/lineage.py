"""Where each model's rows come from, as a picture and as a table: read from ref() and source() in the SQL itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from statistics import fmean

from dbt_like_sql.project import Project

# Pixels: column to column, a box's width, row to row, below the headings.
_COLUMN, _BOX, _ROW, _TOP = 236, 176, 22, 40
_SOURCES = "sources"
_FILLS = {
    _SOURCES: "#eef1f5",
    "staging": "#e3edf9",
    "intermediate": "#f5ecd7",
    "marts": "#e4f2e2",
    "reporting": "#d9c9ef",
}


def lineage_reads(project: Project) -> dict[str, tuple[str, ...]]:
    """What each model reads: models, seeds and sources by name, in the order of its SQL; models in build order."""
    return {model.name: (*model.depends_on, *model.sources) for model in project.order}


def layers(project: Project) -> tuple[str, ...]:
    """The layers that the project has, in the order in which rows pass through them."""
    known = {model.layer for model in project.order}
    return tuple(layer for layer in (*_FILLS, *sorted(known - set(_FILLS))) if layer in known)


def lineage_svg(project: Project) -> str:
    """The models as an SVG picture, a column a layer, sources at the left; a line leads from each to what reads it."""
    reads = lineage_reads(project)
    columns = _arranged(_columns(project, reads), reads)
    at = {
        name: (_COLUMN * x + 12, _TOP + _ROW * y)
        for x, names in enumerate(columns.values())
        for y, name in enumerate(names)
    }
    width = _COLUMN * len(columns) - (_COLUMN - _BOX) + 24
    height = _TOP + _ROW * max(map(len, columns.values()), default=0) + 12
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        ' font-family="sans-serif" font-size="11">',
        f'<rect width="{width}" height="{height}" rx="6" fill="#fff"/>',
        *(_line(at[read], at[name]) for name, names in reads.items() for read in names),
    ]
    for x, (layer, names) in enumerate(columns.items()):
        parts.append(f'<text x="{_COLUMN * x + 12}" y="24" font-size="13" font-weight="bold">{escape(layer)}</text>')
        parts += [_box(*at[name], name, _FILLS.get(layer, "#fff")) for name in names]
    return "\n".join([*parts, "</svg>"])


def _columns(project: Project, reads: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    tables = {read for names in reads.values() for read in names} - set(reads)
    return {_SOURCES: sorted(tables)} | {
        layer: [model.name for model in project.order if model.layer == layer] for layer in layers(project)
    }


def _arranged(columns: Mapping[str, Sequence[str]], reads: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Each column in the order of what its models read: fewer lines cross."""
    height: dict[str, float] = {}

    def middle(name: str) -> float:
        known = [height[read] for read in reads.get(name, ()) if read in height]
        return fmean(known) if known else 0.0

    arranged = {}
    for layer, names in columns.items():
        arranged[layer] = sorted(names, key=middle)
        height.update((name, float(y)) for y, name in enumerate(arranged[layer]))
    return arranged


def _box(x: int, y: int, name: str, fill: str) -> str:
    return (
        f'<rect x="{x}" y="{y}" width="{_BOX}" height="18" rx="3" fill="{fill}" stroke="#889"/>'
        f'<text x="{x + 6}" y="{y + 13}">{escape(name)}</text>'
    )


def _line(start: tuple[int, int], end: tuple[int, int]) -> str:
    x1, y1, x2, y2 = start[0] + _BOX, start[1] + 9, end[0], end[1] + 9
    if start[0] == end[0]:  # within a layer: round the outside, from right edge to right edge
        x2 = x1
        bend = x1 + 24
        path = f"M{x1} {y1}C{bend} {y1} {bend} {y2} {x2} {y2}"
    else:
        middle = (x1 + x2) // 2
        path = f"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"
    return f'<path d="{path}" fill="none" stroke="#99a" stroke-width="0.8"/>'
