"""How a page says what it tells: figures that name their query, days, links, checks in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from markupsafe import Markup, escape

from report.charts import SERIES
from report.contents import NOWHERE, Contents, is_unsure
from report.explained import ground, parts_of_sum, reasons_of, rule
from report.figures import Row
from report.language import CODES, NAMES, Language, label
from report.marked import by_sentence, marked, plain
from report.svg import Picture

_SAFE = re.compile(r"[0-9A-Za-z_][0-9A-Za-z_.]*\Z")


class Page:
    """One page in one language. ``path``: where it lies below the language's own folder."""

    sections = ("provinces", "months", "occupations", "waiting", "checks", "quality", "sources")  # of the first page

    def __init__(self, contents: Contents, language: Language, path: str) -> None:
        self.contents = contents
        self.language = language
        self.path = path
        self.up = "../" * path.count("/")
        self.say = language.say
        self.count = language.count

    # Places

    def switch(self, code: str) -> str:
        """The address of this page in the other language."""
        if code == self.language.code:
            return self.path.rsplit("/", 1)[-1]
        return f"{self.up}en/{self.path}" if code == "en" else f"{self.up}../{self.path}"

    def languages(self) -> list[tuple[str, str, str]]:
        """Code, own name and address of this page, for every language."""
        return [(code, NAMES[code], self.switch(code)) for code in CODES]

    def home(self) -> str:
        """The address of the first page."""
        return f"{self.up}index.html"

    def province(self, key: str) -> str:
        """The address of a province's page."""
        return f"{self.up}provinces/{_name(key)}.html"

    def region(self, key: str) -> str:
        """The address of a government's page."""
        return f"{self.up}regions/{_name(key)}.html"

    def kind(self, key: str) -> str:
        """The address of a kind of work's page."""
        return f"{self.up}occupations/{_name(key)}.html"

    def category_page(self, code: str) -> str:
        """The address of a category's page."""
        return f"{self.up}categories/{_name(code)}.html"

    def event(self, event_id: str, fact: str | None = None) -> str:
        """The address of an event's page, or of a number's sentence on it."""
        return f"{self.up}events/{_name(event_id)}.html" + (f"#{fact}" if fact else "")

    def fact(self, row: Row) -> str:
        """The address of a number's sentence: on its event's page, else on its article's."""
        if row.event_id is not None:
            return self.event(row.event_id, row.key)
        return f"{self.up}articles/{_name(row.article_id)}.html#{row.key}"

    def fact_of(self, headcount_id: str | None) -> str | None:
        """The address of the sentence of a number, by its id; None where it is not published."""
        found = self.contents.facts.get(headcount_id) if headcount_id else None
        return self.fact(found) if found else None

    def article_home(self, row: Row) -> str | None:
        """The address of the article that a check is about: on its event's page, else on its own."""
        if row.event_id is not None:
            return self.event(row.event_id, f"a-{_name(row.article_id)}")
        facts = self.contents.of("facts", "article_id", row.article_id)
        loose = next((fact for fact in facts if fact.event_id is None), None)
        found = loose or next(iter(facts), None)
        return self.fact(found) if found else None

    # Figures

    # Put together as strings, each piece escaped or a number: Markup.format is far slower, and of these there are a
    # hundred thousand in a large report.

    def figure(self, row: Row, column: str, href: str | None = None, *, size: bool = False) -> Markup:
        """A number with the query, row and column that it comes from; ``size``: without its sign."""
        value = row.values[column]
        if value is None:
            return Markup(f'<span class="soft" title="{self.say("not_stated")}">–</span>')
        share = isinstance(value, float)
        shown = self.language.percent(value) if share else self.language.number(abs(value) if size else value)
        sized = ' data-size=""' if size else ""
        data = f'<data value="{escape(value)}"{_source(row, column)}{sized}>{escape(shown)}</data>'
        return Markup(f'<a href="{escape(href)}">{data}</a>' if href else data)

    def unsure(self, row: Row | None) -> Markup:
        """A mark with the chance that a figure was read right, where that is small; nothing where it is not."""
        if row is None or not is_unsure(row):
            return Markup()
        chance = self.say("unsure.chance", chance=self.language.percent(row.certainty))
        heard = self.say("unsure.chance", chance=self.figure(row, "certainty"))
        shown = f'{self.say("tag.unsure")}<span class="unseen">: {heard}</span>'
        return Markup(f' <span class="tag warn" title="{chance}">{shown}</span>')

    def day(self, row: Row, column: str) -> Markup:
        """A day or moment with the query, row and column that it comes from."""
        value = row.values[column]
        if value is None:
            return Markup(f'<span class="soft">{self.say("no_day")}</span>')
        moment = isinstance(value, datetime)
        shown = self.language.moment(value) if moment else self.language.day(value)
        stamp = value.isoformat(timespec="seconds") if moment else value.isoformat()
        return Markup(f'<time datetime="{stamp}"{_source(row, column)}>{escape(shown)}</time>')

    def month(self, value: date | None) -> Markup:
        """A month, or that there is none."""
        if value is None:
            return self.say("no_day")
        return Markup(f'<time datetime="{value:%Y-%m}">{escape(self.language.month(value))}</time>')

    # Names

    def category(self, code: str) -> str:
        """What a category is called where its name stands alone: in a cell, a heading."""
        return self.named("category", code)

    def of_category(self, code: str) -> str:
        """What a category is called among other words: 31 functional posts."""
        return self.language.name("category", code)

    def named(self, group: str, code: str) -> str:
        """What a code (status, severity) is called where its name stands alone."""
        return label(self.language.name(group, code))

    def text(self, value: object | None) -> Markup:
        """Words of the press or of a file's name, apart from the words around them."""
        if value is None or value == "not stated":
            return Markup(f'<span class="soft">{self.say("not_stated")}</span>')
        return Markup(f'<bdi lang="id">{plain(value)}</bdi>')

    def titled(self, fact: Row) -> Markup:
        """An article's title; where it has none, that and its file."""
        return self.text(fact.title) if fact.title else self.say("no_title.file", file=self.text(fact.source_path))

    def occupation(self, name: str) -> Markup:
        """A kind of work where its name stands alone: ours are translated, the article's own stay."""
        return escape(label(said)) if (said := self._occupation(name)) else self.text(label(name))

    def of_occupation(self, name: str) -> Markup:
        """A kind of work among other words."""
        return escape(said) if (said := self._occupation(name)) else self.text(name)

    def _occupation(self, name: str) -> str | None:
        return self.language.phrases.get(f"occupation.{name}")

    def employer(self, row: Row) -> Markup:
        """A government or agency, or that none is named."""
        return self.text(row.region) if row.region else self.say("no_employer")

    def province_name(self, row: Row) -> Markup:
        """A province, or what the page without one holds."""
        return plain(row.province) if row.key != NOWHERE else self.say("no_province")

    # Sentences

    def sentence(self, fact: Row) -> Markup:
        """A number's sentence, the number marked."""
        if fact.sentence is None or fact.mark_start is None:
            return plain(fact.text)
        return marked(fact.sentence, [fact], anchors=False)

    def sentences(self, facts: Sequence[Row]) -> list[tuple[Markup, list[Row]]]:
        """An article's sentences that hold numbers, these marked and named, each with its numbers."""
        return [(marked(sentence, rows, anchors=True), rows) for sentence, rows in by_sentence(facts)]

    # Checks and reasons

    def check(self, row: Row) -> Markup:
        """A check of a stated number in words."""
        kind = "holds" if row.holds else ("few" if row.difference < 0 else "many")
        fact = next(iter(self.contents.of("facts", "article_id", row.article_id)), None)
        return self.say(
            f"check.{row.check_kind}.{kind}",
            stated=self.figure(row, "stated", self.article_home(row)),
            computed=self.figure(row, "computed"),
            difference=self.figure(row, "difference", size=True),
            category=self.of_category(row.category),
            publisher=self.text(fact.publisher) if fact and fact.publisher else self.say("unnamed_publisher"),
        )

    def sum_of(self, row: Row) -> Markup | None:
        """The parts of a sum that was checked; None where the check is of another kind."""
        parts = parts_of_sum(row.explanation or "", self.language, self.text) if row.check_kind == "parts_sum" else None
        return self._explained(row, "explanation", parts) if parts else None

    def reasons(self, row: Row) -> Markup | None:
        """Why some of those who wait do; None where no reason is given."""
        reasons = reasons_of(row.reasons or "", self.language, self.text)
        return self._explained(row, "reasons", Markup("; ").join(reasons)) if reasons else None

    def rule(self, row: Row) -> Markup:
        """The rule by which a source's figure was chosen, or another was."""
        return self._explained(row, "reason", rule(row.reason, self.language, self.text))

    def ground(self, row: Row) -> Markup:
        """Why an article is taken to tell of its event."""
        return self._explained(row, "ground", ground(row.ground, self.language, self.text))

    def words(self, row: Row, column: str) -> Markup:
        """What a column of our own English words says."""
        return self._explained(row, column, Markup(f'<span lang="en">{plain(row.values[column])}</span>'))

    def _explained(self, row: Row, column: str, said: Markup) -> Markup:
        """What a column of words says, with the query, row and column that its numbers come from."""
        return Markup(f'<span{_source(row, column)} data-words="">{said}</span>')

    # Charts

    def chart(self, name: str, pictures: Sequence[Picture], title: str) -> Markup:
        """A chart for a desk and for a phone; the page's style shows one of them."""
        kinds = ("wide", "narrow") if len(pictures) > 1 else ("only",)
        drawn = [
            each.said(
                self._word,
                name=f"{name}-{kind}",
                title=self.say(title),
                description=self.say("chart.description"),
                kind=kind,
            )
            for kind, each in zip(kinds, pictures, strict=True)
        ]
        return Markup("").join(drawn)

    def series(self) -> list[tuple[int, Markup]]:
        """The timeline's series: number of the colour, and name."""
        return [(number, self.say(f"series.{name}")) for number, name in enumerate(SERIES, 1)]

    def _word(self, word: str) -> str:
        """A word of a chart: a month, a number of its axis, or a name."""
        if re.fullmatch(r"\d{4}-\d\d", word):
            return self.language.month(date.fromisoformat(f"{word}-01"), short=True)
        if re.fullmatch(r"\d{1,3}(,\d{3})*", word):
            return self.language.number(int(word.replace(",", "")))
        return label(self._occupation(word) or word)


def _source(row: Row, column: str) -> str:
    """Attributes that say where a figure comes from."""
    return f' data-query="{row.query}" data-key="{plain(row.key)}" data-column="{column}"'


def _name(key: str) -> str:
    """A key as a file's name. Raises ValueError for one that is more than letters, digits and points."""
    if not _SAFE.match(key):
        raise ValueError(f"{key!r} names no page.")
    return key
