"""What runs, when, in what order: Prefect and nothing else."""

import os

# Defaults that must stand before Prefect is first imported; what the environment already says is left alone.
for _name, _value in {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # Without a server Prefect starts a temporary one: 10 s on an idle machine, beyond its own 20 s limit on a busy one.
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
}.items():
    os.environ.setdefault(_name, _value)
