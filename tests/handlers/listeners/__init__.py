"""Tests of buttons, by signed requests."""
