"""Tests of the block rules."""
