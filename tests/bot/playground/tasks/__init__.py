"""Everyday tasks of a first-time user, done in the whole playground by mouse, by touch and by keyboard alone."""
