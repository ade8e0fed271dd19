"""The message of a channel's digest in a week."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
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
from knowledge.digest.content import DigestContent, digest_for
from knowledge.digest.schedule import WEEK, monday_of
from knowledge.library.library import Library
from knowledge.library.own_examples import OwnExample

ORDERS = 64
"""Channels share this many orders of things, so that thousands of digests of a week are put together 64 times."""

SharedSince = Callable[[str, datetime], Sequence[OwnExample]]
"""From a workspace and a moment to what its own teams have shared since."""


def order_of(channel_id: str) -> str:
    """Return the name of the order in which a channel is shown things; it never changes."""
    return str(int(sha256(channel_id.encode()).hexdigest(), base=16) % ORDERS)


def renderer_of(services: Services) -> "DigestRenderer":
    """Return what makes the digests.

    They take turns through the library that all workspaces have: what a team shares must not disturb the order. It is
    shown in the week in which it was shared.
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
        self._content = lru_cache(2 * ORDERS)(self._put_together)

    def message(
        self, channel: ChannelRef, week: date, due_at: datetime, *, may_show_own: Callable[[], bool]
    ) -> Message:
        """Return the digest of a channel for the week that a day lies in, with what was shared in the week before it is
        due, where the channel `may_show_own`: that is asked only where there is something.

        Raises:
            NothingToRead: the library has nothing for a digest.
        """
        content = self._content(order_of(channel.channel_id), monday_of(week))
        shared = self._shared_since(channel.team_id, due_at - WEEK)
        own = [_as_shown(example) for example in shared] if shared and may_show_own() else []
        return digest_message(content, self._public_url, own)

    def _put_together(self, order: str, monday: date) -> DigestContent:
        return digest_for(self._library, self._config, order, monday)


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
