"""`conversations.*` and `chat.scheduledMessages.*`."""

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.playground.conftest import Api
from tests.slack.moving_clock import MovingClock


def test_a_history_is_newest_first_and_without_replies_and_private_messages(api: Api) -> None:
    first = api("chat.postMessage", channel=TEAM_CHAT.id, text="First")["ts"]
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Reply", thread_ts=first)
    api("chat.postEphemeral", channel=TEAM_CHAT.id, user=SAM.id, text="Only you")
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Second")
    found = api("conversations.history", channel=TEAM_CHAT.id)["messages"]
    assert [one["text"] for one in found] == ["Second", "First"]


def test_a_thread_is_told_oldest_first(api: Api) -> None:
    top = api("chat.postMessage", channel=TEAM_CHAT.id, text="Top")["ts"]
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Reply", thread_ts=top)
    found = api("conversations.replies", channel=TEAM_CHAT.id, ts=top)["messages"]
    assert [one["text"] for one in found] == ["Top", "Reply"]


def test_a_list_comes_in_pages(api: Api) -> None:
    first = api("conversations.list", limit=1)
    second = api("conversations.list", limit=1, cursor=first["response_metadata"]["next_cursor"])
    assert first["channels"][0]["id"] != second["channels"][0]["id"]
    assert api.refusal("conversations.list", cursor="!") == "invalid_cursor"


def test_a_public_channel_can_be_joined(api: Api) -> None:
    assert api.refusal("conversations.history", channel=WITHOUT_BOT.id) == "not_in_channel"
    api("conversations.join", channel=WITHOUT_BOT.id)
    assert api("conversations.history", channel=WITHOUT_BOT.id)["ok"]


def test_a_direct_message_is_opened(api: Api) -> None:
    assert api("conversations.open", users=SAM.id)["channel"]["id"] == SAM_DIRECT.id


def test_a_scheduled_message_is_posted_when_its_time_has_come(
    api: Api, stand_in: SlackStandIn, own_clock: MovingClock
) -> None:
    post_at = int(own_clock().timestamp()) + 600
    api("chat.scheduleMessage", channel=TEAM_CHAT.id, text="Later", post_at=post_at)
    assert stand_in.messages(TEAM_CHAT.id) == []
    own_clock.advance(minutes=10)
    assert [one.text for one in stand_in.messages(TEAM_CHAT.id)] == ["Later"]


def test_a_scheduled_message_can_be_taken_back(api: Api, own_clock: MovingClock) -> None:
    post_at = int(own_clock().timestamp()) + 600
    waiting = api("chat.scheduleMessage", channel=TEAM_CHAT.id, text="Later", post_at=post_at)
    taken_back = {"channel": TEAM_CHAT.id, "scheduled_message_id": waiting["scheduled_message_id"]}
    assert api("chat.deleteScheduledMessage", **taken_back)["ok"]
    assert api("chat.scheduledMessages.list")["scheduled_messages"] == []
