"""Answers given lately, for a question that comes again: in a training room thirty people type the same one."""

import secrets
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Generic, TypeVar

from cachetools import TTLCache

MOST_KEPT = 256
"""Answers, some 10 kB each."""
KEPT_FOR = timedelta(minutes=10)
LONGEST_QUESTION = 200
"""Characters. A longer message tells of one case and does not come again; its answer is not kept."""


Reply = TypeVar("Reply")


class AnswerCache(Generic[Reply]):
    """Answers by a fingerprint of their question, in memory alone. May be used from any thread.

    No question is kept: the fingerprint is made with a key that is another one at each start, and is told to nobody.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._key = secrets.token_bytes(32)
        self._answers: TTLCache[bytes, Reply] = TTLCache(
            MOST_KEPT, KEPT_FOR.total_seconds(), timer=lambda: clock().timestamp()
        )
        self._lock = threading.Lock()

    def get(self, question: str, *about: object) -> Reply | None:
        """Return the answer to a question; `about` is all else that the answer hangs on."""
        with self._lock:
            return self._answers.get(self._fingerprint(question, about))

    def keep(self, answer: Reply, question: str, *about: object) -> None:
        """Keep an answer, which must repeat no words of its question, and identify nobody."""
        if len(question) <= LONGEST_QUESTION:
            with self._lock:
                self._answers[self._fingerprint(question, about)] = answer

    def _fingerprint(self, question: str, about: tuple[object, ...]) -> bytes:
        return blake2b(repr((question, about)).encode("utf-8", "surrogatepass"), key=self._key).digest()
