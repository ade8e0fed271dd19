"""Names that people have on social media and in games."""

import re
from collections.abc import Callable, Iterator

from knowledge.library.span import Span

PLATFORM = re.compile(
    r"(?<![a-z])(?:snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|discord|xbox|psn|playstation|ps[45]|gamer ?tag|roblox|"
    r"fortnite|minecraft|kik|telegram|signal|steam(?: id)?|twitch|facebook|fb|messenger|bereal|yubo|wizz|omegle|"
    r"threads|reddit|youtube|yt|only ?fans|vinted|depop|accounts?|acct|acc|user ?name|handle|profile|finsta|burner|"
    r"goes by|games as|plays as|known online as|streams? as|live (?:at \w+ )?(?:from .{1,20} )?as|dm(?:s|ing|ed)?)"
    r"(?![a-z])"
)
OWN_PLATFORM = re.compile(
    r"(?<![a-z])(?:snap(?:chat)?|insta|ig|tik ?tok|discord|gamer ?tag|xbox|psn|kik|roblox)(?![a-z])"
)
AT = re.compile(r"(?<![\w.@/])@([a-z0-9_](?:[\w.-]{1,40}\w)?)(?![\w@])", re.ASCII)
BROKEN_WORD = re.compile(r"(?<![\w@.#/-])[a-z0-9]{1,30}(?:[_.#-]{1,4}[a-z0-9]{1,30}){0,8}(?![\w@])", re.ASCII)
PROFILE = re.compile(
    r"(?<![a-z])(?:facebook|instagram|tiktok|snapchat|twitter|x|twitch|threads)\.(?:com|net|tv)/(?:add/|@)?[\w.]{3,40}"
    r"|(?<![\w.])(?!www\.|support\.|help\.|blog\.)[\w-]{3,40}\.(?:substack|wordpress|blogspot|tumblr|medium|livejournal)\.com",
    re.ASCII,
)
ENDS_LIKE_A_FILE = re.compile(
    r"\.(?:docx?|xlsx?|pdf|pptx?|txt|csv|jpe?g|png|mp[34]|com|org|net|uk|gov|co|html?|io|app|info|md)\Z"
)
OF_AN_OFFICE = re.compile(r"uk\Z|charity|trust|council|gov|ofsted|school|nspcc|help|official|team|service|foundation")
DIGIT_AMONG_LETTERS = re.compile(r"[a-z]{3,}[\w.-]*\d|\d[\w.-]*[a-z]{3,}", re.ASCII)
BLOG = re.compile(
    r"(?<![\w@./])([a-z][a-z0-9._-]{11,40}),? (?:is )?(?:on|over on|at) "
    r"(?:substack|wordpress|tumblr|blogspot|blogger|medium|onlyfans|vinted|depop|patreon|gofundme|linktree|pinterest)"
    r"(?![a-z])",
    re.ASCII,
)
"""“thewrongfamilytookthem on Substack”."""
APP_WITH_DIGITS = re.compile(
    r"(?:life|office|microsoft|google|windows|gov|fifa|nba|nhl|madden|gta|sims|fc|ec|battle|call|portal|fallout|"
    r"minecraft|forza|page|platform|channel|radio|film|more)\d{1,4}"
)
"""“Life360”, “Page3”: nobody's handle."""
TWO_HUMPS = re.compile(r"(?<![\w@.#/-])(?:[A-Z][a-z]{1,20}){1,2}[A-Z][A-Za-z]{1,20}(?![\w@])", re.ASCII)
NOT_A_PERSON = frozenset("facetime instagram playstation snapchat tiktok whatsapp youtube bereal onlyfans".split())
NAMED_RIGHT_BEFORE = re.compile(
    r"(?<![a-z])(?:goes by|games as|plays as|known as|calls? (?:him|her)self|user(?: ?name)?|tag|handle|name|account|"
    r"acc|called|is|under|id|add(?:s|ed|ing)?|as|from|friends? with)[:\"' ]{1,3}\Z"
)
SAID_TO_BE = re.compile(
    r"(?<![a-z])(?:snap(?:chat)?|insta(?:gram)?|tik ?tok|discord|xbox|psn|gamer ?tag|roblox|kik|telegram|twitch|steam)"
    r"(?:'s)?(?: (?:name|user ?name|user|handle|account|acc|acct|tag|id))?(?: is(?: now)?|:| =| -)+ ?"
    r"([a-z][a-z.]{4,30})(?![\w@])",
    re.ASCII,
)
SCHOOL_YEAR = re.compile(
    r"(?:yr|year|y|ks|key|stage|reg|section|s|level|grade|covid|room|under|over|post|pre|age|aged|form|part)s?-?\d+"
    r"[a-z]{0,2}"
)
BEFORE, BEHIND = 48, 26
"""Characters before and behind a handle in which a word names where it is used."""
LEAST_LETTERS = 4


def social_handles(plain: str, low: str, is_word: Callable[[str], bool]) -> Iterator[Span]:
    """Yield the place of each; `is_word` tells whether letters are an English word, and so seldom a handle."""
    for match in SAID_TO_BE.finditer(low):
        if not is_word(match.group(1)):
            yield Span(*match.span(1))
    for match in BLOG.finditer(low):
        if not is_word(match.group(1)):
            yield Span(*match.span(1))
    for match in TWO_HUMPS.finditer(plain):
        start, end = match.span()
        is_told = NAMED_RIGHT_BEFORE.search(low[max(0, start - BEHIND) : start]) is not None
        if low[start:end] not in NOT_A_PERSON and is_told and _has(PLATFORM, low, start, end):
            yield Span(start, end)
    yield from (Span(*match.span()) for match in PROFILE.finditer(low))
    for match in AT.finditer(low):
        if not OF_AN_OFFICE.search(match.group(1)) and (
            re.search(r"[\d_.]", match.group(1)) or _has(OWN_PLATFORM, low, *match.span())
        ):
            yield Span(*match.span())
    for match in BROKEN_WORD.finditer(low):
        if _is_handle(match.group(), low, *match.span()):
            yield Span(*match.span())


def _is_handle(word: str, low: str, start: int, end: int) -> bool:
    if not any(sign in word for sign in "_.#") and not DIGIT_AMONG_LETTERS.search(word):
        return False
    letters = sum(character.isalpha() for character in word)
    if letters < LEAST_LETTERS or ENDS_LIKE_A_FILE.search(word) or SCHOOL_YEAR.fullmatch(word) or "www." in word:
        return False
    if APP_WITH_DIGITS.fullmatch(word):
        return False
    if ("_" in word or re.search(r"[a-z]#\d{3,5}\Z", word)) and "-" not in word:
        return True
    return _has(PLATFORM, low, start, end)


def _has(words: re.Pattern[str], low: str, start: int, end: int) -> bool:
    before = words.search(low, max(0, start - BEFORE), start)
    return (before or words.search(low, end, end + BEHIND)) is not None
