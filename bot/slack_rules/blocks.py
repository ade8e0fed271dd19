"""Rules on blocks. A block or element without a rule here counts as refused: add its rule before the bot sends it.

Source: https://docs.slack.dev/reference/block-kit/blocks
"""

from typing import Any

from bot.slack_rules.elements import BESIDE_SECTION, IN_ACTIONS, IN_CONTEXT_ACTIONS, IN_INPUT, Rule, check_element
from bot.slack_rules.limits import (
    ACTIONS_ELEMENTS,
    ALERT_TEXT,
    ALT_TEXT,
    BLOCK_ID,
    BLOCKS_IN_MESSAGE,
    BLOCKS_IN_VIEW,
    CONTAINER_BLOCKS,
    CONTAINER_TITLE,
    CONTEXT_ACTIONS_ELEMENTS,
    CONTEXT_ELEMENTS,
    FIELD_TEXT,
    HEADER_TEXT,
    IMAGE_URL,
    INPUT_HINT,
    INPUT_LABEL,
    MARKDOWN_OVER_ALL_BLOCKS,
    SECTION_FIELDS,
    SECTION_TEXT,
    STANDS_ONLY_IN,
)
from bot.slack_rules.report import Report
from bot.slack_rules.shape import (
    check_address,
    check_choice,
    check_length,
    check_list,
    check_object,
    check_optional_length,
    check_properties,
    length,
)
from bot.slack_rules.text import ANY, PLAIN, check_text

RICH_TEXT_PARTS = frozenset({"rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"})
IN_CONTAINER = frozenset({"actions", "context", "divider", "header", "image", "input", "rich_text", "section"})
"""Of the blocks with a rule here: https://docs.slack.dev/reference/block-kit/blocks/container-block (`child_blocks`)"""
LEVELS = ("default", "info", "warning", "error", "success")
WIDTHS = ("narrow", "standard", "wide", "full")


def check_blocks(value: Any, path: str, report: Report) -> None:
    """Note what is wrong with a list of blocks."""
    most = BLOCKS_IN_MESSAGE if report.surface == "message" else BLOCKS_IN_VIEW
    for place, block in enumerate(check_list(value, path, report, 0, most)):
        _check_block(block, f"{path}[{place}]", report)
    if report.markdown_characters > MARKDOWN_OVER_ALL_BLOCKS:
        report.refuse(path, f"markdown blocks hold more than {MARKDOWN_OVER_ALL_BLOCKS} characters together")


def _check_block(value: Any, path: str, report: Report) -> None:
    block = check_object(value, path, report)
    kind = str(block.get("type"))
    if not block:
        return
    if kind not in RULES:
        report.refuse(path, f"{kind} is not a block, or has no rule here yet")
        return
    if report.surface not in STANDS_ONLY_IN.get(kind, {report.surface}):
        report.refuse(path, f"{kind} cannot stand in a {report.surface}")
    check_properties(block, kind, path, report)
    _check_block_id(block, path, report)
    RULES[kind](block, path, report)


def _check_block_id(block: dict[str, Any], path: str, report: Report) -> None:
    check_optional_length(block, "block_id", path, report, BLOCK_ID)
    if "block_id" in block:
        before = report.block_ids.setdefault(str(block["block_id"]), path)
        if before != path:
            report.refuse(path, f"block_id {block['block_id']} stands at {before} as well")


def _check_section(block: dict[str, Any], path: str, report: Report) -> None:
    if "text" not in block and not block.get("fields"):
        report.refuse(path, "needs text or fields")
    if "text" in block:
        check_text(block["text"], f"{path}.text", report, SECTION_TEXT)
    if "fields" in block:
        for place, field in enumerate(check_list(block["fields"], f"{path}.fields", report, 1, SECTION_FIELDS)):
            check_text(field, f"{path}.fields[{place}]", report, FIELD_TEXT)
    if "accessory" in block:
        _check_accessory(block["accessory"], f"{path}.accessory", report)


def _check_accessory(value: Any, path: str, report: Report) -> None:
    if isinstance(value, dict) and value.get("type") == "image":
        _check_image(value, path, report)
    else:
        check_element(value, path, report, BESIDE_SECTION)


def _check_header(block: dict[str, Any], path: str, report: Report) -> None:
    check_text(block.get("text"), f"{path}.text", report, HEADER_TEXT, PLAIN)


def _check_context(block: dict[str, Any], path: str, report: Report) -> None:
    elements = check_list(block.get("elements"), f"{path}.elements", report, 1, CONTEXT_ELEMENTS)
    for place, element in enumerate(elements):
        where = f"{path}.elements[{place}]"
        if isinstance(element, dict) and element.get("type") == "image":
            _check_image(element, where, report)
        else:
            check_text(element, where, report, SECTION_TEXT, ANY)


