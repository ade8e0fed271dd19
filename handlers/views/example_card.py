"""One practice example: its title, theme and place, its first words, and why it is shown."""

from collections.abc import Sequence

from handlers.action_ids import READ, action_id
from handlers.views.blocks import button, section
from handlers.views.message import Block
from handlers.views.mrkdwn import Mrkdwn, bold, fitted, italic, joined
from handlers.views.result_card import title_of
from handlers.wording import answer as wording
from knowledge.answer import RelatedExample

PLACE_CHARACTERS = 160
TEXT_CHARACTERS = 450
"""An excerpt has 300 characters; escapes come on top."""
REASON_CHARACTERS = 200


def example_blocks(heading: str, examples: Sequence[RelatedExample], public_url: str | None) -> list[Block]:
    """Return a heading and one block an example; none where there are none."""
    if not examples:
        return []
    return [section(bold(heading)), *(example_block(example, public_url) for example in examples)]


def example_block(example: RelatedExample, public_url: str | None) -> Block:
    """Return one example with its button."""
    place = " · ".join(part for part in (example.theme, example.place, example.own) if part)
    lines = (
        title_of(example.title, example.url, public_url),
        fitted(place, PLACE_CHARACTERS),
        fitted(example.text, TEXT_CHARACTERS),
        italic(example.reason, REASON_CHARACTERS) if example.reason else Mrkdwn(""),
    )
    label = f"{wording.READ_EXAMPLE}: {example.title}"
    return section(
        joined("\n", lines),
        button(wording.READ_EXAMPLE, action_id(READ, example.id), example.id, label=label),
    )
