"""The supervision pack: by a button, and by the command `pack`."""

from slack_bolt import App, Args

from handlers.answers.asking import topic_offers
from handlers.answers.pack import pack_answer
from handlers.reflect.steps import topic_called
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.sending import show
from handlers.views.block_kit.ids import MAKE_PACK, any_of
from handlers.views.block_kit.message import Message
from handlers.views.pack import packs_message
from handlers.views.short_messages import gone_message
from handlers.wording import pack as wording


def register(app: App, services: Services) -> None:
    """Listen to “Make a pack”, whose value is the topic's id."""

    @error_boundary(services)
    def make_pack(args: Args, here: Services) -> None:
        show(args, pack_answer(here, args.payload["value"]) or gone_message(), wording.CHOOSE_TITLE)

    app.action(any_of(MAKE_PACK))(make_pack)


def pack_reply(services: Services, _: Args, rest: str) -> Message | None:
    """Return a choice of topics, or the pack of one; with words that begin no topic's name it is no command."""
    if not rest:
        return packs_message(topic_offers(services))
    topic = topic_called(services, rest)
    return pack_answer(services, topic.id) if topic else None
