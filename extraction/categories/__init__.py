"""What the counted people are or become, and what the whole article is about."""
