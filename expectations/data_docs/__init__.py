"""Data Docs: what a run checked, what was not met and which rows broke it, as pages that any browser reads.

Great Expectations' own are not used: they show article text unescaped and need a dozen hosts to be readable
(docs/decisions/0008).
"""

from expectations.data_docs.run import DocumentedRun, Refusal
from expectations.data_docs.site import DataDocsError, write_data_docs

__all__ = ["DataDocsError", "DocumentedRun", "Refusal", "write_data_docs"]
