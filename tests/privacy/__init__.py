"""The privacy guard's model: lines to learn from and lines left out, training, and the figures of docs/privacy.md."""
