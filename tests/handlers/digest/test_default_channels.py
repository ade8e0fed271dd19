"""Channels that the owner names get the digest from the start."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID
from handlers.digest.settings import set_up_default_channels
from handlers.services import Services


@pytest.fixture
def with_channel(services: Services) -> Iterator[Services]:
    """The services of an owner who named the team's channel."""
    settings = services.config.settings
    digest = settings.digest.model_copy(update={"channels": (TEAM_CHAT.id,)})
    config = replace(services.config, settings=settings.model_copy(update={"digest": digest}))
    services.store.forget(TEAM_ID)
    yield replace(services, config=config)
    services.store.forget(TEAM_ID)


def test_the_channel_gets_it_at_the_owners_time(with_channel: Services) -> None:
    assert set_up_default_channels(with_channel, TEAM_ID) == 1
    subscription = with_channel.store.subscriptions.find(TEAM_ID, TEAM_CHAT.id)
    assert subscription is not None
    assert (subscription.is_on, subscription.weekday.value, subscription.set_up_by) == (True, "monday", None)


def test_what_was_changed_there_stays_after_a_restart(with_channel: Services) -> None:
    set_up_default_channels(with_channel, TEAM_ID)
    subscription = with_channel.store.subscriptions.find(TEAM_ID, TEAM_CHAT.id)
    assert subscription is not None
    off = replace(subscription, is_on=False, next_due_at=None)
    with_channel.store.subscriptions.save(off)
    assert set_up_default_channels(with_channel, TEAM_ID) == 0
    assert with_channel.store.subscriptions.find(TEAM_ID, TEAM_CHAT.id) == off
