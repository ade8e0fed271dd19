"""Texts that are made to take long: 40,000 characters of one piece, which stops short of what the rules look for."""

LONG = 40_000
"""Characters of a message that Slack takes."""
PIECES = [
    "1", "1 ", "07700 900 ", "+4", "a", "Aa ", "A.", "A-", "a@", "a@a.", "Mr ", "born ", "1/", "jan 1 ", "SE1 ",
    "lives in ", "case no ", "ref a/", "J.S. ", "14 years old ", "van ", "Jayden ", "jayden smith ", "\u200b", "\u0301",
    "١", " ", "((", "QQ 12", "\ufdfa", "\u337f", "⑽", "<@", "&amp;", "*_~`", "zxq ", "zxq's ", "lil ", "@a_", "1a_",
    "flat 1 a ", "house opposite the ", "oh 7 ", "nhs 1",
]  # fmt: skip
HOSTILE = [(piece * LONG)[:LONG] for piece in PIECES]
