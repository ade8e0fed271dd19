"""The assistant view of an old app was opened: greet, and suggest what to ask, in the thread that Slack begins."""

import logging

from slack_bolt import App, Args

from handlers.services import Services
from handlers.slack.assistant_pane import suggest_prompts
from handlers.slack.error_boundary import error_boundary
from handlers.slack.once import RecentIds, is_first_time
from handlers.slack.sending import post
from handlers.views.short_messages import agent_greeting_message
from handlers.wording.agent_view import OLD_VIEW_ENDS

logger = logging.getLogger(__name__)


def register(app: App, services: Services) -> None:
    """Listen to new threads of the view, which Slack ends in February 2027. The log says so, once a day."""
    seen = RecentIds()

    @error_boundary(services)
    def greet(args: Args, here: Services) -> None:
        if not is_first_time(args.body, here, seen):
            return
        if here.store.events.first_time(str(args.context.team_id), "old assistant view", here.clock()):
            logger.warning("This app has the old view. %s", OLD_VIEW_ENDS)
        thread = args.body["event"]["assistant_thread"]
        channel_id, thread_ts = thread["channel_id"], thread["thread_ts"]
        post(args.client, channel_id, agent_greeting_message(), thread_ts)
        suggest_prompts(args.client, channel_id, thread_ts)

    app.event("assistant_thread_started")(greet)
