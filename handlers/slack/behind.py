"""What a form was opened from, and lies behind it: a message that one person sees, or a modal; to be shown anew."""

import logging
from dataclasses import dataclass

from slack_bolt import Args
from slack_bolt.context.respond import Respond

from handlers.slack.calls import SLACK_FAILURES, best_effort, outcome_of
from handlers.slack.pressed import pressed_message_of, view_of_request
from handlers.slack.response_urls import is_of_slack
from handlers.slack.sending import update_modal
from handlers.views.block_kit.message import Message

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Behind:
    """The response URL of a private message, or the id of a modal. Slack takes either for half an hour."""

    response_url: str = ""
    view_id: str = ""

    @classmethod
    def of(cls, text: str) -> "Behind":
        """Return what `as_text` returned."""
        return cls(response_url=text) if text.startswith("http") else cls(view_id=text)

    @classmethod
    def pressed(cls, args: Args) -> "Behind":
        """Return where a button was pressed; in the home tab nothing needs to be shown anew by this."""
        view, message = view_of_request(args), pressed_message_of(args)
        if view is not None:
            return cls(view_id=view.id) if view.is_modal else NOTHING
        is_private = message is not None and message.is_private
        return cls(response_url=str(args.context.response_url or "")) if is_private else NOTHING

    @property
    def as_text(self) -> str:
        """What a form carries of it."""
        return self.response_url or self.view_id


NOTHING = Behind()


def show_behind(args: Args, behind: Behind, message: Message, title: str) -> None:
    """Put a message in the place of what lies behind a form; where that fails it stays as it was."""
    if behind.view_id:
        with best_effort("showing anew what lies behind a form"):
            update_modal(args.client, behind.view_id, message.as_modal(title))
    elif behind.response_url and is_of_slack(behind.response_url, args.client.base_url):
        try:
            respond = Respond(response_url=behind.response_url)
            respond(text=message.text, blocks=message.plain_blocks, response_type="ephemeral", replace_original=True)
        except SLACK_FAILURES as error:
            logger.info("Left undone, showing anew what lies behind a form: %s", outcome_of(error).code)
