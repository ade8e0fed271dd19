"""Slack's methods, one file a family: each is a function of the stand-in and the arguments of the call."""
