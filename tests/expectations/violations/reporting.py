"""The mutation matrix of the reporting suites: for each expectation, one statement that spoils a good candidate."""

from tests.expectations.violations.candidate import EVENT, FACTS, Spoilt
from tests.expectations.violations.summaries import SUMMARIES

MATRIX: tuple[Spoilt, ...] = (*FACTS, *SUMMARIES)

__all__ = ["EVENT", "MATRIX", "Spoilt"]
