"""What runs, when, in what order: Prefect and nothing else."""

import os

# Defaults that must stand before Prefect is first imported; what the environment already says is left alone.
for _name, _value in {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # For a flow called from Python: without a server Prefect starts one, and on a busy machine 20 s are too few.
    # The commands have theirs from flows.temporary_server.
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    # A server started from here writes what became of tasks once a second, all at once: one by one, each with a
    # transaction of its own, some 250 events of a small night cost it twice the time.
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_FLUSH_INTERVAL": "1",
}.items():
    os.environ.setdefault(_name, _value)
