"""The words of a result in brief, for an answer that fits one screen of a phone: whole sentences, or whole bullets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from knowledge.answers.answer import Part, Result
from knowledge.answers.parts import BULLET, CUT, parts_of, said_by, sentences_in
from knowledge.library.span import Span

LONGEST = 215
"""Characters; what was left out is one button away. An answer that has little else gives more room."""
LONGEST_SENTENCE = 300
"""A sentence that is longer is cut; a shorter one stands whole even where it is all there is room for."""
BESIDE_A_BULLET = 22
"""Characters of room that a bullet takes beside its words: its line is seldom full."""
NEARLY_AS_WELL = 0.5
"""A bullet that was found with this share of the best bullet's score stands beside it."""
FEWEST_WORDS = 4
"""Fewer do not introduce a list by themselves (“It provides:”): what stands before them is needed."""
GOES_ON = ("They ", "It ", "This ", "These ", "Those ", "However", "There are also ", "So ", "For example ")
"""A sentence that begins so needs the one before it."""


@dataclass(frozen=True)
class Brief:
    """A result in brief, and how many bullets its list has beside those shown, where the list itself is the answer."""

    result: Result
    more_bullets: int = 0


def brief(result: Result, room: int = LONGEST) -> Brief:
    """Return a result with a text that is read at a glance, of about `room` characters: what answers the question.

    Of a list it is the words that introduce it and the bullets that were found, or, where the list itself is the
    answer, its bullets from the first on. “…” tells where sentences are left out, and never stands in a line alone.
    """
    parts = result.parts or parts_of(result.text)
    lead, bullets = [part for part in parts if not part.is_bullet], [part for part in parts if part.is_bullet]
    if bullets:
        chosen = _of_list(result, lead, bullets, room)
    else:
        chosen = [_no_longer(result.text, part.span, room) for part in _run(result.text, lead, room)]
    text, highlights = _joined(result, parts, chosen)
    if result.before and len(result.before) + len(text) < room and not text.startswith(CUT):
        moved = len(result.before) + 1
        text = f"{result.before}\n{text}"
        highlights = tuple(Span(mark.start + moved, mark.end + moved) for mark in highlights)
    shown = sum(any(_holds(part.span, span) for span in chosen) for part in bullets)
    return Brief(
        replace(result, text=text, highlights=highlights, own=None, parts=()),
        max(0, result.bullets - shown) if shown else 0,
    )


def first_words(result: Result) -> str:
    """Return the words of a result from what answers best on: what it would add, in a line that will be cut."""
    parts = result.parts or parts_of(result.text)
    if result.bullets:
        lead = [part for part in parts if not part.is_bullet]
        words = [*_introduction(result.text, lead), *(part.span for part in parts if part.is_bullet)]
        return " ".join(result.text[span.start : span.end] for span in words)
    best = _best(result, parts)
    if best.is_bullet:
        by_place = {part.span: part for part in parts if part.is_bullet}
        below = [part.span for part in parts if part.under == best.span]
        spans = [*_above(best, by_place), best.span, *below]
        return " ".join(result.text[span.start : span.end] for span in spans)
    return " ".join(
        result.text[part.span.start : part.span.end] for part in parts if part.span.start >= best.span.start
    )


def _best(result: Result, parts: Sequence[Part]) -> Part:
    """Return the part that answers best, the first of those that do; else the one that names the result."""
    own = [part for part in parts if result.own is not None and _holds(result.own, part.span)]
    return max(parts, key=lambda part: (part.found, part in own, said_by([part]), -part.span.start))


def _of_list(result: Result, lead: Sequence[Part], bullets: Sequence[Part], room: int) -> list[Span]:
    text = result.text
    is_whole = result.bullets > 0
    if is_whole and lead and _says_more(lead, bullets):
        run = _run(text, lead, room)
        opening = [_no_longer(text, part.span, room) for part in run]
        if run[-1] is not lead[-1]:
            return opening
    else:
        opening = _introduction(text, lead)
    left = room - sum(map(_length, opening))
    by_place = {bullet.span: bullet for bullet in bullets}
    chosen: list[Span] = []
    for bullet in bullets if is_whole else _found_first(result, bullets):
        above = [span for span in _above(bullet, by_place) if span not in chosen]
        rest = left - sum(_length(span) + BESIDE_A_BULLET for span in above)
        span = bullet.span if _length(bullet.span) <= rest else _shorter(text, bullet, rest, is_needed=not chosen)
        if span is not None and bullet.span not in chosen:
            chosen += [*above, span]
            left = rest - _length(span) - BESIDE_A_BULLET
        elif is_whole:
            break
    while len(chosen) > 1 and is_whole and text[chosen[-1].end - 1] == ":":
        chosen.pop()
    return [*opening, *sorted(chosen, key=lambda span: span.start)]


