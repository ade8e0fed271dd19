"""What the evaluation prints: tables over sets of judged queries and over a collection, and the queries that failed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from knowledge.evaluation.answer_figures import AnswerFigures, answer_figures, figures_by_kind
from knowledge.evaluation.judging import Verdict
from knowledge.evaluation.ranking_figures import RankingFigures
from tests.evaluation.tables import Table, as_figure

TOP = 3
ANSWER_COLUMNS = ("success@1", "success@3", "MRR@10", "`none` queries answered")


def engines_table(set_name: str, verdicts: Mapping[str, Sequence[Verdict]]) -> Table:
    """Return how each engine (by name) does on one set of queries."""
    rows = [(name, *_answer_cells(answer_figures(found), found)) for name, found in verdicts.items()]
    count = len(next(iter(verdicts.values())))
    return Table(f"Queries, {set_name} ({count})", ("engine", *ANSWER_COLUMNS), rows)


def kinds_table(set_name: str, verdicts: Sequence[Verdict]) -> Table:
    """Return how the bot does on each kind of query of one set."""
    rows = []
    for kind, figures in figures_by_kind(verdicts).items():
        of_kind = [verdict for verdict in verdicts if verdict.query.kind is kind]
        rows.append((kind.value, str(figures.queries), *_answer_cells(figures, of_kind)))
    return Table(f"This bot by kind, {set_name}", ("kind", "queries", *ANSWER_COLUMNS), rows)


def gap_table(tuned: Sequence[Verdict], kept_aside: Sequence[Verdict]) -> Table:
    """Return how much worse (negative) the bot does on queries that nobody tuned it on."""
    before, after = answer_figures(tuned), answer_figures(kept_aside)
    named = (
        ("success@1", before.success_at_1, after.success_at_1),
        ("success@3", before.success_at_3, after.success_at_3),
        ("MRR@10", before.mrr_at_10, after.mrr_at_10),
        ("false-answer rate", before.false_answer_rate, after.false_answer_rate),
    )
    rows = [(name, as_figure(old), as_figure(new), _difference(old, new)) for name, old, new in named]
    return Table("This bot, tuning against kept aside", ("figure", "tuning", "kept aside", "difference"), rows)


def collection_table(name: str, figures: Mapping[str, RankingFigures]) -> Table:
    """Return how each engine (by name) ranks one public collection."""
    rows = [
        (engine, *(f"{value:.4f}" for value in (f.ndcg_at_10, f.map_at_100, f.mrr_at_10, f.recall_at_10)))
        for engine, f in figures.items()
    ]
    return Table(name, ("engine", "nDCG@10", "MAP@100", "MRR@10", "R@10"), rows)


def failures(set_name: str, verdicts: Iterable[Verdict]) -> Iterator[str]:
    """Yield a line for each query without a relevant result among the first three, and each false answer."""
    failed = [verdict for verdict in verdicts if not verdict.succeeded_within(TOP)]
    yield f"Failed, {set_name}: {len(failed)}"
    for verdict in failed:
        yield f"  {verdict.query.id} {verdict.query.kind.value:<10} {_how(verdict):<22} {verdict.query.query}"


def _how(verdict: Verdict) -> str:
    if not verdict.query.is_answerable:
        return "answered"
    if not verdict.got_results:
        return "no answer"
    return "not in the first 10" if verdict.first_relevant is None else f"at place {verdict.first_relevant}"


def _answer_cells(figures: AnswerFigures, verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    without_answer = [verdict for verdict in verdicts if not verdict.query.is_answerable]
    answered = sum(verdict.got_results for verdict in without_answer)
    shares = (figures.success_at_1, figures.success_at_3, figures.mrr_at_10)
    return (*(as_figure(share) for share in shares), f"{answered} of {len(without_answer)}" if without_answer else "–")


def _difference(old: float | None, new: float | None) -> str:
    return "–" if old is None or new is None else f"{new - old:+.3f}"
