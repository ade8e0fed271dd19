"""Every word that people read, one file a surface. Change a text here; the views only place it."""
