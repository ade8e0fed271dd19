"""Which scopes Slack gave the app: every reply to a token names them in its header `x-oauth-scopes`.

Source: slack_bolt 1.30.0 reads them there (middleware/authorization/internals.py).
"""

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from handlers.services import Services
from handlers.slack.calls import SlackCallError, call_briefly
from handlers.slack.manifest import AGENT_SCOPE

HEADER = "x-oauth-scopes"


def scopes_in(response: SlackResponse) -> frozenset[str] | None:
    """Return the scopes that a reply names, None where it names none."""
    told = next((value for name, value in response.headers.items() if name.lower() == HEADER), None)
    return None if told is None else frozenset(scope.strip() for scope in told.split(",") if scope.strip())


def has_agent_scope(services: Services, client: WebClient, team_id: str) -> bool:
    """Return whether the app was installed with an agent view, or with the old assistant view: both have its scope.

    Which of the two it is no reply tells. Where Slack names no scopes the answer is yes, because what is then refused
    is left undone; where it cannot be asked, no.
    """
    known = services.known_scopes.of(team_id)
    if known is None:
        try:
            told = scopes_in(call_briefly(client, "auth.test"))
        except SlackCallError:
            return False
        known = frozenset({AGENT_SCOPE}) if told is None else told
        services.known_scopes.note(team_id, known)
    return AGENT_SCOPE in known
