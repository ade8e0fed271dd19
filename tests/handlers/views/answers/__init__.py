"""Tests of handlers/views/answers."""
