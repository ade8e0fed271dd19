"""Tests of the measuring of search."""
