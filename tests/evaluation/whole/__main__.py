"""`python -m tests.evaluation.whole FILE`: print the whole answer to every line of a file, as it stands in Slack.

With --folded, what a person sees after “More” follows each answer.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.batch_file import read_batch
from bot.services import Knowledge, build_services
from bot.store.store import open_store
from config.catalogue import load_config
from handlers.answers.asking import further_results, is_for_the_writer_alone, private_answer, thread_answer
from handlers.answers.small_talk import small_talk_of
from handlers.services import Services
from handlers.views.answers.shown_ids import shown_ids_of
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import small_talk_message
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library

RULE = "=" * 88


def main() -> None:
    """Print the answers, each under its question and its number."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as name, closing(open_store(None, Path(name))) as store:
        library, config = load_library(), load_config()
        knowledge = Knowledge(library, config, open_answerer(library, config, Path(name)))
        services = build_services(knowledge, store, None, lambda: datetime.now(UTC))
        for number, question in enumerate(read_batch(arguments.file), start=1):
            message = answer_in(services, question, is_mention=arguments.mention)
            parts = [message.text, *(_after_more(services, message) if arguments.folded else ())]
            sys.stdout.write(f"{RULE}\n{number}. {question}\n{RULE}\n" + "\n\n".join(parts) + "\n\n")


def answer_in(services: Services, question: str, *, is_mention: bool) -> Message:
    """Return what a person gets for a question: privately with `/lac`, or in the thread of a mention."""
    small_talk = small_talk_of(question)
    if small_talk is not None:
        return small_talk_message(small_talk)
    if is_mention and not is_for_the_writer_alone(services, question):
        return thread_answer(services, question, counted_in=None)
    return private_answer(services, question, counted_in=None, can_share=not is_mention)


def _after_more(services: Services, message: Message) -> Iterator[str]:
    metadata = message.metadata
    shown = (
        shown_ids_of({"event_type": metadata.event_type, "event_payload": metadata.event_payload}) if metadata else None
    )
    more = further_results(services, shown.further) if shown and shown.further else None
    if more is not None:
        yield more.text


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.whole", description=__doc__)
    parser.add_argument("file", help="one question a line (- reads standard input)")
    parser.add_argument("--mention", action="store_true", help="as in the thread of a mention, not as to /lac")
    parser.add_argument("--folded", action="store_true", help="also print what “More” shows")
    return parser.parse_args()


if __name__ == "__main__":
    main()
