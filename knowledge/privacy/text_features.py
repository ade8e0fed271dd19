"""What can be said of a text as a whole: whether it speaks of an age, a school, a book, and how it is written."""

import re
from collections.abc import Collection, Sequence

from knowledge.privacy.folded_text import in_small_letters
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.word_kinds import WordKind

AGE_SAID = re.compile(
    r"(?<!\d)(?:[1-9]|1\d|2[0-5])[ -]?(?:y/?o|yrs? old|years? old|year old|yr old|yo|yrs)(?![a-z])|(?<![a-z])aged? \d|"
    r"(?:turned|turns|is|hes|he's|shes|she's|just) (?:[1-9]|1\d)(?! ?[%:/a-z\d])|"
    r"(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[ -]year",
    re.ASCII,
)
YEAR_GROUP = re.compile(r"(?<![a-z])(?:y|yr|year|s|p|form|set|class)[ -]?\d{1,2}[a-z]?(?![\d/%])", re.ASCII)
TELLING = frozenset({
    WordKind.FAMILY, WordKind.CHILD, WordKind.CARE, WordKind.STAFF, WordKind.SCHOOL, WordKind.COURT, WordKind.HEALTH,
    WordKind.DID, WordKind.SAID, WordKind.THEY, WordKind.THEIR, WordKind.WE, WordKind.PUBLISHED, WordKind.BODY,
    WordKind.MONEY, WordKind.SYSTEM, WordKind.TITLE, WordKind.NAMED,
})  # fmt: skip
"""Kinds of words that tell about a whole text, or some words away."""


HELPLINE = re.compile(r"(?<!\d)0[389]\d\d[ -]?\d{3}|(?<!\d)116 ?\d{3}(?!\d)|(?<!\d)1(?:01|11)(?!\d)", re.ASCII)
LONGEST_SHORT_FORM = 5
MOST_SHORT_FORMS = 4


def text_features(
    text: str, words: Sequence[NameWord], kinds: Sequence[Sequence[WordKind]], public_surnames: Collection[str]
) -> tuple[str, ...]:
    """Return the features that all units of a plain text share.

    `kinds` are those of each of its words; `public_surnames` are those of people who may be named.
    """
    low = in_small_letters(text)
    there = {kind for kinds_of_word in kinds for kind in kinds_of_word}
    said = [f"#{kind.value}" for kind in sorted(there & TELLING)]
    said += ["#age"] if AGE_SAID.search(low) else []
    said += ["#year"] if YEAR_GROUP.search(low) else []
    said.append("#mixed" if any(word.has_capital for word in words[1:]) else "#lower")
    shouted = sum(word.is_shouted for word in words)
    said += ["#shout"] if shouted * 2 > len(words) else []
    short = sum(word.is_shouted and len(word.written) <= LONGEST_SHORT_FORM for word in words)
    said += [f"#short{min(short, MOST_SHORT_FORMS)}"] if short else []
    public = len({word.folded for word in words if word.folded in public_surnames})
    said += [f"#public{min(public, 2)}"] if public else []
    said += ["#line"] if HELPLINE.search(low) else []
    said += ["#pounds"] if "£" in low else []
    return tuple(said)
