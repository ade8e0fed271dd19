"""“More”, “examples?” and “questions” after an answer, in a thread, outside threads, and in a channel."""

import logging

import pytest

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.faults import RateLimited
from bot.playground.slack_api.records import TEAM_ID, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.services import Services
from handlers.views.block_kit.ids import READ
from handlers.wording import answers as wording
from tests.slack.moving_clock import MovingClock
from tests.slack.slack_user import SlackUser


def ids_to_read(message: Message) -> set[str]:
    return {str(one["value"]) for one in message.buttons if str(one["action_id"]).startswith(f"{READ}:")}


@pytest.fixture
def thread(sam: SlackUser) -> Message:
    """The answer about resilience, in the thread of the question."""
    [answer] = sam.say("resilience", SAM_DIRECT)
    return answer


def test_more_shows_the_next_results(sam: SlackUser, thread: Message) -> None:
    [more] = sam.say("more", SAM_DIRECT, thread=thread)
    assert more.shown.startswith("More")
    assert ids_to_read(more).isdisjoint(ids_to_read(thread))
    assert more.thread_ts == thread.thread_ts


def test_more_again_goes_on_from_there(sam: SlackUser, thread: Message) -> None:
    [first] = sam.say("more", SAM_DIRECT, thread=thread)
    [second] = sam.say("and more?", SAM_DIRECT, thread=thread)
    assert second.shown.startswith("More")
    assert ids_to_read(second).isdisjoint(ids_to_read(first))


def test_after_the_last_result_it_says_that_this_is_all(sam: SlackUser, thread: Message) -> None:
    said = [answer.shown for _ in range(6) for answer in sam.say("more", SAM_DIRECT, thread=thread)]
    assert said[-1] == wording.NO_MORE


@pytest.mark.parametrize("words", ["examples?", "examples", "any more examples"])
def test_examples_shows_others_than_those_beside_the_answer(sam: SlackUser, thread: Message, words: str) -> None:
    [examples] = sam.say(words, SAM_DIRECT, thread=thread)
    assert examples.shown.startswith("*Practice examples*")
    assert ids_to_read(examples).isdisjoint(ids_to_read(thread))


def test_examples_again_shows_others_again(sam: SlackUser, thread: Message) -> None:
    [first] = sam.say("examples?", SAM_DIRECT, thread=thread)
    [second] = sam.say("more examples", SAM_DIRECT, thread=thread)
    assert ids_to_read(second).isdisjoint(ids_to_read(first))


def test_examples_after_more_shows_others_than_the_answer_did(sam: SlackUser, thread: Message) -> None:
    sam.say("more", SAM_DIRECT, thread=thread)
    [examples] = sam.say("examples?", SAM_DIRECT, thread=thread)
    assert ids_to_read(examples).isdisjoint(ids_to_read(thread))


def test_more_after_examples_still_goes_on_from_the_answer(sam: SlackUser, thread: Message) -> None:
    sam.say("examples?", SAM_DIRECT, thread=thread)
    [more] = sam.say("more", SAM_DIRECT, thread=thread)
    assert more.shown.startswith("More")


def test_questions_shows_questions_of_the_topic(sam: SlackUser, thread: Message) -> None:
    [questions] = sam.say("questions", SAM_DIRECT, thread=thread)
    assert "Where does this young person feel connection and belonging" in questions.shown


def test_outside_threads_it_goes_on_from_the_last_answer(sam: SlackUser) -> None:
    sam.say("missing from care", SAM_DIRECT)
    [answer] = sam.say("resilience", SAM_DIRECT)
    sam.say("thanks", SAM_DIRECT)
    [questions] = sam.say("questions?", SAM_DIRECT)
    assert "Where does this young person feel connection and belonging" in questions.shown
    assert questions.thread_ts != answer.thread_ts
    assert ids_to_read(answer)


def test_outside_threads_examples_alone_is_the_command(sam: SlackUser) -> None:
    sam.say("resilience", SAM_DIRECT)
    [answer] = sam.say("examples", SAM_DIRECT)
    assert answer.shown.startswith("Practice examples\nChoose a theme")


