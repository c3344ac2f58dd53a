{# Real dbt only (the runner here does the same on its own): schemas are named as configured, and the published file
   is never named inside it, so that its views still work when a BI tool attaches it under another alias. #}

{% macro generate_schema_name(custom_schema_name, node) -%}
    {{ custom_schema_name if custom_schema_name is not none else target.schema }}
{%- endmacro %}

{% macro ref(model_name) -%}
    {%- set relation = builtins.ref(model_name) -%}
    {%- do return(relation.include(database=false) if relation.database == target.database else relation) -%}
{%- endmacro %}
