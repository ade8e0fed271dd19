"""“Share”: shown first, posted, taken back."""

import pytest

from bot.playground.slack_api.example_workspace import MANAGERS, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.wording import answers as answer_wording
from handlers.wording import short_messages as wording
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser


def share(person: SlackUser, answer: Message) -> list[Message]:
    """Press “Share”, and post what is shown; return the new messages."""
    [preview] = person.press(answer, "Share")
    return person.press(preview, answer_wording.POST)


def test_everyone_sees_the_answer_and_who_shared_it(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [shared] = share(sam, answer)
    assert shared in alex.sees()
    assert shared.shown.startswith(f"<@{sam.id}> shared this from the library")


def test_its_sharer_sees_first_what_will_be_posted_and_nobody_else_does(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [preview] = sam.press(answer, "Share")
    assert preview.visible_to == sam.id
    [shared] = sam.press(preview, answer_wording.POST)
    assert words(shared.blocks[:-2]) in words(preview.blocks)
    assert shared in alex.sees()


def test_it_need_not_be_posted(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [preview] = sam.press(answer, "Share")
    sam.press(preview, answer_wording.DO_NOT_POST)
    [private] = [message for message in sam.sees() if message.ts == preview.ts]
    assert private.shown == answer_wording.NOT_POSTED
    assert [message for message in alex.sees() if message.is_from_app] == []


def test_it_shows_the_same_passages_and_examples(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [shared] = share(sam, answer)
    assert buttons(shared.blocks)["Read"]["value"] == buttons(answer.blocks)["Read"]["value"]
    assert [block["accessory"]["value"] for block in shared.blocks if "accessory" in block] == [
        block["accessory"]["value"] for block in answer.blocks if "accessory" in block
    ]


def test_its_sharer_can_take_it_back(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [shared] = share(sam, answer)
    [said] = sam.press(shared, "Take back")
    assert (said.shown, said.visible_to) == (answer_wording.TAKEN_BACK, sam.id)
    assert shared.ts not in [message.ts for message in alex.sees()]


def test_nobody_else_can_take_it_back(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [shared] = share(sam, answer)
    [said] = alex.press(shared, "Take back")
    assert (said.shown, said.visible_to) == (answer_wording.NOT_YOURS_TO_TAKE_BACK, alex.id)
    assert shared.ts in [message.ts for message in alex.sees()]


def test_the_words_of_the_question_are_not_shared(sam: SlackUser) -> None:
    [answer] = sam.command("/lac restoritive justise")
    [shared] = share(sam, answer)
    assert "justise" not in str(shared)


def test_a_word_that_it_was_shared_takes_the_place_of_the_preview(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [preview] = sam.press(answer, "Share")
    sam.press(preview, answer_wording.POST)
    [private] = [message for message in sam.sees() if message.ts == preview.ts]
    assert private.shown == wording.SHARED


def test_in_a_channel_without_the_bot_it_says_what_to_do(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", WITHOUT_BOT)
    [advice] = share(sam, answer)
    assert advice.shown == wording.NOT_IN_CHANNEL
    assert advice.visible_to == sam.id


def test_after_the_bot_was_invited_it_can_be_shared(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", WITHOUT_BOT)
    share(sam, answer)
    sam.command("/invite @bot", WITHOUT_BOT)
    [shared] = share(sam, answer)
    assert not shared.is_ephemeral


@pytest.mark.parametrize("code", ["restricted_action", "is_archived"])
def test_where_the_bot_may_not_post_it_says_so(sam: SlackUser, slack: SlackStandIn, code: str) -> None:
    [answer] = sam.command("/lac resilience")
    slack.fail("chat.postMessage", Refused(code))
    [advice] = share(sam, answer)
    assert advice.shown == wording.MAY_NOT_POST


def test_any_other_refusal_gets_an_apology(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac resilience")
    slack.fail("chat.postMessage", Refused("internal_error"))
    [advice] = share(sam, answer)
    assert advice.shown == wording.APOLOGY


def test_it_can_be_shared_in_a_private_channel(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", MANAGERS)
    [shared] = share(sam, answer)
    assert shared.channel == MANAGERS.id


def test_pressing_twice_shares_once(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac resilience")
    [preview] = sam.press(answer, "Share")
    sam.press(preview, answer_wording.POST)
    slack.workspace.change(next(m for m in sam.sees() if m.ts == preview.ts), preview)
    assert sam.press(preview, answer_wording.POST) == []
    assert len(slack.calls_of("chat.postMessage")) == 1
    assert TEAM_CHAT.id == answer.channel
