"""What stands in the fields of a modal, as plain values: the one reader of every form.

Slack keeps what is typed as long as a field stays in the view under the same ids:
https://docs.slack.dev/reference/views ("Preserving input entry in views"). A field that came with an update and was not
touched can be missing from the state (https://github.com/slackapi/bolt-js/issues/1258): what the view gave it holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from handlers.models.seen_characters import seen_length, seen_text

AS_GIVEN = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_time": "initial_time",
    "selected_date": "initial_date",
    "selected_user": "initial_user",
}
"""What of a field's state is called how in the element that was sent."""


@dataclass(frozen=True)
class FormValues:
    """The values of a form's fields by name, and `metadata`: what the form carried, ids and numbers.

    `view_id` is the same however often one form is sent.
    """

    metadata: str
    view_id: str
    _fields: Mapping[str, Mapping[str, Any]]

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "FormValues":
        """Return what stands in a view as Slack sends it; a field's name is its block_id."""
        inputs = [block for block in view["blocks"] if block["type"] == "input"]
        state = view["state"]["values"]
        fields = {block["block_id"]: _state_of(block, state) for block in inputs}
        return cls(view["private_metadata"], str(view.get("id", "")), fields)

    @property
    def texts(self) -> dict[str, str]:
        """What is written in all text fields, by name; empty fields are left out."""
        return {field: text for field in self._fields if (text := self.text(field))}

    def text(self, field: str) -> str:
        """Return what is written in a field, as it was typed; empty where nothing of it can be seen."""
        text = str(self._value(field, "value") or "").strip()
        return text if seen_length(text) else ""

    def seen_text(self, field: str) -> str:
        """Return what is written in a field, for others to read: without characters that nobody can see."""
        return seen_text(self.text(field))

    def line(self, field: str) -> str:
        """Return what is written in a field, for others to read, as one line."""
        return " ".join(self.seen_text(field).split())

    def choice(self, field: str) -> str | None:
        """Return the value that is chosen, None where none is."""
        option = self._value(field, "selected_option")
        return str(option["value"]) if option else None

    def choices(self, field: str) -> tuple[str, ...]:
        """Return all values that are chosen, or ticked."""
        return tuple(str(option["value"]) for option in self._value(field, "selected_options") or ())

    def person(self, field: str) -> str | None:
        """Return the id of the person who is chosen."""
        person = self._value(field, "selected_user")
        return str(person) if person else None

    def day(self, field: str) -> date | None:
        """Return the date that is chosen."""
        selected = self._value(field, "selected_date")
        return date.fromisoformat(selected) if selected else None

    def time(self, field: str) -> time | None:
        """Return the time of the day that is chosen."""
        selected = self._value(field, "selected_time")
        return time.fromisoformat(selected) if selected else None

    def _value(self, field: str, name: str) -> Any:
        return self._fields.get(field, {}).get(name)


def _state_of(block: Mapping[str, Any], state: Mapping[str, Any]) -> Mapping[str, Any]:
    element = block["element"]
    touched: Mapping[str, Any] | None = state.get(block["block_id"], {}).get(element["action_id"])
    return touched if touched is not None else {name: element.get(given) for name, given in AS_GIVEN.items()}
