"""Files to decoded text: what lies in an inbox, and the articles each file holds.

Knows files, formats and encodings, and nothing of Prefect, DuckDB or extraction. Every file that cannot be read becomes
a :class:`Refusal` with one plain sentence; nothing in an inbox is moved, changed or deleted.
"""

from ingest.inbox import list_inbox
from ingest.model import ArticleFile, Inbox, InboxError, InboxFile, Reading, Refusal
from ingest.reading import read_articles

__all__ = ["ArticleFile", "Inbox", "InboxError", "InboxFile", "Reading", "Refusal", "list_inbox", "read_articles"]
