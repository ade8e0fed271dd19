"""Text as the words that recognition counts: one spelling for case, accents, contractions, texting and numbers."""

import re
import unicodedata

APOSTROPHES = re.compile(r"['’‘`´ʼ]")
WORD = re.compile(r"[a-z]+|\d+(?:[.:,]\d+)*|[£?]|[.!;\n]+")
SENTENCE_ENDS = frozenset(".!;\n?")
SCHOOL_YEAR = re.compile(r"\by(?=\d{1,2}\b)")
"""y9 is year nine, where y alone is texting for why."""
ACCENTS = re.compile(r"[\u0300-\u036f]")
LONGEST_WORD = 30
LONG_RUN = re.compile(r"([a-z])\1{2,}")
"""Letters held down: nooo, pleeease."""

_EXPANDED = {
    short: tuple(full.split())
    for line in """
    im|i am; ive|i have; hes|he is; shes|she is; theyre|they are; theyve|they have; youre|you are; weve|we have
    thats|that is; theres|there is; whats|what is; whos|who is; wheres|where is; hows|how is; heres|here is
    whens|when is; lets|let us; itll|it will; hell|he will; theyll|they will; youll|you will; youve|you have
    theyd|they would; youd|you would; isnt|is not; arent|are not; wasnt|was not; werent|were not; aint|is not
    hasnt|has not; havent|have not; hadnt|had not; dont|do not; doesnt|does not; didnt|did not; wont|will not
    cant|can not; cannot|can not; couldnt|could not; wouldnt|would not; shouldnt|should not; mustnt|must not
    dnt|do not; wnt|want; gonna|going to; gunna|going to; goin|going; wanna|want to; gotta|got to; dunno|do not know
    u|you; ur|your; r|are; n|and; w|with; b|be; y|why; coz|because; cos|because; cuz|because; bc|because
    tonite|tonight; tn|tonight; rn|right now; atm|right now; asap|right now; pls|please; plz|please; thx|thanks
    ppl|people; yp|young person; yps|young people; cyp|young person; bf|boyfriend; gf|girlfriend; bro|brother
    sis|sister; sw|social worker; fc|foster carer; abt|about; wasn|was not; somethin|something
    nuffin|nothing; nothin|nothing; summat|something; owt|anything; nowt|nothing; yr|year; yrs|years; yo|year old
    hr|hour; hrs|hours; mins|minutes; min|minute; sec|second; kms|kill myself; kys|kill yourself; idk|i do not know
    iv|i have; kno|know; shld|should; cud|could; wud|would; shud|should; ov|of; wot|what; wat|what
    ere|here; em|them; sumone|someone; some1|someone; every1|everyone; any1|anyone; msg|message; txt|text; msgs|message
    trynna|trying to; tryna|trying to; lemme|let me; kinda|kind of; outta|out of; fam|family; hv|health visitor
    """.replace("\n", ";").split(";")
    if line.strip()
    for short, full in [line.strip().split("|")]
}


def sentences_of(text: str) -> list[list[str]]:
    """Return the words of each sentence or line of a text, in lower case and without accents or apostrophes.

    Contractions and texting are written out (“he’s”, “hes” → he is), whether or not the apostrophe is there; numbers
    become what they tell: `#year`, `#time`, `#number`. A question mark and a pound sign count as words.
    """
    sentences: list[list[str]] = [[]]
    for word in WORD.findall(_plain(text)):
        if word in _EXPANDED:
            sentences[-1].extend(_EXPANDED[word])
        elif word[0] not in SENTENCE_ENDS:
            sentences[-1].append(_kind_of_number(word) if word[0].isdigit() else word[:LONGEST_WORD])
        else:
            if word == "?":
                sentences[-1].append(word)
            sentences.append([])
    return [sentence for sentence in sentences if sentence]


def _plain(text: str) -> str:
    folded = text.lower()
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        folded = ACCENTS.sub("", decomposed)
    folded = SCHOOL_YEAR.sub("year ", APOSTROPHES.sub("", folded))
    return LONG_RUN.sub(r"\1", folded)


def _kind_of_number(word: str) -> str:
    if len(word) == 4 and word[:2] in {"19", "20"}:
        return "#year"
    if ":" in word or "." in word:
        return "#time"
    return "#number"


def stem(word: str) -> str:
    """Return a word without the common endings; no word of English is meant, only one form for hit, hits, hitting."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 5 and word.endswith("ing"):
        word = _undoubled(word[:-3])
    elif len(word) > 4 and word.endswith("ed"):
        word = _undoubled(word[:-2])
    elif len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        word = word[:-2] if word.endswith(("shes", "ches", "xes", "sses")) else word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls" else word
