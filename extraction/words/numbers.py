"""Numbers as the Indonesian press writes them: 1.278, 1,24 juta, tujuh, seratusan, Tiga Ratus Lima (305)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick

from extraction.lexicon import check_one_of, read_table
from extraction.text.scan import scan

LARGEST = 1_000_000_000
"""Values above this are taken for identifiers (NIP, telephone, decree), not for counts."""

# No nested quantifier: a group of digits is read once, and what it is (thousands, decimals, a decree) is decided after.
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+\Z|\d{1,3}(?:,\d{3})+\Z")
_DECIMAL = re.compile(r"\d{1,4}[.,]\d{1,3}\Z")
_SCALE = re.compile(r" ?(ribuan|ribu|rb|jutaan|juta|jt|miliar|milyar)(?![a-z])")
_ROUND = re.compile(r" ?-? ?an(?![a-z])")
_SCALE_LETTERS = frozenset("rjm")
_IN_FIGURES = re.compile(r" ?\( ?(\d+(?:[.,]\d+)*) ?\)")
_IN_WORDS = re.compile(r" ?\( ?([a-z]{3,}(?: [a-z]{3,}){0,14}) ?\)")
_WORD = re.compile(r"[a-z]+")
_LETTERS_BEFORE = re.compile(r"[a-z]+\Z")
# Words that typing glues to the figure after them ("ada17 orang"); other letters before a figure make a code (R3, D4).
_GLUED = frozenset(
    (
        "ada",
        "dari",
        "dan",
        "untuk",
        "total",
        "sebanyak",
        "sejumlah",
        "melantik",
        "kepada",
        "sekitar",
        "serta",
        "lantik",
        "mencapai",
        "sk",
        "guru",
        "orang",
    )
)
# Words that typing glues to the figure before them ("425PPPK dilantik").
GLUED_AFTER = frozenset(
    ("orang", "pppk", "guru", "formasi", "pegawai", "tenaga", "honorer", "cpns", "pns", "asn", "nakes", "pelamar")
)
# "Ke-125 PPPK itu dilantik", "kepada ke-12 guru": all of them, where the phrase begins; "gaji ke-13 PNS" is the 13th.
_ALL_OF = re.compile(
    r"(?:\A|[.,;:(\"'!?]\s{0,4}|\n"
    r"|(?<![a-z])(?:kepada|dari|bagi|untuk|oleh|dan|serta|bahwa|terhadap|me[a-z]{4,}) )ke-\Z"
)
_ALL_WHO = re.compile(
    r" (?:orang|pppk|p3k|cpns|pns|asn|guru|pegawai|pejabat|tenaga|honorer|nakes|kepala (?:sekolah|desa|puskesmas|dinas)"
    r"|peserta|penerima|formasi|abdi|aparatur|calon|perawat|bidan|dokter|pelamar)(?![a-z])"
)
# What may stand between a word and the number that it leads to, in folded text: "hanya sekitar 40", "mencapai 1.200".
_SO_MANY = (
    "sebanyak|sejumlah|sekitar|kira-kira|kurang lebih|lebih dari|hampir|setidaknya|sedikitnya|paling sedikit|hanya|cuma"
)
SO_MANY = rf"(?: (?:{_SO_MANY}|total))*"
COMES_TO = rf"(?: (?:{_SO_MANY}|ada|mencapai|(?:ber)?jumlah(?:nya)?|tercatat|total(?:nya)?))*"


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A row of ``number_words.csv``: what a number word does to the number it stands in."""

    word: str
    kind: str
    value: int

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, ("atom", "round", "person", "add", "times", "tens", "scale"))


@dataclass(slots=True)  # not frozen, as cues are not
class Number:
    """A number in the text, whatever it counts. ``approximate``: rough by its own form ("4.000-an", "ribuan").

    ``form``: ``figures`` (1.278), ``words`` (tujuh), ``person`` (seorang). ``plain`` is True for figures without a
    thousands mark or a scale: only these can be years. ``scaled``: "ribu" or "juta" belongs to it.
    """

    start: int
    end: int
    value: int
    approximate: bool
    form: str
    plain: bool
    scaled: bool


def read_numbers(folded: str) -> list[Number]:
    """Numbers of a folded text, in order, none overlapping another; decimals, codes, ranges, clock times are none."""
    found = sorted([*_figures(folded), *_worded(folded)], key=lambda number: (number.start, -number.end))
    kept: list[Number] = []
    for number in found:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


