"""Who looks at a shared example before others see it: always someone else than its author, where there is anyone.

With moderators named in config/settings.yaml it is one of them. A small team names none: there its author chooses a
colleague.
"""

from collections.abc import Sequence


def reviewers(moderators: Sequence[str], author: str, chosen: str | None) -> tuple[str, ...]:
    """Return the ids of those whom an example is sent to; `chosen` is the colleague, where there are no moderators.

    An only moderator gets their own example too.
    """
    if not moderators:
        return (chosen,) if chosen is not None else ()
    others = tuple(moderator for moderator in moderators if moderator != author)
    return others or tuple(moderators)


def may_decide(moderators: Sequence[str], author: str, person: str) -> bool:
    """Return whether a person to whom an example was sent may decide on it."""
    if not moderators:
        return person != author
    return person in reviewers(moderators, author, None)


def may_take_down(moderators: Sequence[str], author: str, person: str) -> bool:
    """Return whether a person may take a published example out of the library; its author withdraws it instead."""
    return person in moderators if moderators else person != author
