"""The token of the playground that runs here: new for each start, and readable by this user alone.

Commands beside a running playground (`python -m bot digest`) read it from the data folder; nobody else can post there.
"""

import secrets
from pathlib import Path

FILE_MODE = 0o600
NAME = "playground-token"


def new_token(data_folder: Path) -> str:
    """Return a new token, kept in the data folder in the place of the last one."""
    token = f"xoxb-playground-{secrets.token_hex(16)}"
    file = data_folder / NAME
    file.unlink(missing_ok=True)
    file.touch(mode=FILE_MODE)
    file.write_text(token, encoding="ascii")
    return token


def token_here(data_folder: Path) -> str | None:
    """Return the token of the playground that was started last with this data folder, None where none was."""
    try:
        return (data_folder / NAME).read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
