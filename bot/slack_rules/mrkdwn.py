"""What people would see wrongly in mrkdwn: words not escaped, Markdown in its place, mentions that reach nobody or all.

Source: https://docs.slack.dev/messaging/formatting-message-text
"""

import re

from bot.slack_rules.report import Report

_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_SPECIAL = re.compile(r"<(?:[@#!][^<>\n]*|(?:https?|mailto|tel|slack)[:/][^<>\n]*)>")
_QUOTE_MARK = re.compile(r"^(?:>>>|>)", re.MULTILINE)
_LOOSE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt);)")
_ESCAPED = re.compile(r"&(?:amp|lt|gt);")
_MENTION = re.compile(r"<([@#!])([^<>|\n]*)(?:\|[^<>\n]*)?>")
_USER_ID = re.compile(r"[UW][A-Z0-9]{2,}")
_CHANNEL_ID = re.compile(r"[CGD][A-Z0-9]{2,}")
_BROADCASTS = frozenset({"channel", "here", "everyone"})
_MARKUP_IN_PLAIN_TEXT = re.compile(r"<(?:@[UW]|#C|!|https?://)[^>]*>|(?<!\w)\*\w[^*\n]*\*(?!\w)")
_MARKDOWN = {
    "Markdown's **bold**; mrkdwn's is *bold*": re.compile(r"(?<!\*)\*\*(?=\S)[^*\n]+?\*\*(?!\*)"),
    "Markdown's __bold__; mrkdwn's is *bold*": re.compile(r"(?<![\w_])__(?=\S)[^_\n]+?__(?![\w_])"),
    "Markdown's [link](address); mrkdwn's is <address|link>": re.compile(
        r"\[[^\]\n]+\]\((?:https?:|mailto:|/)[^)\s]*\)"
    ),
    "Markdown's # heading; mrkdwn has none": re.compile(r"^#{1,6} \S", re.MULTILINE),
    "Markdown's ~~strike~~; mrkdwn's is ~strike~": re.compile(r"~~(?=\S)[^~\n]+?~~"),
    "a Markdown table; mrkdwn has none": re.compile(r"^\|.*\|\s*\n\|[\s:|-]+\|", re.MULTILINE),
}
_FENCE_WITH_LANGUAGE = re.compile(r"^```[a-z]+\n", re.MULTILINE)


def check_mrkdwn(text: str, path: str, report: Report) -> None:
    """Note what is not escaped, what is Markdown, and mentions that go wrong."""
    _check_escaping(_SPECIAL.sub("", text), path, report)
    without_code = _CODE.sub("", text)
    for what, pattern in _MARKDOWN.items():
        if pattern.search(without_code):
            report.slip(path, what)
    if _FENCE_WITH_LANGUAGE.search(text):
        report.slip(path, "a code block's language would be shown")
    for mark, name in _MENTION.findall(text):
        _check_mention(mark, name, path, report)


def check_plain_text(text: str, path: str, report: Report) -> None:
    """Note marks that a plain text would show as they are."""
    if _MARKUP_IN_PLAIN_TEXT.search(text):
        report.slip(path, "plain_text shows mrkdwn's marks as they are")
    elif _ESCAPED.search(text):
        report.slip(path, "plain_text needs no escaping and may show it")


def _check_escaping(text: str, path: str, report: Report) -> None:
    if _LOOSE_AMPERSAND.search(text):
        report.slip(path, "& is not escaped as &amp;")
    without_quotes = _QUOTE_MARK.sub("", text)
    for sign, escaped in (("<", "&lt;"), (">", "&gt;")):
        if sign in without_quotes:
            report.slip(path, f"{sign} is not escaped as {escaped}")


def _check_mention(mark: str, name: str, path: str, report: Report) -> None:
    if mark == "!" and name in _BROADCASTS:
        report.slip(path, f"<!{name}> calls everybody")
    if mark == "@" and not _USER_ID.fullmatch(name):
        report.slip(path, f"<@{name}> names nobody: it is no user id")
    if mark == "#" and not _CHANNEL_ID.fullmatch(name):
        report.slip(path, f"<#{name}> leads nowhere: it is no channel id")
