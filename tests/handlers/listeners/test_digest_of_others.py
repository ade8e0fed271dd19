"""A request may name any channel: what it asks for is done only for people who are in that channel, and moderators."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT
from bot.playground.slack_api.faults import ServerError
from bot.playground.slack_api.records import BOT_USER_ID, TEAM_ID, Channel, ChannelKind, View
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import command_body
from bot.playground.slack_sends.delivery import Kind
from bot.slack_client import build_client
from handlers.models.digest_request import DigestAction
from handlers.services import Services
from handlers.slack.insiders import is_insider
from handlers.slack.request import Person
from handlers.views.block_kit.ids import CHANGE_DIGEST, DIGEST, POST_ANSWER, join_shown
from handlers.wording import digest_settings as wording
from handlers.wording import short_messages
from knowledge.answers.answerer import Answerer
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

ELSEWHERE = Channel("C0ELSEWHERE", "elsewhere", ChannelKind.PUBLIC, frozenset({ALEX.id, BOT_USER_ID}))
"""Sam is not in it."""


@pytest.fixture
def elsewhere(slack: SlackStandIn) -> Iterator[Channel]:
    yield slack.add_channel(ELSEWHERE)


def command(bot: RunningBot, words: str, channel: Channel) -> None:
    """Send a command as Sam, in the name of any channel."""
    slack = bot.link.slack
    url = slack.new_response_url(TEAM_CHAT.id, SAM.id)
    trigger = slack.new_trigger(SAM.id)
    body = command_body(command="/lac", text=words, person=SAM, channel=channel, trigger_id=trigger, response_url=url)
    bot.delivery.deliver(Kind.COMMAND, body)
    bot.settle()


def press(bot: RunningBot, action_id: str, value: str, **more: Any) -> None:
    """Send a press of a button as Sam."""
    action = {"type": "button", "block_id": "b", "action_id": action_id, "value": value}
    bot.delivery.deliver(Kind.INTERACTION, interaction(bot, actions=[action], **more))
    bot.settle()


def interaction(bot: RunningBot, **more: Any) -> Mapping[str, Any]:
    slack = bot.link.slack
    return {
        "type": "block_actions",
        "team": {"id": TEAM_ID},
        "user": {"id": SAM.id, "team_id": TEAM_ID},
        "channel": {"id": TEAM_CHAT.id},
        "trigger_id": slack.new_trigger(SAM.id),
        "container": {"is_ephemeral": True, "message_ts": "1.2"},
        "response_url": slack.new_response_url(TEAM_CHAT.id, SAM.id),
    } | more


def refused(sam: SlackUser) -> bool:
    return "Only people in" in sam.sees()[-1].shown


@pytest.mark.parametrize("words", ["digest on", "digest preview", "digest post now", "digest friday 2pm", "digest"])
def test_a_command_in_the_name_of_another_channel_is_refused(
    bot: RunningBot, sam: SlackUser, services: Services, elsewhere: Channel, words: str
) -> None:
    command(bot, words, elsewhere)
    assert refused(sam)
    assert services.store.subscriptions.find(TEAM_ID, elsewhere.id) is None
    assert bot.link.slack.calls_of("chat.postMessage") == []


@pytest.mark.parametrize("action", [action for action in DigestAction if action is not DigestAction.LIST])
def test_a_button_with_the_id_of_another_channel_is_refused(
    bot: RunningBot, sam: SlackUser, services: Services, elsewhere: Channel, action: DigestAction
) -> None:
    press(bot, DIGEST, f"{action} {elsewhere.id}")
    assert refused(sam)
    assert services.store.subscriptions.find(TEAM_ID, elsewhere.id) is None
    assert bot.link.slack.calls_of("chat.postMessage") == []
    assert bot.link.slack.calls_of("views.open") == []


def submitted_for(channel: Channel, form: View) -> Mapping[str, Any]:
    """Return the form as Slack would send it, with another channel in what it carries."""
    values: dict[str, Any] = {}
    return {
        "type": "view_submission",
        "team": {"id": TEAM_ID},
        "user": {"id": SAM.id, "team_id": TEAM_ID},
        "view": json.loads(json.dumps(form.payload))
        | {"id": form.id, "private_metadata": channel.id, "state": {"values": values}},
    }


def test_a_form_with_the_id_of_another_channel_changes_nothing(
    bot: RunningBot, sam: SlackUser, services: Services, elsewhere: Channel
) -> None:
    [settings] = sam.command("/lac digest")
    sam.press(settings, wording.SET_UP)
    form = sam.modal
    assert form.payload["callback_id"] == CHANGE_DIGEST
    bot.delivery.deliver(Kind.INTERACTION, submitted_for(elsewhere, form))
    bot.settle()
    assert services.store.subscriptions.find(TEAM_ID, elsewhere.id) is None
    assert "Only people in" in sam.modal.shown


def test_a_form_that_was_opened_before_a_restart_is_saved_when_slack_says_who_is_in_the_channel(
    bot: RunningBot, sam: SlackUser, services: Services, elsewhere: Channel, slack: SlackStandIn
) -> None:
    slack.add_channel(replace(elsewhere, members=elsewhere.members | {SAM.id}))
    [settings] = sam.command("/lac digest")
    sam.press(settings, wording.SET_UP)
    bot.delivery.deliver(Kind.INTERACTION, submitted_for(elsewhere, sam.modal))
    bot.settle()
    assert services.store.subscriptions.find(TEAM_ID, elsewhere.id) is not None
    assert "gets the weekly digest" in sam.modal.shown or "is off" in sam.modal.shown


def test_where_slack_does_not_say_who_is_in_a_channel_nothing_is_done(
    bot: RunningBot, services: Services, elsewhere: Channel, slack: SlackStandIn
) -> None:
    slack.fail("conversations.members", ServerError())
    command(bot, "digest on", elsewhere)
    assert services.store.subscriptions.find(TEAM_ID, elsewhere.id) is None
    assert any(short_messages.APOLOGY in message.shown for message in slack.messages())


def test_a_moderator_is_asked_about_in_no_channel(services: Services, slack: SlackStandIn, elsewhere: Channel) -> None:
    settings = services.config.settings.model_copy(update={"moderators": (SAM.id,)})
    moderated = replace(services, config=replace(services.config, settings=settings))
    client = build_client(slack.bot_token, slack.api_url)
    assert is_insider(moderated, client, Person(TEAM_ID, SAM.id), elsewhere.id)
    assert slack.calls == []


def test_an_answer_is_shared_only_where_its_person_is(
    bot: RunningBot, slack: SlackStandIn, elsewhere: Channel, answerer: Answerer
) -> None:
    found = answerer.answer("resilience").results[0].id
    press(bot, POST_ANSWER, join_shown([found], []), channel={"id": elsewhere.id})
    assert len(slack.calls_of("conversations.members")) == 1
    assert slack.messages_of_bot(elsewhere.id) == []
