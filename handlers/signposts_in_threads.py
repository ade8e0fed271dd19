"""Remember which signposts were shown in which thread of a channel, where the bot does not read what is said."""

import threading
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import asdict

from handlers.views.message import Message
from handlers.views.shown_ids import signposts_of

REMEMBERED = 4_096


class SignpostsInThreads:
    """The signposts of the last threads, up to a bound. May be used from any thread of the process.

    Nothing is kept beyond the process: after a restart, and by another process, they are shown once more.
    """

    def __init__(self, bound: int = REMEMBERED) -> None:
        self._bound = bound
        self._shown: OrderedDict[str, frozenset[str]] = OrderedDict()
        self._lock = threading.Lock()

    def shown_in(self, thread: str) -> Collection[str]:
        """Return the ids of the signposts shown in a thread; `thread` is any text that names one and no other."""
        with self._lock:
            return self._shown.get(thread, frozenset())

    def remember(self, thread: str, posted: Message) -> None:
        """Note what a message shows that was posted in a thread."""
        signposts = signposts_of(asdict(posted.metadata)) if posted.metadata else frozenset()
        if not signposts:
            return
        with self._lock:
            self._shown[thread] = self._shown.pop(thread, frozenset()) | signposts
            if len(self._shown) > self._bound:
                self._shown.popitem(last=False)
