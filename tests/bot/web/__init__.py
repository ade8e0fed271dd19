"""Tests of the web server's routes."""