def _above(bullet: Part, by_place: Mapping[Span, Part]) -> list[Span]:
    """Return the bullets under which a bullet stands, outermost first: its words make no sense without them."""
    above: list[Span] = []
    current = bullet.under
    while current is not None and current in by_place:
        above.insert(0, current)
        current = by_place[current].under
    return above


def _says_more(lead: Sequence[Part], bullets: Sequence[Part]) -> bool:
    """Return whether what stands before a list says more of what was asked than the words that introduce it."""
    return len(lead) > 1 and said_by(lead) > max(said_by(lead[-1:]), *(said_by([bullet]) for bullet in bullets))


def _introduction(text: str, lead: Sequence[Part]) -> list[Span]:
    """Return the sentence that introduces a list, with the one before it where it says little by itself."""
    if not lead:
        return []
    last = lead[-1].span
    is_short = len(text[last.start : last.end].split()) < FEWEST_WORDS
    return [part.span for part in lead[-2 if is_short else -1 :]]


def _found_first(result: Result, bullets: Sequence[Part]) -> list[Part]:
    """Return the bullets that answer, best first: those found nearly as well as the best, else the one that is it."""
    best = _best(result, bullets)
    below = [
        bullet for bullet in bullets if bullet.under in (best.span, best.under or best.span) and bullet is not best
    ]
    others = (bullet for bullet in bullets if bullet not in (best, *below) and bullet.found >= NEARLY_AS_WELL)
    return [best, *below, *sorted(others, key=lambda bullet: -bullet.found)]


def _shorter(text: str, bullet: Part, room: int, *, is_needed: bool) -> Span | None:
    """Return the first sentence of a bullet where it fits; where the bullet `is_needed`, as much as may stand."""
    first = next(sentences_in(text, bullet.span))
    if _length(first) <= room and first != bullet.span:
        return first
    return _no_longer(text, bullet.span, room) if is_needed else None


def _run(text: str, parts: Sequence[Part], room: int) -> Sequence[Part]:
    """Return the run of sentences that says most of what was asked.

    Of those that say as much it is the one from the start, else the one that begins with what answers; a sentence that
    goes on from the one before does not stand first where both fit.
    """
    runs = list(_runs(text, parts, room))
    most = max(map(said_by, runs))
    good = [run for run in runs if said_by(run) >= most]
    if good[0][0] is parts[0]:
        return good[0]
    return max(good, key=lambda run: (not text.startswith(GOES_ON, run[0].span.start), run[0].span.start))


def _runs(text: str, parts: Sequence[Part], room: int) -> Iterator[Sequence[Part]]:
    for start in range(len(parts)):
        run = [parts[start]]
        for part in parts[start + 1 :]:
            if part.span.end - run[0].span.start > room:
                break
            run.append(part)
        while len(run) > 1 and text[run[-1].span.end - 1] == ":" and run[-1] is not parts[-1]:
            run.pop()
        yield run


def _joined(result: Result, parts: Sequence[Part], chosen: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return the chosen parts as one text, and where what matched stands in it."""
    text = result.text
    bullets = {part.span.start for part in parts if part.is_bullet}
    joined, highlights = "", list[Span]()
    for before, span in zip([None, *chosen], chosen, strict=False):
        is_bullet = span.start in bullets
        if before is not None:
            gap = text[before.end : span.start]
            joined += "\n" if is_bullet or gap.strip() else gap
        elif not is_bullet and text[: span.start].strip():
            joined += f"{CUT} "
        joined += BULLET if is_bullet else ""
        moved = len(joined) - span.start
        highlights += [Span(mark.start + moved, mark.end + moved) for mark in result.highlights if _holds(span, mark)]
        joined += text[span.start : span.end] + (f" {CUT}" if _is_cut(result, parts, span, chosen) else "")
    return joined, tuple(highlights)


def _is_cut(result: Result, parts: Sequence[Part], span: Span, chosen: Sequence[Span]) -> bool:
    """Return whether words of the same bullet, or sentences of the same text, are left out behind a chosen part."""
    around = next(part for part in parts if _holds(part.span, span))
    if span.end < around.span.end:
        return True
    if around.is_bullet or span != chosen[-1]:
        return False
    return CUT in result.text[span.end :] or any(part.span.start >= span.end for part in parts)


def _no_longer(text: str, span: Span, room: int) -> Span:
    """Return a sentence, cut after a whole word where it is so long that it would fill the screen."""
    if _length(span) <= max(LONGEST_SENTENCE, room):
        return span
    room = max(LONGEST, room)
    space = text.rfind(" ", span.start + 1, span.start + room)
    return Span(span.start, space if space > 0 else span.start + room)


def _length(span: Span) -> int:
    return span.end - span.start


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
