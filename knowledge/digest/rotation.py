"""The order in which a channel is shown a set of things, one a week, round and round.

The order is a circle: any run of as many weeks as there are things shows each of them once, wherever the run begins.
Neighbours on the circle differ in group (topic, theme) wherever that is possible, which it is as long as no group holds
more than half of the things.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import sha256


def rotation(ids: Sequence[str], group_of: Callable[[str], str], seed: str) -> tuple[str, ...]:
    """Return every id once, as a circle in which neighbours differ in group wherever that is possible.

    The largest group is laid out first, then everything else goes between neighbours: first between two of one group,
    then where neither neighbour is of its own group, as far from its own group as can be. While the largest group
    holds at most half, such a gap is always left: fewer than L/2 things of a group close fewer than L gaps, two each.
    The same ids, groups and seed give the same circle; another seed gives another.
    """
    sizes = Counter(group_of(item) for item in ids)
    in_turn = sorted(ids, key=lambda item: (-sizes[group_of(item)], _rank(seed, group_of(item)), _rank(seed, item)))
    circle: list[str] = []
    for item in in_turn:
        groups = [group_of(placed) for placed in circle]
        circle.insert(_best_gap(groups, group_of(item), f"{seed}\n{item}"), item)
    return tuple(circle)


def _best_gap(groups: Sequence[str], group: str, seed: str) -> int:
    """Return where to insert a thing of `group`. Gap `i` lies before position `i`; gap 0 also lies after the last."""
    length = len(groups)
    own = [place for place in range(length) if groups[place] == group]
    first = int(_rank(seed, group), base=16)

    def cost(gap: int) -> tuple[int, int, int]:
        left, right = groups[gap - 1], groups[gap]
        clashes = (left == group) + (right == group) - (left == right)
        return clashes, -_distance(own, gap, length), (gap + first) % length

    return min(range(length), key=cost, default=0)


def _distance(own: Sequence[int], gap: int, length: int) -> int:
    """Return how many steps round the circle the nearest of the places `own` is from a gap; all of them without one."""
    return min((min((place - gap) % length, (gap - place - 1) % length) + 1 for place in own), default=length)


def _rank(seed: str, name: str) -> str:
    """Return a fixed pseudo-random key; what `random` draws may differ between versions of Python."""
    return sha256(f"{seed}\n{name}".encode()).hexdigest()
