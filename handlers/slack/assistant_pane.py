"""What the assistant pane shows round a conversation: suggested prompts, a status line, a title for each thread.

None of it is needed for an answer. Where Slack does not take it (a workspace without the pane, a plain thread) the
answer comes all the same. Reference: https://docs.slack.dev/ai/developing-ai-apps
"""

from slack_sdk import WebClient

from handlers.slack.calls import best_effort, call_once
from handlers.wording import assistant as wording


def suggest_prompts(client: WebClient, channel_id: str, thread_ts: str) -> None:
    """Show the questions that a person can begin with."""
    prompts = [{"title": title, "message": message} for title, message in wording.PROMPTS]
    with best_effort("the suggested prompts"):
        call_once(
            client,
            "assistant.threads.setSuggestedPrompts",
            channel_id=channel_id,
            thread_ts=thread_ts,
            title=wording.PROMPTS_TITLE,
            prompts=prompts,
        )


def show_status(client: WebClient, channel_id: str, thread_ts: str) -> None:
    """Show that the bot is at work; Slack takes the line away when the answer is posted."""
    with best_effort("the status line"):
        call_once(
            client,
            "assistant.threads.setStatus",
            channel_id=channel_id,
            thread_ts=thread_ts,
            status=wording.STATUS,
        )


def set_title(client: WebClient, channel_id: str, thread_ts: str, title: str | None) -> None:
    """Name the thread in the person's list of conversations; None leaves its name as it is."""
    if title is None:
        return
    with best_effort("the title of a conversation"):
        call_once(client, "assistant.threads.setTitle", channel_id=channel_id, thread_ts=thread_ts, title=title)
