"""Tests of what goes with an answer's results."""
