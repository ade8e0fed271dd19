"""Turn text into tokens: words folded to one spelling and stemmed, each with its place in the text.

One analysis serves the library, the thesaurus, queries and highlighting, so what matches is what is set in bold.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from knowledge.search.irregular_stems import IRREGULAR_STEMS
from knowledge.search.spelling_variants import to_one_spelling
from knowledge.search.whoosh_index import stem_of

LETTERS = r"(?:[^\W_][\u0300-\u036f]*)+"
"""Letters and digits, each with the accents that follow it where they are characters of their own."""
WORD = re.compile(
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+(?!\w))|(?P<dotted>\b(?:[A-Za-z]\.){{2,}}[A-Za-z]?\b)|(?P<word>{LETTERS}(?:['’]{LETTERS})*)|(?P<percent>%)"
)
POSSESSIVE = re.compile(r"['’]s?$")
INNER_MARKS = str.maketrans("", "", "'’,.")
"""Marks inside a word that are left out: don't, 1,000, L.A.C."""
JOINT = re.compile(r"[-‐‑/]")
VOWEL = re.compile(r"[aeiouy]")
"""A word without one is an acronym, whose plural the stemmer does not see (SWPPs)."""
LONGEST_WORD = 40
"""Longer runs are no words; they are cut so that a hostile query costs nothing."""
PERCENT = "percent"

STOP_WORDS = frozenset(
    """a about across after all along also although am among an and another any are around as at be because been
    before being below beside between both but by can could did do does doing done during each either else few
    for from further get gets getting got had has have having he her here hers him his how however i if in
    instead into is it its just least less m may me might more most mostly much must my near neither no nor not
    of on once only onto or other others our ours out own per quite rather re s same shall she should since so
    some such t than that the their theirs them then there these they this those though through till to too
    toward towards unless until up upon us ve very via was we were what when where whether which while who whom
    whose why will with within without would yet you your yours d ll aint arent cant couldnt didnt doesnt dont
    hadnt hasnt havent hes hows id im isnt itd itll ive lets mightnt mustnt neednt shant shes shouldnt thatd
    thatll thats theres theyd theyll theyre theyve wasnt weve werent whats whens wheres whos wholl whys wont
    wouldnt youd youll youre youve""".split()
)
"""Function words of English, and contractions as they stand without the apostrophe."""


class Token(NamedTuple):
    """A word of a text: as written but folded (`word`), as it is searched (`stem`), and where it stands.

    `position` counts words, stop words among them; a hyphened compound stands once more as a whole at the position of
    its first part. `start` and `end` are characters of the text.
    """

    word: str
    stem: str
    position: int
    start: int
    end: int
    is_compound: bool = False

    @property
    def is_stop_word(self) -> bool:
        """Whether it is a function word, which is neither indexed nor searched."""
        return self.word in STOP_WORDS


quickly_made = tuple.__new__
"""Makes a named tuple of its class and all its values, twice as fast as its class does: some hundreds a question."""


def tokens_of(text: str) -> Sequence[Token]:
    """Return the tokens of a text in order."""
    single = _single_tokens(text)
    if JOINT.search(text) is None:
        return single
    tokens: list[Token] = []
    run: list[Token] = []
    for token in single:
        if run and not _is_joined(text, run[-1].end, token.start):
            tokens += _compound(run)
            run = []
        run.append(token)
        tokens.append(token)
    tokens += _compound(run)
    return tokens


TokensOf = Callable[[str], Sequence[Token]]
"""`tokens_of`, or one that keeps what it read, while something is opened that reads the same texts more than once."""


def searched_tokens(text: str, tokens: TokensOf = tokens_of) -> list[Token]:
    """Return the tokens that are indexed and searched: all but stop words."""
    return [token for token in tokens(text) if not token.is_stop_word]


def stems_without_small_words(tokens: Iterable[Token]) -> frozenset[str]:
    """Return the stems of a text, each once, without function words and without compounds as a whole."""
    return frozenset(token.stem for token in tokens if not token.is_compound and not token.is_stop_word)


@lru_cache(maxsize=4_096)
def library_stems(text: str) -> frozenset[str]:
    """Return the stems of a piece of the library, kept: unlike a question, it is no secret and will be read again."""
    return frozenset(token.stem for token in tokens_of(text))


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Return a word in lower case, without accents and possessive, in one spelling (“Behavior's” → “behaviour”)."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = POSSESSIVE.sub("", plain)
    plain = plain.translate(INNER_MARKS)
    return to_one_spelling(plain[:LONGEST_WORD])


@lru_cache(maxsize=65_536)
def stem(folded: str) -> str:
    """Return the stem of a folded word; numbers and words of other scripts are left as they are."""
    if folded in IRREGULAR_STEMS:
        return IRREGULAR_STEMS[folded]
    if not folded.isascii() or not folded.isalpha():
        return folded
    if folded.endswith("s") and not VOWEL.search(folded):
        return folded[:-1]
    return stem_of(folded)


def _single_tokens(text: str) -> list[Token]:
    return [
        quickly_made(Token, (*_read(match.group()), position, *match.span(), False))
        for position, match in enumerate(WORD.finditer(text))
    ]


@lru_cache(maxsize=65_536)
def _read(written: str) -> tuple[str, str]:
    """Return a word folded, and its stem."""
    word = fold(PERCENT if written == "%" else written)
    return word, stem(word)


def _is_joined(text: str, end: int, start: int) -> bool:
    """Return whether two words are parts of one compound; a percent sign, which may touch a number, is part of none."""
    return start == end + 1 and JOINT.match(text, end) is not None and "%" not in (text[end - 1], text[start])


def _compound(run: list[Token]) -> Iterator[Token]:
    """Yield a hyphened compound as one word more (anti-social → antisocial)."""
    if len(run) > 1:
        word = fold("".join(token.word for token in run))
        yield Token(word, stem(word), run[0].position, run[0].start, run[-1].end, is_compound=True)
