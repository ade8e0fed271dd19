"""`/lac` and the words that may follow it, one file each."""
