"""Channels that are shared with another organisation, and people of another workspace: only what is published."""

from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import BOT_USER_ID, TEAM_ID, Channel, ChannelKind, Person
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.shared_examples import ExampleWords, Status
from handlers.services import Services
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

KIT = Person("U0KIT", "kit", "Kit Vale", team_id="T0OTHERORG")
KIT_DIRECT = Channel("D0KIT", "kit", ChannelKind.DIRECT, frozenset({KIT.id, BOT_USER_ID}))
WALLED_GARDEN = ExampleWords(
    title="The walled garden club",
    theme="Education",
    place="North team",
    text="Young people plant, weed and sell what grows in the walled garden, and keep the accounts themselves.",
)
QUESTION = "walled garden club"


@pytest.fixture
def own_example(either_bot: RunningBot, slack: SlackStandIn, services: Services) -> None:
    """The workspace has published an example of its own; Kit of another workspace is in its channel."""
    services.store.forget(TEAM_ID)
    kept = services.store.examples.add(TEAM_ID, WALLED_GARDEN, SAM.id, services.clock())
    services.store.examples.decide(TEAM_ID, kept.id, Status.PUBLISHED, ALEX.id, services.clock())
    services.workspaces.refresh(TEAM_ID)
    slack.workspace.people[KIT.id] = KIT
    slack.add_channel(KIT_DIRECT)
    slack.add_channel(replace(TEAM_CHAT, members=TEAM_CHAT.members | {KIT.id}))


@pytest.fixture
def sam_here(either_bot: RunningBot, own_example: None) -> SlackUser:
    return either_bot.user(SAM)


@pytest.fixture
def kit(either_bot: RunningBot, own_example: None) -> SlackUser:
    return either_bot.user(KIT)


def share_channel(slack: SlackStandIn) -> None:
    """Share the team's channel with Kit's organisation."""
    members = TEAM_CHAT.members | {KIT.id}
    slack.add_channel(replace(TEAM_CHAT, id="C0SHARED", members=members, is_shared=True))


SHARED = replace(TEAM_CHAT, id="C0SHARED")


def test_a_member_sees_it_among_their_own(sam_here: SlackUser) -> None:
    [answer] = sam_here.say(f"@bot {QUESTION}")
    assert WALLED_GARDEN.title in answer.shown


def test_a_person_of_another_workspace_does_not_see_it_in_a_mention(kit: SlackUser) -> None:
    [answer] = kit.say(f"@bot {QUESTION}")
    assert WALLED_GARDEN.title not in answer.shown


def test_nor_in_a_direct_message(kit: SlackUser) -> None:
    [answer] = kit.say(QUESTION, KIT_DIRECT)
    assert WALLED_GARDEN.title not in answer.shown


def test_nor_by_a_button_of_an_answer_that_a_member_got(sam_here: SlackUser, kit: SlackUser) -> None:
    [answer] = sam_here.say(f"@bot {QUESTION}")
    kit.press(answer, "Read")
    assert WALLED_GARDEN.text not in kit.modal.shown


def test_in_a_shared_channel_a_members_mention_shows_it_to_nobody(sam_here: SlackUser, slack: SlackStandIn) -> None:
    share_channel(slack)
    [answer] = sam_here.say(f"@bot {QUESTION}", SHARED)
    assert WALLED_GARDEN.title not in answer.shown


def test_in_a_shared_channel_a_command_does_not_show_it(sam_here: SlackUser, slack: SlackStandIn) -> None:
    share_channel(slack)
    [answer] = sam_here.command(f"/lac {QUESTION}", SHARED)
    assert WALLED_GARDEN.title not in answer.shown
    assert slack.calls_of("conversations.info")


def test_where_slack_does_not_say_whether_a_channel_is_shared_it_is_taken_to_be(
    sam_here: SlackUser, slack: SlackStandIn, services: Services
) -> None:
    slack.add_channel(replace(TEAM_CHAT, id="C0UNSURE"))
    slack.fail("conversations.info", Refused("missing_scope"))
    [answer] = sam_here.command(f"/lac {QUESTION}", replace(TEAM_CHAT, id="C0UNSURE"))
    assert WALLED_GARDEN.title not in answer.shown


def test_the_digest_shows_it_in_the_teams_own_channel(sam_here: SlackUser, slack: SlackStandIn) -> None:
    sam_here.command("/lac digest post")
    assert WALLED_GARDEN.title in slack.messages_of_bot(TEAM_CHAT.id)[0].shown


def test_the_digest_of_a_shared_channel_does_not(sam_here: SlackUser, slack: SlackStandIn) -> None:
    share_channel(slack)
    sam_here.command("/lac digest post", SHARED)
    assert WALLED_GARDEN.title not in slack.messages_of_bot(SHARED.id)[0].shown
