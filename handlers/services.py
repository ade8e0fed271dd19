"""What every listener may use. Put together once, passed in everywhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.store.store import Store
from config.catalogue import Config
from handlers.models.answer_cache import AnswerCache
from handlers.models.known_channels import KnownChannels
from handlers.models.known_scopes import KnownScopes
from handlers.views.block_kit.message import Message
from knowledge.answers.answerer import Answerer
from knowledge.library.library import Library
from knowledge.library_by_workspace import WorkspaceLibraries
from knowledge.privacy.guard import PrivacyGuard


@dataclass(frozen=True)
class Services:
    """The library, the owner's configuration and the answerer.

    `public_url` is the address of the reader without a slash at the end, None where there is none: titles are then
    no links. `clock` tells the time in UTC. `store` is what the bot remembers. `workspaces` are the libraries with what
    a workspace's own practitioners shared; `privacy_guard` tells what in a text seems to identify a person;
    `known_channels` and `known_scopes` what was found out lately about channels, and about the app itself;
    `answer_cache` are answers given lately.
    """

    library: Library
    config: Config
    answerer: Answerer
    public_url: str | None
    clock: Callable[[], datetime]
    store: Store
    workspaces: WorkspaceLibraries
    privacy_guard: PrivacyGuard
    known_channels: KnownChannels
    known_scopes: KnownScopes
    answer_cache: AnswerCache[Message]

    def in_workspace(self, team_id: str | None) -> "Services":
        """Return the services of one workspace: what its own teams shared is in its library, and in no other's."""
        own = self.workspaces.of(team_id) if team_id is not None else None
        return self if own is None else replace(self, library=own.library, answerer=own.answerer)
