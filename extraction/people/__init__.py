"""Officials with their positions, and who wrote and edited the article."""
