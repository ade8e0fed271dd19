"""What stands in the fields of a view or message, in Slack's form, and which answers are still missing.

Source: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload (`state.values`)
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.slack_rules.shape import length

VALUE_OF = {
    "plain_text_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "number_input": "value",
    "static_select": "selected_option",
    "radio_buttons": "selected_option",
    "overflow": "selected_option",
    "checkboxes": "selected_options",
    "multi_static_select": "selected_options",
    "users_select": "selected_user",
    "channels_select": "selected_channel",
    "conversations_select": "selected_conversation",
    "multi_users_select": "selected_users",
    "multi_channels_select": "selected_channels",
    "multi_conversations_select": "selected_conversations",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
}
"""Where the answer of each type of element stands."""
PRESSED = frozenset({"button", "feedback_buttons"})
"""Elements that hold no answer."""
INITIAL_OF = {"selected_option": "initial_option", "selected_options": "initial_options", "value": "initial_value"}
PLEASE_COMPLETE = "Please complete this required field."

State = dict[str, dict[str, Any]]


def elements_of(blocks: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield each interactive element with the block that it stands in, in reading order."""
    for block in blocks:
        for element in (block.get("accessory"), block.get("element"), *block.get("elements", ())):
            if isinstance(element, Mapping) and element.get("type") in {*VALUE_OF, *PRESSED}:
                yield block, element
        yield from elements_of(block.get("child_blocks", ()))


def initial_state(blocks: Sequence[Mapping[str, Any]]) -> State:
    """Return what stands in the fields before anyone touches them."""
    state: State = {}
    for block, element in elements_of(blocks):
        name = VALUE_OF.get(element["type"])
        if name is not None and "action_id" in element and element["type"] != "overflow":
            initial = element.get(INITIAL_OF.get(name, name.replace("selected", "initial")))
            empty: Any = [] if name.endswith("s") else None
            field = {"type": element["type"], name: empty if initial is None else initial}
            state.setdefault(block["block_id"], {})[element["action_id"]] = field
    return state


def chosen(element: Mapping[str, Any], answer: Any) -> dict[str, Any]:
    """Return an answer in the form of the element's type; options are given by their value or shown text.

    `answer` is a text, an option's value, an id, or a list of these where more than one can be chosen.
    """
    name = VALUE_OF[element["type"]]
    if name == "selected_option":
        return {name: _option(element, answer)}
    if name == "selected_options":
        return {name: [_option(element, one) for one in answer or ()]}
    return {name: answer}


def errors_in(blocks: Sequence[Mapping[str, Any]], values: Mapping[str, Any]) -> dict[str, str]:
    """Return, by block id, what Slack itself says about fields before it sends a modal's answers."""
    errors: dict[str, str] = {}
    for block in blocks:
        if block.get("type") == "input":
            element = block["element"]
            field = values.get(block["block_id"], {}).get(element["action_id"], {})
            problem = _problem(element, field.get(VALUE_OF[element["type"]]), bool(block.get("optional")))
            if problem:
                errors[block["block_id"]] = problem
    return errors


def _problem(element: Mapping[str, Any], answer: Any, is_optional: bool) -> str | None:
    if not answer:
        return None if is_optional else PLEASE_COMPLETE
    if isinstance(answer, str) and element["type"] == "plain_text_input":
        least, most = element.get("min_length", 0), element.get("max_length", 3_000)
        if length(answer) < least:
            return f"Please enter at least {least} characters."
        if length(answer) > most:
            return f"Please enter at most {most} characters."
    return None


def _option(element: Mapping[str, Any], answer: Any) -> Mapping[str, Any] | None:
    groups = element.get("option_groups", ())
    options = [*element.get("options", ()), *(option for group in groups for option in group["options"])]
    return next((one for one in options if answer in (one["value"], one["text"]["text"])), None)
