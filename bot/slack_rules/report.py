"""Where the rules write down what they find in one payload."""


class Report:
    """Lines of the form `where: what`. `refused`: Slack answers with an error. `slips`: it shows something wrongly."""

    def __init__(self, surface: str) -> None:
        self.surface = surface
        self.refused: list[str] = []
        self.slips: list[str] = []
        self.block_ids: dict[str, str] = {}
        self.action_ids: dict[str, str] = {}
        self.markdown_characters = 0

    def refuse(self, path: str, what: str) -> None:
        """Note something for which Slack refuses the whole call."""
        self.refused.append(f"{path}: {what}")

    def slip(self, path: str, what: str) -> None:
        """Note something that Slack takes, and that people then see wrongly or miss."""
        self.slips.append(f"{path}: {what}")
