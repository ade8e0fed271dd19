"""Messages of one or two sentences."""

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from handlers.models.small_talk import SmallTalk
from handlers.views import short_messages as views
from handlers.views.answers.shared_answer import only_members_may_share_message
from handlers.views.digest.settings import asking_message, only_members_message
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import Workspace


def small_talk(_: Workspace) -> Shown:
    return [
        *(views.small_talk_message(kind) for kind in SmallTalk),
        views.looking_message(),
    ]


def what_to_do(_: Workspace) -> Shown:
    return [
        views.apology_message(),
        views.no_words_message(),
        views.gone_message(),
        views.not_in_channel_message(),
        views.may_not_post_message(),
        views.shared_message(),
        views.not_posted_there_message(views.small_talk_message(SmallTalk.GREETING)),
        views.not_shown_there_message(views.small_talk_message(SmallTalk.GREETING)),
        views.unsure_message(),
        only_members_may_share_message(),
        asking_message(),
        only_members_message(TEAM_CHAT.id),
    ]


SURFACE = Surface(
    "Short messages",
    (
        Picture("small-talk", "Small talk, and while it looks.", small_talk),
        Picture("short-messages", "What to do where something did not work.", what_to_do, is_private=True),
    ),
)
