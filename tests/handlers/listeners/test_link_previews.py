"""A link to the library's own pages shows what stands there; no other link does."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT
from bot.playground.slack_api.faults import RateLimited, Refused
from bot.playground.slack_api.records import TEAM_ID, Message, Person
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind
from bot.store.shared_examples import ExampleWords, Status
from handlers.services import Services
from tests.slack.fixtures import PUBLIC_URL
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot
from tests.slack.slack_user import SlackUser
from tests.slack.socket_mode import SocketMode

MOVED_ON = f"{PUBLIC_URL}/read/policy/nice-scie-guidance"
KIT = Person("U0KIT", "kit", "Kit Vale", team_id="T0OTHERORG")


@pytest.fixture(scope="module")
def bot_with_pages(
    served_slack: tuple[SlackStandIn, SocketMode], services: Services, clock: MovingClock
) -> Iterator[RunningBot]:
    with run_bot(served_slack[0], replace(services, public_url=PUBLIC_URL), clock) as bot:
        yield bot


@pytest.fixture
def reader(bot_with_pages: RunningBot, slack: SlackStandIn, services: Services) -> SlackUser:
    services.store.forget(TEAM_ID)
    return bot_with_pages.user(SAM)


def posted(person: SlackUser, text: str) -> Message:
    person.say(text)
    return [message for message in person.sees() if message.user == person.id][-1]


def preview(message: Message) -> str:
    [blocks] = message.previews
    return str(blocks)


def test_it_shows_title_first_words_source_and_what_has_moved_on(reader: SlackUser) -> None:
    shown = preview(posted(reader, f"have a look: {MOVED_ON}"))
    assert f"<{MOVED_ON}|NICE and SCIE guidance>" in shown
    assert "The National Institute of Clinical Excellence" in shown
    assert "2010 → now" in shown
    assert "NICE replaced this guidance in 2021" in shown
    assert "NCB briefing, 2010" in shown


def test_a_link_to_a_passage_shows_that_passage(reader: SlackUser, services: Services) -> None:
    path = services.library.read_path("resilience/what-it-is")
    shown = preview(posted(reader, f"{PUBLIC_URL}{path}"))
    assert services.library.passages["resilience/what-it-is"].text[:60] in shown


def test_a_link_to_an_example_shows_the_example(reader: SlackUser, services: Services) -> None:
    example = services.library.examples["practice-examples/health/d-card"]
    shown = preview(posted(reader, f"{PUBLIC_URL}{services.library.read_path(example.id)}"))
    assert example.title in shown


@pytest.mark.parametrize(
    "link",
    [
        f"{PUBLIC_URL}/read/no-such-section",
        f"{PUBLIC_URL}/read",
        f"{PUBLIC_URL}/healthz",
        f"{PUBLIC_URL}/read/../read/",
        "https://example.org/read/resilience",
        "https://bot.example.org.evil.example/read/resilience",
    ],
)
def test_other_links_show_nothing(reader: SlackUser, slack: SlackStandIn, link: str) -> None:
    assert posted(reader, link).previews == ()
    assert slack.calls_of("chat.unfurl") == []


def test_what_a_workspace_shared_itself_is_never_shown(reader: SlackUser, services: Services) -> None:
    words = ExampleWords("The walled garden club", "Education", "North team", "Young people plant and weed.")
    kept = services.store.examples.add(TEAM_ID, words, SAM.id, services.clock())
    services.store.examples.decide(TEAM_ID, kept.id, Status.PUBLISHED, ALEX.id, services.clock())
    services.workspaces.refresh(TEAM_ID)
    assert posted(reader, f"{PUBLIC_URL}/read/shared/{kept.id} {PUBLIC_URL}/read/x#shared/{kept.id}").previews == ()


def test_a_person_of_another_organisation_gets_the_same(bot_with_pages: RunningBot, slack: SlackStandIn) -> None:
    slack.workspace.people[KIT.id] = KIT
    slack.add_channel(replace(TEAM_CHAT, members=TEAM_CHAT.members | {KIT.id}))
    assert "NICE and SCIE guidance" in preview(posted(bot_with_pages.user(KIT), MOVED_ON))


def test_an_event_that_comes_twice_is_answered_once(
    bot_with_pages: RunningBot, reader: SlackUser, slack: SlackStandIn, clock: MovingClock
) -> None:
    message = posted(reader, "no link yet")
    event = {
        "type": "link_shared",
        "channel": TEAM_CHAT.id,
        "user": SAM.id,
        "message_ts": message.ts,
        "unfurl_id": "Uxxxxxxx-909b5454",
        "source": "composer",
        "links": [{"url": MOVED_ON, "domain": "bot.example.org"}],
        "event_ts": message.ts,
    }
    body = event_body(event, clock())
    slack.fail("chat.unfurl", Refused("cannot_unfurl_message"), times=2)
    bot_with_pages.delivery.deliver(Kind.EVENT, body)
    bot_with_pages.delivery.deliver(Kind.EVENT, body)
    bot_with_pages.settle()
    [call] = slack.calls_of("chat.unfurl")
    assert (call.arguments["unfurl_id"], call.arguments["source"]) == ("Uxxxxxxx-909b5454", "composer")


def test_where_slack_asks_to_wait_nothing_is_shown_and_nothing_said(reader: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("chat.unfurl", RateLimited(20))
    assert posted(reader, MOVED_ON).previews == ()
    assert len(slack.calls_of("chat.unfurl")) == 1
    assert slack.messages_of_bot() == []


def test_without_pages_of_its_own_it_listens_to_no_link(sam: SlackUser, slack: SlackStandIn) -> None:
    assert posted(sam, MOVED_ON).previews == ()
    assert slack.calls_of("chat.unfurl") == []
