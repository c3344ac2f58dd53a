"""Places that state a count, how one hangs on the other, and which counts are parts of which total."""