def _check_actions(block: dict[str, Any], path: str, report: Report) -> None:
    elements = check_list(block.get("elements"), f"{path}.elements", report, 1, ACTIONS_ELEMENTS)
    for place, element in enumerate(elements):
        check_element(element, f"{path}.elements[{place}]", report, IN_ACTIONS)


def _check_input(block: dict[str, Any], path: str, report: Report) -> None:
    check_text(block.get("label"), f"{path}.label", report, INPUT_LABEL, PLAIN)
    if "hint" in block:
        check_text(block["hint"], f"{path}.hint", report, INPUT_HINT, PLAIN)
    if "block_id" not in block:
        report.slip(path, "has no block_id: an error cannot be shown beside it")
    check_element(block.get("element"), f"{path}.element", report, IN_INPUT)


def _check_image(block: dict[str, Any], path: str, report: Report) -> None:
    if ("image_url" in block) == ("slack_file" in block):
        report.refuse(path, "needs image_url or slack_file, and not both")
    if "image_url" in block:
        check_address(block["image_url"], f"{path}.image_url", report, IMAGE_URL)
        if not str(block["image_url"]).startswith("https://"):
            report.slip(f"{path}.image_url", "should be https, else some clients show no image")
    check_length(block.get("alt_text"), f"{path}.alt_text", report, ALT_TEXT)
    if "title" in block:
        check_text(block["title"], f"{path}.title", report, ALT_TEXT, PLAIN)


def _check_rich_text(block: dict[str, Any], path: str, report: Report) -> None:
    parts = check_list(block.get("elements"), f"{path}.elements", report, 1, BLOCKS_IN_VIEW)
    for place, part in enumerate(parts):
        if not isinstance(part, dict) or str(part.get("type")) not in RICH_TEXT_PARTS:
            report.refuse(f"{path}.elements[{place}]", f"must be one of {', '.join(sorted(RICH_TEXT_PARTS))}")


def _check_markdown(block: dict[str, Any], path: str, report: Report) -> None:
    check_length(block.get("text"), f"{path}.text", report, MARKDOWN_OVER_ALL_BLOCKS)
    report.markdown_characters += length(str(block.get("text", "")))


def _check_alert(block: dict[str, Any], path: str, report: Report) -> None:
    check_text(block.get("text"), f"{path}.text", report, ALERT_TEXT, ANY)
    check_choice(block, "level", path, report, LEVELS)


def _check_context_actions(block: dict[str, Any], path: str, report: Report) -> None:
    elements = check_list(block.get("elements"), f"{path}.elements", report, 1, CONTEXT_ACTIONS_ELEMENTS)
    for place, element in enumerate(elements):
        check_element(element, f"{path}.elements[{place}]", report, IN_CONTEXT_ACTIONS)


def _check_container(block: dict[str, Any], path: str, report: Report) -> None:
    if "title" not in block and "rich_text_title" not in block:
        report.refuse(path, "needs title or rich_text_title")
    if "title" in block:
        check_text(block["title"], f"{path}.title", report, CONTAINER_TITLE, PLAIN)
    if "subtitle" in block:
        check_text(block["subtitle"], f"{path}.subtitle", report, CONTAINER_TITLE, ANY)
    if "icon" in block:
        _check_image(block["icon"], f"{path}.icon", report)
    check_choice(block, "width", path, report, WIDTHS)
    if block.get("default_collapsed") and not block.get("is_collapsible"):
        report.slip(path, "is_collapsible is needed with default_collapsed")
    if block.get("has_header_divider") and block.get("is_collapsible"):
        report.refuse(path, "has_header_divider cannot go with is_collapsible")
    inside = check_list(block.get("child_blocks"), f"{path}.child_blocks", report, 1, CONTAINER_BLOCKS)
    for place, child in enumerate(inside):
        where = f"{path}.child_blocks[{place}]"
        if isinstance(child, dict) and child.get("type") not in IN_CONTAINER:
            report.refuse(where, f"{child.get('type')} cannot stand in a container")
        else:
            _check_block(child, where, report)


def _check_divider(_: dict[str, Any], __: str, ___: Report) -> None:
    """A line: nothing in it can be wrong."""


RULES: dict[str, Rule] = {
    "section": _check_section,
    "header": _check_header,
    "context": _check_context,
    "divider": _check_divider,
    "actions": _check_actions,
    "input": _check_input,
    "image": _check_image,
    "rich_text": _check_rich_text,
    "markdown": _check_markdown,
    "alert": _check_alert,
    "context_actions": _check_context_actions,
    "container": _check_container,
}
