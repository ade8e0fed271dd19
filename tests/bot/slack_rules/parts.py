"""Small blocks to build examples from."""

from typing import Any

Part = dict[str, Any]


def plain(text: str) -> Part:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Part:
    return {"type": "mrkdwn", "text": text}


def section(text: str = "Resilience", **more: Any) -> Part:
    return {"type": "section", "text": mrkdwn(text), **more}


def actions(*elements: Part) -> Part:
    return {"type": "actions", "elements": list(elements)}


def button(action_id: str = "read", **more: Any) -> Part:
    return {"type": "button", "action_id": action_id, "text": plain("Read"), **more}


def feedback(**more: Any) -> Part:
    buttons = {
        "positive_button": {"text": plain("Helpful"), "value": "yes"},
        "negative_button": {"text": plain("Not helpful"), "value": "no", "accessibility_label": "It did not help"},
    }
    return {"type": "feedback_buttons", "action_id": "feedback", **buttons, **more}


def context_actions(*elements: Part) -> Part:
    return {"type": "context_actions", "elements": list(elements)}


def alert(text: str = "Call 999.", **more: Any) -> Part:
    return {"type": "alert", "text": mrkdwn(text), **more}


def container(*inside: Part, **more: Any) -> Part:
    return {"type": "container", "title": plain("Since 2010"), "child_blocks": list(inside), **more}


def option(value: str, text: str = "Health") -> Part:
    return {"text": plain(text), "value": value}


def menu(*options: Part, **more: Any) -> Part:
    return {"type": "static_select", "action_id": "theme", "options": list(options), **more}


def field(**more: Any) -> Part:
    element = {"type": "plain_text_input", "action_id": "words", **more}
    return {"type": "input", "block_id": "example", "label": plain("Your example"), "element": element}


def message(*blocks: Part) -> Part:
    return {"text": "Resilience", "blocks": list(blocks)}


def modal(*blocks: Part, **more: Any) -> Part:
    shown = {"type": "modal", "title": plain("Share"), "submit": plain("Send"), "blocks": list(blocks)}
    return shown | more
