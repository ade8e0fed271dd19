"""Logging: one line an event on standard error, in UTC, without the words of any person."""

import logging
import time

from slack_bolt.logger.messages import warning_client_prioritized_and_token_skipped

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
LIBRARIES_THAT_LOG_BODIES = ("slack_bolt", "slack_sdk", "slack", "urllib3", "websocket", "asyncio")
"""At DEBUG these log whole requests and answers, which hold what people wrote."""
LIBRARIES_THAT_LOG_REPLIES = ("slack_sdk.web", "slack_sdk.webhook")
"""Their errors hold what was answered, and response URLs. What fails is logged where it is caught."""
LIBRARIES_THAT_TELL_EVERY_STEP = ("alembic",)
"""Their warnings are enough; `release` says itself what it changed."""


SAID_FOR_NOTHING = frozenset({warning_client_prioritized_and_token_skipped()})
"""Bolt reads SLACK_BOT_TOKEN for itself and warns that it does not use it; our client, which it is given, does."""


def set_up_logging(level: int) -> None:
    """Log at `level` and above; never below INFO for libraries whose debug lines hold request bodies."""
    formatter = logging.Formatter(FORMAT, datefmt="%Y-%m-%dT%H:%M:%SZ")
    formatter.converter = time.gmtime
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    handler.addFilter(lambda record: record.getMessage() not in SAID_FOR_NOTHING)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in LIBRARIES_THAT_LOG_BODIES:
        logging.getLogger(name).setLevel(max(level, logging.INFO))
    for name in LIBRARIES_THAT_LOG_REPLIES:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in LIBRARIES_THAT_TELL_EVERY_STEP:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
