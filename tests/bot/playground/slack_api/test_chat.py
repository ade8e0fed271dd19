"""`chat.*`: what is posted, changed and taken away."""

from bot.playground.slack_api.example_workspace import ALEX, MANAGERS, SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.records import Channel, ChannelKind
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.playground.conftest import Api


def test_a_message_is_posted_in_a_thread(api: Api, stand_in: SlackStandIn) -> None:
    top = api("chat.postMessage", channel=TEAM_CHAT.id, text="Top")["ts"]
    api("chat.postMessage", channel=TEAM_CHAT.id, text="Reply", thread_ts=top)
    [_, reply] = stand_in.messages(TEAM_CHAT.id)
    assert reply.thread_ts == top


def test_a_persons_id_posts_in_the_direct_message_with_them(api: Api, stand_in: SlackStandIn) -> None:
    api("chat.postMessage", channel=SAM.id, text="Hello")
    assert len(stand_in.messages(SAM_DIRECT.id)) == 1


def test_an_ephemeral_message_is_for_one_member(api: Api, stand_in: SlackStandIn) -> None:
    api("chat.postEphemeral", channel=TEAM_CHAT.id, user=SAM.id, text="Only you")
    assert stand_in.messages(TEAM_CHAT.id)[0].visible_to == SAM.id
    assert api.refusal("chat.postEphemeral", channel=TEAM_CHAT.id, user="U0NOBODY", text="x") == "user_not_in_channel"


def test_a_message_with_nothing_in_it_is_refused(api: Api) -> None:
    assert api.refusal("chat.postMessage", channel=TEAM_CHAT.id) == "no_text"


def test_blocks_that_slack_would_refuse_are_refused_and_kept_as_a_finding(api: Api, stand_in: SlackStandIn) -> None:
    blocks = [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}]
    assert api.refusal("chat.postMessage", channel=TEAM_CHAT.id, text="x", blocks=blocks) == "invalid_blocks"
    assert str(stand_in.findings[0]).startswith("chat.postMessage: blocks[0].text")


def test_a_slip_is_kept_as_a_finding_and_the_message_posted(api: Api, stand_in: SlackStandIn) -> None:
    assert api("chat.postMessage", channel=TEAM_CHAT.id, text="Tom & Jerry")["ok"]
    assert len(stand_in.findings) == 1


def test_a_message_can_be_changed_and_deleted(api: Api, stand_in: SlackStandIn) -> None:
    ts = api("chat.postMessage", channel=TEAM_CHAT.id, text="Before")["ts"]
    api("chat.update", channel=TEAM_CHAT.id, ts=ts, text="After")
    assert [(one.text, one.is_edited) for one in stand_in.messages(TEAM_CHAT.id)] == [("After", True)]
    api("chat.delete", channel=TEAM_CHAT.id, ts=ts)
    assert stand_in.messages(TEAM_CHAT.id) == []


def test_an_ephemeral_message_cannot_be_changed(api: Api) -> None:
    ts = api("chat.postEphemeral", channel=TEAM_CHAT.id, user=ALEX.id, text="Only you")["message_ts"]
    assert api.refusal("chat.update", channel=TEAM_CHAT.id, ts=ts, text="x") == "message_not_found"


def test_a_private_channel_without_the_bot_is_not_found(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.add_channel(Channel(MANAGERS.id, "managers", ChannelKind.PRIVATE, frozenset({SAM.id})))
    assert api.refusal("chat.postMessage", channel=MANAGERS.id, text="x") == "channel_not_found"


def test_an_archived_channel_takes_no_message(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.add_channel(Channel("C0OLD", "old", ChannelKind.PUBLIC, TEAM_CHAT.members, is_archived=True))
    assert api.refusal("chat.postMessage", channel="C0OLD", text="x") == "is_archived"


def test_metadata_must_have_its_two_parts(api: Api) -> None:
    metadata = {"event_type": "digest"}
    refusal = api.refusal("chat.postMessage", channel=TEAM_CHAT.id, text="x", metadata=metadata)
    assert refusal == "invalid_metadata_format"
