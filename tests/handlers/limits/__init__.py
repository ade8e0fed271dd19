"""Whatever is asked or shared: Slack takes everything, and nobody's words reach beyond the message."""
