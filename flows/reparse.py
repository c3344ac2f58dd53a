"""``python -m flows.reparse``: extract again from the stored raw text, after a rule change.

Exit status: 0 published; 1 held back or failed; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import sys

from flows.command import ALLOW_GONE, day, folder, run_command


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.reparse", description=__doc__)
    parser.add_argument("--since", metavar="DATE", type=day, help="only articles first seen on 2026-01-31 or later")
    parser.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    parser.add_argument("--allow-gone", action="store_true", help=ALLOW_GONE)
    said = parser.parse_args(arguments)
    return run_command("reparse", {"warehouse": said.warehouse}, vars(said))


if __name__ == "__main__":
    sys.exit(main())
