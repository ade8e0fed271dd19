"""Nothing reads the enterprise of a subscription's workspace."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """A workspace is known by its own id alone."""
    with op.batch_alter_table("subscriptions") as table:
        table.drop_column("enterprise_id")
