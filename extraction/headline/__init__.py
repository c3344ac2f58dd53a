"""The main total of what the article is about."""
