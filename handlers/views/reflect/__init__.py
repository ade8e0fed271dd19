"""The views of the reflect guide, one file each."""
