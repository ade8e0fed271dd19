"""What one workspace shares, no other sees: not in the library, not by a button's id, not in the public reader."""

import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from bot.store.shared_examples import ExampleWords, SharedExample, Status
from handlers.services import Services
from handlers.sharing.own_examples import own_example
from handlers.slack.posting import post
from handlers.views.sharing.card import card_message
from handlers.views.sharing.outcome import published_to_author_message
from handlers.wording import sharing as wording
from knowledge.library.own_examples import library_id
from tests.handlers.shown import words
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

OTHER_TEAM = "T0OTHER"
TREEHOUSE = ExampleWords("The treehouse council", "Participation", "", "Young people meet in a treehouse each month.")


@pytest.fixture
def theirs(services: Services, clock: MovingClock, bot: RunningBot) -> Iterator[SharedExample]:
    """An example that another workspace has published."""
    examples = services.store.examples
    shared = examples.add(OTHER_TEAM, TREEHOUSE, "U0THEM", clock())
    examples.decide(OTHER_TEAM, shared.id, Status.PUBLISHED, "U0THEIRMODERATOR", clock())
    yield shared
    services.store.forget(OTHER_TEAM)


def test_the_other_workspace_finds_its_own(services: Services, theirs: SharedExample) -> None:
    there = services.in_workspace(OTHER_TEAM)
    [first, *_] = there.answerer.answer("treehouse council").results
    assert first.id == library_id(theirs.id)


def test_here_it_is_not_found(sam: SlackUser, theirs: SharedExample) -> None:
    [answer] = sam.command("/lac treehouse council")
    [listed] = sam.command("/lac examples participation")
    assert TREEHOUSE.title not in answer.shown
    assert TREEHOUSE.title not in listed.shown


def test_the_library_of_everyone_does_not_hold_it(services: Services, theirs: SharedExample) -> None:
    services.in_workspace(OTHER_TEAM)
    assert library_id(theirs.id) not in services.library.examples
    assert services.in_workspace(TEAM_ID).answerer.results_for([library_id(theirs.id)]) == ()


def test_a_read_button_with_its_id_opens_nothing(sam: SlackUser, slack: SlackStandIn, theirs: SharedExample) -> None:
    client = build_client(slack.bot_token, slack.api_url)
    post(client, sam.id, published_to_author_message("A title", theirs.id))
    [message] = slack.messages_of_bot("D0SAM")
    sam.press(message, "Read")
    assert "no longer in the library" in words(sam.modal.payload["blocks"])


@pytest.mark.parametrize("button", ["Publish", "Decline"])
def test_a_card_with_its_id_decides_nothing(
    alex: SlackUser, slack: SlackStandIn, services: Services, theirs: SharedExample, button: str
) -> None:
    waiting = services.store.examples.add(OTHER_TEAM, TREEHOUSE, "U0THEM", services.clock())
    client = build_client(slack.bot_token, slack.api_url)
    post(client, ALEX.id, card_message(own_example(waiting, ()), waiting.id, "U0SAM", []))
    alex.press(alex.sees(ALEX_DIRECT)[-1], button)
    assert alex.sees(ALEX_DIRECT)[-1].text == wording.EXAMPLE_GONE
    assert services.store.examples.find(OTHER_TEAM, waiting.id) == waiting


def test_the_public_reader_does_not_show_it(bot: RunningBot, theirs: SharedExample, services: Services) -> None:
    services.in_workspace(OTHER_TEAM)
    for path in (library_id(theirs.id), "shared", f"shared/{theirs.shared_at:%Y-%m}"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{bot.url}/read/{path}")  # noqa: S310 (the harness's own address)
