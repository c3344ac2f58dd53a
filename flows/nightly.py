"""``python -m flows.nightly``: one nightly run without a deployment.

Exit status: 0 published; 1 held back or failed; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import sys

from flows.command import ALLOW_GONE, folder, run_command


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.nightly", description=__doc__)
    parser.add_argument(
        "--inbox", metavar="DIR", type=folder, action="append", help="folder of article files; may be repeated"
    )
    parser.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    parser.add_argument("--allow-gone", action="store_true", help=ALLOW_GONE)
    said = parser.parse_args(arguments)
    given = {"inbox": said.inbox and tuple(said.inbox), "warehouse": said.warehouse}
    return run_command("nightly", given, vars(said))


if __name__ == "__main__":
    sys.exit(main())
