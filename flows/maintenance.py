"""``python -m flows.maintenance``: back the warehouse up, compact it, remove what is no longer needed.

Exit status: 0 done; 1 the warehouse is in use or missing, or a step failed; 2 bad arguments.
"""

from __future__ import annotations

import argparse
import sys

from flows.command import folder, run_command


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m flows.maintenance", description=__doc__)
    parser.add_argument(
        "--keep-backups", metavar="N", type=int, help="copies of lantik.duckdb that stay (LANTIK_KEEP_BACKUPS)"
    )
    parser.add_argument("--warehouse", metavar="DIR", type=folder, help="folder of the warehouse")
    said = parser.parse_args(arguments)
    return run_command("maintenance", {"keep_backups": said.keep_backups, "warehouse": said.warehouse}, vars(said))


if __name__ == "__main__":
    sys.exit(main())
