"""Text to facts with spans: pure, fast, no I/O."""
