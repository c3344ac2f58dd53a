-- One row per publisher.
select
    publisher as key,
    *
from reporting.sources
order by articles desc, publisher
