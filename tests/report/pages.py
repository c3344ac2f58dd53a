"""A page of the report as its figures, and as the numbers that name no query."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"meta", "link", "br", "img", "input", "hr"}
_TOLD = {"time", "code", "svg", "style", "title", "bdi", "blockquote"}  # figures, and what is no figure of ours


@dataclass
class Figure:
    """An element that names query, row and column; ``shown`` is what people read."""

    tag: str
    attributes: dict[str, str]
    shown: str = ""

    @property
    def place(self) -> tuple[str, str, str]:
        return self.attributes["data-query"], self.attributes["data-key"], self.attributes["data-column"]


@dataclass
class _Open:
    tag: str
    attributes: dict[str, str]
    figure: Figure | None = None


@dataclass
class Read(HTMLParser):
    """What was read of a page: its ``figures``, and the ``unmarked`` numbers outside them."""

    figures: list[Figure] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Open] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if "href" in attributes and tag == "a":
            self.links.append(attributes["href"])
        if tag in _VOID:
            return
        opened = _Open(tag, attributes)
        if "data-query" in attributes:
            opened.figure = Figure(tag, attributes)
            self.figures.append(opened.figure)
        self._open.append(opened)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        inside = [each.figure for each in self._open if each.figure]
        for figure in inside:
            figure.shown += data
        if not inside and not any(each.tag in _TOLD for each in self._open):
            self.unmarked += re.findall(r"\d[\d.,]*", data)


def read(html: str) -> Read:
    """Read a page."""
    page = Read()
    page.feed(html)
    page.close()
    return page
