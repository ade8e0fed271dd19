"""Tests of handlers/views/reading."""
