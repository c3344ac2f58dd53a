-- One row per published number, beside its sentence.
SELECT
    headcount_id,
    event_id,
    CASE
        WHEN event_id IS NOT NULL THEN event_id IN (SELECT event_id FROM reporting.events WHERE event_id IS NOT NULL)
    END AS event_exists,
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
