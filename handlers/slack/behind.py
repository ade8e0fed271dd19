"""What a form was opened from, and lies behind it: a message that one person sees, or a modal; to be shown anew."""

from dataclasses import dataclass

from slack_bolt import Args

from handlers.slack.calls import best_effort
from handlers.slack.modals import update_modal
from handlers.slack.pressed import pressed_message_of, view_of_request
from handlers.slack.response_urls import send_to
from handlers.views.block_kit.message import Message


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
    elif behind.response_url:
        body = {"text": message.text, "blocks": message.plain_blocks, "replace_original": True}
        with best_effort("showing anew what lies behind a form"):
            send_to(args.client, behind.response_url, {**body, "response_type": "ephemeral"})
