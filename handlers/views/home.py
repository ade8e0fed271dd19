"""The home tab: a part a feature, each a function that returns its blocks."""

from collections.abc import Iterable, Sequence

from handlers.models.channel_digest import ChannelDigest
from handlers.models.digest_request import DigestAction
from handlers.views.block_kit.elements import actions, channel_menu, context, divider, header, section
from handlers.views.block_kit.ids import DIGEST_CHANNEL, SEARCH_BOX
from handlers.views.block_kit.inputs import search_input
from handlers.views.block_kit.message import Block, View
from handlers.views.block_kit.mrkdwn import bold, escape, joined
from handlers.views.browsing import theme_buttons, topic_buttons
from handlers.views.digest.settings import digest_button, digest_words
from handlers.views.privacy import delete_button, kept_blocks, send_button
from handlers.views.reflect.invitation import reflect_button
from handlers.views.saved import SavedEntry, entry_blocks, read_button, show_from
from handlers.views.sharing.own_list import share_button, shared_examples_button
from handlers.wording import commands as commands_wording
from handlers.wording import digest_settings as digest_wording
from handlers.wording import home as wording
from handlers.wording import privacy as privacy_wording
from handlers.wording import reflect as reflect_wording
from handlers.wording import saved as saved_wording
from handlers.wording import sharing as sharing_wording
from knowledge.answers.answer import TopicOffer

DIGESTS_SHOWN = 10
SAVED_SHOWN = 3


def home_view(
    saved: Sequence[SavedEntry] | None,
    topics: Sequence[TopicOffer],
    digests: Sequence[ChannelDigest] | None,
    *,
    is_to_confirm: bool = False,
    lead: Sequence[Block] = (),
) -> View:
    """Return the home tab of a person: what they saved, newest first, all topics, and the digests they look after.

    Of what is None the tab says that it cannot be shown just now. `is_to_confirm`: they are told that nobody has
    confirmed the numbers to turn to. `lead` is what a moderator is told of feedback and gaps.
    """
    return _with_lines_between(
        [
            _welcome(),
            _search(),
            _saved(saved) if saved is not None else _cannot_be_shown(saved_wording.TITLE),
            _browsing(topics),
            _digests(digests) if digests is not None else _cannot_be_shown(digest_wording.HOME_TITLE),
            _reflect(),
            _sharing(),
            list(lead),
            _privacy(len(saved) if saved is not None else None),
            _to_confirm() if is_to_confirm else [],
        ]
    )


def _with_lines_between(parts: Iterable[list[Block]]) -> View:
    blocks: list[Block] = []
    for part in parts:
        blocks += [divider(), *part] if blocks and part else part
    return View.home(blocks)


def _welcome() -> list[Block]:
    return [
        header(wording.TITLE),
        section(escape(commands_wording.WHAT_I_AM)),
        section(escape(wording.HOW)),
    ]


def _to_confirm() -> list[Block]:
    return [section(joined("\n", (bold(wording.TO_CONFIRM_TITLE), escape(wording.TO_CONFIRM))))]


def _cannot_be_shown(title: str) -> list[Block]:
    return [section(joined("\n", (bold(title), escape(wording.CANNOT_BE_SHOWN))))]


def _search() -> list[Block]:
    return [search_input(SEARCH_BOX, wording.SEARCH, placeholder=wording.SEARCH_EXAMPLE, hint=wording.SEARCH_HINT)]


def _saved(entries: Sequence[SavedEntry]) -> list[Block]:
    newest = [entry for entry in entries if entry.title is not None][:SAVED_SHOWN]
    return [
        section(bold(saved_wording.TITLE)),
        *(section(escape(line)) for line in ([] if entries else [saved_wording.NOTHING])),
        *(block for entry in newest for block in entry_blocks(entry, read_button(entry))),
        *actions(show_from(saved_wording.ALL, entry) for entry in entries[:1]),
    ]


def _browsing(topics: Sequence[TopicOffer]) -> list[Block]:
    return [
        section(bold(wording.BY_TOPIC)),
        *actions(topic_buttons(topics)),
        section(bold(wording.BY_THEME)),
        *actions(theme_buttons()),
    ]


def _digests(digests: Sequence[ChannelDigest]) -> list[Block]:
    rows = [
        section(digest_words(one), digest_button(DigestAction.CHANGE, one.channel, digest_wording.CHANGE))
        for one in digests[:DIGESTS_SHOWN]
    ]
    more = len(digests) - DIGESTS_SHOWN
    rest = [context(escape(digest_wording.HOME_MORE.format(count=more)))] if more > 0 else []
    title = joined("\n", (bold(digest_wording.HOME_TITLE), escape(digest_wording.HOME_ADVICE)))
    return [section(title), *rows, *rest, *actions([channel_menu(DIGEST_CHANNEL, digest_wording.CHOOSE_CHANNEL)])]


def _reflect() -> list[Block]:
    words = joined("\n", (bold(reflect_wording.OPEN_LABEL), escape(reflect_wording.INVITATION)))
    return [section(words), *actions([reflect_button()])]


def _sharing() -> list[Block]:
    words = joined("\n", (bold(sharing_wording.SECTION_TITLE), escape(sharing_wording.INVITATION)))
    return [section(words), *actions([share_button(), shared_examples_button()])]


def _privacy(saved_count: int | None) -> list[Block]:
    known = [] if saved_count is None else [context(escape(privacy_wording.SAVED_COUNT.format(count=saved_count)))]
    return [*kept_blocks(), *known, *actions([send_button(), delete_button()])]
