"""The message of a channel's digest."""

from datetime import UTC, datetime, timedelta

from config.catalogue import load_config
from handlers.digest.renderer import DigestRenderer, order_of
from handlers.models.channel_ref import ChannelRef
from knowledge.library.items import Theme
from knowledge.library.loader import load_library
from knowledge.library.own_examples import OwnExample
from tests.handlers.shown import buttons, problems, words

LIBRARY, CONFIG = load_library(), load_config()
PUBLISHED_AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
A_DAY = timedelta(days=1)
GARDEN = OwnExample(
    "shared/1", "A garden of our own", "Young people planted it.", Theme.OTHER, "Leeds", (), PUBLISHED_AT
)


def shared(team_id: str, since: datetime) -> tuple[OwnExample, ...]:
    """One team shared one example."""
    return (GARDEN,) if team_id == "T1" and since <= PUBLISHED_AT else ()


RENDERER = DigestRenderer(LIBRARY, CONFIG, None, shared)
READING = "resilience/across-all-settings"


def shown(team_id: str, shared_after: datetime = PUBLISHED_AT - A_DAY, *, is_allowed: bool = True) -> str:
    message = RENDERER.message(ChannelRef(team_id, "C1"), READING, shared_after, may_show_own=lambda: is_allowed)
    assert problems(message) == []
    return words(message.blocks)


def test_a_channel_has_the_same_order_for_ever() -> None:
    assert order_of("C0TEAMCHAT") == order_of("C0TEAMCHAT") == "20"


def test_channels_have_different_orders() -> None:
    assert len({order_of(f"C{number:08d}") for number in range(1_000)}) == 64


def test_what_the_team_published_since_the_last_digest_is_shown_and_can_be_read() -> None:
    assert "*Shared by your own teams since the last digest*\n*A garden of our own*\nOther · Leeds" in shown("T1")
    message = RENDERER.message(ChannelRef("T1", "C1"), READING, PUBLISHED_AT, may_show_own=lambda: True)
    assert buttons(message.blocks)["Read"]


def test_other_workspaces_do_not_see_it() -> None:
    assert "garden" not in shown("T2")


def test_a_channel_shared_with_another_organisation_does_not_see_it() -> None:
    assert "garden" not in shown("T1", is_allowed=False)


def test_after_the_next_digest_it_is_shown_no_more() -> None:
    assert "garden" not in shown("T1", PUBLISHED_AT + A_DAY)


def test_it_says_how_to_change_it() -> None:
    assert shown("T2").endswith("To change or stop this: /lac digest.")


def test_what_the_library_had_once_is_no_reading() -> None:
    assert RENDERER.has(READING)
    assert not RENDERER.has("resilience/gone")
    assert not RENDERER.has(None)
