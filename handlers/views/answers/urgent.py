"""Words that speak of danger now: where to turn, first and alone; the library only behind a button."""

from collections.abc import Sequence

from config.signposts import Signpost
from handlers.views.answers.notices import notice_line
from handlers.views.block_kit.elements import actions, bullets, button, context, section
from handlers.views.block_kit.ids import SEARCH_ANYWAY, join_shown
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.mrkdwn import bold, escape, fitted, joined
from handlers.views.block_kit.newer import Level, alert
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer, Notice, NoticeKind

EXAMPLES_KEPT = 3
RESULTS_KEPT = 3
SOURCE_CHARACTERS = 300


def urgent_message(answer: Answer, signpost: Signpost, *, is_in_channel: bool) -> Message:
    """Return the signpost of a danger, its source, and a button to what the library says; no more.

    `is_in_channel` adds what to do with words that others may have read.
    """
    said = [notice for notice in answer.notices if notice.kind is NoticeKind.PRIVACY]
    then = bullets([escape(line) for line in signpost.then])
    return Message(
        [
            *alert(
                bold(signpost.first),
                Level.WARNING,
                [section(then)],
                [section(joined("\n", (bold(signpost.first), then)))],
            ),
            *(section(escape(line)) for line in ([wording.NOT_IN_THE_CHANNEL] if is_in_channel else [])),
            *(section(notice_line(notice)) for notice in said),
            context(fitted(f"{wording.SOURCE}: {_source(answer.notices)}", SOURCE_CHARACTERS)),
            *actions(_search_anyway(answer)),
        ],
        is_urgent=True,
    )


def _source(notices: Sequence[Notice]) -> str:
    return next(notice.source for notice in notices if notice.is_urgent and notice.kind is NoticeKind.SAFEGUARDING)


def _search_anyway(answer: Answer) -> list[dict[str, object]]:
    """Return the button; none where the library has nothing. Its value holds ids of what was found, never the words."""
    results = [result.id for result in answer.results[:RESULTS_KEPT]]
    examples = [example.id for example in answer.examples[:EXAMPLES_KEPT]]
    return [button(wording.SEARCH_ANYWAY, SEARCH_ANYWAY, join_shown(results, examples))] if results else []
