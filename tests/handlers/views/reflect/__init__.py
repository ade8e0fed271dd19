"""Tests of the views of the reflect guide."""
