"""The report that people look at: static pages made of the published file, in Indonesian and English.

It knows the published views and nothing of how they come about (docs/decisions/0014).
"""

from report.errors import ReportError
from report.site import write_report

__all__ = ["ReportError", "write_report"]
