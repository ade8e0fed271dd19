"""Logging: one line an event on standard error, in UTC, without the words of any person."""

import logging
import time

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
LIBRARIES_THAT_LOG_BODIES = ("slack_bolt", "slack_sdk", "slack", "urllib3", "websocket", "asyncio")
"""At DEBUG these log whole requests and answers, which hold what people wrote."""
LIBRARIES_THAT_LOG_REPLIES = ("slack_sdk.web", "slack_sdk.webhook")
"""Their errors hold what was answered, and response URLs. What fails is logged where it is caught."""
LIBRARIES_THAT_TELL_EVERY_STEP = ("alembic",)
"""Their warnings are enough; `release` says itself what it changed."""


def set_up_logging(level: int) -> None:
    """Log at `level` and above; never below INFO for libraries whose debug lines hold request bodies."""
    formatter = _OneLine(FORMAT, datefmt="%Y-%m-%dT%H:%M:%SZ")
    formatter.converter = time.gmtime
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in LIBRARIES_THAT_LOG_BODIES:
        logging.getLogger(name).setLevel(max(level, logging.INFO))
    for name in LIBRARIES_THAT_LOG_REPLIES:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in LIBRARIES_THAT_TELL_EVERY_STEP:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))


class _OneLine(logging.Formatter):
    """Writes one line an event: of an error its kind, never its own words or its traceback, which may hold anything.

    Libraries put both into what they log; this project's own code logs where a failure happened instead.
    """

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[1] if record.exc_info else None
        told = f" ({type(error).__name__})" if error is not None else ""
        lines = record.getMessage().splitlines() or [""]
        bare = logging.makeLogRecord(
            record.__dict__
            | {"msg": lines[0] + told, "args": (), "exc_info": None, "exc_text": None, "stack_info": None}
        )
        return super().format(bare)
