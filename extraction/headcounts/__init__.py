"""The headcounts of an article: what each place that states one counts, and which places state the same."""
