"""Why a number is a headcount, and why it is none."""
