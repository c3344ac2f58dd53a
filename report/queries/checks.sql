-- Checks of stated numbers by kind, and how many hold.
select
    check_kind as key,
    check_kind,
    count(*) as checks,
    count(*) filter (where holds) as holding,
    count(*) filter (where not holds) as failing
from reporting.reconciliation
group by check_kind
order by check_kind
