"""Tests of handlers/views/digest."""
