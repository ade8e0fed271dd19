"""Tests of `/lac` and its words, by signed requests."""
