"""What must hold of a sentence: it is a stretch of its article's text."""

from __future__ import annotations

from expectations.check import Severity, Suite, belongs, greater, holds, unique

CRITICAL, WARNING, INFO = Severity

SENTENCES = Suite(
    "staging.sentences",
    "staging_sentences",
    (
        belongs("owner_id", "sentence"),
        unique(
            "sentence_key",
            ("article_id", "sentence_no"),
            "Sentences of an article are numbered without repetition.",
            "Sentence {sentence_no} stands more than once",
        ),
        greater(
            "sentence_has_length",
            "char_end",
            "char_start",
            CRITICAL,
            "A sentence ends after it starts.",
            "Sentence {sentence_no} runs from character {char_start} to {char_end}",
        ),
        holds(
            "sentence_is_grounded",
            "is_grounded",
            CRITICAL,
            "A sentence is what the article says between its two offsets.",
            "Sentence {sentence_no} is not what the article says at characters {char_start} to {char_end}",
        ),
    ),
)
