"""Pictures of charts, cleaned: only what draws stays, colours become classes of the page, words can be said anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

from markupsafe import Markup, escape

_SVG = "{http://www.w3.org/2000/svg}"
_DRAWING = {"svg", "g", "path", "line", "text", "rect"}
_KEPT = {"d", "transform", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "opacity", "stroke-width"} | {
    "stroke-dasharray",
    "stroke-miterlimit",
    "text-anchor",
    "font-size",
    "font-weight",
    "dy",
    "dx",
}
_NOTHING = {"none", "transparent"}
_EMPTY = {"", "M0,0h0v0h0Z"}  # paths of axes that have no line


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing in SVG without its outer element; ``words`` are the texts in it, in order, where ``{}`` stands."""

    width: int
    height: int
    pieces: tuple[str, ...]
    words: tuple[str, ...]

    def said(self, say: Callable[[str], str], *, name: str, title: str, description: str, kind: str) -> Markup:
        """The picture with each of its words as ``say`` has it, titled and described for those who do not see it."""
        inside = [self.pieces[0]]
        for word, piece in zip(self.words, self.pieces[1:], strict=True):
            inside += [str(escape(say(word))), piece]
        return Markup(
            '<svg class="chart {kind}" role="img" aria-labelledby="{name}-title {name}-desc" '
            'viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
            '<title id="{name}-title">{title}</title><desc id="{name}-desc">{description}</desc>{inside}</svg>'
        ).format(
            kind=kind,
            name=name,
            width=self.width,
            height=self.height,
            title=title,
            description=description,
            inside=Markup("".join(inside)),
        )


def picture(svg: str, classes: Mapping[str, str]) -> Picture:
    """Read what vl-convert drew. A fill or stroke that ``classes`` names becomes its class, any other is left out."""
    root = ElementTree.fromstring(svg)
    _, _, width, height = root.attrib["viewBox"].split()
    pieces, words = [""], []

    def write(element: ElementTree.Element) -> None:
        tag = element.tag.removeprefix(_SVG)
        hidden = element.attrib.get("display") == "none" or element.attrib.get("d") in _EMPTY
        if tag not in _DRAWING or hidden or (tag == "g" and not len(element)):
            return
        pieces[-1] += f"<{tag}{_attributes(element, classes)}>"
        if tag == "text" and element.text:
            words.append(element.text)
            pieces.append("")
        for child in element:
            write(child)
        pieces[-1] += f"</{tag}>"

    for child in root:
        write(child)
    return Picture(round(float(width)), round(float(height)), tuple(pieces), tuple(words))


def _attributes(element: ElementTree.Element, classes: Mapping[str, str]) -> str:
    kept = {name: value for name, value in element.attrib.items() if name in _KEPT}
    names = []
    for what in ("fill", "stroke"):
        colour = element.attrib.get(what, "").lower()
        if colour in classes:
            names.append(f"{what}-{classes[colour]}")
        elif colour in _NOTHING:
            kept[what] = "none"
    if element.tag == f"{_SVG}text":
        kept.pop("font-family", None)
    text = "".join(f' {name}="{_rounded(str(escape(value)))}"' for name, value in kept.items())
    return text + (f' class="{" ".join(names)}"' if names else "")


def _rounded(value: str) -> str:
    """Coordinates to a tenth of a pixel."""
    return re.sub(r"\d+\.\d{2,}", lambda found: f"{float(found[0]):.1f}", value)
