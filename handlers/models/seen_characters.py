"""Which characters of a text can be seen: what is long enough, or empty, is so for the eyes of those who read it.

Source: Unicode’s “Default_Ignorable_Code_Point” (https://www.unicode.org/reports/tr44/), of which Python tells the
categories; the letters and signs among them, and those that are drawn as nothing, are listed here.
"""

import unicodedata

KEPT_CONTROLS = "\n\t"
UNSEEN = frozenset({"Cc", "Cf", "Cs"})
"""Categories: controls, format characters (zero-width spaces, soft hyphens, marks of direction), half characters."""
FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing, such as the Hangul fillers and the empty Braille pattern."""
JOINERS = frozenset("\u200c\u200d")
"""Unseen themselves, but they change how their neighbours are written: families of emoji, Persian, Hindi."""
TAGS = range(0xE0020, 0xE0080)
"""Unseen parts of a flag, such as that of Wales."""
SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
"""Unseen, they choose how the character before them is drawn."""


def seen_text(text: str) -> str:
    """Return a text for others to read, without characters that nobody can see; line breaks stay."""
    return "".join(character for character in text if _is_seen(character) or _shapes_others(character)).strip()


def seen_length(text: str) -> int:
    """Return how many characters of a text can be seen; a run of spaces counts as one."""
    return len(" ".join("".join(filter(_is_seen, text)).split()))


def _is_seen(character: str) -> bool:
    if character in KEPT_CONTROLS:
        return True
    is_selector = any(ord(character) in selectors for selectors in SELECTORS)
    return unicodedata.category(character) not in UNSEEN and character not in FILLERS and not is_selector


def _shapes_others(character: str) -> bool:
    code = ord(character)
    return character in JOINERS or code in TAGS or any(code in selectors for selectors in SELECTORS)
