"""``python -m flows.backfill``: take in the files of a range of days, the oldest first, and publish once at the end.

The day of a file is the one on which it was last changed. Run again, it goes on where it was stopped. Exit status: 0
published; 1 held back or failed; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import sys

from flows.command import ALLOW_GONE, day, folder, run_command


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.backfill", description=__doc__)
    parser.add_argument("--from", dest="first_day", metavar="DATE", type=day, help="files of 2025-01-31 or later")
    parser.add_argument("--until", dest="last_day", metavar="DATE", type=day, help="files of 2025-12-31 or before")
    parser.add_argument("--slice-days", metavar="N", type=int, default=7, help="days in one transaction (default: 7)")
    parser.add_argument(
        "--inbox", metavar="DIR", type=folder, action="append", help="folder of article files; may be repeated"
    )
    parser.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    parser.add_argument("--allow-gone", action="store_true", help=ALLOW_GONE)
    said = parser.parse_args(arguments)
    if not 1 <= said.slice_days <= 366:
        parser.error(f"--slice-days {said.slice_days}: name a number of days from 1 to 366")
    if said.first_day and said.last_day and said.last_day < said.first_day:
        parser.error(f"--until {said.last_day} lies before --from {said.first_day}; exchange them")
    given = {"inbox": said.inbox and tuple(said.inbox), "warehouse": said.warehouse}
    return run_command("backfill", given, vars(said))


if __name__ == "__main__":
    sys.exit(main())
