"""A small Slack on this machine: a stand-in for Slack's API and a page to use it from."""
