"""British and American spelling: rules that bring both to one form, which is the British one where it is sure.

The rules follow the regular differences (https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences);
words that the rules would break are listed, and so are words as people type them on a phone. The form is a key for
matching and is never shown.
"""

import re

TYPED_ON_A_PHONE = {
    "wot": "what",
    "wots": "whats",
    "wat": "what",
    "wats": "whats",
    "wen": "when",
    "wiv": "with",
    "wi": "with",
    "wif": "with",
    "ur": "your",
    "em": "them",
    "bout": "about",
    "cos": "because",
    "coz": "because",
    "cuz": "because",
    "sum1": "someone",
    "some1": "someone",
    "any1": "anyone",
    "every1": "everyone",
    "no1": "nobody",
    "b4": "before",
    "gd": "good",
    "ppl": "people",
    "hav": "have",
    "shud": "should",
    "cud": "could",
    "wud": "would",
    "wk": "week",
    "wkend": "weekend",
    "tmrw": "tomorrow",
    "tomoz": "tomorrow",
    "skool": "school",
    "fone": "phone",
    "thx": "thanks",
    "pls": "please",
    "plz": "please",
}
VARIANTS = TYPED_ON_A_PHONE | {
    "program": "programme",
    "programs": "programmes",
    "counseling": "counselling",
    "counselor": "counsellor",
    "counselors": "counsellors",
    "counseled": "counselled",
    "judgment": "judgement",
    "judgments": "judgements",
    "judgmental": "judgemental",
    "enrollment": "enrolment",
    "enroll": "enrol",
    "fulfill": "fulfil",
    "fulfillment": "fulfilment",
    "skillful": "skilful",
    "pediatric": "paediatric",
    "pediatrician": "paediatrician",
    "gray": "grey",
    "mom": "mum",
    "moms": "mums",
    "mommy": "mum",
    "ageing": "aging",
    "license": "licence",
    "licensed": "licenced",
    "practise": "practice",
    "practised": "practiced",
    "practising": "practicing",
    "practises": "practices",
    "defense": "defence",
    "offense": "offence",
    "offenses": "offences",
    "pretense": "pretence",
    "center": "centre",
    "centers": "centres",
    "centered": "centred",
    "theater": "theatre",
    "fiber": "fibre",
    "liter": "litre",
    "meter": "metre",
    "maneuver": "manoeuvre",
    "esthetic": "aesthetic",
    "anesthetic": "anaesthetic",
    "dialog": "dialogue",
    "catalog": "catalogue",
}
OUR = re.compile(
    r"^(behavi|neighb|col|fav|hon|lab|harb|hum|rum|sav|vap|vig|endeav|flav|arm|od|ard|cand|parl|tum)or"
    r"(s|ed|ing|al|able|ally|ful|hood|hoods|ite|ites|less|er|ers|ism)?$"
)
ISE = re.compile(r"^(.{3,})iz(e|es|ed|er|ers|ing|ation|ations|ational)$")
YSE = re.compile(r"^(anal|paral|catal)yz(e|es|ed|er|ers|ing)$")
DOUBLED = re.compile(r"^(travel|cancel|label|model|level|channel|signal|fuel|counsel)(ed|ing|er|ers)$")
NOT_ISE = frozenset({"prize", "prizes", "prized", "size", "sizes", "sized", "seize", "seizes", "seized", "maize"})


def to_one_spelling(word: str) -> str:
    """Return the form under which a lower-case word of either spelling is found."""
    if word in VARIANTS:
        return VARIANTS[word]
    if match := OUR.match(word):
        return f"{match[1]}our{match[2] or ''}"
    if word not in NOT_ISE and (match := ISE.match(word)):
        return f"{match[1]}is{match[2]}"
    if match := YSE.match(word):
        return f"{match[1]}ys{match[2]}"
    if match := DOUBLED.match(word):
        return f"{match[1]}l{match[2]}"
    return word
