"""Measure search: judged queries over the library, and public collections of texts with judgements."""
