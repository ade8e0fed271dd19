"""What the old assistant view shows round a thread: suggested prompts, a status line, a title.

Slack gives the view to no new app, and ends it in February 2027; its methods may then be refused, and nothing needs
them: https://docs.slack.dev/changelog/2026/08/20/agent-updates. Then this file, `handlers/listeners/assistant.py` and
what calls them can go.
"""

from slack_sdk import WebClient

from handlers.slack.calls import decorate
from handlers.wording import agent_view as wording


def suggest_prompts(client: WebClient, channel_id: str, thread_ts: str) -> None:
    """Show the questions that a person can begin with."""
    decorate(
        client,
        "the suggested prompts",
        "assistant.threads.setSuggestedPrompts",
        channel_id=channel_id,
        thread_ts=thread_ts,
        title=wording.PROMPTS_TITLE,
        prompts=[{"title": title, "message": message} for title, message in wording.PROMPTS],
    )


def show_status(client: WebClient, channel_id: str, thread_ts: str) -> None:
    """Show that the bot is at work; Slack takes the line away when the answer is posted."""
    decorate(
        client,
        "the status line",
        "assistant.threads.setStatus",
        channel_id=channel_id,
        thread_ts=thread_ts,
        status=wording.STATUS,
    )


def set_title(client: WebClient, channel_id: str, thread_ts: str, title: str) -> None:
    """Name the thread in the person's list of conversations."""
    where = {"channel_id": channel_id, "thread_ts": thread_ts}
    decorate(client, "the title of a conversation", "assistant.threads.setTitle", title=title, **where)
