"""Browsing without a question: help, topics, themes, what the bot keeps."""

from handlers.answers.asking import topic_answer, topic_offers
from handlers.listeners.commands import COMMAND_WORDS
from handlers.views.browsing import examples_message, help_message, themes_message, topics_message
from handlers.views.privacy import deleted_message, kept_file_message, kept_sent_message, privacy_message
from knowledge.library.items import Theme
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import Workspace


def help_text(_: Workspace) -> Shown:
    return [help_message(COMMAND_WORDS)]


def topics(workspace: Workspace) -> Shown:
    return [topics_message(topic_offers(workspace.services))]


def topic_in_modal(workspace: Workspace) -> Shown:
    services, topic = workspace.services, "placement-stability"
    answer = topic_answer(services, topic, can_share=False)
    if answer is None:
        raise LookupError("there is no such topic")
    return answer.as_modal(services.config.topics.title(topic))


def themes(_: Workspace) -> Shown:
    return [themes_message()]


def theme(workspace: Workspace) -> Shown:
    return [examples_message(workspace.services.library, Theme.EDUCATION, workspace.services.public_url)]


def theme_with_links(workspace: Workspace) -> Shown:
    return [examples_message(workspace.services.library, Theme.FOSTERING, "https://bot.example.org")]


def privacy(_: Workspace) -> Shown:
    return [privacy_message()]


def deleted(_: Workspace) -> Shown:
    return [
        deleted_message({"saved_items": 3, "shared_examples": 1}, mentions=1),
        deleted_message({}, mentions=0),
        kept_file_message(),
        kept_sent_message(),
    ]


SURFACE = Surface(
    "Browsing and help",
    (
        Picture("help", "/lac help.", help_text, is_private=True),
        Picture("topics", "/lac topics.", topics, is_private=True),
        Picture("topic", "A topic’s button in the Home tab, in a modal.", topic_in_modal),
        Picture("themes", "/lac examples.", themes, is_private=True),
        Picture("theme", "The practice examples of a theme.", theme, is_private=True),
        Picture("theme-links", "Titles are links where the bot has an address.", theme_with_links, is_private=True),
        Picture("privacy", "/lac privacy.", privacy, is_private=True),
        Picture("deleted", "What was kept about a person is deleted.", deleted, is_private=True),
    ),
)
