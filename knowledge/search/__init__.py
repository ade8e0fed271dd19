"""Search over the library: analysis, index, understanding of the query, ranking, confidence and excerpts."""
