"""The assistant pane was opened: greet, and suggest what to ask."""

from slack_bolt import App, Args

from handlers.services import Services
from handlers.slack.assistant_pane import suggest_prompts
from handlers.slack.error_boundary import error_boundary
from handlers.slack.once import RecentIds, is_first_time
from handlers.slack.sending import post
from handlers.views.short_messages import assistant_greeting_message


def register(app: App, services: Services) -> None:
    """Listen to new threads of the pane. What the person has open beside it is not asked for."""
    seen = RecentIds()

    @error_boundary(services)
    def greet(args: Args, here: Services) -> None:
        if not is_first_time(args.body, here, seen):
            return
        thread = args.body["event"]["assistant_thread"]
        channel_id, thread_ts = thread["channel_id"], thread["thread_ts"]
        post(args.client, channel_id, assistant_greeting_message(), thread_ts)
        suggest_prompts(args.client, channel_id, thread_ts)

    app.event("assistant_thread_started")(greet)
