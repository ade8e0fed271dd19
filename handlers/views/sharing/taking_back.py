"""What stands in the place of a shared example that was taken back, and how far that went."""

from handlers.views.block_kit.elements import line_message
from handlers.views.block_kit.message import Message
from handlers.wording import taking_back as wording


def taken_back_message() -> Message:
    """Return what stands in the place of an answer or a digest that showed the example."""
    return line_message(wording.IN_ITS_PLACE)


def told_before_message() -> Message:
    """Return what stands in the place of what a person was told about the example."""
    return line_message(wording.TOLD_BEFORE)


def lines_of(changed: int, left: int, later: int) -> tuple[str, ...]:
    """Return, for people, in how many messages it was taken back, in how many not, and what nobody can reach."""
    counted = [wording.CHANGED.format(changed=changed)] if changed else []
    return (*counted, *left_lines(left, later), wording.SEEN_ALREADY)


def left_lines(left: int, later: int) -> tuple[str, ...]:
    """Return, for people, in how many messages it could not be taken back, for good or for now."""
    counted = (
        wording.NOT_CHANGED.format(left=left) if left else "",
        wording.LATER.format(later=later) if later else "",
    )
    return tuple(filter(None, counted))
