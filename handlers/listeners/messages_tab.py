"""The bot's Messages tab was opened: greet once, and suggest what to ask; and a person stops the bot there."""

from slack_bolt import App, Args
from slack_sdk import WebClient

from handlers.services import Services
from handlers.slack.agent_view import opens_messages_tab, stopped_session_of, suggest_prompts
from handlers.slack.calls import best_effort
from handlers.slack.error_boundary import error_boundary
from handlers.slack.granted_scopes import has_agent_scope
from handlers.slack.history import is_empty
from handlers.slack.once import RecentIds, taken_up
from handlers.slack.posting import post_once
from handlers.slack.request import channel_of
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import agent_greeting_message, plain_greeting_message


def register(app: App, services: Services) -> None:
    """Listen to the opening of the Messages tab, not of the home tab beside it, and to the button that stops."""
    seen, being_greeted = RecentIds(), RecentIds()

    @error_boundary(services)
    def welcome(args: Args, here: Services) -> None:
        """Who only looks is told of no failure."""
        with taken_up(args.body, here, seen) as turn, best_effort("the welcome"):
            if turn is not None:
                _welcome(args, here, being_greeted)

    @error_boundary(services)
    def stop(args: Args, _: Services) -> None:
        """An answer takes a moment, so there is no work to break off; Slack leaves it to the app to say so."""
        session = stopped_session_of(args)
        if session is not None:
            session.rest()

    app.event("app_home_opened", matchers=[opens_messages_tab])(welcome)
    app.event("agent_session_stopped")(stop)


def _welcome(args: Args, services: Services, being_greeted: RecentIds) -> None:
    team_id, channel_id = channel_of(args)
    has_view = has_agent_scope(services, args.client, team_id)
    if being_greeted.is_new(channel_id):
        try:
            _greet(args.client, channel_id, agent_greeting_message() if has_view else plain_greeting_message())
        finally:
            being_greeted.forget(channel_id)
    if has_view:
        suggest_prompts(args.client, channel_id)


def _greet(client: WebClient, channel_id: str, greeting: Message) -> None:
    """Greet where nothing stands yet: Slack remembers who was greeted, so that the bot need not."""
    with best_effort("the greeting"):
        if is_empty(client, channel_id):
            post_once(client, channel_id, greeting)
