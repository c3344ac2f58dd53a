"""The suites in the order they are judged: one per staging table, then those over the candidate's views."""

from __future__ import annotations

from expectations.check import Suite
from expectations.suites.reporting_candidate import CANDIDATE, VIEWS
from expectations.suites.reporting_changes import CHANGES, PUBLICATION
from expectations.suites.reporting_corrections import PUBLISHED_CORRECTIONS
from expectations.suites.reporting_source_figures import EVENT_ARTICLES, SOURCE_FIGURES
from expectations.suites.reporting_totals import HISTORY, MONTHLY, REGIONS, REMAINING, SOURCES
from expectations.suites.reporting_views import APPOINTMENTS, ARTICLE_FACTS, EVENTS, RECONCILIATION, SHARES
from expectations.suites.staging_articles import ARTICLES
from expectations.suites.staging_breakdown_parts import BREAKDOWN_PARTS
from expectations.suites.staging_breakdowns import BREAKDOWNS
from expectations.suites.staging_corrections import CORRECTIONS, OVERLAY
from expectations.suites.staging_dates import DATES
from expectations.suites.staging_headcounts import HEADCOUNTS
from expectations.suites.staging_officials import OFFICIALS
from expectations.suites.staging_quotes import QUOTES
from expectations.suites.staging_sentences import SENTENCES

STAGING: tuple[Suite, ...] = (
    ARTICLES,
    SENTENCES,
    HEADCOUNTS,
    BREAKDOWNS,
    BREAKDOWN_PARTS,
    DATES,
    OFFICIALS,
    QUOTES,
    CORRECTIONS,
    OVERLAY,
)
REPORTING: tuple[Suite, ...] = (
    CANDIDATE,
    VIEWS,
    PUBLICATION,
    CHANGES,
    EVENTS,
    EVENT_ARTICLES,
    APPOINTMENTS,
    SOURCE_FIGURES,
    SHARES,
    RECONCILIATION,
    ARTICLE_FACTS,
    PUBLISHED_CORRECTIONS,
    REMAINING,
    REGIONS,
    MONTHLY,
    SOURCES,
    HISTORY,
)
