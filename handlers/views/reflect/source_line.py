"""Where the guide's questions come from."""

from handlers.views.mrkdwn import Mrkdwn, escape
from handlers.wording import reflect as wording
from knowledge.choosing.reflect_guide import Guide, GuideKind, Wording


def source_line(guide: Guide, chosen: Wording) -> Mrkdwn:
    """Return the source; where the questions are not its own words, the line says so."""
    is_verbatim = guide.kind is GuideKind.DID_HARM and chosen is Wording.FULL
    line = wording.VERBATIM_SOURCE if is_verbatim else wording.REWORDED_SOURCE
    return escape(line.format(source=guide.source))
