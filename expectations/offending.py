"""The rows that broke an expectation, as they are kept with a refused article."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from expectations.judge import Verdict
from expectations.reasons import named_columns

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 5  # of one article under one expectation; how many more there are stands in the reason


def offending_rows(verdict: Verdict, frame: pa.Table) -> dict[str, str]:
    """By article, the rows of ``frame`` that break ``verdict``'s expectation: a JSON list of mappings.

    They hold the columns that were judged, those that the reason tells, and where in the text they were read.
    """
    if not verdict.rows:
        return {}
    wanted = {*named_columns(verdict.check.reason), *verdict.check.columns, "article_id", "char_start"}
    columns = frame.select([name for name in frame.column_names if name in wanted])
    found: dict[str, list[dict[str, object]]] = defaultdict(list)
    for row in columns.take(list(verdict.rows)).to_pylist():
        of_article = found[str(row.pop("article_id", None) or "")]
        if len(of_article) < _ROWS:
            of_article.append(row)
    return {article: json.dumps(rows, ensure_ascii=False, default=str) for article, rows in found.items()}
