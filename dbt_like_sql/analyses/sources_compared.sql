-- Which publishers report, how often do they agree with others, and how fresh are they?
-- Media mana yang memberitakan, seberapa sering angkanya sama dengan media lain, dan seberapa baru?
select
    publisher,
    articles,
    events,
    compared_figures as compared,
    round(agreement, 2) as agreement,
    last_event_on,
    freshness_days
from {{ ref('sources') }}
order by articles desc, publisher
