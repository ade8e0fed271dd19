"""What came of a simulation: every digest once, or not."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.records import TEAM_ID, ChannelKind
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.delivery import Slot, State
from bot.store.store import Store
from handlers.digest.find_posted import DELIVERY


@dataclass(frozen=True)
class Trouble:
    """What was done to the clocks, and how long it took in real seconds."""

    kills: int
    ended: int
    """How many clocks ended by themselves, which none should."""
    faults: Counter[str]
    seconds: float


@dataclass(frozen=True)
class Figures:
    """What came of it. `twice` and `missing` hold the names of deliveries.

    `never_known` are closed without knowing whether they were posted, which who set them up is told; where the bot may
    look into its channels there are none. What is never known is not missing.
    """

    expected: int
    posted: int
    twice: tuple[str, ...]
    missing: tuple[str, ...]
    not_settled: int
    never_known: int
    told: int
    taken_back: int
    calls: Counter[str]
    trouble: Trouble

    def __str__(self) -> str:
        faults = ", ".join(f"{name} {count}" for name, count in sorted(self.trouble.faults.items()))
        calls = ", ".join(f"{name} {count}" for name, count in sorted(self.calls.items()))
        return (
            f"{self.expected} digests expected, {self.posted} posted, {len(self.twice)} twice, "
            f"{len(self.missing)} missing, {self.not_settled} not settled, "
            f"{self.never_known} never known (told: {self.told}); {self.trouble.kills} kills, "
            f"{self.trouble.ended} ended by themselves, "
            f"{self.taken_back} taken back; faults: {faults}; calls: {calls}; {self.trouble.seconds:.0f} s"
        )

    @property
    def are_right(self) -> bool:
        """Whether every digest was posted once, and is known to be."""
        return not (self.twice or self.missing or self.not_settled or self.trouble.ended)


def count(store: Store, slack: SlackStandIn, weeks: Sequence[date], trouble: Trouble) -> Figures:
    """Count the messages that stand in the channels, and compare them with what was due and with the store."""
    channels = [channel.id for channel in slack.workspace.channels.values() if channel.kind is ChannelKind.PUBLIC]
    slots = [Slot(TEAM_ID, channel, week) for channel in channels for week in weeks]
    metadata = [message.metadata for message in slack.messages_of_bot() if message.metadata]
    posted = Counter(one.get("event_payload", {}).get(DELIVERY) for one in metadata)
    found = {slot.name: store.deliveries.find(slot) for slot in slots}
    never_known = {name for name, delivery in found.items() if delivery is not None and delivery.may_be_in_channel}
    settled = {name for name, delivery in found.items() if delivery is not None and delivery.state is State.POSTED}
    return Figures(
        expected=len(slots),
        posted=sum(posted.values()),
        twice=tuple(name for name, times in posted.items() if times > 1),
        missing=tuple(name for name in found if name not in posted and name not in never_known),
        not_settled=len(found) - len(settled | never_known),
        never_known=len(never_known),
        told=len(slack.messages_of_bot(SAM_DIRECT.id)),
        taken_back=len(slack.calls_of("chat.delete")),
        calls=Counter(call.method for call in slack.calls),
        trouble=trouble,
    )
