"""The invented workspace of the playground: two people, their channels, and a few lines to begin with."""

from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind, Person

SAM = Person("U0SAM", "sam", "Sam Okafor")
ALEX = Person("U0ALEX", "alex", "Alex Byrne")
BOT = Person(BOT_USER_ID, "practice_exchange", "Practice exchange", is_bot=True)
SLACKBOT = Person("USLACKBOT", "slackbot", "Slackbot", is_bot=True)
PEOPLE = (SAM, ALEX, BOT, SLACKBOT)

_EVERYONE = frozenset({SAM.id, ALEX.id, BOT.id})
TEAM_CHAT = Channel("C0TEAMCHAT", "team-chat", ChannelKind.PUBLIC, _EVERYONE)
GOOD_PRACTICE = Channel("C0GOODPRACTICE", "good-practice", ChannelKind.PUBLIC, _EVERYONE)
MANAGERS = Channel("G0MANAGERS", "managers", ChannelKind.PRIVATE, _EVERYONE)
WITHOUT_BOT = Channel("C0NOTICEBOARD", "notice-board", ChannelKind.PUBLIC, frozenset({SAM.id, ALEX.id}))
SAM_DIRECT = Channel("D0SAM", "sam", ChannelKind.DIRECT, frozenset({SAM.id, BOT.id}))
ALEX_DIRECT = Channel("D0ALEX", "alex", ChannelKind.DIRECT, frozenset({ALEX.id, BOT.id}))
CHANNELS = (TEAM_CHAT, GOOD_PRACTICE, MANAGERS, WITHOUT_BOT, SAM_DIRECT, ALEX_DIRECT)

FIRST_LINES = (
    "Morning all. I have added Practice exchange to this channel: it finds good practice for our work.",
    "Try `/lac resilience`, or ask it by name: @Practice exchange what helps a child who runs away?",
)
"""What Alex has said in #team-chat when the playground opens, so that a first look is not a blank one."""
