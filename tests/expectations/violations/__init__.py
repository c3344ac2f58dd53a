"""The mutation matrix of the staging suites: for each expectation, one crafted violation."""

from tests.expectations.violations.articles import ARTICLES
from tests.expectations.violations.borderline import ALLOWED, ORPHANS, RECORDED
from tests.expectations.violations.breaking import Violation
from tests.expectations.violations.corrections import CORRECTIONS_MATRIX, CorrectionViolation
from tests.expectations.violations.headcounts import HEADCOUNTS
from tests.expectations.violations.mentions import MENTIONS

MATRIX: tuple[Violation, ...] = (*ARTICLES, *HEADCOUNTS, *MENTIONS)

__all__ = ["ALLOWED", "CORRECTIONS_MATRIX", "MATRIX", "ORPHANS", "RECORDED", "CorrectionViolation", "Violation"]
