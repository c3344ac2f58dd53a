"""Great Expectations is loaded without what only its distances between distributions use, and still has it."""

from __future__ import annotations

import subprocess
import sys

from expectations.library import configured_once, great_expectations
from tests.expectations.ground import ROOT

PROGRAM = """
import sys
import pandas
from expectations.library import great_expectations

gx = great_expectations()
assert great_expectations() is gx
# SciPy's distributions and Altair's charts are no part of what an audit pays for.
assert not {"scipy.stats", "scipy.stats._distn_infrastructure", "altair", "altair.vegalite"} & set(sys.modules)

# Who uses them gets the real modules.
source = gx.get_context(mode="ephemeral").data_sources.add_pandas("frames")
batches = source.add_dataframe_asset("frame").add_batch_definition_whole_dataframe("whole")
batch = batches.get_batch({"dataframe": pandas.DataFrame({"kind": ["a", "b", "b", "b"]})})
near = gx.expectations.ExpectColumnKLDivergenceToBeLessThan(
    column="kind", partition_object={"values": ["a", "b"], "weights": [0.25, 0.75]}, threshold=0.001
)
result = batch.validate(near)
assert result.success and result.result["observed_value"] == 0.0, result
import altair, scipy.stats
assert altair.Chart and scipy.stats.norm.cdf(0) == 0.5
"""


def test_what_no_expectation_here_uses_is_loaded_at_its_first_use() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=240)

    assert done.returncode == 0, done.stderr


def test_an_expectation_keeps_its_configuration_only_while_a_suite_is_judged() -> None:
    described = great_expectations().expectations.ExpectColumnValuesToNotBeNull(column="kind", meta={"name": "a"})
    other = great_expectations().expectations.ExpectColumnValuesToNotBeNull(column="region", meta={"name": "b"})
    with configured_once():
        assert described.configuration is described.configuration
        assert described.configuration.to_json_dict() != other.configuration.to_json_dict()
    assert described.configuration is not described.configuration
    described.column = "region"
    assert described.configuration.kwargs["column"] == "region"
