"""What the doctor looks at, a module a place: this machine, the warehouse, Prefect's server."""
