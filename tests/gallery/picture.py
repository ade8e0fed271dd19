"""What a picture is: something the bot shows, built by the real views and pages of the real library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

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


Shown = View | Sequence[Message] | Conversation | ReaderPage
"""A modal, a home tab, messages one under another, the whole screen of a conversation, or a page of the reader."""


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
