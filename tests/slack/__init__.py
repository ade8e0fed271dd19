"""The harness: a stand-in for Slack, the real bot beside it, and people who use it. Fixtures: `fixtures.py`."""
