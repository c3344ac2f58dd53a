-- What is compared, of both files in one shape: a row per event, event and category, headcount and region, its figures
-- and words as a list whose first one is the row's main figure.

{% set entities = [
    (
        'event', 'events', ref('stg_previous_events'), ref('fct_events'),
        'event_id', "concat_ws(', ', coalesce(region, 'a government not known'), event_on)",
        'event_on', 'cast(null as varchar)', 'cast(null as varchar)',
        ['total_headcount', 'articles', 'source_count'],
        ['region', 'event_on_basis', 'publishers', 'officiant', 'officiant_position', 'quality', 'likely_repeat_of'],
    ),
    (
        'appointment', 'appointments', ref('stg_previous_appointments'), ref('fct_appointments'),
        "concat_ws(':', event_id, category)",
        "concat_ws(', ', coalesce(region, 'a government not known'), event_on, category)",
        'event_on', 'category', 'article_id',
        ['headcount', 'source_count'],
        ['region', 'is_approximate', 'basis', 'sources_agree', 'quality', 'likely_repeat_of'],
    ),
    (
        'headcount', 'article_facts', ref('stg_previous_article_facts'), ref('fct_article_facts'),
        'headcount_id', "concat_ws(', ', coalesce(region, 'a government not known'), event_on, text)",
        'event_on', 'category', 'article_id',
        ['value', 'of_value'],
        ['region', 'event_id', 'event_on', 'kind', 'is_approximate', 'category', 'occupation', 'label', 'status',
         'role', 'is_headline', 'quality'],
    ),
    (
        'region', 'regions', ref('stg_previous_regions'), ref('dim_regions'),
        "coalesce(region_code, lower(level || ':' || region))", 'region',
        'cast(null as date)', 'cast(null as varchar)', 'cast(null as varchar)',
        ['appointed', 'pppk_paruh_waktu', 'pppk_penuh_waktu', 'pppk', 'cpns', 'pns', 'asn', 'jabatan_fungsional',
         'jabatan_struktural', 'other', 'events', 'articles'],
        ['region', 'first_event_on', 'last_event_on'],
    ),
] %}

{% for entity, view, previous, current, key, name, day, category, article, numbers, words in entities %}
{% for side, relation in [('before', previous), ('after', current)] %}

select
    '{{ side }}' as side,
    '{{ entity }}' as entity,
    '{{ view }}' as view_name,
    {{ key }} as key,
    {{ name }} as name,
    region_code,
    region,
    {{ day }} as event_on,
    {{ category }} as category,
    {{ article }} as article_id,
    [
        {% for field in numbers + words %}
        struct_pack(
            field := '{{ field }}',
            value := cast({{ field }} as varchar),
            number := {{ 'cast(' ~ field ~ ' as bigint)' if field in numbers else 'cast(null as bigint)' }}
        ){{ ',' if not loop.last }}
        {% endfor %}
    ] as fields
from {{ relation }}

{{ 'union all' if not loop.last }}
{% endfor %}
{{ 'union all' if not loop.last }}
{% endfor %}
