"""One article from text to facts: the order in which the rules are asked, and the JSON shape of the answer."""

from __future__ import annotations

from typing import Any

from extraction.certainty import Context, headline_certainty, weigh_certainties
from extraction.dates.dates import find_dates
from extraction.dates.day_standings import read_standings, tell_ahead
from extraction.dates.event_date import choose_event_date
from extraction.headcounts.headcounts import find_headcounts
from extraction.headline.headline import choose_headline
from extraction.inheritance.agreeing_parts import keep_together
from extraction.inheritance.inheritance import inherit, name_entrants
from extraction.inheritance.news import follow_news
from extraction.kinds.head import read_head
from extraction.kinds.kind import decide_kind
from extraction.model import Article, Breakdown, Headcount, Region
from extraction.parts.breakdowns import link
from extraction.people.byline import read_byline
from extraction.people.officials import find_officials
from extraction.places.employer import NATIONAL, choose_employer
from extraction.places.regions import find_regions
from extraction.statuses.status_words import weigh_statuses
from extraction.text.layout import read_layout
from extraction.text.quotes import find_quotes


def extract(text: str) -> Article:
    """Everything the rules find in ``text``. Any string gives a result; the same string gives the same one."""
    document = read_layout(text)
    byline = read_byline(document)
    dates = find_dates(document, byline.published_on)
    mentions = find_regions(document)
    region, region_reason = choose_employer(document, mentions)
    officials = find_officials(document, mentions)
    standings = read_standings(document, dates)
    days = tell_ahead(document, dates, standings, byline.published_on)
    head = read_head(document, days)
    linked, breakdowns = link(document, find_headcounts(document, dates, mentions, head, days))
    headcounts = inherit(follow_news(linked, head.votes), breakdowns)
    kind = decide_kind(head, headcounts)
    headcounts, of_statuses = keep_together(document, *weigh_statuses(document, name_entrants(headcounts, kind), kind))
    if region is NATIONAL and not headcounts:
        region, region_reason = None, "a scheme is explained: nobody is counted and no government is named"
    event = choose_event_date(document, dates, standings, byline, kind)
    headline = choose_headline(document, headcounts, kind)
    told = Context(document, headcounts, headline, kind)
    return Article(
        title=document.title,
        byline=byline,
        kind=kind,
        region=region,
        region_reason=region_reason,
        event_date=event.date,
        event_date_text=event.text,
        event_date_basis=event.basis,
        officials=officials,
        headline=headline,
        headline_certainty=headline_certainty(told),
        headcounts=tuple(_closed(text, headcount) for headcount in weigh_certainties(told, of_statuses)),
        breakdowns=breakdowns,
        dates=event.dates,
        quotes=find_quotes(document, officials),
        sentences=document.sentences,
    )


def _closed(text: str, headcount: Headcount) -> Headcount:
    """The count with the bracket that ends its words (``12 guru (PPPK)``), else without what opens one behind it."""
    written = headcount.text
    if written.count("(") <= written.count(")"):
        return headcount
    if text.startswith(")", headcount.end):
        return headcount._replace(end=headcount.end + 1, text=written + ")")
    kept = written[: written.rindex("(")].rstrip()
    if str(headcount.value) not in kept.replace(".", ""):
        return headcount  # the number itself is behind the bracket, or in words
    return headcount._replace(end=headcount.start + len(kept), text=kept)


def to_json(article: Article, text: str, source: str, article_id: str) -> dict[str, Any]:
    """The article as section 2 of the contract writes it; ``of``, breakdowns and headline are values, not indexes.

    ``source`` is the name of the file the text came from; ``text`` is the string that was given to :func:`extract`.
    """
    headcounts = article.headcounts
    headline = None if article.headline is None else headcounts[article.headline]
    return {
        "source": source,
        "article_id": article_id,
        "publisher": article.byline.publisher,
        "title": article.title,
        "author": article.byline.author,
        "editor": article.byline.editor,
        "dateline": article.byline.dateline,
        "published_on": _iso(article.byline.published_on),
        "is_advertorial": article.byline.is_advertorial,
        "is_partial": article.byline.is_partial,
        "kind": article.kind,
        "region": _region(article.region),
        "region_reason": article.region_reason,
        "event_date": _iso(article.event_date),
        "event_date_text": article.event_date_text,
        "event_date_basis": article.event_date_basis,
        "officials": [
            {"name": official.name, "position": official.position, "start": official.start, "end": official.end}
            for official in article.officials
        ],
        "headline": headline and {"value": headline.value, "category": headline.category},
        "headline_certainty": article.headline_certainty,
        "headcounts": [_headcount(headcount, headcounts, text) for headcount in headcounts],
        "breakdowns": [_breakdown(breakdown, headcounts) for breakdown in article.breakdowns],
        "dates": [
            {
                "date": _iso(mention.date),
                "text": text[mention.start : mention.end],
                "weekday_stated": mention.weekday_stated,
                "weekday_matches": mention.weekday_matches,
                "year_basis": mention.year_basis,
                "role": mention.role,
                "problem": mention.problem,
                "start": mention.start,
                "end": mention.end,
            }
            for mention in article.dates
        ],
        "quotes": [
            {"speaker": quote.speaker, "text": text[quote.start : quote.end], "start": quote.start, "end": quote.end}
            for quote in article.quotes
        ],
    }


def _iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()


def _region(region: Region | None) -> dict[str, str | None] | None:
    if region is None:
        return None
    return {"code": region.code, "name": region.name, "level": region.level, "province": region.province}


def _headcount(headcount: Headcount, headcounts: tuple[Headcount, ...], text: str) -> dict[str, Any]:
    return {
        "value": headcount.value,
        "category": headcount.category,
        "occupation": headcount.occupation,
        "label": headcount.label,
        "status": headcount.status,
        "role": headcount.role,
        "of": None if headcount.of is None else headcounts[headcount.of].value,
        "approximate": headcount.approximate,
        "text": text[headcount.start : headcount.end],
        "start": headcount.start,
        "end": headcount.end,
        "region": _region(headcount.region),
        "mentions": [list(span) for span in headcount.mentions],
        "undecided": dict(headcount.undecided),
        "certainty": headcount.certainty and headcount.certainty._asdict(),
    }


def _breakdown(breakdown: Breakdown, headcounts: tuple[Headcount, ...]) -> dict[str, Any]:
    total = headcounts[breakdown.total].value
    parts = [headcounts[part].value for part in breakdown.parts]
    return {"total": total, "parts": parts, "sums": sum(parts) == total}
