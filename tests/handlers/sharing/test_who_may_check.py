"""Guests, and people of another organisation, are not asked to check an example, decide on none, and share none."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT, SAM, SAM_DIRECT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import TEAM_ID, Person
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.shared_examples import Status
from handlers.services import Services
from handlers.slack.manifest import SHARE_PRACTICE_EXAMPLE
from handlers.wording import sharing as wording
from tests.handlers.sharing.conftest import RunModerated
from tests.handlers.sharing.filled_in import BREAKFAST, FOR_ALEX, card_of, share
from tests.handlers.shown import words
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

TITLE = str(BREAKFAST["title"])
GUEST = replace(ALEX, is_guest=True)
VISITOR = replace(ALEX, team_id="T0OTHERORG")


@pytest.fixture
def alone(run_moderated: RunModerated) -> Iterator[RunningBot]:
    """The bot of a workspace that names no moderators."""
    with run_moderated([]) as bot:
        yield bot


@pytest.fixture
def sam(alone: RunningBot) -> SlackUser:
    return alone.user(SAM)


def told(author: SlackUser) -> str:
    return author.sees(SAM_DIRECT)[-1].shown


@pytest.mark.parametrize("colleague", [GUEST, VISITOR, replace(ALEX, has_left=True)], ids=["guest", "visitor", "gone"])
def test_who_is_no_member_is_not_sent_the_example(sam: SlackUser, slack: SlackStandIn, colleague: Person) -> None:
    slack.workspace.people[ALEX.id] = colleague
    share(sam, FOR_ALEX)
    assert slack.messages(ALEX_DIRECT.id) == []
    assert wording.NOBODY_TO_ASK.format(title=TITLE) in told(sam)


def test_where_slack_does_not_say_who_it_is_nobody_is_sent_it(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("users.info", Refused("missing_scope"))
    share(sam, FOR_ALEX)
    assert slack.messages(ALEX_DIRECT.id) == []
    assert wording.NOBODY_TO_ASK.format(title=TITLE) in told(sam)


def test_of_two_moderators_the_one_who_is_a_member_is_asked(
    moderated: RunningBot, jo: SlackUser, slack: SlackStandIn
) -> None:
    slack.workspace.people[SAM.id] = replace(SAM, is_guest=True)
    share(jo, BREAKFAST)
    assert TITLE in moderated.user(ALEX).sees(ALEX_DIRECT)[-1].shown
    assert slack.messages(SAM_DIRECT.id) == []


@pytest.mark.parametrize("button", ["Publish", "Decline", "Decline: someone can be recognised"])
def test_who_belongs_to_another_workspace_by_now_decides_nothing(
    alone: RunningBot, sam: SlackUser, slack: SlackStandIn, services: Services, button: str
) -> None:
    share(sam, FOR_ALEX)
    visitor = alone.user(ALEX)
    slack.workspace.people[ALEX.id] = VISITOR
    visitor.press(card_of(visitor), button)
    assert [one.status for one in services.store.examples.of_person(TEAM_ID, SAM.id)] == [Status.WAITING]
    assert wording.MAY_NOT_DECIDE in visitor.sees(ALEX_DIRECT)[-1].shown


def test_who_belongs_to_another_workspace_shares_nothing(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.workspace.people[SAM.id] = replace(SAM, team_id="T0OTHERORG")
    sam.use_shortcut(SHARE_PRACTICE_EXAMPLE)
    assert wording.MEMBERS_ONLY in words(sam.modal.payload["blocks"])


def test_a_form_that_they_have_open_all_the_same_keeps_nothing(
    sam: SlackUser, slack: SlackStandIn, services: Services
) -> None:
    sam.command("/lac share")
    slack.workspace.people[SAM.id] = replace(SAM, team_id="T0OTHERORG")
    sam.submit(FOR_ALEX)
    assert services.store.examples.of_person(TEAM_ID, SAM.id) == ()
    assert wording.MEMBERS_ONLY in words(sam.modal.payload["blocks"])
