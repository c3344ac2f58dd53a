-- One row: what the candidate has beside what is published, and what would go.
WITH gone AS (
    SELECT
        count(*) FILTER (WHERE entity = 'event') AS events_gone,
        count(*) FILTER (WHERE entity = 'headcount') AS headcounts_gone,
        string_agg(name, '; ' ORDER BY event_on, key) FILTER (WHERE entity = 'event' AND place <= 3) AS examples
    FROM (
        SELECT *, row_number() OVER (PARTITION BY entity ORDER BY event_on, key) AS place
        FROM reporting.changes
        WHERE change = 'gone'
    )
),
gains AS (
    SELECT
        coalesce(sum(step) FILTER (WHERE entity = 'event'), 0) AS events_gain,
        coalesce(sum(step) FILTER (WHERE entity = 'headcount'), 0) AS headcounts_gain,
        coalesce(sum(step) FILTER (WHERE entity = 'region'), 0) AS regions_gain
    FROM (SELECT entity, CASE change WHEN 'new' THEN 1 WHEN 'gone' THEN -1 ELSE 0 END AS step FROM reporting.changes)
),
counted AS (
    SELECT
        (SELECT count(*) FROM reporting.events) AS events_counted,
        (SELECT count(*) FROM reporting.article_facts) AS headcounts_counted,
        (SELECT count(*) FROM reporting.regions) AS regions_counted
),
-- A correction may well take an event or two away, and of few events each is many percent: up to 3 may go, though
-- never more than half. Headcounts go by the handful.
limits AS (
    SELECT
        greatest(floor(previous_events * $gone_percent::DOUBLE / 100), least(3, ceil(previous_events / 2)))::BIGINT
            AS events_that_may_go,
        greatest(floor(previous_headcounts * $gone_percent::DOUBLE / 100), least(15, ceil(previous_headcounts / 2)))::BIGINT
            AS headcounts_that_may_go
    FROM reporting.publication
)
SELECT
    p.run_id,
    p.events,
    p.previous_events,
    p.headcounts,
    p.previous_headcounts,
    $gone_percent::DOUBLE AS gone_percent,
    gone.*,
    limits.*,
    limits.events_that_may_go - gone.events_gone AS events_to_spare,
    limits.headcounts_that_may_go - gone.headcounts_gone AS headcounts_to_spare,
    p.events = counted.events_counted
    AND p.headcounts = counted.headcounts_counted
    AND p.regions = counted.regions_counted
    AND p.previous_events + gains.events_gain = p.events
    AND p.previous_headcounts + gains.headcounts_gain = p.headcounts
    AND p.previous_regions + gains.regions_gain = p.regions AS comparison_adds_up
FROM reporting.publication AS p, gone, gains, counted, limits
