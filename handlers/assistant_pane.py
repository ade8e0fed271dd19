"""What the assistant pane shows round a conversation: suggested prompts, a status line, a title for each thread.

None of it is needed for an answer. Where Slack does not take it (a workspace without the pane, a plain thread) the
answer comes all the same. Reference: https://docs.slack.dev/ai/developing-ai-apps
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.services import Services
from handlers.views.message import Metadata
from handlers.views.shown_ids import shown_ids_of
from handlers.wording import assistant as wording

logger = logging.getLogger(__name__)


def suggest_prompts(client: WebClient, channel: str, thread_ts: str) -> None:
    """Show the questions that a person can begin with."""
    prompts = [{"title": title, "message": message} for title, message in wording.PROMPTS]
    with _answering_all_the_same():
        client.assistant_threads_setSuggestedPrompts(
            channel_id=channel, thread_ts=thread_ts, title=wording.PROMPTS_TITLE, prompts=prompts
        )


def show_status(client: WebClient, channel: str, thread_ts: str) -> None:
    """Show that the bot is at work; Slack takes the line away when the answer is posted."""
    with _answering_all_the_same():
        client.assistant_threads_setStatus(channel_id=channel, thread_ts=thread_ts, status=wording.STATUS)


def set_title(client: WebClient, channel: str, thread_ts: str, title: str | None) -> None:
    """Name the thread in the person's list of conversations; None leaves its name as it is."""
    if title is None:
        return
    with _answering_all_the_same():
        client.assistant_threads_setTitle(channel_id=channel, thread_ts=thread_ts, title=title)


def title_of_answer(services: Services, metadata: Metadata | None) -> str | None:
    """Return the library's own words for what an answer is about, None for what is no answer.

    The person's words are no title: they may identify a child.
    """
    shown = shown_ids_of(asdict(metadata)) if metadata else None
    if shown is None or not shown.results:
        return None
    best, library = shown.results[0], services.library
    return library.examples[best].title if best in library.examples else library.section_of(best).heading


@contextmanager
def _answering_all_the_same() -> Iterator[None]:
    try:
        yield
    except SlackApiError as error:
        logger.info("The assistant pane was not changed: %s", error.response.get("error"))
