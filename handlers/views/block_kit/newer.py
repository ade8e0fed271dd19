"""Blocks that not every place of Slack shows, each with the plain blocks that stand in its place there.

Where each may stand is Slack's rule (`bot/slack_rules/limits.py`). Which of them an installation refuses is found out
where messages are sent (`handlers/slack/newest_form.py`).
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.slack_rules.limits import ALERT_TEXT, CONTAINER_BLOCKS, CONTAINER_TITLE, STANDS_ONLY_IN
from handlers.views.block_kit.mrkdwn import Mrkdwn, length, shorten

Block = dict[str, Any]
"""One block of Block Kit: https://docs.slack.dev/reference/block-kit/blocks"""


class Surface(StrEnum):
    """Where blocks stand; the names are those of `bot/slack_rules`."""

    MESSAGE = "message"
    MODAL = "modal"
    HOME = "home"


class Level(StrEnum):
    """How grave an alert is. Slack shows it by a colour and a sign, so the words must say it too."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True)
class Newer:
    """Blocks of which one is of a newer `kind`, and the `plain` ones that say and do the same without it."""

    kind: str
    blocks: tuple[Block, ...]
    plain: tuple[Block, ...]


Part = Block | Newer
"""What views return: a block that stands everywhere, or one with what stands in its place."""


def fitting(parts: Iterable[Part], surface: Surface, refused: Collection[str] = ()) -> list[Block]:
    """Return the blocks that can stand on a surface, without the kinds that Slack has `refused`."""
    return [block for part in parts for block in _fitting(part, surface, refused)]


def plain(parts: Iterable[Part]) -> list[Block]:
    """Return the blocks that stand everywhere."""
    return [block for part in parts for block in (part.plain if isinstance(part, Newer) else (part,))]


def newer_kinds(parts: Iterable[Part], surface: Surface) -> frozenset[str]:
    """Return the kinds of newer blocks that would stand on a surface."""
    kinds = (part.kind for part in parts if isinstance(part, Newer))
    return frozenset(kind for kind in kinds if surface in STANDS_ONLY_IN[kind])


def alert(text: Mrkdwn, level: Level, then: Sequence[Block], instead: Sequence[Block]) -> list[Part]:
    """Return an alert with what stands under it; where there can be none, or it is too long for one, `instead`."""
    if length(text) > ALERT_TEXT:
        return [*instead]
    block: Block = {
        "type": "alert",
        "level": level.value,
        "text": {"type": "mrkdwn", "text": text, "verbatim": True},
    }
    return [Newer("alert", (block, *then), tuple(instead))]


def container(
    title: str,
    inside: Sequence[Block],
    instead: Sequence[Block],
    *,
    is_closed: bool,
    above: Sequence[Block] = (),
) -> list[Part]:
    """Return blocks under a title that can be folded away; `is_closed` says that it is folded at first.

    Where there can be none, `instead` stands in the place of it and of what is `above` it.
    """
    if not 0 < len(inside) <= CONTAINER_BLOCKS:
        return [*instead]
    block: Block = {
        "type": "container",
        "title": {"type": "plain_text", "text": shorten(title, CONTAINER_TITLE), "emoji": False},
        "child_blocks": list(inside),
        "is_collapsible": True,
        "default_collapsed": is_closed,
    }
    return [Newer("container", (*above, block), tuple(instead))]


def _fitting(part: Part, surface: Surface, refused: Collection[str]) -> tuple[Block, ...]:
    if not isinstance(part, Newer):
        return (part,)
    can_stand = surface in STANDS_ONLY_IN[part.kind] and part.kind not in refused
    return part.blocks if can_stand else part.plain
