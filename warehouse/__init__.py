"""The DuckDB warehouse: its tables, how a night's rows come in, and how one file is published.

Knows DuckDB and nothing of Prefect, extraction, expectations or ingest: it takes plain values, mappings and Parquet
files. Times are UTC; a ``datetime`` without a time zone is taken as UTC.
"""
