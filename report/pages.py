"""The report's pages as HTML: every word of the press is escaped, nothing is fetched, no script is needed."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from markupsafe import Markup

from report.contents import Contents
from report.figures import Table
from report.language import CODES, languages
from report.presenting import Page

_HERE = Path(__file__).parent
# A page a row: its template, and the query that names its folder too.
_FOLDERS = {
    "province": "provinces",
    "region": "regions",
    "category": "categories",
    "occupation": "occupations",
    "event": "events",
}


def pages(figures: Mapping[str, Table], *, version: str) -> Iterator[tuple[str, str]]:
    """Every page of the report as its path and its HTML. ``version``: sha256 of the published file."""
    contents = Contents(figures, version)
    for language in languages():
        below = "" if language.code == CODES[0] else f"{language.code}/"
        for path, template, values in _listed(contents):
            yield below + path, _render(template, Page(contents, language, path), **values)


def _listed(contents: Contents) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, template and subject of every page."""
    yield "index.html", "overview.html.jinja", {}
    yield "events/index.html", "events.html.jinja", {}
    for name, table in _FOLDERS.items():
        for row in contents[table]:
            yield f"{table}/{row.key}.html", f"{name}.html.jinja", {name: row}
    for article_id, facts in contents.loose_articles.items():
        yield f"articles/{article_id}.html", "article.html.jinja", {"facts": facts}


def _render(template: str, page: Page, **values: Any) -> str:
    style, allowed = _style()
    return str(
        _environment()
        .get_template(template)
        .render(page=page, data=page.contents, say=page.say, style=style, allowed=allowed, **values)
    )


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _style() -> tuple[Markup, str]:
    """The style of every page, and the word by which a browser is allowed to follow this one and no other."""
    written = (_HERE / "style.css").read_text(encoding="utf-8")
    style = re.sub(r"\s*([{};,>])\s*", r"\1", re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL))
    style = re.sub(r"\s+", " ", style).strip()
    return Markup(style), f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"
