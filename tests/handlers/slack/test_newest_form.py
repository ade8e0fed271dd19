"""A Slack that does not know a newer block gets the plain ones, and no answer is lost."""

from collections.abc import Mapping
from typing import Any

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.slack.manifest import FIND_RELATED_PRACTICE
from handlers.slack.newest_form import REFUSED
from handlers.views.block_kit.ids import FEEDBACK, HELPFUL
from tests.slack.slack_user import SlackUser

DANGER = "child missing since yesterday"


def kinds(blocks: Any) -> list[str]:
    return [block["type"] for block in blocks]


def action_ids(buttons: tuple[Mapping[str, Any], ...]) -> set[str]:
    return {str(button["action_id"]) for button in buttons}


def test_a_slack_that_knows_them_shows_its_own_buttons_for_feedback(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert "context_actions" in kinds(answer.blocks)
    assert FEEDBACK in action_ids(answer.buttons)
    assert len(slack.calls_of("chat.postMessage")) == 1


def test_where_they_are_refused_a_message_comes_with_plain_buttons(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.unknown_blocks = frozenset({"context_actions"})
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert "context_actions" not in kinds(answer.blocks)
    assert HELPFUL in action_ids(answer.buttons)
    assert [call.outcome for call in slack.calls_of("chat.postMessage")] == ["invalid_blocks", "ok"]


def test_from_then_on_they_are_not_tried_again(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.unknown_blocks = frozenset({"context_actions"})
    sam.say("resilience", SAM_DIRECT)
    sam.say("missing from care", SAM_DIRECT)
    assert [call.outcome for call in slack.calls_of("chat.postMessage")] == ["invalid_blocks", "ok", "ok"]


def test_so_does_a_private_answer_by_a_response_url(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.unknown_blocks = frozenset({"context_actions"})
    [answer] = sam.command("/lac resilience", SAM_DIRECT)
    assert HELPFUL in action_ids(answer.buttons)
    assert [call.outcome for call in slack.calls_of("response_url")] == ["invalid_blocks", "ok"]


def test_so_does_a_private_answer_in_a_channel(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.unknown_blocks = frozenset({"context_actions"})
    [answer] = sam.say("@bot Jayden Smith, born 12/03/2012, wants to talk about restorative approaches")
    assert answer.visible_to == sam.id
    assert [call.outcome for call in slack.calls_of("chat.postEphemeral")] == ["invalid_blocks", "ok"]


def test_so_does_a_modal(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.unknown_blocks = frozenset({"alert"})
    sam.say(DANGER)
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, sam.sees()[-1])
    assert "call 101, or 999" in sam.modal.shown
    assert "alert" not in kinds(sam.modal.payload["blocks"])


def test_a_signpost_stands_as_an_alert_in_a_modal(sam: SlackUser) -> None:
    sam.say(DANGER)
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, sam.sees()[-1])
    first, *_ = sam.modal.payload["blocks"]
    assert (first["type"], first["level"]) == ("alert", "warning")
    assert "call 101, or 999" in first["text"]["text"]


def test_another_refusal_says_nothing_about_blocks(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("chat.postMessage", Refused("not_in_channel"), times=2)
    sam.say("resilience", SAM_DIRECT)
    assert REFUSED.kinds == frozenset()


def test_where_plain_blocks_are_refused_too_it_was_not_the_newer_ones(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("chat.postMessage", Refused("invalid_blocks"), times=2)
    sam.say("resilience", SAM_DIRECT)
    assert REFUSED.kinds == frozenset()
