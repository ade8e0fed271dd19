"""A time that several processes share: it goes as fast as the real one, and the simulation makes it jump."""

import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

_FORMAT = struct.Struct("d")


class SimulatedTime:
    """The real time, and an offset in seconds that is kept in a file. Call it for the time, in UTC."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self) -> datetime:
        [offset] = _FORMAT.unpack(self._file.read_bytes())
        return datetime.now(UTC) + timedelta(seconds=offset)

    def jump_to(self, moment: datetime) -> None:
        """Go on from this moment. A file this small is written in one piece."""
        self._file.write_bytes(_FORMAT.pack(moment.timestamp() - time.time()))
