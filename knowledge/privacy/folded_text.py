"""A text made plain for looking at: as a person reads it, with digits, spaces and dashes of one form, no accents."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from knowledge.library.span import Span
from knowledge.privacy.slack_marks import read_as, slack_marks

LOOKED_AT = 4_000
"""Characters of a text that are looked at: as many as the search reads, and more than any form of the bot takes."""
LONGEST_FOLD = 2
"""Plain characters in all, for each character that is looked at; the rest of a text that swells more is not read."""
LONGEST_CHARACTER = 4
"""Plain characters that one character may become (㍿). What becomes more (U+FDFA: eighteen) is a space."""

ONE_FORM = str.maketrans({
    "‘": "'", "’": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "s", "æ": "e", "Æ": "E",
})  # fmt: skip
UNSEEN = frozenset({"Mn", "Me", "Cf", "Cc"})
"""Categories of Unicode: marks on letters, and characters that show nothing."""


@dataclass(frozen=True)
class FoldedText:
    """The plain text. `places[i]` is where its character `i` stands in the text as it was written.

    `unread_from` is the place in the written text from which nothing was looked at, None where all was.
    """

    plain: str
    places: tuple[int, ...]
    unread_from: int | None = None

    @classmethod
    def of(cls, text: str) -> "FoldedText":
        """Return a text made plain. Line breaks and tabs become spaces; its length is bounded."""
        read = text[:LOOKED_AT]
        characters: list[str] = []
        places: list[int] = []
        done = 0
        for mark in (*slack_marks(read), None):
            end = mark.start() if mark else len(read)
            for place in range(done, end):
                plain = _plain(read[place])
                characters += plain
                places += [place] * len(plain)
            if mark:
                shown = read_as(mark)
                characters += shown
                places += [mark.start()] * len(shown)
                done = mark.end()
        most = LONGEST_FOLD * LOOKED_AT
        unread = LOOKED_AT if len(text) > LOOKED_AT else None
        if len(characters) > most:
            unread = places[most]
        return cls("".join(characters[:most]), tuple(places[:most]), unread)

    def written(self, span: Span) -> Span:
        """Return where a span of the plain text, which must not be empty, stands in the text as it was written."""
        return Span(self.places[span.start], self.places[span.end - 1] + 1)


def in_small_letters(plain: str) -> str:
    """Return a text in small letters, each of which stands where its capital stood."""
    low = plain.lower()
    if len(low) == len(plain):
        return low
    return "".join(small if len(small := character.lower()) == 1 else character for character in plain)


@lru_cache(maxsize=4_096)
def _plain(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character.translate(ONE_FORM)
    if character.isspace():
        return " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    parts = unicodedata.normalize("NFKD", character)
    if len(parts) > LONGEST_CHARACTER:
        return " "
    return "".join(part for part in parts if unicodedata.category(part) not in UNSEEN).translate(ONE_FORM)
