"""The words of the lexicons and the numbers that a text has, and what stands around a number."""
