import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from extraction import extract
from extraction.article import to_json

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = sorted((ROOT / "seeds" / "articles").glob("*.txt"))
KEYS = {
    "source", "article_id", "publisher", "title", "kind", "region", "event_date", "event_date_text", "officials",
    "headline", "headcounts", "breakdowns", "dates", "quotes",
}  # fmt: skip
COUNT_KEYS = {
    "value", "category", "occupation", "label", "status", "role", "of", "approximate", "text", "start", "end",
}  # fmt: skip


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_json_has_the_contract_shape_and_exact_spans(path):
    text = path.read_text(encoding="utf-8")
    said = json.loads(json.dumps(to_json(extract(text), text, path.name, "0" * 16)))
    assert said.keys() >= KEYS
    assert said["kind"] in {"appointment", "proposal", "other"}
    for count in said["headcounts"]:
        assert count.keys() >= COUNT_KEYS
        assert (count["of"] is not None) == (count["role"] == "part")
    for item in (*said["headcounts"], *said["dates"], *said["quotes"]):
        assert text[item["start"] : item["end"]] == item["text"]
    for official in said["officials"]:
        assert text[official["start"] : official["end"]].split()[0] in official["name"]
    values = {count["value"] for count in said["headcounts"]}
    for split in said["breakdowns"]:
        assert {split["total"], *split["parts"]} <= values
        assert split["sums"] == (sum(split["parts"]) == split["total"])
    assert said["event_date"] is None or re.fullmatch(r"\d{4}-\d\d-\d\d", said["event_date"])


def test_extraction_imports_nothing_heavy():
    heavy = "prefect great_expectations duckdb pandas pyarrow trafilatura rich"
    script = f"import sys, extraction; print(*(m for m in {heavy!r}.split() if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize(
    ("text", "region"),
    [
        pytest.param(
            "JAKARTA – Kementerian PAN-RB menyiapkan skema PPPK paruh waktu bagi honorer.",
            None,
            id="a-scheme-explained",
        ),
        pytest.param(
            "JAKARTA – Kementerian PAN-RB menetapkan 572.496 formasi PPPK paruh waktu.", "Nasional", id="people-counted"
        ),
    ],
)
def test_a_country_employs_only_where_somebody_is_counted(text, region):
    article = extract(text)
    assert (article.region.name if article.region else None) == region
    assert (article.region_reason is None) == (region is not None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Bupati melantik 12 Pegawai Pemerintah dengan Perjanjian Kerja (PPPK).",
            "12 Pegawai Pemerintah dengan Perjanjian Kerja (PPPK)",
            id="a-short-form",
        ),
        pytest.param("Bupati melantik 12 perawat (nakes) PPPK.", "12 perawat (nakes) PPPK", id="inside"),
        pytest.param("Bupati melantik PPPK (12 orang).", "PPPK (12 orang)", id="around-the-number"),
        pytest.param("Bupati melantik 12 PPPK (formasi 2024) kemarin.", "12 PPPK", id="behind-the-words"),
        pytest.param("Bupati melantik 12 guru (PPPK", "12 guru", id="never-closed"),
        pytest.param(
            "Bupati melantik pejabat eselon 3 (12 orang kemarin",
            "pejabat eselon 3 (12 orang",
            id="the-number-behind-another",
        ),
    ],
)
def test_a_count_ends_with_the_bracket_that_it_opens(text, words):
    (count,) = extract(text).headcounts
    assert (count.text, text[count.start : count.end]) == (words, words)
