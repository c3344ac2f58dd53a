"""Which text is in force: what files say night after night, and what is published of it in the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from tests.warehouse.nights import article_file, article_rows, batch, contents, inbox_file
from warehouse.loading import stage
from warehouse.quality import record_audit

Connection = duckdb.DuckDBPyConnection

# A night is the articles that each file says in it: "feed: U=a U=b c" is feed.txt with a, then b, of identity U, and c
# of none. "c.txt: -" deletes it; "!b" is an article that its audit refuses.
Night = Sequence[str]


def _play(connection: Connection, folder: Path, nights: Sequence[Night]) -> None:
    lying: dict[str, list[dict[str, Any]]] = {}
    known: set[str] = set()
    for no, night in enumerate(nights, start=1):
        read, fresh, refused = [], [], []
        for file in night:
            path, _, said = file.partition(": ")
            if said == "-":
                del lying[path]
                continue
            lying[path] = [_said(path, words) for words in said.split()]
            read.append(path)
            refused += [words.rpartition("=")[2][1:] for words in said.split() if "!" in words]
            fresh += [row["article_id"] for row in lying[path] if row["article_id"] not in known]
            known.update(fresh)
        run_id = f"night-{no}"
        stage(
            connection,
            run_id=run_id,
            now=NOW,
            inbox_files=[inbox_file(path, source_path=path, modified_ns=no) for path in read],
            article_files=[article_file(each) for each in fresh],
            batches=[batch(folder / run_id, *(article_rows(each, run_id) for each in fresh))],
            quarantine=[],
            present={"/inbox": set(lying)},
            versions=[row for path in read for row in lying[path]],
            is_version_of=lambda text, former: "stranger" not in text,
        )
        audits = connection.execute(
            "SELECT article_id FROM staging.articles ANTI JOIN quality.article_audits USING (article_id)"
        ).fetchall()
        verdicts = [
            {"article_id": each, "outcome": "quarantined" if each in refused else "passed"} for (each,) in audits
        ]
        entries = [{"article_id": each, "source_path": each, "stage": "audit", "reason": "No."} for each in refused]
        record_audit(connection, run_id=run_id, now=NOW, validations=[], audits=verdicts, quarantine=entries)


def _said(path: str, words: str) -> dict[str, Any]:
    stated, _, article = words.rpartition("=")
    article = article.lstrip("!")
    alone = path.endswith(".txt")
    identity = f"url:{stated}" if stated else f"file:/inbox:{path}" if alone else f"text:{article}"
    otherwise = f"text:{article}" if stated else None
    row = {"identity": identity, "otherwise": otherwise, "inbox": "/inbox", "source_path": path}
    return row | {"article_id": article, "content_sha256": f"content-{article}"}


@pytest.mark.parametrize(
    ("nights", "superseded"),
    [
        pytest.param([["x.txt: a"], ["x.txt: b"]], {"a": "b"}, id="a file corrected"),
        pytest.param([["x.txt: a"], ["x.txt: b"], ["x.txt: c"]], {"a": "c", "b": "c"}, id="twice"),
        pytest.param([["x.txt: a"], ["x.txt: b"], ["x.txt: a"]], {"b": "a"}, id="and back"),
        pytest.param([["x.txt: a"], ["x.txt: b"], ["x.txt: a"], ["x.txt: b"]], {"a": "b"}, id="and back again"),
        pytest.param([["x.txt: a"], ["x.txt: -"]], {}, id="deleting withdraws nothing"),
        pytest.param([["x.txt: a"], ["x.txt: b"], ["x.txt: -"]], {"a": "b"}, id="nor brings back"),
        pytest.param([["x.txt: a", "y.txt: a"], ["x.txt: b"]], {}, id="another file still says it"),
        pytest.param([["x.txt: a"], ["x.txt: -", "y.txt: a"], ["y.txt: b"]], {"a": "b"}, id="moved, then corrected"),
        pytest.param(
            [["x.txt: a", "y.txt: b"], ["x.txt: b", "y.txt: a"], ["x.txt: -", "y.txt: -"]],
            {},
            id="swapped, then gone",
        ),
        pytest.param([["feed: a b"], ["feed: b c"], ["feed: d"]], {}, id="a feed rotates"),
        pytest.param([["feed: U=a b"], ["feed: U=a b U=c"]], {"a": "c"}, id="a record corrected in an appended feed"),
        pytest.param([["feed: U=a U=c b"]], {"a": "c"}, id="both in one first night"),
        pytest.param(
            [["feed: U=a U=c"], ["feed: U=a U=c d"], ["feed: U=c U=a d"]],
            {"c": "a"},
            id="read again, then turned round",
        ),
        pytest.param(
            [["feed: U=a"], ["other: U=b"], ["feed: U=a d"]],
            {"a": "b"},
            id="an appended feed brings nothing back",
        ),
        pytest.param(
            [["feed: U=a"], ["feed: U=b"], ["archive: U=a"]],
            {"a": "b"},
            id="an old copy found late brings nothing back",
        ),
        pytest.param(
            [["feed: U=a"], ["feed: U=b"], ["archive: U=a"], ["archive: U=c"]],
            {"a": "c", "b": "c"},
            id="but its own news counts",
        ),
        pytest.param(
            [["feed: U=a"], ["feed: U=strangerb"], ["feed: U=strangerb c"]],
            {},
            id="an identity used for another article",
        ),
        pytest.param([["x.txt: a"], ["x.txt: !b"]], {}, id="a refused version replaces nothing"),
        pytest.param([["x.txt: a"], ["x.txt: !b"], ["x.txt: c"]], {"a": "c", "b": "c"}, id="the one after it does"),
        pytest.param([["x.txt: !a"], ["x.txt: b"]], {"a": "b"}, id="a refused one is replaced"),
        pytest.param([["x.txt: !a"], ["x.txt: b"], ["x.txt: !a"]], {}, id="and comes back refused"),
    ],
)
def test_the_text_in_force(
    connection: Connection, tmp_path: Path, nights: Sequence[Night], superseded: dict[str, str]
) -> None:
    _play(connection, tmp_path, nights)
    found = connection.execute("SELECT article_id, superseded_by FROM quality.superseded_articles").fetchall()
    assert dict(found) == superseded
    assert connection.execute("SELECT count(*) FROM staging.articles").fetchone() == (
        len({words for night in nights for file in night for words in _articles(file)}),
    )


def _articles(file: str) -> list[str]:
    return [words.rpartition("=")[2].lstrip("!") for words in file.partition(": ")[2].split() if words != "-"]


def test_what_is_read_again_without_news_leaves_no_row(connection: Connection, tmp_path: Path) -> None:
    _play(connection, tmp_path, [["feed: U=a U=c V=strangere V=strangerf b", "x.txt: a"]])
    before = contents(connection)["raw.article_versions"]
    _play(connection, tmp_path / "again", [["feed: U=a U=c V=strangere V=strangerf b", "x.txt: a"]])
    assert contents(connection)["raw.article_versions"] == before


def test_a_refusal_ends_with_its_text_and_begins_anew_when_it_comes_back(
    connection: Connection, tmp_path: Path
) -> None:
    shown = "SELECT article_id, outcome, decided_by FROM quality.quarantine ORDER BY run_id"
    _play(connection, tmp_path, [["x.txt: !a"], ["x.txt: b"], ["x.txt: !a"]])
    assert connection.execute(shown).fetchall() == [("a", "superseded", "night-2"), ("a", None, None)]
