"""Walk through the guide as a person does, for tests."""

from collections.abc import Iterable, Mapping
from typing import Any

from handlers.wording import reflect as wording
from knowledge.answers.reflect_guide import GuideKind, Wording
from tests.slack.slack_user import SlackUser


def start(person: SlackUser, kind: GuideKind, wording_chosen: Wording = Wording.FULL) -> None:
    """Open the guide with the shortcut and choose."""
    person.use_shortcut("reflect_on_practice")
    person.submit({"reflect_kind": kind, "reflect_wording": wording_chosen})


def current(person: SlackUser) -> Mapping[str, Any]:
    """Return the field of the step that is shown: the first."""
    return fields(person)[0]


def question(person: SlackUser) -> str:
    """Return the question of the step that is shown."""
    return str(current(person)["label"]["text"])


def answer(person: SlackUser, text: str) -> None:
    """Write an answer to the step that is shown and go on."""
    person.submit({current(person)["block_id"]: text})


def answer_all(person: SlackUser, texts: Iterable[str]) -> None:
    """Answer one step after the other."""
    for text in texts:
        answer(person, text)


def fields(person: SlackUser) -> list[Mapping[str, Any]]:
    """Return the fields of the modal on top that hold text."""
    blocks = person.modal.payload["blocks"]
    return [block for block in blocks if block["type"] == "input" and "multiline" in block["element"]]


def written(person: SlackUser) -> dict[str, str]:
    """Return what stands in the fields of the modal on top, by their label."""
    return {field["label"]["text"]: field["element"].get("initial_value", "") for field in fields(person)}


def submit_button(person: SlackUser) -> str:
    """Return what the modal's button says."""
    return str(person.modal.payload["submit"]["text"])


def is_at_the_start(person: SlackUser) -> bool:
    """Return whether the modal on top is the choice of a guide."""
    return submit_button(person) == wording.START