def test_another_thread_has_its_own_last_answer(sam: SlackUser, thread: Message) -> None:
    [other] = sam.say("thanks", SAM_DIRECT)
    [said] = sam.say("more", SAM_DIRECT, thread=other)
    assert said.shown == wording.NOTHING_TO_GO_ON


def test_without_an_answer_it_says_what_to_do(sam: SlackUser) -> None:
    [said] = sam.say("more", SAM_DIRECT)
    assert said.shown == wording.NOTHING_TO_GO_ON


def test_in_a_thread_without_an_answer_examples_is_the_command(sam: SlackUser) -> None:
    [said] = sam.say("thanks", SAM_DIRECT)
    [answer] = sam.say("examples", SAM_DIRECT, thread=said)
    assert answer.shown.startswith("Practice examples\nChoose a theme")


def test_what_goes_with_an_answer_holds_ids_and_no_words(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.say("restoritive justise", SAM_DIRECT)
    [answer] = slack.calls_of("chat.postMessage")
    assert "justise" not in str(answer.arguments["metadata"])


def test_it_goes_on_from_what_the_bot_kept_and_reads_no_history(
    sam: SlackUser, slack: SlackStandIn, thread: Message
) -> None:
    slack.fail("conversations.replies", RateLimited(20))
    [more] = sam.say("more", SAM_DIRECT, thread=thread)
    assert more.shown.startswith("More")
    assert slack.calls_of("conversations.replies") == []


def test_after_a_day_it_looks_back_in_the_conversation(
    sam: SlackUser, slack: SlackStandIn, clock: MovingClock, thread: Message
) -> None:
    clock.advance(hours=25)
    [more] = sam.say("more", SAM_DIRECT, thread=thread)
    assert more.shown.startswith("More")
    assert len(slack.calls_of("conversations.replies")) == 1


def test_looking_back_does_not_wait_where_slack_asks_to(
    sam: SlackUser, slack: SlackStandIn, clock: MovingClock, thread: Message
) -> None:
    clock.advance(hours=25)
    slack.fail("conversations.replies", RateLimited(20))
    [said] = sam.say("more", SAM_DIRECT, thread=thread)
    assert said.shown == wording.NOT_SEEN
    assert [call.outcome for call in slack.calls_of("conversations.replies")] == ["RateLimited"]


def test_what_is_said_outside_threads_goes_on_from_the_last_answer_of_all(sam: SlackUser, thread: Message) -> None:
    [more] = sam.say("more", SAM_DIRECT)
    assert more.shown.startswith("More")
    assert ids_to_read(more).isdisjoint(ids_to_read(thread))


def test_after_a_person_was_forgotten_nothing_kept_is_gone_on_from(
    sam: SlackUser, slack: SlackStandIn, services: Services, thread: Message
) -> None:
    services.store.forget_user(TEAM_ID, sam.id)
    sam.say("more", SAM_DIRECT, thread=thread)
    assert len(slack.calls_of("conversations.replies")) == 1


def test_in_the_thread_of_a_channel_it_goes_on_for_all(sam: SlackUser, alex: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.say("@bot what builds resilience?")
    [more] = alex.say("@bot more", thread=answer)
    assert more.shown.startswith("More")
    assert (more.visible_to, more.thread_ts) == (None, answer.thread_ts)
    assert slack.calls_of("conversations.replies") == []


def test_in_the_thread_of_a_channel_examples_goes_on_too(sam: SlackUser) -> None:
    [answer] = sam.say("@bot what builds resilience?")
    [examples] = sam.say("@bot examples?", thread=answer)
    assert examples.shown.startswith("*Practice examples*")


def test_in_a_channel_without_an_answer_of_today_it_says_to_use_the_buttons(
    sam: SlackUser, slack: SlackStandIn, clock: MovingClock
) -> None:
    [answer] = sam.say("@bot what builds resilience?")
    clock.advance(hours=25)
    [said] = sam.say("@bot more", thread=answer)
    assert said.shown == wording.USE_THE_BUTTONS
    assert said.visible_to == sam.id
    assert slack.calls_of("conversations.replies") == []


def test_nothing_of_a_follow_up_is_logged(sam: SlackUser, thread: Message, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="handlers"):
        sam.say("any more examples please", SAM_DIRECT, thread=thread)
    assert "please" not in caplog.text
