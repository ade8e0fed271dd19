"""The supervision pack, and pages of the reader."""

from handlers.answers.asking import topic_offers
from handlers.answers.pack import pack_answer
from handlers.views.pack import packs_message
from tests.gallery.picture import Picture, ReaderPage, Screen, Shown, Surface
from tests.gallery.workspace import Workspace


def pack(workspace: Workspace) -> Shown:
    message = pack_answer(workspace.services, "resilience")
    if message is None:
        raise LookupError("there is no such topic")
    return [message]


def packs(workspace: Workspace) -> Shown:
    return [packs_message(topic_offers(workspace.services))]


def contents(_: Workspace) -> Shown:
    return ReaderPage("/read")


def talk(_: Workspace) -> Shown:
    return ReaderPage("/read/resilience")


def examples(_: Workspace) -> Shown:
    return ReaderPage("/read/practice-examples/participation")


def moved_on(_: Workspace) -> Shown:
    return ReaderPage("/read/policy/minimum-standards")


def found(_: Workspace) -> Shown:
    return ReaderPage("/read/search?q=asylum")


def danger(_: Workspace) -> Shown:
    return ReaderPage("/read/search?q=a+child+is+missing+now")


def nothing(_: Workspace) -> Shown:
    return ReaderPage("/read/search?q=bitcoin")


def pack_page(_: Workspace) -> Shown:
    return ReaderPage("/read/pack/resilience")


SURFACE = Surface(
    "Supervision pack and reader",
    (
        Picture("pack", "/lac pack resilience.", pack, is_private=True),
        Picture("packs", "/lac pack.", packs, is_private=True),
        Picture(
            "reader-pack", "The pack in the reader, as it is printed on two pages.", pack_page, screen=Screen.DESKTOP
        ),
        Picture("reader-contents", "The contents of the reader.", contents),
        Picture("reader-talk", "A talk: who spoke, where and when.", talk, screen=Screen.DESKTOP),
        Picture("reader-examples", "Practice examples, and what they go with.", examples),
        Picture("reader-moved-on", "What has moved on, above the words that it is about.", moved_on),
        Picture("reader-found", "What was found, and why.", found),
        Picture("reader-danger", "Where to turn, before all else.", danger),
        Picture("reader-nothing", "Nothing fits.", nothing),
    ),
)
