"""The picture and the list of what each model reads, from the SQL itself."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from dbt_like_sql import load_project
from dbt_like_sql.lineage import lineage_reads, lineage_svg

PROJECT = Path(__file__).resolve().parents[2] / "dbt_like_sql"
SVG = "{http://www.w3.org/2000/svg}"


def test_every_model_and_source_has_a_box_and_every_reference_a_line() -> None:
    project = load_project(PROJECT)
    reads = lineage_reads(project)
    assert "fct_events" in reads["events"]
    assert any(read.startswith("corrected.") for read in reads["stg_articles"])
    picture = ElementTree.fromstring(lineage_svg(project))
    headings = {"sources", "staging", "intermediate", "marts", "reporting"}
    named = [text.text for text in picture.iter(f"{SVG}text")]
    assert sorted(name for name in named if name not in headings) == sorted(
        {*reads, *(read for names in reads.values() for read in names)} - headings
    )
    assert headings <= set(named)
    assert len(list(picture.iter(f"{SVG}path"))) == sum(map(len, reads.values()))


def test_layers_stand_from_left_to_right() -> None:
    project = load_project(PROJECT)
    picture = ElementTree.fromstring(lineage_svg(project))
    at = {text.text: int(text.get("x", "")) for text in picture.iter(f"{SVG}text")}
    layers = ("ops.runs", "stg_articles", "int_events", "fct_events", "appointments")
    assert [at[name] for name in layers] == sorted({at[name] for name in layers})
