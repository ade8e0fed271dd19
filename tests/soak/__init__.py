"""Weeks of digests in minutes: clocks that are killed, and a Slack that fails, on both databases (`make soak`)."""
