"""The preview of a digest: what it shows is what is posted, by its buttons, by the command and by the clock."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.scheduler.background import build_scheduler
from bot.slack_client import build_client
from handlers.services import Services
from handlers.views.block_kit.ids import DIGEST_CHANNEL
from tests.handlers.shown import buttons
from tests.slack.moving_clock import MovingClock
from tests.slack.slack_user import SlackUser


@pytest.fixture(autouse=True)
def _nothing_remembered(services: Services) -> Iterator[None]:
    services.store.forget(TEAM_ID)
    yield
    services.store.forget(TEAM_ID)


def posted(slack: SlackStandIn) -> list[Message]:
    return [message for message in slack.messages_of_bot(TEAM_CHAT.id) if not message.is_ephemeral]


def bare(blocks: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Blocks without the ids that Slack gives them."""
    return [{name: value for name, value in block.items() if name != "block_id"} for block in blocks]


def digest_in(preview: Message) -> list[dict[str, Any]]:
    """What stands between the line that says when it comes, and the buttons."""
    return bare(preview.blocks)[1:-1]


def private(sam: SlackUser) -> Message:
    """The last message that only Sam sees, as it is now."""
    return [message for message in sam.sees() if message.is_ephemeral][-1]


def test_it_names_the_day_on_which_the_digest_comes(sam: SlackUser) -> None:
    [settings] = sam.command("/lac digest on")
    day = settings.shown.partition("Next: ")[2].partition(".")[0]
    [preview] = sam.press(settings, "Preview")
    assert f"Only you see this. <#{TEAM_CHAT.id}> gets it on {day}," in preview.shown


def test_without_a_digest_it_says_that_it_comes_only_by_hand(sam: SlackUser) -> None:
    [preview] = sam.command("/lac digest preview")
    assert f"It comes to <#{TEAM_CHAT.id}> only if someone posts it." in preview.shown


def test_what_it_shows_is_posted_byte_for_byte(sam: SlackUser, slack: SlackStandIn) -> None:
    [preview] = sam.command("/lac digest preview")
    assert list(buttons(preview.blocks))[-3:] == ["Post this one", "Another one", "Back"]
    shown = digest_in(preview)
    sam.press(preview, "Post this one")
    [digest] = posted(slack)
    assert bare(digest.blocks) == shown


def test_the_clock_posts_what_it_showed(
    sam: SlackUser, slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    sam.command("/lac digest on")
    [preview] = sam.command("/lac digest preview")
    shown = digest_in(preview)
    due_at = services.store.subscriptions.next_due_at()
    assert due_at is not None
    clock.advance(seconds=(due_at - clock()).total_seconds())
    build_scheduler(services, build_client(slack.bot_token, slack.api_url), lambda _: False).run_once()
    [digest] = posted(slack)
    assert bare(digest.blocks) == shown


def test_another_one_takes_its_place_and_is_what_is_posted(sam: SlackUser, slack: SlackStandIn) -> None:
    [preview] = sam.command("/lac digest preview")
    shown = [digest_in(preview)]
    for _ in range(2):
        sam.press(private(sam), "Another one")
        shown.append(digest_in(private(sam)))
    assert [shown.count(one) for one in shown] == [1, 1, 1]
    sam.press(private(sam), "Post this one")
    [digest] = posted(slack)
    assert bare(digest.blocks) == shown[-1]


def test_what_was_posted_in_its_place_is_not_repeated_and_the_first_is_kept_for_later(sam: SlackUser) -> None:
    [preview] = sam.command("/lac digest preview")
    first = digest_in(preview)
    sam.press(private(sam), "Another one")
    second = digest_in(private(sam))
    sam.press(private(sam), "Post this one")
    [following] = sam.command("/lac digest preview")
    assert digest_in(following) not in (first, second)


def test_back_shows_the_settings(sam: SlackUser) -> None:
    sam.command("/lac digest on")
    [preview] = sam.command("/lac digest preview")
    sam.press(preview, "Back")
    assert list(buttons(private(sam).blocks)) == ["Change", "Preview", "Post now", "Switch off"]


def test_in_a_modal_it_does_the_same(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.command("/lac digest on")
    sam.open_home()
    sam.press_in_home(DIGEST_CHANNEL, TEAM_CHAT.id)
    sam.press_in_modal("Preview")
    first = bare(sam.modal.payload["blocks"])[1:-1]
    sam.press_in_modal("Another one")
    shown = bare(sam.modal.payload["blocks"])[1:-1]
    assert shown != first
    sam.press_in_modal("Post this one")
    [digest] = posted(slack)
    assert bare(digest.blocks) == shown


def test_after_posting_next_is_the_day_on_which_one_really_comes(sam: SlackUser, clock: MovingClock) -> None:
    """Posted on a Friday before it is due: the next comes a week later, or after a holiday."""
    clock.advance(days=(4 - clock().weekday()) % 7)
    [settings] = sam.command("/lac digest friday 23:59")
    due = settings.shown.partition("Next: ")[2].partition(".")[0]
    sam.command("/lac digest post")
    done = private(sam)
    assert "Next: " in done.shown
    assert due not in done.shown
