"""``python -m tests.corpus.ablation``: what each rule of extraction is worth on the open labelled articles.

A rule is a function of ``extraction/`` that answers yes or no, or something or nothing. Each is switched off in turn,
and the misses that come (it spares them) and go (it makes them) are counted. Run on sets that rules were written from
and on sets opened since: a rule that earns on the first and makes misses on the second is written too widely.
``--cases RULE`` lists the misses that come and go, by article. Held-out sets are not read.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import pkgutil
import sys
import types
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import extraction
from extraction.article import extract, to_json
from tests.corpus.figures import misses
from tests.corpus.labelled import HELD_OUT, SETS, Labelled, read_set

READABLE = tuple(name for name in SETS if name not in HELD_OUT and name != "quotes")
_NO_RULES = frozenset({"__main__", "explain", "lexicon"})

Rule = Callable[..., Any]


class Worth(NamedTuple):
    """What one rule does: articles in which it says something, and that it changes; misses it spares and makes."""

    heard: int
    changed: int
    spared: int
    made: int


def rules() -> dict[str, Rule]:
    """Every rule by module and name (``stocks.is_stock``), methods of classes included."""
    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(extraction.__path__, "extraction."):
        last = module.name.rpartition(".")[2]
        if last in _NO_RULES:
            continue
        members = vars(importlib.import_module(module.name))
        own = {name: member for name, member in members.items() if _is_of(member, module.name)}
        for name, member in own.items():
            methods = vars(member) if inspect.isclass(member) else {"": member}
            for method, function in methods.items():
                if isinstance(function, types.FunctionType) and _answers(function):
                    found[f"{last}.{name}{'.' if method else ''}{method}"] = function
    return found


def _is_of(member: Any, module: str) -> bool:
    return getattr(member, "__module__", None) == module


def _answers(function: types.FunctionType) -> bool:
    returns = str(function.__annotations__.get("return", "None"))
    return not function.__code__.co_freevars and (returns == "bool" or returns.endswith(" | None"))


@contextmanager
def switched_off(rule: Rule) -> Iterator[None]:
    """Within, ``rule`` answers no, or nothing, wherever it is called from."""

    def no(*_: Any, **__: Any) -> bool:
        return False

    def nothing(*_: Any, **__: Any) -> None:
        return None

    code = rule.__code__
    rule.__code__ = (no if rule.__annotations__["return"] == "bool" else nothing).__code__
    try:
        yield
    finally:
        rule.__code__ = code


def missed(article: Labelled) -> Counter[str]:
    """What is wrong in one article today."""
    return Counter(misses(article.gold, to_json(extract(article.text), article.text, article.name, "")))


def weigh(found: dict[str, Rule], articles: Sequence[Labelled]) -> dict[str, Worth]:
    """What each of the rules is worth on the articles; a rule is tried where it says something."""
    heard = _heard(found, articles)
    today = [missed(article) for article in articles]
    worth = {}
    for name, rule in found.items():
        changed = spared = made = 0
        for index in heard[name]:
            with switched_off(rule):
                without = missed(articles[index])
            come, gone = without - today[index], today[index] - without
            changed += bool(come or gone)
            spared += come.total()
            made += gone.total()
        worth[name] = Worth(len(heard[name]), changed, spared, made)
    return worth


def _heard(found: dict[str, Rule], articles: Sequence[Labelled]) -> dict[str, list[int]]:
    """By rule, the articles in which it says yes, or something."""
    names = {rule.__code__: name for name, rule in found.items()}
    heard: dict[str, list[int]] = defaultdict(list)
    spoke: set[str] = set()

    def listen(frame: types.FrameType, event: str, answer: Any) -> None:
        if event == "return" and frame.f_code in names and answer is not None and answer is not False:
            spoke.add(names[frame.f_code])

    for index, article in enumerate(articles):
        spoke.clear()
        sys.setprofile(listen)
        try:
            extract(article.text)
        finally:
            sys.setprofile(None)
        for name in spoke:
            heard[name].append(index)
    return heard


def cases(rule: Rule, articles: Sequence[Labelled]) -> Iterator[str]:
    """The misses that a rule spares (``+``) and makes (``-``), a line each."""
    for article in articles:
        today = missed(article)
        with switched_off(rule):
            without = missed(article)
        yield from (f"+ {article.name}: {miss}" for miss in (without - today).elements())
        yield from (f"- {article.name}: {miss}" for miss in (today - without).elements())


def main(arguments: list[str] | None = None) -> int:
    """Print what rules are worth, the least worth first; 0, or 2 for bad arguments."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.ablation", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help="which open sets; all of them where none is named")
    parser.add_argument("--cases", metavar="RULE", help="list the misses that one rule spares and makes")
    options = parser.parse_args(arguments)
    for name in options.sets:
        if name not in READABLE:
            parser.error(f"{name}: no open set; there are {', '.join(READABLE)}")
    articles = [article for name in options.sets or READABLE for article in read_set(name)]
    found = rules()
    if options.cases:
        if options.cases not in found:
            parser.error(f"{options.cases}: no rule of that name; without --cases all are listed")
        print("\n".join(cases(found[options.cases], articles)))
        return 0
    worth = weigh(found, articles)
    print(f"{'rule':44s}{'heard in':>10s}{'changes':>9s}{'spares':>8s}{'makes':>7s}")
    for name, each in sorted(worth.items(), key=lambda item: (item[1].spared - item[1].made, item[0])):
        print(f"{name:44s}{each.heard:10d}{each.changed:9d}{each.spared:8d}{each.made:7d}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
