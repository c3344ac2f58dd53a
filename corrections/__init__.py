"""The corrections ledger: what a person found wrong in an article's facts, and the rows that follow from it.

Pure but for reading two kinds of CSV: the ledger (:mod:`corrections.ledger`) and reference tables
(:mod:`corrections.reference`). Rows are plain mappings with the staging tables' columns; nothing of DuckDB, Prefect or
extraction is known here.
"""

from corrections.apply import Corrected, Outcome, correct
from corrections.ledger import UNSIGNED, Correction, Ledger, LedgerError, Unreadable, read_ledger
from corrections.reference import Reference, read_reference

__all__ = [
    "UNSIGNED",
    "Corrected",
    "Correction",
    "Ledger",
    "LedgerError",
    "Outcome",
    "Reference",
    "Unreadable",
    "correct",
    "read_ledger",
    "read_reference",
]
