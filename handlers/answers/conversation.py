"""What a conversation has shown last, for “more” to go on from: kept for a day as ids, else looked up in Slack."""

import logging
from dataclasses import asdict

from slack_sdk import WebClient

from bot.store.shown_answers import OUTSIDE_THREADS, Conversation, ShownAnswer
from handlers.services import Services
from handlers.slack.calls import SlackCallError, best_effort
from handlers.slack.heard import HeardMessage
from handlers.slack.history import last_answer
from handlers.slack.posting import Place
from handlers.slack.request import Person
from handlers.views.answers.shown_ids import ShownIds, shown_ids_of
from handlers.views.block_kit.message import Message

logger = logging.getLogger(__name__)


class NotSeenError(Exception):
    """What was shown last is not kept any more, and Slack does not let it be seen just now."""


def note_answer(services: Services, person: Person, question: HeardMessage, reply: Message, place: Place) -> None:
    """Note what a reply to a question shows; a reply that is no answer changes nothing.

    In a direct message it is also the last answer of all: what is written there outside threads goes on from it.
    """
    shown = shown_ids_of(asdict(reply.metadata)) if reply.metadata else None
    if shown is None:
        return
    kept = ShownAnswer(shown.results, shown.examples, shown.further)
    whose = person.id if question.is_direct else None
    threads = [question.thread_ts or place.ts, *([OUTSIDE_THREADS] if question.is_direct else ())]
    conversations = [Conversation(person.team_id, place.channel_id, thread_ts) for thread_ts in threads]
    store, at = services.store, services.clock()
    with best_effort("noting what an answer shows"):
        store.patience.ask(lambda: store.shown.note(conversations, kept, at, user_id=whose))


def last_shown(services: Services, team_id: str, message: HeardMessage, client: WebClient) -> ShownIds | None:
    """Return what was shown last in the thread of a message, or outside threads; None where that was nothing.

    In a channel only what is kept is looked at: the bot does not read what is said there.

    Raises:
        NotSeenError: it is not kept, and Slack does not let the bot look back just now.
    """
    there = Conversation(team_id, message.channel_id, message.thread_ts or OUTSIDE_THREADS)
    kept, store = None, services.store
    with best_effort("looking up what an answer showed"):
        kept = store.patience.ask(lambda: store.shown.last(there, services.clock()))
    if kept is not None:
        return ShownIds(kept.results, kept.examples, kept.further)
    if not message.is_direct:
        return None
    try:
        return last_answer(client, message)
    except SlackCallError as error:
        logger.info("A conversation could not be looked back at: %s", error)
        raise NotSeenError from error
