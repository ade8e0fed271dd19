"""Tests of the playground's page in a real browser; they need Chromium and run with `-m browser`."""
