"""What a question is, wherever it is edited."""

from typing import Annotated

from pydantic import Field

Question = Annotated[str, Field(min_length=5, max_length=160, pattern=r"\?$")]
"""One sentence that ends with a question mark."""
QuestionId = Annotated[str, Field(pattern=r"^[a-z0-9/-]+$")]
"""The full id of a question of the library."""
