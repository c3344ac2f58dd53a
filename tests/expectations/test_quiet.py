"""An audit prints nothing and writes no file; of an empty warehouse it does not even import Great Expectations."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys, duckdb, datetime, pathlib
from expectations import audit_staging
connection = duckdb.connect()
for path in sorted(pathlib.Path("warehouse/migrations").glob("*.sql")):
    connection.execute(path.read_text())
report = audit_staging(connection, as_of=datetime.date(2025, 12, 31))
assert report.validations and all(v.success and v.evaluated == 0 for v in report.validations), report
assert (report.refused, report.flagged, report.held, report.audited) == ((), (), (), ()), report
assert "great_expectations" not in sys.modules
"""


JUDGING = """
from expectations import audit_staging
from tests.expectations.ground import AS_OF, empty_warehouse, good_article, load
connection = empty_warehouse()
load(connection, [good_article("good")])
report = audit_staging(connection, as_of=AS_OF)
assert report.held == () and sum(v.evaluated for v in report.validations) > 50, report
"""


def test_judging_prints_nothing_and_writes_no_file(tmp_path: Path) -> None:
    environment = os.environ | {"HOME": str(tmp_path), "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", JUDGING], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []


def test_empty_warehouse_passes_silently() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=120)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
