"""The workspace itself: who is in it, its channels and their messages. It knows no rules of the API."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import count

from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind, Message, Person

MICROSECONDS = 1_000_000


class Workspace:
    """People, channels, messages in order of time, and messages that wait for their time."""

    def __init__(self, people: Iterable[Person], channels: Iterable[Channel]) -> None:
        self.people = {person.id: person for person in people}
        self.channels = {channel.id: channel for channel in channels}
        self.messages: list[Message] = []
        self._removed: set[tuple[str, str]] = set()
        self._last_moment = 0
        self._ids = count(1)

    def new_ts(self, now: datetime) -> str:
        """Return a message's `ts`: the moment in seconds, with microseconds that make it unique."""
        self._last_moment = max(self._last_moment + 1, int(now.timestamp() * MICROSECONDS))
        seconds, rest = divmod(self._last_moment, MICROSECONDS)
        return f"{seconds}.{rest:06d}"

    def new_id(self, letter: str) -> str:
        """Return an id that was not given before, in Slack's form: a letter, then digits and capitals."""
        return f"{letter}{next(self._ids):09d}"

    def add(self, message: Message) -> Message:
        """Keep a message and return it."""
        self.messages.append(message)
        return message

    def find(self, channel: str, ts: str) -> Message | None:
        """Return the message with this `ts`, whoever sees it; None when there is none."""
        return next((found for found in self.messages if found.channel == channel and found.ts == ts), None)

    def change(self, before: Message, after: Message) -> Message:
        """Put `after` in the place of `before`, or at the end when that is gone, and return it."""
        if before in self.messages:
            self.messages[self.messages.index(before)] = after
        else:
            self.messages.append(after)
        return after

    def remove(self, message: Message) -> None:
        """Take a message away."""
        self.messages.remove(message)
        self._removed.add((message.channel, message.ts))

    def was_removed(self, channel: str, ts: str) -> bool:
        """Return whether a message with this `ts` stood there and was taken away."""
        return (channel, ts) in self._removed

    def history(self, channel: str) -> list[Message]:
        """Return what everyone in a channel sees outside threads, newest first."""
        return [found for found in reversed(self.messages) if found.channel == channel and _is_public_top(found)]

    def thread(self, channel: str, ts: str) -> list[Message]:
        """Return a message and its replies, oldest first, without ephemeral ones."""
        return [
            found
            for found in self.messages
            if found.channel == channel and not found.is_ephemeral and ts in (found.ts, found.thread_ts)
        ]

    def direct_channel(self, person: str) -> Channel:
        """Return the direct message between a person and the bot; it is made when there is none."""
        for channel in self.channels.values():
            if channel.kind is ChannelKind.DIRECT and person in channel.members:
                return channel
        channel = Channel(f"D{person[1:]}", person, ChannelKind.DIRECT, frozenset({person, BOT_USER_ID}))
        self.channels[channel.id] = channel
        return channel

    def join(self, channel: str, person: str) -> Channel:
        """Add a member and return the channel."""
        before = self.channels[channel]
        self.channels[channel] = replace(before, members=before.members | {person})
        return self.channels[channel]


def _is_public_top(message: Message) -> bool:
    return not message.is_ephemeral and not message.is_reply
