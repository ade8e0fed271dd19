"""`/lac digest …`: a channel's weekly digest by commands alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM, SAM_DIRECT, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.faults import Refused, Unreadable
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from config.bot_settings import DigestChangers
from handlers.services import Services
from tests.handlers.shown import buttons
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import run_bot
from tests.slack.slack_user import SlackUser


@pytest.fixture(autouse=True)
def _nothing_remembered(services: Services) -> Iterator[None]:
    services.store.forget(TEAM_ID)
    yield
    services.store.forget(TEAM_ID)


def test_a_channel_without_a_digest_is_told_how_to_get_one(sam: SlackUser) -> None:
    [answer] = sam.command("/lac digest")
    assert answer.shown.startswith(f"<#{TEAM_CHAT.id}> has no weekly digest.")
    assert list(buttons(answer.blocks)) == ["Set up", "Preview", "Post now"]


def test_it_is_switched_on_with_the_owners_day_and_time(sam: SlackUser) -> None:
    [answer] = sam.command("/lac digest on")
    assert "The weekly digest is on." in answer.shown
    assert f"<#{TEAM_CHAT.id}> gets the weekly digest on Mondays at 09:00 (Europe/London)." in answer.shown
    assert "Next: " in answer.shown


def test_only_the_person_who_typed_sees_the_settings(sam: SlackUser, alex: SlackUser) -> None:
    sam.command("/lac digest on")
    assert alex.sees() == []


def test_a_day_and_time_switch_it_on_too(sam: SlackUser) -> None:
    [answer] = sam.command("/lac digest fridays at 2.30pm")
    assert "on Fridays at 14:30 (Europe/London)." in answer.shown


def test_day_time_and_zone_are_changed_one_by_one(sam: SlackUser) -> None:
    sam.command("/lac digest on")
    sam.command("/lac digest day thursday")
    sam.command("/lac digest time 8am")
    [answer] = sam.command("/lac digest zone kathmandu")
    assert "on Thursdays at 08:00 (Asia/Kathmandu)." in answer.shown


def test_a_pause_is_told_with_its_end(sam: SlackUser, clock: MovingClock) -> None:
    sam.command("/lac digest on")
    [answer] = sam.command("/lac digest pause for 3 weeks")
    assert "It is paused until" in answer.shown
    assert "Resume" in buttons(answer.blocks)


def test_resuming_ends_the_pause(sam: SlackUser) -> None:
    sam.command("/lac digest on")
    sam.command("/lac digest pause for 3 weeks")
    [answer] = sam.command("/lac digest resume")
    assert "paused" not in answer.shown


def test_off_keeps_day_and_time(sam: SlackUser) -> None:
    sam.command("/lac digest friday 10:00")
    [answer] = sam.command("/lac digest off")
    assert "is off. It was on Fridays at 10:00" in answer.shown
    assert "Next" not in answer.shown


@pytest.mark.parametrize("line", ["off", "pause until 5 January", "resume"])
def test_what_is_not_there_cannot_be_changed(sam: SlackUser, line: str) -> None:
    [answer] = sam.command(f"/lac digest {line}")
    assert "There is no weekly digest here. Type `/lac digest on`" in answer.shown


def test_words_that_make_no_sense_are_told_what_to_type(sam: SlackUser) -> None:
    [answer] = sam.command("/lac digest whenever <!channel>")
    assert answer.shown.startswith("I did not understand that. Try `/lac digest monday 9am`")


def test_a_preview_is_private(sam: SlackUser, alex: SlackUser) -> None:
    [preview] = sam.command("/lac digest preview")
    assert "Only you see this." in preview.shown
    assert "A question for the thread" in preview.shown
    assert alex.sees() == []


def test_a_week_has_one_digest_however_often_it_is_asked_for(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.command("/lac digest post")
    [answer] = sam.command("/lac digest post now")
    assert "is in <#" in answer.shown
    assert len([message for message in slack.messages_of_bot(TEAM_CHAT.id) if not message.is_ephemeral]) == 1


@pytest.mark.parametrize("body", ["<html>Blocked &amp; logged</html>", "", '{"ok": tr'])
def test_posting_again_after_a_reply_that_cannot_be_read_posts_nothing_twice(
    sam: SlackUser, slack: SlackStandIn, clock: MovingClock, body: str
) -> None:
    slack.fail("chat.postMessage", Unreadable(body), channel=TEAM_CHAT.id)
    told = sam.command("/lac digest post")[-1]
    assert "The digest is on its way" in told.shown
    assert "Blocked" not in told.shown
    sam.command("/lac digest post")
    clock.advance(seconds=31)
    sam.command("/lac digest post")
    assert len([message for message in slack.messages_of_bot(TEAM_CHAT.id) if not message.is_ephemeral]) == 1


def test_without_leave_to_look_the_person_is_asked_to_and_nothing_is_posted_twice(
    sam: SlackUser, slack: SlackStandIn, clock: MovingClock
) -> None:
    slack.fail("chat.postMessage", Unreadable(""), channel=TEAM_CHAT.id)
    slack.fail("conversations.history", Refused("missing_scope"), times=9)
    sam.command("/lac digest post")
    for _ in range(3):
        clock.advance(seconds=31)
        [answer] = sam.command("/lac digest post")
        assert "Please look there; I do not post it a second time." in answer.shown
    assert len([message for message in slack.messages_of_bot(TEAM_CHAT.id) if not message.is_ephemeral]) == 1


def test_after_posting_the_preview_shows_next_weeks(sam: SlackUser) -> None:
    [before] = sam.command("/lac digest preview")
    sam.command("/lac digest post")
    [after] = sam.command("/lac digest preview")
    assert before.shown != after.shown


def test_an_archived_channel_is_noticed_when_its_digest_is_switched_on(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.add_channel(replace(slack.workspace.channels[TEAM_CHAT.id], is_archived=True))
    [answer] = sam.command("/lac digest on")
    assert "is archived. Nothing can be posted there: choose another channel in my Home tab." in answer.shown


def test_where_the_bot_is_not_it_says_how_to_invite_it(sam: SlackUser) -> None:
    [answer] = sam.command("/lac digest on", WITHOUT_BOT)
    assert "Type `/invite @Practice exchange` there." in answer.shown


def test_posting_where_the_bot_is_not_says_how_to_invite_it(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac digest post", WITHOUT_BOT)
    assert "Type `/invite @Practice exchange` there." in answer.shown
    assert services.store.deliveries.next_ready_at() is None


@pytest.mark.parametrize(
    ("changed", "told"),
    [({"is_archived": True}, "is archived."), ({"may_post": False}, "I may not post in")],
)
def test_other_refusals_say_what_to_do(
    sam: SlackUser, slack: SlackStandIn, changed: dict[str, bool], told: str
) -> None:
    slack.add_channel(replace(slack.workspace.channels[TEAM_CHAT.id], **changed))  # type: ignore[arg-type]
    [answer] = sam.command("/lac digest post")
    assert told in answer.shown


def test_in_a_direct_message_the_digests_one_looks_after_are_listed(sam: SlackUser) -> None:
    sam.command("/lac digest on")
    [answer] = sam.say("digest list", SAM_DIRECT)
    assert f"<#{TEAM_CHAT.id}> gets the weekly digest on Mondays" in answer.shown


def test_others_digests_are_not_listed(sam: SlackUser, alex: SlackUser) -> None:
    sam.command("/lac digest on")
    [answer] = alex.command("/lac digest list")
    assert "You look after no weekly digest yet." in answer.shown


def test_in_a_direct_message_there_is_no_channel_to_change(sam: SlackUser) -> None:
    [answer] = sam.say("digest on", SAM_DIRECT)
    assert answer.shown.startswith("The digest is for channels.")


def test_where_only_moderators_may_others_are_told_whom_to_ask(
    slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    settings = services.config.settings.model_copy(
        update={"who_may_change_a_digest": DigestChangers.MODERATORS, "moderators": (ALEX.id,)}
    )
    guarded = replace(services, config=replace(services.config, settings=settings))
    with run_bot(slack, guarded, clock) as bot:
        [refused] = bot.user(SAM).command("/lac digest on")
        [allowed] = bot.user(ALEX).command("/lac digest on")
    assert f"Ask one of them: <@{ALEX.id}>." in refused.shown
    assert "The weekly digest is on." in allowed.shown
