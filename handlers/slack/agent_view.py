"""What Slack's agent view shows round a conversation: suggested prompts, that the bot is at work, a session's title.

None of it is needed for an answer, so each call is made once, waits for little, and what fails is logged alone. A plain
app has none of it, and none is called. Sources: https://docs.slack.dev/ai/migrating-to-agent-messaging and
https://docs.slack.dev/ai/agent-sessions
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from slack_bolt import Args
from slack_sdk import WebClient

from handlers.slack import assistant_pane
from handlers.slack.calls import Outcome, Refused, decorate
from handlers.wording import agent_view as wording

MESSAGES_TAB = "messages"
PROCESSING = "processing"
"""Slack then shows that the bot is at work, and a button to stop it."""
ACTIVE = "active"
"""The bot waits for what the person writes next. Slack does not go back to it by itself."""
RENAME = "agents.sessions.rename"
SET_STATUS = "agents.sessions.setStatus"
SUGGEST_PROMPTS = "assistant.threads.setSuggestedPrompts"
"""It has kept its old name. With a `thread_ts` it does nothing in an agent view, without an error:
https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts"""


def opens_messages_tab(event: Mapping[str, Any]) -> bool:
    """Return whether an `app_home_opened` event tells of the Messages tab, not of the home tab beside it."""
    return event.get("tab") == MESSAGES_TAB


def suggest_prompts(client: WebClient, channel_id: str) -> None:
    """Show the questions that a person can begin with, over the newest message of a direct message."""
    decorate(
        client,
        "the suggested prompts",
        SUGGEST_PROMPTS,
        channel_id=channel_id,
        title=wording.PROMPTS_TITLE,
        prompts=[{"title": title, "message": message} for title, message in wording.PROMPTS],
    )


@dataclass(frozen=True)
class Session:
    """A conversation with the bot in one thread. `is_shown` says whether the app has a view that shows it as one.

    Old apps have the assistant view until February 2027. Where Slack refuses them a session's methods, they get what
    their view had.
    """

    client: WebClient
    channel_id: str
    thread_ts: str
    is_shown: bool = True

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Show that the bot is at work, until what is done in it has ended, well or not."""
        if not self.is_shown:
            yield
            return
        is_refused = isinstance(self._set_status(PROCESSING), Refused)
        if is_refused:
            assistant_pane.show_status(self.client, self.channel_id, self.thread_ts)
        try:
            yield
        finally:
            if not is_refused:
                self.rest()

    def rest(self) -> None:
        """Show that the bot is at work no longer."""
        self._set_status(ACTIVE)

    def rename(self, title: str | None) -> None:
        """Name the session in the person's list; None leaves its name as it is."""
        if title is None or not self.is_shown:
            return
        where = {"channel_id": self.channel_id, "thread_ts": self.thread_ts}
        if isinstance(decorate(self.client, "the title of a session", RENAME, title=title, **where), Refused):
            assistant_pane.set_title(self.client, self.channel_id, self.thread_ts, title)

    def _set_status(self, status: str) -> Outcome | None:
        where = {"channel_id": self.channel_id, "thread_ts": self.thread_ts}
        return decorate(self.client, "the status of a session", SET_STATUS, status=status, **where)


def stopped_session_of(args: Args) -> Session | None:
    """Return the session that a person has stopped; None outside threads, where the bot begins none.

    Source: https://docs.slack.dev/reference/events/agent_session_stopped
    """
    event = args.body["event"]
    thread_ts = event.get("thread_ts")
    return Session(args.client, str(event["channel"]), str(thread_ts)) if thread_ts else None
