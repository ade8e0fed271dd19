"""Words that speak of danger, wherever they are typed: where to turn first, to their writer alone."""

import pytest

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.stand_in import SlackStandIn
from config.catalogue import Config
from handlers.slack.manifest import FIND_RELATED_PRACTICE
from handlers.wording import answers as wording
from tests.handlers.shown import buttons
from tests.slack.apps import PLAIN_APP
from tests.slack.slack_user import SlackUser

LINES = [
    ("child missing since yesterday", "If a child is missing now, report it to the police"),
    ("I hit a child", "Tell your manager or safeguarding lead now"),
    ("I want to die", "If a life is at risk now, call 999."),
    ("allegation against a foster carer", "Tell your manager or safeguarding lead now"),
    ("he's got a kitchen knife right now", "If a child is in danger now, call 999."),
]
each_line = pytest.mark.parametrize(("line", "first"), LINES)


@each_line
def test_the_command_says_first_where_to_turn(sam: SlackUser, line: str, first: str) -> None:
    [answer] = sam.command(f"/lac {line}")
    assert answer.shown.replace("*", "").startswith(first)


@each_line
def test_a_mention_is_answered_to_the_writer_alone(sam: SlackUser, alex: SlackUser, line: str, first: str) -> None:
    [answer] = sam.say(f"@bot {line}")
    assert answer.visible_to == sam.id
    assert answer.shown.replace("*", "").startswith(first)
    assert wording.NOT_IN_THE_CHANNEL in answer.shown
    assert answer.ts not in [message.ts for message in alex.sees()]


@each_line
def test_a_direct_message_says_first_where_to_turn(sam: SlackUser, line: str, first: str) -> None:
    [answer] = sam.say(line, SAM_DIRECT)
    assert answer.shown.replace("*", "").startswith(first)


def test_in_a_plain_app_it_stands_beneath_the_question_and_not_behind_a_number_of_replies(
    sam: SlackUser, slack: SlackStandIn
) -> None:
    slack.install(PLAIN_APP)
    [answer] = sam.say("child missing since yesterday, runaway protocol", SAM_DIRECT)
    assert not answer.is_reply
    [shown] = sam.press(answer, wording.SEARCH_ANYWAY)
    assert "NCB briefing" in shown.shown


def test_in_a_plain_app_what_is_not_urgent_stands_in_a_thread(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.install(PLAIN_APP)
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert answer.is_reply


def test_who_writes_in_a_thread_of_a_plain_app_reads_it_there(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.install(PLAIN_APP)
    [first] = sam.say("resilience", SAM_DIRECT)
    [answer] = sam.say("child missing since yesterday", SAM_DIRECT, thread=first)
    assert answer.thread_ts == first.thread_ts


def test_in_the_agent_view_it_stands_in_the_conversation_that_is_open(sam: SlackUser) -> None:
    [answer] = sam.say("child missing since yesterday", SAM_DIRECT)
    assert answer.is_reply


def test_a_message_of_someone_else_is_answered_with_where_to_turn(sam: SlackUser, alex: SlackUser) -> None:
    alex.say("she has taken an overdose and won't wake up")
    [message] = [one for one in sam.sees() if one.user == alex.id]
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, message)
    assert "If a life is at risk now, call 999." in sam.modal.shown


def test_the_search_box_says_first_where_to_turn(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home("search_box", "he has taken an overdose")
    assert "If a life is at risk now, call 999." in sam.modal.shown


def test_the_library_is_one_button_away_without_restorative_questions(sam: SlackUser) -> None:
    [answer] = sam.command("/lac child missing since yesterday, runaway protocol")
    [shown] = sam.press(answer, wording.SEARCH_ANYWAY)
    assert "NCB briefing" in shown.shown
    assert "What were you thinking?" not in shown.shown


def test_an_answer_to_danger_cannot_be_shared(sam: SlackUser) -> None:
    [answer] = sam.command("/lac I want to die")
    assert wording.SHARE not in buttons(list(answer.blocks))


def test_a_mention_about_a_worry_is_answered_to_the_writer_alone(sam: SlackUser) -> None:
    [answer] = sam.say("@bot a bit worried about a girl in my house, she has stopped eating with us")
    assert answer.visible_to == sam.id


def test_every_answer_ends_with_where_to_turn(sam: SlackUser, config: Config) -> None:
    [private] = sam.command("/lac resilience")
    [public] = sam.say("@bot what builds resilience in young people?")
    [nothing] = sam.command("/lac bitcoin exchange rate")
    assert [one.shown.endswith(config.signposts.always) for one in (private, public, nothing)] == [True] * 3
