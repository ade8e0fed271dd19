"""The assistant pane was opened: greet, and suggest what to ask."""

from slack_bolt import App, Args

from handlers.services import Services
from handlers.slack.assistant_pane import suggest_prompts
from handlers.slack.error_boundary import error_boundary
from handlers.slack.once import RecentIds, taken_up
from handlers.slack.sending import post
from handlers.slack.standing import stands
from handlers.views.short_messages import assistant_greeting_message


def register(app: App, services: Services) -> None:
    """Listen to new threads of the pane. What the person has open beside it is not asked for."""
    seen = RecentIds()

    @error_boundary(services)
    def greet(args: Args, here: Services) -> None:
        thread, greeting = args.body["event"]["assistant_thread"], assistant_greeting_message()
        channel_id, thread_ts = thread["channel_id"], thread["thread_ts"]
        with taken_up(args.body, here, seen) as turn:
            if turn is None:
                return
            if not (turn.may_stand and stands(args.client, channel_id, greeting, thread_ts, thread_ts)):
                post(args.client, channel_id, greeting, thread_ts, after=thread_ts, turn=turn)
            suggest_prompts(args.client, channel_id, thread_ts)

    app.event("assistant_thread_started")(greet)
