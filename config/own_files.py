"""Files and folders that belong to the user who runs the program, and to nobody else."""

import os
import stat
from pathlib import Path

from config.failure import Failure


class NotOwnedError(Failure):
    """A file or folder belongs to another user of the machine, who could change it at any time."""


def keep_for_oneself(path: Path, mode: int) -> None:
    """Give a file or folder this mode, for example 0o600, where others have more.

    Raises:
        NotOwnedError: it belongs to another user.
        OSError: it is not there, or its mode cannot be changed.
    """
    found = path.stat(follow_symlinks=False)
    if found.st_uid != os.geteuid():
        raise NotOwnedError(
            f"{path} belongs to another user of this machine; give it to the one who runs the bot, or set DATA_DIR"
        )
    if stat.S_IMODE(found.st_mode) & ~mode:
        path.chmod(mode)
