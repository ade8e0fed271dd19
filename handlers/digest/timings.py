"""How long the delivery of a digest waits for what. docs/digest.md explains each."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Timings:
    """All durations of the protocol. The defaults are for Slack; tests that simulate weeks shorten them."""

    lease: timedelta = timedelta(minutes=2)
    """A claim that is older counts for nothing: its process has died, or is to give up."""
    latest_to_post: timedelta = timedelta(seconds=60)
    """After a claim; who comes later does not post. The lease less this must be longer than a request can take."""
    grace: timedelta = timedelta(seconds=30)
    """After an attempt whose outcome is not known; by then Slack shows the message, if it took it."""
    look_first: timedelta = timedelta(minutes=10)
    """A digest that is later than this is looked for in the channel first: a restored database may not know of it."""
    too_late: timedelta = timedelta(days=2)
    """A digest that is later than this is skipped."""
    clock_difference: timedelta = timedelta(minutes=5)
    """How far Slack's clock and ours may differ."""
    refused_again: timedelta = timedelta(minutes=10)
    """After a refusal, for example because the bot is not in the channel, it is tried again so often at first …"""
    refused_rarely: timedelta = timedelta(hours=1)
    """… and so often after the person who set it up was told."""
    spread: timedelta = timedelta(minutes=2)
    """What is due at one moment is spread over this time, however much it is …"""
    longest_gap: timedelta = timedelta(milliseconds=250)
    """… with no longer gaps than this: a few are posted at once."""
    poll: timedelta = timedelta(seconds=5)
    """How often the clock looks for what is due."""
