"""The weekly digest: what people ask for, its settings, and how it is delivered exactly once."""
