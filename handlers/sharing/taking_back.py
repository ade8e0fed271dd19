"""Take back what the bot has posted of an example: withdrawn, refused, taken down, changed, or its author gone."""

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from slack_sdk import WebClient

from bot.store.example_posts import ExamplePosts, PostKind
from config.failure import Failure
from handlers.slack.calls import Refused, SlackCallError, call_once
from handlers.slack.posting import Place
from handlers.views.block_kit.message import Message
from handlers.views.sharing.card import example_gone_message
from handlers.views.sharing.taking_back import left_lines, lines_of, taken_back_message, told_before_message

logger = logging.getLogger(__name__)

IN_ITS_PLACE: Mapping[PostKind, Message] = {
    PostKind.CARD: example_gone_message(),
    PostKind.TOLD: told_before_message(),
    PostKind.ANSWER: taken_back_message(),
    PostKind.DIGEST: taken_back_message(),
}
IS_GONE = frozenset({"file_deleted", "file_not_found", "message_not_found"})
"""Someone has deleted it."""
OF_THE_WHOLE_BOT = frozenset(
    {"account_inactive", "invalid_auth", "missing_scope", "not_authed", "token_expired", "token_revoked"}
)
"""Refusals that another hour may not bring."""
GIVE_UP_AFTER = 3
"""Calls that did not get through: the others would fare no better now."""


class _Came(Enum):
    """What came of one message."""

    CHANGED = auto()
    LEFT = auto()
    LATER = auto()


@dataclass(frozen=True)
class TakenBack:
    """In how many messages the example stands no longer; in how many it is left; how many are tried again later."""

    changed: int = 0
    left: int = 0
    later: int = 0

    @property
    def lines(self) -> tuple[str, ...]:
        """The same for people, with what nobody can reach."""
        return lines_of(self.changed, self.left, self.later)

    @property
    def lines_left(self) -> tuple[str, ...]:
        """What could not be taken back, for people: enough where nobody but the checkers has seen the example."""
        return left_lines(self.left, self.later)


def take_back(posts: ExamplePosts, client: WebClient, team_id: str, example_ids: Collection[str]) -> TakenBack:
    """Put one line, without a word of the example, in the place of every message that shows one of these.

    Nothing is raised: what could not be done now stays noted, and the clock does it later.
    """
    try:
        found = {Place(post.channel_id, post.ts): post.kind for post in posts.of(team_id, example_ids)}
        outcomes: list[_Came] = []
        for place, kind in found.items():
            if outcomes.count(_Came.LATER) == GIVE_UP_AFTER:
                break
            outcomes.append(_taken_back(client, place, kind))
            if outcomes[-1] is not _Came.LATER:
                posts.remove(team_id, place.channel_id, place.ts)
    except Failure as failure:
        logger.warning("Where examples stand in Slack is not known now: %s", failure)
        return TakenBack()
    changed, left = outcomes.count(_Came.CHANGED), outcomes.count(_Came.LEFT)
    return TakenBack(changed, left, len(found) - changed - left)


def _taken_back(client: WebClient, place: Place, kind: PostKind) -> _Came:
    if kind is PostKind.FILE:
        return _deleted(client, "files.delete", file=place.ts)
    return _changed(client, place, IN_ITS_PLACE[kind])


def _changed(client: WebClient, place: Place, message: Message) -> _Came:
    """Change a message; where Slack does not let it be changed, delete it."""
    try:
        call_once(
            client, "chat.update", channel=place.channel_id, ts=place.ts, text=message.text, blocks=message.plain_blocks
        )
    except SlackCallError as error:
        came = _came_of(error)
        if came is not _Came.LEFT:
            return came
        return _deleted(client, "chat.delete", channel=place.channel_id, ts=place.ts)
    return _Came.CHANGED


def _deleted(client: WebClient, method: str, **arguments: str) -> _Came:
    try:
        call_once(client, method, **arguments)
    except SlackCallError as error:
        logger.warning("An example stays in a message that cannot be changed: %s", error)
        return _came_of(error)
    return _Came.CHANGED


def _came_of(error: SlackCallError) -> _Came:
    if not isinstance(error.outcome, Refused) or error.outcome.code in OF_THE_WHOLE_BOT:
        return _Came.LATER
    return _Came.CHANGED if error.outcome.code in IS_GONE else _Came.LEFT
