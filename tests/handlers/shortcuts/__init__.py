"""Tests of shortcuts, by signed requests."""
