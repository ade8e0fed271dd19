"""What people would see wrongly in mrkdwn and in plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack_rules import findings, slips
from tests.bot.slack_rules.parts import message, plain


@pytest.mark.parametrize(
    "text",
    [
        "Tom &amp; Jerry &lt;3",
        "*bold*, _slanted_ and `code`",
        "<https://example.org/?a=1&b=2|a link>",
        "<@U0SAM> in <#C0TEAMCHAT|team-chat>",
        "> what was said\nand what I say",
        "<!date^1772442000^{date_long}|2 March>",
        "5 * 3 ** 2",
    ],
)
def test_mrkdwn_as_it_should_be_has_no_slips(text: str) -> None:
    assert slips({"text": text}, "message") == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Tom & Jerry", "& is not escaped"),
        ("a < b", "< is not escaped"),
        ("a > b", "> is not escaped"),
        ("<script>", "< is not escaped"),
        ("**bold**", "bold"),
        ("__bold__", "bold"),
        ("[a link](https://example.org)", "link"),
        ("# Heading", "heading"),
        ("~~gone~~", "strike"),
        ("| a | b |\n|---|---|", "table"),
        ("```python\nx\n```", "language"),
        ("<!channel> look", "calls everybody"),
        ("<!here> look", "calls everybody"),
        ("<@bob>", "names nobody"),
        ("<#general>", "leads nowhere"),
    ],
)
def test_a_slip_in_mrkdwn_is_found(text: str, what: str) -> None:
    assert [line for line in slips({"text": text}, "message") if what in line]


@pytest.mark.parametrize("text", ["*bold*", "<https://example.org|a link>", "Tom &amp; Jerry"])
def test_mrkdwn_in_a_plain_text_is_a_slip(text: str) -> None:
    assert slips(message({"type": "header", "text": plain(text)}), "message")


@given(st.text())
def test_any_text_is_looked_at_without_an_error(text: str) -> None:
    payload = message({"type": "section", "text": {"type": "mrkdwn", "text": text}})
    assert isinstance(findings(payload, "message") + slips(payload, "message"), list)
