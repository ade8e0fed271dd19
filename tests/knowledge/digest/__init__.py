"""Tests of knowledge/digest."""
