"""What people see when Slack fails beside the point: the thing itself, and no apology for what only decorates it."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.faults import Fault, RateLimited, Refused, ReplyDropped, ServerError, Unreadable
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.services import Services
from handlers.slack.manifest import FIND_RELATED_PRACTICE, REFLECT_ON_PRACTICE
from handlers.wording import digest_settings, privacy
from handlers.wording import saved as saved_wording
from handlers.wording import short_messages as wording
from tests.handlers.sharing.filled_in import BREAKFAST
from tests.slack.slack_user import SlackUser

REFRESH = "views.publish"
STATUS = "agents.sessions.setStatus"
FAULTS = pytest.mark.parametrize("fault", [Refused("internal_error"), ServerError(), ReplyDropped()], ids=str)


def shown_to(person: SlackUser) -> str:
    """Return all that the bot has said to a person in the team's channel and in their direct message."""
    return "\n".join(message.shown for channel in (TEAM_CHAT, SAM_DIRECT) for message in person.sees(channel))


@FAULTS
def test_what_is_saved_is_confirmed_alone_though_home_cannot_be_refreshed(
    sam: SlackUser, slack: SlackStandIn, fault: Fault
) -> None:
    [answer] = sam.command("/lac resilience")
    slack.fail(REFRESH, fault)
    [said] = sam.press(answer, "Save")
    assert said.shown.startswith("Saved for you")
    assert wording.APOLOGY not in shown_to(sam)


@FAULTS
def test_what_is_removed_is_gone_though_home_cannot_be_refreshed(
    sam: SlackUser, slack: SlackStandIn, fault: Fault
) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Save")
    [saved] = sam.command("/lac saved")
    slack.fail(REFRESH, fault)
    sam.press(saved, "Remove")
    assert saved_wording.NOTHING in shown_to(sam)
    assert wording.APOLOGY not in shown_to(sam)


@FAULTS
def test_what_is_kept_is_deleted_though_home_cannot_be_refreshed(
    sam: SlackUser, slack: SlackStandIn, fault: Fault
) -> None:
    [kept] = sam.command("/lac privacy")
    slack.fail(REFRESH, fault)
    [said] = sam.press(kept, privacy.DELETE)
    assert said.shown == privacy.NOTHING_KEPT
    assert wording.APOLOGY not in shown_to(sam)


@FAULTS
def test_a_digest_button_in_home_does_its_work_though_home_cannot_be_refreshed(
    sam: SlackUser, slack: SlackStandIn, fault: Fault
) -> None:
    sam.command("/lac digest on")
    sam.open_home()
    sam.press_in_home("Choose a channel", TEAM_CHAT.id)
    slack.fail(REFRESH, fault)
    sam.press_in_modal(digest_settings.TURN_OFF)
    assert "Done. No more digests come here" in sam.modal.shown
    assert wording.APOLOGY not in shown_to(sam)


@FAULTS
def test_the_digest_form_confirms_though_home_cannot_be_refreshed(
    sam: SlackUser, slack: SlackStandIn, services: Services, fault: Fault
) -> None:
    [offer] = sam.command("/lac digest")
    sam.press(offer, digest_settings.SET_UP)
    slack.fail(REFRESH, fault)
    sam.submit()
    assert sam.errors == {}
    assert "gets the weekly digest" in sam.modal.shown
    assert services.store.subscriptions.find(TEAM_ID, TEAM_CHAT.id) is not None


def open_digest_form(sam: SlackUser) -> None:
    [offer] = sam.command("/lac digest")
    sam.press(offer, digest_settings.SET_UP)


def open_reason(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Not helpful")


def open_guide(sam: SlackUser) -> None:
    sam.use_shortcut(REFLECT_ON_PRACTICE)


def open_example(sam: SlackUser) -> None:
    sam.command("/lac share")


@pytest.mark.parametrize(
    ("open_form", "filled_in"),
    [
        (open_digest_form, {}),
        (open_reason, {"reason": "It was about fostering."}),
        (open_guide, {"reflect_kind": "own-practice", "reflect_wording": "full"}),
        (open_example, {**BREAKFAST, "reviewer": "U0ALEX"}),
    ],
)
def test_a_submission_is_acknowledged_before_slack_is_asked_anything(
    sam: SlackUser,
    slack: SlackStandIn,
    open_form: Callable[[SlackUser], None],
    filled_in: Mapping[str, Any],
) -> None:
    open_form(sam)
    slack.fail_by(lambda _method, _arguments: ServerError())
    sam.submit(filled_in)
    assert sam.errors == {}
    assert sam.modal.payload["title"]["text"] != wording.APOLOGY_TITLE


def test_whether_the_bot_is_in_the_channel_is_asked_when_the_form_opens_and_told_when_it_is_sent(
    sam: SlackUser, slack: SlackStandIn
) -> None:
    slack.fail("conversations.info", Refused("channel_not_found"))
    open_digest_form(sam)
    asked = len(slack.calls_of("conversations.info"))
    sam.submit()
    assert "Type /invite @Practice exchange there" in sam.modal.shown.replace("`", "")
    assert len(slack.calls_of("conversations.info")) == asked


def test_a_direct_message_is_answered_though_the_status_drops(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.fail(STATUS, ReplyDropped())
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert "NCB briefing" in answer.shown


def test_a_direct_message_does_not_wait_for_the_status(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.fail(STATUS, RateLimited(4), times=9)
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert "NCB briefing" in answer.shown
    assert [call.arguments["status"] for call in slack.calls_of(STATUS)] == ["processing", "active"]


def test_a_modal_that_is_closed_before_it_is_updated_needs_no_apology(sam: SlackUser, slack: SlackStandIn) -> None:
    [message] = sam.command("/lac resilience")
    [public] = sam.say("@bot what builds resilience?")
    slack.fail("views.update", Refused("not_found"))
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, public)
    assert wording.APOLOGY not in shown_to(sam)
    assert message.visible_to == sam.id


def test_the_log_names_listener_method_and_code_and_nothing_of_the_reply(
    sam: SlackUser, slack: SlackStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    [answer] = sam.command("/lac resilience")
    slack.fail("views.open", Unreadable("<html>the proxy of a council</html>"))
    sam.press(answer, "Read")
    assert "read failed: views.open answered unreadable_reply" in caplog.text
    assert "slack_sdk" not in caplog.text
    assert "proxy of a council" not in caplog.text
