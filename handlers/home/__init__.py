"""The home tab of a person."""
