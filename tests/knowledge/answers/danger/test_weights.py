import json
from pathlib import Path

import pytest

from config.failure import Failure
from knowledge.answers.danger.weights import QUESTIONS, Weights, WeightsByFeature, load_weights

OF_EACH = len(QUESTIONS)
BY_FEATURE = WeightsByFeature({"hit": (1,) * OF_EACH, '"': (2,) * OF_EACH})
WEIGHTS = Weights("a print", 0.5, -0.5, (0.0,) * OF_EACH, BY_FEATURE)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    (tmp_path / "weights.json").write_text(WEIGHTS.written(), encoding="utf-8")
    assert load_weights(tmp_path / "weights.json") == WEIGHTS


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[]",
        "null",
        WEIGHTS.written()[:-20],
        json.dumps({**json.loads(WEIGHTS.written()), "bias": [0.0]}),
        json.dumps({**json.loads(WEIGHTS.written()), "by_feature": {"hit": [1]}}),
        json.dumps({**json.loads(WEIGHTS.written()), "by_feature": {"hit": 1}}),
        json.dumps({**json.loads(WEIGHTS.written()), "more": 1}),
    ],
)
def test_any_broken_file_is_told_in_one_sentence(tmp_path: Path, content: str) -> None:
    file = tmp_path / "weights.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(Failure, match="run `make danger`"):
        load_weights(file)
