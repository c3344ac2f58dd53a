"""What must hold of a quote: words that stand in the article, and who said them."""

from __future__ import annotations

from expectations.check import Severity, Suite, belongs, filled, holds, matches

CRITICAL, WARNING, INFO = Severity

QUOTES = Suite(
    "staging.quotes",
    "staging_quotes",
    (
        belongs("owner_id", "quote"),
        matches(
            "quote_has_words",
            "text",
            r"(?s)^.*\w",
            WARNING,
            "A quote has words.",
            "A quote at character {char_start} has no words: '{text}'",
        ),
        holds(
            "quote_is_grounded",
            "is_grounded",
            CRITICAL,
            "A quote is what the article says between its two offsets.",
            "'{text}' is not what the article says at its place",
        ),
        filled(
            "quote_has_speaker",
            "speaker",
            INFO,
            "A quote is attributed to a speaker.",
            "It is not known who said '{text}'",
        ),
    ),
)
