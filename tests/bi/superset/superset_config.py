"""A Superset for one test: its own folder, no network, no form tokens."""

import os

SECRET_KEY = os.environ["LANTIK_SUPERSET_KEY"]
SQLALCHEMY_DATABASE_URI = f"sqlite:///{os.environ['SUPERSET_HOME']}/superset.db"
WTF_CSRF_ENABLED = False
TALISMAN_ENABLED = False
BABEL_DEFAULT_LOCALE = "en"
