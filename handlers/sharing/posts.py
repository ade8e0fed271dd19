"""Post what shows shared examples, and note where, so that it can be taken back from there."""

from collections.abc import Collection

from slack_sdk import WebClient

from bot.store.example_posts import ExamplePost, ExamplePosts, PostKind
from handlers.services import Services
from handlers.sharing.shown_examples import shared_examples_in
from handlers.slack.calls import best_effort
from handlers.slack.once import Turn
from handlers.slack.posting import Place, post_where
from handlers.views.block_kit.message import Message


def post_noted(
    services: Services,
    client: WebClient,
    team_id: str,
    channel_id: str,
    message: Message,
    *,
    thread_ts: str | None = None,
    kind: PostKind = PostKind.ANSWER,
    about: Collection[str] = (),
    after: str | None = None,
    turn: Turn | None = None,
) -> Place:
    """Post a message, and note it for every shared example that it shows, or is `about` (ids in the store).

    Return where it stands. `after` and `turn` are as `post_where` takes them.

    Raises:
        ThreadGoneError: the message at the top of the thread is gone, and nothing was posted.
        TakenOverError: another process answers the event.
        SlackCallError: Slack did not take it, or it is not known whether it did.
    """
    place = post_where(client, channel_id, message, thread_ts, after=after, turn=turn)
    note_shown(services.store.posts, team_id, place, {*shared_examples_in(message.plain_blocks), *about}, kind)
    return place


def note_shown(posts: ExamplePosts, team_id: str, place: Place, example_ids: Collection[str], kind: PostKind) -> None:
    """Note that a message shows these examples; where the database is out of reach, the log says so."""
    with best_effort("noting which examples a message shows"):
        for example_id in example_ids:
            posts.add(team_id, ExamplePost(example_id, place.channel_id, place.ts, kind))
