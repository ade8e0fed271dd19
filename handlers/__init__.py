"""What Slack calls: thin listeners, one file a surface."""
