"""What Slack calls, in floors; the same feature has the same name on every floor."""
