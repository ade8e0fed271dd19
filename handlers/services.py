"""What every listener may use. Put together once, passed in everywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from config.catalogue import Config
from knowledge.answering import Answerer
from knowledge.library import Library


@dataclass(frozen=True)
class Services:
    """The library, the owner's configuration and the answerer.

    `public_url` is the address of the reader without a slash at the end, None where there is none: titles are then
    no links. `clock` tells the time in UTC.
    """

    library: Library
    config: Config
    answerer: Answerer
    public_url: str | None
    clock: Callable[[], datetime]

    def in_workspace(self, _team_id: str | None) -> "Services":
        """Return the services of one workspace: what its own teams shared is in its library, and in no other's."""
        return self
