"""Texts that try to be more than words, beside words that the library knows."""

HOSTILE_TEXTS = {
    "calls to everybody": "resilience <!channel> <!here> <!everyone> <!subteam^S012AB3CD> @channel @here",
    "a mention": "resilience <@U0SAM> <@U0ALEX|alex> @U0SAM",
    "a channel": "school <#C0TEAMCHAT|team-chat> #team-chat",
    "links": "resilience <http://x|y> <https://evil.example|the policy> https://evil.example www.evil.example",
    "a date and a mail address": "health <!date^1392734382^{date}^https://evil.example|now> mailto:a@evil.example",
    "marks": "*resilience* _school_ ~health~ `children` ```police``` > fostering\n> education",
    "marks in words": "re*sil*ience sch_o_ol h`eal`th mst~lac~ **resilience** [resilience](https://evil.example)",
    "escaped already": "resilience &lt;!channel&gt; &amp;lt;!here&amp;gt; &#60;!here&#62;",
    "half a command": "resilience <!channel school> <@ health | |> >>> <<<",
    "forty thousand characters": ("resilience <!here> *school* & " * 1_400)[:40_000],
    "one long word": "resilience " + "&<>" * 13_000,
    "right to left": "resilience \u202eecneiliser\u202c \u2067שלום\u2069 مرحبا <!here>",
    "zero width": "resil\u200bience <\u200b!channel> <!\u200dhere> \ufeff*\u2060school\u2060*",
    "lone surrogates": "resilience \ud800 <!channel> \udfff school \udc00",
    "emoji": "resilience 👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 :tada: 👍🏽 ❤️ <!here>",
    "new lines": "resilience\n\n<!channel>\r\n* school\n# health\n| a | b |\n|---|---|\n\u2028police\u2029",
    "control characters": "resilience \x00 \x07 \x1b[31m <!here> \x7f school",
    "a format string": "resilience {title} %s {0} ${school} {{health}} <%= 1 %>",
}
"""By what they try."""
NOT_TYPED = frozenset({"lone surrogates"})
"""Those that no keyboard sends; they come only from a program."""
