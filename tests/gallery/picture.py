"""What a picture is: something the bot shows, built by the real views and pages of the real library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from handlers.views.block_kit.message import Message, View
from tests.gallery.workspace import Workspace


@dataclass(frozen=True)
class ReaderPage:
    """A page of the reader, by its path."""

    path: str


Shown = View | Sequence[Message] | ReaderPage
"""A modal, a home tab, messages that are drawn one under another, or a page of the reader."""


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
