"""What a picture is: something the bot shows, built by the real views and pages of the real library."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from playwright.sync_api import Page

from handlers.views.block_kit.message import Message, View
from tests.gallery.workspace import Workspace


@dataclass(frozen=True)
class Conversation:
    """The bot's Messages tab: a greeting, and the answer to a question where one was asked.

    With an agent view the answer stands under the question, whose thread has a `title`.
    """

    greeting: Message
    has_agent_view: bool
    question: str = ""
    answer: Message | None = None
    title: str = ""

    @property
    def messages(self) -> Sequence[Message]:
        """What the bot says in it."""
        return [self.greeting] if self.answer is None else [self.greeting, self.answer]


@dataclass(frozen=True)
class ReaderPage:
    """A page of the reader, by its path."""

    path: str


@dataclass(frozen=True)
class PlaygroundScreen:
    """The whole screen of the playground that opens with a snapshot, after something was done on it.

    `messages` stand in #team-chat; `later` is the snapshot that comes when what was done is done.
    """

    snapshot: Mapping[str, Any]
    act: Callable[[Page], None]
    messages: Sequence[Message] = ()
    later: Mapping[str, Any] | None = None


Shown = View | Sequence[Message] | Conversation | ReaderPage | PlaygroundScreen
"""A modal, a home tab, messages one under another, the whole screen of a conversation or of the playground, or a page
of the reader."""


class Screen(StrEnum):
    """How wide the screen is."""

    PHONE = "phone"
    DESKTOP = "desktop"


@dataclass(frozen=True)
class Picture:
    """A picture of the gallery.

    `name` is that of its file, without the ending; `line` tells what it shows, as a short sentence. `is_private` says
    that the messages are for one person in a channel, and no view is.
    """

    name: str
    line: str
    build: Callable[[Workspace], Shown]
    is_private: bool = False
    screen: Screen = Screen.PHONE


@dataclass(frozen=True)
class Surface:
    """The pictures of one surface, under its title."""

    title: str
    pictures: tuple[Picture, ...]
