"""The published file's own explanations, said anew in each language: sums, reasons of those who wait, rules of choice.

The views give them as English sentences of a known form. What is not of that form is shown as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import Markup

from report.language import Language
from report.marked import plain

Words = Callable[[object], Markup]  # the press's own words, apart from the words around them
_PART = re.compile(r"([\d,]+) ?(.*)\Z", re.DOTALL)
_SUM = re.compile(r"[\d,]+ \w+ (?:= (?P<equal>.+)|stated, but (?P<other>.+) makes [\d,]+: .+)\Z", re.DOTALL)
_LED = re.compile(r"(agrees within a tenth|another figure stands before it): (.+)\Z")
_VOTES = re.compile(r"(?:one source|(\d+) sources) say so, (\d+) otherwise\Z")
_TOTAL = re.compile(
    r"its (rounded )?([\d,]+) (\w+) (are the|agree with the|hold the|are fewer than the) ([\d,]+) that (.+)"
    r" names by category(?:, and others)?\Z",
    re.DOTALL,
)
_GROUND = re.compile(
    r"(?P<figures>same figures|rounded figure agrees) \((?P<what>.+)\), "
    r"(?P<lag>no day given, published (?:the same day|(?P<later>\d+) days? later)|(?P<apart>\d+) days? apart)\Z",
    re.DOTALL,
)
_TOTALS = {"are the": "equal", "agree with the": "rounded", "hold the": "holds", "are fewer than the": "fewer"}


def parts_of_sum(explanation: str, language: Language, words: Words) -> Markup | None:
    """The parts of a checked sum: 1.278 guru + 3.151 tenaga teknis; None where the explanation has no such form."""
    found = _SUM.match(explanation)
    if found is None:
        return None
    return Markup(" + ").join(_part(each, language, words) for each in (found["equal"] or found["other"]).split(" + "))


def reasons_of(reasons: str, language: Language, words: Words) -> list[Markup]:
    """Why some of those who wait do, each with its number."""
    return [_part(each, language, words) for each in reasons.split("; ") if each]


def rule(reason: str, language: Language, words: Words) -> Markup:
    """The rule that chose a source's figure, or put another before it."""
    if f"rule.{reason}" in language.phrases:
        return language.say(f"rule.{reason}")
    if led := _LED.match(reason):
        return language.say(f"rule.{led[1]}", ground=rule(led[2], language, words))
    if votes := _VOTES.match(reason):
        return language.say("rule.votes", these=_number(votes[1] or "1", language), others=_number(votes[2], language))
    if total := _TOTAL.match(reason):
        _, stated, category, how, narrower, other = total.groups()
        return language.say(
            f"rule.total.{_TOTALS[how]}",
            stated=_number(stated, language),
            category=language.name("category", category),
            narrower=_number(narrower, language),
            publisher=language.say("another_article") if other == "another article" else words(other),
        )
    return Markup('<span lang="en">{}</span>').format(plain(reason))


def ground(told: str, language: Language, words: Words) -> Markup:
    """Why an article is taken to tell of an event."""
    if f"ground.{told}" in language.phrases:
        return language.say(f"ground.{told}")
    found = _GROUND.match(told)
    if found is None:
        return Markup('<span lang="en">{}</span>').format(plain(told))
    figures = Markup("; ").join(_part(each, language, words) for each in found["what"].split("; "))
    days = found["later"] or found["apart"] or "0"
    lag = "apart" if found["apart"] else ("later" if found["later"] else "same")
    when = (
        language.count(f"lag.{lag}", int(days), days=_number(days, language))
        if days != "0"
        else language.say("lag.same")
    )
    return language.say(f"ground.{found['figures']}", figures=figures, when=when)


def _part(part: str, language: Language, words: Words) -> Markup:
    """One part: its number, then status and category where they are not the total's, kind of work, label."""
    found = _PART.match(part)
    if found is None:
        return words(part)
    said, rest = [_number(found[1], language)], found[2]
    if f"reason.{rest}" in language.phrases:
        return Markup("{} {}").format(said[0], language.say(f"reason.{rest}"))
    for group in ("status", "category"):
        first, _, others = rest.partition(" ")
        if f"{group}.{first}" in language.phrases:
            said.append(language.say(f"{group}.{first}"))
            rest = others
    occupation, bracket, label = rest.partition(" (") if not rest.startswith("(") else ("", "", "")
    if f"occupation.{occupation}" in language.phrases:
        said.append(language.say(f"occupation.{occupation}"))
        rest = bracket.strip() + label
    return Markup(" ").join([*said, words(rest)] if rest else said)


def _number(digits: str, language: Language) -> Markup:
    return Markup("{}").format(language.number(int(digits.replace(",", ""))))
