"""What goes on from an answer: more results, practice examples, questions, and what people thought of it."""

from dataclasses import replace

from bot.playground.slack_api.example_workspace import ALEX
from handlers.answers.asking import further_results
from handlers.answers.follow_ups import follow_up_message
from handlers.answers.intents import FollowUp
from handlers.views.answers.follow_ups import (
    no_more_message,
    not_seen_message,
    nothing_to_go_on_message,
    use_buttons_message,
)
from handlers.views.answers.shown_ids import ShownIds
from handlers.views.block_kit.message import Message
from handlers.views.feedback import reason_view, thanks_message
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import Workspace


def _last_answer(workspace: Workspace) -> ShownIds:
    answer = workspace.services.answerer.answer("resilience")
    results, examples = (tuple(item.id for item in items) for items in (answer.results, answer.examples))
    return ShownIds(results, examples, answer.further)


def more_results(workspace: Workspace) -> Shown:
    return [follow_up_message(workspace.services, FollowUp.MORE, _last_answer(workspace))]


def more_examples(workspace: Workspace) -> Shown:
    return [follow_up_message(workspace.services, FollowUp.EXAMPLES, _last_answer(workspace))]


def more_questions(workspace: Workspace) -> Shown:
    return [follow_up_message(workspace.services, FollowUp.QUESTIONS, _last_answer(workspace))]


def more_results_moved_on(workspace: Workspace) -> Shown:
    return _some([_moved_on(workspace)])


def more_results_moved_on_plain(workspace: Workspace) -> Shown:
    found = _moved_on(workspace)
    return _some([replace(found, parts=found.plain_blocks) if found else None])


def more_questions_plain(workspace: Workspace) -> Shown:
    questions = follow_up_message(workspace.services, FollowUp.QUESTIONS, _last_answer(workspace))
    return [replace(questions, parts=questions.plain_blocks)]


def _moved_on(workspace: Workspace) -> Message | None:
    answer = workspace.services.answerer.answer("START trial of MST")
    return further_results(workspace.services, [result.id for result in answer.results])


def _some(messages: list[Message | None]) -> Shown:
    return [message for message in messages if message is not None]


def nothing_more(_: Workspace) -> Shown:
    return [no_more_message(), nothing_to_go_on_message(), not_seen_message(), use_buttons_message()]


def why_it_did_not_help(_: Workspace) -> Shown:
    return reason_view("resilience", [ALEX.id])


def thanks(_: Workspace) -> Shown:
    return [thanks_message()]


SURFACE = Surface(
    "Going on from an answer",
    (
        Picture("more-results", "More results, in a direct message or beside the answer.", more_results),
        Picture("more-examples", "“Examples?” in a direct message.", more_examples),
        Picture("more-questions", "“Questions” in a direct message.", more_questions),
        Picture(
            "more-questions-plain",
            "The same where Slack does not fold: in plain blocks.",
            more_questions_plain,
        ),
        Picture(
            "more-results-moved-on",
            "More results that have moved on: details and sources are folded away.",
            more_results_moved_on,
            is_private=True,
        ),
        Picture(
            "more-results-moved-on-plain",
            "The same where Slack does not fold.",
            more_results_moved_on_plain,
            is_private=True,
        ),
        Picture("nothing-more", "There is no more, or nothing to go on from.", nothing_more),
        Picture("not-helpful", "Why an answer did not help.", why_it_did_not_help),
        Picture("feedback-thanks", "Thanks for saying whether it helped.", thanks, is_private=True),
    ),
)
