-- Which columns the published file has. One that it has not was made by an older version: nothing can have changed.
select
    table_name as view_name,
    column_name
from duckdb_columns()
where database_name = 'previous' and schema_name = 'main'
