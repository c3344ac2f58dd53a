"""Text to lines and sentences, each with its kind: what is the article, and what is the page around it.

A line's own form comes first (:mod:`extraction.text.line_forms`), then its neighbours: lines of a hard-wrapped
paragraph become one block, the lines above the first prose are title, captions and time stamps, short lines below it
are headings or a table's rows. Every step looks at a bounded window, so time grows with the length of the text alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from extraction.model import Document, Line, LineKind, Sentence
from extraction.text.folding import fold
from extraction.text.line_forms import is_loose, is_titled, own_kind
from extraction.text.sentences import has_links, split_block

_DATELINE = re.compile(
    r"\W{0,3}(?:[A-Z][A-Z .'/-]{2,40}|[\w .,'-]{2,40}\([^()]{2,40}\)|[\w.-]{2,40}\.(?i:id|com|net|co|news|org)"
    r"|[A-Z][A-Z .'-]{2,30},\s*[\w. -]{2,40})\s*(?:[-–—]|\|\||:|;)\s"
)
_DIGIT = re.compile(r"\d")
_COUNTED_ROW = re.compile(
    r"[=:\s]\d[\d.]*(?:\s+(?:orang|formasi|pegawai|peserta|guru|posisi|kursi))?\W*$", re.IGNORECASE
)
_ROW = re.compile(r"(?:\d|[\w /,.()-]{2,60}:\s*\d)")
_RUNS_ON = 30  # characters of a line at least whose sentence goes on in the next one
# A line that ends in such a word goes on in the next one, however short it is.
_OPEN_END = re.compile(
    r"(?:^|\s)(?:kepada|untuk|dari|di|ke|pada|oleh|dengan|bagi|yang|dan|serta|sebanyak|sejumlah|sebagai|menjadi|para"
    r"|terhadap|dalam|adalah|yakni|yaitu|atau|melantik|menyerahkan|membagikan|mengangkat)$"
)
_LONE_BULLETS = frozenset("-–—•*·▪►●○")  # each alone on the line above its item
_MAX_WRAP = 140  # no page wraps its lines further right


@dataclass(slots=True)
class _Block:
    """One line, or the lines of one hard-wrapped paragraph; ``first`` and ``last`` index the lines that are not blank.

    ``row`` counts all lines of the text.
    """

    row: int
    first: int
    last: int
    start: int
    end: int
    kind: LineKind | None
    text: str


def read_layout(text: str) -> Document:
    """Make out the lines and sentences of ``text``; sentences cover every character that is not white space."""
    blocks = _blocks(text)
    spans = [(block.start, block.end) for block in blocks]
    blocks = _join_wrapped(text, blocks)
    title = _settle_head(blocks)
    _settle_rest(blocks)
    _settle_link_list(blocks)
    lines: list[Line] = []
    sentences: list[Sentence] = []
    links = has_links(text)
    for paragraph, block in enumerate(blocks):
        kind = block.kind or LineKind.BODY
        for start, end in spans[block.first : block.last + 1]:
            lines.append(Line(start, end, kind))
        split_block(text, block.start, block.end, kind, paragraph, block.first, sentences, links)
    starts = tuple([sentence.start for sentence in sentences])
    return Document(text, fold(text), tuple(lines), tuple(sentences), starts, title)


def _blocks(text: str) -> list[_Block]:
    """The lines that are not blank, each with the kind of its own form."""
    blocks: list[_Block] = []
    position = 0
    for row, raw in enumerate(text.splitlines(keepends=True)):
        stripped = raw.strip()
        if stripped:
            start = position + raw.index(stripped)
            index = len(blocks)
            kind = own_kind(stripped)
            if kind is None and blocks and row - blocks[-1].row == 1 and blocks[-1].text in _LONE_BULLETS:
                kind = LineKind.ITEM  # many pages lose the space behind a bullet to a line's end
            blocks.append(_Block(row, index, index, start, start + len(stripped), kind, stripped))
        position += len(raw)
    return blocks


def _join_wrapped(text: str, blocks: list[_Block]) -> list[_Block]:
    """Join lines that one sentence runs through, also where one empty line was put between them."""
    _reopen_stamps(blocks)
    joined = _wrapped(blocks)
    if not joined:
        return blocks
    merged: list[_Block] = []
    for index, block in enumerate(blocks):
        if index - 1 in joined:
            merged[-1].last, merged[-1].end = block.last, block.end
        else:
            merged.append(block)
    for block in merged:
        if block.first != block.last:
            block.text = text[block.start : block.end]
    return merged


def _reopen_stamps(blocks: list[_Block]) -> None:
    """Leave open what lines are whose sentence goes on in the next, though they look like a time stamp."""
    for above, block in pairwise(blocks):
        # '"Per tanggal 2 Agustus 2021 pukul 23.59 WIB verifikasi' above 'administrasi selesai': no page's time stamp.
        goes_on = block.kind is None and block.row - above.row == 1 and block.text[0].islower()
        if above.kind is LineKind.BYLINE and goes_on and len(above.text) >= _RUNS_ON:
            above.kind = None


def _wrapped(blocks: list[_Block]) -> set[int]:
    """Indexes of the blocks whose sentence runs on in the next."""
    broken: list[int] = []  # those whose sentence may
    runs_on: list[int] = []
    for index, (above, block) in enumerate(pairwise(blocks)):
        gap = block.row - above.row
        if block.kind is not None or gap > 2 or above.text[-1] in ".!?:;…":
            continue
        if above.kind not in (None, LineKind.ITEM) or _DATELINE.match(block.text):
            continue
        if (block.text[0].islower() and len(above.text) >= (_RUNS_ON if gap == 1 else 80)) or (
            gap == 1 and above.kind is None and _OPEN_END.search(above.text[-14:])
        ):
            runs_on.append(index)
        elif gap == 1:
            broken.append(index)
    # Where most lines break a sentence the page is wrapped; there a full line runs on before a capital too.
    width = max((len(blocks[index].text) for index in runs_on), default=0)
    if width <= _MAX_WRAP and (len(runs_on) >= 3 or len(runs_on) > len(broken)):
        runs_on += [index for index in broken if len(blocks[index].text) * 4 >= width * 3]
    return set(runs_on)


def _settle_head(blocks: list[_Block]) -> str | None:
    """Kinds of the lines above the first prose; returns the title."""
    head, prose = _find_head(blocks)
    if prose is not None:
        prose.kind = LineKind.BODY
    title = _choose_title(head)
    if title is None:
        for block in head:
            block.kind = LineKind.HEADING
        return None
    words = " ".join(title.text.split())
    for block in head:
        if block is title or " ".join(block.text.split()) == words:
            block.kind = LineKind.TITLE
        elif block.start > title.start and (len(block.text) > 70 or block.text[-1] in ")]"):
            block.kind = LineKind.CAPTION
        else:
            block.kind = LineKind.HEADING
    if prose is not None and head[-1] is not title and _is_source_line(head[-1].text):
        head[-1].kind = LineKind.BYLINE
    return words


def _find_head(blocks: list[_Block]) -> tuple[list[_Block], _Block | None]:
    """The short lines above the first prose, and that; what else stands above the dateline is a caption."""
    head: list[_Block] = []
    for index, block in enumerate(blocks):
        if block.kind is LineKind.ITEM and not is_loose(block.text):
            break
        if block.kind is not None:
            continue
        if _DATELINE.match(block.text):
            return head, block
        if is_loose(block.text):
            head.append(block)
        elif block.text[-1] not in '.”"!?:' and any(
            after.kind is None and _DATELINE.match(after.text) for after in blocks[index + 1 : index + 5]
        ):
            block.kind = LineKind.CAPTION  # one sentence without its full stop above the dateline
        else:
            return head, block
    return head, None


def _choose_title(head: list[_Block]) -> _Block | None:
    long_enough = [block for block in head if len(block.text.split()) >= 3]
    seen: set[str] = set()
    for block in long_enough:  # a page often prints its title twice: above the picture and below
        if block.text in seen:
            return next(first for first in long_enough if first.text == block.text)
        seen.add(block.text)
    return long_enough[0] if long_enough else None


def _is_source_line(line: str) -> bool:
    """ "Pemkab Sidoarjo, Bhirawa" above the first paragraph: place and paper."""
    return len(line) <= 45 and line.count(",") == 1 and is_titled(line) and not _DIGIT.search(line)


def _settle_rest(blocks: list[_Block]) -> None:
    """Kinds of what is left: rows of a list that a colon opened, headings, prose."""
    in_list = False
    for block in blocks:
        if block.kind is None:
            loose = is_loose(block.text)
            short = len(block.text) <= 120
            if in_list and short and (loose or (block.text[-1] in ";,." and _ROW.match(block.text))):
                block.kind = LineKind.ITEM
            elif loose and short and len(block.text.split()) <= 16:
                block.kind = LineKind.HEADING
            else:
                block.kind = LineKind.BODY
        in_list = block.kind is LineKind.ITEM or (block.kind is LineKind.BODY and block.text[-1] == ":")


def _settle_link_list(blocks: list[_Block]) -> None:
    """Links to other articles: what follows "Berita Terkait:", and the bulleted headlines that end a page."""
    opened = False
    for block in blocks:
        if block.kind is LineKind.RELATED:
            opened = len(block.text) <= 30 and (block.text[-1] in ":»" or len(block.text.split()) <= 2)
        elif opened and block.kind in (LineKind.HEADING, LineKind.ITEM) and is_loose(block.text):
            block.kind = LineKind.RELATED
        else:
            opened = False
    tail: list[_Block] = []
    for block in reversed(blocks):
        if block.kind is LineKind.ITEM and is_loose(block.text) and is_titled(block.text):
            tail.append(block)
        elif block.kind in (LineKind.BODY, LineKind.CAPTION, LineKind.ITEM, LineKind.TITLE, LineKind.HEADING):
            if block.text[-1] == ":" or block.kind is LineKind.ITEM:
                return
            break
    counted = all(_COUNTED_ROW.search(block.text) for block in tail)  # "* Guru = 500 orang"
    if len(tail) >= 2 and not counted and all(len(block.text.split()) >= 5 for block in tail):
        for block in tail:
            block.kind = LineKind.RELATED
