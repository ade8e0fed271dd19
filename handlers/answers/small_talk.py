"""Whether a message is small talk: a greeting, thanks in any dress, a question about the bot itself."""

import re

from handlers.models.small_talk import SmallTalk

WORD = re.compile(r"[^\W_]+")
EMOJI = re.compile(r":[a-z0-9_+'-]+:")
DRAWN_OUT = re.compile(r"(.)\1{2,}")
APOSTROPHE = re.compile(r"['’]")
LONGEST = 10
"""Words: a longer message says something more than hello, or has a subject of its own."""

GREETINGS = frozenset("hi hiya hello helo hey heya howdy morning afternoon evening".split())
GOODBYES = frozenset("bye goodbye cya".split())
THANKS = frozenset("thanks thanx thnx thank thanku thankyou thx tx ty tyvm tysm ta cheers appreciated grateful".split())
PRAISE = frozenset(
    "great brilliant perfect lovely fab fantastic amazing awesome excellent wonderful legend ace".split()
)
BESIDE = frozenset(
    "a again all alright am and answer are as be bot day did everyone exactly folks for good helped "
    "helpful helps hun i info information is it its job just love luv m many mate me much nice night now "
    "oh ok okay one pal really s see sir so star stuff super team that thats the there this u us useful "
    "very was well what work yeah yes you your youre needed wanted help later soon nope no more bye great "
    "lots lot loads x xx".split()
)

CONTRACTED = {"whats": "what is", "whos": "who is", "hows": "how is", "whens": "when is", "r": "are", "u": "you"}
POLITE = "so and but ok okay oh sorry please bot then today mate though there all now"
AROUND = GREETINGS | THANKS | frozenset(POLITE.split())
"""Words before and after a question about the bot that change nothing about it."""
YOU = r"(?:you|this|it|this bot|the bot|this app|this thing)"
A_MACHINE = (
    r"(?:a |an |the )?(?:real )?(?:robot|bot|human|human being|person|real|ai|machine|chatbot|computer|chat ?gpt|llm)"
)
CONTENT = r"(?:information|info|content|briefing|library|data|advice|answers?|sources?|bot|stuff)"
WORDS_HERE = rf"(?:you|this|it|that|all this|(?:the|this|your) {CONTENT})"
QUESTIONS = {
    SmallTalk.WHAT_CAN_YOU_DO: re.compile(
        rf"what (?:can|could|do|does|else can) {YOU} (?:do|know|know about|offer|cover)(?: for (?:me|us))?"
        rf"|how (?:can|could|do) {YOU} help(?: me| us)?|what (?:is|are) {YOU} for|how (?:do|does) {YOU} work"
        rf"|what (?:can|do|should) (?:i|we) (?:ask|type|say)(?: you| here)?|how (?:do|can) (?:i|we) use {YOU}"
    ),
    SmallTalk.WHO_ARE_YOU: re.compile(
        r"(?:who|what) are you|what is your name|who is this|what is (?:this|this bot|this app|this thing)"
        r"|who (?:made|built|wrote|runs) (?:you|this|this bot)|what do (?:they|i|we) call you|introduce yourself"
    ),
    SmallTalk.ROBOT: re.compile(
        rf"(?:are you|is (?:this|it)|you are) {A_MACHINE}(?: or (?:not|{A_MACHINE}))?"
        rf"|am i (?:talking|speaking|chatting|writing) (?:to|with) {A_MACHINE}(?: or {A_MACHINE})?"
        r"|do you use (?:ai|chat ?gpt|a language model)"
    ),
    SmallTalk.UP_TO_DATE: re.compile(
        rf"(?:is|are) {WORDS_HERE} (?:all |still |really )?(?:up to date|current|recent|out of date|outdated|old)"
        r"|is this (?:the )?(?:latest|newest|most recent)(?: guidance| law| policy| advice| version| information)?"
        rf"|how (?:old|recent|current|up to date) (?:is|are) {WORDS_HERE}"
        rf"|when (?:was|were|is) {WORDS_HERE} (?:written|updated|last updated|published|from|made)"
        rf"|(?:is|are) {WORDS_HERE} still (?:true|right|valid|correct|the law)|what year is {WORDS_HERE}(?: from)?"
    ),
    SmallTalk.HOW_ARE_YOU: re.compile(
        r"how are (?:you|things|we)(?: doing| getting on| keeping)?|how is it going|how do you do|how have you been"
        r"|are you (?:ok|okay|alright|all right|well)|you (?:ok|okay|alright|all right)|what is up"
        r"|how is your day(?: going)?"
    ),
}
"""A whole message that is one of these asks about the bot."""


def small_talk_of(words: str) -> SmallTalk | None:
    """Return what kind of small talk the words are, None when they ask the library for anything."""
    spoken = _spoken(words)
    asked = _asked_of_the_bot(spoken)
    if asked is not None or len(spoken) > LONGEST:
        return asked
    said = frozenset(DRAWN_OUT.sub(r"\1", word) for word in spoken)
    if not said <= BESIDE | GREETINGS | GOODBYES | THANKS | PRAISE:
        return None
    kinds = {
        SmallTalk.THANKS: THANKS,
        SmallTalk.GREETING: GREETINGS,
        SmallTalk.GOODBYE: GOODBYES,
    }
    named = next((kind for kind, names in kinds.items() if said & names), None)
    return SmallTalk.THANKS if named is None and said & PRAISE else named


def is_emoji_alone(words: str) -> bool:
    """Return whether a message holds no word: a mark, or an emoji."""
    return WORD.search(EMOJI.sub(" ", words)) is None


def _spoken(words: str) -> list[str]:
    return WORD.findall(APOSTROPHE.sub("", EMOJI.sub(" ", words.lower())))


def _asked_of_the_bot(spoken: list[str]) -> SmallTalk | None:
    """Return what a whole message asks of the bot itself; polite words around it change nothing."""
    start, end = 0, len(spoken)
    while start < end and spoken[start] in AROUND:
        start += 1
    while end > start and spoken[end - 1] in AROUND - {"all"}:
        end -= 1
    line = " ".join(CONTRACTED.get(word, word) for word in spoken[start:end])
    whole = " ".join(CONTRACTED.get(word, word) for word in spoken)
    return next((kind for kind, asks in QUESTIONS.items() if asks.fullmatch(line) or asks.fullmatch(whole)), None)
