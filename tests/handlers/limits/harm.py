"""What must be wrong with nothing that the bot shows."""

from tests.handlers.limits.everything_shown import SHARER, Shown
from tests.handlers.limits.reach import reached
from tests.handlers.shown import problems

EXPECTED = f"@{SHARER}"
SHOWN_AS_WRITTEN = ("Markdown", "plain_text")
"""Slips of these names tell of marks that are shown as they stand. Of the bot's own words that is wrong; of what
somebody else wrote it is right."""


def harm_in(*everything: Shown) -> list[str]:
    """Return what Slack would refuse or show wrongly, and whom or what the words reach beyond the message."""
    wrong = [problem for shown in everything for problem in problems(shown)]
    beyond = [reach for shown in everything for reach in reached(shown) if reach != EXPECTED]
    return [*wrong, *beyond]


def harm_in_words_of_others(*everything: Shown) -> list[str]:
    """Return the same, where the words that are shown are not the bot's own."""
    return [harm for harm in harm_in(*everything) if not any(name in harm for name in SHOWN_AS_WRITTEN)]
