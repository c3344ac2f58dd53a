-- One row per check of a stated number.
select
    check_id as key,
    *
from reporting.reconciliation
order by holds, abs(difference) desc, check_id
