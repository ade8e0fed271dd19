"""Judged queries, a public collection, other engines to compare with, and the report that `make evaluate` prints."""
