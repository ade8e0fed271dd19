"""Where a person is in the guide. It travels in the modal's `private_metadata`: ids and numbers, never their words."""

from dataclasses import dataclass, replace

from knowledge.answers.reflect_guide import GuideKind, Wording

NOTHING = "-"
"""Stands for what is not chosen; no topic and no kind has this id."""


@dataclass(frozen=True)
class Place:
    """What was chosen, the step that is shown (the first is 0), and how many steps were shown so far.

    `kind` is None until the person has chosen.
    """

    topic_id: str | None = None
    kind: GuideKind | None = None
    wording: Wording = Wording.FULL
    step: int = 0
    seen: int = 0

    @classmethod
    def from_metadata(cls, metadata: str) -> "Place":
        """Return what `as_metadata` put there. Raises ValueError for anything else."""
        topic_id, kind, wording, step, seen = metadata.split(" ")
        return cls(
            topic_id=None if topic_id == NOTHING else topic_id,
            kind=None if kind == NOTHING else GuideKind(kind),
            wording=Wording(wording),
            step=int(step),
            seen=int(seen),
        )

    @property
    def as_metadata(self) -> str:
        """Return it as one line; ids hold no space."""
        return f"{self.topic_id or NOTHING} {self.kind or NOTHING} {self.wording} {self.step} {self.seen}"

    def choosing(self, kind: GuideKind, wording: Wording) -> "Place":
        """Return the first step of what was chosen. Other wording keeps what was seen, other questions do not."""
        asks_the_same = self.kind is not None and self.kind.is_restorative == kind.is_restorative
        seen = self.seen if asks_the_same else 0
        return replace(self, kind=kind, wording=wording, seen=seen).at(0)

    def at(self, step: int) -> "Place":
        """Return the place at a step, which then was seen."""
        return replace(self, step=step, seen=max(self.seen, step + 1))
