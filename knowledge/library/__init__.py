"""The library: documents, sections, passages and examples, and how they are loaded and put together."""
