"""Go on from the last answer: its next results, more practice examples, more questions."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from slack_bolt import Args

from handlers.answers.conversation import NotSeenError, last_shown
from handlers.answers.intents import FollowUp, follow_up_of
from handlers.services import Services
from handlers.slack.heard import HeardMessage
from handlers.slack.request import person_of
from handlers.views.answers.answer import RESULTS_SHOWN, further_results_message
from handlers.views.answers.follow_ups import (
    examples_beside_message,
    no_more_message,
    not_seen_message,
    nothing_to_go_on_message,
    questions_beside_message,
    use_buttons_message,
)
from handlers.views.answers.shown_ids import ShownIds, metadata_of
from handlers.views.block_kit.message import Message
from handlers.wording import answers as wording
from knowledge.answers.currency import currency_notices
from knowledge.answers.examples import choose_examples
from knowledge.answers.prompts import all_prompts


def follow_up_reply(
    services: Services, args: Args, message: HeardMessage, words: str, *, is_command: bool
) -> Message | None:
    """Return what goes on from the last answer of a thread or a direct message; None when the words ask anew.

    Words that are a command too (`examples`) go on from an answer where there is one in the same thread.
    """
    follow_up = follow_up_of(words)
    if follow_up is None or (is_command and message.thread_ts is None):
        return None
    try:
        shown = last_shown(services, person_of(args).team_id, message, args.client)
    except NotSeenError:
        return None if is_command else not_seen_message()
    if shown is not None:
        return follow_up_message(services, follow_up, shown)
    if is_command:
        return None
    return nothing_to_go_on_message() if message.is_direct else use_buttons_message()


def follow_up_message(services: Services, follow_up: FollowUp, shown: ShownIds) -> Message:
    """Return what a person wants beside an answer; ids that are gone from the library are left out."""
    results = tuple(result.id for result in services.answerer.results_for(shown.results))
    examples = tuple(example for example in shown.examples if example in services.library.examples)
    there = ShownIds(results, examples, shown.further)
    if follow_up.place is not None:
        return _one_of_them(services, there, follow_up.place)
    return _REPLIES[follow_up](services, there)


def _more(services: Services, shown: ShownIds) -> Message:
    results = services.answerer.results_for(shown.further[:RESULTS_SHOWN])
    if not results:
        return no_more_message()
    after = shown.further[RESULTS_SHOWN:]
    metadata = metadata_of((result.id for result in results), shown.examples, after)
    notices = currency_notices(services.config, services.library, [[result.id] for result in results])
    return replace(further_results_message(results, notices, after, services.public_url), metadata=metadata)


def _one_of_them(services: Services, shown: ShownIds, place: int) -> Message:
    """Return one result in its own words, and what stands after it in its section."""
    ids = [*shown.results, *shown.further]
    if place >= len(ids):
        return no_more_message()
    results = services.answerer.results_for(_with_what_follows(services, ids[place]))
    if not results:
        return no_more_message()
    notices = currency_notices(services.config, services.library, [[result.id] for result in results])
    message = further_results_message(results, notices, (), services.public_url, heading=wording.ONE_RESULT)
    return replace(message, metadata=metadata_of(shown.results, shown.examples, shown.further))


def _with_what_follows(services: Services, item_id: str) -> list[str]:
    """Return a passage, and those directly after it in its section; a practice example stands alone."""
    library = services.library
    if item_id not in library.passages:
        return [item_id]
    top = item_id
    while (parent := library.passages[top].parent_id) is not None:
        top = parent
    around = [found for found in library.section_of(item_id).contents if found in library.passages]
    after = around[around.index(top) + 1 :] if top in around else []
    return [item_id, *after][:RESULTS_SHOWN]


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
