"""Tests of handlers/views/block_kit."""
