"""What Alembic runs when it is told to migrate; `bot/store/migrating.py` tells it, and hands over the connection."""

from alembic import context

from bot.store.tables import metadata

# The connection is in a transaction already, so all steps are in that one, on SQLite too.
context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
