"""What keeps a report from being made."""


class ReportError(Exception):
    """A report that could not be made; the message is one plain sentence."""
