"""Once a day or an hour: forget what is older than it has to be, and people who have left; take back what is kept no
longer; and tell authors of what a killed process left undone."""

from datetime import datetime, timedelta

from bot.scheduler.departed import IsHere, forget_departed
from bot.scheduler.leavers import forget_leavers
from bot.scheduler.workspaces import Everyone
from bot.store.shared_examples import Status
from bot.store.store import Store, Terms
from config.bot_settings import BotSettings
from handlers.sharing.taking_back import take_back
from handlers.sharing.unasked import tell_authors

EVERY = timedelta(days=1)
ASKS_SLACK_EVERY = timedelta(hours=1)


def terms_of(settings: BotSettings) -> Terms:
    """Return how long things are kept, as the owner has set it."""
    kept = settings.keep_examples_days
    return Terms(
        deliveries=timedelta(days=settings.retention_days),
        examples={
            Status.WAITING: timedelta(days=kept.waiting),
            Status.RETURNED: timedelta(days=kept.returned),
            Status.DECLINED: timedelta(days=kept.declined),
        },
        reasons=timedelta(days=settings.keep_reasons_days),
        gaps=timedelta(days=settings.keep_gaps_days),
    )


class Retention:
    """Knows when it tidied last; a process that starts tidies at once. Without `everyone` it asks Slack nothing."""

    def __init__(
        self,
        store: Store,
        terms: Terms,
        everyone: Everyone = tuple,
        *,
        grace: timedelta = timedelta(days=30),
        is_here: IsHere = lambda _: None,
    ) -> None:
        """`grace` is how long what is kept of a workspace stays that took the app out; `is_here` asks Slack."""
        self._store = store
        self._terms = terms
        self._everyone = everyone
        self._grace = grace
        self._is_here = is_here
        self._tidied_at: datetime | None = None
        self._asked_at: datetime | None = None

    def apply(self, now: datetime) -> None:
        """Forget what is old if a day has passed since the last time; ask Slack if an hour has."""
        if self._tidied_at is None or now - self._tidied_at >= EVERY:
            self._store.prune(now, self._terms)
            self._tidied_at = now
        if self._asked_at is None or now - self._asked_at >= ASKS_SLACK_EVERY:
            self._asked_at = now
            forget_departed(self._store, now, self._grace, self._is_here)
            for team_id, client in self._everyone():
                forget_leavers(self._store, client, team_id, now)
                tell_authors(self._store, client, team_id, now)
                take_back(self._store.posts, client, team_id, self._store.posts.of_gone(team_id))
