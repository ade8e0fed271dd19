"""The two databases of the store's tests, for the clock's."""

from tests.bot.store.conftest import place, postgres, postgres_store, store

__all__ = ["place", "postgres", "postgres_store", "store"]
