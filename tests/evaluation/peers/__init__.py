"""Other search engines, over the same texts in the same run: one file each."""
