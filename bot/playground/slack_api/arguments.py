"""The arguments of a call, which Slack takes as JSON or as a form whose values are all text."""

import json
from collections.abc import Mapping
from typing import Any

from bot.playground.slack_api.errors import SlackError

FALSE_WORDS = ("", "0", "false", "False")


class Arguments:
    """Reads the values of one call, whichever way they were sent."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        """Return a text, empty where none was sent."""
        value = self._values.get(name)
        return "" if value is None else str(value)

    def required(self, name: str) -> str:
        """Return a text that must be there. Raises SlackError (`invalid_arguments`)."""
        value = self.text(name)
        if not value:
            raise missing(name)
        return value

    def flag(self, name: str) -> bool:
        """Return whether a switch is on; a form sends “1”, “0”, “true” or “false”."""
        return self.text(name) not in FALSE_WORDS

    def number(self, name: str, default: int) -> int:
        """Return a whole number. Raises SlackError (`invalid_arguments`) for anything else."""
        value = self.text(name)
        if not value:
            return default
        try:
            return int(float(value))
        except ValueError as error:
            raise SlackError("invalid_arguments", response_metadata=_said(f"invalid value: {name}")) from error

    def structure(self, name: str) -> Any:
        """Return an object or a list, which may have come as JSON in a text; None where none was sent."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise SlackError(f"invalid_{name}_format" if name == "metadata" else f"invalid_{name}") from error

    def __contains__(self, name: object) -> bool:
        return self._values.get(str(name)) is not None


def missing(name: str) -> SlackError:
    """Return Slack's answer to a call without a required argument."""
    return SlackError("invalid_arguments", response_metadata=_said(f"missing required field: {name}"))


def _said(line: str) -> dict[str, list[str]]:
    return {"messages": [f"[ERROR] {line}"]}
