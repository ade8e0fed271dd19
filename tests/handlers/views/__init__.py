"""Tests of the views: pure functions, looked at as Slack would."""
