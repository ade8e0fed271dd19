"""“Share in channel”."""

import pytest

from bot.playground.slack_api.example_workspace import MANAGERS, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.wording import short_messages as wording
from tests.handlers.shown import buttons
from tests.slack.slack_user import SlackUser


def test_everyone_sees_the_answer_and_who_shared_it(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [shared] = sam.press(answer, "Share in channel")
    assert shared in alex.sees()
    assert shared.shown.startswith(f"<@{sam.id}> shared this from the practice library")


def test_it_shows_the_same_passages_and_examples(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [shared] = sam.press(answer, "Share in channel")
    assert set(buttons(shared.blocks)) == set(buttons(answer.blocks)) - {"Share in channel", "More results"}
    assert [block["accessory"]["value"] for block in shared.blocks if "accessory" in block] == [
        block["accessory"]["value"] for block in answer.blocks if "accessory" in block
    ]


def test_the_words_of_the_question_are_not_shared(sam: SlackUser) -> None:
    [answer] = sam.command("/lac restoritive justise")
    [shared] = sam.press(answer, "Share in channel")
    assert "justise" not in str(shared)


def test_a_word_that_it_was_shared_takes_the_place_of_the_private_answer(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Share in channel")
    [private] = [message for message in sam.sees() if message.ts == answer.ts]
    assert private.shown == wording.SHARED


def test_in_a_channel_without_the_bot_it_says_what_to_do(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", WITHOUT_BOT)
    [advice] = sam.press(answer, "Share in channel")
    assert advice.shown == wording.NOT_IN_CHANNEL
    assert advice.visible_to == sam.id


def test_after_the_bot_was_invited_it_can_be_shared(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", WITHOUT_BOT)
    sam.press(answer, "Share in channel")
    sam.command("/invite @bot", WITHOUT_BOT)
    [shared] = sam.press(answer, "Share in channel")
    assert not shared.is_ephemeral


@pytest.mark.parametrize("code", ["restricted_action", "is_archived"])
def test_where_the_bot_may_not_post_it_says_so(sam: SlackUser, slack: SlackStandIn, code: str) -> None:
    [answer] = sam.command("/lac resilience")
    slack.fail("chat.postMessage", Refused(code))
    [advice] = sam.press(answer, "Share in channel")
    assert advice.shown == wording.MAY_NOT_POST


def test_any_other_refusal_gets_an_apology(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac resilience")
    slack.fail("chat.postMessage", Refused("internal_error"))
    [advice] = sam.press(answer, "Share in channel")
    assert advice.shown == wording.APOLOGY


def test_it_can_be_shared_in_a_private_channel(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", MANAGERS)
    [shared] = sam.press(answer, "Share in channel")
    assert shared.channel == MANAGERS.id


def test_pressing_twice_shares_once(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Share in channel")
    slack.workspace.change(next(m for m in sam.sees() if m.ts == answer.ts), answer)
    assert sam.press(answer, "Share in channel") == []
    assert len(slack.calls_of("chat.postMessage")) == 1
    assert TEAM_CHAT.id == answer.channel
