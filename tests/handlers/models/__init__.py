"""Tests of handlers/models."""
