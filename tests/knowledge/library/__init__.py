"""Tests of knowledge/library."""
