"""The bot's Messages tab was opened: greet once, and suggest what to ask; and a person stops the bot there."""

from slack_bolt import App, Args

from handlers.services import Services
from handlers.slack.agent_view import opens_messages_tab, stopped_session_of, suggest_prompts
from handlers.slack.calls import best_effort
from handlers.slack.error_boundary import error_boundary
from handlers.slack.granted_scopes import has_agent_scope
from handlers.slack.history import is_empty
from handlers.slack.once import RecentIds, is_first_time
from handlers.slack.request import channel_of
from handlers.slack.sending import post_once
from handlers.views.short_messages import agent_greeting_message, plain_greeting_message


def register(app: App, services: Services) -> None:
    """Listen to the opening of the Messages tab, not of the home tab beside it, and to the button that stops."""
    seen = RecentIds()

    @error_boundary(services)
    def welcome(args: Args, here: Services) -> None:
        """Who only looks is told of no failure."""
        with best_effort("the welcome"):
            if is_first_time(args.body, here, seen):
                _welcome(args, here)

    @error_boundary(services)
    def stop(args: Args, _: Services) -> None:
        """An answer takes a moment, so there is no work to break off; Slack leaves it to the app to say so."""
        session = stopped_session_of(args)
        if session is not None:
            session.rest()

    app.event("app_home_opened", matchers=[opens_messages_tab])(welcome)
    app.event("agent_session_stopped")(stop)


def _welcome(args: Args, services: Services) -> None:
    team_id, channel_id = channel_of(args)
    has_view = has_agent_scope(services, args.client, team_id)
    with best_effort("the greeting"):
        if is_empty(args.client, channel_id) and _is_greeted_first(services, team_id, channel_id):
            post_once(args.client, channel_id, agent_greeting_message() if has_view else plain_greeting_message())
    if has_view:
        suggest_prompts(args.client, channel_id)


def _is_greeted_first(services: Services, team_id: str, channel_id: str) -> bool:
    """Return True for one of several openings that found the conversation empty at the same time."""
    return services.store.events.first_time(team_id, f"greeting {channel_id}", services.clock())
