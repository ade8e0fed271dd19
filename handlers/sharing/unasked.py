"""Tell authors of examples that are kept, and that nobody is known to have been asked to check.

A form is acknowledged when it is kept, and the checkers are asked after that. A process that is killed in between asks
nobody, and the next one does not know whom the author chose.
"""

from datetime import datetime, timedelta

from slack_sdk import WebClient

from bot.store.example_posts import ExamplePost, PostKind
from bot.store.store import Store
from handlers.slack.calls import best_effort
from handlers.slack.posting import post_where
from handlers.views.sharing.outcome import perhaps_delivered_message

ASKED_WITHIN = timedelta(minutes=10)
"""Far longer than asking takes, also where Slack lets it wait."""
TOLD_WITHIN = timedelta(days=2)
"""What waits for longer was kept before it was noted whom the bot wrote to, or its author cannot be written to."""


def tell_authors(store: Store, client: WebClient, team_id: str, now: datetime) -> None:
    """Tell each author once; where that fails, the next round does it."""
    for shared in store.examples.waiting(team_id):
        age = now - shared.shared_at
        if not ASKED_WITHIN <= age <= TOLD_WITHIN or store.posts.of(team_id, [shared.id]):
            continue
        with best_effort("telling an author that nobody may have been asked"):
            place = post_where(client, shared.shared_by, perhaps_delivered_message(shared.words.title, shared.id))
            store.posts.add(team_id, ExamplePost(shared.id, place.channel_id, place.ts, PostKind.TOLD))
