with

compared as (

    select * from {{ ref('int_comparable_rows') }}

),

-- Found by hash first: on most nights nearly everything is as it was, and lists are dear to carry about.
differing as (

    select
        entity,
        key
    from (select entity, key, hash(fields) as fingerprint from compared where side = 'before') as before
    full join (select entity, key, hash(fields) as fingerprint from compared where side = 'after') as after
        using (entity, key)
    where before.fingerprint is distinct from after.fingerprint

),

before as (

    select * from compared semi join differing using (entity, key) where side = 'before'

),

after as (

    select * from compared semi join differing using (entity, key) where side = 'after'

),

paired as (

    select
        entity,
        key,
        coalesce(after.view_name, before.view_name) as view_name,
        coalesce(after.name, before.name) as name,
        case when before.view_name is null then 'new' when after.view_name is null then 'gone' else 'changed' end
            as change,
        case when after.view_name is null then before.region_code else after.region_code end as region_code,
        case when after.view_name is null then before.region else after.region end as region,
        case when after.view_name is null then before.event_on else after.event_on end as event_on,
        case when after.view_name is null then before.category else after.category end as category,
        coalesce(after.article_id, before.article_id) as article_id,
        before.fields as before_fields,
        after.fields as after_fields
    from before
    full join after using (entity, key)

),

-- A new or gone row is told by its main figure, a changed one by each field that is another.
cells as (

    select
        * exclude (before_fields, after_fields),
        unnest(range(1, case when change = 'changed' then len(after_fields) + 1 else 2 end)) as field_no,
        before_fields[field_no] as before,
        after_fields[field_no] as after
    from paired

),

told as (

    select
        cells.* exclude (before, after, field_no),
        cells.field_no,
        coalesce(cells.after.field, cells.before.field) as field,
        cells.before.value as before,
        cells.after.value as after,
        case
            when cells.before.number is not null or cells.after.number is not null
                then coalesce(cells.after.number, 0) - coalesce(cells.before.number, 0)
        end as difference
    from cells
    where cells.change != 'changed'
       or (
           cells.before.value is distinct from cells.after.value
           and (cells.view_name, cells.after.field) in (select view_name, column_name from {{ ref('stg_previous_columns') }})
       )

),

article_files as (

    select
        article_id,
        min(source_path) as source_path
    from (
        select article_id, source_path from {{ ref('stg_articles') }}
        union all
        select article_id, source_path from {{ ref('stg_previous_article_facts') }}
    )
    group by article_id

)

select
    told.entity,
    told.key,
    told.name,
    told.change,
    told.field,
    told.before,
    told.after,
    told.difference,
    case when publication.is_compared then reasons.why else 'first publication' end as why,
    told.region_code,
    told.region,
    told.event_on,
    told.category,
    told.article_id,
    article_files.source_path,
    publication.run_id,
    publication.run_started_at,
    publication.previous_run_id,
    publication.previous_run_started_at
from told
cross join {{ ref('int_publication') }} as publication
left join article_files using (article_id)
left join {{ ref('int_change_reasons') }} as reasons
    on reasons.entity = case told.entity when 'appointment' then 'event' else told.entity end
    and reasons.key = case told.entity
        when 'headcount' then told.article_id
        when 'appointment' then split_part(told.key, ':', 1)
        else told.key
    end
order by
    array_position(['event', 'appointment', 'headcount', 'region'], told.entity),
    array_position(['gone', 'changed', 'new'], told.change),
    told.event_on,
    told.key,
    told.field_no