def _figures(folded: str) -> list[Number]:
    numbers = []
    for match in _DIGITS.finditer(folded):
        start, end = match.span()
        before = folded[start - 1] if start else " "
        if before.isalnum() or before in "/-_.":
            if not (
                _is_glued(folded, start)
                or (before == "-" and (_is_dash(folded, start) or _is_all(folded, *match.span())))
            ):
                continue
        elif before in ":," and start > 1 and folded[start - 2].isdigit():
            continue
        value = _value(match.group())
        after = folded[end : end + 2]
        scale = _SCALE.match(folded, end) if after[-1:] in _SCALE_LETTERS or after[:1] in _SCALE_LETTERS else None
        if scale:
            scaled = (value if value is not None else _decimal(match.group())) or 0
            value = round(scaled * _words()[scale.group(1)].value)
            end = scale.end()
        if value is None or not 0 < value <= LARGEST:
            continue
        after = folded[end : end + 2]
        if after[:1].isalpha() and not _unglue(folded, end):
            continue
        if after[:1] in ("/", ":", "-", "_") and after[1:2].isdigit():
            continue
        rounded = _ROUND.match(folded, end) if after[:1] in "-a" or after == " a" or after == " -" else None
        if rounded:
            end = rounded.end()
        if after[:1] == "/" and not rounded:
            continue
        if after in (" (", "("):
            end = _behind_words(folded, end)
        numbers.append(
            Number(
                start,
                end,
                value,
                bool(rounded or (scale and scale.group(1).endswith("an"))),
                "figures",
                match.group().isdigit() and not scale,
                scale is not None,
            )
        )
    return numbers


def _behind_words(folded: str, end: int) -> int:
    """The end of the same number in words within brackets ("2.024 (dua ribu dua puluh empat)"), else ``end``."""
    spelt = _IN_WORDS.match(folded, end)
    if spelt is None:
        return end
    _, read, rows = _read_words(folded, spelt.start(1), _words())
    return spelt.end() if rows and read == spelt.end(1) else end


def _value(figures: str) -> int | None:
    if len(figures) > 15:
        return None
    if figures.isdigit():
        return int(figures)
    if _THOUSANDS.match(figures):
        return int(figures.replace(".", "").replace(",", ""))
    return None


def _decimal(figures: str) -> float | None:
    return float(figures.replace(",", ".")) if _DECIMAL.match(figures) else None


def _is_glued(folded: str, start: int) -> bool:
    word = _LETTERS_BEFORE.search(folded, max(0, start - 12), start)
    return word is not None and word.group() in _GLUED


def _is_dash(folded: str, start: int) -> bool:
    # A dash that is a bullet or a pause ("- 28 orang"), not one that binds a range or a code ("16-17", "ke-17").
    return start < 2 or folded[start - 2] == " "


def _is_all(folded: str, start: int, end: int) -> bool:
    return bool(_ALL_WHO.match(folded, end) and _ALL_OF.search(folded, max(0, start - 24), start))


def _unglue(folded: str, end: int) -> bool:
    word = _WORD.match(folded, end)
    return word is not None and (word.group() in GLUED_AFTER or word.group() == "an")


@cache
def _words() -> dict[str, NumberWord]:
    return {row.word: row for row in read_table("number_words.csv", NumberWord)}


@cache
def _openers() -> AhoCorasick:
    return AhoCorasick([word for word, row in _words().items() if row.kind in ("atom", "round", "person")])


def _worded(folded: str) -> list[Number]:
    numbers = []
    done = 0
    words = _words()
    for _, start, _end in scan(_openers(), folded):
        if start < done or (start and (folded[start - 1].isalnum() or folded[start - 1] == "-")):
            continue
        value, end, rows = _read_words(folded, start, words)
        if not rows or value <= 0:
            continue
        done = end
        figures = _IN_FIGURES.match(folded, end)
        stated = _value(figures.group(1)) if figures else None
        if figures and stated:
            value, end = stated, figures.end()  # the figures in the brackets are what the reader trusts
        rounded = any(
            row.kind in ("round", "tens") or (row.kind == "scale" and row.word.endswith("an")) for row in rows
        )
        form = "person" if rows[0].kind == "person" else "figures" if stated else "words"
        scaled = any(row.kind in ("scale", "times") for row in rows)
        numbers.append(Number(start, end, value, rounded, form, False, scaled))
        done = end
    return numbers


def _read_words(folded: str, start: int, words: dict[str, NumberWord]) -> tuple[int, int, list[NumberWord]]:
    total = group = unit = 0
    end = start
    rows: list[NumberWord] = []
    position = start
    while match := _WORD.match(folded, position):
        row = words.get(match.group())
        if row is None:
            break
        if row.kind in ("atom", "round", "person"):
            if unit and row.value < 100:
                break  # "satu dua": two numbers, not one
            if row.value >= 1000:
                total, unit = total + row.value, 0
            elif row.value >= 10:
                group, unit = group + row.value, 0
            else:
                unit = row.value
        elif not rows:
            break
        elif row.kind == "add":
            group, unit = group + unit + row.value, 0
        elif row.kind in ("times", "tens"):
            group, unit = group + unit * row.value, 0
        else:
            total, group, unit = (total + group + unit) * row.value, 0, 0
        rows.append(row)
        end = match.end()
        position = end + 1 if folded[end : end + 1] == " " else len(folded)
        if row.kind == "person" or len(rows) > 12:
            break
    if len(rows) == 1 and rows[0].kind == "atom" and folded[end : end + 1] == "-":
        return 0, end, []  # "satu-satunya", "dua-duanya"
    return total + group + unit, end, rows
