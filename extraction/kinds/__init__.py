"""What the article reports: title and lead, and the words of the whole."""
