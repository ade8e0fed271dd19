"""The kinds of danger that a text can speak of; each has a signpost of its own."""

from enum import StrEnum


class DangerKind(StrEnum):
    """What kind of danger a text speaks of. All but a worry are urgent: someone must be rung now."""

    CHILD = "child"
    """A child or young person is being harmed or is in danger."""
    MISSING = "missing"
    """Nobody knows where a child or young person is now."""
    LIFE = "life"
    """Someone's own life or body: suicide, self-harm, overdose; a young person's, an adult's or the writer's."""
    ALLEGATION = "allegation"
    """Someone who works with or cares for children, the writer too, has harmed a child or is said to have."""
    FORCED = "forced"
    """Forced marriage, female genital mutilation, threats in the name of honour."""
    WORRY = "worry"
    """A real worry about a child that can wait until it is talked over."""

    @property
    def is_urgent(self) -> bool:
        """Whether someone must be rung now."""
        return self is not DangerKind.WORRY


URGENT_KINDS = tuple(kind for kind in DangerKind if kind.is_urgent)
