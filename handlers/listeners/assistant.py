"""The assistant view of an old app was opened: greet, and suggest what to ask, in the thread that Slack begins."""

import logging

from slack_bolt import App, Args

from handlers.services import Services
from handlers.slack.assistant_pane import suggest_prompts
from handlers.slack.error_boundary import error_boundary
from handlers.slack.once import RecentIds, Turn, taken_up
from handlers.slack.posting import post
from handlers.slack.request import is_sent_again
from handlers.slack.standing import stands
from handlers.views.short_messages import agent_greeting_message
from handlers.wording.agent_view import OLD_VIEW_ENDS

logger = logging.getLogger(__name__)


def register(app: App, services: Services) -> None:
    """Listen to new threads of the view, which Slack ends in February 2027. The log says so, once a start."""
    seen, warned = RecentIds(), RecentIds()

    @error_boundary(services)
    def greet(args: Args, here: Services) -> None:
        with taken_up(args.body, here, seen, is_again=is_sent_again(args)) as turn:
            if turn is not None:
                _greet(args, turn)
        if warned.is_new(str(args.context.team_id)):
            logger.warning("This app has the old view. %s", OLD_VIEW_ENDS)

    app.event("assistant_thread_started")(greet)


def _greet(args: Args, turn: Turn) -> None:
    thread, greeting = args.body["event"]["assistant_thread"], agent_greeting_message()
    channel_id, thread_ts = thread["channel_id"], thread["thread_ts"]
    if not stands(turn, args.client, channel_id, greeting, thread_ts=thread_ts, after=thread_ts):
        post(args.client, channel_id, greeting, thread_ts, after=thread_ts, turn=turn)
    suggest_prompts(args.client, channel_id, thread_ts)
