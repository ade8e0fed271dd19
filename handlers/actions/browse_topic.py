"""A topic's button: what the library says about it."""

from slack_bolt import App, Args

from handlers.action_ids import BROWSE_TOPIC, any_of
from handlers.asking import topic_answer
from handlers.failing_softly import failing_softly
from handlers.sending import can_share_from, show
from handlers.services import Services
from handlers.views.short_messages import gone_message
from handlers.wording import answer as wording


def register(app: App, services: Services) -> None:
    """Listen to every topic's button; its value is the topic's id."""

    @failing_softly(services)
    def browse_topic(args: Args, here: Services) -> None:
        topic_id = args.payload["value"]
        topic = here.config.topics.by_id.get(topic_id)
        if topic is None:
            show(args, gone_message(), wording.RESULTS_TITLE)
        else:
            show(args, topic_answer(here, topic_id, can_share=can_share_from(args)), topic.title)

    app.action(any_of(BROWSE_TOPIC))(browse_topic)
