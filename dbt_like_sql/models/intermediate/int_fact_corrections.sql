-- What was corrected of each headcount: its own fields, and those of its article, which hold for all of its headcounts.

with

applied as (

    select * from {{ ref('stg_corrections') }} where outcome = 'applied'

),

concerning as (

    select
        headcounts.headcount_id,
        applied.* exclude (headcount_id),
        applied.headcount_id is not null as is_own
    from {{ ref('stg_headcounts') }} as headcounts
    inner join applied
        on headcounts.article_id = applied.article_id
        and (applied.headcount_id is null or applied.headcount_id = headcounts.headcount_id)

),

final as (

    select
        headcount_id,
        string_agg(distinct field, ', ' order by field) as corrected_fields,
        cast(any_value(original_value) filter (where is_own and field = 'value') as bigint) as original_value,
        string_agg(distinct corrected_by, ', ' order by corrected_by) as corrected_by,
        max(corrected_on) as corrected_on,
        string_agg(distinct why, '; ' order by why) as correction_reason
    from concerning
    group by headcount_id

)

select * from final
