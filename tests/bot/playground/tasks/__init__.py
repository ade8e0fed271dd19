"""The everyday tasks of a first-time user, each done in the whole playground by mouse, by touch and by keyboard alone."""
