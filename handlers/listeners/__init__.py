"""What arrives from Slack, one file a feature: each listener reads, calls one service, sends one view."""
