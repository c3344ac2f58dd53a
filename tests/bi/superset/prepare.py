"""Superset's own database, its roles and a user, in one process: it takes seconds to import each time.

``prepare.py PASSWORD``, in Superset's environment.
"""

import sys

from superset.app import create_app

ADMIN = ("fab", "create-admin", "--username", "admin", "--firstname", "Data", "--lastname", "Desk")
ADMIN += ("--email", "desk@example.org", "--password")


def main(password: str) -> None:
    """Run Superset's own commands; stops at the first that fails."""
    runner = create_app().test_cli_runner()
    for command in (("db", "upgrade"), (*ADMIN, password), ("init",)):
        done = runner.invoke(args=command)
        if done.exit_code or done.exception:
            sys.exit(f"{command[:2]} failed: {done.output[-3000:]}")


if __name__ == "__main__":
    main(sys.argv[1])
