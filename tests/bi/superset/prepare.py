"""Superset's own database, its roles and a user, in one process: it takes seconds to import each time.

``prepare.py PASSWORD``, in Superset's environment.
"""

import sys

from flask.cli import ScriptInfo
from superset.app import create_app
from superset.cli.main import superset

ADMIN = ("fab", "create-admin", "--username", "admin", "--firstname", "Data", "--lastname", "Desk")
ADMIN += ("--email", "desk@example.org", "--password")


def main(password: str) -> None:
    """Run Superset's own commands on one app; the first that fails raises."""
    app = create_app()
    for command in (("db", "upgrade"), (*ADMIN, password), ("init",)):
        shared = ScriptInfo(create_app=lambda: app)
        superset.main(args=list(command), prog_name="superset", standalone_mode=False, obj=shared)


if __name__ == "__main__":
    main(sys.argv[1])
