"""The name under which a process claims deliveries, for people who look into the database."""

import os
import socket


def process_name() -> str:
    """Return the machine's name and the process's number."""
    return f"{socket.gethostname()}:{os.getpid()}"
