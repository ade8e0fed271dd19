"""Questions to reflect on, as a list."""

from collections.abc import Sequence

from handlers.views.blocks import bullets, section
from handlers.views.message import Block
from handlers.views.mrkdwn import bold, fitted, joined

QUESTION_CHARACTERS = 220
QUESTIONS_SHOWN = 8


def question_blocks(heading: str, questions: Sequence[str]) -> list[Block]:
    """Return one block with the heading and the questions; none where there are none."""
    if not questions:
        return []
    lines = [fitted(question, QUESTION_CHARACTERS) for question in questions[:QUESTIONS_SHOWN]]
    return [section(joined("\n", (bold(heading), bullets(lines))))]
