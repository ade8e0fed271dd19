"""Search over the library: analysis, index, query analysis, ranking, confidence and excerpts."""
