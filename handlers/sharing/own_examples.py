"""Shared examples as the library and the views take them: without anybody's name."""

from collections.abc import Collection
from datetime import datetime

from bot.store.patience import Patience
from bot.store.shared_examples import SharedExample, SharedExamples
from handlers.services import Services
from knowledge.library.items import Theme
from knowledge.library.own_examples import OwnExample, library_id


class StoredExamples:
    """The published examples of each workspace, from the store. Topics that the owner has taken away are left out.

    An answer waits for them; so the database is asked with patience.
    """

    def __init__(self, stored: SharedExamples, topics: Collection[str], patience: Patience) -> None:
        self._stored = stored
        self._patience = patience
        self._topics = topics

    def version(self, team_id: str) -> str:
        """Return a token that is another one after every change."""
        return self._patience.ask(lambda: self._stored.version(team_id))

    def published(self, team_id: str) -> tuple[OwnExample, ...]:
        """Return the examples."""
        published = self._patience.ask(lambda: self._stored.published(team_id))
        return tuple(own_example(shared, self._topics) for shared in published)


def published_since(services: Services, team_id: str, when: datetime) -> tuple[OwnExample, ...]:
    """Return what a workspace has published at a moment or after it, oldest first, as it stands in its library."""
    topics = services.config.topics.by_id
    return tuple(own_example(shared, topics) for shared in services.store.examples.published_since(team_id, when))


def own_example(shared: SharedExample, topics: Collection[str]) -> OwnExample:
    """Return an example as it stands, or would stand, in the library; `topics` are the ids that there are."""
    words = shared.words
    themes = {theme.value: theme for theme in Theme}
    return OwnExample(
        id=library_id(shared.id),
        title=words.title,
        text=words.text,
        theme=themes.get(words.theme, Theme.OTHER),
        place=words.place or None,
        topics=tuple(topic for topic in words.topics if topic in topics),
        shared_at=shared.shared_at,
    )
