-- Published figures that may miscount people, those first that may miscount most, each beside the count to look at. What
-- a person has decided is sure, and what nobody has measured is left out.
WITH figures AS (
    SELECT
        *,
        count(*) OVER () AS doubtful,
        headcount * (1 - certainty) AS miscounted
    FROM appointments
    WHERE certainty < $below
    ORDER BY miscounted DESC, event_id, category
    LIMIT $most
),
-- A figure is as sure as the least sure of the counts it is made of, or as another article that says the same: the count
-- to look at is the one whose chances make the figure's. Of several alike it is the figure's own; chances are hundredths,
-- so that a count of other people may have the same ones: a figure is made of appointed ones alone.
counts AS (
    SELECT
        figures.event_id,
        figures.category AS figure_category,
        facts.*
    FROM figures
    INNER JOIN article_facts AS facts USING (event_id)
    QUALIFY row_number() OVER (
        PARTITION BY figures.event_id, figures.category
        ORDER BY
            round(facts.category_certainty * facts.status_certainty, 6) IS DISTINCT FROM round(figures.certainty, 6),
            facts.headcount_id <> figures.headcount_id,
            facts.status <> 'appointed',
            facts.category <> figures.category,
            facts.value DESC,
            facts.headcount_id
    ) = 1
)
SELECT
    figures.region,
    figures.event_on,
    figures.headcount,
    figures.category AS figure_category,
    figures.certainty,
    counts.article_id,
    counts.char_start,
    counts.value,
    counts.category,
    counts.status,
    -- Its work is no part of the figure.
    if(counts.category_certainty <= counts.status_certainty, 'category', 'status') AS field,
    counts.sentence,
    counts.char_start - counts.sentence_start AS mark_start,
    counts.char_end - counts.sentence_start AS mark_end,
    counts.source_path,
    figures.doubtful
FROM figures
INNER JOIN counts ON counts.event_id = figures.event_id AND counts.figure_category = figures.category
ORDER BY figures.miscounted DESC, figures.event_id, figures.category
