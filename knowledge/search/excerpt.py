"""The words of a result as they are shown: whole where they fit, else the part that holds the matching words.

Every cut falls between words, and is marked with “…”, which never stands in a line alone. Bullets stand one a line
behind “• ”.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set

from knowledge.library.items import Passage
from knowledge.library.library import Library
from knowledge.library.lists import PassageList
from knowledge.search.analysis import library_stems

LONGEST = 700
"""Characters of a result's text, at most."""
INTRODUCTION_BESIDE_BULLETS = 240
BULLET = "• "
CUT = "…"
AROUND_BULLET = len(f"{BULLET}\n{CUT}\n")
"""Characters that a bullet takes beside its text, with a mark for what may be left out before it."""
SENTENCE = re.compile(r".+?(?:[.!?:]['’”\")]*(?=\s)|$)\s*", re.DOTALL)


def shown_text(library: Library, item_ids: Sequence[str], stems: Set[str]) -> str:
    """Return the text of a result, 700 characters at most.

    `item_ids` are what was found in one list or paragraph, best first; `stems` what matched.
    """
    passage = library.passages.get(item_ids[0])
    if passage is None:
        return cut_to(library.examples[item_ids[0]].text, LONGEST, stems)
    whole = library.lists.get(passage.id)
    if whole is None:
        return cut_to(passage.text, LONGEST, stems)
    return _list_text(whole, item_ids, stems)


def cut_to(text: str, limit: int, stems: Set[str]) -> str:
    """Return the run of sentences that holds most of the matching words, `limit` characters at most."""
    if len(text) <= limit:
        return text
    pieces = [piece for sentence in SENTENCE.findall(text) for piece in _shorter(sentence, limit - 2 * len(CUT))]
    worth = [_worth(piece, stems) for piece in pieces]
    start, end = max(_runs(pieces, limit - 2 * len(CUT)), key=lambda run: (sum(worth[run[0] : run[1]]), -run[0]))
    before = CUT if start > 0 else ""
    after = CUT if end < len(pieces) else ""
    return f"{before}{''.join(pieces[start:end]).strip()}{after}"


def _runs(pieces: Sequence[str], room: int) -> Iterator[tuple[int, int]]:
    """Yield the longest run of whole pieces that fits from each start."""
    for start in range(len(pieces)):
        end, length = start, 0
        while end < len(pieces) and length + len(pieces[end]) <= room:
            length += len(pieces[end])
            end += 1
        yield start, end


def _shorter(sentence: str, room: int) -> Iterator[str]:
    """Yield a sentence in pieces of whole words that fit."""
    rest = sentence
    while len(rest) > room:
        space = rest.rfind(" ", 1, room)
        cut = space + 1 if space > 0 else room
        yield rest[:cut]
        rest = rest[cut:]
    yield rest


def _worth(piece: str, stems: Set[str]) -> int:
    return len(library_stems(piece) & stems)


def _list_text(whole: PassageList, item_ids: Sequence[str], stems: Set[str]) -> str:
    introduction = whole.introduction.text if whole.introduction else ""
    lead = _lead(introduction, item_ids[0] == whole.id and bool(introduction), stems)
    chosen = _choose_bullets(whole, item_ids, LONGEST - len(lead) - len(f"\n{CUT}"), stems)
    lines = [lead] if lead else []
    is_left_out = False
    for bullet in whole.bullets:
        if bullet.id in chosen:
            before = CUT if is_left_out and not lines else ""
            lines.append(f"{BULLET}{before}{chosen[bullet.id]}")
        elif lines and not lines[-1].endswith(CUT):
            lines[-1] += CUT
        is_left_out = bullet.id not in chosen
    return "\n".join(lines)


def _lead(introduction: str, is_wanted: bool, stems: Set[str]) -> str:
    """Return the introduction: what matched in it when it was found itself, else its end, which announces the list."""
    if is_wanted:
        return cut_to(introduction, LONGEST - INTRODUCTION_BESIDE_BULLETS, stems)
    if len(introduction) <= INTRODUCTION_BESIDE_BULLETS:
        return introduction
    last: str = SENTENCE.findall(introduction)[-1].strip()
    if len(last) > INTRODUCTION_BESIDE_BULLETS:
        last = last[-INTRODUCTION_BESIDE_BULLETS:].partition(" ")[2]
    return CUT + last


def _choose_bullets(whole: PassageList, item_ids: Sequence[str], room: int, stems: Set[str]) -> dict[str, str]:
    """Return the bullets that fit, by id: those found, each with the bullet it stands under; all where none was found.

    None was found where the words that introduce the list were.
    """
    by_id = {bullet.id: bullet for bullet in whole.bullets}
    found = [by_id[item_id] for item_id in item_ids if item_id in by_id]
    chosen: dict[str, str] = {}
    for bullet in found or whole.bullets:
        needed = [above for above in _with_above(bullet, by_id.get) if above.id not in chosen]
        cost = sum(len(above.text) + AROUND_BULLET for above in needed)
        if cost <= room:
            chosen.update((above.id, above.text) for above in needed)
            room -= cost
        elif not chosen:
            chosen[bullet.id] = cut_to(bullet.text, room - AROUND_BULLET, stems)
            break
    return chosen


def _with_above(bullet: Passage, find: Callable[[str], Passage | None]) -> Iterable[Passage]:
    current: Passage | None = bullet
    while current is not None:
        yield current
        current = find(current.parent_id) if current.parent_id else None
