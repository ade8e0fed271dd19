"""The weekly digest, its settings and their form."""
