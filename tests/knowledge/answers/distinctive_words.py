"""The words that tell one text from all others: what a person would remember of it."""

import re
from collections import Counter
from collections.abc import Mapping

WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)*")
MOST = 6


def distinctive_words(texts: Mapping[str, str]) -> dict[str, str]:
    """Return for each text, by id, the six words of it that the fewest texts hold, in the order of the text."""
    words = {text_id: list(dict.fromkeys(WORD.findall(text.lower()))) for text_id, text in texts.items()}
    holding = Counter(word for found in words.values() for word in found)
    chosen = {text_id: set(sorted(found, key=lambda word: holding[word])[:MOST]) for text_id, found in words.items()}
    return {text_id: " ".join(word for word in found if word in chosen[text_id]) for text_id, found in words.items()}
