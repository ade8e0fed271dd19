"""Keep what threads free from lying about: glibc gives threads arenas of memory of their own, and gives little back.

Linux's C library opens up to eight arenas a core; with two, the bot holds a fifth less after a flood of large requests.
Source: https://man7.org/linux/man-pages/man3/mallopt.3.html (M_ARENA_MAX)
"""

import ctypes
import sys

M_ARENA_MAX = -8
"""The number of this setting in glibc's malloc.h."""
MOST_ARENAS = 2


def share_arenas() -> None:
    """Let the threads that start from now on share two arenas, where the C library can be told so."""
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is not None:
        mallopt(M_ARENA_MAX, MOST_ARENAS)
