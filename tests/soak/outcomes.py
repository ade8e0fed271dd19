"""What came of a fault, and whether that is as it should be."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.soak.asking import Scene


@dataclass(frozen=True)
class Outcome:
    """What came of a fault. `is_as_due`: what people saw is what they should see."""

    asked: int
    saw: str
    lost: int
    doubled: int
    seconds: float
    is_as_due: bool = True
    log: str = ""
    """What the bot wrote: looked at where something is not as it should be."""

    @property
    def is_right(self) -> bool:
        """Whether nothing was lost, nothing doubled, and all else as it should be."""
        return self.is_as_due and not self.lost and not self.doubled


Row = Callable[[Path], Outcome]


def outcome(here: Scene, saw: str, seconds: float, *, is_as_due: bool = True) -> Outcome:
    """Return what came of a fault in a scene, with what else people were told."""
    told = f"{saw}; {here.apologies()} heard “Sorry”" if here.apologies() else saw
    told += f"; {here.unsure()} heard that it is not known" if here.unsure() else ""
    told += f"; {here.unacknowledged} saw Slack's own error" if here.unacknowledged else ""
    return Outcome(len(here.asked), told, here.lost(), here.doubled(), seconds, is_as_due, here.log())
