"""Tests of the reflect guide, walked through as people do."""
