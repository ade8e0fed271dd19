"""Words that seem to identify a child are answered privately, with what to do, and are repeated nowhere."""

import logging

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.answers.asking import private_answer
from handlers.answers.privacy_guard import guarded, seen_in
from handlers.services import Services
from handlers.slack.manifest import FIND_RELATED_PRACTICE
from handlers.views.answers.notices import NOTICE_CHARACTERS
from handlers.wording.privacy_guard import ADVICE, KINDS, SEVERAL, WrittenIn
from tests.handlers.shown import buttons
from tests.slack.slack_user import SlackUser

NAMED = "Kayleigh Thornton, dob 12/03/2011, what builds resilience in young people?"
WHAT = "a full name and a date of birth"


def everything(message: Message) -> str:
    """Return all that was sent: blocks, text and metadata."""
    return repr(message)


def test_a_mention_that_names_a_child_is_answered_to_its_writer_only(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.say(f"@bot {NAMED}")
    assert answer.visible_to == SAM.id
    assert answer not in alex.sees()


def test_the_answer_to_such_a_mention_says_what_was_seen_and_how_to_delete_it(sam: SlackUser) -> None:
    [answer] = sam.say(f"@bot {NAMED}")
    assert answer.text.startswith(f"Privacy: Your message seems to hold {WHAT}, so only you see this answer.")
    assert answer.shown.startswith("*Privacy:")
    assert "choose “Delete message”" in answer.shown


def test_the_answer_still_comes(sam: SlackUser) -> None:
    [answer] = sam.say(f"@bot {NAMED}")
    assert "*Resilient*" in answer.shown or "*resilience*" in answer.shown
    assert "Nothing in the library fits this." not in answer.shown


def test_a_mention_in_a_thread_that_names_a_child_is_answered_privately_in_that_thread(sam: SlackUser) -> None:
    sam.say("We talked about running away today.")
    [first] = sam.sees()
    [answer] = sam.say(f"@bot {NAMED}", thread=first)
    assert answer.visible_to == SAM.id
    assert answer.thread_ts == first.ts


def test_slash_words_that_name_a_child_need_no_deleting(sam: SlackUser) -> None:
    [answer] = sam.command(f"/lac {NAMED}")
    assert answer.text.startswith(f"Privacy: What you wrote seems to hold {WHAT}.")
    assert "there is nothing to delete" in answer.shown


def test_such_an_answer_cannot_be_shared(sam: SlackUser) -> None:
    [answer] = sam.command(f"/lac {NAMED}", TEAM_CHAT)
    assert "Share" not in buttons(answer.blocks)


def test_a_direct_message_that_names_a_child_gets_the_advice_with_the_answer(sam: SlackUser) -> None:
    [answer] = sam.say(NAMED, SAM_DIRECT)
    assert answer.text.startswith(f"Privacy: Your message seems to hold {WHAT}.")
    assert "Slack keeps our messages" in answer.shown


def test_the_shortcut_on_a_message_that_names_a_child_says_whom_to_ask(sam: SlackUser) -> None:
    sam.say(NAMED)
    [message] = sam.sees()
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, message)
    assert "This message seems to hold" in repr(sam.modal)
    assert "Kayleigh" not in repr(sam.modal)


@pytest.mark.parametrize("line", [f"/lac {NAMED}", "/lac Jayden Whitlock restoritive justise", "/lac Zyla Quorvik"])
def test_what_was_seen_is_not_repeated(sam: SlackUser, line: str) -> None:
    [answer] = sam.command(line)
    for word in ("Kayleigh", "Thornton", "12/03/2011", "Jayden", "Whitlock", "Zyla", "Quorvik"):
        assert word.lower() not in everything(answer).lower()


def test_words_that_fit_nothing_still_get_the_advice(sam: SlackUser) -> None:
    [answer] = sam.command("/lac Kayleigh Thornton bitcoin exchange rate")
    assert answer.text.startswith("Privacy:")
    assert "Nothing in the library fits this." in answer.shown


def test_a_child_in_danger_comes_before_the_advice(sam: SlackUser) -> None:
    [answer] = sam.command("/lac Kayleigh Thornton is in immediate danger")
    assert answer.text.startswith("If a child is in danger now, call 999.")
    assert "Privacy: What you wrote seems to hold a full name." in answer.text


def test_the_log_holds_no_word_of_it(sam: SlackUser, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sam.command(f"/lac {NAMED}")
    own = [
        record.getMessage() for record in caplog.records if record.name.startswith(("handlers", "knowledge", "bot."))
    ]
    assert "Kayleigh" not in "".join(own)


def test_a_speaker_of_the_library_may_be_named_for_all(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.say("@bot what did Zoe McLeod say about restorative justice?")
    [answer] = slack.messages_of_bot()
    assert answer.visible_to is None
    assert "Privacy:" not in answer.shown


def test_a_text_without_anything_is_left_as_it_is(services: Services) -> None:
    assert guarded(services, "resilience", WrittenIn.CHANNEL).words == "resilience"
    assert seen_in(services, "resilience") is None


def test_more_than_three_kinds_are_not_listed(services: Services) -> None:
    text = "Tyler Jacobs, born 22/05/2009, SE27 0ZZ, 07700 900310"
    assert seen_in(services, text) == SEVERAL


@pytest.mark.parametrize("advice", ADVICE.values(), ids=ADVICE.keys())
def test_no_advice_is_cut(advice: str) -> None:
    longest = sorted(KINDS.values(), key=len)[-3:]
    assert len(advice.format(what=f"{longest[0]}, {longest[1]} and {longest[2]}")) <= NOTICE_CHARACTERS


@pytest.mark.parametrize("words", ["resiliance for Zaynabb", "how can zaynab be more resiliant"])
def test_a_query_with_a_name_in_it_is_not_repeated_with_its_spelling_mended(services: Services, words: str) -> None:
    message = private_answer(services, words, counted_in=None, can_share=True)
    assert "zaynab" not in message.text.lower()
