with

renamed as (

    select
        headcount_id,
        article_id,
        headcount_no,
        sentence_no,
        char_start,
        char_end,
        text,
        value,
        is_approximate,
        category,
        lower(occupation) as occupation,
        lower(label) as label,
        status,
        role,
        of_headcount_id,
        region_code,
        region_name,
        region_level,
        undecided,
        category_certainty,
        occupation_certainty,
        status_certainty
    from {{ source('corrected', 'headcounts') }}

),

final as (

    select renamed.*
    from renamed
    inner join {{ ref('stg_articles') }} using (article_id)

)

select * from final
