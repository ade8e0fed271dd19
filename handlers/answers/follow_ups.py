"""Go on from the last answer: its next results, more practice examples, more questions."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from slack_bolt import Args

from handlers.answers.intents import FollowUp, follow_up_of
from handlers.services import Services
from handlers.slack.history import last_answer
from handlers.slack.request import thread_of
from handlers.views.answers.answer import RESULTS_SHOWN, further_results_message
from handlers.views.answers.follow_ups import (
    examples_beside_message,
    no_more_message,
    nothing_to_go_on_message,
    questions_beside_message,
)
from handlers.views.answers.shown_ids import ShownIds, metadata_of
from handlers.views.block_kit.message import Message
from knowledge.answers.currency import currency_notices
from knowledge.answers.examples import choose_examples
from knowledge.answers.prompts import all_prompts


def follow_up_reply(services: Services, args: Args, words: str, *, is_command: bool) -> Message | None:
    """Return what goes on from the last answer of a direct message or its thread; None when the words ask anew.

    Words that are a command too (`examples`) go on from an answer where there is one in the same thread.

    Raises:
        SlackCallError: Slack does not let the bot read there, or cannot be asked.
    """
    follow_up = follow_up_of(words)
    if follow_up is None or (is_command and thread_of(args) is None):
        return None
    shown = last_answer(args.client, args.body["event"])
    if shown is None:
        return None if is_command else nothing_to_go_on_message()
    return follow_up_message(services, follow_up, shown)


def follow_up_message(services: Services, follow_up: FollowUp, shown: ShownIds) -> Message:
    """Return what a person wants beside an answer; ids that are gone from the library are left out."""
    results = tuple(result.id for result in services.answerer.results_for(shown.results))
    examples = tuple(example for example in shown.examples if example in services.library.examples)
    return _REPLIES[follow_up](services, ShownIds(results, examples, shown.further))


def _more(services: Services, shown: ShownIds) -> Message:
    results = services.answerer.results_for(shown.further[:RESULTS_SHOWN])
    if not results:
        return no_more_message()
    after = shown.further[RESULTS_SHOWN:]
    metadata = metadata_of((result.id for result in results), shown.examples, after)
    notices = currency_notices(services.config, services.library, [[result.id] for result in results])
    return replace(further_results_message(results, notices, after, services.public_url), metadata=metadata)


def _examples(services: Services, shown: ShownIds) -> Message:
    """Those shown before count as results, so that others come; where there are none, the same again."""
    config, library = services.config, services.library
    others = choose_examples(config, library, [*shown.results, *shown.examples], [])
    examples = others or choose_examples(config, library, shown.results, shown.examples)
    return examples_beside_message(examples, shown, services.public_url) if examples else no_more_message()


def _questions(services: Services, shown: ShownIds) -> Message:
    questions = all_prompts(services.config, services.library, shown.results)
    return questions_beside_message(questions, shown) if questions else no_more_message()


_REPLIES: Mapping[FollowUp, Callable[[Services, ShownIds], Message]] = {
    FollowUp.MORE: _more,
    FollowUp.EXAMPLES: _examples,
    FollowUp.QUESTIONS: _questions,
}
