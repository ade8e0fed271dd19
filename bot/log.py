"""Logging: one line an event on standard error, in UTC, without the words of any person."""

import logging
import time

from slack_bolt.logger.messages import warning_client_prioritized_and_token_skipped

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
OWN_PACKAGES = ("bot", "config", "handlers", "knowledge")
"""What LOG_LEVEL is for. Below INFO libraries log people's words: Bolt whole requests, SQLAlchemy the rows it reads."""
LIBRARIES_THAT_LOG_REPLIES = ("slack_sdk.web", "slack_sdk.webhook", "websocket")
"""Their errors hold what was answered, and response URLs. What fails is logged where it is caught."""
LIBRARIES_THAT_TELL_EVERY_STEP = ("alembic",)
"""Their warnings are enough; `release` says itself what it changed."""


SAID_FOR_NOTHING = frozenset({warning_client_prioritized_and_token_skipped()})
"""Bolt reads SLACK_BOT_TOKEN for itself and warns that it does not use it; our client, which it is given, does."""


def set_up_logging(level: int) -> None:
    """Log at `level` and above; of libraries never what is below INFO, for their debug lines hold people's words."""
    handler = logging.StreamHandler()
    handler.setFormatter(OneLine())
    handler.addFilter(lambda record: record.getMessage() not in SAID_FOR_NOTHING)
    logging.basicConfig(level=max(level, logging.INFO), handlers=[handler], force=True)
    set_levels(level)


def set_levels(level: int) -> None:
    """Set from which level on each logger tells."""
    for name in OWN_PACKAGES:
        logging.getLogger(name).setLevel(level)
    for name in LIBRARIES_THAT_LOG_REPLIES:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in LIBRARIES_THAT_TELL_EVERY_STEP:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))


class OneLine(logging.Formatter):
    """Writes one line an event: of an error its kind, never its own words or its traceback, which may hold anything.

    Libraries put both into what they log; this project's own code logs where a failure happened instead.
    """

    def __init__(self) -> None:
        super().__init__(FORMAT, datefmt="%Y-%m-%dT%H:%M:%SZ")
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        error = record.exc_info[1] if record.exc_info else None
        told = f" ({type(error).__name__})" if error is not None else ""
        lines = record.getMessage().splitlines() or [""]
        bare = logging.makeLogRecord(
            record.__dict__
            | {"msg": lines[0] + told, "args": (), "exc_info": None, "exc_text": None, "stack_info": None}
        )
        return super().format(bare)
