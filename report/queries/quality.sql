-- How the checks of the last runs fared, one row per run; the file knows a night's checks of its views one night later.
select
    run_id as key,
    run_id,
    any_value(run_started_at) as run_started_at,
    any_value(run_outcome) as run_outcome,
    count(*) as expectations,
    count(*) filter (where success) as met,
    count(*) filter (where not success and severity = 'critical') as critical,
    count(*) filter (where not success and severity = 'warning') as warnings,
    count(*) filter (where not success and severity = 'info') as noted,
    sum(evaluated)::bigint as evaluated,
    sum(unexpected)::bigint as unexpected
from reporting.data_quality
group by run_id
order by run_started_at desc, run_id
