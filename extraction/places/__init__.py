"""Regions, agencies and universities that a text names, and which of them employs the people counted."""
