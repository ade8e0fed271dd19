"""An answer of `"ok": false`, with Slack's own word for what is wrong."""

from typing import Any


class SlackError(Exception):
    """A call is refused. `code` is Slack's; `details` go into the answer beside it."""

    def __init__(self, code: str, **details: Any) -> None:
        self.code = code
        self.details = details
        super().__init__(code)
