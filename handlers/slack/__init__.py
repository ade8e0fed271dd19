"""Everything about talking with Slack: calls and their failures, sending, form values, requests, history."""
