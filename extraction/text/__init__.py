"""Text to lines, sentences, clauses and direct speech, and to the folded form that rules read."""
