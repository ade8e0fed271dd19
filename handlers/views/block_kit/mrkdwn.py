"""Text in Slack's mrkdwn: what people wrote stays words, and only what is meant as mark-up is mark-up.

Slack knows three escapes (`&`, `<`, `>`) and none for `*`, `_`, `~` and the backtick. Where these would format, their
look-alikes stand in for them, which no client reads as mark-up. Source:
https://docs.slack.dev/messaging/formatting-message-text
"""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import NewType
from urllib.parse import quote

from knowledge.library.span import Span

Mrkdwn = NewType("Mrkdwn", str)
"""Text that is escaped and may be sent as it is. Only this module makes it from plain text."""
NO_WORDS = Mrkdwn("")

ELLIPSIS = "…"
ZERO_WIDTH_SPACE = "\u200b"
LOOK_ALIKES = str.maketrans({"*": "∗", "~": "∼", "`": "ˋ"})
UNDERSCORE_AT_AN_EDGE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
OPENS_AFTER = re.compile(r"(^|\s)\Z")
CLOSES_BEFORE = re.compile(r"\A(\s|[.,;:!?)]|\Z)")
ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
"""In the order in which they are taken away."""
LONGEST_ENTITY = len("&amp;")
QUOTE_AT_LINE_START = re.compile(r"^&gt;", re.MULTILINE)


def length(text: str) -> int:
    """Return the length as Slack's clients count it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, limit: int) -> str:
    """Return the text in at most `limit` characters, cut after a whole word where there is one, with an ellipsis."""
    if length(text) <= limit:
        return text
    cut = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    followed_by_space = text[len(cut) : len(cut) + 1].isspace()
    words = cut if followed_by_space else cut.rsplit(maxsplit=1)[0] if len(cut.split()) > 1 else cut
    return words.rstrip(" \t\n,;:.") + ELLIPSIS


def pieces(text: str, limit: int) -> list[Mrkdwn]:
    """Return plain text as mrkdwn in pieces of at most `limit` characters, split at spaces; no word is left out."""
    found: list[Mrkdwn] = []
    while text:
        end = len(text)
        while length(piece := escape(text[:end])) > limit:
            end = _space_before(text, min(end - 1, end * limit // length(piece)))
        found.append(piece)
        text = text[end:]
    return found


def escape(text: str) -> Mrkdwn:
    """Return plain text as mrkdwn in which nothing formats, links or mentions."""
    return _entities(_look_alikes(text))


def unescaped(text: str) -> str:
    """Return mrkdwn that Slack sent, or that stands in a message, with its entities as the characters they mean."""
    for entity, character in ENTITIES:
        text = text.replace(entity, character)
    return text


def trusted(wording: str) -> Mrkdwn:
    """Return a text of `handlers/wording/` as mrkdwn, as it stands.

    It may hold code marks and mentions by id; what people or documents wrote must be escaped before it goes into it.
    """
    return Mrkdwn(wording)


def bold(text: str, limit: int | None = None) -> Mrkdwn:
    """Return a line in bold, cut to `limit` characters, mark-up counted, where there is a limit."""
    return _fitted(text, limit, partial(_marked, "*"))


def italic(text: str, limit: int | None = None) -> Mrkdwn:
    """Return a line in italics, cut as `bold` is."""
    return _fitted(text, limit, partial(_marked, "_"))


def with_bold(text: str, spans: Iterable[Span]) -> Mrkdwn:
    """Return plain text as mrkdwn with every word that a span touches in bold, whole: `*resilience*`.

    Slack wants a space or the like outside the stars; where there is none a zero-width space is put in.
    """
    places = tuple(spans)
    plain = _look_alikes(text)
    made: list[str] = []
    done = 0
    for word in WORD.finditer(plain):
        if any(span.start < word.end() and word.start() < span.end for span in places):
            before = "" if OPENS_AFTER.search(plain[: word.start()]) else ZERO_WIDTH_SPACE
            after = "" if CLOSES_BEFORE.match(plain[word.end() :]) else ZERO_WIDTH_SPACE
            made += [_entities(plain[done : word.start()]), before, "*", word.group(), "*", after]
            done = word.end()
    return Mrkdwn("".join([*made, _entities(plain[done:])]))


def fitted(text: str, limit: int, spans: Iterable[Span] = ()) -> Mrkdwn:
    """Return plain text as mrkdwn of at most `limit` characters, mark-up counted, with bold words as `with_bold`."""
    return _fitted(text, limit, partial(with_bold, spans=tuple(spans)))


def bold_link(url: str, text: str, limit: int) -> Mrkdwn:
    """Return a link in bold. The stars stand outside: Slack shows those within a link as stars."""
    label = _fitted(" ".join(text.split()), limit, escape)
    return Mrkdwn(f"*{link(url, label)}*")


def link(url: str, label: Mrkdwn) -> Mrkdwn:
    """Return a link; the url is made safe for a link, the label is mrkdwn already."""
    address = quote(url, safe=":/?#[]@!$&()*+,;=%~-._").replace("&", "&amp;")
    return Mrkdwn(f"<{address}|{label}>")


def mention(user_id: str) -> Mrkdwn:
    """Return a mention of a person by id; Slack shows the name. Raises ValueError for anything but an id."""
    if not re.fullmatch(r"[UW][A-Z0-9]+", user_id):
        raise ValueError("this is not the id of a person")
    return Mrkdwn(f"<@{user_id}>")


def channel_mention(channel_id: str) -> Mrkdwn:
    """Return a channel by id as a link with its name, which Slack shows to those who may see it.

    Raises ValueError for anything but an id.
    """
    if not re.fullmatch(r"[CDG][A-Z0-9]+", channel_id):
        raise ValueError("this is not the id of a channel")
    return Mrkdwn(f"<#{channel_id}>")


def joined(separator: str, parts: Iterable[Mrkdwn]) -> Mrkdwn:
    """Return the parts that are not empty with a separator, which needs no escape, between them."""
    return Mrkdwn(separator.join(part for part in parts if part))


def _fitted(text: str, limit: int | None, mark: Callable[[str], Mrkdwn]) -> Mrkdwn:
    """Return `mark(text)`, of as much of the text as keeps it within the limit."""
    marked, room = mark(text), length(text)
    while limit is not None and length(marked) > limit:
        room -= max(1, (length(marked) - limit) // LONGEST_ENTITY)
        marked = mark(shorten(text, room))
    return marked


def _space_before(text: str, end: int) -> int:
    """Return the place after the last white space before `end`, `end` itself where there is none."""
    return next((place for place in range(end, 0, -1) if text[place - 1].isspace()), max(end, 1))


def _marked(mark: str, text: str) -> Mrkdwn:
    """Return one line between two marks. A mark does not close after a full stop or bracket without a space between."""
    line = escape(" ".join(text.split()))
    if not line:
        return line
    before, after = ("" if end.isalnum() else ZERO_WIDTH_SPACE for end in (line[0], line[-1]))
    return Mrkdwn(f"{mark}{before}{line}{after}{mark}")


def _look_alikes(text: str) -> str:
    """Return text of the same length in which no character opens or closes mark-up."""
    return UNDERSCORE_AT_AN_EDGE.sub("ˍ", text.translate(LOOK_ALIKES))


def _entities(text: str) -> Mrkdwn:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Mrkdwn(QUOTE_AT_LINE_START.sub(f"{ZERO_WIDTH_SPACE}&gt;", escaped))
