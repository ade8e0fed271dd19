"""The message of a channel's digest, and which reading comes next for it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache, partial
from hashlib import sha256

from config.catalogue import Config
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.sharing.own_examples import published_since
from handlers.views.block_kit.message import Message
from handlers.views.digest.message import digest_message
from knowledge.answers.answer import RelatedExample
from knowledge.answers.examples import excerpt
from knowledge.digest.content import DigestContent, digest_with
from knowledge.digest.facts import facts_beside
from knowledge.digest.reading_order import order_of_readings, readings_to_come, topic_of_each
from knowledge.library.library import Library
from knowledge.library.own_examples import OwnExample

ORDERS = 64
"""Channels share this many circles of readings, so that thousands of digests are put together a few times."""

SharedSince = Callable[[str, datetime], Sequence[OwnExample]]
"""From a workspace and a moment to what its own teams have shared since."""


def order_of(channel_id: str) -> str:
    """Return the name of the circle from which a channel is shown things; it never changes."""
    return str(int(sha256(channel_id.encode()).hexdigest(), base=16) % ORDERS)


def renderer_of(services: Services) -> "DigestRenderer":
    """Return what makes the digests.

    Readings are of the library that all workspaces have; what a team shares is shown once, beside them.
    """
    library = services.workspaces.for_everyone
    return DigestRenderer(library, services.config, services.public_url, partial(published_since, services))


class DigestRenderer:
    """Makes digests; what channels have in common is put together once. May be used from any thread."""

    def __init__(
        self, library: Library, config: Config, public_url: str | None, shared_since: SharedSince = lambda *_: ()
    ) -> None:
        self._library = library
        self._config = config
        self._public_url = public_url
        self._shared_since = shared_since
        self._topics = topic_of_each(library)
        self._readings = {reading.item_id: reading for reading in library.readings}
        self._circle = lru_cache(ORDERS)(partial(order_of_readings, library))
        self._facts = lru_cache(ORDERS)(self._facts_of)
        self._content = lru_cache(2 * ORDERS)(self._put_together)

    def to_come(self, channel_id: str, shown: Sequence[str]) -> tuple[str, ...]:
        """Return the readings for a channel that was shown some within a year: the next, then what may be chosen in its
        place.

        Raises:
            NothingToRead: the library has nothing for a digest.
        """
        return readings_to_come(self._circle(order_of(channel_id)), self._topics, shown)

    def has(self, reading: str | None) -> bool:
        """Return whether something is a reading; the library may have changed since it was."""
        return reading in self._readings

    def message(
        self, channel: ChannelRef, reading: str, shared_after: datetime, *, may_show_own: Callable[[], bool]
    ) -> Message:
        """Return the digest of a channel with a reading, and with what its workspace published after a moment, where
        the channel `may_show_own`: that is asked only where there is something.

        Raises:
            KeyError: it is no reading.
        """
        content = self._content(order_of(channel.channel_id), reading)
        shared = self._shared_since(channel.team_id, shared_after)
        own = [_as_shown(example) for example in shared] if shared and may_show_own() else []
        return digest_message(content, self._public_url, own)

    def _put_together(self, order: str, reading: str) -> DigestContent:
        return digest_with(self._library, self._config, self._readings[reading], self._facts(order).get(reading))

    def _facts_of(self, order: str) -> dict[str, str]:
        return facts_beside(self._library, self._config, self._circle(order), self._topics)


def _as_shown(example: OwnExample) -> RelatedExample:
    """A workspace's own example has no page in the reader; a button opens it."""
    return RelatedExample(
        id=example.id,
        title=example.title,
        theme=example.theme.value,
        place=example.place,
        text=excerpt(example.text),
        reason="",
        url="",
    )
