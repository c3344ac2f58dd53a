"""The operators' guide does what it says: recipes marked as tested are run as they stand, units are valid."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.flows.finished import Finished
from tests.flows.servers import ROOT

GUIDE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
RECIPE = re.compile(r"^```sh tested=(?P<name>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
SECTION = re.compile(r"^##+ (?P<title>.+?)\n(?P<body>.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
UNITS = sorted((ROOT / "docs" / "systemd").iterdir())

Ask = Callable[..., list[tuple[object, ...]]]


@pytest.fixture
def recipe(prefect_server: str, tmp_path: Path, inbox: Path) -> Callable[[str], str]:
    """Run the guide's recipe of that name as an operator would; its output."""
    code = {each["name"]: each["code"] for each in RECIPE.finditer(GUIDE)}
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PREFECT_API_URL": prefect_server,
        "LANTIK_WAREHOUSE": str(tmp_path / "warehouse"),
        "LANTIK_INBOX": str(inbox),
        "BACKUP": str(tmp_path / "backup"),
    }

    def run(name: str) -> str:
        done = subprocess.run(["sh", "-c", code[name]], cwd=ROOT, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def test_a_backup_brings_the_warehouse_back_and_a_rollback_the_former_file(
    first_night: Finished,
    samples: Path,
    run_night: Callable[..., int],
    ask: Ask,
    tmp_path: Path,
    recipe: Callable[[str], str],
) -> None:
    published = "SELECT run_id FROM publication"
    first_night.copy(tmp_path)
    (first,) = ask(published)
    recipe("backup")
    metro = samples / "metro.txt"
    (samples / "another.txt").write_text(metro.read_text(encoding="utf-8").replace("1.913", "1.914"), encoding="utf-8")
    assert run_night() == 0
    assert ask(published) != [first]
    report = tmp_path / "warehouse" / "report" / "en" / "index.html"
    made_from = f"<code>{first[0]}</code>"  # as the page's foot has it
    assert made_from not in report.read_text(encoding="utf-8")
    assert f"report   {tmp_path}" in recipe("rollback")
    assert ask(published) == [first]
    assert made_from in report.read_text(encoding="utf-8"), "the report is that of the file that was put back"
    shutil.rmtree(tmp_path / "warehouse")
    said = recipe("restore")
    assert "warehouse: sound: 5 articles" in said
    assert ask("SELECT count(*) FROM staging.articles", of="lantik") == [(6,)]
    assert ask("SELECT count(*) FROM ops.runs", of="lantik") == [(2,)]


@pytest.mark.parametrize("section", list(SECTION.finditer(GUIDE)), ids=lambda section: section["title"])
def test_a_section_with_commands_says_how_far_they_were_tried(section: re.Match[str]) -> None:
    body = section["body"]
    if "```" in body and section["title"] != "On one machine":
        assert re.search(r"\*\*(Tested|Documented)", body, re.IGNORECASE)
    for named in re.findall(r"`(?:tests/(\w+)/)?(test_\w+\.py)`", body):
        assert (ROOT / "tests" / (named[0] or "flows") / named[1]).is_file()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(#([^)]+)\)", GUIDE))))
def test_every_link_within_leads_to_a_section(target: str) -> None:
    assert target in {section["title"].lower().replace(" ", "-") for section in SECTION.finditer(GUIDE)}


@pytest.mark.parametrize("module", sorted(set(re.findall(r"python -m (flows\.\w+)", GUIDE))))
def test_every_command_it_names_is_there(module: str) -> None:
    assert (ROOT / f"{module.replace('.', '/')}.py").is_file()


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    here = {
        "/opt/lantik/.venv/bin/python": sys.executable,
        "file:/opt/lantik": "file:/opt/lantik",
        "=/opt/lantik\n": f"={ROOT}\n",
    }
    for unit in UNITS:
        words = unit.read_text(encoding="utf-8")
        for there, instead in here.items():
            words = words.replace(there, instead)
        (tmp_path / unit.name).write_text(words)
    done = subprocess.run(
        ["systemd-analyze", "verify", *(str(tmp_path / unit.name) for unit in UNITS)], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_every_unit_is_named_in_the_guide(unit: Path) -> None:
    assert unit.stem in GUIDE
