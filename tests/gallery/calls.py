"""Which functions run while something is done: measured, so that no list of them has to be kept."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType


def functions_called(folder: Path, action: Callable[[], object]) -> set[tuple[Path, str]]:
    """Return the functions of a folder's Python files that run during the action: their file and qualified name."""
    ran: set[CodeType] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            ran.add(frame.f_code)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        action()
    finally:
        sys.setprofile(before)
    return {(path, code.co_qualname) for code in ran if (path := Path(code.co_filename)).is_relative_to(folder)}
