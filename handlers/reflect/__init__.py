"""The reflect guide: where a person is in it, and what they wrote, both read from the request and kept nowhere else."""
