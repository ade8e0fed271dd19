"""The message of a channel's digest."""

from datetime import UTC, date, datetime, timedelta

from config.catalogue import load_config
from handlers.digest.renderer import DigestRenderer, order_of
from handlers.models.channel_ref import ChannelRef
from knowledge.library.library import Theme
from knowledge.library.loader import load_library
from knowledge.library.own_examples import OwnExample
from tests.handlers.shown import buttons, problems, words

LIBRARY, CONFIG = load_library(), load_config()
MONDAY, DUE = date(2026, 11, 23), datetime(2026, 11, 23, 9, tzinfo=UTC)
GARDEN = OwnExample("shared/1", "A garden of our own", "Young people planted it.", Theme.OTHER, "Leeds", (), DUE)


def shared(team_id: str, since: datetime) -> tuple[OwnExample, ...]:
    """One team shared one example, two days before it is due."""
    return (GARDEN,) if team_id == "T1" and since <= DUE - timedelta(days=2) else ()


def allowed() -> bool:
    return True


RENDERER = DigestRenderer(LIBRARY, CONFIG, None, shared)


def test_a_channel_has_the_same_order_for_ever() -> None:
    assert order_of("C0TEAMCHAT") == order_of("C0TEAMCHAT") == "20"


def test_channels_have_different_orders() -> None:
    assert len({order_of(f"C{number:08d}") for number in range(1_000)}) == 64


def test_every_day_of_a_week_has_the_same_digest() -> None:
    days = [MONDAY + timedelta(days=number) for number in range(7)]
    assert len({RENDERER.message(ChannelRef("T2", "C1"), day, DUE, may_show_own=allowed).text for day in days}) == 1


def test_what_the_team_shared_this_week_is_shown_and_can_be_read() -> None:
    message = RENDERER.message(ChannelRef("T1", "C1"), MONDAY, DUE, may_show_own=allowed)
    assert "*Shared by your own teams this week*\n*A garden of our own*\nOther · Leeds" in words(message.blocks)
    assert buttons(message.blocks)["Read"]
    assert problems(message) == []


def test_other_workspaces_do_not_see_it() -> None:
    assert "garden" not in words(RENDERER.message(ChannelRef("T2", "C1"), MONDAY, DUE, may_show_own=allowed).blocks)


def test_the_week_after_it_is_shown_no_more() -> None:
    assert "garden" not in words(
        RENDERER.message(ChannelRef("T1", "C1"), MONDAY, DUE + timedelta(weeks=2), may_show_own=allowed).blocks
    )


def test_it_says_how_to_change_it() -> None:
    assert words(RENDERER.message(ChannelRef("T2", "C1"), MONDAY, DUE, may_show_own=allowed).blocks).endswith(
        "type /lac digest in this channel."
    )
