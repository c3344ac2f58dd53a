"""The kind of work that a count is singled out by."""
