"""Answers: to one person, in a thread, shared in a channel, and where nothing fits."""

from dataclasses import replace

from bot.playground.slack_api.example_workspace import SAM
from handlers.answers.asking import preview_of_shared, private_answer, shared_answer, thread_answer
from handlers.answers.link_previews import preview_of_link
from handlers.views.answers.shared_answer import (
    not_posted_message,
    not_yours_to_take_back_message,
    taken_back_message,
)
from handlers.views.block_kit.message import Message
from handlers.wording.answers import RESULTS_TITLE
from handlers.wording.privacy_guard import WrittenIn
from tests.gallery.picture import Picture, Screen, Shown, Surface
from tests.gallery.workspace import Workspace
from tests.slack.fixtures import PUBLIC_URL


def to_lac(workspace: Workspace) -> Shown:
    return [private_answer(workspace.services, "resilience", counted_in=None, can_share=True)]


def misspelt(workspace: Workspace) -> Shown:
    return [private_answer(workspace.services, "resiliance at scool", counted_in=None, can_share=True)]


def with_the_workspaces_own_example(workspace: Workspace) -> Shown:
    return [private_answer(workspace.services, "breakfast before exams", counted_in=None, can_share=True)]


def about_danger(workspace: Workspace) -> Shown:
    return [private_answer(workspace.services, "child missing since yesterday", counted_in=None, can_share=True)]


def about_danger_in_a_modal(workspace: Workspace) -> Shown:
    words = "child missing since yesterday"
    found = private_answer(
        workspace.services, words, counted_in=None, can_share=False, written_in=WrittenIn.MESSAGE_OF_SOMEONE
    )
    return found.as_modal(RESULTS_TITLE)


def in_plain_blocks(workspace: Workspace) -> Shown:
    answer = thread_answer(workspace.services, "what helps a child who runs away?", counted_in=None)
    return [replace(answer, parts=answer.plain_blocks)]


def about_danger_in_a_channel(workspace: Workspace) -> Shown:
    words = "he's got a kitchen knife right now"
    return [private_answer(workspace.services, words, counted_in=None, can_share=False, written_in=WrittenIn.CHANNEL)]


def where_policy_moved_on(workspace: Workspace) -> Shown:
    return [private_answer(workspace.services, "START trial of MST", counted_in=None, can_share=True)]


def where_a_child_could_be_recognised(workspace: Workspace) -> Shown:
    words = "Jayden Smith, born 12/03/2012, keeps going missing"
    return [private_answer(workspace.services, words, counted_in=None, can_share=False, written_in=WrittenIn.CHANNEL)]


def where_nothing_fits(workspace: Workspace) -> Shown:
    return [private_answer(workspace.services, "how do I reset my password", counted_in=None, can_share=True)]


def where_something_is_near(workspace: Workspace) -> Shown:
    words = "CAMHS waiting list referral times"
    return [private_answer(workspace.services, words, counted_in=None, can_share=True)]


def to_a_mention(workspace: Workspace) -> Shown:
    return [thread_answer(workspace.services, "what helps a child who runs away?", counted_in=None)]


def before_it_is_shared(workspace: Workspace) -> Shown:
    return _some([preview_of_shared(workspace.services, *_to_share(workspace), SAM.id)])


def shared_in_a_channel(workspace: Workspace) -> Shown:
    return _some([shared_answer(workspace.services, *_to_share(workspace), SAM.id)])


def under_a_link(workspace: Workspace) -> Shown:
    services = replace(workspace.services, public_url=PUBLIC_URL)
    return [Message(preview_of_link(services, f"{PUBLIC_URL}/read/policy/nice-scie-guidance") or [])]


def after_sharing(_: Workspace) -> Shown:
    return [not_posted_message(), taken_back_message(), not_yours_to_take_back_message()]


def _to_share(workspace: Workspace) -> tuple[list[str], list[str]]:
    shown = workspace.services.answerer.answer("resilience")
    return [result.id for result in shown.results], [example.id for example in shown.examples]


def _some(messages: list[Message | None]) -> Shown:
    return [message for message in messages if message is not None]


SURFACE = Surface(
    "Answers",
    (
        Picture("answer", "/lac resilience, for one person.", to_lac, is_private=True),
        Picture("answer-desktop", "The same on a desktop.", to_lac, is_private=True, screen=Screen.DESKTOP),
        Picture("answer-misspelt", "Which words were searched, where some were misspelt.", misspelt, is_private=True),
        Picture(
            "answer-own-example",
            "The workspace’s own practice example, found beside the briefing’s.",
            with_the_workspaces_own_example,
            is_private=True,
        ),
        Picture("answer-danger", "A child is missing: where to turn, first and alone.", about_danger, is_private=True),
        Picture(
            "answer-danger-channel",
            "The same after a mention in a channel: only the writer sees it.",
            about_danger_in_a_channel,
            is_private=True,
        ),
        Picture(
            "answer-danger-modal",
            "The same by “Find related practice” on a message: an alert stands first.",
            about_danger_in_a_modal,
        ),
        Picture("answer-moved-on", "Policy has moved on since 2010.", where_policy_moved_on, is_private=True),
        Picture(
            "answer-private-words",
            "A message in a channel seems to identify a child: only its writer sees the answer.",
            where_a_child_could_be_recognised,
            is_private=True,
        ),
        Picture("no-answer", "Nothing fits: topics to browse, and no guess.", where_nothing_fits, is_private=True),
        Picture("near-answer", "Nothing surely answers: what is nearest.", where_something_is_near, is_private=True),
        Picture("thread-answer", "A mention in a channel, answered in its thread.", to_a_mention),
        Picture(
            "thread-answer-plain",
            "The same where Slack does not take its own buttons for feedback.",
            in_plain_blocks,
        ),
        Picture("share-preview", "What Sam sees before an answer is shared.", before_it_is_shared, is_private=True),
        Picture("shared-answer", "An answer that Sam shared in the channel.", shared_in_a_channel),
        Picture("link-preview", "What stands under a link to a page of the library.", under_a_link),
        Picture(
            "share-after",
            "Not posted, taken back, and not someone else’s to take back.",
            after_sharing,
            is_private=True,
        ),
    ),
)
