"""The search: analysis, thesaurus, spelling, ranking, confidence, excerpts and the index on disk."""
