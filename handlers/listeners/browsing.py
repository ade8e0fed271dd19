"""Topics, themes and help: by buttons, and by the commands `topics`, `examples` and `help`."""

from slack_bolt import App, Args

from handlers.answers.asking import topic_answer, topic_offers
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.pressed import value_of
from handlers.slack.request import can_share_from
from handlers.slack.sending import show
from handlers.views.block_kit.ids import BROWSE_THEME, BROWSE_TOPIC, any_of
from handlers.views.block_kit.message import Message
from handlers.views.browsing import examples_message, themes_message, topics_message
from handlers.views.short_messages import gone_message
from handlers.wording import answers as wording
from knowledge.library.items import Theme


def register(app: App, services: Services) -> None:
    """Listen to every topic's button, whose value is the topic's id, and every theme's, whose value is its name."""

    @error_boundary(services)
    def browse_topic(args: Args, here: Services) -> None:
        topic_id = value_of(args)
        answer = topic_answer(here, topic_id, can_share=can_share_from(args))
        if answer is None:
            show(args, gone_message(), wording.RESULTS_TITLE)
        else:
            show(args, answer, here.config.topics.title(topic_id))

    @error_boundary(services)
    def browse_theme(args: Args, here: Services) -> None:
        theme = Theme[value_of(args)]
        show(args, examples_message(here.library, theme, here.public_url), theme.value)

    app.action(any_of(BROWSE_TOPIC))(browse_topic)
    app.action(any_of(BROWSE_THEME))(browse_theme)


def topics_reply(services: Services, _: Args, rest: str) -> Message | None:
    """Return the topics; with more words it is no command."""
    return None if rest else topics_message(topic_offers(services))


def examples_reply(services: Services, _: Args, rest: str) -> Message | None:
    """Return the themes, or a theme's examples; with words that begin no theme's name it is no command."""
    if not rest:
        return themes_message()
    theme = next((theme for theme in Theme if theme.value.lower().startswith(rest.lower())), None)
    return examples_message(services.library, theme, services.public_url) if theme else None
