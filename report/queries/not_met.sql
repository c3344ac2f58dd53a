-- What the run that made this file found not to hold in its articles, gravest first.
select
    suite || '.' || expectation as key,
    data_quality.*
from reporting.data_quality
inner join reporting.publication using (run_id)
where not success
order by severity = 'critical' desc, severity = 'warning' desc, unexpected desc, key
