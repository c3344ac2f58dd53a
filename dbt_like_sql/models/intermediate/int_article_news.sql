-- What happened to an article since the published file was made: the one thing that explains most. No row for an article
-- to which nothing happened.

with

since as (

    select previous_run_started_at as moment from {{ ref('int_publication') }}

),

final as (

    select
        history.article_id,
        case
            when history.quarantined_at > since.moment then 'article quarantined'
            when history.superseded_at > since.moment then 'article replaced by a newer version'
            when history.first_seen_at > since.moment and history.replaces_another then 'newer version of an article'
            when history.first_seen_at > since.moment then 'new article'
            when history.said_at > since.moment then 'article back at a former version'
            when history.released_at > since.moment then 'article released from quarantine'
            when history.corrected_at > since.moment then 'correction'
            when history.parsed_at > since.moment then 'article parsed again'
            when history.audited_at > since.moment then 'article audited again'
        end as news
    from {{ ref('stg_article_history') }} as history, since

)

select * from final where news is not null
