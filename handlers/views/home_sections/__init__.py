"""The parts of the home tab, one file a part: each a pure function that returns its blocks."""
