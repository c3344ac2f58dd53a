"""``python -m extraction PATH...``: one JSON object a line per article, to stdout."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

from extraction.article import extract, to_json


def main(arguments: list[str] | None = None) -> int:
    """Extract each file; 0, or 1 where a file could not be read (it is named on stderr, the rest goes on)."""
    parser = argparse.ArgumentParser(prog="python -m extraction", description="Facts of article files, as JSON lines.")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="an article file")
    options = parser.parse_args(arguments)
    unread = 0
    for path in options.paths:
        try:
            text = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            print(f"{path}: cannot be read: {reason}", file=sys.stderr)
            unread += 1
            continue
        article_id = hashlib.sha256(text.encode()).hexdigest()[:16]
        print(json.dumps(to_json(extract(text), text, path.name, article_id), ensure_ascii=False))
    return 1 if unread else 0


if __name__ == "__main__":
    sys.exit(main())
