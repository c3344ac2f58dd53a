"""An article as rows of the staging tables: the shape in which a night hands it to the warehouse."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from datetime import datetime
from pathlib import Path
from typing import Any

from extraction.lexicon import REFERENCE
from extraction.model import Article, Certainty, Region

Row = dict[str, Any]

TABLES = ("articles", "sentences", "headcounts", "breakdowns", "breakdown_parts", "dates", "officials", "quotes")


def _fingerprint() -> str:
    """Twelve hex digits that change whenever a rule or a lexicon does (about a millisecond, once a process)."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for path in (*sorted(here.rglob("*.py")), *sorted(REFERENCE.glob("*.csv"))):
        digest.update(path.relative_to(here if path.suffix == ".py" else REFERENCE).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


PARSER_VERSION = _fingerprint()


def to_rows(
    article: Article,
    *,
    article_id: str,
    content_sha256: str,
    source_path: str,
    text: str,
    run_id: str,
    parsed_at: datetime,
) -> dict[str, list[Row]]:
    """Rows by staging table, every table present; columns are those of the DDL, ``parsed_at`` is UTC.

    ``text`` is the string the article was extracted from. Ids: ``article_id:h:SSSSS`` for headcounts, S being where its
    words start, ``article_id:b:NN`` for breakdowns, NN counting from 00 in the article's order.
    """
    byline, region = article.byline, article.region
    headcount_ids = _headcount_ids(article_id, [headcount.start for headcount in article.headcounts])
    breakdown_ids = [f"{article_id}:b:{no:02d}" for no in range(len(article.breakdowns))]
    values = [headcount.value for headcount in article.headcounts]
    sentence_starts = [sentence.start for sentence in article.sentences]

    def sentence_no(position: int) -> int | None:
        index = bisect_right(sentence_starts, position) - 1
        if index < 0 or position >= article.sentences[index].end:
            return None
        return article.sentences[index].no

    return {
        "articles": [
            {
                "article_id": article_id,
                "content_sha256": content_sha256,
                "source_path": source_path,
                "publisher": byline.publisher,
                "title": article.title,
                "author": byline.author,
                "editor": byline.editor,
                "dateline": byline.dateline,
                "published_on": byline.published_on,
                "is_advertorial": byline.is_advertorial,
                "is_partial": byline.is_partial,
                "kind": article.kind,
                **_region_columns(region),
                "region_reason": article.region_reason,
                "event_on": article.event_date,
                "event_on_text": article.event_date_text,
                "event_on_basis": article.event_date_basis,
                "headline_headcount_id": None if article.headline is None else headcount_ids[article.headline],
                "headline_certainty": article.headline_certainty,
                "text_length": len(text),
                "parser_version": PARSER_VERSION,
                "run_id": run_id,
                "parsed_at": parsed_at,
            }
        ],
        "sentences": [
            {
                "article_id": article_id,
                "sentence_no": sentence.no,
                "char_start": sentence.start,
                "char_end": sentence.end,
                "text": text[sentence.start : sentence.end],
            }
            for sentence in article.sentences
        ],
        "headcounts": [
            {
                "headcount_id": headcount_ids[no],
                "article_id": article_id,
                "headcount_no": no,
                "sentence_no": sentence_no(headcount.start),
                "char_start": headcount.start,
                "char_end": headcount.end,
                "text": text[headcount.start : headcount.end],
                "value": headcount.value,
                "is_approximate": headcount.approximate,
                "category": headcount.category,
                "occupation": headcount.occupation,
                "label": headcount.label,
                "status": headcount.status,
                "role": headcount.role,
                "of_headcount_id": None if headcount.of is None else headcount_ids[headcount.of],
                **_region_columns(headcount.region or region),
                "undecided": "; ".join(f"{field}: {reason}" for field, reason in headcount.undecided) or None,
                **{f"{field}_certainty": getattr(headcount.certainty, field, None) for field in Certainty._fields},
            }
            for no, headcount in enumerate(article.headcounts)
        ],
        "breakdowns": [
            {
                "breakdown_id": breakdown_ids[no],
                "article_id": article_id,
                "total_headcount_id": headcount_ids[breakdown.total],
                "stated_total": values[breakdown.total],
                "parts_sum": sum(values[part] for part in breakdown.parts),
                "difference": sum(values[part] for part in breakdown.parts) - values[breakdown.total],
            }
            for no, breakdown in enumerate(article.breakdowns)
        ],
        "breakdown_parts": [
            {
                "breakdown_id": breakdown_ids[no],
                "article_id": article_id,
                "part_no": part_no,
                "part_headcount_id": headcount_ids[part],
                "value": values[part],
            }
            for no, breakdown in enumerate(article.breakdowns)
            for part_no, part in enumerate(breakdown.parts)
        ],
        "dates": [
            {
                "article_id": article_id,
                "date_no": no,
                "char_start": mention.start,
                "char_end": mention.end,
                "text": text[mention.start : mention.end],
                "date": mention.date,
                "weekday_stated": mention.weekday_stated,
                "weekday_matches": mention.weekday_matches,
                "year_basis": mention.year_basis,
                "role": mention.role,
                "problem": mention.problem,
            }
            for no, mention in enumerate(article.dates)
        ],
        "officials": [
            {
                "article_id": article_id,
                "char_start": official.start,
                "char_end": official.end,
                "name": official.name,
                "position": official.position,
            }
            for official in article.officials
        ],
        "quotes": [
            {
                "article_id": article_id,
                "char_start": quote.start,
                "char_end": quote.end,
                "speaker": quote.speaker,
                "text": text[quote.start : quote.end],
            }
            for quote in article.quotes
        ],
    }


def _headcount_ids(article_id: str, starts: list[int]) -> list[str]:
    """Ids by place, so that a headcount keeps its own when a later rule finds another one before it."""
    ids: list[str] = []
    for no, start in enumerate(starts):
        again = starts[:no].count(start)
        ids.append(f"{article_id}:h:{start:05d}" + (f":{again}" if again else ""))
    return ids


def _region_columns(region: Region | None) -> Row:
    if region is None:
        return {"region_code": None, "region_name": None, "region_level": None}
    return {"region_code": region.code, "region_name": region.name, "region_level": region.level}
