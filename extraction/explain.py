"""An article's facts for a reader at a terminal: each in its sentence, with the rules that made it.

Article text is hostile: control characters are shown, not obeyed, and nothing in it is read as markup.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from extraction.certainty import (
    CATEGORY,
    HEADLINE,
    OCCUPATION,
    Context,
    Sign,
    category_signs,
    headline_signs,
    occupation_signs,
    signs_against,
)
from extraction.kinds.kind_words import lean, words_for
from extraction.model import Article, Document, Headcount
from extraction.statuses.status_words import signs_for
from extraction.text.layout import read_layout

_CONTEXT = 160  # characters of a sentence shown on each side of a fact
_UNSURE = 0.8  # below this chance the signs against a reading are named


def explain(article: Article, text: str, source: str, stream: TextIO) -> None:
    """Write the article's facts to ``stream``, coloured where it is a terminal."""
    console = Console(file=stream, markup=False, emoji=False, highlight=False)
    console.print(Text.assemble((printable(source), "bold"), "  ", printable(article.title or "(no title)")))
    region = article.region.name if article.region else f"none: {article.region_reason}"
    day = article.event_date.isoformat() if article.event_date else "none"
    console.print(Text(printable(f"kind {article.kind} · region {region} · event {day} ({article.event_date_basis})")))
    document = read_layout(text)
    _print_lean(console, article, document)
    by_signs = signs_for(document, article.headcounts, article.kind)
    told = Context(document, article.headcounts, article.headline, article.kind)
    _print_headline_certainty(console, article, told)
    for number, headcount in enumerate(article.headcounts):
        _print_headcount(console, article, text, number, headcount)
        if by_signs[number]:
            _print_dim(console, f"status by words: {'; '.join(by_signs[number])}")
        _print_certainty(console, told, number)
    for breakdown in article.breakdowns:
        total = article.headcounts[breakdown.total].value
        parts = [article.headcounts[part].value for part in breakdown.parts]
        difference = sum(parts) - total
        verdict = "adds up" if difference == 0 else f"differs by {difference:+d}"
        console.print(Text.assemble(("split ", "bold"), f"{total} = {' + '.join(map(str, parts))}: {verdict}"))
    for mention in article.dates:
        stated = mention.date.isoformat() if mention.date else f"no day: {mention.problem or 'no year'}"
        console.print(Text.assemble(("date ", "bold"), f"{stated} · {mention.role} · year {mention.year_basis}"))
        _print_sentence(console, article, text, mention.start, mention.end)
    for official in article.officials:
        console.print(Text.assemble(("official ", "bold"), printable(f"{official.name}, {official.position}")))
        _print_sentence(console, article, text, official.start, official.end)
    for quote in article.quotes:
        console.print(Text.assemble(("quote ", "bold"), printable(quote.speaker or "speaker not named")))
        _print_sentence(console, article, text, quote.start, quote.end)
    console.print()


def printable(text: str) -> str:
    """``text`` on one line, with control and other unprintable characters written out: ``\\x1b``, ``\\u202e``."""
    return "".join(
        char if char.isprintable() else " " if char in "\n\t\r" else char.encode("unicode_escape").decode()
        for char in text
    )


def _print_lean(console: Console, article: Article, document: Document) -> None:
    by = lean(document)
    if by.trust:
        words = ", ".join(words_for(document, article.kind))
        _print_dim(
            console,
            f"kind by words: {getattr(by, article.kind):.1f} times the cues of title and lead ({words or 'none'})",
        )


def _print_headline_certainty(console: Console, article: Article, told: Context) -> None:
    said = "no headline" if article.headline is None else f"headline {article.headcounts[article.headline].value}"
    line = f"{said}: right {_in_hundred(article.headline_certainty)}"
    _print_dim(console, line + _against(HEADLINE, article.headline_certainty, headline_signs(told)))


def _print_certainty(console: Console, told: Context, number: int) -> None:
    certainty = told.headcounts[number].certainty
    if certainty is None:
        return
    line = f"right: category {_in_hundred(certainty.category)}"
    line += _against(CATEGORY, certainty.category, category_signs(told, number))
    line += f", occupation {_in_hundred(certainty.occupation)}"
    line += _against(OCCUPATION, certainty.occupation, occupation_signs(told, number))
    _print_dim(console, f"{line}, status {_in_hundred(certainty.status)}")


def _in_hundred(chance: float) -> str:
    return f"{100 * chance:.0f} times in 100"


def _against(field: str, chance: float, signs: Iterable[Sign]) -> str:
    against = signs_against(field, signs) if chance < _UNSURE else []
    return f" (against it {'; '.join(against)})" if against else ""


def _print_dim(console: Console, line: str) -> None:
    console.print(Padding(Text(printable(line), style="dim"), (0, 0, 0, 4)))


def _print_headcount(console: Console, article: Article, text: str, number: int, headcount: Headcount) -> None:
    marks = ["headline"] if number == article.headline else []
    if headcount.of is not None:
        marks.append(f"part of {article.headcounts[headcount.of].value}")
    elif headcount.role == "total":
        marks.append("total")
    if headcount.approximate:
        marks.append("approximate")
    said = [headcount.category, headcount.occupation, headcount.label, headcount.status, *marks]
    words = printable(" · ".join(part for part in said if part))
    console.print(Text.assemble((f"{headcount.value} ", "bold green"), words))
    _print_sentence(console, article, text, headcount.start, headcount.end)
    if headcount.rules:
        _print_dim(console, f"rules: {', '.join(headcount.rules)}")
    for field, reason in headcount.undecided:
        console.print(Padding(Text(printable(f"{field} undecided: {reason}"), style="yellow"), (0, 0, 0, 4)))


def _print_sentence(console: Console, article: Article, text: str, start: int, end: int) -> None:
    index = bisect_right(article.sentences, start, key=lambda sentence: sentence.start) - 1
    low, high = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
    if index >= 0:
        sentence = article.sentences[index]
        low, high = max(low, sentence.start), max(min(high, sentence.end), min(end, high))
    line = Text.assemble(
        (f"{start}-{end} ", "dim"),
        printable(text[low:start]),
        (printable(text[start:end]), "reverse"),
        printable(text[end:high]),
    )
    console.print(Padding(line, (0, 0, 0, 4)))
