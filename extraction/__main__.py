"""``python -m extraction PATH...``: one JSON object a line per article, to stdout; ``--explain`` for people."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from extraction.article import extract, to_json
from ingest import ArticleFile, InboxError, InboxFile, Refusal, list_inbox, read_articles

_MAX_BYTES = 20 * 1024 * 1024  # the longest news article is a thousandth of this


def main(arguments: list[str] | None = None) -> int:
    """Extract each file; 0, or 1 where a file could not be read (it is named on stderr, the rest goes on)."""
    parser = argparse.ArgumentParser(prog="python -m extraction", description="Facts of article files, as JSON lines.")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="an article file, or a folder of them")
    parser.add_argument("--explain", action="store_true", help="each fact in its sentence, and the rules that made it")
    options = parser.parse_args(arguments)
    refused = False
    try:
        for found in _articles(options.paths):
            if isinstance(found, Refusal):
                print(found.reason, file=sys.stderr)
                refused = True
                continue
            source = found.source_path if found.record_no is None else f"{found.source_path}#{found.record_no}"
            article = extract(found.text)
            if options.explain:
                from extraction.explain import explain  # rich is for the terminal only

                explain(article, found.text, source, sys.stdout)
            else:
                fact_line = to_json(article, found.text, source, found.article_id)
                print(json.dumps(fact_line, ensure_ascii=False))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough: "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1 if refused else 0


def _articles(paths: list[Path]) -> Iterator[ArticleFile | Refusal]:
    for path in paths:
        if path.is_dir():
            try:
                inbox = list_inbox(path)
            except InboxError as error:
                yield Refusal(str(path), str(error))
                continue
            yield from inbox.refusals
            files = inbox.files
        else:
            files = (_single(path),)
        for file in files:
            reading = read_articles(file, max_bytes=_MAX_BYTES)
            yield from reading.articles
            yield from reading.refusals


def _single(path: Path) -> InboxFile:
    """A file named on the command line, by the name it was called there; whether it can be read shows later."""
    try:
        status = path.stat()
        size, modified = status.st_size, status.st_mtime_ns
    except OSError:
        size, modified = 0, 0
    name = path.name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return InboxFile(path=path, inbox="", source_path=name, byte_size=size, modified_ns=modified)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):  # facts are UTF-8 whatever the terminal's locale says
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # stdout is a text stream here
    sys.exit(main())
