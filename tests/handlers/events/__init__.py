"""Tests of events, by signed requests."""
