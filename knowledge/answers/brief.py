"""The words of a result in brief, for an answer that fits one screen of a phone: whole sentences, or whole bullets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from knowledge.answers.answer import Result
from knowledge.library.span import Span

LONGEST = 215
"""Characters; what was left out is one button away."""
LONGEST_SENTENCE = 300
"""A sentence that is longer is cut; a shorter one stands whole even where it is all there is room for."""
OWN_WORTH = 100
"""In matches: more than any other bullet has."""
CUT = "…"
BULLET = "• "
SENTENCE = re.compile(r".+?(?:[.!?]['’”\")]*(?=\s)|$)", re.DOTALL)


def brief(result: Result) -> Result:
    """Return a result with a text that is read at a glance: the part in which most of what was asked for stands.

    A list keeps the words that introduce it. “…” tells that something is left out, and never stands in a line alone.
    """
    if len(result.text) <= LONGEST:
        return result
    chosen = _of_list(result) if f"\n{BULLET}" in result.text else _of_sentences(result)
    text, highlights = _joined(result.text, result.highlights, chosen)
    return replace(result, text=text, highlights=highlights, own=None)


def _of_list(result: Result) -> list[Span]:
    """Return the introduction and the bullets that matched, in their order; the first bullets where none matched.

    The bullet that names the result comes before others that matched.
    """
    lines = [line for line in _lines(result.text) if result.text[line.start : line.end].strip(CUT)]
    is_bullet = [_is_bullet(result.text, line) for line in lines]
    lead = [line for line, bullet in zip(lines, is_bullet, strict=True) if not bullet][:1]
    room = LONGEST - sum(_length(line) for line in lead)
    bullets = [line for line, bullet in zip(lines, is_bullet, strict=True) if bullet]
    bullets = [line for line in bullets if _worth(result, line)] or bullets
    chosen = list(lead)
    for line in sorted(bullets, key=lambda line: -_worth(result, line)):
        if _length(line) <= room or len(chosen) == len(lead):
            chosen.append(_no_longer(result.text, line))
            room -= _length(line)
    return sorted(chosen, key=lambda line: line.start)


def _of_sentences(result: Result) -> list[Span]:
    """Return the run of sentences that holds most matches; the first of those that hold as many."""
    pieces = [Span(found.start(), found.end()) for found in SENTENCE.finditer(result.text)]
    pieces = [_trimmed(result.text, piece) for piece in pieces if result.text[piece.start : piece.end].strip()]
    runs = [_run(pieces, start) for start in range(len(pieces))]
    best = max(runs, key=lambda run: (sum(_worth(result, piece) for piece in run), -run[0].start))
    return [_no_longer(result.text, piece) for piece in best]


def _run(pieces: Sequence[Span], start: int) -> list[Span]:
    run = [pieces[start]]
    for piece in pieces[start + 1 :]:
        if piece.end - run[0].start > LONGEST:
            break
        run.append(piece)
    return run


def _joined(text: str, marks: Sequence[Span], chosen: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return the chosen parts as one text, and where what matched stands in it."""
    joined = f"{CUT} " if text[: chosen[0].start].strip(f"{CUT}\n ") and not _is_bullet(text, chosen[0]) else ""
    highlights: list[Span] = []
    for place, part in enumerate(chosen):
        if place:
            gap = text[chosen[place - 1].end : part.start]
            joined += "\n" if gap.strip() else gap
        moved = len(joined) - part.start
        inside = (mark for mark in marks if _holds(part, mark))
        highlights += [Span(mark.start + moved, mark.end + moved) for mark in inside]
        joined += text[part.start : part.end]
    left_out = (text[before.end : after.start] for before, after in pairwise(chosen))
    is_whole = not "".join((*left_out, text[chosen[-1].end :])).strip(f"{CUT}{BULLET}\n")
    return (joined if is_whole else f"{joined.rstrip(' ,;')} {CUT}"), tuple(highlights)


def _is_bullet(text: str, line: Span) -> bool:
    return text.startswith(BULLET, line.start)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _trimmed(text: str, piece: Span) -> Span:
    words = text[piece.start : piece.end]
    return Span(piece.start + len(words) - len(words.lstrip()), piece.end - (len(words) - len(words.rstrip())))


def _no_longer(text: str, piece: Span) -> Span:
    """Return a sentence, cut after a whole word where it is so long that it would fill the screen."""
    if _length(piece) <= LONGEST_SENTENCE:
        return piece
    space = text.rfind(" ", piece.start + 1, piece.start + LONGEST)
    return Span(piece.start, space if space > 0 else piece.start + LONGEST)


def _length(piece: Span) -> int:
    return piece.end - piece.start


def _worth(result: Result, piece: Span) -> int:
    is_own = result.own is not None and _holds(piece, result.own)
    return sum(_holds(piece, mark) for mark in result.highlights) + OWN_WORTH * is_own


def _holds(piece: Span, mark: Span) -> bool:
    return piece.start <= mark.start and mark.end <= piece.end
