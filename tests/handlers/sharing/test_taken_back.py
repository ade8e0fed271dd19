"""An example that is gone is gone everywhere: from the files of the data folder and from all that Slack still shows."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT, GOOD_PRACTICE, SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.faults import Refused, ServerError
from bot.playground.slack_api.records import TEAM_ID, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.scheduler.retention import Retention, terms_of
from bot.scheduler.workspaces import only_one
from bot.services import Knowledge, build_services
from bot.slack_client import build_client
from bot.store.store import open_store
from handlers.digest.posting_now import post_now
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.wording import privacy as privacy_wording
from handlers.wording import sharing as wording
from handlers.wording import taking_back as taking_back_wording
from tests.handlers.sharing.filled_in import FOR_ALEX, card_of, share
from tests.handlers.shown import words
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot
from tests.slack.slack_user import SlackUser

MARIGOLDS = {
    **FOR_ALEX,
    "title": "Marigolds in the yard",
    "text": "Marigolds grow in the yard of the only home in town that has a snake. Everybody knows who planted them.",
    "place": "Marigold team",
}
WORDS = ("arigold", "snake")


@dataclass(frozen=True)
class Town:
    """A bot with a data folder of its own, and the two who use it."""

    bot: RunningBot
    slack: SlackStandIn
    services: Services
    folder: Path

    @property
    def sam(self) -> SlackUser:
        """Who shares."""
        return self.bot.user(SAM)

    @property
    def alex(self) -> SlackUser:
        """Who checks."""
        return self.bot.user(ALEX)

    def post_digest(self) -> None:
        """Post the digest of the week in the channel of good practice."""
        client = build_client(self.slack.bot_token, self.slack.api_url)
        post_now(self.services, client, ChannelRef(TEAM_ID, GOOD_PRACTICE.id))

    def tidy(self) -> None:
        """Do what the clock does now and then."""
        client = build_client(self.slack.bot_token, self.slack.api_url)
        terms = terms_of(self.services.config.settings)
        Retention(self.services.store, terms, only_one(client)).apply(self.services.clock())

    def files(self) -> list[str]:
        """The files of the data folder that hold its words."""
        return [path.name for path in self.folder.rglob("*") if path.is_file() and holds(path.read_bytes())]

    def public(self) -> list[Message]:
        """The messages with its words that a bot can change."""
        return [found for found in self.slack.messages() if found.visible_to is None and is_of_bot_with_words(found)]

    def private(self) -> list[Message]:
        """The messages with its words that one person sees, which no bot can change."""
        return [found for found in self.slack.messages() if found.visible_to and is_of_bot_with_words(found)]

    def homes_and_modals(self) -> list[str]:
        """What homes and open modals show with its words, and the names of conversations."""
        tops = [view for person in self.slack.shelf.stacks if (view := self.slack.shelf.top(person)) is not None]
        shown = [str(view.payload) for view in (*self.slack.shelf.homes.values(), *tops)]
        return [
            text
            for text in (*shown, *(session.title for session in self.slack.sessions.values()))
            if holds(text.encode())
        ]


def holds(data: bytes) -> bool:
    return any(word.encode() in data for word in WORDS)


def is_of_bot_with_words(message: Message) -> bool:
    return message.is_from_app and holds(f"{message.text} {message.blocks} {message.metadata}".encode())


@pytest.fixture
def town(slack: SlackStandIn, services: Services, clock: MovingClock, tmp_path: Path) -> Iterator[Town]:
    knowledge = Knowledge(services.library, services.config, services.answerer)
    with closing(open_store(None, tmp_path)) as store:
        own = build_services(knowledge, store, None, clock)
        with run_bot(slack, own, clock) as bot:
            yield Town(bot, slack, own, tmp_path)


def publish_everywhere(town: Town) -> None:
    """Let it be published, found in all ways, shared, saved and posted in a digest."""
    sam, alex = town.sam, town.alex
    share(sam, MARIGOLDS)
    sam.close()
    alex.press(card_of(alex), "Publish")
    town.post_digest()
    sam.say("@bot marigolds yard snake")
    sam.say("marigolds yard snake", SAM_DIRECT)
    alex.say("shared", ALEX_DIRECT)
    sam.say("shared", SAM_DIRECT)
    [answer] = alex.command("/lac marigolds yard snake")
    alex.press(answer, "Save")
    alex.press(answer, "Share")
    alex.open_home()
    alex.command("/lac marigolds yard snake")
    [title] = [example.words.title for example in town.services.store.examples.published(TEAM_ID)]
    assert title == MARIGOLDS["title"]
    assert {message.channel for message in town.public()} == {
        TEAM_CHAT.id,
        GOOD_PRACTICE.id,
        SAM_DIRECT.id,
        ALEX_DIRECT.id,
    }
    assert len(town.public()) >= 6
    assert town.homes_and_modals()


def withdraw(town: Town) -> str:
    [listed] = town.sam.command("/lac shared")
    town.sam.press(listed, "Withdraw")
    return town.sam.sees()[-1].shown


def delete_all(town: Town) -> str:
    [privacy] = town.sam.command("/lac privacy")
    [said] = town.sam.press(privacy, privacy_wording.DELETE)
    return said.shown


def delete_all_from_home(town: Town) -> str:
    town.sam.open_home()
    town.sam.press_in_home(privacy_wording.DELETE)
    return words(town.sam.modal.payload["blocks"])


def take_down(town: Town) -> str:
    [message] = [one for one in town.alex.sees(ALEX_DIRECT) if wording.TAKE_DOWN in one.text]
    town.alex.press(message, wording.TAKE_DOWN)
    return "\n".join(one.shown for one in town.alex.sees(ALEX_DIRECT))


WAYS: dict[str, Callable[[Town], str]] = {
    "withdraw": withdraw,
    "delete what is kept about me": delete_all,
    "the same from the home tab": delete_all_from_home,
    "take down": take_down,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_published_example_that_goes_is_in_no_file_and_in_nothing_that_can_be_changed(town: Town, way: str) -> None:
    publish_everywhere(town)
    told = WAYS[way](town)
    assert town.files() == []
    assert town.public() == []
    assert town.homes_and_modals() == []
    assert town.private() != []
    assert taking_back_wording.SEEN_ALREADY in told
    assert taking_back_wording.CHANGED.split("{")[0] in told
    in_channel = [message.shown for message in town.slack.messages_of_bot(GOOD_PRACTICE.id)]
    assert in_channel == [taking_back_wording.IN_ITS_PLACE]


def test_one_from_which_someone_can_be_recognised_is_deleted_at_once(town: Town) -> None:
    share(town.sam, MARIGOLDS)
    town.sam.close()
    town.alex.press(card_of(town.alex), wording.REFUSE)
    assert town.files() == []
    assert town.slack.messages(ALEX_DIRECT.id)[-1].shown.startswith(wording.YOU_REFUSED)
    told = town.sam.sees(SAM_DIRECT)[-1].shown
    assert told == f"<@{ALEX.id}> {wording.REFUSED.format(day=f'{town.slack.clock():%-d %B %Y}')}"
    assert (town.public(), town.private(), town.homes_and_modals()) == ([], [], [])
    assert town.services.store.examples.of_person(TEAM_ID, SAM.id) == ()


def test_one_that_was_refused_before_it_was_published_is_gone_for_the_others_who_check(town: Town) -> None:
    share(town.sam, MARIGOLDS)
    town.sam.close()
    town.alex.press(card_of(town.alex), "Decline")
    assert wording.YOU_DECLINED in card_of(town.alex).shown
    assert [found.channel for found in town.public()] == [SAM_DIRECT.id]  # its author is told which it was


def test_words_that_were_changed_are_in_no_file_and_no_card(town: Town) -> None:
    share(town.sam, MARIGOLDS)
    town.sam.close()
    [listed] = town.sam.command("/lac shared")
    town.sam.press(listed, "Change")
    town.sam.submit({**FOR_ALEX, "title": "Tulips"})
    assert town.files() == []
    assert town.public() == []
    assert "Tulips" in card_of(town.alex).shown


def test_where_slack_lets_nothing_be_changed_the_message_is_deleted(town: Town) -> None:
    publish_everywhere(town)
    town.slack.fail("chat.update", Refused("edit_window_closed"), times=50)
    withdraw(town)
    assert town.public() == []


def test_what_cannot_be_changed_at_all_is_named(town: Town) -> None:
    publish_everywhere(town)
    town.slack.fail("chat.update", Refused("cant_update_message"), times=2, channel=GOOD_PRACTICE.id)
    town.slack.fail("chat.delete", Refused("cant_delete_message"), times=2, channel=GOOD_PRACTICE.id)
    assert taking_back_wording.NOT_CHANGED.format(left=1) in withdraw(town)
    assert [message.channel for message in town.public()] == [GOOD_PRACTICE.id]


def test_what_slack_cannot_do_now_the_clock_does_later(town: Town) -> None:
    publish_everywhere(town)
    town.slack.fail("chat.update", ServerError(), times=3)
    told = withdraw(town)
    assert taking_back_wording.LATER.split("{later}")[1] in told
    assert town.public() != []
    town.tidy()
    assert town.public() == []


def test_what_the_command_line_forgets_the_clock_takes_back(town: Town) -> None:
    publish_everywhere(town)
    town.services.store.forget_user(TEAM_ID, SAM.id)
    town.tidy()
    assert town.public() == []


def test_a_form_that_is_sent_three_times_makes_one_example(town: Town) -> None:
    town.sam.command("/lac share")
    form = town.sam.modal
    for _ in range(3):
        town.slack.shelf.update(town.sam.modal, form.payload)
        town.sam.submit(MARIGOLDS)
        assert wording.SENT in words(town.sam.modal.payload["blocks"])
    assert len(town.services.store.examples.of_person(TEAM_ID, SAM.id)) == 1
    assert len(town.slack.messages_of_bot(ALEX_DIRECT.id)) == 1


def test_a_notification_of_a_card_holds_none_of_the_words(town: Town) -> None:
    share(town.sam, MARIGOLDS)
    [sent] = [call for call in town.slack.calls_of("chat.postMessage") if call.arguments["channel"] == ALEX.id]
    assert sent.arguments["text"] == f"<@{SAM.id}> {wording.TO_CHECK}"
    assert holds(card_of(town.alex).shown.encode())
