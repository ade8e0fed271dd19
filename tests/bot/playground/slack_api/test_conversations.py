"""`conversations.history` and `.replies`."""

from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT, WITHOUT_BOT
from tests.bot.playground.conftest import Api


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


def test_a_history_comes_in_pages(api: Api) -> None:
    for text in ("First", "Second"):
        api("chat.postMessage", channel=TEAM_CHAT.id, text=text)
    newest = api("conversations.history", channel=TEAM_CHAT.id, limit=1)
    cursor = newest["response_metadata"]["next_cursor"]
    [before] = api("conversations.history", channel=TEAM_CHAT.id, limit=1, cursor=cursor)["messages"]
    assert before["text"] == "First"
    assert api.refusal("conversations.history", channel=TEAM_CHAT.id, cursor="!") == "invalid_cursor"


def test_a_channel_without_the_bot_tells_nothing(api: Api) -> None:
    assert api.refusal("conversations.history", channel=WITHOUT_BOT.id) == "not_in_channel"
