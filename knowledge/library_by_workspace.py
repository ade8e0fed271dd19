"""The library of each workspace: the published documents, and what its own practitioners shared.

Each process looks for changes by itself, when a workspace's library is asked for, so no process has to tell another.
The index of a workspace is kept in memory only: an example that is withdrawn leaves nothing behind on any disk.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from cachetools import LRUCache

from config.catalogue import Config
from config.failure import Failure
from knowledge.answers.answerer import Answerer, answerer_in_memory
from knowledge.answers.danger.recognition import open_recogniser
from knowledge.library.library import Library
from knowledge.library.own_examples import OwnExample, with_own_examples
from knowledge.search.english import the_english

logger = logging.getLogger(__name__)

LOOK_EVERY = timedelta(seconds=2)
WAIT_WHEN_OLDER = timedelta(seconds=4)
"""While one thread builds a library anew, others are shown the one before, unless it was looked at longer ago."""
MOST_BUILT = 32
"""Libraries of workspaces that are kept at once: about 2 MB each, and half a second to build one again."""
MOST_KNOWN = 10_000
"""Workspaces of which it is kept in mind when they were looked at."""


class OwnExamples(Protocol):
    """Where the shared examples come from."""

    def version(self, team_id: str) -> str:
        """Return a token that is another one after every change to a workspace's examples."""

    def published(self, team_id: str) -> Sequence[OwnExample]:
        """Return the examples that a workspace has published."""


@dataclass(frozen=True)
class WorkspaceLibrary:
    """A library with examples of a workspace's own, and the answerer over all of it."""

    library: Library
    answerer: Answerer


@dataclass
class _Held:
    """What is known of one workspace; `lock` is held while it is looked at."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    version: str | None = None
    looked_at: datetime | None = None
    own: WorkspaceLibrary | None = None


class WorkspaceLibraries:
    """The libraries of all workspaces, the last used ones built. May be used from many threads."""

    def __init__(
        self,
        library: Library,
        config: Config,
        examples: OwnExamples,
        clock: Callable[[], datetime],
        *,
        most_built: int = MOST_BUILT,
        most_known: int = MOST_KNOWN,
    ) -> None:
        self._library = library
        self._config = config
        self._examples = examples
        self._clock = clock
        self._held: LRUCache[str, _Held] = LRUCache(most_known)
        self._built_last: LRUCache[str, None] = LRUCache(most_built)
        self._lock = threading.Lock()

    @property
    def for_everyone(self) -> Library:
        """The library of the published documents alone: the same in every workspace."""
        return self._library

    def of(self, team_id: str) -> WorkspaceLibrary | None:
        """Return a workspace's library as it was seconds ago at most; None where it has published nothing of its own.

        Where the examples cannot be read, it is what it was before, and the log says so.
        """
        held = self._hold(team_id)
        age = self._age(held)
        if age >= LOOK_EVERY and held.lock.acquire(blocking=age >= WAIT_WHEN_OLDER):
            try:
                if self._age(held) >= LOOK_EVERY:
                    self._look(team_id, held)
            finally:
                held.lock.release()
        return held.own

    def refresh(self, team_id: str) -> None:
        """Look now, for a change that this process has made itself."""
        held = self._hold(team_id)
        with held.lock:
            self._look(team_id, held)

    def _hold(self, team_id: str) -> _Held:
        with self._lock:
            self._built_last.get(team_id)  # used now, so it is let go of last
            held = self._held.get(team_id) or _Held()
            self._held[team_id] = held
            return held

    def _age(self, held: _Held) -> timedelta:
        """Return how long ago it was looked at; a clock that was set back counts as long ago."""
        return abs(self._clock() - held.looked_at) if held.looked_at is not None else timedelta.max

    def _look(self, team_id: str, held: _Held) -> None:
        now = self._clock()
        try:
            version = self._examples.version(team_id)
            if version != held.version:
                held.own = self._built(self._examples.published(team_id), held.own)
                held.version = version
        except Failure as failure:
            logger.warning("What a workspace shared could not be read: %s", failure)
        held.looked_at = now
        if held.own is not None:
            self._note_built(team_id)

    def _built(self, examples: Sequence[OwnExample], before: WorkspaceLibrary | None) -> WorkspaceLibrary | None:
        """Return the library with these examples; the one before where it holds the same words."""
        if not examples:
            return None
        library = with_own_examples(self._library, examples)
        if before is not None and before.library.fingerprint == library.fingerprint:
            return before
        return WorkspaceLibrary(library, answerer_in_memory(library, self._config, the_english(), open_recogniser()))

    def _note_built(self, team_id: str) -> None:
        """Let go of the library that was not used for longest where there are too many."""
        with self._lock:
            if team_id not in self._built_last and self._built_last.currsize >= self._built_last.maxsize:
                let_go, _ = self._built_last.popitem()
                self._held.pop(let_go, None)
            self._built_last[team_id] = None
