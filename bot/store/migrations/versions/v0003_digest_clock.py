"""When each digest is due next, and when an open delivery may be claimed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the moments that the clock looks for.

    What the version before had claimed and not settled may be in its channel or not: it is to be found out at once.
    Subscriptions get their next due time when they are next saved; the version before had no clock.
    """
    op.add_column("subscriptions", sa.Column("next_due_at", sa.DateTime(timezone=True)))
    op.create_index("ix_subscriptions_next_due_at", "subscriptions", ["next_due_at"])
    with op.batch_alter_table("deliveries") as deliveries:
        deliveries.add_column(sa.Column("due_at", sa.DateTime(timezone=True)))
        deliveries.add_column(sa.Column("ready_at", sa.DateTime(timezone=True)))
        deliveries.alter_column("claimed_by", existing_type=sa.Text, nullable=True)
        deliveries.alter_column("claimed_at", existing_type=sa.DateTime(timezone=True), nullable=True)
    op.execute("UPDATE deliveries SET due_at = claimed_at, ready_at = claimed_at")
    with op.batch_alter_table("deliveries") as deliveries:
        deliveries.alter_column("due_at", existing_type=sa.DateTime(timezone=True), nullable=False)
        deliveries.alter_column("ready_at", existing_type=sa.DateTime(timezone=True), nullable=False)
    op.create_index("ix_deliveries_state", "deliveries", ["state", "ready_at"])
