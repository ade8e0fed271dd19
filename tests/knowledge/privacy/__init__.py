"""The privacy guard: measured on invented lines, and each kind by examples."""
