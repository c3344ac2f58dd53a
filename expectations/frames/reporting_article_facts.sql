-- One row per published number, beside its sentence.
SELECT
    article_id,
    char_start,
    char_end,
    value,
    text,
    sentence,
    source_path,
    char_end > char_start AS has_length,
    CASE WHEN sentence IS NOT NULL THEN contains(sentence, text) END AS stands_in_sentence
FROM reporting.article_facts
ORDER BY article_id, char_start
